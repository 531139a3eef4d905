// The frame of a report of the Working Group: where its conclusions, pledges and annex begin and end.
import type { Paragraph, ReadDocument } from '../../src/domain/paragraphs.ts'
import { compile } from '../../src/domain/patterns.ts'
import { firstLeadRows } from './lead-words.ts'

/** A numbered paragraph with everything that belongs to it. */
export type Numbered = {
  number: number
  text: string
  page: number | null
  indent: number | null
  heading: string[]
  notes: string[]
}

/** Whole heading only: "II. Conclusions and/or recommendations**", "CONCLUSIONS AND RECOMMENDATIONS" */
const conclusionsHeading = /^conclusions?\s+and\s*(?:\/\s*or)?\s*recommendations?[\s*∗\d]*$/i
const pledgesHeading =
  /^voluntary\s+(?:pledges?|commitments?)(?:\s+and\s+(?:voluntary\s+)?(?:pledges?|commitments?))?\b.{0,60}$/i
const annexHeading = /^annex(?:es)?(?:\s+[IVX\d]+)?\b.{0,60}$/i

/** A heading, or the bare word on a line of its own (DOCX without styles). */
const isAnnex = (heading: string, paragraph: Paragraph) =>
  annexHeading.test(heading) && (paragraph.kind === 'heading' || /^annex(?:es)?(?:\s+[IVX\d]+)?$/i.test(heading))

const isHeadingLike = (paragraph: Paragraph) =>
  paragraph.labelKind !== 'number' &&
  paragraph.kind !== 'table_cell' &&
  !/\.{4,}/.test(paragraph.text) &&
  // a line of the table of contents: "… 82 - 85 17"
  !/\s\d{1,3}(?:\s*[-–]\s*\d{1,3})?\s+\d{1,3}$/.test(paragraph.text)

/** The last match counts: the words also stand in the table of contents. */
export const findConclusions = (paragraphs: Paragraph[]): number => {
  for (let i = paragraphs.length - 1; i >= 0; i--)
    if (isHeadingLike(paragraphs[i]!) && conclusionsHeading.test(paragraphs[i]!.text.trim())) return i
  return -1
}

export type Parts = {
  /** before the conclusions: introduction, presentation, dialogue */
  before: Paragraph[]
  conclusions: Paragraph[]
  pledges: Paragraph[]
  annex: Paragraph[]
  warnings: string[]
}

/** Without its heading the chapter begins at its first lead-in: "The recommendations formulated during the …" */
const firstLead = compile(firstLeadRows, 'first lead', { flags: 'i' })

const runOn = /(?<=\)\s?[;.]?\d{0,2})\s*(\d{1,3})\.(\d{1,3})\.?\s+(?=\p{Lu})/gu
/** "13. The following … enjoy the support of Valdoria: 13.1 Open …": the first item behind its lead-in. */
const runOnLead = /(?<=:)\s*(\d{1,3})\.(1)\.?\s+(?=\p{Lu})/gu

/** "140.9 Train judges (Norland); 140.10 Close the camp (Kestria);": two items in one paragraph are two. */
const withRunOnItems = (paragraphs: Paragraph[]): Paragraph[] => {
  const labels = new Set(paragraphs.map(({ label }) => label))
  return paragraphs.flatMap((paragraph) => {
    const pieces: Paragraph[] = []
    let open = paragraph
    for (;;) {
      const [lead, item] = (open.label ?? '').split('.')
      const next = open.labelKind === 'number' ? `${lead}.${Number(item ?? 0) + 1}` : null
      const cut = [...open.text.matchAll(item === undefined ? runOnLead : runOn)].find(
        ([, a, b]) => `${a}.${b}` === next,
      )
      if (next === null || cut === undefined || labels.has(next)) break
      pieces.push({ ...open, text: open.text.slice(0, cut.index).trim() })
      open = { ...open, label: next, labelStatus: 'printed', text: open.text.slice(cut.index + cut[0].length) }
    }
    return [...pieces, open]
  })
}

