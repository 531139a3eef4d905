// Reserves that an addendum ties to one number, and answers of a second paragraph or of a whole one: nothing is lost or spread.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

const parsed = (sentence: string) => addendum(['1. Valdoria accepts recommendation 140.99.', `2. ${sentence}`])

/** "1 supported, 2 noted" of the numbers under 140. */
const answersOf = (sentence: string): string =>
  (parsed(sentence).review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path.replace(/^140\./, ''), position.value] as const))
    .filter(([path]) => path !== '99')
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')

describe('a reserve that is tied to one number', () => {
  const one = '1 supported, 2 partially_supported'
  it.each<[sentence: string, expected: string]>([
    [
      'Recommendations 140.1 and 140.2 enjoy its support, with the exception of the reference to a treaty in 140.2.',
      one,
    ],
    [
      'Recommendations 140.1 and 140.2 enjoy its support, 140.2 with the exception of the reference to article 22.',
      one,
    ],
    ['Recommendations 140.1 and 140.2 enjoy the support of Valdoria; as to 140.2, only its first half.', one],
    ['Recommendations 140.1 and 140.2 are accepted, apart from the words “without delay” in 140.2.', one],
    ['Recommendations 140.1 and 140.2 are accepted, but not the time frame in recommendation 140.2.', one],
    ['Recommendations 140.1 and 140.2 are accepted, and 140.2 without its last sentence.', one],
    ['Recommendations 140.1 and 140.2 are accepted, the latter in part.', '1 unclear, 2 unclear'],
    ['Recommendations 140.1 and 140.2 are accepted, 140.2 in part.', one],
    [
      'Valdoria accepts 140.1, 140.2 (excluding the reference to article 22) and 140.3.',
      '1 supported, 2 partially_supported, 3 supported',
    ],
    [
      'Valdoria accepts 140.1, 140.2 (except its second half) and 140.3 (only as regards adults).',
      '1 supported, 2 partially_supported, 3 partially_supported',
    ],
    [
      'Recommendations 140.1, 140.2 and 140.3 are accepted, save for the mention of a date in 140.2 and 140.3.',
      '1 supported, 2 partially_supported, 3 partially_supported',
    ],
    [
      'Recommendations 140.1 and 140.2 are noted, with the exception of the reference to a treaty in 140.2.',
      '1 noted, 2 unclear',
    ],
    [
      'Recommendations 140.1 and 140.2 are accepted, it being understood that 140.2 does not extend to courts.',
      '1 supported, 2 unclear',
    ],
    [
      'Valdoria supports 140.1, 140.2 and 140.3 with the following remark on 140.3: the deadline cannot be met.',
      '1 supported, 2 supported, 3 unclear',
    ],
    // what is left out as a whole stays left out
    ['Recommendations 140.1 and 140.2 are accepted, except the recommendation in 140.2.', '1 supported'],
  ])('%s', (sentence, expected) => expect(answersOf(sentence)).toBe(expected))
})

it('a piece that a later sentence refuses of what was supported is a doubt', () => {
  const { review, warnings } = parsed(
    'Recommendations 140.1 and 140.2 are accepted. Regarding 140.2, however, it does not accept the reference to courts.',
  )
  expect(review?.statements?.find(({ position }) => position.value === 'unclear')?.paths).toEqual(['140.2'])
  expect(warnings?.join()).toContain('140.2')
})

describe('a recommendation under another lead-in', () => {
  it.each([
    'Valdoria wishes to update its position on recommendation 141.2: it now accepts it.',
    'Valdoria wishes to supplement its position on 141.2: it now partially supports this recommendation.',
  ])('is a doubt where its answer is not plain: %s', (sentence) =>
    expect(parsed(sentence).warnings?.join()).toContain('141.2'),
  )

  it('is not made of an article of a law', () =>
    expect(parsed('Under article 9.1 of the Act, the police cannot accept gifts.').warnings).toEqual([]))
})

