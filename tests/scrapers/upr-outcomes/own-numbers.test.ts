// Addenda that answer by the numbers of their own paragraphs or rows, and several answers under one number.
import { describe, expect, it } from 'vitest'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { addendum, coverLines, paragraph, read } from './invented.ts'

type Parsed = Pick<ReturnType<typeof addendum>, 'review' | 'warnings'>

const answers = ({ review }: Parsed): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path, position] as const))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([path, { value, alreadyImplemented }]) => `${path} ${value}${alreadyImplemented ? '*' : ''}`)
    .join(', ')

const own = [
  '~Valdoria welcomes the recommendations that were made. Its answers are as follows:',
  '1. Valdoria accepts the recommendation. A bill is before Parliament.',
  '2. Valdoria cannot accept the recommendation for the following reasons:',
  '~The Act of 2091 already sets out who may apply.',
  '3. , 4. and 5. The Government of Valdoria accepts these recommendations. Two of them are carried out.',
  '6. Valdoria cannot, at this time, make a definitive statement.',
  '7. Valdoria accepts the recommendation regarding legal aid. Valdoria cannot accept the recommendation to set up family courts.',
  '8. Valdoria does not accept this recommendation.',
]
const ownAnswers =
  '1 supported, 2 noted, 3 supported, 4 supported, 5 supported, 6 unclear, 7 partially_supported, 8 noted'

const rows = own.flatMap((line, at) => {
  const [, numbers = '', text = ''] = /^((?:\d+\.[ ,and]*)+)(.*)$/.exec(line) ?? []
  return numbers === ''
    ? []
    : [`~${numbers.trim()}`, `~${text}`].map((cell, column) => ({
        ...paragraph(cell),
        cell: [1, at, column] as [number, number, number],
      }))
})

describe('numbers of paragraphs that are those of recommendations', () => {
  it('are read, each with the words as printed', () => {
    const parsed = addendum(own)
    expect(answers(parsed)).toBe(ownAnswers)
    expect(parsed.review?.statements?.[0]?.position).toMatchObject({
      words: 'Valdoria accepts the recommendation.',
      sourceParagraph: '1',
    })
    expect(parsed.warnings).toHaveLength(1)
  })

  it('are read in the rows of a table', () => {
    const document = { ...read(coverLines('A/HRC/990/15/Add.1', ['Addendum']), []), paragraphs: rows }
    expect(answers(parseRead(document, { symbol: null }))).toBe(ownAnswers)
  })

  it.each<[string, string[]]>([
    ['an introduction has a number of its own', ['1. The Working Group made its report on Valdoria in 2099.', ...own]],
    ['the recommendation is printed before its answer', ['~Ratify the Convention (Kestria);', ...own]],
    ['the first number is another', own.slice(2)],
  ])('are not where %s: nothing is answered, and no silence either', (_, lines) => {
    const parsed = addendum([...lines, '9. Valdoria accepts recommendation 40.'])
    expect(answers(parsed)).toBe('40 supported')
    expect(parsed.review?.collectiveAnswers?.[0]).toMatchObject({ value: null })
  })
})

describe('answers whose recommendation only its words tell', () => {
  it.each<[string, string[]]>([
    [
      'by its subject',
      ['to ratify the Convention', 'to set up a body', 'on prisons', 'regarding wells', 'to train judges'],
    ],
    ['by numbers beside others', ['(57.1)', '(57.3)', '', '', '']],
  ])('%s are no answers to the numbers of their paragraphs, and leave none silent', (_, all) => {
    const lines = all.map((words, at) => `${at + 1}. Valdoria accepts the recommendation ${words}.`.replace(' .', '.'))
    const parsed = addendum([...lines, '6. Valdoria accepts recommendation 57.9.'])
    expect(answers(parsed)).not.toMatch(/(?:^|, )\d+ /)
    expect(parsed.review?.collectiveAnswers?.[0]).toMatchObject({ value: null })
  })

  it.each([
    'Valdoria accepts the recommendations on torture.',
    'Valdoria has considered the 203 recommendations. Unless otherwise indicated below, all are accepted.',
  ])('of many leave none silent: %s', (line) => {
    const parsed = addendum([`1. ${line}`, '2. It notes recommendation 57.4.'])
    expect(answers(parsed)).toBe('57.4 noted')
    expect(parsed.review?.collectiveAnswers?.[0]).toMatchObject({ value: null })
  })
})

