// Where a sentence is cut into asks ("|") and where it is not.
import { describe, expect, it } from 'vitest'
import { boundsAround, markClauses } from '../../../src/domain/criminalisation/clauses.ts'
import { clauseWords } from '../../../src/domain/criminalisation/en/words.ts'
import { clauseMark, sentenceMark } from '../../../src/domain/criminalisation/marks.ts'

const cut = (text: string) =>
  markClauses(text, text.toLowerCase(), clauseWords).replaceAll(clauseMark, '|').replaceAll(sentenceMark, '¶')

describe('markClauses', () => {
  it.each([
    ['Define torture and train judges', 'define torture and|train judges'],
    ['Prohibit, prevent and punish torture', 'prohibit, prevent and punish torture'],
    ['Define torture in law and specifically criminalize it', 'define torture in law and|specifically criminalize it'],
    ['Amend the code so as to punish torture', 'amend the code so as to punish torture'],
    ['Reform prisons as well as ensuring visits', 'reform prisons as well as|ensuring visits'],
    ['Adopt laws; end torture', 'adopt laws;¶end torture'],
    ['See art. 4 of the law. End torture', 'see art. 4 of the law.¶end torture'],
    [
      'Enact a law which would, in line with article 1, prevent torture',
      'enact a law which would  in line with article 1  prevent torture',
    ],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  it('gives the bounds of clause and sentence', () => {
    const text = 'Define torture and train judges; end it'
    const marked = markClauses(text, text.toLowerCase(), clauseWords)
    expect(marked.slice(...boundsAround(marked, 0, false))).toBe('define torture and')
    expect(marked.slice(...boundsAround(marked, 0, true))).toBe('define torture and\u0001train judges;')
  })
})
