// Answers in a report's own sentences: lead-ins that divide or hedge, and paragraphs behind a list that answer by number.
import { describe, expect, it } from 'vitest'
import { report } from './invented.ts'

const supports = '4. The following recommendations enjoy the support of Valdoria:'
const examines = '4. The following recommendations will be examined by Valdoria, which will respond in due time:'
const items = (lead = '4.'): string[] => [
  `|${lead}1. Ratify the Optional Protocol (Kestria);`,
  `|${lead}2. Make torture a crime (Lurania);`,
  `|${lead}3. Free the press (Norland);`,
  `|${lead}4. Close Northmark (Kestria).`,
]

type Parsed = ReturnType<typeof report>
const recommendations = (parsed: Parsed) => parsed.units.filter((unit) => unit.unitType === 'upr_recommendation')

/** First letters of the last answers, with "*" for what is implemented: "s n p u". */
const values = (parsed: Parsed): string =>
  recommendations(parsed)
    .map(({ positions }) => positions?.at(-1))
    .map(
      (last) =>
        `${last?.value[0]}${last?.value === 'partially_supported' ? 'art' : ''}${last?.alreadyImplemented ? '*' : ''}`,
    )
    .join(' ')

describe('a paragraph behind the list answers the numbers of each of its sentences', () => {
  it.each<[string, string, string]>([
    [
      examines,
      'Recommendations 4.1 and 4.2 enjoy the support of Valdoria. Recommendations 4.3 and 4.4 do not enjoy its support.',
      's s n n',
    ],
    [examines, 'Recommendations 4.1 to 4.3 are accepted. As to recommendation 4.4, it is rejected.', 's s s n'],
    [examines, 'Recommendation 4.1 enjoys the support of Valdoria. Recommendation 4.2 was noted.', 's n p p'],
    [examines, 'Of the above recommendations, Valdoria accepts 4.1 and 4.2; the others were noted.', 's s n n'],
    [examines, 'Valdoria accepts 4.1 and 4.2, and the others are still to be examined.', 's s p p'],
    [supports, 'Recommendation 4.1 is being implemented.', 's* s s s'],
    [supports, 'Recommendation 4.1 has been withdrawn by the recommending State.', 'u s s s'],
    [examines, 'Of the above, 4.1 and 4.2 are supported and 4.3 and 4.4 are noted.', 's s n n'],
    [examines, 'The recommendations in subparagraphs 1 and 2 enjoy the support of Valdoria.', 's s p p'],
    [
      examines,
      'Of these recommendations, numbers 1 and 2 enjoy the support of Valdoria. Recommendation 3 does not.',
      's s n p',
    ],
    [examines, 'Valdoria accepts recommendations 4.1 and 4.2. All others were noted.', 's s n n'],
    [examines, 'Valdoria accepts recommendations 4.1 and 4.2; it notes the rest.', 's s n n'],
    [examines, 'Valdoria does not accept recommendation 4.1, but accepts recommendation 4.2 in part.', 'n part p p'],
    [
      supports,
      'Recommendation 4.1 is considered already implemented. Recommendation 4.3 is in the process of implementation.',
      's* s s* s',
    ],
    [supports, 'Valdoria accepted 4.1 to 4.3, but considered that 4.4 had already been implemented.', 's s s s*'],
    [
      supports,
      'Recommendations 4.1 and 4.2 enjoyed the support of Valdoria, while 4.3 was noted and 4.4 was considered as already implemented.',
      's s n s*',
    ],
    [supports, 'Valdoria supports 4.1, 4.2 and 4.3, which have already been implemented.', 's* s* s* s'],
    [
      '4. The following recommendations enjoy the support of Valdoria, which considers that 4.2 and 4.3 are already implemented:',
      'The delegation thanked all.',
      's s* s* s',
    ],
    [
      '4. The following recommendations enjoy the support of Valdoria. Of these, recommendation 4.2 has already been implemented:',
      'The delegation thanked all.',
      's s* s s',
    ],
    [
      supports,
      'Recommendation 4.1 was supported, as was recommendation 4.3, whereas recommendations 4.2 and 4.4 were not.',
      's n s n',
    ],
    [
      examines,
      'The following recommendations enjoy the support of Valdoria: 4.1, 4.3 and 4.4. The following recommendation does not: 4.2.',
      's n s s',
    ],
    [
      examines,
      'Valdoria takes note of recommendation 4.2, which it will not be able to implement, and supports the others.',
      's n s s',
    ],
    [
      '4. Valdoria takes note of the recommendations listed below, and offers the following comments:',
      'The delegation thanked all.',
      'n n n n',
    ],
    [
      '4. All the recommendations listed below enjoy the support of Valdoria, except recommendations 4.2, which it rejects, and 4.3, on which it will respond by the next session:',
      'The delegation thanked all.',
      's n p s',
    ],
    [supports, 'Recommendation 4.1 has not yet been implemented.', 's s s s'],
    [
      supports,
      'Valdoria wishes to clarify, in respect of 4.2, that torture is banned. It cannot accept the term “secret”.',
      's s s s',
    ],
    [supports, 'Recommendation 4.1 has been implemented. Recommendation 4.3 cannot be supported.', 's* s n s'],
    [
      supports,
      'Recommendation 4.4 was made by a State that Valdoria does not know. Valdoria does not support it.',
      's s s n',
    ],
    [supports, 'Valdoria withdrew its support for recommendation 4.4.', 's s s u'],
    [examines, 'The support of Valdoria for recommendations 4.1 and 4.2 is subject to means.', 'u u p p'],
    [
      examines,
      'With the exception of recommendation 4.2, which is noted, all of the above enjoy the support of Valdoria.',
      's n s s',
    ],
    [examines, 'Valdoria cannot accept recommendations 4.3 and 4.4. It accepts the others.', 's s n n'],
    [examines, 'The recommendations listed under paragraph 4 (Nos. 1 and 3) do not enjoy its support.', 'n p n p'],
    [examines, 'The recommendations in paragraph 4, numbered 1 and 3, are noted.', 'n p n p'],
    [examines, 'The recommendation in paragraph 4 (2) is accepted by Valdoria.', 'p s p p'],
    [examines, 'The recommendations in paragraph 4 that concern treaties are noted.', 'u u u u'],
    [supports, 'All recommendations in paragraph 4 except No. 2 have already been implemented.', 's* s s* s*'],
    [supports, 'All recommendations listed above have already been implemented.', 's* s* s* s*'],
    [examines, 'Recommendation 4.2 does not enjoy the support of Valdoria as regards its first part.', 'p u p p'],
    [examines, 'Recommendation 4.2 is noted as far as the second half is concerned.', 'p u p p'],
    [examines, 'Recommendation 4.2 on courts is not accepted with regard to the Constitution.', 'p n p p'],
    // another State answers nothing
    [supports, 'Norland stated that it does not support recommendation 4.3.', 's s s s'],
    [supports, 'Kestria regretted that recommendation 4.1 was not accepted.', 's s s s'],
  ])('%s %s', (lead, after, expected) => {
    expect(values(report([lead, ...items(), `5. ${after}`]))).toBe(expected)
  })

  it('with the words of that sentence alone, and a doubt where the list was answered otherwise', () => {
    const parsed = report([
      supports,
      ...items(),
      '5. Recommendation 4.1 is implemented already. Recommendation 4.2 is noted.',
    ])
    expect(recommendations(parsed)[1]?.positions?.at(-1)).toMatchObject({
      value: 'noted',
      words: 'Recommendation 4.2 is noted.',
      sourceParagraph: '5',
    })
    expect(parsed.warnings).toEqual([expect.stringMatching(/^4\.2: paragraph 5 answers it otherwise/)])
  })

  it.each([
    ['5. Recommendation 4.2 and recommendation 6.2 below do not enjoy the support of Valdoria.', 's n s s p n'],
    ['5. The recommendations in paragraph 6 below cannot be accepted.', 's s s s n n'],
    ['5. Valdoria considers recommendations 4.1 and 4.2 as implemented.', 's* s* s s p p'],
    ['5. Valdoria considers that recommendations 4.1 and 6.1 are already implemented.', 's* s s s u* p'],
  ])('also those of a list behind it: %s', (after, expected) => {
    const later = [examines.replace('4.', '6.'), '|6.1. Pay the victims (Norland);', '|6.2. Sign the treaty (Kestria).']
    const parsed = report([supports, ...items(), after, ...later])
    expect(values(parsed)).toBe(expected)
    expect(parsed.skipped?.filter(({ reason }) => reason.includes('no list holds'))).toEqual([])
  })

  it.each(['All of the above recommendations are noted.', 'The remaining recommendations do not enjoy its support.'])(
    'and doubts what answers a list otherwise without a number: %s',
    (after) =>
      expect(report([supports, ...items(), `5. ${after}`]).warnings).toContainEqual(
        expect.stringMatching(/^5: answers recommendations without their numbers/),
      ),
  )

  it.each([
    ['Recommendations 4.2 and 4.9 do not enjoy the support of Valdoria.', '4.9'],
    ['Recommendations 4.3 to 4.6 are noted.', '4.5, 4.6'],
    ['Valdoria considers that recommendations Nos. 1 and 3 in paragraph 3 above are already implemented.', '3.1, 3.3'],
  ])('and tells the numbers that no list holds: %s', (after, none) =>
    expect(report([supports, ...items(), `5. ${after}`]).skipped).toContainEqual(
      expect.objectContaining({ where: '5', reason: `answers ${none}, which no list holds` }),
    ),
  )

  it('and doubts what it does not say plainly, with the sentence', () => {
    const parsed = report([
      examines,
      ...items(),
      '5. The support of Valdoria for recommendation 4.1 is subject to means.',
    ])
    expect(parsed.warnings).toEqual([expect.stringMatching(/^4\.1: paragraph 5 .*"The support of Valdoria for/)])
  })

  it('of the last list, where the same number stands in two', () => {
    const lists = [examines, '|1. Free the press (Norland);', '|2. Close Northmark (Kestria).']
    const second = ['5. The following recommendations will be examined by Valdoria:', '|1. Ratify it (Norland).']
    const after = '6. Recommendation No. 1 enjoys the support of Valdoria.'
    expect(values(report([...lists, ...second, after]))).toBe('p p s')
    expect(values(report([...lists, ...second, after.replace('No. 1', 'No. 1 in paragraph 4')]))).toBe('s p p')
  })
})

describe('a lead-in that divides its list by number', () => {
  it.each<[string, string]>([
    [
      'The recommendations below, numbers 4.1 and 4.2, enjoy the support of Valdoria, while numbers 4.3 and 4.4 have been noted:',
      's s n n',
    ],
    [
      'The following recommendations have been examined by Valdoria. Those numbered 4.1 and 4.2 enjoy its support; the others were noted:',
      's s n n',
    ],
    [
      'The recommendations listed in 4.1 to 4.2 enjoy the support of Valdoria; those listed in 4.3 and 4.4 do not:',
      's s n n',
    ],
    ['Valdoria accepts recommendations 4.1 to 4.3 below. Recommendation 4.4 will be examined:', 's s s p'],
    [
      'Valdoria supports the following recommendations. It should be understood that 4.2 is supported in part:',
      's part s s',
    ],
    ['Valdoria accepts recommendations 4.1 and 4.2 below:', 's s u u'],
  ])('%s', (lead, expected) => expect(values(report([`4. ${lead}`, ...items()]))).toBe(expected))
})

describe('a lead-in is believed where its verbs say one thing', () => {
  it.each<[string, string]>([
    ['Valdoria agreed to examine the following recommendations:', 'p'],
    ['Valdoria accepts to carefully consider the following recommendations:', 'p'],
    [
      'The following recommendations, which enjoy the support of Valdoria, will be considered and implemented in due course:',
      'u',
    ],
    [
      'The recommendations below have not been accepted by Valdoria, pending the outcome of national consultations:',
      'u',
    ],
    ['Valdoria has accepted all but the following recommendations:', 'u'],
    // what is judged of some of them
    [
      'The recommendations below did not enjoy the support of Valdoria, of which 2 (recommendations Nos. 1 and 3) it considers to be inconsistent with its Constitution:',
      'n',
    ],
    // what is given is no condition
    [
      'The following recommendations did not enjoy the support of Valdoria, which provided the following explanations:',
      'n',
    ],
    ['The following recommendations enjoy the support of Valdoria for the reasons provided below:', 's'],
    ['The following recommendations enjoy the support of Valdoria, provided the law allows it:', 'u'],
    ['The following recommendations enjoy the support of Valdoria, which provided that the law allows them:', 'u'],
    [
      'The following recommendations are noted by Valdoria, which considers that they are already being examined by its courts:',
      'n',
    ],
    ['The following recommendations are noted and are being examined by the ministries of Norland:', 'u'],
    // who is to examine them answers nothing
    [
      'The following recommendations have been noted and will be considered by the competent authorities of Valdoria, which will provide answers in due time:',
      'p',
    ],
    ['The following recommendations were noted and are to be examined by the ministries concerned:', 'p'],
    [
      'The following recommendations have been noted; the competent authorities will study them, and answers will be provided in due time:',
      'p',
    ],
    ['The following recommendations are noted and will be sent to the ministries, with replies to follow:', 'p'],
    ['The following recommendations will be examined by Parliament:', 'p'],
    ['The following recommendations were accepted by Parliament:', 'u'],
    // an answer that is announced, in other words than "will"
    ['Valdoria took note of the following recommendations and undertook to give its answers in June 2098:', 'p'],
    ['Valdoria noted the following recommendations and agreed to communicate its replies to the Council:', 'p'],
    ['Valdoria noted the following recommendations and asked for more time to give its answers:', 'p'],
    ['Valdoria noted the following recommendations, with answers expected in June 2098:', 'p'],
    ['The following recommendations were noted, and Valdoria reserved its right to respond at a later stage:', 'p'],
    [
      'Valdoria noted the following recommendations and requested that its responses be included in the outcome report:',
      'p',
    ],
    ['The following recommendations will be submitted to the national authorities for decision:', 'p'],
    ['Valdoria took note of the following recommendations, which will be subject to national consultations:', 'p'],
    ['The following recommendations were noted, and Valdoria is to give its answers in June 2098:', 'p'],
    ['The following recommendations were noted, after which Valdoria will announce its decision:', 'p'],
    ['Valdoria noted the following recommendations, on which it wishes to hold consultations:', 'p'],
    ['The following recommendations enjoy its support and will be considered in the next national plan:', 's'],
    ['The following recommendations were considered carefully by Valdoria and noted:', 'n'],
    ['The following recommendations are noted because the death penalty will be examined in a debate:', 'n'],
    ['The following recommendations require further study, and therefore do not enjoy its support:', 'n'],
    ['Valdoria noted the following recommendations and gave its answers during the dialogue:', 'n'],
    ['Of the recommendations below, Valdoria supports those that it regards as consistent with its law:', 'u'],
    ['The following recommendations will enjoy the support of Valdoria if Parliament so agrees:', 'u'],
    ['Valdoria does not reject the following recommendations but wishes to study them further:', 'u'],
    ['While not supporting the following recommendations, Valdoria will keep them under review:', 'u'],
    ['The recommendations listed below do not yet enjoy the support of Valdoria:', 'u'],
    ['The recommendations listed below enjoy the support of Valdoria, unless otherwise indicated:', 'u'],
    ['The following recommendations were accepted by Valdoria ad referendum:', 'u'],
    [
      'The following recommendations, which did not initially enjoy the support of Valdoria, have since been accepted:',
      'u',
    ],
    [
      'Valdoria supports the following recommendations, on the understanding that the first part only is accepted:',
      'u',
    ],
    // sound ones stay what they are
    ['The recommendations below did not enjoy the support of Valdoria and would thus be noted:', 'n'],
    ['The following recommendations enjoy neither the support nor the agreement of Valdoria:', 'n'],
    ['Valdoria considers that the recommendations below fall outside the review and do not enjoy its support:', 'n'],
    ['The following recommendations were examined and, as they do not reflect the facts, have been rejected:', 'n'],
    [
      'The recommendations below did not enjoy the support of Valdoria, which considers that they cannot be accepted:',
      'n',
    ],
    [
      'The following recommendations enjoy the support of Valdoria, which considers that they are either already implemented or in the process of implementation:',
      's*',
    ],
    ['Valdoria considers the following recommendations, which it supports, to be useful:', 's'],
  ])('%s', (lead, expected) => {
    const parsed = report([`4. ${lead}`, items()[0]!])
    expect(values(parsed)).toBe(expected)
    const doubts = (parsed.warnings ?? []).filter((one) => one.startsWith('4: does not say plainly'))
    expect(doubts).toHaveLength(expected === 'u' ? 1 : 0)
  })
})

describe('notes in the flow of the text', () => {
  it.each([
    '~1 The recommendation was read as follows during the dialogue: “Ratify all protocols” (Kestria).',
    '~2 Original recommendation: “Abolish torture” (Lurania).',
    '~* As read out during the dialogue, the recommendation was: “Free all” (Norland).',
    '1. The original wording was: “Ratify all protocols” (Kestria).',
    '~6 The recommendation as read during the interactive dialogue “Ratify all protocols” (Kestria).',
    '~5 Recommendation as read during the interactive dialogue: “Ratify all protocols; free all” (Kestria).',
    '~3 The recommendation as made during the interactive dialogue „Ratify all protocols” (Kestria).',
    '~3 The original recommendation read as follows: Ratify all protocols (Kestria).',
    '~1 The recommendation as read during the interactive dialogue: Ratify all protocols (Kestria).',
  ])('are no recommendations: %s', (note) => {
    const parsed = report([supports, ...items().slice(0, 2), note, ...items().slice(2)])
    expect(recommendations(parsed).map(({ path }) => path)).toEqual(['4.1', '4.2', '4.3', '4.4'])
    expect(recommendations(parsed).map(({ recommendingStates: states }) => states?.length)).toEqual([1, 1, 1, 1])
    expect(parsed.skipped?.map(({ reason }) => reason)).toContain(
      'a note on a recommendation, printed between the recommendations',
    )
  })

  it('and their calls are no part of a text', () => {
    const called = [
      '|4.1. Ratify the Optional Protocol (Kestria);1',
      '|4.2. Make torture a crime (Lurania)2;',
      '|4.3. Free the press (Norland);3 4.4. Close Northmark (Kestria).4',
    ]
    expect(recommendations(report([supports, ...called])).map(({ path, text }) => `${path} ${text}`)).toEqual([
      '4.1 Ratify the Optional Protocol',
      '4.2 Make torture a crime',
      '4.3 Free the press',
      '4.4 Close Northmark',
    ])
  })

  it('a recommendation in a sentence takes its State from the words before it', () => {
    const sentence =
      '5. In addition, Norland made the following recommendation, which Valdoria does not support: abolish the death penalty.'
    const made = recommendations(report([supports, ...items(), sentence])).at(-1)
    expect(made).toMatchObject({ text: 'abolish the death penalty.', recommendingStates: [{ iso3: 'XVE' }] })
    expect(made?.positions?.map(({ value }) => value)).toEqual(['noted'])
  })
})
