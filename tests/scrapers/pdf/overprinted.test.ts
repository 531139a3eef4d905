// Stamps and remarks that somebody laid on a print.
import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body } from './draw.ts'

type Laid = { x: number; y: number; text: string; font?: string; size?: number }

/** Two pages of text in Times, with words laid on the second. */
const doubtsOf = async (laid: readonly Laid[]) => {
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  for (const page of [0, 1, 2]) {
    pdf.addPage()
    const own = body(1 + 15 * page, 15).map((one) => ({ ...one, font: 'Times-Roman', size: 10 }))
    for (const { x, y, text, font = 'Helvetica', size = 10 } of page === 1 ? [...own, ...laid] : own)
      pdf.font(font).fontSize(size).text(text, x, y, { lineBreak: false })
  }
  pdf.end()
  await ended
  const { warnings = [] } = await readPdfHere(new Uint8Array(Buffer.concat(chunks)))
  return warnings.flatMap((one) => /^words laid on the print.*pages: (2 .*); compare/.exec(one)?.[1] ?? [])
}

it.each<[what: string, laid: Laid[]]>([
  ['over a line', [{ x: 300, y: 130, text: 'Reçu le 14 octobre' }]],
  ['over a line, in its type', [{ x: 300, y: 126, text: 'Recibido el 14 de octubre', font: 'Times-Roman' }]],
  ['in the margin', [{ x: 5, y: 139, text: 'ask Anna', size: 7 }]],
  ['between paragraphs', [{ x: 300, y: 106, text: 'Received', size: 9 }]],
])('tells words %s', async (_, laid) => expect(await doubtsOf(laid)).toEqual([`2 ("${laid[0]!.text}")`]))

it.each<[what: string, laid: Laid[]]>([
  ['none', []],
  ['at the foot', [{ x: 100, y: 820, text: 'Downloaded from a library' }]],
  ['a line of its own in the type of the text', [{ x: 113, y: 720, text: 'Other issues', font: 'Times-Bold' }]],
  ['the symbol of a link', [{ x: 113, y: 720, text: 'CAT/C/XVD/CO/3' }]],
  ['a word drawn twice', [122, 122.3].map((y) => ({ x: 113, y: y + 600, text: 'Prisons', font: 'Times-Bold' }))],
])('tells nothing of %s', async (_, laid) => expect(await doubtsOf(laid)).toEqual([]))
