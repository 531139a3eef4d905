// The look of a heading: what tells a title line from a sentence, with or without fonts.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { partHeading } from './parts.ts'
import { speaksTable } from './shape-table.ts'

/** "I. Legal framework ..... 4–6 5", "Legal framework 4–6 5": a line of a table of contents. */
export const contentsLine = (text: string): boolean =>
  /\.{5,}|…{2,}/.test(text) || /\p{L}\S*\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s+\d{1,3}$/u.test(text)

/** "Contents", "Table des matières": what heads a list of headings and no text. */
export const contentsHeading = (text: string): boolean =>
  /^(?:(?:Table of )?Contents|Table des matières|Sommaire|Índice|Contenido)(?:\s+(?:Paragraphs?|Paragraphes?|Párrafos?|Pages?|Página)\b.*)?$/iu.test(
    text.replace(/(?<![.*:\s])[.*:\s]+$/, ''),
  )

/** Words of a heading without outline label, page and dots: for finding it again after a table of contents. */
export const bareHeading = (text: string): string =>
  text
    .replace(/(?<!\*)\*+$/, '')
    .trimEnd()
    .replace(/\d{0,3}(?:\s?[-–]\s?\d{1,3})?(?:\s{1,9}\d{1,3})?$/, '')
    .replace(/(?<![\s.…])[\s.…]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** "Annex", "Annex I", "Annexe", "Anexo", "Appendix": what follows is no part of the text. */
export const annexHeading = (text: string, paragraph: Paragraph): boolean =>
  paragraph.kind !== 'table_cell' &&
  /^(Annex|Annexe|Anexo|Appendix|Appendice|Apéndice)(\s+[IVX\d]{1,4})?\s*\**(?:$|[:.–—\s]\s*\p{Lu}.{0,100}$)/u.test(
    text,
  ) &&
  (paragraph.kind === 'heading' || text.length < 24)

// "State party should", "Committee recommends": a bold block of a recommendation is no heading
const speaks = compile(speaksTable.rows, 'speaks', { flags: 'u' })

const topicOpener = compile(speaksTable.rows, 'topic')

/** Does the paragraph bear the label that a list begins with? */
const beginsList = (paragraph: Paragraph | undefined): boolean =>
  (paragraph?.labelKind === 'letter' || paragraph?.labelKind === 'roman') &&
  (paragraph.label === 'a' || paragraph.label === 'i')

/**
 * A line that ends with a colon before (a) is the stem of the list, whatever its words and type; only "Regarding
 * legislation:" under a stem that is already open, or without a verb of its own, heads some of the items.
 */
export const isStemLine = (paragraph: Paragraph, next: Paragraph | undefined, before: string): boolean =>
  /:$/.test(paragraph.text) && beginsList(next) && !/:$/.test(before) && !topicOpener.test(paragraph.text)

/** A short line between the items of a list, such as "Regarding legislation": the next paragraph bears a list letter. */
export const isTopicLine = (paragraph: Paragraph, next: Paragraph | undefined, before: string): boolean =>
  paragraph.label === null &&
  (paragraph.kind === 'body' || paragraph.kind === 'heading') &&
  paragraph.text.length < 120 &&
  /^\p{Lu}/u.test(paragraph.text) &&
  !/[.;,]$/.test(paragraph.text) &&
  !speaks.test(paragraph.text) &&
  !isStemLine(paragraph, next, before) &&
  (next?.labelKind === 'letter' || next?.labelKind === 'roman')

/** "1. Legislation", "A. Legal framework" above (a), or between (b) and (c): a heading of the items that follow. */
export const isHeadingInList = (paragraph: Paragraph, next: Paragraph | undefined, before: string): boolean =>
  /[:;.]$/.test(before) &&
  (paragraph.labelKind === 'outline' || (paragraph.labelKind === 'number' && (paragraph.bold ?? 0) > 0.8)) &&
  paragraph.text.length < 120 &&
  !/[.;:,]$/.test(paragraph.text) &&
  (next?.labelKind === 'letter' || next?.labelKind === 'roman')

/**
 * Is a line set as a heading, whatever was left open before it: in type of its own or with an outline letter, without a
 * mark at its end, and over a numbered paragraph? A last item without a letter would go on in the type of the others.
 */
export const isSetApart = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  (paragraph.kind === 'heading' || paragraph.labelKind === 'outline' || (paragraph.bold ?? 0) > 0.8) &&
  paragraph.text.length < 120 &&
  /^[\p{Lu}«“"‘¿¡]/u.test(paragraph.text) &&
  !/[.;:,]$/.test(paragraph.text) &&
  (next?.labelKind === 'number' || next?.kind === 'heading' || next?.labelKind === 'outline')

const maxLength = 240

export type HeadingContext = {
  /** the text before it ended its sentence */
  closed: boolean
  /** the paragraph number that comes next */
  expected: number
}

/** Is paragraph `at` a heading? By markup where there is some, else by its look and by what follows it. */
export function isHeading(paragraph: Paragraph, all: Paragraph[], at: number, context: HeadingContext): boolean {
  const { text, labelKind } = paragraph
  if (paragraph.kind === 'table_cell' || labelKind === 'letter' || labelKind === 'roman') return false
  if (text === '' || text.length > maxLength || !/\p{L}/u.test(text)) return false
  if (partHeading(text)) return true
  if (/[;:,]$/.test(text) || (/\.$/.test(text) && !/\b(?:etc|al)\.$/.test(text))) return false
  if (speaks.test(text)) return false
  const set = (paragraph.bold ?? 0) > 0.8 || paragraph.centred || paragraph.kind === 'heading'
  const next = all.slice(at + 1).find((other) => other.kind !== 'footnote' && other.kind !== 'cover')
  if (labelKind === 'number') {
    // "1. Legal framework": numbered sub-headings of mission reports, out of the paragraphs' sequence or before the same number
    const own = Number(paragraph.label) === context.expected
    return (
      set &&
      context.closed &&
      text.length < 120 &&
      (!own || (next?.labelKind === 'number' && next.label === paragraph.label))
    )
  }
  if (paragraph.kind === 'heading' || labelKind === 'outline') return context.closed || (paragraph.bold ?? 0) > 0.8
  if (!context.closed || !/^[\p{Lu}\d«“"‘¿¡]/u.test(text) || text.length > 160) return false
  if (set && text.length < 120) return true
  // no markup: a line between a closed sentence and a number, or above another such line
  if (!next) return false
  if (next.labelKind === 'number')
    return Number(next.label) >= context.expected && Number(next.label) <= context.expected + 5
  return (
    next.labelKind === 'outline' ||
    next.kind === 'heading' ||
    (next.text.length < 160 && !/[.;:,]$/.test(next.text)) ||
    context.expected === 1
  )
}
