// Lists of an addendum with counts before them and remarks in brackets between their numbers.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

/** "1 supported, 2 noted" of the numbers under 4; "+" where it is implemented. */
const answers = (lines: string[]): string =>
  (addendum(lines).review?.statements ?? [])
    .flatMap(({ paths, position: { value, alreadyImplemented } }) =>
      paths.map((path) => [Number(path.replace('4.', '')), `${value}${alreadyImplemented ? '+' : ''}`] as const),
    )
    .sort(([a], [b]) => a - b)
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')
const each = (from: number, to: number, value: string): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at} ${value}`).join(', ')

describe('a count that the list behind it bears out', () => {
  const five = each(1, 5, 'supported')
  const both = `${five}, ${each(6, 8, 'noted')}`
  it.each<[sentence: string, expected: string]>([
    ['It accepts 5 of them: 4.1 to 4.5', five],
    ['It accepts five of those received, namely recommendations 4.1 to 4.5.', five],
    ['Valdoria accepts 5 of the 8 recommendations (4.1 to 4.5).', five],
    ['Five of the recommendations are accepted: 4.1, 4.2, 4.3, 4.4 and 4.5.', five],
    ['Of the 8, Valdoria accepts 5 of them, namely 4.1 to 4.5, and notes 3 of them, namely 4.6 to 4.8.', both],
    [
      'It supports 3 of them: 4.1 (already implemented), 4.2 and 4.3 (see para. 9).',
      `1 supported+, 2 supported, 3 supported`,
    ],
  ])('%s', (sentence, expected) => expect(answers([`1. ${sentence}`])).toBe(expected))
  it.each([
    'It accepts 3 of them: 4.1 to 4.5.',
    'It accepts 3 of these recommendations: 4.1 to 4.5.',
    'It accepts three of the recommendations: 4.1 to 4.5.',
    'It accepts most of them: 4.1 to 4.5.',
  ])('and one that it does not is unclear: %s', (sentence) =>
    expect(answers([`1. ${sentence}`])).toBe(each(1, 5, 'unclear')),
  )
})

describe('a remark in a bracket', () => {
  it('over what is answered below, or under a heading that answers', () => {
    const groups = ['~4.1, 4.2 (instruments)', '~4.3 (prisons)']
    expect(answers(['# Noted', ...groups])).toBe(each(1, 3, 'noted'))
    expect(answers([groups[0]!, '~Accepted.', groups[1]!, '~Valdoria notes this recommendation.'])).toBe(
      '1 supported, 2 supported, 3 noted',
    )
    expect(answers(['# 4.1, 4.2 (instruments)', '~Accepted.', '# 4.3 (prisons)', '~Noted.'])).toBe(
      '1 supported, 2 supported, 3 noted',
    )
  })
  const list = '1 supported, 2 supported+, 3 supported'
  it.each<[lines: string[], expected: string]>([
    [['~Valdoria accepts the following recommendations: 4.1, 4.2 (already implemented), 4.3.'], list],
    [['# Accepted', '~4.1, 4.2 (already implemented), 4.3'], list],
    [['~4.1, 4.2 (already being implemented), 4.3: accepted.'], list],
    [['~It notes 4.1 (already implemented), 4.2 (see para. 9), 4.3.'], each(1, 3, 'noted')],
    [['# Accepted', '~4.1, 4.2 (not accepted), 4.3'], '1 unclear, 2 noted, 3 unclear'],
    [['~Valdoria accepts 4.1, 4.2 (not yet implemented) and 4.3.'], each(1, 3, 'unclear')],
  ])('%s', (lines, expected) => expect(answers(lines)).toBe(expected))
})
