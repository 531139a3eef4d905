// How far an answer of an addendum goes: pieces, limits, exceptions behind it, and the words that belong to the next number.
import { describe, expect, it } from 'vitest'
import { addendum, brief, report } from './invented.ts'

const answersIn = (lines: string[]): string =>
  (addendum(lines).review?.statements ?? [])
    .flatMap(({ paths, position: { value } }) => paths.map((path) => [Number(path.replace('50.', '')), value] as const))
    .sort(([a], [b]) => a - b)
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')
const answers = (sentence: string): string => answersIn(['1. Valdoria thanks all delegations.', `2. ${sentence}`])
const [yes, part, open] = ['supported', 'partially_supported', 'unclear']

describe('words of the next number', () => {
  it.each<[sentence: string, expected: string]>([
    ['Valdoria fully supports 50.1 and partially supports 50.2.', `1 ${yes}, 2 ${part}`],
    ['Valdoria fully accepts 50.1 and 50.2 and partially accepts 50.3.', `1 ${yes}, 2 ${yes}, 3 ${part}`],
    ['Valdoria accepts fully 50.1, 50.2 and partly 50.3.', `1 ${yes}, 2 ${yes}, 3 ${part}`],
    ['Valdoria supports 50.1 in part, and notes 50.2.', `1 ${part}, 2 noted`],
    ['Valdoria supports 50.1 in part and 50.2 is noted.', `1 ${part}, 2 noted`],
    ['50.1 is supported in part, and 50.2 is noted.', `1 ${part}, 2 noted`],
    ['50.1 enjoys the support of Valdoria in part, and 50.2 enjoys its support.', `1 ${part}, 2 ${yes}`],
    ['Valdoria accepts 50.1, 50.2 and, in principle, 50.3.', `1 ${yes}, 2 ${yes}, 3 ${part}`],
    ['Valdoria supports 50.1 (end torture (Norland)), 50.2 (train judges) and 50.3.', `1 ${yes}, 2 ${yes}, 3 ${yes}`],
    [
      'Valdoria supports 50.1 (Norland, Kestria), recommendation 50.2 (Lurania) and 50.3.',
      `1 ${yes}, 2 ${yes}, 3 ${yes}`,
    ],
    ['Valdoria supports 50.1 (Norland) to 50.3 (Kestria).', `1 ${yes}, 2 ${yes}, 3 ${yes}`],
    [
      'Accepted: 50.1 (Norland); 50.2 (Kestria, Lurania). Noted: 50.3 (Norland); 50.4 (Kestria).',
      `1 ${yes}, 2 ${yes}, 3 noted, 4 noted`,
    ],
    ['Valdoria accepts the recommendation of Norland (50.1).', `1 ${yes}`],
    ['Valdoria accepts and has implemented recommendations 50.1 and 50.2.', `1 ${yes}, 2 ${yes}`],
    ['50.1, which is supported in part, and 50.2, which is noted, concern prisons.', `1 ${open}, 2 ${open}`],
    ['Valdoria can accept 50.1 and the first part of recommendation 50.2.', `1 ${yes}, 2 ${part}`],
    ['50.1 and the second sentence of recommendation 50.2 are accepted.', `1 ${yes}, 2 ${part}`],
    ['The Government has decided to accept 50.1 and not to accept 50.2.', `1 ${yes}, 2 noted`],
    ['50.1 cannot be supported at this juncture but will be kept under review.', `1 ${open}`],
    ['50.1 runs counter to the Constitution and cannot enjoy the support of Valdoria.', '1 noted'],
    ['Of the 2 recommendations received, one enjoys its support (50.1) and one is noted (50.2).', `1 ${yes}, 2 noted`],
    [
      'Two recommendations are accepted (50.1, 50.2), and two do not (50.3 and 50.4).',
      `1 ${yes}, 2 ${yes}, 3 noted, 4 noted`,
    ],
    ['50.1 and 50.2, relating to roads and rail respectively, do not enjoy its support.', '1 noted, 2 noted'],
    ['Valdoria accepts the recommendations on roads (50.1) and on rail (50.2).', `1 ${yes}, 2 ${yes}`],
    ['Valdoria accepts 50.1, 50.2 (first part), 50.3.', `1 ${yes}, 2 ${part}, 3 ${yes}`],
    ['Valdoria accepts 50.1, 50.2 and 50.3 (partially).', `1 ${yes}, 2 ${yes}, 3 ${part}`],
    ['Valdoria supports recommendations 50.1, .2 and .5.', `1 ${yes}, 2 ${yes}, 5 ${yes}`],
  ])('%s', (sentence, expected) => expect(answers(sentence)).toBe(expected))
})

