// Parts of an export that is written row by row (RFC 9110, 14): a download that was cut goes on where it ended.
import { Readable } from 'node:stream'
import type { Request, Response } from 'express'
import { ProblemError } from './problem.ts'
import { createSpool } from './spool.ts'

type Part = { start: number; end: number }

/** Bytes of whole exports by their tag: the second part of one need not count again. */
const sizes = new Map<string, number>()
const mostSizes = 100

function note(tag: string, size: number): void {
  if (sizes.size >= mostSizes) sizes.clear()
  sizes.set(tag, size)
}

/** The same lines; once all were written, a part of them needs no counting. */
export async function* noting(tag: string, lines: AsyncIterable<string>): AsyncIterable<string> {
  let size = 0
  for await (const line of lines) {
    size += Buffer.byteLength(line)
    yield line
  }
  note(tag, size)
}

/** Whether a part is asked for of bytes that stay the same: `tag` names them, null while a stage writes. */
export const asksForPart = (req: Request, tag: string | null): tag is string =>
  tag !== null &&
  req.method === 'GET' &&
  req.get('Range') !== undefined &&
  [undefined, tag].includes(req.get('If-Range'))

/** The one part that is asked for of so many bytes; `beyond` the end; null for several, or for what cannot be read. */
function readRange(req: Request, size: number): Part | 'beyond' | null {
  const ranges = req.range(size, { combine: true })
  if (ranges === -1) return 'beyond'
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  return ranges[0]!
}

/** What may have to be sent, before the size is known: from the first byte for a part that is counted from the end. */
function bytesToKeep(req: Request): Part | null {
  const asked = readRange(req, Number.MAX_SAFE_INTEGER)
  if (asked === null || asked === 'beyond') return null
  return /^\s*bytes\s*=\s*-/i.test(req.get('Range')!) ? { start: 0, end: asked.end } : asked
}

/** Writes the lines once: counts them, and keeps what may have to be sent. Null once the reader went away. */
async function countAndKeep(lines: AsyncIterable<string>, res: Response, kept: Part | null) {
  const spool = kept === null ? null : await createSpool()
  let size = 0
  let isWhole = false
  try {
    for await (const line of lines) {
      if (res.closed) return null
      const bytes = Buffer.from(line)
      if (kept !== null) await spool?.write(cut(bytes, size, kept))
      size += bytes.length
    }
    isWhole = true
  } finally {
    if (!isWhole) await spool?.close()
  }
  return { size, spool }
}

/**
 * Returns the bytes of the part that is asked for, and sets status and headers for it; null for what is sent whole: several
 * parts, or a header that cannot be read. `make` writes the whole, once for an answer, as long as the reader is there. Throws
 * ProblemError for a part beyond the end.
 */
export async function partOf(
  req: Request,
  res: Response,
  { tag, make }: { tag: string; make(): AsyncIterable<string> },
): Promise<Readable | null> {
  if (readRange(req, Number.MAX_SAFE_INTEGER) === null) return null
  const kept = bytesToKeep(req)
  const known = sizes.get(tag)
  const written = known === undefined ? await countAndKeep(make(), res, kept) : { size: known, spool: null }
  if (written === null) return null
  const { size, spool } = written
  note(tag, size)
  const part = readRange(req, size)
  if (part === null || part === 'beyond') {
    await spool?.close()
    res.set('Content-Range', `bytes */${size}`)
    for (const name of ['Content-Disposition', 'ETag']) res.removeHeader(name)
    throw new ProblemError('no-such-part', `The export has ${size} bytes: ask for bytes before its end.`)
  }
  const { start, end } = part
  res
    .status(206)
    .set('Content-Range', `bytes ${start}-${end}/${size}`)
    .set('Content-Length', String(end - start + 1))
  const stored = await spool?.read({ start: start - kept!.start, end: end - kept!.start })
  return stored ?? Readable.from(onlyPart(make(), part))
}

/** Those of `bytes`, which begin at `at`, that are in the part. */
const cut = (bytes: Buffer, at: number, { start, end }: Part): Buffer =>
  bytes.subarray(Math.max(0, start - at), Math.max(0, Math.min(bytes.length, end + 1 - at)))

/** The bytes of a part; what is before it is made and not sent. */
async function* onlyPart(lines: AsyncIterable<string>, part: Part): AsyncIterable<Buffer> {
  let at = 0
  for await (const line of lines) {
    const bytes = Buffer.from(line)
    const own = cut(bytes, at, part)
    at += bytes.length
    if (own.length > 0) yield own
    if (at > part.end) return
  }
}