/** Cuts a report at its headings; null where neither the heading nor a lead-in of the conclusions is found. */
export const cutReport = (read: ReadDocument): Parts | null => {
  const paragraphs = withRunOnItems(read.paragraphs)
  const parts: Parts = { before: [], conclusions: [], pledges: [], annex: [], warnings: [] }
  let start = findConclusions(paragraphs)
  if (start < 0) {
    const lead = paragraphs.findIndex((one) => /^\d+$/.test(one.label ?? '') && firstLead.test(one.text))
    if (lead < 0) return null
    // the lead-in itself belongs to the chapter
    start = lead - 0.5
    parts.warnings.push('no heading of the conclusions: they begin at their first lead-in')
  }
  let part: Exclude<keyof Parts, 'warnings'> = 'before'
  // the same words stand in the table of contents
  const first = paragraphs.findIndex((paragraph) => paragraph.labelKind === 'number')
  for (const [at, paragraph] of paragraphs.entries()) {
    const heading = isHeadingLike(paragraph) ? paragraph.text.trim() : ''
    if (part === 'before' && at > start && !Number.isInteger(start)) part = 'conclusions'
    if (at === start) part = 'conclusions'
    else if (at > start && isAnnex(heading, paragraph)) part = 'annex'
    else if (part !== 'annex' && at > first && pledgesHeading.test(heading) && isSection(paragraph)) part = 'pledges'
    else if (part === 'pledges' && at < start && paragraph.labelKind === 'outline') part = 'before'
    else parts[part].push(paragraph)
  }
  return parts
}

/** The heading of a section, not a topic inside the dialogue. */
const isSection = (paragraph: Paragraph) => paragraph.kind === 'heading' || /^[IVX]+$/.test(paragraph.label ?? '')

/** Text with its printed label, for paragraphs that are joined to another. */
export const withLabel = ({ label, labelKind, text }: Paragraph): string => {
  if (label === null) return text
  if (labelKind !== 'number' && labelKind !== 'outline') return `(${label}) ${text}`
  // "140.1: Accepted", "140.1 – Noted": what is printed behind the number is there already
  const behind = /^[:–—-]/.exec(text)?.[0]
  return behind === undefined ? `${label}. ${text}` : `${label}${behind === ':' ? '' : ' '}${text}`
}

/**
 * Numbered paragraphs in their order; sub-paragraphs and unnumbered text join the paragraph before them.
 * A number that does not run on (a list inside a paragraph) is text of the paragraph before it. A chapter in the
 * middle of a document may begin with any number.
 */
export const numberedParagraphs = (paragraphs: Paragraph[], firstAtMost = 3): Numbered[] => {
  const found: Numbered[] = []
  let heading: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'cover') continue
    const number = paragraph.labelKind === 'number' && /^\d+$/.test(paragraph.label!) ? Number(paragraph.label) : null
    const last = found.at(-1)
    if (number !== null && (last === undefined ? number <= firstAtMost : runsOn(number, last, paragraph)))
      found.push({
        number,
        text: paragraph.text,
        page: paragraph.page,
        indent: paragraph.indent,
        heading: [...heading],
        notes: [...(paragraph.notes ?? [])],
      })
    else if (paragraph.kind === 'heading') {
      // roman sections hold lettered ones, which hold unlettered ones
      const level = /^[IVX]+$/.test(paragraph.label ?? '') ? 0 : paragraph.labelKind === 'outline' ? 1 : 2
      heading = [...heading.slice(0, level), paragraph.text]
    } else if (last !== undefined) {
      last.text = `${last.text} ${withLabel(paragraph)}`.trim()
      last.notes.push(...(paragraph.notes ?? []))
    }
  }
  return found
}

const runsOn = (number: number, last: Numbered, paragraph: Paragraph): boolean => {
  const step = number - last.number
  if (step === 1) return true
  // a few numbers may be lost in print
  return (
    step > 1 &&
    step < 5 &&
    (paragraph.indent === null || last.indent === null || Math.abs(paragraph.indent - last.indent) < 12)
  )
}
