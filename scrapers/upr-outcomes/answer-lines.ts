// Lines of an addendum in reading order: headings, texts and tables, with what a reader of files had fused cut apart again.
import type { Paragraph } from '../../src/domain/paragraphs.ts'
import { withLabel } from './frame.ts'
import { fusedApart } from './fused-lines.ts'
import { themeOf } from './headed.ts'
import type { Named } from './types.ts'

export type Line =
  | { kind: 'heading'; text: string; level: number }
  /** `number`: that of the paragraph that begins here; `items`: the recommendations that its own numbers stand for */
  | { kind: 'text'; text: string; number: string | null; items?: Named[] }
  | { kind: 'table'; cells: Paragraph[] }

const isTop = ({ label, labelKind }: Paragraph) => labelKind === 'number' && /^\d+$/.test(label!)

/** Roman sections hold lettered ones, which hold unlettered ones. */
const levelOf = ({ label, labelKind }: Paragraph): number => {
  if (labelKind !== 'outline') return 2
  return /^[IVX]+$/.test(label!) ? 0 : 1
}

const itemNumber = /^(\d{1,3})\.(\d{1,3})\b/
const isNamedOnly =
  /\b(?:recommendations?|recs?\.?|nos?\.?|and|or|to|under|in|of|see|also|with|paragraphs?|by)\s*$|[,(&–-]\s*$/i

/** "140.5 … Response: Noted 140.6 Accept visits …": cut where the next item opens. */
const itemsApart = (text: string): string[] => {
  const first = itemNumber.exec(text)
  if (first === null) return [text]
  const pieces: string[] = []
  let [start, next] = [0, Number(first[2]) + 1]
  for (const match of text.matchAll(/\s(\d{1,3})\.(\d{1,3})(?:[.:]?\s+(?=[\p{Lu}“"])|\s?[:–—]\s+(?=\p{L}))/gu)) {
    if (
      match[1] !== first[1] ||
      Number(match[2]) !== next ||
      isNamedOnly.test(text.slice(Math.max(0, match.index - 30), match.index))
    )
      continue
    pieces.push(text.slice(start, match.index))
    start = match.index + 1
    next++
  }
  return [...pieces, text.slice(start)].map((piece) => piece.trim())
}

/** A list of numbers ends where a heading ("B. Recommendations …") or a new sentence opens without a full stop. */
const listsApart = (text: string): string[] =>
  itemNumber.test(text.replace(/^recommendation\s?:\s/i, ''))
    ? [text]
    : text
        .split(/(?<=\d\.\d{1,3},? ?)(?<=\d,?) (?=[A-Z]{1,4}\. \p{Lu})|(?<=\d\.\d{1,3}) (?=\p{Lu}\p{L})/u)
        .map((piece) => piece.trim())

const heading = /^(?:[IVX]{1,5}|[A-H])\. \p{Lu}/u

/** "II. Noted recommendations 3. 140.4, 140.5.": the heading and the paragraph under it. */
const headingsApart = (text: string): string[] => {
  const at = heading.test(text) ? text.search(/(?<=[\p{L})]) \d{1,3}\. (?:\p{Lu}|\d{1,3}\.\d)/u) : -1
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

/** "III. Torture (recommendations 140.3 and 140.20)": the theme stands behind the number of the heading. */
const isTheme = ({ kind, labelKind, text }: Paragraph): boolean =>
  kind === 'heading' && labelKind === 'outline' && themeOf(text) !== null

/** "– Noted" */
const bulletOfHeading = /^[–—•‣▪●·*-] {1,3}(?=\p{Lu}\w+(?: \w+){0,3}:?$)/u

/** Text of a paragraph as lines. A number that stood alone over the text is a line of its own. */
const linesOf = (paragraph: Paragraph): Line[] => {
  const number = isTop(paragraph) ? paragraph.label : null
  // "140.3" over "II. Noted recommendations"
  const isAlone =
    paragraph.labelAlone === true || (paragraph.label?.includes('.') === true && heading.test(paragraph.text))
  const texts = isAlone
    ? [paragraph.label!, paragraph.text]
    : [isTop(paragraph) || isTheme(paragraph) ? paragraph.text : withLabel(paragraph)]
  return texts
    .flatMap((text) => headingsApart(text.trim()))
    .flatMap((text) =>
      itemsApart(text.replace(bulletOfHeading, '').replace(/^(?:\d{1,3}\.|[–—•‣▪●·*-]) {0,3}(?=\d{1,3}\.\d)/, '')),
    )
    .flatMap((text) => {
      const { texts: rows, whole } = fusedApart(text)
      return whole ? rows : rows.flatMap(listsApart)
    })
    .filter((text) => text !== '')
    .map((text, at) => ({ kind: 'text', text, number: at === 0 ? number : null }))
}

/** Paragraphs, and those of them whose own numbers stand for recommendations. */
type Read = { paragraphs: readonly Paragraph[]; items: ReadonlyMap<Paragraph, Named[]> }

/** Lines of a document without its cover. */
export const answerLines = ({ paragraphs, items }: Read): Line[] => {
  const lines: Line[] = []
  for (const paragraph of paragraphs) {
    const last = lines.at(-1)
    const own = items.get(paragraph)
    if (own !== undefined) lines.push({ kind: 'text', text: paragraph.text, number: paragraph.label, items: own })
    else if (paragraph.cell !== undefined) {
      if (last?.kind === 'table' && last.cells[0]!.cell![0] === paragraph.cell[0]) last.cells.push(paragraph)
      else lines.push({ kind: 'table', cells: [paragraph] })
    } else if (paragraph.kind === 'heading' && paragraph.text.trim() !== '') {
      // "Supported recommendations: 140.1, 140.2" set as a heading lists them as well
      const [first, ...rest] =
        /\d\s?\.\s?\d/.test(withLabel(paragraph)) || themeOf(paragraph.text) !== null ? linesOf(paragraph) : []
      lines.push({ kind: 'heading', text: paragraph.text, level: levelOf(paragraph) })
      if (first !== undefined) lines.push(first, ...rest)
    } else lines.push(...linesOf(paragraph))
  }
  return lines
}
