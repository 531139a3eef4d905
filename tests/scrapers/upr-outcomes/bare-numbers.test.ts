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
