// Invented documents as PDF with the furniture of the real ones: running symbol, GE number, page numbers, footnotes.
import PDFDocument from 'pdfkit'
import { banner } from './texts.ts'

export type Piece = { text: string; style: 'cover' | 'title' | 'heading' | 'body' | 'item' | 'part' }

const fonts: Record<Piece['style'], [font: string, size: number, indent: number]> = {
  cover: ['Times-Roman', 10, 0],
  title: ['Times-Bold', 14, 0],
  heading: ['Times-Bold', 11, 0],
  body: ['Times-Roman', 10, 40],
  item: ['Times-Roman', 10, 40],
  part: ['Times-Roman', 10, 60],
}

/** A4 pages; every page but the first has the symbol at its head, and every page its number at its foot. */
export function makePdf(
  symbol: string,
  pieces: Piece[],
  footnote?: { mark: string; text: string },
): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 80, bottom: 90, left: 70, right: 70 },
    bufferPages: true,
    info: {
      Title: `${symbol} (${banner})`,
      Producer: 'Mechanism Watch examples',
      Creator: banner,
      CreationDate: new Date(0),
      ModDate: new Date(0),
    },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  )
  for (const { text, style } of pieces) {
    const [font, size, indent] = fonts[style]
    pdf.font(font).fontSize(size)
    pdf.text(text, 70 + indent, undefined, { width: 455 - indent, align: style === 'body' ? 'justify' : 'left' })
    pdf.moveDown(0.9)
  }
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
    if (page > 0)
      pdf
        .font('Times-Bold')
        .fontSize(9)
        .text(symbol, 70, 45, { width: 455, align: page % 2 ? 'left' : 'right', lineBreak: false })
    if (page === 0 && footnote)
      pdf
        .font('Times-Roman')
        .fontSize(8)
        .text(`${footnote.mark} ${footnote.text}`, 70, 760, { width: 455, lineBreak: false })
    pdf
      .font('Times-Roman')
      .fontSize(9)
      .text(page === 0 ? 'GE.99-19779 (E)' : `${page + 1}${page % 2 ? '' : '          GE.99-19779'}`, 70, 790, {
        width: 455,
        lineBreak: false,
      })
  }
  pdf.end()
  return ended
}