describe('recommendations that are printed under their own numbers', () => {
  const printed = [
    '~Valdoria gives its answers.',
    '1. Ratify the Convention on dams (Kestria).',
    '~Valdoria does not intend to ratify it. The recommendation is not accepted.',
    '2. Set up a body (Norland, Kestria); and train the police (Lurania).',
    '~Response: Accepted.',
    '3. Close the camp (Lurania)',
    '~Position of Valdoria: the recommendation is accepted.',
    '4. Combat hatred (Norland)',
    '~Valdoria’s position: not accepted.',
    '5. Widen the law (Norland). Noted.',
  ]

  it('are answered by what stands under them', () => {
    expect(answers(addendum(printed))).toBe('1 noted, 2 supported, 3 supported, 4 noted, 5 noted')
  })

  it('are none behind an introduction with a number', () => {
    const parsed = addendum([
      '1. The Working Group made its report in 2099.',
      ...printed.slice(3),
      '6. Valdoria accepts 9.1.',
    ])
    expect(answers(parsed)).toBe('9.1 supported')
  })
})

describe('what is only told behind an answer limits nothing', () => {
  it.each<[string, string]>([
    ['and will continue its work, in particular with regard to children.', 'supported'],
    [', which has already been implemented to a great extent.', 'supported*'],
    ['and notes that activities have already been implemented in full or to a great extent.', 'supported*'],
    ['and notes that the plan for 2090 is one of its priorities.', 'supported'],
    ['and has already implemented it to a large extent.', 'supported*'],
    ['as freedom of religion is one of its constitutional principles.', 'supported'],
    ['and would like to underline that most of the work was done in 2091.', 'supported'],
    ['to pursue its efforts in the field of education.', 'supported'],
    ['and will continue its work to the extent that funds allow.', 'unclear'],
    ['and notes that only the first part can be carried out.', 'partially_supported'],
  ])('accepts the recommendation %s', (words, expected) => {
    const parsed = addendum([
      `1. Recommendation 140.1: Valdoria accepts the recommendation ${words}`.replace(' ,', ','),
    ])
    expect(answers(parsed)).toBe(`140.1 ${expected}`)
  })
})

describe('several answers under one number', () => {
  it.each<[string, string]>([
    [
      'accepts the recommendation on legal aid. Valdoria cannot accept the recommendation on family courts.',
      'partially_supported',
    ],
    ['accepts the recommendation regarding prisons. Valdoria also accepts recommendation on training.', 'supported'],
    [
      'accepts the recommendations on ratifying the Convention on dams (No. 174). However, it cannot make a definitive statement on the Convention on wells (No. 118).',
      'unclear',
    ],
    ['does not accept the recommendation to set up a court.', 'noted'],
  ])('Valdoria %s', (words, expected) =>
    expect(answers(addendum([`1. Recommendation 140.1: Valdoria ${words}`]))).toBe(`140.1 ${expected}`),
  )
})

describe('the number of a law is no recommendation', () => {
  it.each<[string, string]>([
    ['Valdoria accepts recommendation No. 7 on Convention No. 189.', '7 supported'],
    ['Valdoria supports the ILO Convention on dams (No. 174), and accepts recommendation 3.', '3 supported'],
    ['Valdoria accepts recommendations Nos. 3 and 4.', '3 supported, 4 supported'],
  ])('%s', (line, expected) => expect(answers(addendum([`1. ${line}`]))).toBe(expected))
})
