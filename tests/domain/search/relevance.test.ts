// Which of two texts stands first: each row names a search, and texts from the best to the worst.
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/domain/mechanisms.ts'
import { wordColumns } from '../../../src/domain/search/columns.ts'
import { readWords } from '../../../src/domain/search/expand.ts'
import { createRelevance } from '../../../src/domain/search/relevance.ts'
import { readSketches } from '../../../src/domain/search/sketch.ts'
import { stemLanguages } from '../../../src/domain/search/spellings.ts'

type Text = string | { heading?: string; text: string; language?: Language }

const sketch = (one: Text): string => {
  const { heading, text, language = 'en' } = typeof one === 'string' ? { text: one } : { heading: undefined, ...one }
  return wordColumns(language, heading === undefined ? [] : [heading], [text]).sketch
}
/** Texts that say none of the words, so that a word is rare. */
const rest = Array.from({ length: 30 }, (_, i) => `Build school ${i} in the northern hills.`)

const scores = (typed: string, texts: readonly Text[], others: readonly Text[] = rest): number[] =>
  createRelevance([...texts, ...others].map(sketch)).scores(
    readWords(typed).query,
    stemLanguages,
    readSketches(texts.map(sketch)),
  )

/** each: what is said of the order, the search, texts from the best on, and texts beside them */
const orders: [string, string, Text[], Text[]?][] = [
  ['a heading counts for more than the text', 'bail', [{ heading: 'Bail', text: 'Act on it.' }, 'Act on bail.']],
  ['the word as typed, then another form', 'prisons', ['Close prisons now.', 'Close the prison.', 'Close the camp.']],
  ['said twice, then once', 'bail', ['Grant bail, and hear bail soon.', 'Grant bail, and hear them soon.']],
  ['a short text, then a long one', 'bail', ['Grant bail.', 'Grant bail to those who wait for long in the north.']],
  ['what few texts say counts for more', 'school OR bail', ['Grant bail in the hills.', 'Open a school in the hills.']],
  ['all words of an AND in brackets, or none', '(bail court) OR judge', ['A judge sits here.', 'A court sits here.']],
  [
    'another name for the word',
    'OPCAT',
    ['Ratify the Optional Protocol to the Convention against Torture.', 'Ratify it.'],
  ],
  ['a phrase as printed', '"penal code"', ['Change the penal code.', 'Change the code, penal or not.']],
  [
    'a text in another language by its own stem',
    'torture',
    [
      { text: 'Interdire la torture.', language: 'fr' },
      { text: 'Interdire le vol.', language: 'fr' },
    ],
  ],
  [
    'Russian by pieces',
    'пыток',
    [
      { text: 'Запретить пыток.', language: 'ru' },
      { text: 'Запретить.', language: 'ru' },
    ],
  ],
  ['both sides of NEAR', 'bail NEAR/5 court', ['The court grants bail.', 'The court sits.']],
]

describe('relevance', () => {
  it.each(orders)('%s', (_, typed, texts, others) => {
    const found = scores(typed, texts, others)
    expect(found).toEqual(found.toSorted((a, b) => b - a))
    expect(new Set(found).size).toBe(found.length)
  })

  it('is the same for what has no code, and nothing for what must not be said', () => {
    expect(scores('pris*', ['Close prisons.', 'Close the prison gate.'])).toEqual([0, 0])
    expect(scores('-bail', ['Close prisons.', 'Grant bail.'])).toEqual([0, 0])
    expect(scores('bail pris*', ['Grant bail in prison.', 'Close prisons.']).map((score) => score > 0)).toEqual([
      true,
      false,
    ])
  })

  it('takes a text without a sketch, which waits for its index, for one that says nothing', () => {
    const relevance = createRelevance(['', sketch('Grant bail.')])
    expect(relevance.scores(readWords('bail').query, stemLanguages, readSketches(['', sketch('Grant bail.')]))[0]).toBe(
      0,
    )
    expect(createRelevance([]).scores(readWords('bail').query, stemLanguages, readSketches([]))).toEqual([])
  })
})
