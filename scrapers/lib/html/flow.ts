// Paragraphs put in order where the format lost it: page furniture, numbers on their own line, notes in the text flow.
import type { Paragraph, ReadDocument } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { noticeOf } from '../status-words.ts'
import { fieldsTable } from './flow-table.ts'

const symbol = String.raw`(?:[A-Z]{2,6}|A|E)/(?:[A-Z0-9.]+/)*[A-Z0-9.\-]+\*{0,3}`
// "CAT/C/XVD/CO/2", "page 2", "GE.99-43225 (E) 070899", "4 GE.99-19779", "2/25 24-03160"
const furniture = [
  new RegExp(String.raw`^(?:\d{1,3}\s+)?${symbol}(?:\s+\d{1,3})?$`),
  /^(page|página)\s+\d{1,3}$/i,
  /^(?:\d{1,3}(?:\/\d{1,3})?\s+)?(?:G\s?E\s?\.\s?\d{2}\s?[-–]\s?\d{4,6}|\d{2}-\d{5})(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/,
  /^\*\s?(?:\d\s?){6,9}\s?\*$/,
  // the foot of a site that republishes the text: "Copyright Policy | Disclaimers | Privacy Policy | Feedback"
  /^[^|.;]{2,60}(?:\|[^|.;]{2,60}){2,}(?:URL:.*)?$/,
  /^(?:URL|Source)\s?:\s*https?:\/\/\S+$/i,
  /^(?:©|Copyright\b|All rights reserved|Last updated\b|Back to top\b).{0,120}$/i,
  /^\(?advance\s+(?:unedited|unofficial|edited)?\s*(?:version|copy)\)?$/i,
]
// what Word leaves of its fields: "DOCPROPERTY prep \* MERGEFORMAT"
const fieldCodes = compile(fieldsTable.rows, 'field code', { flags: 'g' })

const isFurniture = (text: string): boolean =>
  furniture.some((pattern) => pattern.test(text.trim())) || noticeOf(text.trim()) !== null

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
  let cut = false
  let begun = false
  let afterRule = false
  let inNotes = false
  for (const raw of paragraphs) {
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
    if (begun && whole !== '' && isFurniture(whole) && !(inNotes && /^\d/.test(whole))) {
      cut = true
      outside.push(whole)
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
      /^[\p{Ll}(,]/u.test(text)
    ) {
      last.text = `${last.text} ${text}`
      if (raw.notes?.length) last.notes = [...(last.notes ?? []), ...raw.notes]
    } else kept.push({ ...raw, text })
    cut = false
  }
  return kept.filter((paragraph) => paragraph.text !== '' || paragraph.kind === 'cover' || isItemNumber(paragraph))
}