describe('limits', () => {
  it.each<[sentence: string, expected: string]>([
    ['50.1 and 50.2 (with regard to women) are accepted.', `1 ${yes}, 2 ${open}`],
    ['50.1 and 50.2 enjoy support and no support, respectively.', `1 ${open}, 2 ${open}`],
    ['50.1 and 50.2 enjoy the support of Valdoria, 50.2 subject to its Constitution.', `1 ${yes}, 2 ${open}`],
    ['50.1 and 50.2 enjoy the support of Valdoria (for 50.2, first sentence only).', `1 ${yes}, 2 ${part}`],
    ['Valdoria supports 50.1 and 50.2; the latter only partially.', `1 ${open}, 2 ${open}`],
    ['Recommendations 50.1 and 50.2 enjoy the support of Valdoria to a large extent.', `1 ${open}, 2 ${open}`],
    ['Valdoria accepts 50.1 and 50.2 but only with respect to children.', `1 ${open}, 2 ${open}`],
    ['Recommendation 50.1 enjoys the support of Valdoria as regards children.', `1 ${open}`],
    ['Recommendation 50.1 enjoys the support of Valdoria with regard to its first part.', `1 ${part}`],
    ['Recommendation 50.1 enjoys the support of Valdoria, which however does not accept the deadline.', `1 ${part}`],
    ['Valdoria does not accept all of recommendation 50.1.', `1 ${open}`],
    ['Valdoria does not accept recommendation 50.1 in full.', `1 ${open}`],
    ['Valdoria supports recommendations 50.1 until 50.3.', `1 ${yes}, 2 ${yes}, 3 ${yes}`],
    ['As regards recommendation 50.1, Valdoria accepts it.', `1 ${yes}`],
    ['Recommendation 50.1 is accepted as far as legal aid is concerned.', `1 ${open}`],
    ['Valdoria accepts recommendation 50.1 with some changes.', `1 ${open}`],
    ['Valdoria accepts recommendation 50.1 in a modified form.', `1 ${open}`],
    ['Valdoria accepts recommendation 50.1 in its first part.', `1 ${part}`],
  ])('%s', (sentence, expected) => expect(answers(sentence)).toBe(expected))
})

describe('words that take some of an answer back', () => {
  it.each<[sentence: string, expected: string]>([
    ['Recommendation 50.1 is accepted, but not the moratorium.', `1 ${open}`],
    ['Recommendation 50.1 is accepted, but the moratorium is not.', `1 ${open}`],
    ['Recommendation 50.1 is accepted; the moratorium is noted.', `1 ${open}`],
    ['Valdoria accepts recommendation 50.1, but cannot accept the moratorium.', `1 ${open}`],
    ['Valdoria accepts recommendation 50.1, but not its second part.', `1 ${part}`],
    ['Valdoria supports recommendation 50.1, although it does not agree with its premise.', `1 ${yes}`],
    ['Valdoria supports recommendations 50.1 and 50.2, but not only for that reason.', `1 ${yes}, 2 ${yes}`],
    ['Valdoria accepts recommendation 50.1, but cannot accept the others.', `1 ${yes}`],
    ['Recommendations 50.1 and 50.2 are accepted; the rest are noted.', `1 ${yes}, 2 ${yes}`],
    [
      'Recommendations 50.1 and 50.2 enjoy its support, but recommendations 50.3 and 50.4 do not.',
      `1 ${yes}, 2 ${yes}, 3 noted, 4 noted`,
    ],
    ['Recommendations 50.1 to 50.3 are accepted, but recommendation 50.2 is not.', `1 ${yes}, 2 noted, 3 ${yes}`],
  ])('%s', (sentence, expected) => expect(answers(sentence)).toBe(expected))

  it.each<[words: string, expected: string]>([
    ['Accepted, but not the moratorium.', `1 ${open}`],
    ['Accepted as to the first part.', `1 ${part}`],
    ['Valdoria supports the recommendation. It cannot, however, accept the time frame.', `1 ${part}`],
  ])('50.1: %s', (words, expected) => expect(answersIn([`~50.1: ${words}`])).toBe(expected))
})

