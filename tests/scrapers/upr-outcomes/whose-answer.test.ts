// Whose answer it is, and to which recommendations: another State's support, neither yes nor no, one speaker of a paragraph.
import { describe, expect, it } from 'vitest'
import { addendum, brief, report } from './invented.ts'

const list = (lead: string, ...more: string[]) =>
  report([lead, '|4.1. Make torture a crime (Kestria);', '|4.2. Open the prisons (Norland).', ...more])

describe('an answer', () => {
  it.each([
    'The following recommendations enjoy the support of Norland:',
    'The following recommendations do not enjoy the support of Norland:',
    'The following recommendations are neither supported nor noted by Valdoria:',
    'The following recommendations were neither rejected nor accepted:',
  ])('4. %s is unclear, with a doubt', (lead) => {
    const parsed = list(`4. ${lead}`)
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual(['unclear', 'unclear'])
    expect(parsed.warnings?.join()).toContain('4.1: the words of the answer do not say plainly')
  })

  it.each([
    ['enjoy the support of Valdoria', 'supported'],
    ['enjoy the support of the Government', 'supported'],
    ['do not enjoy the support of the former Yugoslav Republic of Macedonia', 'unclear'],
    ['are neither supported nor accepted', 'noted'],
  ])('%s is %s', (words, value) => {
    expect(brief(list(`4. The following recommendations ${words}:`))[0]).toContain(value)
  })

  it('to an item of another list does not answer this one', () => {
    const parsed = list(
      '4. Valdoria notes the following recommendations. It should be understood that recommendation 9.1 is supported in part:',
    )
    expect(brief(parsed).map((row) => row.split(' ').at(-1))).toEqual(['noted', 'noted'])
  })

  const divided = [
    '5. The following recommendation is neither supported nor noted:',
    '|5.1. Abolish the king (Lurania).',
  ]
  it.each([
    [
      'before its list',
      [
        '4. Valdoria notes the following recommendations. It should be understood that the recommendation 5.1 is supported in part:',
        '|4.1. Make torture a crime (Kestria).',
        ...divided,
      ],
      '4',
    ],
    [
      'after its list',
      [
        ...divided,
        '6. The following recommendations are noted. Recommendation 5.1 is partially supported:',
        '|6.1. Make torture a crime (Kestria).',
      ],
      '6',
    ],
  ])('by number to an item of another list is the last answer to that one, as printed: %s', (_, lines, paragraph) => {
    const parsed = report(lines)
    const positions = parsed.units.find(({ path }) => path === '5.1')?.positions ?? []
    expect(positions.map(({ value }) => value)).toEqual(['unclear', 'partially_supported'])
    expect(positions.at(-1)).toMatchObject({
      sourceParagraph: paragraph,
      words: expect.stringMatching(/5\.1 is (?:supported in part|partially supported)/),
    })
    expect(parsed.warnings).toEqual([])
  })

  it('by number that is not that of its list is doubted, and a number that no list holds is reported', () => {
    const lead =
      '4. The following recommendations are supported. Recommendation 5.1 is rejected. Recommendation 9.1 is noted:'
    const parsed = report([
      lead,
      '|4.1. Make torture a crime (Kestria).',
      '5. The following recommendation is supported by Valdoria:',
      '|5.1. Open the prisons (Norland).',
    ])
    expect(brief(parsed)).toEqual(['4.1 Make torture a crime (XVF) supported', '5.1 Open the prisons (XVE) noted'])
    expect(parsed.warnings).toEqual(['5.1: paragraph 4 answers it otherwise than the lead-in of its list'])
    expect(parsed.skipped?.map(({ reason }) => reason)).toContain('answers 9.1, which no list holds')
  })

  it('to the recommendations of one State in a paragraph answers no other', () => {
    const parsed = report(
      ['6. The recommendations in paragraph 5 by Norland did not enjoy the support of Valdoria.'],
      [
        '4. The delegation spoke.',
        '5. Kestria recommended a moratorium. Norland asked about it and recommended abolition.',
      ],
    )
    expect(brief(parsed)).toEqual(['5[1] Norland asked about it and recommended abolition. (XVE) noted'])
    expect(parsed.skipped?.map(({ reason }) => reason)).toContain('the answer names another State than this one')
  })

  it.each([
    ['another State', 'The recommendation in paragraph 5 by Kestria enjoys the support of Valdoria.', 'supported'],
    ['all of them, later', 'The recommendations in paragraph 5 enjoy the support of Valdoria.', 'supported'],
  ])('of a second pointer to the same paragraph leaves nothing out: %s', (_, second, value) => {
    const parsed = report(
      ['6. The recommendations in paragraph 5 by Norland did not enjoy the support of Valdoria.', `7. ${second}`],
      ['4. The delegation spoke.', '5. Kestria recommended a moratorium. Norland recommended abolition.'],
    )
    expect(brief(parsed).find((row) => row.includes('moratorium'))).toContain(value)
    expect(parsed.skipped?.filter(({ reason }) => reason.includes('names another State'))).toEqual([])
  })
})

