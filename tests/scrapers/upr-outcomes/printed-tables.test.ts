// Tables of addenda in a PDF: cells are told by the places of their words, over pages too; where that is not certain, the document is refused.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { readDocument } from '../../../scrapers/lib/read.ts'
import { headWords } from '../../../scrapers/upr-outcomes/answer-tables.ts'
import { parseRead } from '../../../scrapers/upr-outcomes/parse.ts'
import { type Drawn, drawPdf } from '../pdf/draw.ts'
import { coverLines } from './invented.ts'

/** Rows of cells, each a list of lines; a string is a line across the table. */
type Row = string[][] | string
type Look = {
  xs: number[]
  /** rules: `grid` around each cell, `rows` under each row, `frame` over and under the table and under its heads */
  rules?: 'grid' | 'rows' | 'frame'
  middle?: boolean
  /** room between rows, in points */
  room?: number
  /** a column whose cell goes on through the next row, in a grid */
  through?: number
}

const right = 540
const leading = 12

/** Draws rows from a height on; `orders` are the rules in the language of PDF. */
const table = (rows: Row[], top: number, look: Look): { lines: Drawn[]; orders: string; bottom: number } => {
  const { xs, rules, middle = false, room = 6, through } = look
  const lines: Drawn[] = []
  const boxes: string[] = []
  const across = (y: number, from = xs[0]! - 4, to = right): number => boxes.push(`${from} ${y} ${to - from} 0.6 re f`)
  let y = top
  if (rules !== undefined) across(y - 4)
  for (const [at, row] of rows.entries()) {
    const cells = typeof row === 'string' ? [[row]] : row
    const height = Math.max(...cells.map(({ length }) => length)) * leading
    for (const [column, texts] of cells.entries())
      for (const [line, text] of texts.entries()) {
        const down = middle ? (height - texts.length * leading) / 2 : 0
        if (text !== '') lines.push({ x: xs[column]!, y: y + down + line * leading, text })
      }
    const bottom = y + height + room / 2
    if (rules === 'grid') {
      const walls = typeof row === 'string' ? [xs[0]!] : xs
      for (const x of [...walls.map((one) => one - 4), right]) boxes.push(`${x} ${y - 4} 0.6 ${height + room} re f`)
    }
    if (rules === 'grid' && through !== undefined && at === 1) across(bottom - 1, xs[0]! - 4, xs[through]! - 4)
    else if (rules === 'grid' || rules === 'rows' || (rules === 'frame' && (at === 0 || at === rows.length - 1)))
      across(bottom - 1)
    y += height + room
  }
  return { lines, orders: boxes.join('\n'), bottom: y }
}

const cover = coverLines('A/HRC/990/15/Add.1', [
  'Addendum',
  'Views on conclusions and/or recommendations, voluntary commitments and replies presented by the State under review',
]).map((text, at): Drawn => ({ x: 60, y: 40 + 20 * at, text }))
const before: Drawn[] = [
  '1. Valdoria welcomes the recommendations made during its review and thanks all delegations for the dialogue.',
  '2. After talks with ministries and civil society the Government has adopted the positions in the table.',
].map((text, at) => ({ x: 60, y: 60 + 24 * at, text }))
const behind = '3. Valdoria will report on the implementation of what it has supported, and thanks the Office of the'

type Sheet = { lines: Drawn[]; orders?: string }

const parse = async (...sheets: Sheet[]) => {
  const orders = sheets.flatMap((sheet) => sheet.orders ?? []).join('\n')
  const bytes = await drawPdf([cover, ...sheets.map(({ lines }) => lines)], {}, orders)
  const read = await readPdfHere(bytes, { heads: headWords })
  return parseRead(read, { symbol: null })
}

const answers = ({ review }: Awaited<ReturnType<typeof parse>>): string =>
  (review?.statements ?? [])
    .flatMap(({ paths, position }) => paths.map((path) => [path.replace(/^140\./, ''), position.value] as const))
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([path, value]) => `${path} ${value}`)
    .join(', ')

const one = (rows: Row[], look: Look): Promise<string> => {
  const { lines, orders, bottom } = table(rows, 120, look)
  return parse({ lines: [...before, ...lines, { x: 60, y: bottom + 12, text: behind }], orders }).then(answers)
}

const three: Row[] = [
  [['Recommendation'], ['Position'], ['Comment']],
  [
    ['140.1 Ratify the Optional Protocol and', 'set up a mechanism (Kestria)'],
    ['Supported'],
    ['The bill is before', 'Parliament.'],
  ],
  [
    ['140.2 Abolish the death penalty', '(Norland)'],
    ['Not', 'supported'],
    ['Valdoria accepts', 'its obligations.'],
  ],
  [
    ['140.3 Accept refugees and reject', 'violence, also in the regions', 'of the north (Lurania)'],
    ['Supported in', 'part'],
    [''],
  ],
  [['140.4 Reject all torture (Tarsis)'], ['Noted'], ['Supported by many.']],
]
const wanted = '1 supported, 2 noted, 3 partially_supported, 4 noted'
const xs = [60, 290, 400]