describe('exceptions', () => {
  it.each([
    'enjoy the support of Valdoria, with the exclusion of 50.2.',
    'enjoy the support of Valdoria, barring 50.2.',
    'enjoy the support of Valdoria, omitting 50.2.',
    '(excl. 50.2) enjoy the support of Valdoria.',
    'minus 50.2 enjoy the support of Valdoria.',
    'enjoy the support of Valdoria, but the following: 50.2.',
  ])('50.1–50.3 %s', (words) => expect(answers(`Recommendations 50.1–50.3 ${words}`)).toBe(`1 ${yes}, 3 ${yes}`))
  it.each([
    'The exception is 50.2.',
    'This does not apply to 50.2.',
    'Recommendation 50.2 is an exception.',
    'Recommendation 50.2 is excluded.',
  ])('in a sentence behind: %s', (words) => {
    const found = addendum([`1. Recommendations 50.1 and 50.2 enjoy the support of Valdoria. ${words}`])
    expect((found.warnings ?? []).join()).toContain('50.2 is answered in two ways: supported, unclear')
  })
  it.each([
    'The reference to Northmark is not accepted.',
    'Valdoria does not accept, however, the wording “systematic”.',
  ])('of a piece: %s', (words) => {
    const found = addendum([`1. Recommendation 50.1 enjoys the support of Valdoria. ${words}`])
    expect((found.warnings ?? []).join()).toContain('50.1 is answered in two ways: supported, unclear')
  })
  it('the rest without numbers is kept in its words', () => {
    const { review } = addendum(['1. Valdoria accepts 50.1 and 50.3 and rejects the rest.'])
    expect(review?.collectiveAnswers?.map(({ words }) => words)).toEqual([
      'Valdoria accepts 50.1 and 50.3 and rejects the rest.',
    ])
  })
})

describe('what a list belongs to', () => {
  it('a verdict between two lists heads the second where none stands behind that', () => {
    expect(answersIn(['~Death penalty', '~50.1, 50.4', '~Noted', '~50.5, 50.6'])).toBe('5 noted, 6 noted')
    expect(answersIn(['~50.1, 50.4', '~Noted', '~50.5, 50.6', '~Accepted'])).toBe(
      `1 noted, 4 noted, 5 ${yes}, 6 ${yes}`,
    )
    expect(answersIn(['~Not only accepted but implemented', '~50.1'])).toBe(`1 ${yes}`)
  })
  it('a paragraph of its own is not answered by the one before', () => {
    const found = addendum(['3. Recommendations 50.3 and 50.4 are accepted.', '4. Recommendation 50.5'])
    expect(found.review?.namedOnly?.map(({ path }) => path)).toEqual(['50.5'])
  })
  it.each([
    'Recommendations 50.1 and 50.2 are accepted.',
    'Valdoria accepts the following recommendations: 50.1 and 50.2.',
    'Valdoria notes recommendations 50.1 to 50.2.',
  ])('a number over an explanation is not answered by the complete sentence before: %s', (sentence) => {
    const value = sentence.includes('notes') ? 'noted' : yes
    const heads = [
      '~Recommendation 50.5',
      '~The law provides for it.',
      '# Recommendation 50.6',
      '~Talks go on.',
      '~50.7',
    ]
    const found = addendum([`2. ${sentence}`, ...heads])
    expect(answersIn([`2. ${sentence}`, ...heads])).toBe(`1 ${value}, 2 ${value}`)
    expect(found.review?.namedOnly?.map(({ path }) => path)).toEqual(['50.5', '50.6', '50.7'])
  })
  it('and a list that goes on is', () =>
    expect(answersIn(['2. Valdoria accepts recommendations 50.1, 50.2,', '~50.3, 50.4'])).toContain(
      `3 ${yes}, 4 ${yes}`,
    ))
})

