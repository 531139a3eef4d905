// Paragraphs put in order where the format lost it: page furniture, numbers on their own line, notes in the text flow.
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { cellsOfTables } from '../paragraphs.ts'
import { noticeOf } from '../status-words.ts'
import { fieldsTable } from './flow-table.ts'

const symbol = String.raw`(?:[A-Z]{2,6}|A|E)/(?:[A-Z0-9.]+/)*[A-Z0-9.\-]+\*{0,3}`
// what a page prints over and under its text: "CAT/C/XVD/CO/2", "Page 2", "GE.99-43225 (E) 070899", "24-03160", a bar code
const pieces = [
  new RegExp(String.raw`(?<![\w/])${symbol}(?![\w/])`, 'g'),
  /(?<!\p{L})(?:pages?|páginas?|p\.)\s?\d{1,3}(?!\d)/giu,
  /(?<![\w.])(?:G\s?E\s?\.\s?\d{2}\s?[-–]\s?\d{4,6}|\d{2}-\d{5})(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?!\d)/g,
  /\*\s?(?:\d\s?){6,9}\s?\*/g,
  /^\/(?:\.{3}|…)$/g,
  /(?:please recycle|merci de recycler|(?:se ruega|sírvanse|por favor) recicl\p{L}+)\s?(?:@|\p{So}\ufe0f?)?/giu,
]
/** May stand beside them: the number of the page, how many there are, and a line between two. */
const besidePieces = /^(?:\s|\d{1,3}(?!\d)|[|/–—-])*$/

/** A line that holds nothing but what a page prints over and under its text. */
const isPageEdge = (text: string): boolean => {
  if (text.length > 120) return false
  const rest = pieces.reduce((left, piece) => left.replace(piece, ' '), text)
  return rest !== text && besidePieces.test(rest)
}

const furniture = [
  // the foot of a site that republishes the text: "Copyright Policy | Disclaimers | Privacy Policy | Feedback"
  /^[^|.;]{2,60}(?:\|{1,2}[^|.;]{2,60}){2,}(?:URL:.*)?$/,
  /^(?:URL|Source)\s?:\s*https?:\/\/\S+$/i,
  /^(?:©|Copyright\b|All rights reserved|Last updated\b|Back to top\b).{0,120}$/i,
  /^(?:Dernière mise à jour|Mis(?:e)? à jour le|[ÚU]ltima (?:actualización|modificación)|Actualizado el)\b.{0,60}(?<![.;:])$/iu,
  /^(?:privacy policy|terms of use|legal notice|mentions légales|politique de confidentialité)(?:\s?\|.{0,60})?$/iu,
  /^(?:aviso legal|política de privacidad|condiciones de uso|conditions d['’]utilisation)(?:\s?\|.{0,60})?$/iu,
  // links of a site in a line of their own
  /^\W{0,3}(?:(?:back to|return to) (?:the )?top|top of (?:the )?page|haut de (?:la )?page|retour en haut)(?: de la page)?\W{0,3}$/i,
  /^\W{0,3}(?:volver|ir|subir) (?:hacia )?(?:arriba|al (?:inicio|principio|comienzo))(?: de la página)?\W{0,3}$/iu,
]
// what Word leaves of its fields: "DOCPROPERTY prep \* MERGEFORMAT"
const fieldCodes = compile(fieldsTable.rows, 'field code', { flags: 'g' })

const isFurniture = (text: string): boolean =>
  isPageEdge(text.trim()) || furniture.some((pattern) => pattern.test(text.trim())) || noticeOf(text.trim()) !== null

/** Takes remains of Word fields out of a text. */
const withoutFieldCodes = (text: string): string =>
  text
    .replace(fieldCodes, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim()

// "3 See CAT/C/XVD/CO/4, para. 9." in the text flow: a note, not paragraph 3, for it has no full stop after its number
const noteOpening = new RegExp(String.raw`^(\d{1,3}|\*{1,3})\s*(?=(?:See|Ibid|Cf\.|Voir|Véase|Ver)\b|${symbol})`)
const starredNote = /^(\*{1,3})\s*(?=\p{Lu})/u
const rule = /^_{5,}\s*/
// "-----", "* * *": the sign that a text has ended
const endSign = /^[-–—_*.\s]{3,}$/

const endsOpen = (text: string): boolean => !/[.;:!?»”"]\s*$/.test(text)

/** "140.4" alone on its line is one of a list; "4" may be the number of a page. */
const isItemNumber = ({ label }: Paragraph): boolean => label?.includes('.') === true

/** Does the text belong under the number that stands alone before it? A heading opens what comes next. */
const goesUnder = (number: Paragraph, next: Paragraph): boolean =>
  next.label === null && !(isItemNumber(number) && next.kind === 'heading')

const endsInApostrophe = /\p{L}['’]$/u
/** What goes on a sentence: a small letter, a bracket or a comma. */
const goesOn = /^[\p{Ll}(,]/u

/** "2" above or under "GE.99-43225", in a sentence that goes on behind them: the number of the page. */
function isPageNumber(
  paragraphs: readonly Paragraph[],
  at: number,
  last: Paragraph | undefined,
  cut: boolean,
): boolean {
  const { label, text, kind } = paragraphs[at]!
  if (kind !== 'body' || text !== '' || !/^\d{1,3}$/.test(label ?? '')) return false
  if (!last || last.text === '' || !endsOpen(last.text)) return false
  const behind = paragraphs.slice(at + 1, at + 4)
  const next = behind.find((one) => one.label !== null || !isPageEdge(one.text.trim()))
  const isBeside = cut || (behind[0] !== undefined && behind[0] !== next)
  return isBeside && next !== undefined && next.label === null && goesOn.test(next.text)
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
  let afterRule = false
  let inNotes = false
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
    const whole = raw.label === null ? text : ''
    // before the first number it is the masthead that prints the symbol
    if (raw.labelKind === 'number') begun = true
    // under a rule "1 CAT/C/XVD/3." is a note, not the symbol at the head of page 1
    if (begun && whole !== '' && !isOfTable(raw) && isFurniture(whole) && !(inNotes && /^\d/.test(whole))) {
      cut = true
      outside.push(whole)
      continue
    }
    if (begun && isPageNumber(paragraphs, at, kept.at(-1), cut)) {
      cut = true
      continue
    }
    const note =
      raw.label === null
        ? (noteOpening.exec(text) ?? starredNote.exec(text) ?? (afterRule ? /^(\d{1,2})\s+/.exec(text) : null))
        : null
    if (note && raw.kind !== 'table_cell') {
      footnotes.push({ mark: note[1]!, text: text.slice(note[0].length).trim(), page: raw.page })
      cut = true
      continue
    }
    afterRule = false
    const last = kept.at(-1)
    if (last && last.kind === 'body' && last.label !== null && last.text === '' && goesUnder(last, raw)) {
      last.text = text
      last.bold = raw.bold
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
  return kept.filter((paragraph) => paragraph.text !== '' || paragraph.kind === 'cover' || isItemNumber(paragraph))
}