type Parsed = ReturnType<typeof addendum>

/** Numbers under 140 that are called implemented. */
const implemented = ({ review }: Parsed): string =>
  (review?.statements ?? []).flatMap(({ paths, position }) => (position.alreadyImplemented ? paths : [])).join(' ')

describe('"already implemented" belongs to the numbers of its own clause', () => {
  it.each<[sentence: string, expected: string]>([
    ['Valdoria supports recommendations 140.1, 140.2 and 140.3, of which 140.2 has already been implemented.', '140.2'],
    ['Valdoria accepts 140.1, but rejects 140.2 and notes that recommendation 140.3 has already been implemented.', ''],
    ['Recommendations 140.1 and 140.2 are accepted and already implemented.', '140.1 140.2'],
    ['Recommendation 140.1 is accepted. It has an end.', ''],
  ])('%s', (sentence, expected) => {
    expect(implemented(addendum(['1. Valdoria accepts recommendation 140.99.', `2. ${sentence}`]))).toBe(expected)
  })
})

describe('a heading gives its mark, and its "in part", to paragraphs with a verb of their own', () => {
  it.each<[heading: string, paragraph: string, value: string, marked: string]>([
    [
      'II. Accepted recommendations that Valdoria considers already implemented or in the process of implementation',
      'The Government accepts the following recommendations and gives additional information: 140.1, 140.2.',
      'supported',
      '140.1 140.2',
    ],
    [
      'Recommendations supported, already implemented',
      'Valdoria supports recommendations 140.1 and 140.2.',
      'supported',
      '140.1 140.2',
    ],
    ['Recommendations supported, already implemented', '140.1: accepted.', 'supported', '140.1'],
    ['Recommendations supported, already implemented', 'Valdoria does not accept 140.1 and 140.2.', 'noted', ''],
    [
      'Recommendations that are partially accepted',
      'Valdoria accepts recommendations 140.1 and 140.2 as regards their first part.',
      'partially_supported',
      '',
    ],
    ['Recommendations accepted', 'Valdoria supports recommendations 140.1 and 140.2.', 'supported', ''],
  ])('%s: %s', (heading, paragraph, value, marked) => {
    const parsed = addendum([`# ${heading}`, `1. ${paragraph}`])
    const found = parsed.review?.statements?.map(({ position }) => position.value)
    expect([...new Set(found)]).toEqual([value])
    expect(implemented(parsed)).toBe(marked)
  })
})

describe('what was pending before is no answer', () => {
  it.each<[sentence: string, expected: string[]]>([
    [
      'Valdoria accepts 3 of the 5 pending recommendations, namely 140.1, 140.2 and 140.3, and takes note of the other two, 140.4 and 140.5.',
      ['140.1 140.2 140.3 supported', '140.4 140.5 noted'],
    ],
    ['Valdoria accepts 2 of the 15 recommendations left pending: 140.1-140.2.', ['140.1 140.2 supported']],
    ['Valdoria rejects two of the pending recommendations, namely 140.1 and 140.2.', ['140.1 140.2 noted']],
    ['Recommendations 140.1 and 140.2 are pending.', ['140.1 140.2 pending']],
  ])('%s', (sentence, expected) => {
    const { review } = addendum([`1. ${sentence}`])
    expect(review?.statements?.map(({ paths, position }) => `${paths.join(' ')} ${position.value}`)).toEqual(expected)
  })
})
