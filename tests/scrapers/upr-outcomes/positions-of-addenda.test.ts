// What an addendum answers, number by number: no answer is read from other words, and what is not plain is a doubt.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

type Parsed = ReturnType<typeof addendum>

/** "1 supported, 2 noted" of the numbers under 140. */
const answers = ({ review }: Parsed): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path.replace(/^140\./, ''), position.value] as const))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')

const doubts = ({ warnings }: Parsed): string => (warnings ?? []).join(' | ')

/** One sentence beside another that is answered plainly, so that the paper is one of answers. */
const inProse = (sentence: string) => addendum(['1. Valdoria accepts recommendation 140.99.', `2. ${sentence}`])

describe('a sentence answers a number only where it decides on that number', () => {
  it.each<[sentence: string, expected: string]>([
    [
      'We do not accept recommendations 140.1 and 140.2, but accept recommendation 140.3.',
      '1 noted, 2 noted, 3 supported',
    ],
    ['Recommendation 140.1 cannot be supported, for the reasons given under 140.2.', '1 noted'],
    ['Recommendations 140.1 and 140.2 are respectively accepted and noted.', '1 supported, 2 noted'],
    ['Valdoria supports 140.1 but not 140.2.', '1 supported, 2 noted'],
    [
      'Valdoria is pleased to support recommendations Nos. 1, 2, 5-6 and 8 of paragraph 140.',
      '1 supported, 2 supported, 5 supported, 6 supported, 8 supported',
    ],
    [
      'Valdoria supports all recommendations except the following, which it notes: 140.3 and 140.4.',
      '3 noted, 4 noted',
    ],
    ['Recommendation 140.1 is noted because the law is under review.', '1 noted'],
    ['Recommendation 140.1 is of a political nature and is not related to human rights.', '1 noted'],
    ['The recommendation 140.1 has nothing to do with human rights.', '1 noted'],
    ['Valdoria subscribes to recommendation 140.1, and cannot subscribe to 140.2.', '1 supported, 2 noted'],
    ['Recommendation 140.1 is noted, as it is still under review.', '1 pending'],
    ['Valdoria notes with appreciation recommendation 140.1 and supports it.', '1 supported'],
    [
      'Valdoria is in agreement with recommendation 140.1 and not in agreement with recommendation 140.2.',
      '1 supported, 2 noted',
    ],
    ['Valdoria accepts neither recommendation 140.1 nor recommendation 140.2.', '1 noted, 2 noted'],
    ['Valdoria can support neither 140.1 nor 140.2, and accepts 140.3.', '1 noted, 2 noted, 3 supported'],
    ['We accept recommendation 140.1 and note recommendation 140.2.', '1 supported, 2 noted'],
    ['Recommendation 140.1 is accepted, while the authorities note recommendation 140.2.', '1 supported, 2 noted'],
    ['While Valdoria shares the aim of recommendation 140.1, it cannot accept it.', '1 noted'],
    ['While sharing the objectives of recommendation 140.1, Valdoria is not in a position to support it.', '1 noted'],
    ['Although the authorities share the concern behind recommendation 140.1, they do not accept it.', '1 noted'],
    ['Valdoria supports the aim of recommendation 140.1 but cannot accept the recommendation.', '1 noted'],
    ['Valdoria shares the objectives underlying recommendation 140.1; however, it cannot accept it.', '1 noted'],
    ['While Valdoria shares the aim of recommendation 140.1, Parliament cannot accept it.', '1 unclear'],
    ['Valdoria supports the aim of recommendation 140.1.', '1 unclear'],
    [
      'Valdoria accepts recommendations 140.1 to 140.3, except 140.2, and notes recommendation 140.4.',
      '1 supported, 3 supported, 4 noted',
    ],
    ['Valdoria accepts recommendation 140.1, on which further details will be provided.', '1 supported'],
    ['Recommendation 140.1 does not command the support of Valdoria.', '1 noted'],
    ['Valdoria reaffirms its support for recommendation 140.1.', '1 supported'],
    ['Valdoria does not give its support to recommendation 140.1.', '1 noted'],
    ['Valdoria withdraws its support for recommendation 140.1.', '1 unclear'],
    [
      'Recommendations 140.1, 140.2 and 140.3 are, respectively, supported, noted and partially supported.',
      '1 supported, 2 noted, 3 partially_supported',
    ],
    ['Valdoria considers recommendation 140.1 to be unacceptable.', '1 noted'],
    ['The Government does not consider recommendation 140.1 to be acceptable.', '1 noted'],
    ['Recommendation 140.1: Accepted for consideration.', '1 unclear'],
    ['Recommendation 140.1: Not supported at this time.', '1 noted'],
    [
      'Valdoria wishes to inform the Council that recommendations 140.1 and 140.2 are accepted.',
      '1 supported, 2 supported',
    ],
    [
      'Valdoria is pleased to announce that it accepts recommendation 140.1 but cannot accept 140.2.',
      '1 supported, 2 noted',
    ],
    ['Valdoria reconsidered recommendation 140.1, and accepts it.', '1 supported'],
    ['140.1: partially accepted. Valdoria accepts the first part of the recommendation.', '1 partially_supported'],
    ['While we cannot accept recommendation 140.1, we accept recommendation 140.2.', '1 noted, 2 supported'],
    [
      'With the exception of 140.2, Valdoria accepts recommendations 140.1, 140.2 and 140.3.',
      '1 supported, 3 supported',
    ],
    ['Valdoria accepts recommendation 140.1 (see also the comments on recommendation 140.2).', '1 supported'],
    ['For the same reasons as those given for recommendation 140.1, Valdoria notes recommendation 140.2.', '2 noted'],
    [
      'Recommendations 140.1 and 140.2, which are similar to recommendation 140.3, are accepted.',
      '1 supported, 2 supported',
    ],
    ['Recommendation 140.1: not accepted. Recommendation 140.2: accepted.', '1 noted, 2 supported'],
    [
      'The Government accepts recommendation 140.1, and rejects 140.2, and will further consider 140.3.',
      '1 supported, 2 noted, 3 pending',
    ],
    [
      'Recommendations 140.1, 140.2 (accepted); 140.3 (noted); 140.4 (partially accepted).',
      '1 supported, 2 supported, 3 noted, 4 partially_supported',
    ],
    [
      'Valdoria is unable, for the time being, to accept 140.1; it is, by contrast, pleased to accept 140.2.',
      '1 noted, 2 supported',
    ],
    ['Neither 140.1 nor 140.2 is acceptable to Valdoria.', '1 noted, 2 noted'],
    ['As regards 140.1, the first half is accepted.', '1 partially_supported'],
    [
      'Recommendations 140.1 (a) and (c) are accepted, 140.1 (b) is noted.',
      '1 partially_supported, 1 partially_supported',
    ],
    ['Valdoria has examined recommendation 140.1. It does not enjoy its support.', '1 noted'],
    ['Valdoria supports 140.1 in so far as it concerns torture, and supports 140.2 in full.', '1 unclear, 2 supported'],
    ['Valdoria accepts 140.3, and 140.1 where it concerns adults.', '1 unclear, 3 supported'],
    ['140.1 Valdoria accepts this recommendation in so far as it concerns prisons.', '1 unclear'],
    ['Recommendations 140.1, 2, 3 and 5 are noted.', '1 noted, 2 noted, 3 noted, 5 noted'],
    ['Valdoria endorses 140.1. Valdoria declines 140.2.', '1 supported, 2 noted'],
    ['Valdoria accepts 140.1, and 140.2 is noted.', '1 supported, 2 noted'],
    ['As this is no priority, Valdoria accepts 140.1.', '1 supported'],
    ['Recommendations 140.1 and 140.2: supported; 140.3: noted.', '1 supported, 2 supported, 3 noted'],
    [
      'Accepted recommendations: 140.1; 140.2; Noted recommendations: 140.3; 140.4.',
      '1 supported, 2 supported, 3 noted, 4 noted',
    ],
    [
      'Valdoria supports 2 recommendations (140.1 and 140.2) and notes one (140.3).',
      '1 supported, 2 supported, 3 noted',
    ],
    [
      'The recommendations supported by Valdoria are 140.1 and 140.2; those noted are 140.3.',
      '1 supported, 2 supported, 3 noted',
    ],
    ['Unlike recommendation 140.1, recommendation 140.2 is accepted.', '2 supported'],
    ['Valdoria accepts recommendation 140.1 rather than 140.2.', '1 supported'],
    ['Valdoria accepts the recommendation in 140.1 but notes the second part of it.', '1 partially_supported'],
    ['None of recommendations 140.1 to 140.2 is accepted.', '1 noted, 2 noted'],
    ['Recommendation 140.1 is not supported, but Valdoria accepts its spirit.', '1 noted'],
    ['Valdoria refrains from supporting recommendation 140.1.', '1 noted'],
    [
      'Valdoria accepts recommendations 140.1 to 140.3, but 140.2 only in part.',
      '1 supported, 2 partially_supported, 3 supported',
    ],
    ['Recommendation 140.1 is supported, save for the reference to the Court.', '1 partially_supported'],
    ['Valdoria supports recommendation 140.1, except the reference to the Court.', '1 partially_supported'],
    ['Recommendations 140.1, second part, and 140.2 are noted.', '1 partially_supported, 2 noted'],
    ['Valdoria has taken note of 140.1 and 140.2 and will continue to study them.', '1 pending, 2 pending'],
    [
      'Recommendations 140.1 and 140.2 enjoy the partial support of Valdoria.',
      '1 partially_supported, 2 partially_supported',
    ],
    ['Recommendations 140.1 and 140.2 enjoy no support.', '1 noted, 2 noted'],
  ])('%s', (sentence, expected) => {
    expect(answers(inProse(sentence))).toBe([expected, '99 supported'].join(', '))
  })

  it.each<[sentence: string, numbers: string[]]>([
    ['It would be premature to accept recommendation 140.1.', ['140.1']],
    ['Valdoria hopes to be able to accept recommendation 140.1 in the future.', ['140.1']],
    ['Valdoria accepts 4 of the 5 recommendations in 140.1-140.2.', ['140.1', '140.2']],
    ['Valdoria had considered accepting 140.1 but has decided to note it.', ['140.1']],
    ['Valdoria rejects the accusation that it has not implemented 140.1, which it accepted.', ['140.1']],
    ['The Ombudsman supports recommendation 140.1.', ['140.1']],
    ['Norland accepted recommendation 140.1.', ['140.1']],
    ['Valdoria accepts the aims of recommendation 140.1.', ['140.1']],
    ['Valdoria accepts recommendation 140.1, provided that funds are found.', ['140.1']],
    ['For Valdoria to accept recommendation 140.1, a referendum is needed.', ['140.1']],
    ['Valdoria does not fail to accept recommendation 140.1.', ['140.1']],
    ['Recommendations 140.1 and 140.2 are not yet accepted.', ['140.1', '140.2']],
    ['Valdoria accepts recommendations 140.1 to 140.2 with the exception of the second.', ['140.1', '140.2']],
    ['Either recommendation 140.1 or recommendation 140.2 is accepted.', ['140.1', '140.2']],
    ['Does Valdoria accept recommendation 140.1?', ['140.1']],
    ['Not all of recommendations 140.1 to 140.2 are accepted.', ['140.1', '140.2']],
    ['Recommendation 140.1 was accepted by Valdoria in the previous cycle.', ['140.1']],
    ['Recommendation 140.1 is neither accepted nor rejected.', ['140.1']],
    ['Valdoria does not object to recommendation 140.1.', ['140.1']],
    ['Valdoria cannot but support recommendation 140.1.', ['140.1']],
    ['It is not true that Valdoria does not support recommendation 140.1.', ['140.1']],
    ['Valdoria was unable to support recommendation 140.1 in the first cycle, and supports it now.', ['140.1']],
    ['Recommendation 140.1 is supported as amended: the word "all" is deleted.', ['140.1']],
    ['Recommendation 140.1 does not enjoy the full support of Valdoria.', ['140.1']],
  ])('%s is a doubt that names the place', (sentence, numbers) => {
    const parsed = inProse(sentence)
    expect(answers(parsed)).toBe([...numbers.map((one) => `${one.slice(4)} unclear`), '99 supported'].join(', '))
    for (const number of numbers) expect(doubts(parsed)).toContain(`${number} (para. 2)`)
    expect(parsed.review?.statements?.find(({ paths }) => paths[0] === '140.1')?.position.words).toBe(sentence)
  })

  it.each([
    ['Valdoria welcomes 140.1.', '140.1 (para. 2)'],
    ['Valdoria is committed to implementing 140.1.', '140.1 (para. 2)'],
    ['140.1 30 applications were received. They were accepted.', '140.1 (para. 2)'],
    ['Valdoria sees no reason to reject recommendation 140.1.', '140.1 (para. 2)'],
    ['Recommendation 140.1. Valdoria is already a party. Recommendation 140.2. Supported.', '140.1 (para. 2)'],
  ])('%s leaves the number as the report did, and says so', (sentence, place) => {
    const parsed = inProse(sentence)
    expect(answers(parsed)).not.toMatch(/^1 /)
    expect(doubts(parsed)).toContain(`named without an answer that could be read: ${place}`)
    expect(parsed.review?.namedOnly?.map(({ path }) => path)).toEqual(['140.1'])
  })

  it('keeps the words of the State whole', () => {
    const sentence = 'Recommendations 140.1 to 140.3, with the exception of 140.2, enjoy our support.'
    expect(inProse(sentence).review?.statements?.[1]?.position.words).toBe(sentence)
  })

  it('counts no number of a list as a total', () =>
    expect(
      addendum([
        '1. The recommendations numbered 21 to 24 are accepted.',
        '2. Recommendations 140.25, 26 and 29 are noted.',
        '3. All other recommendations listed in paragraph 140 enjoy the support of Valdoria.',
      ]).review?.ownTotals,
    ).toBeNull())

  it('tells of a number that is only compared, where nothing else answers it', () => {
    const parsed = addendum(['1. Recommendation 140.1, like 140.2, cannot be accepted, unlike 140.3, which can.'])
    expect(parsed.review?.namedOnly?.map(({ path }) => path)).toEqual(['140.2', '140.3'])
    expect(parsed.warnings).toEqual([expect.stringContaining('140.2 (para. 1), 140.3 (para. 1)')])
  })

  it('reads numbers that blanks divide, also in a heading', () => {
    const parsed = addendum(['# A. Accepted: 140. 1, 140. 2, 140 .3', '# B. Noted: 140.4 & 140.5'])
    expect(parsed.review?.statements?.map(({ paths, position }) => `${paths.join(' ')} ${position.value}`)).toEqual([
      '140.1 140.2 140.3 supported',
      '140.4 140.5 noted',
    ])
  })
})

