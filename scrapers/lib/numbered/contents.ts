// A table of contents is no text: its lines are told from headings and paragraphs, and left out.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { bareHeading, contentsHeading, contentsLine } from './shape.ts'

/** The head of the columns, each in its cell or all in one line: "Chapter", "Paragraphs", "Page". */
const columns =
  /^(?:\s?\b(?:Chapters?|Chapitres?|Capítulos?|Sections?|Secciones|Sección|Para(?:graph(?:e)?)?s?|Párrafos?|Pages?|Páginas?)\b\.?)+$/iu
const pageBehind = /\p{L}\S*\s\d{1,3}$/u
const sentence = /[.;:]$/

/** An entry may be numbered like a paragraph: "2. Definition of torture ........ 3", and it ends no sentence. */
const isEntry = (paragraph: Paragraph, standsLater: boolean): boolean => {
  const { text, label, kind } = paragraph
  if (text.length > 240 || kind === 'footnote') return false
  if (contentsLine(text) || columns.test(text) || standsLater) return true
  return !sentence.test(text) && (pageBehind.test(text) || (label !== null && /^\d+$/.test(label)))
}

/** A cell of such a table: a label, a number, or words that end no sentence. */
const isEntryCell = ({ text }: Paragraph): boolean => text.length < 8 || (text.length < 240 && !sentence.test(text))

/** Place behind the table at `at` where each of its cells may be an entry: the whole of it is the table of contents. */
function behindTable(paragraphs: Paragraph[], at: number): number {
  const table = paragraphs[at]?.cell?.[0]
  if (table === undefined) return at
  let end = at
  while (paragraphs[end]?.cell?.[0] === table) end++
  return paragraphs.slice(at, end).every(isEntryCell) ? end : at
}

/** Number of the lines in a row, from `at` on, that are entries. */
function entriesFrom(paragraphs: Paragraph[], at: number, standsLater: (at: number) => boolean): number {
  let end = behindTable(paragraphs, at)
  while (end < paragraphs.length && isEntry(paragraphs[end]!, standsLater(end))) end++
  return end - at
}

/** The number 1 that opens a sentence: where the text begins. */
const opensText = ({ label, labelKind, text }: Paragraph): boolean =>
  labelKind === 'number' && label === '1' && text.length > 40 && sentence.test(text)

/**
 * Leaves out the tables of contents: the entries under their heading, and a numbered list without one (links, say) before
 * the number 1 of the text.
 */
export function withoutContents(paragraphs: Paragraph[]): Paragraph[] {
  const lastPlace = new Map(paragraphs.map(({ text }, at) => [bareHeading(text), at]))
  const standsLater = (at: number): boolean => {
    const words = bareHeading(paragraphs[at]!.text)
    return words !== '' && lastPlace.get(words)! > at
  }
  const out = new Set<number>()
  for (const [at, { text, kind }] of paragraphs.entries()) {
    if (kind === 'footnote' || !contentsHeading(text)) continue
    const entries = entriesFrom(paragraphs, at + 1, standsLater)
    for (let entry = at; entry <= at + entries; entry++) out.add(entry)
  }
  const first = paragraphs.findIndex(opensText)
  const numbered = (paragraph: Paragraph) => paragraph.labelKind === 'number' && paragraph.kind !== 'cover'
  const list = paragraphs.findIndex((paragraph, at) => at < first && numbered(paragraph) && !out.has(at))
  if (paragraphs[list]?.label === '1') {
    const rows = paragraphs.slice(list, first)
    if (rows.every(({ text }) => !sentence.test(text) && text.length < 240))
      for (let at = list; at < first; at++) if (numbered(paragraphs[at]!)) out.add(at)
  }
  return out.size === 0 ? paragraphs : paragraphs.filter((_, at) => !out.has(at))
}
