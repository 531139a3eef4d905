// The PDF reader: furniture, footnotes, hyphens, labels, bold type, page breaks.
import { afterAll, describe, expect, it } from 'vitest'
import { closePool } from '../../../scrapers/lib/child/pool.ts'
import { readPdf, readPdfHere } from '../../../scrapers/lib/pdf/index.ts'
import { body, drawPdf, furniture, lines } from './draw.ts'

afterAll(closePool)

const cover = [
  { x: 113, y: 60, text: 'A/HRC/990/15', size: 10 },
  { x: 113, y: 200, text: 'Report on Valdoria', size: 14, bold: true },
]

describe('readPdf', () => {
  it('drops running symbols, page numbers and job numbers, and keeps the cover', async () => {
    const read = await readPdf(await drawPdf([cover, [...furniture(2), ...body(1)], [...furniture(3), ...body(9)]]))
    const texts = read.paragraphs.map((paragraph) => paragraph.text).join('\n')
    expect(read.cover[0]).toBe('A/HRC/990/15')
    expect(texts).not.toMatch(/GE\.|990\/15\n.*Kestria/)
    expect(read.paragraphs.filter((paragraph) => paragraph.labelKind === 'number').map((p) => p.label)).toEqual(
      Array.from({ length: 16 }, (_, i) => String(i + 1)),
    )
    expect(read.pages).toBe(3)
  })

  it('joins a paragraph over a page break, footnotes between its halves', async () => {
    const read = await readPdf(
      await drawPdf([
        cover,
        [
          ...furniture(2),
          ...body(1, 7),
          ...lines(113, 500, [
            '8.      The delegation explained that the second law was before parliament and would be',
          ]),
          { x: 113, y: 514, text: 'debated' },
          { x: 145, y: 510, text: '4', size: 6 },
          { x: 150, y: 514, text: 'in the session of the coming spring, together with the budget of the inspec-' },
          { x: 105, y: 757, text: '4', size: 6 },
          { x: 113, y: 760, text: 'See A/HRC/990/15, para. 9, and the statements of the delegation.', size: 8.5 },
        ],
        [
          ...furniture(3),
          ...lines(113, 80, ['tors. It thanked the troika.']),
          ...body(9, 4).map((l) => ({ ...l, y: l.y + 40 })),
        ],
      ]),
    )
    const eighth = read.paragraphs.find((paragraph) => paragraph.label === '8')
    expect(eighth?.text).toBe(
      'The delegation explained that the second law was before parliament and would be debated in the session of the coming spring, together with the budget of the inspectors. It thanked the troika.',
    )
    expect(eighth?.notes).toEqual(['4'])
    expect(read.footnotes).toEqual([
      { mark: '4', text: 'See A/HRC/990/15, para. 9, and the statements of the delegation.', page: 2 },
    ])
  })

  const words = 'Other issues of Valdoria'
  it('finds the words of a line drawn letter by letter, from its end to its beginning', async () => {
    const letters = [...words].flatMap((text, at) => (text === ' ' ? [] : [{ x: 113 + 6 * at, y: 60, text }]))
    const read = await readPdf(await drawPdf([[...letters.toReversed(), ...body(1)]]))
    expect(read.cover).toContain(words)
  })

  it.each([3, 4, 5])('finds the words of a line set wide by %i points', async (wide) => {
    const read = await readPdf(await drawPdf([[{ x: 113, y: 60, text: words, wide }, ...body(1)]]))
    expect(read.cover).toContain(words)
  })

  it('tells bold type where fonts are asked, and headings', async () => {
    const page = [
      ...furniture(2),
      { x: 85, y: 70, text: 'II. Conclusions', size: 14, bold: true },
      ...body(1, 6).map((line) => ({ ...line, y: line.y + 30 })),
      ...lines(
        113,
        400,
        ['7.      The State party should punish torture as an offence of its own,', 'as the Convention asks.'],
        {
          bold: true,
        },
      ),
    ]
    const read = await readPdf(await drawPdf([cover, page]), { fonts: true })
    expect(read.paragraphs.find((paragraph) => paragraph.label === 'II')).toMatchObject({ kind: 'heading', bold: 1 })
    expect(read.paragraphs.find((paragraph) => paragraph.label === '7')?.bold).toBe(1)
    expect(read.paragraphs.find((paragraph) => paragraph.label === '2')?.bold).toBe(0)
  })

  it('keeps raised endings of ordinals in the text', async () => {
    const page = [
      ...furniture(2),
      ...body(1, 6),
      { x: 113, y: 400, text: '7.      The answer is due at the 24' },
      { x: 262, y: 397, text: 'th', size: 6 },
      { x: 270, y: 400, text: 'session of the Council.' },
    ]
    const read = await readPdf(await drawPdf([cover, page]))
    expect(read.paragraphs.find((paragraph) => paragraph.label === '7')?.text).toBe(
      'The answer is due at the 24th session of the Council.',
    )
  })

  it('takes a raised call in five sixths of the type out of the text, and no smaller word on the line', async () => {
    const text = '7.      The Committee adopted them.'
    const page = (y: number) => [
      ...furniture(2),
      ...body(1, 6),
      { x: 113, y: 400, text },
      { x: 262, y, text: '1', size: 8.3 },
    ]
    const seven = async (y: number) =>
      (await readPdf(await drawPdf([cover, page(y)]))).paragraphs.find(({ label }) => label === '7')
    expect(await seven(397.5)).toMatchObject({ text: 'The Committee adopted them.', notes: ['1'] })
    expect((await seven(401.5))?.text).toMatch(/them\. ?1$/)
  })

  // cairo draws the blank behind a call with it; a browser draws a call before the words of its line
  it.each([
    ['its blank', '1 ', 396, false, 256],
    ['nothing', '1', 395.4, true, 258],
  ])('takes a raised call out that is drawn with %s', async (_, text, y, isFirst, x) => {
    const words = [
      { x: 113, y: 400, text: '7.      The Committee held meetings,' },
      { x: 266, y: 400, text: 'one of them in a hall.' },
    ]
    const call = { x, y, text, size: isFirst ? 8.3 : 6 }
    const page = [...furniture(2), ...body(1, 6), ...(isFirst ? [call, ...words] : [words[0]!, call, words[1]!])]
    expect((await readPdf(await drawPdf([cover, page]))).paragraphs.find(({ label }) => label === '7')).toMatchObject({
      text: 'The Committee held meetings, one of them in a hall.',
      notes: ['1'],
    })
  })

  it('takes furniture from the edges of the print where the sheet is larger', async () => {
    const pages = [2, 3, 4].map((page) =>
      [...furniture(page), ...body(page * 8 - 15)].map((line) => ({ ...line, x: line.x + 123, y: line.y + 174 })),
    )
    const read = await readPdf(
      await drawPdf(
        pages,
        {},
        '',
        pages.map(() => [842, 1191]),
      ),
    )
    expect(read.paragraphs.filter(({ labelKind }) => labelKind !== 'number')).toEqual([])
  })

  it.each(['3', '3,'])('mends a number whose full stop was forgotten: %s', async (number) => {
    const page = [...furniture(2), ...body(1, 6).map((line) => ({ ...line, text: line.text.replace(/^3\./, number) }))]
    const read = await readPdf(await drawPdf([cover, page]))
    expect(read.paragraphs.filter((paragraph) => paragraph.labelKind === 'number').map((p) => p.label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
    ])
  })

  it('gives the same in the worker as here', async () => {
    const bytes = await drawPdf([cover, [...furniture(2), ...body(1)]])
    expect(await readPdf(bytes)).toEqual(await readPdfHere(bytes))
  })
})