describe('a recommendation is printed, and then its answer', () => {
  it('reads no answer out of its words', () => {
    const parsed = addendum([
      '~140.1 Ratify the Protocol (Norland)',
      '~Supported.',
      '~140.2 Define torture (Kestria)',
      '~Valdoria notes this recommendation.',
      '~140.3 Accept refugees (Kestria)',
      '~Noted',
      '~140.4 Reject violence (Kestria)',
      '~Supported',
      '~140.5 Support the Court',
      '~and its organs (Lurania);',
      '~Accepted in part. The Government has reservations.',
      '~140.6 Support victims (Kestria)',
      '~140.7 Accept visits (Kestria) Response: Noted 140.8 Note the report (Norland) Response: Not accepted.',
    ])
    expect(answers(parsed)).toBe('1 supported, 2 noted, 3 noted, 4 supported, 5 partially_supported, 7 noted, 8 noted')
    expect(doubts(parsed)).toBe('named without an answer that could be read: 140.6')
    expect(parsed.review?.statements?.[2]?.position.words).toBe('Noted')
  })
})

describe('an answer to a piece of a recommendation', () => {
  it.each<[lines: string[], expected: string]>([
    [['~Recommendations 140.1 (a) and (b)', '~Valdoria supports (a). It notes (b).'], '1 partially_supported'],
    [['~Recommendation 140.1', '~Valdoria supports (a). It notes (b).'], '1 partially_supported'],
    [['~Recommendation 140.1', '~Supported. The last sentence is not accepted.'], '1 partially_supported'],
    [['~Recommendation 140.1', '~Supported. The reference to the Court is rejected.'], '1 partially_supported'],
    [
      ['~Recommendation 140.1', '~Supported. However, Valdoria does not support the proposed time frame.'],
      '1 partially_supported',
    ],
    [['~Recommendation 140.1', '~Supported. The last part was accepted in full.'], '1 supported'],
  ])('%j is none to the whole', (lines, expected) => expect(answers(addendum(lines))).toBe(expected))
})

