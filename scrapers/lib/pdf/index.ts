// The PDF reader: `readPdf` in a worker thread, `readPdfHere` in the thread at hand.
import { isMainThread } from 'node:worker_threads'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { callInWorker } from './pool.ts'
import type { ReadOptions } from './read.ts'

export { ReadError, type ReadFault } from './errors.ts'
export { callInWorker, closePool } from './pool.ts'
export type { ReadOptions } from './read.ts'

/**
 * Paragraphs of a PDF, read in a worker thread (or here, when this already is one).
 * Throws ReadError where the bytes are no PDF, encrypted, truncated, damaged, or a scan without text.
 */
export const readPdf = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  isMainThread
    ? callInWorker(new URL('./read.ts', import.meta.url), 'readPdfHere', [bytes, options])
    : readPdfHere(bytes, options)

/**
 * The same in the thread at hand: pure CPU, for a worker or a command. pdfjs is loaded when it is first asked for,
 * so that a server, whose workers read, never holds it.
 */
export const readPdfHere = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  (await import('./read.ts')).readPdfHere(bytes, options)