describe('an answer to a whole paragraph', () => {
  it.each<[sentence: string, value: string | undefined, lists?: string[], rest?: boolean]>([
    ['The recommendations in paragraph 141 do not enjoy the support of Valdoria.', 'noted', ['141'], false],
    ['No recommendation contained in paragraph 141 enjoys the support of Valdoria.', undefined],
    ['None of the recommendations listed in paragraph 141 is accepted.', 'noted', ['141'], false],
    [
      'The recommendations under paragraphs 140 and 141 that are not mentioned here are noted.',
      'noted',
      ['140', '141'],
      true,
    ],
    ['Those recommendations set out under paragraph 141 are noted.', 'noted', ['141'], false],
  ])('is kept with its words: %s', (sentence, value, lists, rest) => {
    const [one] = parsed(sentence).review?.collectiveAnswers ?? []
    expect(one).toMatchObject({ words: sentence, paragraph: '2' })
    expect([one?.value, one?.lists, one?.rest]).toEqual([value, lists, rest])
  })
})

describe('a plain answer in more words', () => {
  const [both, none] = ['1 supported, 2 supported', '1 noted, 2 noted']
  it.each<[sentence: string, expected: string]>([
    ['Valdoria supports 140.1 and 140.2, subject to available resources.', both],
    ['Recommendations 140.1 and 140.2 are accepted within the limits of its resources.', both],
    ['Recommendations 140.1 and 140.2: Valdoria supports both, subject to its Constitution.', '1 unclear, 2 unclear'],
    ['Valdoria accepts 140.1 by Lurania and 140.2 by Kestria.', both],
    ['Valdoria accepts recommendation 140.1 of Lurania and recommendation 140.2 of Kestria.', both],
    ['Valdoria accepts 140.1 by Lurania, and Kestria rejects 140.2.', '1 supported, 2 unclear'],
    ['Valdoria accepts 140.1, while noting 140.2.', '1 supported, 2 noted'],
    ['Valdoria notes 140.2, while accepting 140.1.', '1 supported, 2 noted'],
    ['Valdoria accepts 140.1 and 140.2, and will submit a bill in 2099.', both],
    ['Recommendation 140.1 is noted, as is recommendation 140.2.', none],
    ['Only recommendations 140.1 and 140.2 enjoy the support of Valdoria.', both],
    ['Only recommendation 140.2 does not enjoy the support of Valdoria.', '2 noted'],
    ['Recommendations 140.1 and 140.2 can only be noted.', none],
    ['Valdoria wishes to note recommendations 140.1 and 140.2.', none],
    ['Valdoria wishes to accept recommendations 140.1 and 140.2.', '1 unclear, 2 unclear'],
    ['Recommendation 140.1 is accepted only partially.', '1 partially_supported'],
    ['Valdoria can accept recommendation 140.1 only in part.', '1 partially_supported'],
    ['Valdoria accepts recommendation 140.1 only as regards children.', '1 unclear'],
    ['Valdoria supports 140.1 and 140.3, and 140.4 in part.', '1 supported, 3 supported, 4 partially_supported'],
    ['Valdoria supports 140.1, 140.3, and 140.4 in part.', '1 unclear, 3 unclear, 4 unclear'],
    ['The following recommendations enjoy the support of Valdoria: paragraphs 140.1 and 140.2.', both],
    ['140.1 and 140.2 – supported; 140.3 and 140.4 – noted.', `${both}, 3 noted, 4 noted`],
    ['As regards 140.1, Valdoria has no such law and therefore notes the recommendation.', '1 noted'],
    ['As regards 140.1, the Ministry has no such law and therefore notes the recommendation.', '1 unclear'],
    [
      'Valdoria accepts 140.1 to 140.4, except 140.2, which it notes, and 140.3, which it accepts in part.',
      '1 supported, 2 noted, 3 partially_supported, 4 supported',
    ],
    [
      'Valdoria accepts 140.1 to 140.4, save for 140.2 and 140.3, which are noted, and of 140.4, which is rejected.',
      '1 supported, 2 noted, 3 noted, 4 noted',
    ],
    [
      'Valdoria accepts 140.1 to 140.3, except 140.2 by Norland and 140.3 by Kestria, which it notes.',
      '1 supported, 2 unclear, 3 unclear',
    ],
  ])('%s', (sentence, expected) => expect(answersOf(sentence)).toBe(expected))
})
