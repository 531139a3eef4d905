// Labels at the start of UN paragraphs ("41.", "140.12", "(a)", "A.") and the mending of broken lines, for every reader.
import type { Paragraph } from '../../src/domain/paragraphs.ts'

/** Marks that no print shows: direction marks, zero-width blanks, soft hyphens. A zero-width joiner is left, it shapes letters. */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g

/** Beside a Latin letter, a figure, a mark or a blank a joiner shapes nothing. */
const joiner =
  /(?<=[\p{Script=Latin}\p{N}\p{P}\s]|^)[\u200c\u200d]{1,9}|[\u200c\u200d]{1,9}(?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu

/** The hyphen by its own sign, and the one after which no line breaks: Word writes "forty‑ninth", print and search know "-". */
const hyphen = /[\u2010\u2011]|(?<=\p{L}|GE\.\d\d)\u2212(?=\p{L}|\d{5}|$)/gu

/** "obse¬ rvations": how text recognition and old exports of Word write a place where a word was broken. */
const brokenBy = /(?<=\p{Ll})¬(?: ?(?=\p{Ll})|$)/gu

/** One sign for every hyphen, and none where a word was broken. */
export const withHyphens = (text: string): string => text.replace(hyphen, '-').replace(brokenBy, '')

/** "ﬁ", "ﬄ": a joined form of letters that are written one by one, as the reader of PDFs gives them. */
const ligature = /[\ufb00-\ufb06]/g

/** Takes out the marks that no print shows: before a number they would hide it, inside a word they would break it. */
export const withoutMarks = (text: string): string =>
  withHyphens(text)
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
  // "41. The", "41.The", "41.¶"
  match = /^(\d{1,3})\.(?!\d)\s*/.exec(text)
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

/** "36 The Government": a full stop forgotten after a number that runs on between its neighbours. */
export const settleNumbers = (paragraphs: Paragraph[]): void => {
  let last: Paragraph | null = null
  const near = (a: Paragraph, b: Paragraph) =>
    a.indent === null || b.indent === null || Math.abs(a.indent - b.indent) < 6
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.labelKind === 'number') last = paragraph
    const match = paragraph.label === null ? /^(\d{1,3}) (?=[\p{Lu}“"(])/u.exec(paragraph.text) : null
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

/** Words that stand before a hyphen of their own, and seldom begin a word that has none. */
const apart =
  'non self well ill follow socio long short high gender child asylum human state fact torture evidence rights community ' +
  'decision policy peace capacity awareness vice'
/** Halves that stand before a hyphen of their own, or begin a word: a break after them proves nothing. */
const prefixes = new Set(
  (
    `${apart} anti co post pre multi semi sub inter intra extra counter ex half full part low mid cross re de law age ` +
    'all so under over in on by to out up one two three four five'
  ).split(' '),
)
const whollyApart = new Set(apart.split(' '))

/** "forty-ninth", "quarante-neuvième". */
const tens = /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty|vingt|trente|quarante|cinquante|soixante)$/
/** "celles-ci", "lui-même", "peut-être". */
const behindHyphen = /^(?:ci|là|mêmes?|dessus|dessous|après|être)$/

/** Whether the author wrote a hyphen between two halves of which a file says no more than that a word may break there. */
export const hasOwnHyphen = (left: string, right: string, words: WordList): boolean => {
  // "États-Unis"
  if (/\p{Ll}$/u.test(left) && /^\p{Lu}/u.test(right)) return true
  const [before, behind] = [left.toLowerCase(), right.toLowerCase()]
  if (words.has(`${before}-${behind}`)) return true
  if (words.has(before + behind)) return false
  if (tens.test(before) || (before === 'follow' && /^ups?$/.test(behind))) return true
  if (behindHyphen.test(behind)) return before.length > 2 && words.has(before)
  return behind.length > 3 && (/^(?:non|self)$/.test(before) || (whollyApart.has(before) && words.has(behind)))
}

/** What a word ends with after its stem. */
const ending =
  /^(?:ments?|tions?|sions?|ations?|itions?|ingly|fully|ously|ally|ness|lessly|ities|ances?|ences?|ative|atory|ership)$/

/** Words of a document, for deciding whether a hyphen at a line end was printed by the author. */
export type WordList = {
  has(word: string): boolean
  /** the print breaks words at line ends; where it does not, every hyphen is its author's */
  breaks?: boolean | undefined
}

/** Words and hyphenated words that stand whole within a line. */
export const wordsOf = (lines: Iterable<string>): WordList => {
  const words = new Set<string>()
  const halves: [left: string, right: string][] = []
  let broken = false
  let count = 0
  for (const line of lines) {
    count++
    const found = line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []
    // the halves of a broken word stand at the end of one line and at the start of the next
    const first = broken ? 1 : 0
    if (halves.at(-1)?.[1] === '') halves.at(-1)![1] = /^\p{Ll}+/u.exec(line)?.[0] ?? '-'
    broken = /\p{L}[-‐‑\u00ad]\s*$/u.test(line)
    const cut = broken ? found.length - 1 : found.length
    if (broken && !line.endsWith('\u00ad')) halves.push([/(\p{L}+)[-‐‑]\s*$/u.exec(line)![1]!.toLowerCase(), ''])
    for (let i = first; i < cut; i++) {
      const word = found[i]!
      words.add(word)
      if (word.includes('-')) for (const half of word.split('-')) words.add(half)
    }
  }
  // a few hyphens prove nothing on one page; in a text of several a machine that breaks words would have made more
  const breaks =
    halves.length < 5 && count < 150
      ? undefined
      : halves.some(([left, right]) => words.has(left + right) && !words.has(`${left}-${right}`))
  return { has: (word) => words.has(word), breaks }
}

/** "income-generating" is two words, while "employ-¶ment" is one. */
export const isCompound = (left: string, right: string, words: WordList): boolean =>
  prefixes.has(left) ||
  words.has(right) ||
  (left.length > 4 && words.has(left) && right.length > 4 && !ending.test(right))

/**
 * Joins two lines of one paragraph. A hyphen at the line end stays where the author printed it (`OP-CAT`, trap T16)
 * and goes where only the line break made it (`recom-` + `mendation`).
 */
export const joinLines = (before: string, after: string, words: WordList): string => {
  if (before === '') return after
  if (before.endsWith('\u00ad')) {
    const [left = '', right = ''] = [/\p{L}+(?=\u00ad$)/u.exec(before)?.[0], /^\p{L}+/u.exec(after)?.[0]]
    return before.slice(0, -1) + (hasOwnHyphen(left, right, words) ? '-' : '') + after
  }
  const last = before.at(-1)!
  // asked first: the pattern looks at every letter of a paragraph that grows line by line
  const broken = '-‐‑'.includes(last) ? /(\p{L}+)[-‐‑]$/u.exec(before) : null
  if (broken) {
    const left = broken[1]!.toLowerCase()
    const right = /^\p{L}+/u.exec(after)?.[0] ?? ''
    // "pre- and post-natal": the hyphen hangs
    if (/^(?:and|or|to|et|ou|y|o)$/.test(right) && after[right.length] !== '-') return `${before} ${after}`
    if (right === '' || /^\p{Lu}/u.test(right)) return before + after
    if (words.has(`${left}-${right}`)) return before + after
    if (words.has(left + right)) return before.slice(0, -1) + after
    if (isCompound(left, right, words) || words.breaks === false) return before + after
    // "hard-of-¶hearing"
    if (/\p{L}[-‐‑]\p{L}+[-‐‑]$/u.test(before)) return before + after
    return before.slice(0, -1) + after
  }
  // "2010–¶2015", "and/¶or", an address broken after its slash
  if ('–—/'.includes(last) && /[^\s].$/.test(before)) return before + after
  return `${before} ${after}`
}

/** A table of more cells is no frame of a page: "Confidential" in it is said of what its row names. */
const mostOfFrame = 3

/** Whether a paragraph is a cell of a table that is no frame of the page. */
export function cellsOfTables(paragraphs: readonly Paragraph[]): (paragraph: Paragraph) => boolean {
  const cells = new Map<number, number>()
  for (const { cell } of paragraphs) if (cell) cells.set(cell[0], (cells.get(cell[0]) ?? 0) + 1)
  return ({ kind, cell }) => kind === 'table_cell' && cell !== undefined && cells.get(cell[0])! > mostOfFrame
}
