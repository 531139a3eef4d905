// Answers of a report that name their recommendations by letter, by the paragraph of their list, or not at all.
import { describe, expect, it } from 'vitest'
import { report } from './invented.ts'

const supports = '4. The following recommendations enjoy the support of Valdoria:'
const examines = '4. The following recommendations will be examined by Valdoria, which will respond in due time:'
const lettered = [
  '|(a) Ratify the Optional Protocol (Kestria);',
  '|(b) Make torture a crime (Lurania);',
  '|(c) Free the press (Norland);',
  '|(d) Close Northmark (Kestria).',
]

/** First letters of the last answers, "*" for what is implemented. */
const values = (parsed: ReturnType<typeof report>): string =>
  parsed.units
    .filter((unit) => unit.unitType === 'upr_recommendation')
    .map(({ positions }) => positions?.at(-1))
    .map(
      (last) =>
        `${last?.value === 'partially_supported' ? 'part' : last?.value[0]}${last?.alreadyImplemented ? '*' : ''}`,
    )
    .join(' ')

const of = (lead: string, after: string): string => values(report([lead, ...lettered, `5. ${after}`]))

describe('a recommendation is named by the letter of its list', () => {
  it.each<[lead: string, after: string, expected: string]>([
    [supports, 'As regards recommendation (b), Valdoria does not accept it.', 's n s s'],
    [supports, 'Recommendation 4 (b) is accepted only as regards ordinary crimes.', 's u s s'],
    [supports, 'Recommendation (b) is partially accepted.', 's part s s'],
    [supports, 'Recommendation (b) has already been implemented.', 's s* s s'],
    [supports, 'Valdoria takes note of the recommendation in subparagraph (c) above.', 's s n s'],
    [supports, 'Point (b) above was noted.', 's n s s'],
    [examines, 'Recommendation (a) is supported, while recommendations (b) and (c) are noted.', 's n n p'],
    [examines, 'Valdoria supports recommendations (a) to (b) and notes (c) and (d).', 's s n n'],
    [examines, 'Recommendations 4 (a) and (b) are supported. Those in 4 (c) and 4 (d) are not.', 's s n n'],
    [examines, 'Recommendations 4 (a, c) are supported; recommendation 4 (b) is noted.', 's n s p'],
    [examines, 'With respect to item (b), Valdoria is not in a position to accept it.', 'p n p p'],
    [examines, 'All the recommendations above enjoy the support of Valdoria except (b), which is noted.', 's n s s'],
    [
      '4. Recommendations (a) and (d) below enjoy the support of Valdoria; recommendations (b) and (c) do not:',
      'It thanks all.',
      's n n s',
    ],
    [
      '4. The following have been examined by Valdoria. Recommendations (a), (c) and (d) enjoy its support. Recommendation (b) does not.',
      'It thanks all.',
      's n s s',
    ],
    [
      '4. The following recommendations enjoy the support of Valdoria, except (c), which is noted:',
      'It thanks all.',
      's s n s',
    ],
    // letters of an enumeration, and of a law
    [supports, 'Valdoria has (a) adopted a law and (b) opened a centre. It cannot accept criticism of it.', 's s s s'],
    [
      supports,
      'Recommendation (b) was not supported, since article 4 (a) of the Constitution and section 4 (c) forbid it.',
      's n s s',
    ],
  ])('%s %s', (lead, after, expected) => expect(of(lead, after)).toBe(expected))

  it('in the list that the sentence names', () => {
    const lists = [
      examines,
      ...lettered.slice(0, 2),
      '5. The following recommendations will be examined by Valdoria:',
      '|(a) Free all (Norland).',
    ]
    expect(values(report([...lists, '6. Recommendation 5 (a) is noted.']))).toBe('p p n')
    expect(values(report([...lists, '6. Recommendation (a) in paragraph 4 is noted.']))).toBe('n p p')
  })
})

describe('a list is answered by its paragraph', () => {
  it.each<[after: string, expected: string]>([
    ['The recommendations in paragraph 4 above do not enjoy the support of Valdoria.', 'n n n n'],
    ['The recommendations listed in paragraph 4 enjoy the support of Valdoria.', 's s s s'],
    ['Recommendation (a) in paragraph 4 enjoys the support of Valdoria.', 's u u u'],
  ])('%s', (after, expected) => {
    const parsed = report(['4. The following recommendations were made:', ...lettered, `5. ${after}`])
    expect(values(parsed)).toBe(expected)
    expect(parsed.skipped?.filter(({ reason }) => /has no such place/.test(reason))).toEqual([])
  })
})

describe('an answer without a number is doubted, with its words', () => {
  it.each<[after: string]>([
    ['The second recommendation above is not accepted.'],
    ['Valdoria does not accept the recommendation of Lurania on torture.'],
    ['Two of these recommendations, on torture and on the press, do not enjoy the support of Valdoria.'],
  ])('%s', (after) => {
    expect(report([supports, ...lettered, `5. ${after}`]).warnings).toEqual([
      expect.stringMatching(/^5: answers recommendations without their numbers: /),
    ])
  })

  it.each<[after: string]>([
    ['The recommendations above are supported, as they reflect the law.'],
    ['Norland regretted that the last recommendation was not accepted.'],
    ['The law on prisons was rejected by Parliament.'],
  ])('%s says nothing else', (after) => {
    expect(report([supports, ...lettered, `5. ${after}`]).warnings).toEqual([])
  })
})

describe('what stands behind a list is never passed over', () => {
  it.each<[after: string, expected: string]>([
    ['Recommendation (b) is contrary to the Constitution of Valdoria.', 's n s s'],
    ['In the view of Valdoria, recommendation (b) falls outside the scope of the review.', 's n s s'],
    ['Valdoria expressed its reservation on recommendations (b) and (c).', 's u u s'],
    ['Valdoria noted with appreciation that recommendation (b) was made by many.', 's s s s'],
  ])('%s', (after, expected) => expect(of(supports, after)).toBe(expected))

  it('and who made a list answers nothing', () => {
    const lead =
      '4. The following recommendations, made by States that Valdoria does not know, nevertheless enjoy its support:'
    expect(of(lead, 'It thanks all.')).toBe('s s s s')
  })
})

describe('what is only said to be implemented, or left out without an answer', () => {
  it.each<[lead: string, after: string, expected: string]>([
    [examines, 'Valdoria considers that recommendations (a) and (d) above have already been implemented.', 'u* p p u*'],
    [supports, 'Valdoria supports all the above recommendations except (b).', 's u s s'],
  ])('is doubted: %s %s', (lead, after, expected) => {
    const parsed = report([lead, ...lettered, `5. ${after}`])
    expect(values(parsed)).toBe(expected)
    expect(parsed.warnings?.length).toBe(expected.split('u').length - 1)
  })
})