describe('in reports', () => {
  it.each(['50.1 and the first part of recommendation 50.2', '50.1 and 50.2 (first part)'])(
    'a part that is named is of its own number alone: %s',
    (named) => {
      const lines = [
        '50. The following recommendations were examined:',
        '|50.1 Train judges (Norland);',
        '|50.2 Open the courts (Kestria).',
        `51. Recommendations ${named} enjoy the support of Valdoria.`,
      ]
      expect(brief(report(lines))).toEqual([
        '50.1 Train judges (XVE) supported',
        '50.2 Open the courts (XVF) partially_supported',
      ])
    },
  )
  const list = ['|6.1 Open the prisons (Kestria);', '|6.2: Free the press (Lurania).']
  it('a sign behind a number is no word of its item', () =>
    expect(brief(report(['6. The following recommendations enjoy the support of Valdoria:', ...list]))).toEqual([
      '6.1 Open the prisons (XVF) supported',
      '6.2 Free the press (XVG) supported',
    ]))
  it.each([
    'All the following recommendations but one enjoy the support of Valdoria:',
    'The following recommendations except two enjoy the support of Valdoria:',
    'The following recommendations enjoy the support of Valdoria; the parts underlined do not:',
    'All of the recommendations below bar one enjoy the support of Valdoria:',
    'The following recommendations, with one exception, enjoy the support of Valdoria:',
    'The following recommendations enjoy the support of Valdoria, with some minor exceptions:',
    'The following recommendations enjoy the support of Valdoria to a large extent:',
    'By and large, the following recommendations enjoy the support of Valdoria:',
    'Practically all the following recommendations enjoy the support of Valdoria:',
    'Virtually every recommendation listed below enjoys the support of Valdoria:',
  ])('what is left out and not named leaves all open: %s', (lead) =>
    expect(brief(report([`6. ${lead}`, ...list])).map((one) => one.split(' ').at(-1))).toEqual(['unclear', 'unclear']),
  )
  it.each(['This does not apply to 6.2:', 'Recommendation 6.2 is an exception:', 'The only exception is 6.2:'])(
    'a sentence that takes one out of the answer before it: %s',
    (words) =>
      expect(
        brief(report([`6. The following recommendations enjoy the support of Valdoria. ${words}`, ...list])),
      ).toEqual(['6.1 Open the prisons (XVF) supported', '6.2 Free the press (XVG) unclear']),
  )
  it.each<[lead: string, value: string]>([
    ['The following recommendations have been left pending by Valdoria:', 'pending'],
    ['The recommendations below, which had been left pending, are now accepted by Valdoria:', 'unclear'],
  ])('%s', (lead, value) =>
    expect(brief(report([`6. ${lead}`, ...list])).map((one) => one.split(' ').at(-1))).toEqual([value, value]),
  )
  it('a State in the bracket behind a place: its recommendation alone', () => {
    const said = ['4. Kestria recommended that Valdoria close its camps. Lurania recommended that it train judges.']
    const supported = [
      '5. The following recommendation enjoys the support of Valdoria:',
      '|5.1 Free the press (Norland);',
    ]
    const lead =
      '6. The recommendations in paragraph 4 (recommendation made by Kestria) did not enjoy the support of Valdoria.'
    const read = brief(report([...supported, lead], said)).filter((one) => one.startsWith('4'))
    expect([read.length, read.join().includes('XVF'), read.join().includes('XVG')]).toEqual([1, true, false])
  })
})
