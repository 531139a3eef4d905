// The PDF reader: `readPdf` in a worker thread, `readPdfHere` in the thread at hand.
import { isMainThread } from 'node:worker_threads'
import type { ReadDocument } from '../../../src/domain/paragraphs.ts'
import { callInWorker } from './pool.ts'
import { type ReadOptions, readPdfHere } from './read.ts'

export { ReadError, type ReadFault } from './errors.ts'
export { callInWorker, closePool } from './pool.ts'
export { type ReadOptions, readPdfHere } from './read.ts'

/**
 * Paragraphs of a PDF, read in a worker thread (or here, when this already is one).
 * Throws ReadError where the bytes are no PDF, encrypted, truncated, damaged, or a scan without text.
 */
export const readPdf = (bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadDocument> =>
  isMainThread
    ? callInWorker(new URL('./read.ts', import.meta.url), 'readPdfHere', [bytes, options])
    : readPdfHere(bytes, options)
