// Reads a document with the reader that its bytes ask for.
import { ParseError } from '../../src/domain/errors.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { sniff } from './sniff.ts'

export type ReadOptions = {
  /** for messages: the symbol of the document, where known */
  symbol?: string | null
  /** ask a PDF for bold type too, which takes twice the time; the other formats always tell it */
  fonts?: boolean
}

/**
 * Reads a document with the reader that its bytes ask for. Throws ParseError where there is none
 * (a plain zip, JSON, text, nothing), and passes on the ParseError of the reader.
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  const kind = sniff(bytes)
  const symbol = options.symbol ?? null
  // the readers are loaded when first needed: the PDF engine alone takes a third of a second
  if (kind === 'pdf') return (await import('./pdf/index.ts')).readPdf(bytes, { fonts: options.fonts ?? false })
  if (kind === 'docx') return (await import('./docx/index.ts')).readDocx(bytes)
  if (kind === 'doc') return (await import('./doc.ts')).readDoc(bytes)
  if (kind === 'html') return (await import('./html/index.ts')).readHtml(bytes)
  if (kind === 'empty') throw new ParseError(symbol, 'file', 'the file is empty')
  throw new ParseError(symbol, 'file', `no reader for ${kind}: a PDF, DOCX, DOC or HTML file was expected`)
}
