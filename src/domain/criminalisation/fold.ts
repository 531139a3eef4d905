// Folds a text for matching without losing its place: every folded character stands at the offset of a verbatim one.
import { invisibleSigns, joinOfBroken, latinTwin } from '../letters.ts'

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
  const even = evened[c]
  if (even !== undefined) return even
  if (/\s/.test(c)) return ' '
  return c.normalize('NFD')[0]!
}

const invisible = new RegExp(`[${invisibleSigns}]`)
/** "ﬁ": one character of the page, several letters of the word */
const ligature = /[\u0132\u0133\ufb00-\ufb06]/
const latin = /[A-Za-z\u00c0-\u024f]/

/** What one character is folded to: no character, one, or the letters of a ligature. */
const foldedAt = (text: string, i: number): string => {
  const c = text[i]!
  if (c <= '\u00ac') return foldCharacter(c)
  // a soft hyphen at the end of a line was printed
  if (c === '\u00ad' && /\s/.test(text[i + 1] ?? '')) return '-'
  if (invisible.test(c) || (c > '\u02ff' && isMark.test(c))) return ''
  if (c <= '\u036f') return ligature.test(c) ? c.normalize('NFKC') : foldCharacter(c)
  if (ligature.test(c)) return c.normalize('NFKC')
  // a Cyrillic letter that stands among Latin ones is theirs by its look
  const twin = latinTwin(c)
  return twin !== null && (latin.test(text[i - 1] ?? '') || latin.test(text[i + 1] ?? '')) ? twin : foldCharacter(c)
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

const stems =
  `tortur criminali decriminali penali legislat defin offence offense infraction tipific incrimin prohib convention
  legisl codific penaliz ratifi enact punish amend`.split(/\s+/)
const cutsStem = (first: string, whole: string): boolean =>
  stems.some((stem) => stem.length > first.length && whole.startsWith(stem))

const isLetter = (c: string | undefined): boolean =>
  c !== undefined && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
const wordBefore = (plain: string, at: number): string => {
  let from = at
  while (isLetter(plain[from - 1])) from--
  return plain.slice(from, at).toLowerCase()
}
const wordAfter = (plain: string, at: number): string => {
  let to = at
  while (isLetter(plain[to])) to++
  return plain.slice(at, to).toLowerCase()
}

/** Which characters of a folded text a broken word loses: the hyphen and the blank after it; only the blank of a compound. */
const lostInBroken = (plain: string): Set<number> | null => {
  let lost: Set<number> | null = null
  for (let at = plain.indexOf('-'); at !== -1; at = plain.indexOf('-', at + 1)) {
    if (!isLetter(plain[at - 1])) continue
    let end = at + 1
    while (end < at + 4 && plain[end] === ' ') end++
    if (!isLetter(plain[end])) continue
    const first = wordBefore(plain, at)
    const second = wordAfter(plain, end)
    // "crimi- nalize"; "crimi-nalize" where the hyphen cuts one of the words that the rules live on
    const join = end > at + 1 ? joinOfBroken(first, second) : cutsStem(first, first + second) ? 'one' : 'two'
    if (join === 'two') continue
    lost ??= new Set()
    for (let i = join === 'one' ? at : at + 1; i < end; i++) lost.add(i)
  }
  return lost
}

const withBrokenMended = (plain: string, offsets: number[] | null, length: number): Folded => {
  const lost = plain.includes('-') ? lostInBroken(plain) : null
  if (!lost) return { plain, lower: lowerAligned(plain), offsets }
  let mended = ''
  const places: number[] = []
  for (let i = 0; i < plain.length; i++) {
    if (lost.has(i)) continue
    mended += plain[i]
    places.push(offsets?.[i] ?? i)
  }
  places.push(length)
  return { plain: mended, lower: lowerAligned(mended), offsets: places }
}

let last: { text: string; folded: Folded } | null = null
/**
 * Folds `text`: accents, signs without width, ligatures, look-alikes and words that a line broke; the offsets say where.
 * Once, where the rules and the topics ask for the same text in turn.
 */
export const fold = (text: string): Folded => {
  if (last?.text !== text) last = { text, folded: folded(text) }
  return last.folded
}

const folded = (text: string): Folded => {
  if (plainAscii.test(text)) return withBrokenMended(text, null, text.length)
  let plain = ''
  let equal = true
  const offsets: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c < '\x80') {
      plain += c === '\n' || c === '\t' || c === '\r' ? ' ' : c
      offsets.push(i)
      continue
    }
    const folded = foldedAt(text, i)
    if (folded.length !== 1) equal = false
    plain += folded
    for (let n = 0; n < folded.length; n++) offsets.push(i)
  }
  offsets.push(text.length)
  return withBrokenMended(plain, equal ? null : offsets, text.length)
}

/** Offsets into the verbatim text (UTF-16 code units, end exclusive) of a span of the folded one. */
export const toVerbatim = (folded: Folded, start: number, end: number): { start: number; end: number } => {
  if (!folded.offsets) return { start, end }
  const { offsets } = folded
  let past = end
  // the letters of a ligature share one place: a span that ends among them takes the whole character
  while (past > start && past < offsets.length - 1 && offsets[past] === offsets[past - 1]) past++
  return { start: offsets[start]!, end: offsets[past]! }
}
