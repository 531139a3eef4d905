// Draws invented PDF pages line by line, for the tests of the reader.
import PDFDocument from 'pdfkit'

/** `y` is counted from the top of an A4 page, in points; `wide` is the room added between letters. */
export type Drawn = { x: number; y: number; text: string; size?: number; bold?: boolean; wide?: number }

/** `orders`: what stands before the lines of each page, in the language of PDF; `sizes`: of each page, in points. */
export const drawPdf = (
  pages: Drawn[][],
  options: PDFKit.PDFDocumentOptions = {},
  orders = '',
  sizes: [number, number][] = [],
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
    for (const [at, page] of pages.entries()) {
      pdf.addPage(sizes[at] === undefined ? undefined : { size: sizes[at], margin: 0 })
      if (orders !== '') pdf.addContent(orders)
      for (const { x, y, text, size = 10, bold = false, wide = 0 } of page)
        pdf
          .font(bold ? 'Times-Bold' : 'Times-Roman')
          .fontSize(size)
          .text(text, x, y, { lineBreak: false, characterSpacing: wide })
    }
    pdf.end()
  })

/** Consecutive lines of one paragraph, 12 points apart. */
export const lines = (x: number, y: number, texts: string[], rest: Partial<Drawn> = {}): Drawn[] =>
  texts.map((text, at) => ({ x: at === 0 ? x : (rest.x ?? x), y: y + 12 * at, ...rest, text }))

/** Running symbol, page number and job number, as the Council's reports print them. */
export const furniture = (page: number): Drawn[] => [
  { x: page % 2 === 0 ? 57 : 480, y: 45, text: 'A/HRC/990/15', size: 9, bold: true },
  { x: page % 2 === 0 ? 57 : 530, y: 800, text: String(page), size: 9, bold: true },
  { x: page % 2 === 0 ? 490 : 57, y: 800, text: 'GE.99-02819', size: 8 },
]

/** A full page of body lines, so that sizes and margins are known. */
export const body = (from: number, count = 8): Drawn[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    lines(113, 80 + 42 * i, [
      `${from + i}.      Kestria welcomed the law of Valdoria on the inspection of places of detention and asked`,
      'about the time that the drafting of the second law would take, and which bodies were heard.',
    ]),
  )
