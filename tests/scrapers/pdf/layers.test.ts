// Layers of a PDF that are off, and pages that stand in it twice.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, drawPdf } from './draw.ts'
import { content, type Part, pageParts, writePdf } from './write.ts'

const layered = (state: string): Uint8Array => {
  const hidden = 'BT /F1 10 Tf 1 0 0 1 72 60 Tm (61. Valdoria opened) Tj /OC /L BDC ( never) Tj EMC ( its doors.) Tj ET'
  const parts = pageParts(
    { dictionary: '', data: `${content}\n${hidden}` },
    { resources: '/Properties << /L 6 0 R >>' },
  )
  const catalogue: Part = {
    dictionary: `<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << ${state} >> >> >>`,
  }
  return writePdf([catalogue, ...parts.slice(1), { dictionary: '<< /Type /OCG /Name (Notes) >>' }])
}

describe('layers', () => {
  it.each([
    ['off', '/OFF [6 0 R]', 'Valdoria opened its doors.', ['"never"']],
    ['on', '/ON [6 0 R]', 'Valdoria opened never its doors.', []],
  ] as const)('%s', async (_, state, text, words) => {
    const read = await readPdfHere(layered(state))
    expect(read.paragraphs.at(-1)?.text.replace(/\s+/g, ' ')).toBe(text)
    expect(read.warnings.map((warning) => /"\w+"/.exec(warning)?.[0])).toEqual(words)
  })
})

describe('a page that stands in the file twice', () => {
  it('is read once, with a doubt', async () => {
    const page = (from: number) => body(from).map((line) => ({ ...line, y: line.y + 60 }))
    const read = await readPdfHere(await drawPdf([page(1), page(9), page(1)]))
    expect(read.paragraphs.map(({ label }) => label)).toEqual(Array.from({ length: 16 }, (_, at) => String(at + 1)))
    expect(read.warnings).toEqual([expect.stringContaining('3 (as 1)')])
  })
})
