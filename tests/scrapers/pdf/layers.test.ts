// Layers of a PDF that are off, and pages that stand in it twice.
import { describe, expect, it } from 'vitest'
import { readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, drawPdf, lines } from './draw.ts'
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

describe('a part of a page that stands in the file twice', () => {
  const page = (...parts: [from: number, count: number][]) =>
    parts.flatMap(([from, count], at) => body(from, count).map((line) => ({ ...line, y: line.y + 330 * at })))
  it.each([
    ['on the next page', [page([1, 8]), page([5, 4], [9, 4])], '2 (as on 1)'],
    ['on its own page', [page([1, 4], [1, 4]), page([9, 4])], '1 (as on 1)'],
  ])('%s: a doubt', async (_, pages, where) => {
    const { warnings } = await readPdfHere(await drawPdf(pages))
    expect(warnings).toEqual([expect.stringMatching(`lines that stand twice.*${where.replace(/[()]/g, '.')}`)])
  })

  it('is none where a paragraph is said again under another number', async () => {
    const words =
      'Kestria welcomed the law of Valdoria on the inspection of places of detention and asked about it again'
    const said = (number: number, y: number) =>
      lines(113, y, [
        `${number}.      The law was changed in the year before.`,
        ...Array.from({ length: 6 }, (_, at) => `${words} ${at}`),
      ])
    const { warnings } = await readPdfHere(await drawPdf([[...said(1, 60), ...said(2, 160)], page([3, 8])]))
    expect(warnings).toEqual([])
  })

  it('is none where a sentence is quoted again', async () => {
    const { warnings } = await readPdfHere(
      await drawPdf([page([1, 8]), [...body(9, 4), ...page([1, 1]).map((line) => ({ ...line, y: 500 + line.y }))]]),
    )
    expect(warnings).toEqual([])
  })
})

describe('words under a mask', () => {
  const line = (number: number) =>
    `BT /F1 10 Tf 1 0 0 1 72 ${60 - 14 * (number - 61)} Tm (${number}. Valdoria never opened its doors.) Tj ET`
  const masked = (mask: string) => [
    ...pageParts(
      { dictionary: '', data: `${content}\nq /GS gs ${line(61)} Q ${line(62)}` },
      { resources: '/ExtGState << /GS 6 0 R >>' },
    ),
    { dictionary: '<< /Type /ExtGState /SMask << /Type /Mask /S /Luminosity /G 7 0 R >> >>' },
    {
      dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency /CS /DeviceGray >>',
      data: mask,
    },
  ]
  it.each(['0 g 0 0 595 842 re f', '1 g 0 0 135 842 re f'])(
    '%s: a doubt, and none about what is drawn before it',
    async (mask) => {
      const read = await readPdfHere(writePdf(masked(mask)))
      expect(read.paragraphs.slice(-2).map(({ text }) => text)).toEqual(
        Array(2).fill('Valdoria never opened its doors.'),
      )
      expect(read.paragraphs).toHaveLength(62)
      expect(read.warnings).toEqual([expect.stringMatching(/a mask lies over words.*"61. Valdoria never/)])
    },
  )
})
