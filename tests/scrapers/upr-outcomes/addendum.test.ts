// Addenda: lists in every spelling, classes, later headings with comments, divided answers; all texts invented.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

const answers = (lines: string[]) =>
  Object.fromEntries(
    (addendum(lines).review?.statements ?? []).flatMap(({ paths, position }) =>
      paths.map((path) => [
        path,
        `${position.value}${position.alreadyImplemented ? '*' : ''}${position.appliesTo ? ` (${position.appliesTo})` : ''}`,
      ]),
    ),
  )

describe('parseAddendum', () => {
  it.each<[what: string, lines: string[], expected: Record<string, string>]>([
    [
      'ranges, full stops for commas, missing blanks, a divided answer, a heading that comes back',
      [
        '1. The Government accepts recommendations 140.1, 140.3-5, 140.7 – 9,140.11 and 140.35. 140.36.',
        '2. The following are noted: 141.1, 141.2-4 and, as to its second part, 140.2.',
        '~140.1',
        '~The Government already applies the rule, which it supports.',
      ],
      {
        ...Object.fromEntries(
          ['1', '3', '4', '5', '7', '8', '9', '11', '35', '36'].map((n) => [`140.${n}`, 'supported']),
        ),
        ...Object.fromEntries(['1', '2', '3', '4'].map((n) => [`141.${n}`, 'noted'])),
        '140.2': 'partially_supported (as to its second part)',
      },
    ],
    [
      'bare item numbers in classes with comments after them',
      [
        '1. The report contains 6 recommendations. The responses are clustered in two categories: 1. Accepted; 2. Noted.',
        '# I. Accepted recommendations',
        '2. The Government of Valdoria accepts the recommendations 1–2, 4.',
        '# II. Accepted recommendations that Valdoria considers already implemented',
        '3. The Government accepts the recommendation 3. It considers that it is already implemented.',
        '~Rec. 3 The law was passed. See recommendation 5.',
        '# III. Noted recommendations',
        '4. For the time being, the Government notes the recommendations 5 and 6.',
        '~Rec. 5 The Government does not plan such a law.',
      ],
      { '1': 'supported', '2': 'supported', '3': 'supported*', '4': 'supported', '5': 'noted', '6': 'noted' },
    ],
    [
      'lists under headings, broken over paragraphs, comment headings with ranges',
      [
        '# I. Accepted recommendations',
        '3. The Government accepts the following recommendations: 140.1, 140.2.',
        '~140.3, 140.4. 140.5.',
        '# II. Noted recommendations',
        '4. 140.6, 140.7, 140.8',
        '~140.5-7',
        '~The Government explains why.',
      ],
      {
        '140.1': 'supported',
        '140.2': 'supported',
        '140.3': 'supported',
        '140.4': 'supported',
        '140.5': 'supported',
        '140.6': 'noted',
        '140.7': 'noted',
        '140.8': 'noted',
      },
    ],
    [
      'an answer a recommendation',
      [
        '~Recommendation 140.1: Accepted. The Government will ratify.',
        '~Recommendation 140.2: Not accepted.',
        '~140.3 Partially accepted. The second part needs study.',
        '~Recommendations 140.4 and 140.5: Noted.',
        '~140.6 This recommendation enjoys the support of Valdoria.',
      ],
      {
        '140.1': 'supported',
        '140.2': 'noted',
        '140.3': 'partially_supported',
        '140.4': 'noted',
        '140.5': 'noted',
        '140.6': 'supported',
      },
    ],
    [
      'rows of a table',
      [
        '~140.1 Ratify the protocol (Norland) Supported',
        '~140.2 Close the camps, which the courts supported in 2098 (Kestria) Not supported',
        '~140.3 Train the police (Lurania) Supported/Noted',
        '~140.4 Noted',
        '~140.5 The courts have seen the reasons, which the Government has accepted.',
      ],
      { '140.1': 'supported', '140.2': 'noted', '140.3': 'partially_supported', '140.4': 'noted' },
    ],
    [
      'enjoy and do not enjoy',
      [
        '2. Recommendations 140.1 to 140.3 enjoy the support of Valdoria.',
        '3. Recommendations 140.4 and 140.5 do not enjoy the support of Valdoria and are therefore noted.',
      ],
      { '140.1': 'supported', '140.2': 'supported', '140.3': 'supported', '140.4': 'noted', '140.5': 'noted' },
    ],
  ])('%s', (_, lines, expected) => expect(answers(lines)).toEqual(expected))

  it('cites the paragraph that answers, and knows its report', () => {
    const parsed = addendum(['7. The Government accepts recommendation 140.1.'])
    expect(parsed).toMatchObject({ symbol: 'A/HRC/990/15/Add.1', type: 'addendum', states: ['XVD'] })
    expect(parsed.review).toMatchObject({
      reportSymbol: 'A/HRC/990/15',
      statements: [{ position: { sourceSymbol: 'A/HRC/990/15/Add.1', sourceParagraph: '7' } }],
    })
  })

  it('refuses an addendum that answers no number', () =>
    expect(() => addendum(['1. Valdoria thanks all States for their recommendations.'])).toThrow(
      /no answer could be read from the addendum/,
    ))

  it.each<[sentence: string, value: string | undefined]>([
    ['Valdoria accepts all recommendations made during its review.', 'supported'],
    ['All recommendations enjoy the support of Valdoria.', 'supported'],
    ['Having examined them, Valdoria accepts 115 recommendations and takes note of 5 recommendations.', undefined],
  ])('reads an addendum that answers without numbers, with a doubt where it is not plain: %s', (sentence, value) => {
    const { review, warnings } = addendum(['1. Valdoria thanks all States.', `2. ${sentence}`])
    expect(review?.statements).toEqual([])
    expect(review?.collectiveAnswers?.map((one) => [one.words, one.value])).toEqual([[sentence, value]])
    expect(warnings?.length).toBe(value === undefined ? 1 : 0)
  })

  it.each([
    ['Recommendation 5.5: Valdoria accepts the first part and notes the second part.', 'partially_supported'],
    ['Valdoria supports one half of recommendation 5.5 and rejects the other half.', 'partially_supported'],
    ['Valdoria notes the first part of recommendation 5.5, but accepts the remainder.', 'partially_supported'],
    ['Recommendation 5.5 is noted, as consultations are needed before a decision.', 'pending'],
  ])('%s %s', (sentence, value) => expect(Object.values(answers([`1. ${sentence}`]))[0]).toMatch(value))

  it('takes the digits of a number for no total', () =>
    expect(addendum(['1. 5.6 Accepted.', '2. 140.12 supported']).review?.ownTotals).toBeNull())

  it('says where a number is answered in two ways', () =>
    expect(
      addendum([
        '1. Valdoria accepts recommendations 140.1 and 140.2.',
        '2. Valdoria notes recommendations 140.2, 140.3 and 140.4.',
      ]).warnings,
    ).toEqual(['140.2 is answered in two ways: supported, noted']))

  it.each([
    ['Valdoria accepts all recommendations except 140.3.', 1],
    ['The Government supports the remaining recommendations.', 1],
    ['All other recommendations enjoy the support of Valdoria.', 1],
    ['The recommendations made to Valdoria are accepted with the exception of 140.3.', 1],
    ['Each of the recommendations has been accepted.', 1],
    ['The rest are noted.', 1],
    ['Valdoria supports all but the following, which it notes: 141.4 and 141.5.', 1],
    ['Recommendations 140.1 and 140.2 are accepted.', 0],
    ['Valdoria thanks all States for their recommendations.', 0],
    ['The Government is considering all recommendations of the Ombudsman on housing.', 0],
  ])('%s', (sentence, count) => {
    const { review } = addendum(['1. Valdoria accepts recommendation 141.1.', `2. ${sentence}`])
    expect(review?.collectiveAnswers?.map(({ words, paragraph }) => [words, paragraph])).toEqual(
      Array.from({ length: count }, () => [sentence, '2']),
    )
  })
})