describe('cells are told by the places of their words', () => {
  it.each<[string, Omit<Look, 'xs'>]>([
    ['in a grid', { rules: 'grid' }],
    ['in a grid, set in the middle', { rules: 'grid', middle: true }],
    ['with a rule under each row', { rules: 'rows' }],
    ['with rules over and under the table', { rules: 'frame' }],
    ['without rules', {}],
    ['without rules, set in the middle', { middle: true }],
  ])('%s', async (_, look) => expect(await one(three, { xs, ...look })).toBe(wanted))

  it.each<[string, Row[], number[], string]>([
    [
      'a column of numbers, and heads of two lines',
      [
        [['No.'], ['Recommendation'], ['Response of', 'Valdoria']],
        [['140.1'], ['Fund roads in all regions of the country', 'and keep them (Kestria)'], ['Supported']],
        [['140.2'], ['Fund rail (Norland)'], ['Not supported']],
      ],
      [60, 110, 400],
      '1 supported, 2 noted',
    ],
    [
      'five columns, the first of serial numbers',
      [
        [['S/N'], ['Number'], ['Recommendation'], ['Position'], ['Remarks']],
        [['1'], ['140.7'], ['Fund roads in all regions', '(Kestria)'], ['Accepted'], ['See 140.9.']],
        [['2'], ['140.9'], ['Fund rail (Norland)'], ['Noted'], ['']],
      ],
      [60, 90, 140, 340, 430],
      '7 supported, 9 noted',
    ],
    [
      'the answer before the recommendation',
      [
        [['Position'], ['Recommendation']],
        [['Supported'], ['140.1 Fund roads in all regions (Kestria)']],
        [
          ['Not', 'supported'],
          ['140.2 Fund rail in the whole of the country and', 'in its north (Norland)'],
        ],
      ],
      [60, 160],
      '1 supported, 2 noted',
    ],
    [
      'marks under the answers',
      [
        [['No.'], ['Supported'], ['Noted']],
        [['140.1'], ['X'], ['']],
        [['140.2'], [''], ['X']],
        [['140.3'], [''], ['X']],
      ],
      [60, 160, 300],
      '1 supported, 2 noted, 3 noted',
    ],
    [
      'lists of numbers on several lines',
      [
        [['Recommendations'], ['Position'], ['Comments']],
        [
          ['140.1, 140.4,', '140.5 and', '140.6'],
          ['Not', 'supported'],
          ['The Constitution', 'bars them.'],
        ],
        [['140.2, 140.3'], ['Supported'], ['']],
      ],
      [60, 200, 300],
      '1 noted, 2 supported, 3 supported, 4 noted, 5 noted, 6 noted',
    ],
    [
      'comments that open with the answer',
      [
        [['Recommendation'], ['Comments']],
        [['140.1 Fund roads (Kestria)'], ['Supported. The work', 'has begun.']],
        [['140.2 Fund rail (Norland)'], ['Noted. There is none.']],
      ],
      [60, 300],
      '1 supported, 2 noted',
    ],
    [
      'themes between the rows',
      [
        three[0]!,
        'Theme: international obligations and what follows from them for the national law of Valdoria today',
        three[1]!,
        three[2]!,
        'Theme: the rights of refugees, of persons in detention and of those who defend them in public',
        three[3]!,
        three[4]!,
      ],
      xs,
      wanted,
    ],
  ])('%s, with rules and without', async (_, rows, places, found) => {
    expect(await one(rows, { xs: places, rules: 'grid' })).toBe(found)
    expect(await one(rows, { xs: places })).toBe(found)
  })

  it('a row of which only the comment goes on is read whole, and the text under the table is none of it', async () => {
    const parsed = await parse({
      lines: [...before, ...table(three, 120, { xs }).lines, { x: 60, y: 330, text: behind }],
    })
    expect(parsed.units.at(-1)?.text).toMatch(/^Valdoria will report/)
    expect(parsed.review?.statements?.[1]?.position.words).toBe('Not supported')
    expect(parsed.warnings).toEqual([])
  })
})

