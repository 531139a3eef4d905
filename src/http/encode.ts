// Compression of answers: what a client takes, the tag of each form, and the bytes. Never for an answer that holds a secret.
import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'
import type { Request } from 'express'

export type Encoding = 'br' | 'gzip'

/** Below this size a compressed answer saves no packet. */
export const minimumBytes = 1024

/** Returns what the client prefers; null for the plain bytes. */
export const encodingFor = (req: Request): Encoding | null => {
  const found = req.acceptsEncodings(['br', 'gzip', 'identity'])
  return found === 'br' || found === 'gzip' ? found : null
}

/** A strong tag names bytes: each form has its own (RFC 9110, 8.8.3.3). */
export const tagFor = (tag: string, encoding: Encoding | null): string =>
  encoding === null ? tag : `${tag.slice(0, -1)}-${encoding}"`

const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) }

/** Compresses off the main thread. */
export const compress = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br' ? compressors.br(bytes, brotli) : compressors.gzip(bytes, { level: 6 })

/** A stream that compresses what is written to it, for answers that are never held whole. */
export const compressing = (encoding: Encoding) =>
  encoding === 'br' ? createBrotliCompress(brotli) : createGzip({ level: 6 })
