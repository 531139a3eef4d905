// A document that is printed at a smaller size is read alike, and wide lines with one paragraph each keep their headings apart.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/read.ts'
import { body, type Drawn, drawPdf } from './draw.ts'

const page: Drawn[] = [
  { x: 113, y: 40, text: 'United Nations', size: 14 },
  ...body(1),
  { x: 113, y: 420, text: 'Fundamental safeguards', size: 10, bold: true },
  { x: 113, y: 444, text: '9.      The State party should open its prisons.', size: 10 },
]
const read = async (by: number) => {
  const drawn = page.map((one) => ({ ...one, x: one.x * by, y: one.y * by, size: (one.size ?? 10) * by }))
  const { paragraphs } = await readPdfHere(await drawPdf([drawn, drawn.slice(1)]), { fonts: true })
  return paragraphs.map(({ kind, label, text }) => ({ kind, label, text }))
}

describe('small print', () => {
  it.each([0.4, 0.5])('%d of the usual size is read as the usual one', async (by) => {
    const usual = await read(1)
    expect(usual.map(({ text }) => text)).toContain('Fundamental safeguards')
    expect(await read(by)).toEqual(usual)
  })
  it('a page of another format and size, as a scan before printed pages, is read with them', async () => {
    const at = (by: number) =>
      page.map((one) => ({ ...one, x: one.x * by, y: one.y * by, size: (one.size ?? 10) * by }))
    const [usual, mixed] = await Promise.all(
      [1, 4.2].map(async (by) => {
        const bytes = await drawPdf([at(by), page.slice(1)], {}, '', [
          [595 * by, 842 * by],
          [595, 842],
        ])
        return (await readPdfHere(bytes, { fonts: true })).paragraphs.map(({ kind, label, text }) => ({
          kind,
          label,
          text,
        }))
      }),
    )
    expect(mixed).toEqual(usual)
  })
  it('lines that a machine read in a picture are of one size, however it trembles', async () => {
    const sizes = [10, 10.8, 9.2, 10, 11, 10, 9.4]
    const at = (tremble: boolean) =>
      [...body(1), ...body(9)].map((one, row) => ({
        ...one,
        y: 60 + 12 * row + 6 * Math.floor(row / 2),
        size: tremble ? sizes[row % sizes.length]! : 10,
      }))
    const [steady, unsteady] = await Promise.all(
      [false, true].map(async (tremble) => {
        const { paragraphs } = await readPdfHere(await drawPdf([at(tremble)], {}, '3 Tr'), { fonts: true })
        return paragraphs.map(({ kind, label, text }) => ({ kind, label, text }))
      }),
    )
    expect(steady).toHaveLength(16)
    expect(unsteady).toEqual(steady)
  })
  it('room between paragraphs of one line each is no leading', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({
      x: 76,
      y: 100 + 9 * at,
      text: at % 4 === 0 ? 'Conditions of detention' : `${at}. The State party should open the doors of its prisons.`,
      size: 4,
      bold: at % 4 === 0,
    }))
    const wrapped = { x: 76, y: 464.5, text: 'and of its police stations to the Ombudsman and to lawyers', size: 4 }
    const { paragraphs } = await readPdfHere(await drawPdf([[...rows, wrapped]]), { fonts: true })
    expect(paragraphs.filter(({ text }) => text === 'Conditions of detention')).toHaveLength(10)
  })
})
