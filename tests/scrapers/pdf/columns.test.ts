// A text in two columns is read down the left one, then down the right one; rows of a table, and columns without numbers, are not touched.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { type Drawn, drawPdf } from './draw.ts'

const lines = [
  'The Committee is concerned at the',
  'prisons of the State party, and at the',
  'lack of inspections by the Ombudsman.',
]
const whole = lines.join(' ')
const column = (x: number, y: number, first: number, count: number): Drawn[] =>
  Array.from({ length: count }, (_, at) =>
    lines.map((text, line) => ({
      x,
      y: y + 46 * at + 12 * line,
      size: 9,
      text: line === 0 ? `${first + at}. ${text}` : text,
    })),
  ).flat()
const edges: Drawn[] = [
  { x: 60, y: 40, text: 'CAT/C/XVF/CO/3', size: 9 },
  { x: 60, y: 800, text: 'GE.88-04321 (E)', size: 8 },
]
const heading = 'Principal subjects of concern and recommendations that the Committee has for the State party in all'
const masthead: Drawn[] = [
  { x: 60, y: 30, text: 'United Nations', size: 9 },
  { x: 400, y: 30, text: 'CAT/C/XVF/CO/3', size: 9 },
  { x: 60, y: 60, text: 'Convention against Torture', size: 9 },
  { x: 400, y: 60, text: 'Distr.: General', size: 9 },
]
const read = async (pages: Drawn[][]) =>
  (await readPdfHere(await drawPdf(pages), { fonts: true })).paragraphs.filter(({ kind }) => kind !== 'cover')

it.each<[string, Drawn[]]>([
  ['on the same lines', [...column(60, 80, 1, 6), ...column(310, 80, 7, 6)]],
  ['between the lines', [...column(60, 80, 1, 6), ...column(310, 85, 7, 6)]],
  ['one longer', [...column(60, 80, 1, 7), ...column(310, 80, 8, 5)]],
  ['under a masthead', [...masthead, ...column(60, 150, 1, 6), ...column(310, 150, 7, 6)]],
  [
    'parted by a heading',
    [
      ...column(60, 80, 1, 3),
      ...column(310, 80, 4, 3),
      { x: 60, y: 240, text: heading, size: 9, bold: true },
      ...column(60, 270, 7, 3),
      ...column(310, 270, 10, 3),
    ],
  ],
])('columns %s', async (_, page) => {
  const found = await read([
    [...edges, ...page],
    [...edges, ...column(60, 80, 13, 6), ...column(310, 80, 19, 6)],
  ])
  const numbered = found.filter(({ labelKind }) => labelKind === 'number')
  expect(numbered.map(({ label, text }) => [label, text])).toEqual(
    Array.from({ length: 24 }, (__, at) => [String(at + 1), whole]),
  )
  expect(found.filter(({ labelKind }) => labelKind === null).map(({ text }) => text)).toEqual(
    page.some(({ text }) => text === heading) ? [heading] : [],
  )
})

it.each<[string, Drawn[]]>([
  ['a table of answers', [...column(60, 80, 1, 6), ...column(310, 80, 1, 6)]],
  [
    'a column without numbers',
    [
      ...column(60, 80, 1, 6),
      ...column(310, 80, 1, 6).map((one) => ({ ...one, text: one.text.replace(/^\d+\. /, '') })),
    ],
  ],
])('%s is left as it stands', async (_, page) => {
  const [first] = await readPdfHere(await drawPdf([page])).then(({ paragraphs }) => paragraphs)
  expect(first?.text).toMatch(/concerned at the (?:1\. )?The Committee is concerned/)
})

/** Two pages of one column on a sheet, each with its edges. */
const sheet = (left: Drawn[], right: Drawn[]): Drawn[] => [...left, ...right.map((one) => ({ ...one, x: one.x + 421 }))]
const edge = (page: number): Drawn[] => [
  { x: 60, y: 30, text: 'CAT/C/XVF/CO/3', size: 7 },
  { x: 200, y: 570, text: String(page), size: 7 },
]
it.each<[string, Drawn[][], number]>([
  [
    'two pages',
    [
      sheet([...edge(1), ...column(60, 80, 1, 6)], [...edge(2), ...column(60, 60, 7, 8)]),
      sheet([...edge(3), ...column(60, 60, 15, 8)], edge(4)),
    ],
    22,
  ],
  ['one page', [[...edge(1), ...column(60, 80, 1, 8)]], 8],
])('a wide sheet of %s', async (_, pages, count) => {
  const sizes = pages.map((): [number, number] => [842, 595])
  const { paragraphs } = await readPdfHere(await drawPdf(pages, {}, '', sizes), { fonts: true })
  const numbered = paragraphs.filter(({ labelKind }) => labelKind === 'number')
  expect(numbered.map(({ label, text }) => [label, text])).toEqual(
    Array.from({ length: count }, (__, at) => [String(at + 1), whole]),
  )
})
