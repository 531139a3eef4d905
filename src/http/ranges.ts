// Parts of an export that is written row by row (RFC 9110, 14): a download that was cut goes on where it ended.
import type { Request, Response } from 'express'
import { ProblemError } from './problem.ts'

export type Part = { start: number; end: number; size: number }

/** Bytes of whole exports by their tag: the second part of one need not count again. */
const sizes = new Map<string, number>()
const mostSizes = 100

/** Returns null, and counts no further, once the reader went away: their place among the exports is another's by then. */
async function sizeOf(tag: string, lines: AsyncIterable<string>, res: Response): Promise<number | null> {
  const known = sizes.get(tag)
  if (known !== undefined) return known
  let size = 0
  for await (const line of lines) {
    if (res.closed) return null
    size += Buffer.byteLength(line)
  }
  if (sizes.size >= mostSizes) sizes.clear()
  sizes.set(tag, size)
  return size
}

/** Whether a part is asked for of bytes that stay the same: `tag` names them, null while a stage writes. */
export const asksForPart = (req: Request, tag: string | null): tag is string =>
  tag !== null &&
  req.method === 'GET' &&
  req.get('Range') !== undefined &&
  [undefined, tag].includes(req.get('If-Range'))

/**
 * Returns the part that is asked for, and sets status and headers for it; null for what is sent whole: several parts, or a
 * header that cannot be read. `make` writes the whole once, to be counted, as long as the reader is there. Throws ProblemError for a part beyond the end.
 */
export async function partOf(
  req: Request,
  res: Response,
  given: { tag: string; make(): AsyncIterable<string> },
): Promise<Part | null> {
  const size = await sizeOf(given.tag, given.make(), res)
  if (size === null) return null
  const ranges = req.range(size, { combine: true })
  if (ranges === -1) {
    res.set('Content-Range', `bytes */${size}`)
    for (const name of ['Content-Disposition', 'ETag']) res.removeHeader(name)
    throw new ProblemError('no-such-part', `The export has ${size} bytes: ask for bytes before its end.`)
  }
  if (ranges === undefined || ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  const { start, end } = ranges[0]!
  res
    .status(206)
    .set('Content-Range', `bytes ${start}-${end}/${size}`)
    .set('Content-Length', String(end - start + 1))
  return { start, end, size }
}

/** The bytes of a part; what is before it is made and not sent. */
export async function* onlyPart(lines: AsyncIterable<string>, { start, end }: Part): AsyncIterable<Buffer> {
  let at = 0
  for await (const line of lines) {
    const bytes = Buffer.from(line)
    const from = Math.max(0, start - at)
    const to = Math.min(bytes.length, end + 1 - at)
    at += bytes.length
    if (from < to) yield bytes.subarray(from, to)
    if (at > end) return
  }
}
