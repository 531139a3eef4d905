// What is said beside a text: a position that was put off names its answer where that is held, and a matrix is no final version.
import { expect, it } from 'vitest'
import { positionLines, versionOf } from '../../src/domain/unit-words.ts'
import type { PositionValue } from '../../src/domain/units.ts'

const position = (value: PositionValue, sourceSymbol: string, words: string | null = null) => ({
  value,
  words,
  rule: words === null ? 'no_answer_at_adoption' : null,
  sourceSymbol,
  sourceParagraph: words === null ? null : '5',
})
const putOff = position('pending', 'A/HRC/990/15', 'will be examined')

it('says that no answer is held only where none is', () => {
  expect(positionLines([putOff])).toEqual([
    'pending – the answer is left to a later document; no answer is held here – as printed: “will be examined”',
  ])
  expect(positionLines([putOff, position('supported', 'A/HRC/990/15/Add.1', 'accepts')])).toEqual([
    'left to a later document; answered in A/HRC/990/15/Add.1, para. 5 – as printed: “will be examined”',
    'supported – as printed: “accepts”',
  ])
})

it('names no paragraph where a rule answered, and passes over a second delay', () => {
  const again = position('pending', 'A/HRC/990/15/Add.1', 'is still being examined')
  expect(positionLines([putOff, again, position('noted', 'A/HRC/990/15')])).toEqual([
    'left to a later document; answered in A/HRC/990/15 – as printed: “will be examined”',
    'left to a later document; answered in A/HRC/990/15 – as printed: “is still being examined”',
    'noted – by rule: no answer at adoption',
  ])
})

it('calls no matrix a final version', () => {
  expect(versionOf({ type: 'matrix', version: 'official' })).toContain('not a document of the review')
  expect(versionOf({ type: 'addendum', version: 'official' })).toBe('Final version')
})
