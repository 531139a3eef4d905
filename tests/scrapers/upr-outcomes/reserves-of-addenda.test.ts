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
