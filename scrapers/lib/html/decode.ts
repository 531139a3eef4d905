// The text of HTML bytes: by byte order mark, then by what the bytes allow, and only last by what they declare.

import { withWindowsSigns } from '../paragraphs.ts'
import { utf16Order } from '../sniff.ts'

const declaredCharset = (opening: string): string | null =>
  /<meta[^>]{1,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i.exec(opening)?.[1]?.toLowerCase() ??
  /<\?xml[^>]{1,300}encoding\s{0,9}=\s{0,9}["']([\w-]+)/i.exec(opening)?.[1]?.toLowerCase() ??
  null

/** Single-byte charsets that a page may declare; anything else that is not UTF-8 is read as windows-1252. */
const singleByte = new Set(
  'windows-1250 windows-1251 windows-1253 windows-1254 windows-1256 koi8-r macintosh x-mac-roman'.split(' '),
)

// Node's own decoder of that name takes bytes 0x80 to 0x9f for control characters (seen in 20.20)
const windows1252 = (bytes: Uint8Array): string =>
  withWindowsSigns(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))

/**
 * Decodes a page. A header's charset is not asked: it was seen to be wrong (UTF-16 files served as UTF-8), while a strict
 * UTF-8 decoding that succeeds is proof enough, and windows-1252 is what browsers make of the rest.
 */
export function decodeHtml(bytes: Uint8Array): { text: string; charset: string } {
  const order = utf16Order(bytes)
  if (order) {
    const charset = order === 'le' ? 'utf-16le' : 'utf-16be'
    return { text: new TextDecoder(charset).decode(bytes), charset }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' }
  } catch {
    const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1')
    const declared = declaredCharset(opening)
    const charset = declared && singleByte.has(declared) ? declared : 'windows-1252'
    if (charset === 'windows-1252') return { text: windows1252(bytes), charset }
    return { text: new TextDecoder(charset).decode(bytes), charset }
  }
}

/** A page without the zeros and blanks that a disk or a transfer put behind its end. */
export function withoutFill(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1]! <= 32) end--
  const isWhole = Buffer.from(bytes.subarray(Math.max(0, end - 20), end))
    .toString('latin1')
    .match(/<\/html\s*>$/i)
  return isWhole ? bytes.subarray(0, end) : bytes
}
