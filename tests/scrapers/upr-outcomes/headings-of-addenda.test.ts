// Headings of an addendum: those that answer, and those that end what the one before them answers.
import { describe, expect, it } from 'vitest'
import { readHeading, readVerdict } from '../../../scrapers/upr-outcomes/verdict.ts'
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

it.each(['# III. Torture (recommendations 140.1 and 140.3)', '# A. Torture: recommendations 140.1 and 140.3'])(
  'a numbered heading of a theme says which recommendations the text under it answers: %s',
  (heading) => {
    const parsed = addendum([
      heading,
      '3. Valdoria accepts these recommendations.',
      '# IV. Prisons (recommendation 140.2)',
      '4. The recommendation is noted.',
    ])
    expect(answers(parsed)).toBe('1 supported, 2 noted, 3 supported')
  },
)

it.each(['', 'Response: '])(
  'a lead-in with a full stop for its colon opens a list, and answers nothing before it: %s',
  (label) => {
    const lines = ['~140.1 Fund roads (Norland)', '~140.2 Fund rail (Kestria)']
    const parsed = addendum([
      `1. ${label}Valdoria supports the following recommendations.`,
      ...lines,
      `2. ${label}Valdoria notes the following recommendations.`,
      '~140.3 Pay (Norland)',
    ])
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 noted')
  },
)

it.each(['Recommendation Response 140.1', 'No. Recommendation Position', 'Supported Noted 140.1, 140.3 140.2'])(
  'heads of columns in one line: nobody can tell whose answer is whose: %s',
  (line) =>
    expect(() => addendum([`~${line}`, '~140.1 Fund roads (Norland) Supported 140.2', '~140.4: accepted.'])).toThrow(
      /columns of a table/,
    ),
)

describe('verdicts in lines of their own', () => {
  const labelled = (label: string, end = '') => [
    '1. Recommendation 140.1',
    `~${label}Supported${end}`,
    '2. Recommendation 140.2',
    `~${label}Noted${end}`,
  ]
  it.each(['Response: ', 'Valdoria’s response: ', 'Status: ', 'Position of the Government: ', 'Outcome: ', ''])(
    'answer the numbered paragraph above them: “%s”',
    (label) => expect(answers(addendum(labelled(label)))).toBe('1 supported, 2 noted'),
  )
  it('answer it in numbered paragraphs of their own', () =>
    expect(answers(addendum(['1. Recommendation 140.1', '2. Supported', '3. Recommendation 140.2', '4. Noted']))).toBe(
      '1 supported, 2 noted',
    ))
  it('answer nothing where nobody can tell whether they stand over their numbers or under them', () => {
    const parsed = addendum([...labelled(''), '3. Recommendation 140.3', '4. Recommendation 140.4: accepted.'])
    expect(answers(parsed)).toBe('4 supported')
    expect(doubts(parsed)).toMatch(/140\.1.*140\.2.*140\.3/)
    expect(answers(addendum(['~Supported', '~Noted', '~140.1, 140.2', '~Recommendation 140.5: accepted.']))).toBe(
      '5 supported',
    )
  })
  it('with a label that is not an answer’s say it of the recommendation, and not of a bill', () =>
    expect(
      answers(
        addendum([
          '~140.1 Fund roads (Norland).',
          '~Comments: Supported. The bill is pending.',
          '~140.2 Pay (Kestria).',
          '~Comments: Noted.',
        ]),
      ),
    ).toBe('1 supported, 2 noted'))
})

it('“Recommendation:” before its number and words is a label', () => {
  const lines = [
    '~Recommendation: 140.1 Fund roads (Norland)',
    '~Position: Accepted',
    '~Recommendation: 140.2 Pay (Kestria)',
    '~Position: Noted',
  ]
  expect(answers(addendum(lines))).toBe('1 supported, 2 noted')
})

it('numbers behind a theme under a heading of the answer are its list', () =>
  expect(
    answers(
      addendum([
        '# A. Recommendations which enjoy the support of Valdoria',
        '1. Prisons: 140.1, 140.2.',
        '# B. Recommendations which are noted',
        '2. Courts: 140.3.',
      ]),
    ),
  ).toBe('1 supported, 2 supported, 3 noted'))

describe('bare verbs alone in a line', () => {
  it.each<[form: string, lines: string[]]>([
    ['as headings', ['# Accept', '~140.1', '# Accept in part', '~140.2', '# Note', '~140.3']],
    ['as lines over lists', ['~Support', '~140.1', '~Support in part', '~140.2', '~Note', '~140.3']],
    ['under their numbers', ['~140.1', '~Support', '~140.2', '~Support in part', '~140.3', '~Note']],
  ])('%s are read as participles are', (_, lines) =>
    expect(answers(addendum(lines))).toBe('1 supported, 2 partially_supported, 3 noted'),
  )
})

describe('a heading that gives no answer ends the list of answers before it', () => {
  it.each([
    'To be decided',
    'No position',
    'Clarifications',
    'Withdrawn',
    'General remarks',
    'Comments',
    'III. Outside the scope of the review',
  ])('%s', (heading) => {
    const parsed = addendum([
      '# Not accepted',
      '~140.1 The death penalty is lawful.',
      `# ${heading}`,
      '~140.2 Talks go on.',
    ])
    expect(answers(parsed)).toBe('1 noted')
    expect(doubts(parsed)).toContain('140.2')
    const plain = addendum([
      '~Not accepted',
      '~140.1 The death penalty is lawful.',
      `~${heading}`,
      '~140.2 Talks go on.',
    ])
    expect(answers(plain)).toBe('1 noted')
  })
  it('and one of a topic does not', () =>
    expect(
      answers(
        addendum(['~Not accepted', '~140.1 The death penalty is lawful.', '~Prisons', '~140.2 Cells are large.']),
      ),
    ).toBe('1 noted, 2 noted'))
})

describe('a heading in capitals, and one with a State of several words', () => {
  it.each([
    ['NOT ACCEPTED', 'noted'],
    ['II. NOT SUPPORTED', 'noted'],
    ['PARTIALLY ACCEPTED', 'partially_supported'],
    ['ACCEPTED BY THE FEDERATED CANTONS OF TARSIS', 'supported'],
    ['Recommendations that do not enjoy the support of the Federated Cantons of Tarsis', 'noted'],
  ])('%s', (heading, value) => expect(readHeading(heading, 'XVH')?.value).toBe(value))

  it.each([
    ['The Federated Cantons of Tarsis does not accept this recommendation.', 'noted'],
    ['The recommendation enjoys the support of the Federated Cantons of Tarsis.', 'supported'],
    ['The Tarsis Government accepts this recommendation.', 'supported'],
    ['Supported by the Government of Tarsis.', 'supported'],
  ])('%s', (words, value) => expect(readVerdict(words, 'XVH', 'cell')?.value).toBe(value))

  it('is none of another State', () =>
    expect(readVerdict('Supported by the Kingdom of Norland.', 'XVH', 'cell')?.value).not.toBe('supported'))
})

it('a numbered lead-in is over where a later paragraph answers in a sentence of its own', () => {
  const parsed = addendum([
    '2. The following recommendations enjoy our support in part:',
    '~140.1: our laws prohibit torture.',
    '~140.2: we take strong measures.',
    '3. We do not support recommendation 140.3.',
    '4. Regarding 140.4, we already do so and therefore support it.',
    '5. 140.5: Not supported.',
  ])
  expect(answers(parsed)).toBe('1 partially_supported, 2 partially_supported, 3 noted, 4 supported, 5 noted')
})
