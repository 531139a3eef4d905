// A file that a form sends: read in memory, bounded, and stored nowhere. The parser is that of Node (fetch).
import express, { type Request, type RequestHandler } from 'express'

/** Bytes of a form with its file: a report of 200 pages with pictures has some five million. */
const longestUpload = 10_000_000

/** Parts of a form; a form of ours has three. Each costs the parser an object. */
const mostParts = 10

/** Reads a form with a file as bytes; a larger one is refused with 413. */
export const readUpload: RequestHandler = express.raw({ type: 'multipart/form-data', limit: longestUpload })

export type Upload = { fields: Record<string, string>; file: Uint8Array | null }

/** How often the mark between parts stands in the body; null where the header names none. */
function marksIn(body: Buffer, type: string): number | null {
  const boundary = /boundary="?([^";,\s]{1,70})/i.exec(type)?.[1]
  if (boundary === undefined) return null
  const mark = `--${boundary}`
  let count = 0
  for (let at = body.indexOf(mark); at >= 0 && count <= mostParts + 1; at = body.indexOf(mark, at + mark.length))
    count += 1
  return count
}

/** Returns the fields and the file; null where nothing of the kind was sent, or it cannot be read. */
export async function uploadOf(req: Request): Promise<Upload | null> {
  const body: unknown = req.body
  const type = req.get('Content-Type') ?? ''
  if (!Buffer.isBuffer(body)) return null
  const marks = marksIn(body, type)
  // the last part is followed by a mark too
  if (marks === null || marks > mostParts + 1) return null
  const headers = { 'Content-Type': type }
  const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null)
  if (form === null) return null
  const fields: Record<string, string> = {}
  let file: Uint8Array | null = null
  for (const [name, value] of form)
    if (typeof value === 'string') fields[name] = value
    else if (value.size > 0) file = new Uint8Array(await value.arrayBuffer())
  return { fields, file }
}
