// Numbered paragraphs of a UN text, each with its headings and its list items, out of the paragraphs of any reader.
import type { Skipped } from '../../../src/domain/documents.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { createHeadings } from './headings.ts'
import { splitAtNumber, splitInlineList } from './inline.ts'
import { createLetters, type Letters } from './letters.ts'
import { annexHeading, isHeading, isTopicLine, partHeading } from './shape.ts'

export type Block = {
  /** `[]` for running text, `['a']`, `['c', 'ii']` for a list item */
  path: string[]
  text: string
  page: number | null
  /** share of bold letters, null where not known */
  bold: number | null
  notes: string[]
  status: 'printed' | 'inferred'
  /** list letters out of sequence */
  suspect: boolean
  /** counts the lists of the paragraph from 0 */
  list: number
  /** line that heads some items of a list: "Regarding legislation" */
  topic: string | null
}

export type NumberedParagraph = {
  /** null where the text prints no numbers at all */
  number: string | null
  /** `II` in the second part of a text whose numbers begin again */
  part: string | null
  heading: string[]
  blocks: Block[]
  page: number | null
  warnings: string[]
}

export type Numbered = {
  /** what stands before the first numbered paragraph, headings of sections excepted */
  before: Paragraph[]
  paragraphs: NumberedParagraph[]
  skipped: Skipped[]
  warnings: string[]
  /** headings that no paragraph follows */
  looseHeadings: string[]
}

export type NumberedOptions = {
  /** headings before the first number that count: "Introduction", not the title */
  isSectionHeading: (text: string) => boolean
  /** lines that are never headings nor text, such as the name of the State on its own line (T19) */
  isNoise?: (text: string) => boolean
}

const asPrinted = (paragraph: Paragraph): string => {
  if (paragraph.label === null || paragraph.labelStatus === 'automatic') return paragraph.text
  const label =
    paragraph.labelKind === 'letter' || paragraph.labelKind === 'roman' ? `(${paragraph.label})` : `${paragraph.label}.`
  return `${label} ${paragraph.text}`.trim()
}

const closed = /[.;:!?)”"»]\s*$/

/** Where the numbers begin: at 1 if it is there, else at the first label whose successor follows. */
export const firstNumber = (paragraphs: Paragraph[]): number | null => {
  const values = paragraphs
    .filter(
      (paragraph) => paragraph.labelKind === 'number' && /^\d+$/.test(paragraph.label!) && paragraph.kind !== 'cover',
    )
    .map((paragraph) => Number(paragraph.label))
  if (values.includes(1)) return 1
  return values.find((value, index) => values.slice(index + 1, index + 12).includes(value + 1)) ?? values[0] ?? null
}

