// A site that hands out the export of the index as the official one is reported to: with ranges, versions, and the faults that a test wants.
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

export type ExportSite = {
  bytes: Buffer
  lastModified: string | null
  /** false: no ETag */
  hasTag: boolean
  /** each answer ends after so many bytes of its body; null: none does */
  breaksAfter: number | null
  /** answers in place of the file */
  instead: ((request: IncomingMessage, response: ServerResponse) => void) | null
  /** every part is sent, whatever version was asked for */
  ignoresIfRange: boolean
  robots: string | null
}

export const exportSite = (bytes: Buffer | string): ExportSite => ({
  bytes: Buffer.from(bytes),
  lastModified: 'Wed, 04 Feb 2026 03:00:00 GMT',
  hasTag: true,
  breaksAfter: null,
  instead: null,
  ignoresIfRange: false,
  robots: null,
})

const tagOf = (bytes: Buffer): string => `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`

/** Answers one request for the export or for robots.txt. */
export function answerExport(site: ExportSite, request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/robots.txt') return void response.writeHead(site.robots === null ? 404 : 200).end(site.robots)
  if (site.instead) return void site.instead(request, response)
  const { bytes } = site
  const tag = site.hasTag ? tagOf(bytes) : null
  const about = {
    'content-type': 'application/json',
    ...(tag ? { etag: tag } : {}),
    ...(site.lastModified ? { 'last-modified': site.lastModified } : {}),
  }
  const { range, 'if-range': validator, 'if-none-match': match, 'if-modified-since': since } = request.headers
  if ((match && match === tag) || (!match && since && since === site.lastModified))
    return void response.writeHead(304, about).end()
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  const isSame = validator === undefined || validator === tag || validator === site.lastModified
  const isPart = first !== undefined && (site.ignoresIfRange || isSame)
  const start = isPart ? Number(first) : 0
  if (start >= bytes.length) return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end()
  const body = isPart ? bytes.subarray(start, last ? Number(last) + 1 : undefined) : bytes
  response.writeHead(isPart ? 206 : 200, {
    ...about,
    'content-length': body.length,
    ...(isPart ? { 'content-range': `bytes ${start}-${start + body.length - 1}/${bytes.length}` } : {}),
  })
  if (site.breaksAfter === null) return void response.end(body)
  response.write(body.subarray(0, site.breaksAfter), () => setTimeout(() => response.destroy(), 20))
}
