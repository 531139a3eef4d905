// Lists and tables of bare numbers, and verdicts that lost their full stop or their line.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { addendum, coverLines, paragraph, read } from './invented.ts'

type Parsed = Pick<ReturnType<typeof addendum>, 'review'>

/** "1 supported, 2 noted*" */
const answers = ({ review }: Parsed): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => `${path} ${position.value}`))
    .filter((one, at, all) => all.indexOf(one) === at)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .join(', ')

describe('lists behind a lead-in, and items with a colon', () => {
  it.each<[string[], string]>([
    [['1. The following recommendations enjoy our support: 6, 15 and 16.'], '6 supported, 15 supported, 16 supported'],
    [['1. Those that Valdoria does not accept: 7 to 9.'], '7 noted, 8 noted, 9 noted'],
    [
      ['1. Recommendations 19–21 and 33–34 do not enjoy our support.'],
      '19 noted, 20 noted, 21 noted, 33 noted, 34 noted',
    ],
    [['1. Recommendations 5., 6. and 8: accepted.'], '5 supported, 6 supported, 8 supported'],
    [
      [
        '1. The following enjoy our support in part:',
        '~62: We have laws against discrimination, and work on their enforcement.',
        '~64, 65: Measures exist.',
        '2. The following do not enjoy our support:',
        '~66, 83 and 111.',
      ],
      '62 partially_supported, 64 partially_supported, 65 partially_supported, 66 noted, 83 noted, 111 noted',
    ],
    [
      ['1. Valdoria does not accept paragraph 57, subparagraphs 8, 9 and 12 to 14.'],
      '57.8 noted, 57.9 noted, 57.12 noted, 57.13 noted, 57.14 noted',
    ],
    [
      ['# Recommendations noted', '~Paragraph 57, subparagraphs (18), (19)–(21).'],
      '57.18 noted, 57.19 noted, 57.20 noted, 57.21 noted',
    ],
    [['1. Valdoria accepts 57.99.', '57.6. /7 – Not accepted'], '57.6 noted, 57.7 noted, 57.99 supported'],
    [
      ['1. Valdoria accepts the following recommendations in paragraph 57: 2, 5 and 7-8.'],
      '57.2 supported, 57.5 supported, 57.7 supported, 57.8 supported',
    ],
    [['1. Valdoria accepts 57.9.', '~57.6. & 57.7 – Not accepted.'], '57.6 noted, 57.7 noted, 57.9 supported'],
    // no lead-in answers: the number is named, and a doubt tells of it
    [['1. Valdoria accepts recommendation 5.', '~62: We have laws against discrimination.'], '5 supported'],
  ])('%s', (lines, expected) => expect(answers(addendum(lines))).toBe(expected))

  it('an item that nothing answers is named', () => {
    const parsed = addendum(['1. Valdoria accepts recommendation 5.', '~62: We have laws against discrimination.'])
    expect(parsed.review?.namedOnly?.map(({ path }) => path)).toEqual(['62'])
  })
})

describe('words that sort persons, and not answers', () => {
  it.each<[string, string]>([
    ['57.1: Valdoria accepts the recommendation and protects all categories of persons.', '57.1 supported'],
    ['57.1: Accepted. Persons are grouped by age.', '57.1 supported'],
    ['2. Valdoria accepts the following two recommendations: 57.1 and 57.2.', '57.1 supported, 57.2 supported'],
    ['2. The recommendations are divided into three categories: accepted, noted, rejected.', ''],
  ])('%s', (line, expected) =>
    expect(answers(addendum(['1. Its answers stand below.', line, '57.9: Noted.']))).toBe(
      `${expected}${expected === '' ? '' : ', '}57.9 noted`,
    ),
  )
})

describe('lead-ins of lists', () => {
  it.each<[string[], string]>([
    [
      [
        '1. Valdoria accepts the following 2 of the 32 recommendations:',
        '~57.1 Ratify the Convention (Kestria);',
        '~57.2 Train the police (Norland);',
      ],
      '57.1 supported, 57.2 supported',
    ],
    [['1. Recommendations in paragraph 57 numbers 1 and 3 remain rejected.'], '57.1 noted, 57.3 noted'],
    [
      [
        '1. Valdoria accepts 57.9.',
        '~Recommendation 57.1 (Ratify the Convention): Valdoria is unable to accept at this stage.',
      ],
      '57.1 noted, 57.9 supported',
    ],
  ])('%s', (lines, expected) => expect(answers(addendum(lines))).toBe(expected))
})

