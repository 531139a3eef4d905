// Paragraphs put in order where the format lost it: page furniture, numbers on their own line, notes in the text flow.
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { calledIn } from '../note-call.ts'
import { cellsOfTables } from '../paragraphs.ts'
import { isFrame } from '../site-notes.ts'
import { noticeOf } from '../status-words.ts'
import { fieldsTable } from './flow-table.ts'

const part = String.raw`(?:(?:Add|Rev|Corr|Amend)\.\d+|[A-Z0-9.\-]+)`
const symbol = String.raw`(?:[A-Z]{2,6}|A|E)/(?:${part}/)*${part}\*{0,3}`
// what a page prints over and under its text: "CAT/C/XVD/CO/2", "Page 2", "GE.99-43225 (E) 070899", "24-03160", a bar code
const pieces = [
  /(?<!\p{L})(?:pages?|páginas?|p\.)\s?\d{1,3}(?!\d)/giu,
  // "English", "[English only]": the language of the print
  /(?<!\p{L})\[?(?:English|Français|French|Español|Spanish|Anglais|Inglés|Original)(?: (?:only|seulement|solamente))?\]?(?!\p{L})/gu,
  /(?<!\p{L})\[?(?:ENGLISH|FRANÇAIS|FRANCAIS|FRENCH|ESPAÑOL|SPANISH|ANGLAIS|INGLÉS)(?: ONLY)?\]?(?!\p{L})/gu,
  // "3 | P a g e", "[ 3 ]", "3/8"
  /\bP\s?a\s?g\s?e\b/gu,
  /^(?:\[\s?\d{1,3}\s?\]|\d{1,3}\s?\/\s?\d{1,3})$/g,
  /(?<![\w.])(?:G\s?E\s?\.\s?\d{2}\s?[-–]\s?\d{4,6}|\d{2}-\d{5})(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?!\d)/g,
  /\*\s?(?:\d\s?){6,9}\s?\*/g,
  /(?:^|\s)\/(?:\.{3}|…)$/g,
  // "- 3 -", as pages were numbered on typewriters
  /^[-–—]\s?\d{1,3}\s?[-–—]$/g,
  /(?:please recycle|merci de recycler|(?:se ruega|sírvanse|por favor) recicl\p{L}+)\s?(?:@|\p{So}\ufe0f?)?/giu,
]
/** May stand beside them: the number of the page, how many there are, and a line between two. */
const besidePieces = /^(?:\s|\d{1,3}(?!\d)|[|/–—[\]-])*$/

const symbols = new RegExp(String.raw`(?<![\w/])${symbol}(?![\w/])`, 'g')
const bareSymbol = (printed: string): string => printed.replace(/\*+$/, '')
/** An addendum of another document may begin where its symbol stands: only the symbols of the cover are printed over pages. */
const withoutSymbols = (text: string, own: ReadonlySet<string>): string =>
  text.replace(symbols, (found) => (/\/(?:Add|Rev|Corr)\./.test(found) && !own.has(bareSymbol(found)) ? found : ' '))

/** A line that holds nothing but what a page prints over and under its text. */
const isPageEdge = (text: string, own: ReadonlySet<string>): boolean => {
  if (text.length > 120) return false
  const rest = pieces.reduce((left, piece) => left.replace(piece, ' '), withoutSymbols(text, own))
  return rest !== text && besidePieces.test(rest)
}

// "1 of 4  12/06/2088 10:33": the foot of a page that a browser printed
const printedPage =
  /^(?:page )?\d{1,3} ?(?:\/|of|sur|de) ?\d{1,3}\s{1,9}\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:,?\s\d.{0,14})?$/iu
// what Word leaves of its fields: "DOCPROPERTY prep \* MERGEFORMAT"
const fieldCodes = compile(fieldsTable.rows, 'field code', { flags: 'g' })

const isFurniture = (text: string, own: ReadonlySet<string>): boolean =>
  isPageEdge(text.trim(), own) ||
  printedPage.test(text.trim()) ||
  isFrame(text.trim()) ||
  noticeOf(text.trim()) !== null

