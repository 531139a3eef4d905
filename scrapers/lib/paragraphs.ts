// Labels at the start of UN paragraphs ("41.", "140.12", "(a)", "A.") and the marks that no print shows, for every reader.
import type { Paragraph } from '../../src/domain/paragraphs.ts'

/** Marks that no print shows: direction marks, zero-width blanks, soft hyphens, the place of a picture. A zero-width joiner is left, it shapes letters. */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\ufffc]/g

/** Beside a Latin letter, a figure, a mark or a blank a joiner shapes nothing. */
const joiner =
  /(?<=[\p{Script=Latin}\p{N}\p{P}\s]|^)[\u200c\u200d]{1,9}|[\u200c\u200d]{1,9}(?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu

/** The hyphen by its own sign, and the one after which no line breaks: Word writes "forty‑ninth", print and search know "-"; that of Word's font of signs. */
const hyphen = /[\u2010\u2011\uf02d]|(?<=\p{L}|GE\.\d\d)\u2212(?=\p{L}|\d{5}|$)/gu

/** "obse¬ rvations": how text recognition and old exports of Word write a place where a word was broken. */
const brokenBy = /(?<=\p{Ll})¬(?: ?(?=\p{Ll})|$)/gu

/** One sign for every hyphen, and none where a word was broken. */
export const withHyphens = (text: string): string => text.replace(hyphen, '-').replace(brokenBy, '')

/** "ﬁ", "ﬄ": a joined form of letters that are written one by one, as the reader of PDFs gives them. */
const ligature = /[\ufb00-\ufb06]/g

/** The signs of bytes 0x80 to 0x9f in windows-1252. */
export const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** "party\u0092s": a control that no text holds is the sign that the byte has in windows-1252. */
export const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!)

/** "lʼÉtat", "Committee´s": a sign of phonetics or an accent without its letter, which some keyboards give for an apostrophe. */
const apostrophe = /(?<=\p{L})[\u02bc\u00b4](?=\p{L})/gu

/** Takes out the marks that no print shows: before a number they would hide it, inside a word they would break it. */
export const withoutMarks = (text: string): string =>
  withHyphens(withWindowsSigns(text))
    .replace(apostrophe, '’')
    // "e" and its accent apart, as some systems and printers write them
    .normalize('NFC')
    .replace(invisible, '')
    .replace(joiner, '')
    .replace(ligature, (sign) => sign.normalize('NFKC'))

