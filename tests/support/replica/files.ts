// The bytes of a document in each format: UTF-16 HTML as the document store has it, PDF, DOCX, and an OLE frame.
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import type { FileFormat, ReplicaDocument } from './site.ts'
import { banner, type Lines, textOfDocument } from './texts.ts'

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** UTF-16 LE with its mark, a cover in a table, one paragraph an element (LAYOUTS 5). */
export function toHtml(document: ReplicaDocument, { cover, body }: Lines = textOfDocument(document)): Buffer {
  const rows = cover.map((line) => `<tr><td>${escaped(line)}</td></tr>`).join('\n')
  const paragraphs = body.map((line) => `<p>${escaped(line)}</p>`).join('\n')
  const html = `<?xml version="1.0" encoding="utf-16"?>
<html><head><title>${escaped(document.symbol)}</title></head><body><!-- ${banner} -->
<div class="content"><table>${rows}</table>
${paragraphs}
</div></body></html>`
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(html, 'utf16le')])
}

export async function toPdf(
  document: ReplicaDocument,
  { cover, body }: Lines = textOfDocument(document),
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 60,
    info: { CreationDate: new Date(0), Title: banner },
    ...options,
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise((resolve) => pdf.on('end', resolve))
  for (const line of [...cover, ...body]) {
    // numbers are set apart from the text, which only the HTML of the document store glues to them; headings are bold
    const spaced = line.replace(/^(\d+\.|\([a-z]\))(?=\p{L})/u, '$1 ')
    const isHeading = body.includes(line) && !/^[\d(*]/.test(line)
    pdf
      .font(isHeading ? 'Times-Bold' : 'Times-Roman')
      .fontSize(isHeading ? 12 : 10)
      .text(spaced, { indent: isHeading ? 0 : 34 })
      .moveDown(0.7)
  }
  pdf.end()
  await done
  return Buffer.concat(chunks)
}

export async function toDocx(
  document: ReplicaDocument,
  { cover, body }: Lines = textOfDocument(document),
): Promise<Buffer> {
  // "United Nations ⇥ CAT/C/XVD/CO/3" heads the cover of a Word file
  const lines = [...cover.map((line, index) => (index === 0 ? `United Nations\t${line}` : line)), ...body]
  const children = lines.map((line) => new Paragraph(line.replace(/^(\d+\.|\([a-z]\))(?=\p{L})/u, '$1 ')))
  return Packer.toBuffer(new Document({ description: banner, sections: [{ children }] }))
}

/** The frame of an old Word file without a text in it: enough to be told by its first bytes. */
export function toOle(): Buffer {
  return Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(4096 - 8)])
}

export async function toBytes(
  document: ReplicaDocument,
  format: FileFormat,
  lines: Lines = textOfDocument(document),
): Promise<Buffer> {
  if (format === 'html') return toHtml(document, lines)
  if (format === 'pdf') return toPdf(document, lines)
  return format === 'docx' ? toDocx(document, lines) : toOle()
}
