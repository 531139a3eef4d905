// Words that were recognised in a scan and drawn with ink: told by the program, or by the picture under them.
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
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