describe('several numbers in one paragraph', () => {
  it.each<[string, string]>([
    [
      '57.3: Valdoria does not accept this recommendation; the law stands. 57.5 – accepted.',
      '57.3 noted, 57.5 supported',
    ],
    ['57.3: Accepted. 57.5: Noted, for the reasons given in 57.4.', '57.3 supported, 57.5 noted'],
    ['57.3: Noted; see rec. 57.4: the law stands.', '57.3 noted'],
  ])('%s', (line, expected) => expect(answers(addendum([`2. ${line}`]))).toBe(expected))
})

describe('answers that go only so far', () => {
  it.each<[string, string]>([
    ['Accepted, but only as regards children', '57.1 unclear'],
    ['Provisionally accepted', '57.1 unclear'],
    ['Accepted, as the law is in force', '57.1 supported'],
  ])('%s', (words, expected) => expect(answers(addendum(['1. Its answers:', `57.1: ${words}`]))).toBe(expected))

  it('all the deferred ones but one leave none silent', () => {
    const parsed = addendum(['1. Valdoria accepts all the deferred recommendations, except 57.4.', '2. It notes 56.1.'])
    expect(answers(parsed)).toBe('56.1 noted')
    expect(parsed.review?.collectiveAnswers?.[0]).toMatchObject({ value: null })
  })
})

describe('a verdict before another sentence', () => {
  it.each<[string, string]>([
    ['Supported in principle The Government considers that the laws are fit.', 'partially_supported'],
    ['Noted Valdoria is committed to its laws.', 'noted'],
    ['Not accepted The law of 2091 is in force.', 'noted'],
    ['Accept to follow up', 'supported'],
    ['Accept to follow-up. Valdoria will go on with its study.', 'supported'],
    ['Accept to follow up Valdoria has begun a study.', 'supported'],
    ['Partially accept to follow up', 'partially_supported'],
    ['Partially accept.', 'partially_supported'],
    // the words of a recommendation
    ['Accept The Northmark Convention', ''],
    ['Accept refugees from Kestria. Noted.', 'noted'],
  ])('%s', (words, expected) =>
    expect(answers(addendum(['1. Valdoria accepts recommendation 140.99.', `~140.1 ${words}`]))).toBe(
      `${expected === '' ? '' : `140.1 ${expected}, `}140.99 supported`,
    ),
  )
})

describe('rows that begin with a bare number', () => {
  const table = (rows: string[][]) => ({
    ...read(coverLines('A/HRC/990/15/Add.1', ['Addendum']), []),
    paragraphs: rows.flatMap((row, at) =>
      row.map((text, column) => ({ ...paragraph(`~${text}`), cell: [1, at, column] as [number, number, number] })),
    ),
  })

  it('are items of the column of recommendations', () => {
    const rows = [
      ['Recommendation', 'Response'],
      ['1. Ratify the Convention (Norland).', 'Valdoria does not accept this recommendation. See paragraph 12.'],
      ['2. Sign the Protocol (Kestria); set up a mechanism (Lurania).', 'Accepted in part. A bill is drafted.'],
      ['4-6. Combat discrimination (Kestria).', 'Accepted'],
      ['7 (a). Combat violence (Kestria).', 'Accepted'],
      ['7 (b). Criminalize speech (Kestria).', 'Rejected'],
    ]
    expect(answers(parseRead(table(rows), { symbol: null }))).toBe(
      '1 noted, 2 partially_supported, 4 supported, 5 supported, 6 supported, 7(a) supported, 7(b) noted',
    )
  })

  it('are none where no words of a recommendation stand behind the number', () => {
    const rows = [
      ['Recommendation', 'Response'],
      ['140.1 Ratify the Convention (Norland).', 'Accepted'],
      ['12 months after the review', 'Accepted'],
    ]
    expect(answers(parseRead(table(rows), { symbol: null }))).toBe('140.1 supported')
  })
})
