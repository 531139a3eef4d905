// Text for feeds: what a format forbids is taken out, and what it would read as markup is escaped.
import { createHash, createHmac } from 'node:crypto'
import { withoutControls } from '../domain/printable.ts'

/** Control characters (tab and line feed kept) and those that turn the direction, lone surrogates and the like have no place in XML or iCalendar. */
export const cleanText = (text: string): string =>
  withoutControls(
    text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, ' '),
  ).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** One line, for titles. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** Atom and JSON Feed carry HTML: source text is never markup there. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * A stable identifier that says nothing of what it names, in the form of a UUID: it is the same in every mode, so that
 * an entry keeps its place when the discreet mode is switched on. Whoever has the open calendar can look it up there; with
 * a secret of the reader's own it is another, which nobody can look up.
 */
export function opaqueId(key: string, secret?: string): string {
  const hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret)
  const hex = hash.update(key).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}

/** Identifier of a feed or an item, from what it is: the same on every host, and in a database that was built anew. */
export const stableUrn = (...key: (string | number | null)[]): string => `urn:uuid:${opaqueId(JSON.stringify(key))}`
