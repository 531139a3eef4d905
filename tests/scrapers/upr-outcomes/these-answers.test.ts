// One answer behind several recommendations in a row, and lead-ins that answer a list and nothing before it.
import { describe, expect, it } from 'vitest'
import { addendum } from './invented.ts'

/** "1 s, 2 n": numbers under 140 with the first letters of their answers, "-" without one. */
const answers = (lines: string[]): string => {
  const { statements = [], namedOnly = [] } = addendum(lines).review ?? {}
  const found = statements.flatMap(({ paths, position }) => paths.map((path) => [path, position.value[0]!] as const))
  return [...found, ...namedOnly.map(({ path }) => [path, '-'] as const)]
    .map(([path, value]) => [Number(path.replace('140.', '')), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([item, value]) => `${item} ${value}`)
    .join(', ')
}

const [one, two, three, four] = [1, 2, 3, 4].map((at) => `~140.${at} Fund road ${at} (Kestria)`) as [
  string,
  string,
  string,
  string,
]

describe('an answer to "these recommendations"', () => {
  it.each<[what: string, lines: string[], expected: string]>([
    ['is that of all before it', [one, two, three, '~Valdoria supports these recommendations.'], '1 s, 2 s, 3 s'],
    [
      'in a numbered paragraph',
      ['2. 140.1 Fund roads (Kestria)', '3. 140.2 Fund rail (Kestria)', '4. Valdoria notes these recommendations.'],
      '1 n, 2 n',
    ],
    [
      'ends with the answer before it',
      [one, '~Noted.', two, three, '~These recommendations enjoy the support of Valdoria. Work has begun.'],
      '1 n, 2 s, 3 s',
    ],
    [
      'without a full stop',
      [one, two, '~Valdoria supports these recommendations', three, four, '~Valdoria notes these recommendations'],
      '1 s, 2 s, 3 n, 4 n',
    ],
    ['that counts them', [one, two, three, '~Valdoria notes both recommendations.'], '1 -, 2 n, 3 n'],
    ['that counts more', [one, two, '~Valdoria notes these three recommendations.'], '1 -, 2 u'],
    ['of others', [one, two, '~Valdoria notes these recommendations made by Norland.'], '1 -, 2 -'],
    ['ends at a heading', [one, '# Rail', two, '~Valdoria notes these recommendations.'], '1 -, 2 n'],
    ['one of them alone', [one, two, '~Valdoria supports this recommendation.'], '1 -, 2 s'],
    // it may stand over its numbers in such a paper
    [
      'before any number',
      ['2. Valdoria supports these recommendations.', one, two, '3. Valdoria notes these recommendations.', three],
      '1 u, 2 u, 3 -',
    ],
  ])('%s', (_, lines, expected) => {
    const paper = [...lines, '~140.9: supported.']
    expect(answers(paper)).toBe(`${expected}, 9 s`)
  })
})

describe('a lead-in of one recommendation', () => {
  it.each([
    'The following recommendations, listed in paragraph 140 of the report (A/HRC/990/15), enjoy the support of Valdoria:',
    'The following recommendations contained in paragraph 140 of the report of the Working Group are supported:',
    'The following recommendations enjoy the support of Valdoria:',
  ])('is none of the list before it: %s', (lead) => {
    const rest = [
      '3. The following recommendation enjoys partial support:',
      '~140.3.',
      '4. The following are noted:',
      '~140.4.',
    ]
    expect(answers([`2. ${lead}`, '~140.1, 140.2.', ...rest])).toBe('1 s, 2 s, 3 p, 4 n')
  })
  it('nor where nothing answers that list', () =>
    expect(
      answers([
        '2. Valdoria will implement the following recommendations:',
        '~140.1, 140.2.',
        '3. The following recommendation has been noted:',
        '~140.3.',
      ]),
    ).toBe('1 -, 2 -, 3 n'))
})

describe('a lead-in ends the answer before it', () => {
  it.each<[lead: string, expected: string]>([
    ['The following two recommendations do not enjoy the support of Valdoria:', '3 n, 4 n'],
    ['The following three recommendations did not enjoy its support and have thus been noted:', '3 n, 4 n'],
    ['The recommendation below does not enjoy the support of Valdoria:', '3 n, 4 n'],
    ['The recommendation set out below enjoys the partial support of Valdoria:', '3 p, 4 p'],
    ['The next recommendation is noted:', '3 n, 4 n'],
    // not known as one
    ['These are ones that Valdoria rejects:', '3 -, 4 -'],
  ])('%s', (lead, expected) => {
    const paper = [
      '2. The following recommendations enjoy the support of Valdoria:',
      '~140.1, 140.2.',
      `3. ${lead}`,
      '~140.3, 140.4.',
    ]
    expect(answers(paper)).toBe(`1 s, 2 s, ${expected}`)
  })
})

describe('a number in the heading over a numbered paragraph', () => {
  it.each([
    'Response to recommendation 140.',
    'Response of Valdoria to recommendation 140.',
    'Comments on 140.',
    'On recommendation 140.',
    'Recommendation 140.',
    'Paragraph 140.',
  ])('is that of the recommendation: %s', (heading) => {
    const said = ['accepts', 'notes', 'accepts', 'notes', 'accepts', 'notes'].flatMap((verb, at) => [
      `# ${heading}${at + 1}`,
      `${at + 1}. Valdoria ${verb} this recommendation. Work is under way.`,
    ])
    expect(answers(said)).toBe('1 s, 2 n, 3 s, 4 n, 5 s, 6 n')
  })
})

describe('a lead-in with a full stop for its colon', () => {
  it.each([
    ['The following recommendations enjoy its support.', 'The following recommendations do not enjoy its support.'],
    ['The recommendations set out below are accepted.', 'The recommendations set out below are noted.'],
    ['Valdoria accepts the recommendations below.', 'Valdoria notes the recommendations below.'],
    [
      'The recommendations that enjoy the support of Valdoria are the following.',
      'The recommendations that do not enjoy the support of Valdoria are the following.',
    ],
    ['The recommendations in this section enjoy its support.', 'The recommendations in this section are noted.'],
    [
      'Valdoria supports the following recommendations. Measures are being taken.',
      'Valdoria does not support the following recommendations. The reasons are given below each.',
    ],
  ])('%s', (yes, no) => {
    const items = [one, two, three, four]
    for (const number of ['2. ', '~'])
      expect(answers([number + yes, ...items.slice(0, 2), number + no, ...items.slice(2)])).toBe('1 s, 2 s, 3 n, 4 n')
  })
})

describe('a list with dashes between all of its numbers', () => {
  it.each([
    ['140.1 – 140.3 – 140.4', '1 s, 3 s, 4 s'],
    ['140.1 - 140.3', '1 s, 2 s, 3 s'],
    ['140.1–140.2, 140.4–140.5', '1 s, 2 s, 4 s, 5 s'],
  ])('%s', (list, expected) => expect(answers(['# Supported', `~${list}`])).toBe(expected))
})

describe('classes of answers', () => {
  it.each([
    ['(a) Supported', '(b) Noted'],
    ['Group A: supported', 'Group B: noted'],
    ['Part I: Supported', 'Part II: Noted'],
    ['Category 1 – Supported', 'Category 2 – Noted'],
  ])('with a mark before them: %s', (yes, no) =>
    expect(answers([`# ${yes}`, '~140.1, 140.2', `# ${no}`, '~• 140.3 Fund rail (Kestria)', '~– 140.4 (ports)'])).toBe(
      '1 s, 2 s, 3 n, 4 n',
    ),
  )
})
