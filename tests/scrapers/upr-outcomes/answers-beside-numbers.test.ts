// Answers of an addendum that stand in brackets, under a heading of the recommendation's words, or take back an earlier one.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

/** "1 s, 2 n": numbers under 140 with the first letters of their answers, "*" for what is implemented, in order. */
const answers = (lines: string[]): string => {
  const found = new Map<string, string[]>()
  for (const { paths, position } of addendum(lines).review?.statements ?? [])
    for (const path of paths) {
      const value = position.value === 'partially_supported' ? 'part' : position.value[0]!
      found.set(path, [...(found.get(path) ?? []), `${value}${position.alreadyImplemented ? '*' : ''}`])
    }
  return [...found]
    .map(([path, values]) => [Number(path.replace('140.', '')), [...new Set(values)].join('+')] as const)
    .sort(([a], [b]) => a - b)
    .map(([item, values]) => `${item} ${values}`)
    .join(', ')
}

describe('a verdict in a bracket is that of its number', () => {
  it.each<[sentence: string, expected: string]>([
    [
      'Position on the recommendations: 140.1 (accepted), 140.2 (noted), 140.3 (accepted in part), 140.4 (accepted), 140.5 (not accepted).',
      '1 s, 2 n, 3 part, 4 s, 5 n',
    ],
    ['Position: 140.1 [accepted], 140.2 [noted], 140.3 [partially accepted].', '1 s, 2 n, 3 part'],
    ['140.1 (supported; already implemented), 140.2 (supported), 140.3 (not supported)', '1 s*, 2 s, 3 n'],
    ['Valdoria accepts recommendations 140.1, 140.2 (partially accepted) and 140.3.', '1 s, 2 part, 3 s'],
    ['Recommendations 140.1 and 140.2 (accepted) and recommendation 140.3 (noted) were examined.', '1 u, 2 s, 3 n'],
    // a name or a place in a bracket is no answer, and hides none
    ['Recommendations 140.1 (Norland) and 140.2 (Kestria) are accepted and already implemented.', '1 s*, 2 s*'],
    ['Valdoria accepts 140.1 (Norland), 140.2 (Kestria) and does not accept 140.3 (Lurania).', '1 s, 2 s, 3 n'],
    ['Recommendation 140.4 (article 2, para. 140.9 of the report) is not accepted.', '4 n'],
    ['Recommendation 140.1 (formerly 140.2 of the draft) is noted.', '1 n'],
    [
      'Valdoria supports the recommendations on torture (140.1 and 140.2) and notes those on prisons (140.3).',
      '1 s, 2 s, 3 n',
    ],
  ])('%s', (sentence, expected) => expect(answers([`1. ${sentence}`])).toBe(expected))
})

describe('a second thought is never hidden by the first', () => {
  it.each<[sentences: string, expected: string]>([
    ['Recommendation 140.1 was rejected at the time of the review; Valdoria now accepts it.', '1 n+s'],
    ['Recommendation 140.1 was not accepted at the review. Valdoria now supports this recommendation.', '1 n+s'],
    ['Valdoria initially noted recommendation 140.1 and has since decided to support it.', '1 s'],
    ['Valdoria confirms its acceptance of 140.1 and withdraws its acceptance of recommendation 140.2.', '1 s, 2 u'],
    ['140.1 to 140.3 were pending. Valdoria now supports 140.1 and 140.2. It notes 140.3.', '1 s, 2 s, 3 n'],
    ['Valdoria accepts that recommendation 140.1 raises an important issue but notes it.', '1 u'],
    [
      'Valdoria accepts recommendations 140.1 and 140.2. As regards recommendation 140.2, it accepts it as to legislation only.',
      '1 s, 2 s+u',
    ],
    ['Valdoria expresses reservations on recommendation 140.1, and accepts 140.2.', '1 u, 2 s'],
    ['Valdoria dissociates itself from recommendation 140.1.', '1 n'],
    ['Having noted recommendations 140.1 and 140.2 in Geneva, Valdoria has decided to accept them.', '1 s, 2 s'],
    ['Its earlier acceptance of recommendation 140.1 was an error; the recommendation is noted.', '1 u'],
    ['Far from rejecting recommendation 140.1, Valdoria accepts it.', '1 u'],
    ['Valdoria accepts 140.1 and 140.2, which were pending, and notes recommendation 140.3.', '1 s, 2 s, 3 n'],
  ])('%s', (sentences, expected) => expect(answers([`1. ${sentences}`])).toBe(expected))

  it('and is doubted', () => {
    const of = (text: string) => addendum([`1. ${text}`]).warnings?.join(' | ')
    expect(of('Recommendation 140.1 was rejected; Valdoria now accepts it.')).toMatch(/140\.1 is answered in two ways/)
    expect(of('Valdoria accepts 140.1 and withdraws its acceptance of 140.2.')).toMatch(/not say plainly .* 140\.2/)
  })
})

describe('conditions, exceptions and denials', () => {
  it.each<[sentences: string, expected: string]>([
    [
      'Save for 140.4, to which Valdoria cannot subscribe, recommendations 140.1 to 140.4 are accepted.',
      '1 s, 2 s, 3 s, 4 n',
    ],
    [
      'Valdoria accepts all of the pending recommendations (140.1 to 140.3) with one exception: 140.3.',
      '1 u, 2 u, 3 u',
    ],
    [
      'Valdoria accepts 140.1. Subject to the approval of Parliament, it also accepts recommendation 140.2.',
      '1 s, 2 u',
    ],
    ['Unless Parliament decides otherwise, recommendation 140.1 is accepted.', '1 u'],
    ['It cannot be said that Valdoria accepts recommendation 140.1. It accepts recommendation 140.2.', '1 u, 2 s'],
    ['Valdoria announces the non-acceptance of recommendation 140.1.', '1 n'],
  ])('%s', (sentences, expected) => expect(answers([`1. ${sentences}`])).toBe(expected))

  it('an item that refuses in its own words is no plain part of its list', () =>
    expect(
      answers([
        '# Accepted recommendations',
        '~140.1: Valdoria accepts the ratification of the Convention and rejects the Protocol.',
        '~140.2: Valdoria accepts this recommendation and rejects all violence.',
        '~140.3: The law is in force.',
      ]),
    ).toBe('1 s+u, 2 s, 3 s'))
})

describe('the words of a recommendation as a heading over a numbered paragraph', () => {
  const paragraphs = [
    '~140.1 Criminalize torture (Norland).',
    '1. Valdoria accepts this recommendation.',
    '~140.2 Abolish the death penalty (Kestria).',
    '2. Valdoria does not accept this recommendation.',
    '~140.3 Ratify the Protocol (Lurania).',
    '3. The Government is considering this recommendation.',
    '4. Valdoria thanks all.',
  ]
  it('are answered by it', () => expect(answers(paragraphs)).toBe('1 s, 2 n, 3 p'))
  it('also where they are set as headings', () =>
    expect(answers(paragraphs.map((line) => line.replace('~', '# ')))).toBe('1 s, 2 n, 3 p'))
  it('and contradict another heading over them', () =>
    expect(answers(['# Recommendations accepted', ...paragraphs])).toBe('1 s, 2 s+n, 3 s+p'))
})