describe('a table goes on over the page', () => {
  const many = (from: number, count: number): Row[] =>
    Array.from({ length: count }, (_, at) => [
      [`140.${from + at} Fund project ${from + at} of the`, 'national plan (Kestria)'],
      (from + at) % 2 === 0 ? ['Not', 'supported'] : ['Supported'],
      ['The plan was', 'adopted.'],
    ])
  const found = Array.from({ length: 20 }, (_, at) => `${at + 1} ${at % 2 === 0 ? 'supported' : 'noted'}`).join(', ')

  it.each<[string, Omit<Look, 'xs'>]>([
    ['in a grid', { rules: 'grid' }],
    ['without rules', {}],
  ])('with its heads again and without, %s', async (_, look) => {
    const first = table([three[0]!, ...many(1, 10)], 120, { xs, ...look })
    for (const heads of [[three[0]!], []]) {
      const next = table([...heads, ...many(11, 10)], 120, { xs, ...look })
      const sheets: Sheet[] = [
        { lines: [...before, ...first.lines], orders: first.orders },
        { lines: [...next.lines, { x: 60, y: next.bottom + 12, text: behind }] },
      ]
      // rules stand on every page alike
      if (heads.length > 0 || look.rules === undefined) expect(answers(await parse(...sheets))).toBe(found)
    }
  })

  it.each<[string, string[], string[], string]>([
    ['its comment', [''], ['and printed.'], '1 supported, 2 noted'],
    ['its answer, which is not at its end', ['for now'], [''], '1 supported, 2 noted'],
  ])('in the middle of a row: %s', async (_, answer, comment, read) => {
    const first = table([three[0]!, ...many(1, 2)], 120, { xs })
    const next = table([[['of Valdoria'], answer, comment], ...many(3, 1)], 60, { xs })
    expect(answers(await parse({ lines: [...before, ...first.lines] }, { lines: next.lines }))).toBe(
      `${read}, 3 supported`,
    )
  })

  it('where a row without a number may begin there, it is refused', async () => {
    const first = table([three[0]!, ...many(1, 2)], 120, { xs })
    const next = table([[['Fund more roads (Norland)'], ['Supported'], ['']], ...many(3, 2)], 60, { xs })
    await expect(parse({ lines: [...before, ...first.lines] }, { lines: next.lines })).rejects.toThrow(
      /columns of a table/,
    )
  })
})

describe('where it is not certain what stands in which cell, the document is refused', () => {
  const refused = (rows: Row[], look: Look) => expect(one(rows, look)).rejects.toThrow(/columns of a table/)

  it('a line that lies across the columns', () =>
    refused(
      [
        ...three.slice(0, 3),
        [['140.3 Accept refugees and reject violence of each and every kind in all regions'], [''], ['Noted']],
        three[4]!,
      ],
      {
        xs,
      },
    ))
  it('rows that no room parts, set in the middle', () => refused(three, { xs, middle: true, room: 0 }))
  it('a cell that goes on through two rows of a grid', () =>
    refused([three[0]!, three[1]!, [['140.2 Fund rail (Norland)'], [''], ['']], three[4]!], {
      xs,
      rules: 'grid',
      through: 1,
    }))
  it('numbers over each other beside an answer of two lines', async () => {
    const rows: Row[] = [
      [['Recommendations'], ['Position']],
      [
        ['140.1', '140.4'],
        ['Not', 'Supported'],
      ],
      [['140.2'], ['Supported']],
    ]
    await refused(rows, { xs: [60, 300] })
  })
  it('a row with an answer and without a number', () =>
    refused([...three, [['Fund schools in all regions (Kestria)'], ['Supported'], ['']]], { xs }))
})

it('all doubts about a file go with the text of its tables, and its words are mended there too', async () => {
  const { lines } = table(three, 120, { xs })
  const lost = { x: 60, y: 60, text: '1. See Error! Reference source not found. for the positions of Valdoria.' }
  const bytes = await drawPdf([cover, [lost, ...before.slice(1), ...lines]])
  const { tabled, warnings } = await readDocument(bytes, { heads: headWords })
  const told = (all: readonly string[]) => all.filter((one) => one.startsWith('numbers that the file has lost'))
  expect(told(warnings)).toHaveLength(1)
  expect(typeof tabled === 'object' && told(tabled.warnings)).toEqual(told(warnings))
})

it('a paper that calls itself no addendum is not searched for tables', async () => {
  const sheet = [...before, ...table(three, 120, { xs }).lines]
  const own = cover.filter(({ text }) => !/add/i.test(text))
  expect((await readPdfHere(await drawPdf([own, sheet]), { heads: headWords })).tabled).toBeUndefined()
  expect((await readPdfHere(await drawPdf([cover, sheet]), { heads: headWords })).tabled).toBeDefined()
})

it('tables under other heads, and files that are not asked for tables, are as they were', async () => {
  const rows: Row[] = [
    [['Prison'], ['Inmates'], ['Year']],
    [['Northmark'], ['140'], ['2090']],
    [['Southmark'], ['230'], ['2091']],
  ]
  const entries: Row[] = [
    [['Rec. 163'], ['See information on recommendations 6–13.'], ['']],
    [['Rec. 164'], ['See the comments on recommendation 7.'], ['']],
  ]
  const file = (some: Row[]) => drawPdf([cover, [...before, ...table(some, 120, { xs }).lines]])
  expect((await readPdfHere(await file(rows), { heads: headWords })).tabled).toBeUndefined()
  expect((await readPdfHere(await file(entries), { heads: headWords })).tabled).toBeUndefined()
  const { tabled, ...asked } = await readPdfHere(await file(three), { heads: headWords })
  expect(tabled).toBeDefined()
  expect(await readPdfHere(await file(three))).toEqual(asked)
})