/** A character that stands for none: U+FFFD, a control, or one of private use inside a word. */
export const noLetter = /\ufffd|[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|(?<=\p{L})[\ue000-\uf8ff](?=\p{L})/u

/** "C O N C L U S I O N S", "I.  O V E R V I E W": letters set apart, words by wider room; a single blank says nothing. */
const spaced = /(?<![^\s("“])\p{L}(?: \p{L}){3,}(?:\s{2,}\p{L}(?: \p{L})*)*(?![^\s)”",.:;*])/gu

/** Closes letters that were set apart for emphasis. Blanks must not have been collapsed before: two part the words. */
export const closeSpaced = (text: string): string =>
  text.replace(spaced, (letters) =>
    letters
      .split(/\s{2,}/)
      .map((word) => word.replaceAll(' ', ''))
      .join(' '),
  )

export type Label = { label: string; kind: NonNullable<Paragraph['labelKind']>; rest: string }

const romanNumeral = /^(?:x{0,3}(?:ix|iv|v?i{0,3}))$/

/**
 * The label that a paragraph begins with, or null. Tolerates labels glued to the text (trap T01: `1.The`, `(a)The`).
 * Single letters that are also roman numerals come back as `roman`; `settleLetters` decides them by what went before.
 */
export const readLabel = (text: string): Label | null => {
  // "140.12. Ratify", "140.12 Ratify"; four digits would be a year
  let match = /^(\d{1,3}(?:\.\d{1,3})+)\.?(?!\d)[)\s]*(?=\S|$)/.exec(text)
  // "140.137, 140.138" and "140.11-14" are lists
  if (match && !/^[%°,;–-]/.test(text.slice(match[0].length)))
    return { label: match[1]!, kind: 'number', rest: text.slice(match[0].length) }
  // "41. The", "41.The", "41.¶"; "43.º período", "1.er informe" are ordinals
  match = /^(\d{1,3})\.(?!\d|\s?[ºª°ᵉᵒᵃ]|er\s)\s*/.exec(text)
  if (match) return { label: match[1]!, kind: 'number', rest: text.slice(match[0].length) }
  // "(a) Take", "(iv)The", "a) Ériger", "(aa) Take"
  match = /^(?:\(([a-z]{1,5}|ñ)\)|([a-z]{1,4}|ñ)\))\s*(?=\S|$)/.exec(text)
  if (match) {
    const label = (match[1] ?? match[2])!
    if (romanNumeral.test(label)) return { label, kind: 'roman', rest: text.slice(match[0].length) }
    if (/^(?:([a-z])\1?|ñ)$/.test(label)) return { label, kind: 'letter', rest: text.slice(match[0].length) }
    return null
  }
  // "A. Introduction", "IV. Conclusions", "A.Introduction"
  match = /^([A-Z]|[IVX]{1,5})\.(?!\s*[A-Z]\.)\s*(?=[\p{Lu}“"])/u.exec(text)
  if (match) return { label: match[1]!, kind: 'outline', rest: text.slice(match[0].length) }
  return null
}

/** `(i)` after `(h)`, `(v)` after `(u)` and `(x)` after `(w)` are letters; so is every other `(c)`, `(d)`, `(l)`, `(m)`. */
export const settleLetters = (paragraphs: Paragraph[]): void => {
  let letter: string | null = null
  for (const paragraph of paragraphs) {
    const { label, labelKind } = paragraph
    if (label === null) continue
    if (labelKind === 'number' || labelKind === 'outline') letter = null
    else if (labelKind === 'letter') letter = label
    else if (label.length === 1 && letter !== null && letter.length === 1)
      if (label.charCodeAt(0) === letter.charCodeAt(0) + 1) {
        paragraph.labelKind = 'letter'
        letter = label
      }
  }
}

/** "36 The Government", "36, The Government": a full stop forgotten, or taken for a comma by a machine, after a number that runs on between its neighbours. */
export const settleNumbers = (paragraphs: Paragraph[]): void => {
  let last: Paragraph | null = null
  const near = (a: Paragraph, b: Paragraph) =>
    a.indent === null || b.indent === null || Math.abs(a.indent - b.indent) < 6
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.labelKind === 'number') last = paragraph
    const match = paragraph.label === null ? /^(\d{1,3})[,;:]? (?=[\p{Lu}“"(])/u.exec(paragraph.text) : null
    if (match === null || last === null || !near(last, paragraph)) continue
    const number = Number(match[1])
    if (Number(last.label) !== number - 1) continue
    const next = paragraphs.slice(at + 1).find((other) => other.labelKind === 'number' && near(other, paragraph))
    if (next !== undefined && Number(next.label) !== number + 1) continue
    paragraph.label = match[1]!
    paragraph.labelKind = 'number'
    paragraph.labelStatus = 'printed'
    paragraph.text = paragraph.text.slice(match[0].length)
    last = paragraph
  }
}

/** A table of more cells is no frame of a page: "Confidential" in it is said of what its row names. */
const mostOfFrame = 3

/** Whether a paragraph is a cell of a table that is no frame of the page. */
export function cellsOfTables(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const cells = new Map<number, number>()
  for (const { cell } of paragraphs) if (cell) cells.set(cell[0], (cells.get(cell[0]) ?? 0) + 1)
  return ({ kind, cell }) => kind === 'table_cell' && cell !== undefined && cells.get(cell[0])! > mostOfFrame
}
