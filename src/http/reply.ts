// How answers leave: strong ETags, 304, caching, links between pages.
import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { jsonText } from '../domain/printable.ts'

/** A strong entity tag of the bytes. */
export const strongTag = (bytes: string | Buffer): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`

const sendTagged = (res: Response, body: string | Buffer, tag: string, type: string): void => {
  res.set('ETag', tag).set('Cache-Control', 'public, no-cache').type(type).send(body)
}

/** Sends JSON with a strong ETag; Express answers 304 and HEAD from it. `no-cache` makes a cache ask again each time. */
export const sendJson = (res: Response, body: unknown, type = 'application/json'): void => {
  const text = jsonText(body)
  sendTagged(res, text, strongTag(text), type)
}

/** Parameters as given, with changes; `null` takes one away. Commas stay readable. */
export const queryString = (req: Request, changes: Record<string, string | null> = {}): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(req.query)) {
    if (key in changes) continue
    for (const each of Array.isArray(value) ? value : [value]) params.append(key, String(each))
  }
  for (const [key, value] of Object.entries(changes)) if (value !== null) params.append(key, value)
  const text = params.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

export type PageLinks = { self: string; next: string | null }

/** Links of a page of a list; `next` is null on the last one. */
export const pageLinksOf = (req: Request, baseUrl: string, next: Record<string, string> | null): PageLinks => {
  const path = `${baseUrl}${req.baseUrl}${req.path}`
  return { self: path + queryString(req), next: next ? path + queryString(req, next) : null }
}

const setLinks = (res: Response, links: PageLinks): void => {
  const header = [`<${links.self}>; rel="self"`, ...(links.next ? [`<${links.next}>; rel="next"`] : [])]
  res.set('Link', header.join(', '))
}

/** A list answer: `{ data, total, links }`, and the same links as a header (RFC 8288). */
export const sendPage = (res: Response, data: unknown[], total: number, links: PageLinks, more: object = {}): void => {
  setLinks(res, links)
  sendJson(res, { data, total, links, ...more })
}

/** A row as JSON, and the tag of its bytes. */
export type ShapedRow = { json: Buffer; tag: string }

export function shapeRow(row: unknown): ShapedRow {
  const json = Buffer.from(jsonText(row))
  return { json, tag: strongTag(json) }
}

/** The row with one field more. */
export function withField({ json }: ShapedRow, name: string, value: unknown): ShapedRow {
  const wider = Buffer.concat([json.subarray(0, -1), Buffer.from(`,"${name}":${jsonText(value)}}`)])
  return { json: wider, tag: strongTag(wider) }
}

const comma = Buffer.from(',')

/** The same as `sendPage`, of rows that were shaped before; the tag of all is that of their tags. */
export const sendRows = (
  res: Response,
  rows: readonly ShapedRow[],
  total: number,
  links: PageLinks,
  more: object = {},
): void => {
  setLinks(res, links)
  const rest = `],${jsonText({ total, links, ...more }).slice(1)}`
  const parts = rows.flatMap(({ json }, at) => (at === 0 ? [json] : [comma, json]))
  const body = Buffer.concat([Buffer.from('{"data":['), ...parts, Buffer.from(rest)])
  sendTagged(res, body, strongTag(rows.map(({ tag }) => tag).join('') + rest), 'application/json')
}
