// Headings that their place tells from text: numbered in plain type, lettered, in bold with a full stop, or behind words without one.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { followsLabel } from '../../../src/domain/pinpoints/pinpoints.ts'
import { speaksTable } from './shape-table.ts'
import type { Block } from './types.ts'

const speaks = compile(speaksTable.rows, 'speaks', { flags: 'u' })
const openEnd = compile(speaksTable.rows, 'open end', { flags: 'iu' })
const asks = compile(speaksTable.rows, 'asks', { flags: 'iu' })

type Place = { before: string; expected: number; next: Paragraph | undefined }

const isLettered = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.labelKind === 'letter' || paragraph?.labelKind === 'roman'

const isNumber = (paragraph: Paragraph | undefined, value: number): boolean =>
  paragraph?.labelKind === 'number' && Number(paragraph.label) === value

/** A short title by its words alone: a capital, no mark at its end, and nothing that asks. */
const isTitle = ({ text }: Paragraph): boolean =>
  text.length < 120 && /^[\p{Lu}«“"‘¿¡]/u.test(text) && !/[.;:,]$/.test(text) && !speaks.test(text) && !asks.test(text)

/** "2. Safeguards" where paragraph 4 comes next: its number runs behind those of the paragraphs, over one or over a letter. */
const isCounted = (paragraph: Paragraph, { expected, next }: Place): boolean =>
  paragraph.labelKind === 'number' &&
  /^\d+$/.test(paragraph.label!) &&
  Number(paragraph.label) < expected &&
  isTitle(paragraph) &&
  (isNumber(next, expected) || isLettered(next))

/** In such a text bold type is for headings: no sentence of any length is set in it. */
const boldIsForHeadings = (all: readonly Paragraph[]): boolean =>
  !all.some(({ kind, bold, text }) => kind === 'body' && (bold ?? 0) > 0.8 && text.length > 100 && /[.;:]$/.test(text))

/** "Juvenile justice.", "Violence against women:" in bold over the next number, which is not. */
const isBoldTitle = (paragraph: Paragraph, { expected, next }: Place): boolean =>
  paragraph.label === null &&
  paragraph.kind !== 'table_cell' &&
  (paragraph.bold ?? 0) > 0.8 &&
  /^\p{Lu}[^.;:]{3,78}[.:]$/u.test(paragraph.text) &&
  isNumber(next, expected) &&
  (next?.bold ?? 0) < 0.2 &&
  !speaks.test(paragraph.text) &&
  !asks.test(paragraph.text)

/**
 * "and penalties" between a heading and a number, "CONCERN AND RECOMMENDATIONS" under "PRINCIPAL SUBJECTS OF": the second line of
 * the heading `before`, in a paragraph of its own.
 */
export const goesOnHeading = (paragraph: Paragraph, next: Paragraph | undefined, before = ''): boolean =>
  paragraph.label === null &&
  (paragraph.kind === 'body' || paragraph.kind === 'heading') &&
  paragraph.text.length < 120 &&
  !/[.;:,]$/.test(paragraph.text) &&
  (/^\p{Ll}/u.test(paragraph.text)
    ? next?.labelKind === 'number' || isInOwnType(paragraph)
    : openEnd.test(before) && isInOwnType(paragraph))

/** Set in type of its own, by its style, its weight or its slant. */
const isInOwnType = ({ kind, bold, italic, centred }: Paragraph): boolean =>
  kind === 'heading' || centred || (bold ?? 0) > 0.8 || (italic ?? 0) > 0.8

const isOwnTitle = (paragraph: Paragraph): boolean =>
  paragraph.label === null &&
  (paragraph.kind === 'body' || paragraph.kind === 'heading') &&
  isInOwnType(paragraph) &&
  isTitle(paragraph)

/**
 * "Redress" in bold over the next number, in plain type: a heading, though the paragraph before it has lost its full stop.
 * `open` is that paragraph's last block, which is in plain type as well; a second heading may stand between.
 */
export const endsUnclosed = (
  paragraph: Paragraph,
  behind: readonly Paragraph[],
  expected: number,
  open: Block | undefined,
): boolean => {
  if ((open?.bold ?? 0) > 0.2 || /[,:–—-]$/.test(open?.text ?? '') || !isOwnTitle(paragraph)) return false
  const following = behind.filter(({ kind }) => kind !== 'footnote')
  const next = following.find((other, at) => at > 1 || !(isOwnTitle(other) || goesOnHeading(other, following[at + 1])))
  return next !== undefined && isNumber(next, expected) && !isInOwnType(next)
}

/** Tells such headings, one paragraph after the other, and remembers the letter of the last. */
export function createUnmarked(all: readonly Paragraph[]) {
  const boldHeads = boldIsForHeadings(all)
  let last: string | null = null
  const isLetteredHeading = (paragraph: Paragraph, { before, expected, next }: Place): boolean =>
    isLettered(paragraph) &&
    /[.!?]["»”)]?$/.test(before) &&
    isNumber(next, expected) &&
    (last === null ? /^[ai]$/.test(paragraph.label!) : followsLabel(last, paragraph.label!)) &&
    isTitle(paragraph)
  return (paragraph: Paragraph, place: Place): boolean => {
    if (isLetteredHeading(paragraph, place)) {
      last = paragraph.label
      return true
    }
    return isCounted(paragraph, place) || (boldHeads && isBoldTitle(paragraph, place))
  }
}
