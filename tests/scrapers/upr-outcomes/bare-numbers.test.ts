// Bare numbers of an addendum that names the paragraph over their list, and answers behind a label.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

/** "8.1 supported, 8.2 noted" */
const answersOf = (...lines: string[]): string =>
  (addendum(lines.map((line, at) => `${at + 1}. ${line}`)).review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => `${path} ${position.value}`))
    .sort()
    .join(', ')

describe('bare numbers belong to the paragraph that the sentence names', () => {
  it.each<[string, string]>([
    [
      'Of the recommendations under paragraph 8, numbers 1 to 3 enjoy the support of Valdoria and numbers 5 and 6 do not.',
      '8.1 supported, 8.2 supported, 8.3 supported, 8.5 noted, 8.6 noted',
    ],
    ['Of the recommendations listed in paragraph 8, Valdoria accepts numbers 2 and 3.', '8.2 supported, 8.3 supported'],
    ['Recommendations 2 and 3 under paragraph 8 enjoy the support of Valdoria.', '8.2 supported, 8.3 supported'],
    ['Valdoria does not accept recommendations 2 and 3 in paragraph 8 of the report.', '8.2 noted, 8.3 noted'],
    ['Recommendations 2 and 3 enjoy the support of Valdoria.', '2 supported, 3 supported'],
    ['Recommendations 8.2 and 8.3 enjoy the support of Valdoria.', '8.2 supported, 8.3 supported'],
  ])('%s', (sentence, expected) => expect(answersOf(sentence)).toBe(expected))
})

describe('an answer behind a label', () => {
  it.each<[string, string]>([
    [
      'Recommendation 8.9 (Ratify the Convention, Norland) - Valdoria’s response: Accepted, as already implemented.',
      '8.9 supported',
    ],
    ['Recommendation 8.9 (Ratify the Convention, Norland) – Response: Noted.', '8.9 noted'],
    ['8.9 Ratify the Convention. The position: Supported.', '8.9 supported'],
    ['8.9 Ratify the Convention; reply: not accepted.', '8.9 noted'],
  ])('%s', (line, expected) => expect(answersOf(line)).toBe(expected))
})

describe('bare numbers right beside an answer', () => {
  const known = 'Valdoria supports recommendation 7.'
  it.each<[string, string]>([
    [
      'We support 67, 94, and 98 in part.',
      '67 partially_supported, 7 supported, 94 partially_supported, 98 partially_supported',
    ],
    ['We do not support 107 – 109.', '107 noted, 108 noted, 109 noted, 7 supported'],
    ['We support 107 (end torture (Norland)) and 108 (train judges).', '107 supported, 108 supported, 7 supported'],
    ['Support in part: 141, 142.', '141 partially_supported, 142 partially_supported, 7 supported'],
    [
      '134 and 135 enjoy our support; 136 does not enjoy our support.',
      '134 supported, 135 supported, 136 noted, 7 supported',
    ],
    ['Recommendations 12 (Norland) and 13 (Kestria) are noted.', '12 noted, 13 noted, 7 supported'],
    ['340-342: Not supported.', '340 noted, 341 noted, 342 noted, 7 supported'],
    // counts, ages and centres are no recommendations
    ['We accepted 62 and noted 65.', '7 supported'],
    ['Valdoria supports 12 centres and accepts 30,000 refugees.', '7 supported'],
    ['In 2090, Valdoria supported 15 and 16 year olds.', '7 supported'],
  ])('%s', (sentence, expected) => expect(answersOf(known, sentence)).toBe(expected))

  it('a number that may be a count is doubted where bare numbers are answered, and is no silence', () => {
    const parsed = addendum([`1. ${known}`, '2. Do not support: 143.'])
    expect(parsed.warnings?.join()).toContain('not read: 143')
    expect(parsed.review?.namedOnly?.map(({ path }) => path)).toEqual(['143'])
  })

  it.each<[string, string]>([
    [
      'We support in part 66 and 87. 66: We have such a body.',
      '66 partially_supported, 7 supported, 87 partially_supported',
    ],
    ['With respect to 71 and 72, we do not support them.', '7 supported, 71 noted, 72 noted'],
    ['Valdoria accepts recommendations #1, #2 and #5.', '1 supported, 2 supported, 5 supported, 7 supported'],
  ])('%s', (sentence, expected) => expect(answersOf(known, sentence)).toBe(expected))
})

describe('a label in front of the number', () => {
  it.each<[string, string]>([
    ['Paragraph 8.2: We cannot support this recommendation.', '8.2 noted'],
    ['No. 8.2: Disagree.', '8.2 noted'],
    [
      'Valdoria supports the following recommendations: paragraph 8, subparagraphs 1 and 3.',
      '8.1 supported, 8.3 supported',
    ],
  ])('%s', (line, expected) => expect(answersOf(line)).toBe(expected))
})
