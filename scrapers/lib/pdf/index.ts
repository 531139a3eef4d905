// The PDF reader: `readPdf` in a child process, `readPdfHere` in the process at hand.
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { callInChild } from '../child/pool.ts'
import type { ReadOptions } from './read.ts'

export { ReadError, type ReadFault } from './errors.ts'
export type { ReadOptions } from './read.ts'
export type { HeadWords } from './table-lines.ts'

/**
 * Paragraphs of a PDF, read in a child process (or here, when this already is one).
 * Throws ReadError where the bytes are no PDF, encrypted, truncated, damaged, or a scan without text.
 */
export const readPdf = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  callInChild(new URL('./read.ts', import.meta.url), 'readPdfHere', [bytes, options])

/**
 * The same in the process at hand: pure CPU, for a child or a command. pdfjs is loaded when it is first asked for,
 * so that a server, whose children read, never holds it.
 */
export const readPdfHere = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  (await import('./read.ts')).readPdfHere(bytes, options)
