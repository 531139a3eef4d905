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

describe('a further heading or lead-in under an answer', () => {
  const under = (heading: string) =>
    addendum([
      '~Recommendations that enjoy the support of Valdoria',
      '~140.1 Fund roads (Norland);',
      '~140.3 Fund rail (Kestria).',
      `~${heading}`,
      '~140.2 Abolish fees (Norland);',
      '~140.6 Raise pay (Kestria).',
    ])
  it.each([
    '(1) Noted',
    '(ii) Noted',
    'ii. Noted',
    'b. Noted',
    'Part II: Noted',
    'Category 2: Noted',
    'Group B – recommendations noted',
    'List B (noted)',
    'Annex II. Noted',
    '– Noted',
    'The following four (4) recommendations are noted:',
    'Valdoria notes 2 of the 4 recommendations:',
  ])('answers its own list, whatever mark it has: %s', (heading) =>
    expect(answers(under(heading))).toBe('1 supported, 2 noted, 3 supported, 6 noted'),
  )
  it.each([
    'Other recommendations',
    'Remaining recommendations',
    'The rest',
    'Voluntary commitments',
    'Deferred recommendations',
    'Recommendations requiring further study',
    'Recommendations whose implementation needs a change of the Constitution',
    'Basket 3 – noted',
    'Yellow (noted)',
    'The following recommendations need further study.',
    'The position on the recommendations below will be sent in due course.',
  ])('ends it where its words are not known: %s', (heading) => {
    const parsed = under(heading)
    expect(answers(parsed)).toBe('1 supported, 3 supported')
    expect(doubts(parsed)).toMatch(/140\.2.*140\.6/)
  })
  it.each([
    'Rights of women',
    'Support for victims of torture',
    'Follow-up to accepted treaties',
    'The following measures have been taken:',
  ])('leaves it standing where it tells what they are about: %s', (heading) =>
    expect(answers(under(heading))).toBe('1 supported, 2 supported, 3 supported, 6 supported'),
  )
  it('answers with a bare verb in a numbered paragraph', () =>
    expect(
      answers(addendum(['2. Supports:', '~140.1 Fund roads', '~140.3 Fund rail', '3. Notes:', '~140.2 Abolish fees'])),
    ).toBe('1 supported, 2 noted, 3 supported'))
})

describe('numbers of a paper’s own', () => {
  it.each<[what: string, lines: string[]]>([
    ['of sections', ['# 2.1 Supported', '~140.1', '~140.3', '# 2.2 Noted', '~140.2']],
    ['of sections and rows', ['~2.1 Supported', '~2.1.1 140.1', '~2.1.2 140.3', '~2.2 Noted', '~2.2.1 140.2']],
    [
      'of paragraphs under headings that print the number',
      [
        '~Recommendation No. 140.1 by Kestria',
        '~1.1 Valdoria accepts this recommendation.',
        '~Recommendation No. 140.2 by Norland',
        '~1.2 Valdoria notes this recommendation.',
        '~Recommendation No. 140.3 by Kestria',
        '~1.3 Valdoria accepts this recommendation.',
      ],
    ],
  ])('are none of the report: %s', (_, lines) =>
    expect(answers(addendum(lines))).toBe('1 supported, 2 noted, 3 supported'),
  )
})

it.each<[form: string, first: string, second: string]>([
  ['as regards', '2. As regards recommendation 140.1 (Kestria):', '3. As regards recommendation 140.2 (Norland):'],
  ['in quotation marks', '~“140.1 Fund roads (Kestria)”', '~“140.2 Abolish fees (Norland)”'],
])('the answer in the line under a number that stands %s', (_, first, second) =>
  expect(
    answers(
      addendum([
        '1. Valdoria thanks all delegations.',
        first,
        '~Valdoria accepts this recommendation.',
        second,
        '~Valdoria notes this recommendation.',
      ]),
    ),
  ).toBe('1 supported, 2 noted'),
)

it('an answer behind other sentences under a heading of the number', () =>
  expect(
    answers(
      addendum([
        '~Fund roads (140.1)',
        '2. The Ministry of Works is examining the matter. The recommendation is accepted.',
        '~Abolish fees (140.2)',
        '3. The Constitution provides for fees. The recommendation is noted.',
      ]),
    ),
  ).toBe('1 supported, 2 noted'))

it('answers to the pieces of one recommendation are no headings of what comes behind it', () => {
  const parsed = addendum([
    '~140.1 (a) Ratify the Protocol and (b) abolish fees (Kestria)',
    '~(a) Supported',
    '~(b) Noted',
    '~140.3 Fund rail (Norland)',
    '~Supported',
  ])
  expect(answers(parsed)).toBe('3 supported')
  expect(doubts(parsed)).toContain('140.1')
})

it('what the signs of a list mean answers nothing: the signs are told as unread', () => {
  const parsed = addendum([
    '2. The position of Valdoria on each recommendation is set out below (S = supported; N = noted).',
    '~140.1 – S',
    '~140.2 – N',
    '3. Recommendation 140.3 is accepted.',
  ])
  expect(answers(parsed)).toBe('3 supported')
  expect(doubts(parsed)).toContain('140.1')
})

it.each(['# Non-accepted recommendations', '# Recommendations non-accepted', '# Non-supported recommendations'])(
  'a negation that is a part of the word: %s',
  (heading) => {
    const lines = ['# Accepted recommendations', '~140.1 Fund roads (Norland)', heading, '~140.2 Fund rail (Kestria)']
    expect(answers(addendum(lines))).toBe('1 supported, 2 noted')
  },
)

it('a class in a word with "non-" opens its own line', () =>
  expect(answers(addendum(['2. Accepted: 140.1.', '3. Non-accepted: 140.2.']))).toBe('1 supported, 2 noted'))
