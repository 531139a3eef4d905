// Whether the bytes of a PDF go on to its end: blanks, or a server's remark after the end, are no damage.

/** What only stands in the body of a PDF: after the last end mark it means that a later part was cut off. */
const bodyMark = /\b\d+ \d+ obj\b|\bendobj\b|\bendstream\b|\bstartxref\b/

/** Bytes that are searched for the end mark at a time; what comes after it is blanks, which may be many. */
const step = 65_536

/** The last lines of a PDF: where its table of objects stands. */
const lastLines = /startxref\s{1,9}(\d{1,12})\s*$/

/** Nothing but the end mark is missing: the file ends with the place of its table, and the table is there. */
function endsWithTable(view: Buffer): boolean {
  const at = lastLines.exec(view.toString('latin1', Math.max(0, view.length - 200)))?.[1]
  return at !== undefined && /^\s*(?:xref|\d+\s+\d+\s+obj)\b/.test(view.toString('latin1', Number(at), Number(at) + 40))
}

/**
 * Tells whether a PDF is whole: the last `%%EOF` must be followed by no other part of a PDF. A file that was saved in
 * parts has several such marks, and one that is laid out for the web has one near its beginning.
 */
export function hasPdfEnd(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (endsWithTable(view)) return true
  const end = view.lastIndexOf('%%EOF')
  if (end === -1) return false
  for (let at = end; at < view.length; at += step)
    if (bodyMark.test(view.toString('latin1', at, at + step + 32))) return false
  return true
}
