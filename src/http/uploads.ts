// Files that somebody sends, as a body or in a form: read within bounds, and no byte of them is kept.
import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { ProblemError } from './problem.ts'

/** Bytes of one file; the archive takes no larger document either. */
const longestFile = 60_000_000
/** Parts of a form; a form of ours has three. Each costs the parser an object. */
const mostParts = 10

const tooLarge = (limit: number): ProblemError =>
  new ProblemError(
    'too-large',
    `The file is larger than ${limit / 1_000_000} MB. Make its SHA-256 on your own machine, and ask by it.`,
  )

async function* bounded(req: Request, limit: number): AsyncIterable<Buffer> {
  if (Number(req.get('Content-Length') ?? 0) > limit) throw tooLarge(limit)
  let size = 0
  for await (const piece of req as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) throw tooLarge(limit)
    yield piece
  }
}

const nothingSent = (): ProblemError => new ProblemError('malformed', 'No file was sent. Send its bytes as the body.')

/** Returns SHA-256 and size of the body as it was sent. Throws ProblemError for an empty, packed or too large one. */
export async function hashBody(req: Request): Promise<{ sha256: string; size: number }> {
  if (/^identity$|^$/i.test(req.get('Content-Encoding') ?? '') === false)
    throw new ProblemError('not-supported', 'Send the bytes of the file as they are, without a content encoding.')
  if (/^multipart\//i.test(req.get('Content-Type') ?? ''))
    throw new ProblemError(
      'not-supported',
      'Send the bytes of the file as the body, not as a form: curl --data-binary @FILE',
    )
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of bounded(req, longestFile)) {
    hash.update(piece)
    size += piece.length
  }
  if (size === 0) throw nothingSent()
  return { sha256: hash.digest('hex'), size }
}

export type FileForm = { fields: Record<string, string>; file: Uint8Array | null }

/** The mark between parts that the header names, without quotes and escapes, which no browser sends; null for none. */
const boundaryIn = (type: string): string | null =>
  /^multipart\/form-data\s*;(?:[^"]*;)?\s*boundary="?([^"\\;,\s]{1,70})"?\s*(?:;[^"]*)?$/i.exec(type)?.[1] ?? null

/** How often the mark stands in the body. */
function marksIn(body: Buffer, boundary: string): number {
  const mark = `--${boundary}`
  let count = 0
  for (let at = body.indexOf(mark); at >= 0 && count <= mostParts + 1; at = body.indexOf(mark, at + mark.length))
    count += 1
  return count
}

/**
 * Reads a form (`multipart/form-data`) in memory: its fields, and the bytes of its file, null where none was chosen. Null
 * for what is no such form, or one with too many parts. The parser is that of Node (fetch). Throws ProblemError for a form
 * of more than `limit` bytes.
 */
export async function readFileForm(req: Request, limit: number): Promise<FileForm | null> {
  const pieces: Buffer[] = []
  for await (const piece of bounded(req, limit)) pieces.push(piece)
  const body = Buffer.concat(pieces)
  const type = req.get('Content-Type') ?? ''
  const boundary = boundaryIn(type)
  // the last part is followed by a mark too
  if (boundary === null || marksIn(body, boundary) > mostParts + 1) return null
  // by the very mark that was counted: a header may be read in two ways
  const headers = { 'Content-Type': `multipart/form-data; boundary="${boundary}"` }
  const form = await new Response(body, { headers }).formData().catch(() => null)
  if (form === null) return null
  const fields: Record<string, string> = {}
  let file: Uint8Array | null = null
  for (const [name, value] of form)
    if (typeof value === 'string') fields[name] = value
    else if (value.size > 0) file = new Uint8Array(await value.arrayBuffer())
  return { fields, file }
}
