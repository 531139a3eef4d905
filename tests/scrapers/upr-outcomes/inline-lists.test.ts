// Lists inside a running text, whatever their marks: each item keeps its own place, and answers name it by that place.
import { describe, expect, it } from 'vitest'
import { readPointers } from '../../../scrapers/upr-outcomes/numbers.ts'
import { addendum, brief, disclaimer, report } from './invented.ts'

type Marks = readonly [string, string, string]
const three = ([a, b, c]: Marks) =>
  `${a} Ratify the Convention (Norland); ${b} Close the prison of Esk (Kestria); ${c} Train the police (Lurania).`
const kinds: [Marks, string[]][] = [
  [
    ['(a)', '(b)', '(c)'],
    ['6(a)', '6(b)', '6(c)'],
  ],
  [
    ['(i)', '(ii)', '(iii)'],
    ['6(i)', '6(ii)', '6(iii)'],
  ],
  [
    ['i)', 'ii)', 'iii)'],
    ['6(i)', '6(ii)', '6(iii)'],
  ],
  [
    ['1)', '2)', '3)'],
    ['6.1', '6.2', '6.3'],
  ],
  [
    ['(1)', '(2)', '(3)'],
    ['6.1', '6.2', '6.3'],
  ],
]
const supports = '6. The recommendations listed below enjoy the support of Valdoria:'
const examines = '6. The following recommendations will be examined by Valdoria, which will respond in due time:'

describe('a list inside its lead-in', () => {
  it.each(kinds)('%j keeps the place of each item', (marks, [a, b, c]) => {
    const expected = [
      `${a} Ratify the Convention (XVE) supported`,
      `${b} Close the prison of Esk (XVF) supported`,
      `${c} Train the police (XVG) supported`,
    ]
    expect(brief(report([`${supports} ${three(marks)}`, disclaimer(7)]))).toEqual(expected)
    const lines = three(marks).split(/(?<=;) /)
    expect(brief(report([supports, ...lines.map((line) => `|${line}`), disclaimer(7)]))).toEqual(expected)
  })

  it.each(kinds)('%j stays whole where its items share their States', ([a, b]) => {
    const text = `${a} Ratify the Convention; ${b} Close the prison of Esk (Kestria).`
    expect(brief(report([`${supports} ${text}`, disclaimer(7)]))).toEqual([
      `6[1] ${text.replace(' (Kestria).', '')} (XVF) supported`,
    ])
  })

  it('keeps a mark that stands twice as a part of its lead-in', () => {
    const text = '(1) Ratify the Convention (Norland); (1) Close the prison of Esk (Kestria).'
    expect(brief(report([`${supports} ${text}`, disclaimer(7)]))).toEqual([
      '6.1 Ratify the Convention (XVE) supported',
      '6[2] (1) Close the prison of Esk (XVF) supported',
    ])
  })

  it.each<[Marks, answer: string, values: string]>([
    [
      ['(i)', '(ii)', '(iii)'],
      'Recommendations 6 (i) and 6 (iii) are accepted; recommendation 6 (ii) is noted.',
      's n s',
    ],
    [['(i)', '(ii)', '(iii)'], 'Recommendation (ii) is noted.', 'p n p'],
    [['(i)', '(ii)', '(iii)'], 'Recommendations 6 (i) to (iii) are noted.', 'n n n'],
    [['(1)', '(2)', '(3)'], 'Recommendations 6 (1) and 6 (3) are accepted; recommendation 6 (2) is noted.', 's n s'],
    [['(1)', '(2)', '(3)'], 'Recommendations 6 (1) to (3) are noted.', 'n n n'],
    [['1)', '2)', '3)'], 'Recommendation 6 1) is accepted, recommendation 6 2) is noted.', 's n p'],
  ])('%j: %s', (marks, answer, values) => {
    const parsed = report([`${examines} ${three(marks)}`, `7. ${answer}`, disclaimer(8)])
    expect(
      brief(parsed)
        .map((row) => row.split(' ').at(-1)![0])
        .join(' '),
    ).toBe(values)
  })
})

it.each<[string, string]>([
  [
    'Recommendations 6 (1), (2) and (4) are accepted and recommendation 6 (3) is noted.',
    '6.1,6.2,6.4 supported | 6.3 noted',
  ],
  ['Recommendations 5, 6 (1), 7 and 8 are accepted.', '5,6.1,7,8 supported'],
  ['Recommendation 6 1) is accepted, recommendation 6 2) is noted.', '6.1 supported | 6.2 noted'],
  // a bracket around numbers is no mark of one
  ['All of these (recommendations 6 and 7) are accepted.', '6,7 supported'],
])('an addendum answers the figure behind a number, and no other number: %s', (sentence, expected) => {
  const { review } = addendum(['1. Valdoria accepts recommendation 140.99.', `2. ${sentence}`])
  const answers = review!.statements!.map(({ paths, position }) => `${paths.join()} ${position.value}`)
  expect(answers.slice(1).join(' | ')).toBe(expected)
})

describe('places that a pointer names', () => {
  it.each<[string, string]>([
    ['paragraphs 28 (i), (ii) and 33 (ii)', '28(i) 28(ii) 33(ii)'],
    ['paragraphs 28 ii) and iii)', '28(ii) 28(iii)'],
    ['paragraph 28 (1), (2) and (3)', '28(1) 28(2) 28(3)'],
    ['paragraphs 28 1), 2) and 33 1)', '28(1) 28(2) 33(1)'],
    ['paragraphs 28 1), 33 and 34', '28(1) 33 34'],
    ['paragraph 28 (a) (1) and (2)', '28(a)(1) 28(a)(2)'],
    ['subparagraph (ii) of paragraph 28', '28(ii)'],
    ['items (i) and (iii) of paragraph 28 and paragraph 30', '28(i) 28(iii) 30'],
    ['subparagraphs (a) to (c) in paragraph 40', '40(a) 40(b) 40(c)'],
    ['paragraph 28, subparagraphs (i) and (iii)', '28(i) 28(iii)'],
    // a bracket that closes what was opened before
    ['the recommendations (see paragraphs 28 and 33)', '28 33'],
    ['paragraphs 28 a), b) and 30 (paragraphs 31 and 33)', '28(a) 28(b) 30 31 33'],
    ['article 2, item (i) of the law, paragraph 4', '4'],
  ])('%s', (printed, expected) =>
    expect(
      readPointers(printed)
        .map(({ path }) => path)
        .join(' '),
    ).toBe(expected),
  )

  it.each<[string, string, string]>([
    ['(1) close the camps; (2) pay the victims', 'paragraph 4 (2)', '4(2) pay the victims (XVE) noted'],
    ['1) close the camps; 2) pay the victims', 'paragraph 4 2)', '4(2) pay the victims (XVE) noted'],
    ['(i) close the camps; (ii) pay the victims', 'paragraph 4 (ii)', '4(ii) pay the victims (XVE) noted'],
    [
      '(i) close the camps; (ii) pay the victims',
      'subparagraph (ii) of paragraph 4',
      '4(ii) pay the victims (XVE) noted',
    ],
  ])('%s: %s', (list, place, expected) => {
    const pointer = `8. The recommendations noted in ${place} above did not enjoy the support of Valdoria.`
    expect(brief(report([pointer], [`4. Norland recommended that Valdoria: ${list}.`]))).toEqual([expected])
  })
})
