// Reads a document with the reader that its bytes ask for.

import { ParseError } from '../../src/domain/errors.ts'
import type { ReadDocument } from '../../src/domain/paragraphs.ts'
import { withGluedCalls } from './glued-calls.ts'
import { withLostReferences } from './lost-references.ts'
import type { HeadWords } from './pdf/index.ts'
import { atDoor } from './refusal.ts'
import { withoutSiteNotes, withoutSiteTail } from './site-notes.ts'
import { adviceFor, kindWords, sniff } from './sniff.ts'

export type ReadOptions = {
  /** for messages: the symbol of the document, where known */
  symbol?: string | null
  /** ask a PDF for bold type too, which takes twice the time; the other formats always tell it */
  fonts?: boolean
  /** read the tables of a PDF under these heads by the places of their words, too */
  heads?: HeadWords
}

/** The reader that the bytes ask for. The readers are loaded when first needed: the PDF engine alone takes a third of a second. */
async function open(bytes: Uint8Array, options: ReadOptions): Promise<ReadDocument> {
  const kind = sniff(bytes)
  if (kind === 'pdf')
    return (await import('./pdf/index.ts')).readPdf(bytes, { fonts: options.fonts ?? false, heads: options.heads })
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

/** What every text goes through behind its reader. */
const mended = (read: ReadDocument): ReadDocument =>
  withLostReferences(withGluedCalls(withoutSiteNotes(withoutSiteTail(read))))

/** The document so mended, and its text with the cells of tables likewise. */
const mendedWhole = (read: ReadDocument): ReadDocument => {
  if (typeof read.tabled !== 'object') return mended(read)
  const { paragraphs, warnings } = mended({ ...read, ...read.tabled })
  return { ...mended(read), tabled: { paragraphs, warnings } }
}

/**
 * Reads a document with the reader that its bytes ask for. Throws ParseError, with the symbol where it is known and a kind: for
 * bytes that have no reader, and for whatever a reader could not read (encrypted, truncated, damaged, a scan).
 */
export const readDocument = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  atDoor(options.symbol ?? null, async () => {
    const read = mendedWhole(await open(bytes, options))
    assertLong(read)
    return read
  })
