// Files that somebody sends to be compared: only their hash is made, piece by piece, and no byte of them is kept.
import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { ProblemError } from './problem.ts'

/** Bytes of one file; the archive takes no larger document either. */
const longestFile = 60_000_000
/** Bytes of a form with one file, which is held in memory while it is read. */
const longestForm = 25_000_000

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

/** Returns the fields of a form with a file (`multipart/form-data`); a file as its SHA-256, null where none was chosen. */
export async function readFileForm(
  req: Request,
  field: string,
): Promise<{ fields: Record<string, string>; sha256: string | null }> {
  const pieces: Buffer[] = []
  for await (const piece of bounded(req, longestForm)) pieces.push(piece)
  const form = await new Response(Buffer.concat(pieces), { headers: { 'Content-Type': req.get('Content-Type') ?? '' } })
    .formData()
    .catch(() => {
      throw new ProblemError('malformed', 'The form cannot be read.')
    })
  const fields = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const file = form.get(field)
  if (file === null || typeof file === 'string' || file.size === 0) return { fields, sha256: null }
  const sha256 = createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex')
  return { fields, sha256 }
}
