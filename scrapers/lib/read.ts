// Reads a document with the reader that its bytes ask for.

import { ParseError, type ParseFault } from '../../src/domain/errors.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { ReadError, type ReadFault } from './pdf/errors.ts'
import { adviceFor, kindWords, sniff } from './sniff.ts'

export type ReadOptions = {
  /** for messages: the symbol of the document, where known */
  symbol?: string | null
  /** ask a PDF for bold type too, which takes twice the time; the other formats always tell it */
  fonts?: boolean
}

/** The reader that the bytes ask for. The readers are loaded when first needed: the PDF engine alone takes a third of a second. */
async function open(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const kind = sniff(bytes)
  if (kind === 'pdf') return (await import('./pdf/index.ts')).readPdf(bytes, { fonts: options.fonts ?? false })
  if (kind === 'docx') return (await import('./docx/index.ts')).readDocx(bytes)
  if (kind === 'doc') return (await import('./doc.ts')).readDoc(bytes)
  if (kind === 'html') return (await import('./html/index.ts')).readHtml(bytes)
  if (kind === 'empty') throw new ParseError(null, 'file', 'the file is empty')
  throw new ParseError(null, 'file', `the file is ${kindWords[kind]}, which is not read: ${adviceFor(kind)}`)
}

/** Less than this is a notice, a preview or a template: the shortest text of a body has some thousand letters. */
const fewestLetters = 250

/** Throws for a file that holds next to nothing, and tells what it holds: that names the cause better than any rule. */
function assertLong({ paragraphs, cover }: ReadDocument): void {
  if (paragraphs.filter(({ label }) => label !== null).length > 1) return
  const words = (paragraphs.length > 0 ? paragraphs.map(({ text }) => text) : cover).join(' ').trim()
  if (words.length >= fewestLetters) return
  const said = words === '' ? 'nothing' : JSON.stringify(words.slice(0, 160))
  throw new ParseError(null, 'file', `too short to be a document of a body: all that it holds is ${said}`)
}

/** Faults of a file that another download may not have; all others are the file's own. */
const kinds: Partial<Record<ReadFault, ParseFault>> = {
  damaged: 'damaged',
  truncated: 'damaged',
  too_large: 'too_large_unpacked',
}

/** What a reader threw, as the refusal of this document. The words of a package stand beside what a person can do. */
function refusalOf(error: unknown, symbol: string | null): ParseError {
  if (error instanceof ParseError) {
    const reason = error.where === 'file' ? error.reason : `${error.where}: ${error.reason}`
    return new ParseError(symbol, 'file', reason, { cause: error, kind: error.kind })
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ReadError)
    return new ParseError(symbol, 'file', message, { cause: error, kind: kinds[error.fault] ?? 'not_parsed' })
  const reason = `the file cannot be read (${message}): it is damaged, or made in a way that is not known; download it again`
  return new ParseError(symbol, 'file', reason, { cause: error, kind: 'damaged' })
}

/**
 * Reads a document with the reader that its bytes ask for. Throws ParseError, with the symbol where it is known and a kind: for
 * bytes that have no reader, and for whatever a reader could not read (encrypted, truncated, damaged, a scan).
 */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> {
  try {
    const read = await open(bytes, options)
    assertLong(read)
    return read
  } catch (error) {
    if (error instanceof ParseError && error.symbol !== null) throw error
    throw refusalOf(error, options.symbol ?? null)
  }
}