/** Reads the numbered paragraphs. Never throws: what has no place is in `skipped`, with its reason. */
export function readNumbered(paragraphs: Paragraph[], options: NumberedOptions): Numbered {
  const result: Numbered = { before: [], paragraphs: [], skipped: [], warnings: [], looseHeadings: [] }
  const headings = createHeadings()
  const letters = createLetters()
  const start = firstNumber(paragraphs)
  let expected = start ?? 1
  const state: { open: NumberedParagraph | null } = { open: null }
  let pending: string[] = []
  let part: string | null = null
  let headingBefore = false
  let topic: string | null = null

  const lastText = () => state.open?.blocks.at(-1)?.text ?? ''
  const begin = (number: string | null, paragraph: Paragraph, text: string) => {
    const opened: NumberedParagraph = {
      number,
      part,
      heading: headings.path(),
      blocks: [],
      page: paragraph.page,
      warnings: [],
    }
    state.open = opened
    result.paragraphs.push(opened)
    letters.reset()
    topic = null
    pending = []
    if (text !== '') addText(opened, paragraph, text, letters)
  }
  const goOn = (paragraph: Paragraph, text: string) => {
    const block = state.open?.blocks.at(-1)
    if (!block) return
    block.text = `${block.text} ${text}`
    block.notes.push(...(paragraph.notes ?? []))
  }

  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'footnote') continue
    if (options.isNoise?.(asPrinted(paragraph))) continue
    const value = paragraph.labelKind === 'number' && /^\d+$/.test(paragraph.label!) ? Number(paragraph.label) : null
    const begun = state.open

    // the next number, or one after a gap that no later paragraph fills
    if (value !== null && start !== null && paragraph.kind !== 'cover') {
      const later = () =>
        paragraphs.slice(at + 1).some((other) => other.labelKind === 'number' && Number(other.label) === expected)
      const jump = value > expected && value <= expected + 5 && !later() && (closed.test(lastText()) || headingBefore)
      const context = { closed: begun === null || closed.test(lastText()) || headingBefore, expected }
      if ((value === expected || jump) && !isHeading(paragraph, paragraphs, at, context)) {
        const glued = /^(Introduction|Positive aspects|Introducción|Aspects positifs)(?=The |Le |El )/.exec(
          paragraph.text,
        )
        if (glued) headings.add({ ...paragraph, label: null, labelKind: null, text: glued[1]! }, false)
        for (let missing = expected; missing < value; missing++) fillGap(result, missing, letters)
        begin(String(value), paragraph, paragraph.text.slice(glued?.[0].length ?? 0))
        expected = value + 1
        headingBefore = false
        continue
      }
      if (value === 1 && part !== null && begun?.part !== part) {
        begin('1', paragraph, paragraph.text)
        expected = 2
        headingBefore = false
        continue
      }
    }
    if (paragraph.kind === 'cover' && !(begun === null && options.isSectionHeading(asPrinted(paragraph)))) {
      if (begun === null) result.before.push(paragraph)
      continue
    }
    const printedPart = partHeading(asPrinted(paragraph))
    if (printedPart) part = printedPart
    if (begun !== null && annexHeading(asPrinted(paragraph), paragraph)) {
      for (const rest of paragraphs.slice(at))
        if (rest.kind !== 'footnote')
          result.skipped.push({ where: 'annex', text: asPrinted(rest).slice(0, 300), reason: 'stands in an annex' })
      break
    }
    if (begun !== null && closed.test(lastText()) && isTopicLine(paragraph, paragraphs[at + 1])) {
      topic = asPrinted(paragraph).replace(/:$/, '')
      continue
    }
    if (
      isHeading(paragraph, paragraphs, at, {
        closed: begun === null || closed.test(lastText()) || headingBefore,
        expected,
      })
    ) {
      if (
        begun === null &&
        paragraph.labelKind !== 'outline' &&
        !options.isSectionHeading(paragraph.text) &&
        !printedPart
      ) {
        result.before.push(paragraph)
        continue
      }
      headings.add(paragraph, headingBefore)
      pending.push(paragraph.text)
      headingBefore = true
      continue
    }
    headingBefore = false
    if (begun === null) {
      if (start === null && paragraph.kind === 'body' && pending.length > 0)
        begin(null, paragraph, asPrinted(paragraph))
      else result.before.push(paragraph)
      continue
    }
    if (paragraph.kind === 'table_cell') {
      result.skipped.push({
        where: begun.number ? `after ${begun.number}` : 'table',
        text: asPrinted(paragraph).slice(0, 300),
        reason: 'stands in a table',
      })
      continue
    }
    // text without numbers: every paragraph is a unit of its own, list items join theirs
    if (start === null && paragraph.label === null && !/:$/.test(lastText())) {
      begin(null, paragraph, paragraph.text)
      continue
    }
    if (paragraph.labelKind === 'letter' || paragraph.labelKind === 'roman') {
      const place = letters.place(paragraph.label!, lastText(), paragraph.text)
      if (place === null) {
        goOn(paragraph, asPrinted(paragraph))
        continue
      }
      const list = (begun.blocks.at(-1)?.list ?? 0) + (place.restarts ? 1 : 0)
      if (place.suspect)
        begun.warnings.push(`order_suspect: (${place.path.join(')(')}) does not follow the letter before it`)
      addItem(begun, paragraph, place.path, list, { suspect: place.suspect, topic })
      continue
    }
    if (!closed.test(lastText()) && /^[\p{Ll}(,\d]/u.test(asPrinted(paragraph))) goOn(paragraph, asPrinted(paragraph))
    else addText(begun, paragraph, asPrinted(paragraph), letters)
  }
  if (state.open === null) result.warnings.push('no numbered paragraph was found')
  result.looseHeadings = pending
  for (const paragraph of result.paragraphs) inferLetters(paragraph)
  return result
}

