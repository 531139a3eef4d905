// Tables of addenda: the column of positions is found by its head, marks and numbers count, comments never do.
import { describe, expect, it } from 'vitest'
import { readHtmlText } from '../../../scrapers/lib/html/index.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { coverLines } from './invented.ts'

const cover = coverLines('A/HRC/990/15/Add.1', ['Addendum'])

/** An addendum as a page of HTML: rows of cells as tables, strings as paragraphs; a cell may bring its own tag. */
const page = (...parts: (string | string[][])[]) => {
  const body = parts.map((part) =>
    typeof part === 'string'
      ? `<p>${part}</p>`
      : `<table>${part.map((row) => `<tr>${row.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</table>`,
  )
  const read = readHtmlText(`<html><body><p>1. Valdoria welcomes the dialogue.</p>${body.join('\n')}</body></html>`)
  return parseRead({ ...read, cover }, { symbol: null })
}

const answers = ({ review }: ReturnType<typeof page>): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path.replace(/^140\./, ''), position.value] as const))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')

describe('a table', () => {
  it('leaves open what its own sentence takes back or limits', () => {
    const parsed = page([
      ['Recommendation', 'Position'],
      ['140.1 Fund roads (Kestria)', 'Accepted; the work has begun, but not accepted as regards Northmark'],
      ['140.2 Fund rail (Kestria)', 'Accepted in so far as it concerns the capital'],
      ['140.3 Fund ports (Kestria)', 'Accepted; the work has begun, but not finished'],
      ['140.4 Fund schools (Kestria)', 'Accepted. The bill is not accepted by all, but it is before Parliament'],
    ])
    expect(answers(parsed)).toBe('1 unclear, 2 unclear, 3 supported, 4 supported')
  })

  it.each([
    ['Recommendations supported by Valdoria', 'Recommendation partially supported by Valdoria', 'Noted'],
    ['Accepted recommendations', 'Partially accepted', 'Not accepted'],
    ['A. Supported', 'B. Supported in part', 'C. Noted (1)'],
    ['Supported', 'Partially supported', 'Noted'],
  ])('rows over all columns answer those under them: %s / %s / %s', (first, second, third) => {
    const over = (text: string) => [`<td colspan="2">${text}</td>`]
    const parsed = page([
      over(first),
      ['140.1', 'Fund roads'],
      ['140.2', 'Fund rail'],
      over(second),
      ['140.3', 'Fund ports'],
      over(third),
      ['140.4', 'Fund schools'],
    ])
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 partially_supported, 4 noted')
  })

  it.each<[form: string, rows: string[][]]>([
    ['alone', [['140.1 Fund roads'], ['Supported'], ['140.2 Fund rail'], ['Noted']]],
    [
      'behind a label',
      [['140.1 Fund roads'], ['Response: Valdoria supports it.'], ['140.2 Fund rail'], ['Response: Noted.']],
    ],
    [
      'beside a label',
      [
        ['Recommendation', '140.1 Fund roads'],
        ['Position', 'Supported'],
        ['Recommendation', '140.2 Fund rail'],
        ['Position', 'Noted'],
      ],
    ],
    [
      'in the second column',
      [
        ['140.1', 'Fund roads'],
        ['', 'Valdoria supports this recommendation.'],
        ['140.2', 'Fund rail'],
        ['', 'Valdoria notes this recommendation.'],
      ],
    ],
  ])('gives an answer in the row below to the number above it: %s', (_, rows) =>
    expect(answers(page(rows))).toBe('1 supported, 2 noted'),
  )

  const two = (text: string) => `<td rowspan="2">${text}</td>`
  const across = (text: string) => `<td colspan="2">${text}</td>`
  it.each<[form: string, rows: string[][]]>([
    [
      'the answer',
      [['Recommendation', 'Position'], ['140.1 Fund', two('Supported')], ['140.2 Fund'], ['140.3 Fund', 'Noted']],
    ],
    [
      'the answer in the first column',
      [['Position', 'Recommendation'], [two('Supported'), '140.1 Fund'], ['140.2 Fund'], ['Noted', '140.3 Fund']],
    ],
    [
      'a theme',
      [
        ['Theme', 'Recommendation', 'Position'],
        [two('Roads'), '140.1 Fund', 'Supported'],
        ['140.2 Fund', 'Supported'],
        ['Rail', '140.3 Fund', 'Noted'],
      ],
    ],
    [
      'a head',
      [
        [two('Recommendation'), across('Position')],
        ['Supported', 'Noted'],
        ['140.1', 'X', ''],
        ['140.2', 'X'],
        ['140.3', '', 'X'],
      ],
    ],
    [
      'two columns of the recommendation',
      [
        [across('Recommendation'), 'Position'],
        ['140.1', 'Accept no arms', 'Supported'],
        ['140.2', 'Reject arms', 'Supported'],
        ['140.3', 'Accept refugees', 'Noted'],
      ],
    ],
  ])('reads a cell that spans rows or columns in all of them: %s', (_, rows) =>
    expect(answers(page(rows))).toBe('1 supported, 2 supported, 3 noted'),
  )

  it.each(['', 'Response: '])('takes an answer to "these recommendations" for those above it: %s', (label) => {
    const rows = [
      ['140.1 Fund roads'],
      ['140.2 Fund rail'],
      [`${label}Valdoria supports these recommendations`],
      ['140.3 Fund ports'],
      ['140.4 Fund mills'],
      [`${label}These recommendations are noted.`],
    ]
    expect(answers(page(rows))).toBe('1 supported, 2 supported, 3 noted, 4 noted')
  })

  it.each<[form: string, rows: string[][]]>([
    ['under their answer', [['Supported'], ['140.1 Fund roads<br>140.2 Fund rail'], ['Noted'], ['140.3 Fund ports']]],
    [
      'under heads that answer',
      [
        ['Supported', 'Noted'],
        ['140.1 Fund roads (Kestria) 140.2 Fund rail (Norland)', '140.3 Fund ports (Kestria)'],
      ],
    ],
    [
      'beside their answer',
      [
        ['Recommendations', 'Response'],
        ['<td><p>140.1 Fund roads</p><p>140.2 Fund rail</p>', 'Valdoria accepts these recommendations.'],
        ['140.3 Fund ports', 'Valdoria notes this recommendation.'],
      ],
    ],
    [
      'as numbers beside a heading',
      [
        ['Recommendations which Valdoria supports', '140.1, 140.2'],
        ['B: recommendations of which Valdoria takes note', '140.3'],
      ],
    ],
    [
      'with an explanation beside the answer',
      [
        ['140.1', 'Fund'],
        ['Supported', 'Roads were built in 2097.'],
        ['140.2', 'Fund'],
        ['Supported', 'The Ministry is in charge.'],
        ['140.3', 'Fund'],
        ['Noted', 'There is no harbour.'],
      ],
    ],
    [
      'with comments under them',
      [
        ['140.1', 'Fund'],
        ['Response', 'Supported'],
        ['Comment', 'The Ministry is in charge.'],
        ['140.2', 'Fund'],
        ['Response', 'Supported'],
        ['140.3', 'Fund'],
        ['Response', 'Noted'],
      ],
    ],
  ])('reads several recommendations of a cell, and one in rows: %s', (_, rows) =>
    expect(answers(page(rows))).toBe('1 supported, 2 supported, 3 noted'),
  )

  it.each<[form: string, rows: string[][]]>([
    [
      'the head of the column of recommendations',
      [
        ['No.', 'Recommendations which enjoy the support of Valdoria'],
        ['140.1', 'Fund roads (Kestria)'],
        ['140.2', 'Fund rail (Kestria)'],
        ['No.', 'Recommendations which do not enjoy its support'],
        ['140.3', 'Fund ports (Kestria)'],
      ],
    ],
    [
      'a row across, and comments',
      [
        ['Recommendation', 'Response'],
        [across('A. Recommendations supported')],
        ['140.1 Fund roads', 'The Government is preparing a bill.'],
        ['140.2 Fund rail', ''],
        [across('B. Recommendations noted')],
        ['140.3 Fund ports', 'There is no harbour.'],
      ],
    ],
    [
      'words under the heads of marks',
      [
        ['Recommendation', 'Supported', 'Noted'],
        ['140.1 Fund roads', 'Supported', ''],
        ['140.2 Fund rail', 'A bill is before Parliament.', '–'],
        ['140.3 Fund ports', '', 'Valdoria has no harbour.'],
      ],
    ],
    [
      'a column without a head',
      [
        ['Recommendation', '', 'Comments'],
        ['140.1 Fund roads', 'Supported', 'Noted by all.'],
        ['140.2 Fund rail', 'Supported', ''],
        ['140.3 Fund ports', 'Noted', ''],
      ],
    ],
    [
      'heads over counts and lists',
      [
        ['Recommendations', 'Supported', 'Noted'],
        ['Number', '2', '1'],
        ['List', '140.1, 140.2', '140.3'],
      ],
    ],
  ])('answers by %s', (_, rows) => expect(answers(page(rows))).toBe('1 supported, 2 supported, 3 noted'))

  it.each<[cell: string, expected: string]>([
    ['Supported<br>The Ministry is preparing a bill.', 'supported'],
    ['<td><p>Noted</p><p>Valdoria supports the aim.</p>', 'noted'],
    ['Does not enjoy<br>the support of<br>Valdoria', 'noted'],
    ['Accepted<br>Partially implemented', 'supported'],
    ['Accepted<br>But not the second part', 'partially_supported'],
    ['Supported<br>In part', 'partially_supported'],
    ['Supported<br>Only as regards children', 'unclear'],
    ['Supported<br>Noted', 'unclear'],
  ])('reads an answer in the first line of its cell: %s', (cell, expected) =>
    expect(
      answers(
        page([
          ['Recommendation', 'Position'],
          ['140.1 Fund roads', cell],
        ]),
      ),
    ).toBe(`1 ${expected}`),
  )

  it('knows the numbers of recommendations from those of an explanation', () => {
    const small = (path: string, answer: string) => [
      ['Recommendation', `${path} Fund roads (Kestria)`],
      ['Response', answer],
      ['Explanation', 'Roads were built in 2097.'],
    ]
    expect(answers(page(small('140.1', 'Supported'), small('140.2', 'Noted')))).toBe('1 supported, 2 noted')
  })

  it('leaves open what answers in rows of their own stand neither over nor under', () => {
    const parsed = page(
      [['140.1 Fund roads'], ['Supported'], ['140.2 Fund rail'], ['Noted'], ['140.3 Fund ports']],
      [['140.4 Pay', 'Noted']],
    )
    expect(answers(parsed)).toBe('4 noted')
    expect(parsed.warnings?.join()).toMatch(/140\.1.*140\.2.*140\.3/)
  })

  it('reads a column of comments that open with the answer, and heads that are nouns', () => {
    const rows = [
      ['Recommendation', 'Comments'],
      ['140.1 Fund roads', 'Accepted. Work began in 2090.'],
      ['140.2 Fund rail', 'Noted.'],
    ]
    expect(answers(page(rows))).toBe('1 supported, 2 noted')
    expect(
      answers(
        page([
          ['No.', 'Full support', 'Partial support', 'Noted'],
          ['140.1', '✓', '', ''],
          ['140.2', '', '✓', ''],
          ['140.3', '', '', '✓'],
        ]),
      ),
    ).toBe('1 supported, 2 partially_supported, 3 noted')
    expect(
      answers(
        page([
          ['Recommendation', 'Accepted/noted'],
          ['140.1 Fund roads', 'Accepted'],
          ['140.2 Fund rail', 'Noted'],
        ]),
      ),
    ).toBe('1 supported, 2 noted')
    expect(
      answers(
        page([
          ['Recommendation', 'Full/partial support'],
          ['140.1 Fund roads', 'Support'],
          ['140.2 Fund rail', 'Partial support'],
        ]),
      ),
    ).toBe('1 supported, 2 partially_supported')
  })

  it('answers by its column of positions alone', () => {
    const parsed = page([
      ['Recommendation', 'Position', 'Comment'],
      ['140.1 Accept refugees (Kestria)', 'Noted', ''],
      ['140.2 Reject violence (Kestria)', 'Supported', 'Valdoria notes this recommendation'],
      ['140.3 Support the Court (Norland)', 'Not supported', 'Valdoria accepts this recommendation'],
      ['140.4 Free all', '', 'Supported'],
      ['140.5 Pay (Lurania)', 'See the report', ''],
    ])
    expect(answers(parsed)).toBe('1 noted, 2 supported, 3 noted, 5 unclear')
    expect(parsed.warnings?.join(' | ')).toMatch(/140\.5 .*named without an answer that could be read: 140\.4/)
  })

  it('answers by marks under its heads, and by numbers under them', () => {
    const parsed = page(
      [
        ['No.', 'Supported', 'Noted'],
        ['140.1', 'X', ''],
        ['140.2', '', '✓'],
        ['140.3', 'X', 'X'],
      ],
      [
        ['Supported', 'Noted'],
        ['140.4', '140.5'],
        ['140.6, 140.7', '140.8'],
      ],
    )
    expect(answers(parsed)).toBe(
      '1 supported, 2 noted, 3 unclear, 4 supported, 5 noted, 6 supported, 7 supported, 8 noted',
    )
    expect(parsed.review?.statements?.[0]?.position.words).toBe('Supported')
  })

  it('answers by its one head, or by the heading that it stands under', () => {
    const parsed = page(
      [['Noted recommendations'], ['140.1 Valdoria fully supports the aim of this recommendation'], ['140.2']],
      'Supported recommendations',
      [
        ['Recommendation', 'Comments'],
        ['140.3 Reject violence (Kestria)', 'Noted'],
      ],
    )
    expect(answers(parsed)).toBe('1 noted, 2 noted, 3 supported')
  })

  it('keeps its head under a row that names a theme, and under counts', () => {
    const parsed = page(
      [
        ['Recommendation', 'Position of the State', 'Comments'],
        ['140.1 Support women (Norland)', 'Noted', ''],
        ['Theme: children'],
        ['140.2 Reject child labour (Kestria)', 'Supported', ''],
      ],
      [
        ['Supported (2)', 'Noted (1)'],
        ['140.3 140.4', '140.5'],
      ],
    )
    expect(answers(parsed)).toBe('1 noted, 2 supported, 3 supported, 4 supported, 5 noted')
  })

  it('that is a grid of numbers is read in all of its cells', () =>
    expect(
      answers(
        page(
          '2. Valdoria supports the following recommendations:',
          [
            ['140.1', '140.2', '140.5'],
            ['140.7', '140.9', ''],
          ],
          '3. Valdoria notes the following recommendations:',
          [['140.3', '140.4']],
        ),
      ),
    ).toBe('1 supported, 2 supported, 3 noted, 4 noted, 5 supported, 7 supported, 9 supported'))

  it('reads a cell for positions by all of its words', () =>
    expect(
      answers(
        page([
          ['Recommendation', 'Position'],
          ['140.1 Accept refugees (Kestria)', 'No support'],
          ['140.2 Reject violence (Kestria)', 'Accepted (first part)'],
          ['140.3 Support the Court (Norland)', 'Does not enjoy full support'],
        ]),
      ),
    ).toBe('1 noted, 2 partially_supported, 3 unclear'))

  it('without a head answers by the one cell that is a verdict', () => {
    const parsed = page([
      ['140.1 Accept refugees (Kestria)', 'Noted', 'Valdoria supports the Convention.'],
      ['140.2 Reject violence (Kestria)', 'Supported', 'Noted'],
    ])
    expect(answers(parsed)).toBe('1 noted, 2 unclear')
  })
})

describe('numbers that stand alone on their lines', () => {
  it('are lists under their headings, and no heading becomes their text', () => {
    const parsed = page(
      '<b>A. Recommendations that enjoy the support of Valdoria</b>',
      '140.1; 140.2',
      '140.3',
      '<b>B. Recommendations that are noted by Valdoria</b>',
      '140.4',
      '140.5',
      'Valdoria cannot accept this recommendation for constitutional reasons.',
      '140.6',
      '<b>C. Recommendations already implemented and supported</b>',
      '140.7',
    )
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 supported, 4 noted, 5 noted, 6 noted, 7 supported')
  })
})

describe('heads and lead-ins of tables', () => {
  it('a response is a position whoever it is named after, and a status beside a position is none', () => {
    const parsed = page([
      ['Number', 'State', 'Recommendation', 'Valdoria’s response', 'Status'],
      ['140.1', 'Norland', 'Make torture a crime', 'Enjoys the support', 'Already implemented'],
      ['140.2', 'Kestria', 'Close the camps', 'Does not enjoy the support', ''],
      ['140.3', 'Lurania', 'Ratify the Protocol', 'Enjoys partial support', 'Ongoing'],
    ])
    expect(answers(parsed)).toBe('1 supported, 2 noted, 3 partially_supported')
    expect(parsed.review?.statements?.map(({ position }) => position.alreadyImplemented)).toEqual([true, false, false])
    expect(parsed.warnings).toEqual([])
  })

  it('a table may be announced without a colon', () => {
    const parsed = page('2. The table shows the recommendations that are not accepted.', [
      ['No.', 'Recommendation', 'Reason'],
      ['140.1', 'Make torture a crime (Norland)', 'Already an offence'],
    ])
    expect(answers(parsed)).toBe('1 noted')
  })

  it('how far it is implemented is no position', () => {
    const parsed = page(
      '<b>ACCEPTED</b>',
      [
        ['No.', 'Recommendation', 'Status of implementation'],
        ['140.1', 'Make torture a crime (Norland)', 'Fully implemented'],
      ],
      '<b>NOT ACCEPTED</b>',
      [['140.2', 'Close the camps (Kestria)', 'Not implemented']],
    )
    expect(answers(parsed)).toBe('1 supported, 2 noted')
  })

  it('a table that speaks of the United Nations is none of the cover', () => {
    const parsed = page([
      ['Recommendation', 'Position', 'Comments'],
      ['140.1 Make torture a crime (Norland)', 'Noted', 'Petitions to the United Nations are of little use.'],
      ['140.2 Close the camps (Kestria)', 'Supported', 'The United Nations were informed.'],
    ])
    expect(answers(parsed)).toBe('1 noted, 2 supported')
  })

  it('a serial number of rows is none of a recommendation', () => {
    const rows = [
      ['1', '140.7 Make torture a crime (Norland)', 'Accepted', 'Valdoria is a party.'],
      ['2.', '140.9 Close the camps (Kestria)', 'Noted', 'See 140.7.'],
    ]
    expect(answers(page(rows))).toBe('7 supported, 9 noted')
    expect(answers(page([['S/N', 'Recommendation', 'Status', 'Remarks'], ...rows]))).toBe('7 supported, 9 noted')
  })

  it('an answer behind its label may be a bare verb', () =>
    expect(
      answers(
        page('140.1 Fund roads (Kestria)', 'Position: Support.', '140.2 Fund rail (Kestria)', 'Response: Reject'),
      ),
    ).toBe('1 supported, 2 noted'))

  it('lists and answers at the end of a page are none of a site', () => {
    const parsed = page('<b>Accepted</b>', '140.1, 140.2', '<b>Not accepted</b>', '140.3, 140.5')
    expect(answers(parsed)).toBe('1 supported, 2 supported, 3 noted, 5 noted')
    expect(answers(page('140.1 Ratify it (Norland)', 'Response: noted'))).toBe('1 noted')
    expect(answers(page('<b>Not accepted by Valdoria</b>', 'Recommendation 140.3 (Ratify)'))).toBe('3 noted')
  })
})