/** Takes remains of Word fields out of a text. */
const withoutFieldCodes = (text: string): string =>
  text
    .replace(fieldCodes, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()

const notesHeading = /^(?:(?:end|foot)?notes?|notes (?:finales|de fin)|notas?(?: finales| al final)?)\s?:?$/iu
const firstNote = new RegExp(String.raw`^(?:\[?[1a][\])/.]?\s|${symbol})`)

/** Where the notes begin that stand under a heading of their own at the end of a text; its length where none do. */
function endnotesAt(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findLastIndex(({ label, text }) => label === null && notesHeading.test(text.trim()))
  const next = at < 1 ? undefined : paragraphs[at + 1]
  const begins = next !== undefined && (/^[1a]$/.test(next.label ?? '') || firstNote.test(next.text))
  return begins && paragraphs.slice(0, at).some(({ labelKind }) => labelKind === 'number') ? at : paragraphs.length
}

// "3 See CAT/C/XVD/CO/4, para. 9." in the text flow: a note, not paragraph 3, for it has no full stop after its number
const noteOpening = new RegExp(
  String.raw`^(\d{1,3}|[a-z](?=\/)|\*{1,3})\/?\s*(?=(?:See|Ibid|Cf\.|Voir|Véase|Ver)\b|${symbol})`,
)
const starredNote = /^(\*{1,3})\s*(?=\p{Lu})/u
// "1/ CAT/C/XVD/CO/2", "[1] Act No. 5", under the last paragraph; under a rule "a The State party" as well
const markedNote = /^(?:\[(\d{1,3}|[a-z])\]|(\d{1,3}|[a-z])\/)\s*(?=\S)/u
const noteUnderRule = /^(\d{1,2}|[a-z](?=\s\p{Lu}))\s+/u
/** "1 Act No. 5 of 2085.", typed under the last paragraph: a note where a text calls it. */
const bareNote = /^(\d{1,3})\s+(?=[\p{L}«“"])/u
/** A line of a site under the end of a text: no sentence, no note, and no annex. */
const isSiteLine = (text: string): boolean =>
  text.length < 160 &&
  ![noteOpening, starredNote, markedNote].some((note) => note.test(text)) &&
  !/(?:[.;:!?»”"]|\s\p{Lu}\.)\s*$/u.test(text) &&
  !/^(?:annex|append|anexo|apéndice)/iu.test(text)
const rule = /^_{5,}\s*/
// "-----", "* * *": the sign that a text has ended
const endSign = /^[-–—_*.\s]{3,}$/

const endsOpen = (text: string): boolean => !/[.;:!?»”"]\s*$/.test(text)

/** "140.4" alone on its line is one of a list; "4" may be the number of a page. */
const isItemNumber = ({ label }: Paragraph): boolean => label?.includes('.') === true

/** Does the text belong under the number that stands alone before it? A heading opens what comes next, and a title is short. */
const goesUnder = (number: Paragraph, next: Paragraph): boolean =>
  next.label === null &&
  (number.labelKind === 'outline'
    ? next.text.length < 220 && !/[.;:]$/.test(next.text)
    : number.kind === 'body' && !(isItemNumber(number) && next.kind === 'heading'))

const endsInApostrophe = /\p{L}['’]$/u
/** What goes on a sentence: a small letter, a bracket or a comma. */
const goesOn = /^[\p{Ll}(,]/u

/** "2" above or under "GE.99-43225", in a sentence that goes on behind them: the number of the page. */
function isPageNumber(
  paragraphs: readonly Paragraph[],
  at: number,
  last: Paragraph | undefined,
  cut: boolean,
  own: ReadonlySet<string>,
): boolean {
  const { label, text, kind } = paragraphs[at]!
  if (kind !== 'body' || text !== '' || !/^\d{1,3}$/.test(label ?? '')) return false
  if (!last || last.text === '' || !endsOpen(last.text)) return false
  const behind = paragraphs.slice(at + 1, at + 4)
  const next = behind.find((one) => one.label !== null || !isPageEdge(one.text.trim(), own))
  const isBeside = cut || (behind[0] !== undefined && behind[0] !== next)
  return isBeside && next !== undefined && next.label === null && goesOn.test(next.text)
}

/** Stars behind a word: a call. */
const stars = /(?<=[\p{L}\d)»”"])\*+(?=[\s.,;:)]|$)/gu

/** Takes the calls of a note out of the numbered texts, where they are printed as its mark is: "[1]", "fund*". */
function takeCalls(paragraphs: readonly Paragraph[], mark: string): void {
  const without = (text: string): string =>
    mark.startsWith('*') ? text.replace(stars, (found) => (found === mark ? '' : found)) : text.replace(`[${mark}]`, '')
  const first = paragraphs.findIndex(({ labelKind }) => labelKind === 'number')
  for (const paragraph of paragraphs.slice(first)) {
    const text = without(paragraph.text)
    if (text === paragraph.text) continue
    paragraph.text = text
    paragraph.notes = [...(paragraph.notes ?? []), mark]
  }
}

/** The symbols that the masthead prints, and those that stand on lines of their own again and again. */
function ownSymbols(paragraphs: readonly Paragraph[]): Set<string> {
  const begins = paragraphs.findIndex(({ labelKind }) => labelKind === 'number')
  const inMasthead = paragraphs.slice(0, begins).flatMap(({ text }) => text.match(symbols) ?? [])
  const lines = paragraphs.map(({ text }) => text.trim()).filter((text) => text.match(symbols)?.[0] === text)
  const again = lines.filter((line, at) => lines.indexOf(line) !== at)
  return new Set([...inMasthead, ...again].map(bareSymbol))
}

/**
 * Joins numbers on their own line with what follows (`12.` ¶ `The Committee`), drops page furniture and rejoins the
 * sentence that it cut, and moves notes that stand in the flow to the footnotes. The furniture goes to `outside`.
 */
export function tidyFlow(
  paragraphs: Paragraph[],
  footnotes: ReadDocument['footnotes'],
  outside: string[] = [],
): Paragraph[] {
  const kept: Paragraph[] = []
  const isOfTable = cellsOfTables(paragraphs)
  let cut = false
  let begun = false
  const own = ownSymbols(paragraphs)
  let afterRule = false
  let inNotes = false
  // behind the last label, and behind a note or what a site prints: the text has ended
  let ended = false
  const printed: string[] = []
  const called = calledIn(paragraphs)
  const calledNote = (text: string): RegExpExecArray | null => {
    const found = bareNote.exec(text)
    return found !== null && called.has(found[1]!) ? found : null
  }
  const endnotes = endnotesAt(paragraphs)
  const lastLabel = paragraphs.slice(0, endnotes).findLastIndex(({ label, kind }) => label !== null && kind !== 'cover')
  for (const [at, raw] of paragraphs.entries()) {
    let text = withoutFieldCodes(raw.text)
    if (raw.kind === 'cover') {
      kept.push({ ...raw, text })
      continue
    }
    if (text === '' && raw.label === null) continue
    if (endSign.test(text) && !rule.test(text) && raw.label === null && raw.kind !== 'table_cell') continue
    if (rule.test(text)) {
      afterRule = true
      inNotes = begun
      text = text.replace(rule, '')
      if (text === '') continue
    }
    if (at >= endnotes) {
      const [opening = '', mark = raw.label ?? ''] = /^(?:\[?(\d{1,3}|[a-z])[\])/.]?\s+)?/u.exec(text) ?? []
      if (at > endnotes) footnotes.push({ mark, text: text.slice(opening.length), page: raw.page })
      continue
    }
    const whole = raw.label === null ? text : ''
    // before the first number it is the masthead that prints the symbol
    if (raw.labelKind === 'number') begun = true
    // under a rule "1 CAT/C/XVD/3." is a note, not the symbol at the head of page 1
    if (begun && whole !== '' && !isOfTable(raw) && isFurniture(whole, own) && !(inNotes && /^\d/.test(whole))) {
      cut = true
      ended = at > lastLabel
      outside.push(whole)
      continue
    }
    if (ended && whole !== '' && raw.kind === 'body' && isSiteLine(whole) && !endsOpen(kept.at(-1)?.text ?? '')) {
      outside.push(whole)
      continue
    }
    if (begun && isPageNumber(paragraphs, at, kept.at(-1), cut, own)) {
      cut = true
      continue
    }
    const note =
      raw.label === null
        ? (noteOpening.exec(text) ??
          starredNote.exec(text) ??
          (at > lastLabel ? (markedNote.exec(text) ?? calledNote(text)) : null) ??
          (afterRule ? noteUnderRule.exec(text) : null))
        : null
    if (note && raw.kind !== 'table_cell') {
      if (text.startsWith('[') || (begun && text.startsWith('*'))) printed.push(note[1]!)
      footnotes.push({ mark: (note[1] ?? note[2])!, text: text.slice(note[0].length).trim(), page: raw.page })
      cut = true
      ended = at > lastLabel
      continue
    }
    ended = false
    afterRule = false
    const last = kept.at(-1)
    if (last && last.label !== null && last.text === '' && goesUnder(last, raw)) {
      last.text = text
      last.bold = raw.bold
      if (raw.notes?.length) last.notes = [...(last.notes ?? []), ...raw.notes]
      if (isItemNumber(last)) last.labelAlone = true
      cut = false
      continue
    }
    if (
      cut &&
      last &&
      raw.label === null &&
      last.kind === 'body' &&
      raw.kind === 'body' &&
      endsOpen(last.text) &&
      goesOn.test(text)
    ) {
      last.text += endsInApostrophe.test(last.text) ? text : ` ${text}`
      if (raw.notes?.length) last.notes = [...(last.notes ?? []), ...raw.notes]
    } else kept.push({ ...raw, text })
    cut = false
  }
  for (const mark of printed) takeCalls(kept, mark)
  return kept.filter((paragraph) => paragraph.text !== '' || paragraph.kind === 'cover' || isItemNumber(paragraph))
}
