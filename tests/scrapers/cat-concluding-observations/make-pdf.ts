// An invented text as a PDF in the way the United Nations set theirs: margins, bold recommendations, running heads, a footnote.
import PDFDocument from 'pdfkit'
import { banner, type Invented } from './invented.ts'

const left = 113
const width = 383
const asks =
  /^(?:The State party (?:should|is (?:invited|requested))|\(?[a-z]\)|The Committee (?:also )?(?:recommends|urges|requests))/

type Line = { text: string; bold: boolean; indent: number; size: number; gap: number }

const linesOf = (document: Invented): Line[] => {
  let inAsk = false
  return document.lines.map((printed) => {
    if (printed.startsWith('# ')) return { text: printed.slice(2), bold: true, indent: -20, size: 12, gap: 10 }
    const text = printed.replace(/^(\d+\.|\([a-z]+\)) ?/, '$1    ')
    const words = printed.replace(/^\d+\.\s?/, '')
    inAsk = asks.test(words) && (inAsk || !words.startsWith('('))
    return { text, bold: inAsk, indent: words.startsWith('(') ? 28 : 0, size: 10, gap: 6 }
  })
}

/** The bytes of a PDF; pages after the first have the symbol at their head and their number at the foot. */
export function pdfOf(document: Invented): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 90, bottom: 100, left, right: 99 },
    bufferPages: true,
    info: { Title: banner },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  )
  const symbol = document.symbol ?? ''
  pdf.font('Times-Roman').fontSize(14).text(`United Nations`, 57, 40, { continued: false })
  pdf.fontSize(14).text(symbol, 397, 40)
  pdf.fontSize(10)
  for (const [index, cell] of document.cover
    .filter((cell) => /Distr|\d{4}|Original|session/.test(cell) && cell !== symbol)
    .entries())
    pdf.text(cell, 397, 75 + index * 14)
  pdf.fontSize(8).text(banner, 57, 130)
  let y = 160
  for (const line of document.title) {
    pdf.font('Times-Bold').fontSize(14).text(line.replace(/[–−]/g, '-'), left, y, { width })
    y = pdf.y + 6
  }
  pdf.y = y + 6
  for (const line of linesOf(document)) {
    pdf.font(line.bold ? 'Times-Bold' : 'Times-Roman').fontSize(line.size)
    pdf.text(line.text.replace(/[–−]/g, '-'), left + line.indent, pdf.y + line.gap, { width: width - line.indent })
  }
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page)
    pdf.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
    if (page > 0) pdf.font('Times-Bold').fontSize(9).text(symbol, 57, 45, { lineBreak: false })
    if (page === 0)
      for (const [index, note] of (document.notes ?? []).entries())
        pdf
          .font('Times-Roman')
          .fontSize(8)
          .text(note.replace(/[–−]/g, '-'), 103, 750 + index * 12, { lineBreak: false })
    pdf
      .font('Times-Roman')
      .fontSize(9)
      .text(page === 0 ? 'GE.99-19779 (E)' : `${page + 1}`, 57, 790, { lineBreak: false })
  }
  pdf.end()
  return ended
}
