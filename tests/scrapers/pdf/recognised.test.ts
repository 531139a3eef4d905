// Words that were recognised in a scan and drawn with ink: told by the program, or by the picture under them.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { nothingBeside } from '../../../scrapers/lib/pdf/page.ts'
import { tableRows } from '../../../scrapers/lib/pdf/tables.ts'
import { body, drawPdf } from './draw.ts'
import { content, pageParts, writePdf } from './write.ts'

const written = (info: Record<string, string>) => drawPdf([body(1)], { info: info as PDFKit.DocumentInfo })

it.each([
  ['Paper Capture', { Producer: 'Adobe Acrobat 20 Paper Capture Plug-in' }, true],
  ['FineReader', { Creator: 'ABBYY FineReader PDF 15' }, true],
  ['Word', { Creator: 'Microsoft Word 2019', Producer: 'Microsoft Word 2019' }, false],
] as const)('a file of %s', async (_, info, machineRead) => {
  expect((await readPdfHere(await written(info))).status.machineRead).toBe(machineRead)
})

const overPicture = (size: string) =>
  writePdf([
    ...pageParts(
      { dictionary: '', data: `q ${size} cm /P Do Q\n${content}` },
      { resources: '/XObject << /P 6 0 R >>' },
    ),
    {
      dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
      data: Buffer.from([255, 255, 255, 255]),
    },
  ])

it.each([
  ['a picture of the whole page', '595 0 0 842 0 0', true],
  ['an emblem', '60 0 0 60 72 780', false],
] as const)('words over %s', async (_, size, doubted) => {
  const read = await readPdfHere(overPicture(size))
  expect(read.warnings.some((one) => one.includes('drawn over a picture as large as the page'))).toBe(doubted)
})

/** A page whose words have no ink. */
const recognised = async (...more: { x: number; y: number; text: string }[]) =>
  readPdfHere(await drawPdf([[...body(1), ...more], [...body(9, 4)]], {}, '3 Tr'))

it('a note at the foot under a star, as large as the text', async () => {
  const { paragraphs, footnotes } = await recognised(
    { x: 113, y: 740, text: '* Adopted by the Committee at its ninth session.' },
    { x: 113, y: 752, text: '1 CAT/C/XVD/CO/3, para. 9.' },
  )
  expect(footnotes.map(({ mark }) => mark)).toEqual(['*', '1'])
  expect(paragraphs.some(({ text }) => text.includes('Adopted'))).toBe(false)
})

it.each([
  ['(16 April–11 May', '2091).', 'Adopted by the Committee at its ninth session'],
  ['(17 de abril a', '12 de mayo de 2092).', 'Aprobadas por el Comité en su noveno período de sesiones'],
  ['(6 novembre-', '1er décembre 2090).', 'Adoptées par le Comité à sa neuvième session'],
])('the note of the title on two lines, under the text in the middle of a page: %s', async (first, second, words) => {
  const { paragraphs, footnotes } = await readPdfHere(
    await drawPdf(
      [
        body(1),
        [
          ...body(9, 4),
          { x: 113, y: 280, text: `* ${words} ${first}`, size: 9 },
          { x: 113, y: 291, text: second, size: 9 },
          { x: 113, y: 304, text: '1 CAT/C/XVD/CO/3, para. 9.' },
        ],
      ],
      {},
      '3 Tr',
    ),
  )
  expect(footnotes.map(({ mark }) => mark)).toEqual(['*', '1'])
  expect(footnotes[0]!.text).toContain(second)
  expect(paragraphs.some(({ text }) => text.includes(second))).toBe(false)
})

it.each([
  ['3 Tr', true],
  ['0 Tr', false],
])(
  'the symbol that the later pages bear at their head, for a cover that a machine misread (%s)',
  async (mode, taken) => {
    const head = { x: 57, y: 45, text: 'CAT/C/XVD/CO/3', size: 9 }
    const cover = [{ x: 400, y: 50, text: 'CATcxvocon' }, ...body(1)]
    const read = await readPdfHere(await drawPdf([cover, [head, ...body(9)], [head, ...body(17)]], {}, mode))
    expect(read.coverColumns?.includes('CAT/C/XVD/CO/3')).toBe(taken)
  },
)

it.each([
  [true, 0],
  [false, 2],
])(
  'justified lines of a page that a machine read (%s) whose words stand apart are %d rows of a table',
  (machineRead, count) => {
    const plain = { page: 2, x: 113, y: 440, size: 10, bold: null, notes: [], raisedMark: null }
    const line = (text: string, gaps: number, right = 480) => ({ ...plain, text, gaps, right })
    const lines = [
      line('9. The State party should see to it that complaints are investigated quickly, that', 0),
      line('those responsible are prosecuted and, if convicted, punished', 2),
      line('appropriately, and that the victims receive', 4, 481),
      line('redress.', 0, 160),
    ]
    const page = { number: 2, width: 595, height: 842, lines, machineRead, onPicture: false, ...nothingBeside }
    expect(tableRows([page]).size).toBe(count)
  },
)
