// Where words begin and end, character by character, is what the expression of the same rule says, for every character.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { apostropheSigns, invisibleSigns } from '../../../src/domain/letters.ts'
import { endOfRun, nextRun } from '../../../src/domain/search/runs.ts'

const inner = `\\u0640${invisibleSigns}`
const no = `(?![${apostropheSigns}])`
const expression = new RegExp(
  `(?:${no}\\p{Lu}\\.){2,}|${no}[\\p{L}\\p{Nd}](?:${no}[\\p{L}\\p{M}\\p{Nd}${inner}])*`,
  'gu',
)

const byExpression = (text: string): number[][] =>
  [...text.matchAll(expression)].map((found) => [found.index, found.index + found[0].length])

function byCharacter(text: string): number[][] {
  const found: number[][] = []
  for (let start = nextRun(text, 0); start < text.length; start = nextRun(text, found.at(-1)![1]!))
    found.push([start, endOfRun(text, start)])
  return found
}

const pieces = [
  'a',
  'É',
  'U.',
  'N.',
  '.',
  ' ',
  '’',
  '-',
  '\u00ad',
  '\u0301',
  '7',
  '٣',
  'Ж',
  '中',
  '\u{1D400}',
  '\ud83d',
  '\udc00',
  'ʼ',
]

it('each character at the beginning, in the middle, as an initial and alone', () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const one = String.fromCodePoint(code)
    const text = `a${one}b ${one}.${one}.x ${one}`
    if (JSON.stringify(byCharacter(text)) !== JSON.stringify(byExpression(text)))
      expect({ code: code.toString(16), runs: byCharacter(text) }).toEqual({
        code: code.toString(16),
        runs: byExpression(text),
      })
  }
})

it('any text of what joins and parts words', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((some) => some.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(byCharacter(text)).toEqual(byExpression(text))
    }),
    { numRuns: 3000 },
  )
})