describe('headings and lists', () => {
  it('hold for what stands under them, whether or not they are set as headings', () => {
    const parsed = addendum([
      '~Supported recommendations',
      '~140.1, 140.2',
      '~140.3',
      '~Noted recommendations',
      '~140.4',
      '~140.5: Valdoria supports the principle.',
      '~Recommendations that are supported and already implemented',
      '~140.6',
      '~Rejected',
      '~140.7 - 140.8',
      '# Explanations',
      '~140.7 Valdoria supports efforts in this field. The Government accepted a similar recommendation in 2094.',
      '~140.9',
    ])
    expect(answers(parsed)).toBe(
      '1 supported, 2 supported, 3 supported, 4 noted, 5 noted, 6 supported, 7 noted, 8 noted',
    )
    expect(doubts(parsed)).toBe('named without an answer that could be read: 140.9')
    expect(parsed.review?.statements?.map(({ position }) => position.words)).toContain('Rejected')
  })

  it('end at the next one, also over items printed with their words', () => {
    const parsed = addendum([
      '~Accepted',
      '~140.1 Ratify the Convention',
      '~140.2 Reject impunity',
      '~Not accepted',
      '~140.3 Accept individual complaints',
      '~140.4 Support the moratorium',
      '~Recommendations that Valdoria already implements',
      '~140.5',
    ])
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 noted, 4 noted')
    expect(doubts(parsed)).toBe('named without an answer that could be read: 140.5')
  })

  it('give each item of one line its own answer', () =>
    expect(
      answers(
        addendum([
          '~Recommendation 140.1 (Ratify the Protocol) (Norland). Supported. Recommendation 140.5 (Accept refugees) (Kestria). Noted.',
        ]),
      ),
    ).toBe('1 supported, 5 noted'))

  it('are cut apart where a reader of files fused them', () => {
    const line =
      '~Recommendations that enjoy the support of Valdoria 140.1, 140.2 B. Recommendations that do not enjoy the support of Valdoria 140.3, 140.4 Valdoria accepts the aims of 140.4.'
    const parsed = addendum([line])
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 noted, 4 noted')
    expect(parsed.review?.statements?.[0]?.position.words).toBe(
      'Recommendations that enjoy the support of Valdoria 140.1, 140.2',
    )
  })

  it('hold for lists in letters, under other headings, and where the number of a paragraph is fused to them', () => {
    const parsed = addendum([
      '# I. Accepted recommendations 2. The Government accepts the following recommendations: 140.1.',
      '~(a) 140.2, 140.3;',
      '# II. Noted recommendations',
      '# A. Women',
      '~140.4',
      '140.5 III. Partially accepted recommendations',
      '~140.6 – 140.7',
    ])
    expect(answers(parsed)).toBe(
      '1 supported, 2 supported, 3 supported, 4 noted, 5 noted, 6 partially_supported, 7 partially_supported',
    )
  })

  it.each([
    ['Recommendations enjoying partial support', '1 partially_supported'],
    ['Recommendations which enjoy partial support', '1 partially_supported'],
    ['Recommendations receiving no support', '1 noted'],
    ['Recommendations enjoying no support', '1 noted'],
    ['Recommendations lacking support', '1 noted'],
    ['Recommendations denied support', '1 noted'],
    ['Recommendations for which support is withheld', '1 noted'],
    ['Recommendations whose support was withdrawn', '1 noted'],
    ['Recommendations supported, and those noted', ''],
    ['Recommendations supported with reservations', ''],
  ])('%s', (heading, expected) => {
    const parsed = addendum(['1. Valdoria accepts recommendation 140.9.', `# ${heading}`, '2. 140.1.'])
    expect(answers(parsed)).toBe([...(expected === '' ? [] : [expected]), '9 supported'].join(', '))
    if (expected === '') expect(doubts(parsed)).toContain('140.1 (para. 2)')
  })

  it('are never the answer to the list before them', () => {
    const parsed = addendum([
      '~Recommendations supported with reservations',
      '2. 140.3 and 140.4.',
      '~Recommendations not enjoying support',
      '3. 140.5 and 140.6.',
      '~Recommendations on the death penalty',
      '4. 140.7.',
      '~Noted',
      '5. 140.8.',
      '~Recommendations neither supported nor noted',
      '6. 140.9.',
      '~Recommendations supported, and those noted',
      '7. 140.10.',
    ])
    expect(answers(parsed)).toBe('5 noted, 6 noted, 8 noted')
    for (const number of [
      '140.3 (para. 2)',
      '140.4 (para. 2)',
      '140.7 (para. 4)',
      '140.9 (para. 6)',
      '140.10 (para. 7)',
    ])
      expect(doubts(parsed)).toContain(number)
  })

  it('of one recommendation hold for the numbered paragraph under them', () => {
    const parsed = addendum([
      '# Recommendation 140.1',
      '2. Valdoria does not support this recommendation. Torture is an offence.',
      '# Recommendation 140.2',
      '3. Valdoria supports this recommendation.',
    ])
    expect(answers(parsed)).toBe('1 noted, 2 supported')
    expect(parsed.review?.statements?.map(({ position }) => position.sourceParagraph)).toEqual(['2', '3'])
  })

  it('give no answer where they give two', () =>
    expect(
      doubts(addendum(['1. Valdoria accepts 140.9.', '# Supported and noted recommendations', '~140.1'])),
    ).toContain('140.1'))
})