const blockOf = (paragraph: Paragraph, text: string, path: string[], list: number): Block => ({
  path,
  text,
  page: paragraph.page,
  bold: paragraph.bold,
  notes: [...(paragraph.notes ?? [])],
  status: 'printed',
  suspect: false,
  list,
  topic: null,
})

function addItem(
  open: NumberedParagraph,
  paragraph: Paragraph,
  path: string[],
  list: number,
  flags: Pick<Block, 'suspect' | 'topic'>,
): void {
  open.blocks.push({ ...blockOf(paragraph, paragraph.text, path, list), ...flags })
}

/** Running text; a list inside it is cut into its items. */
function addText(open: NumberedParagraph, paragraph: Paragraph, text: string, letters: Letters): void {
  const list = open.blocks.at(-1)?.list ?? 0
  const followsList = (open.blocks.at(-1)?.path.length ?? 0) > 0
  for (const piece of splitInlineList(text)) {
    if (piece.label === null) {
      open.blocks.push(blockOf(paragraph, piece.text, [], followsList ? list + 1 : list))
      if (followsList) letters.reset()
    } else {
      const place = letters.place(piece.label, open.blocks.at(-1)?.text ?? ':', piece.text)
      const at = open.blocks.at(-1)?.list ?? list
      open.blocks.push(blockOf(paragraph, piece.text, place?.path ?? [piece.label], at + (place?.restarts ? 1 : 0)))
    }
  }
}

/** A number that was not found as a label may stand glued to the end of the sentence before it. */
function fillGap(result: Numbered, number: number, letters: Letters): void {
  const last = result.paragraphs.at(-1)
  const block = last?.blocks.findLast((candidate) => splitAtNumber(candidate.text, number) !== null)
  const split = block && splitAtNumber(block.text, number)
  if (!last || !block || !split) {
    result.skipped.push({
      where: String(number),
      text: '',
      reason: `the number ${number} is not in the text; its words may stand under the number before`,
    })
    result.warnings.push(`number ${number} is missing`)
    return
  }
  block.text = split[0]
  const rest = last.blocks.splice(last.blocks.indexOf(block) + 1)
  const paragraph: NumberedParagraph = {
    ...last,
    number: String(number),
    blocks: [],
    page: block.page,
    warnings: ['number glued to the text before'],
  }
  letters.reset()
  paragraph.blocks.push({ ...block, text: split[1], path: [], list: 0, notes: [] }, ...rest)
  result.paragraphs.push(paragraph)
}

/** T04: items without letters after a colon, each ending with a semicolon, the last with a full stop. */
function inferLetters(paragraph: NumberedParagraph): void {
  const { blocks } = paragraph
  if (blocks.some((block) => block.path.length > 0)) return
  const lead = blocks.findIndex((block) => /:$/.test(block.text))
  if (lead === -1) return
  const items: Block[] = []
  for (const block of blocks.slice(lead + 1)) {
    items.push(block)
    if (/\.$/.test(block.text)) break
    if (!/;$|;\s*(?:and|or|et|y|o|ou)$/.test(block.text)) return
  }
  if (items.length < 2) return
  for (const [index, block] of items.entries()) {
    block.path = [String.fromCharCode(97 + index)]
    block.status = 'inferred'
  }
}
