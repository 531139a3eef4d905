// Folds a text for matching without losing its place: every folded character stands at the offset of a verbatim one.

export type Folded = {
  /** accents, typographic quotes and odd blanks evened out, letter case kept */
  plain: string
  /** `plain` in lower case, same length */
  lower: string
  /** start offset in the verbatim text of folded character i (and of the end, at `plain.length`); null where equal */
  offsets: number[] | null
}

const evened: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  œ: 'o',
  Œ: 'O',
  æ: 'a',
  '\u201c': '"',
  '\u201d': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
}
const isMark = /\p{M}/u
const plainAscii = /^[\x20-\x7e]*$/

const foldCharacter = (c: string): string => {
  if (c < '\x80') return c === '\n' || c === '\t' || c === '\r' ? ' ' : c
  const even = evened[c]
  if (even !== undefined) return even
  if (/\s/.test(c)) return ' '
  return c.normalize('NFD')[0]!
}

const lowerAligned = (plain: string): string => {
  const lower = plain.toLowerCase()
  if (lower.length === plain.length) return lower
  // "İ" lowers to two units: then one unit at a time
  return Array.from({ length: plain.length }, (_, i) => {
    const c = plain[i]!.toLowerCase()
    return c.length === 1 ? c : plain[i]!
  }).join('')
}

/** Folds `text`; combining marks (decomposed accents) and soft hyphens are left out and the offsets say so. */
export const fold = (text: string): Folded => {
  if (plainAscii.test(text)) return { plain: text, lower: text.toLowerCase(), offsets: null }
  let plain = ''
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\u00ad' || (c > '\u02ff' && isMark.test(c))) continue
    plain += foldCharacter(c)
    offsets.push(i)
  }
  offsets.push(text.length)
  const equal = plain.length === text.length
  return { plain, lower: lowerAligned(plain), offsets: equal ? null : offsets }
}

/** Offsets into the verbatim text (UTF-16 code units, end exclusive) of a span of the folded one. */
export const toVerbatim = (folded: Folded, start: number, end: number): { start: number; end: number } => {
  if (!folded.offsets) return { start, end }
  return { start: folded.offsets[start]!, end: folded.offsets[end]! }
}
