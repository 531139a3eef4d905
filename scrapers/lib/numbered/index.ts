// Numbered paragraphs of a UN text, each with its headings and its list items, out of the paragraphs of any reader.
import { startsLate } from '../../../src/domain/doubts/missing.ts'
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { addItem, addText, fillGap, inferLetters } from './blocks.ts'
import { withBracketed } from './bracketed.ts'
import { withoutContents } from './contents.ts'
import { withDottedLetters } from './dotted.ts'
import { firstNumber, withNumberedHeadings } from './first-number.ts'
import { createHeadings, hasNoNumber, innermost } from './headings.ts'
import { capitalAfter, insertedAfter } from './inserted.ts'
import { cutAtLabels, labelLine, labelPlace } from './labels.ts'
import { comesLater, fills, isInnerList } from './later-numbers.ts'
import { withLetteredHeadings } from './lettered-headings.ts'
import { createLetters } from './letters.ts'
import { partHeading } from './parts.ts'
import {
  annexHeading,
  bareHeading,
  contentsHeading,
  contentsLine,
  isHeading,
  isHeadingInList,
  isSetApart,
  isTopicLine,
} from './shape.ts'
import type { Numbered, NumberedOptions, NumberedParagraph } from './types.ts'
import { createUnmarked, endsUnclosed, goesOnHeading } from './unmarked-headings.ts'

export type { Block, Numbered, NumberedOptions, NumberedParagraph } from './types.ts'

const asPrinted = (paragraph: Paragraph): string => {
  if (paragraph.label === null || paragraph.labelStatus === 'automatic') return paragraph.text
  const label =
    paragraph.labelKind === 'letter' || paragraph.labelKind === 'roman' ? `(${paragraph.label})` : `${paragraph.label}.`
  return `${label} ${paragraph.text}`.trim()
}

const closed = /[.;:!?)”"»]\s*$/
/** "(b) Train the police; and": the list ends here where what follows is set as a heading. */
const listOpen = /[;,]\s*(?:and|or|et|ou|y|o|e|u)\s*$/

/** "… of Valdoria * 1. The Committee considered": a paragraph 1 that the cover has swallowed. */
const gluedFirst = /(?<=[\s*])1\.\s?(?=\p{Lu}[\s\S]{40})/u

/** Where 2 is the first number and 1 stands inside what comes before, that is cut in two there. */
const withGluedFirst = (paragraphs: Paragraph[]): Paragraph[] => {
  const second = paragraphs.findIndex((paragraph) => paragraph.labelKind === 'number' && paragraph.kind !== 'cover')
  if (paragraphs[second]?.label !== '2') return paragraphs
  const at = paragraphs.findLastIndex(
    (paragraph, index) => index < second && paragraph.label === null && gluedFirst.test(paragraph.text),
  )
  const glued = paragraphs[at]
  const place = glued === undefined ? null : gluedFirst.exec(glued.text)
  if (glued === undefined || place === null) return paragraphs
  const before = { ...glued, text: glued.text.slice(0, place.index).trim(), notes: [] }
  const first: Paragraph = {
    ...glued,
    label: '1',
    labelKind: 'number',
    labelStatus: 'printed',
    kind: 'body',
    text: glued.text.slice(place.index + place[0].length),
  }
  return paragraphs.toSpliced(at, 1, before, first)
}

/** Where 2 is the first number, the sentence that stands before it has lost its 1. */
const withLostFirst = (paragraphs: Paragraph[]): { paragraphs: Paragraph[]; inferred: boolean } => {
  const second = paragraphs.findIndex((paragraph) => paragraph.labelKind === 'number' && paragraph.kind !== 'cover')
  if (paragraphs[second]?.label !== '2') return { paragraphs, inferred: false }
  const at = paragraphs.findLastIndex(
    (paragraph, index) =>
      index < second && paragraph.label === null && paragraph.kind === 'body' && /[.;:]$/.test(paragraph.text),
  )
  if (at === -1 || paragraphs[at]!.text.length < 60) return { paragraphs, inferred: false }
  return {
    paragraphs: paragraphs.with(at, { ...paragraphs[at]!, label: '1', labelKind: 'number', labelStatus: 'automatic' }),
    inferred: true,
  }
}

/** A paragraph in sentences, and no line of a list. */
const isSentence = ({ text }: Paragraph): boolean => text.length > 20 && /^\p{Lu}/u.test(text) && /[.:]$/.test(text)

/** Is the number of the open paragraph printed again, before a sentence: two paragraphs of one number? */
const isAgain = (paragraph: Paragraph, value: number, open: NumberedParagraph | null, isClosed: boolean): boolean =>
  open !== null && isClosed && paragraph.kind === 'body' && open.number === String(value) && isSentence(paragraph)

/** Where a text has no numbers, a long sentence is the first of it, and no line of a masthead or title. */
const opensText = (text: string): boolean => text.length > 120 && /^\p{Lu}.*[.:]$/u.test(text)

/** Reads the numbered paragraphs. Never throws: what has no place is in `skipped`, with its reason. */
export function readNumbered(given: Paragraph[], options: NumberedOptions): Numbered {
  const { paragraphs, inferred } = withLostFirst(
    withGluedFirst(
      withNumberedHeadings(withBracketed(withDottedLetters(withLetteredHeadings(withoutContents(given))))),
    ),
  )
  const result: Numbered = { before: [], paragraphs: [], skipped: [], warnings: [], looseHeadings: [] }
  const headings = createHeadings(options.opensSection)
  const letters = createLetters()
  const isUnmarkedHeading = createUnmarked(paragraphs)
  const start = firstNumber(paragraphs)
  let expected = start ?? 1
  const state: { open: NumberedParagraph | null } = { open: null }
  let pending: string[] = []
  let part: string | null = null
  let headingBefore = false
  let topic: string | null = null
  let label: string | null = null

  // a line under "Contents" that stands again further down is an entry of the table, no heading
  const contents = paragraphs.findIndex((paragraph) => contentsHeading(paragraph.text))
  const stands = (paragraph: Paragraph, at: number): boolean =>
    paragraphs.slice(at + 1).some((other) => bareHeading(other.text) === bareHeading(paragraph.text))

  const lastText = () => state.open?.blocks.at(-1)?.text ?? ''
  const endsList = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
    listOpen.test(lastText()) && (state.open?.blocks.at(-1)?.path.length ?? 0) > 0 && isSetApart(paragraph, next)
  const endsText = (paragraph: Paragraph, at: number): boolean =>
    endsList(paragraph, paragraphs[at + 1]) ||
    endsUnclosed(paragraph, paragraphs.slice(at + 1, at + 8), expected, state.open?.blocks.at(-1))
  const hasLabels = options.innerLists !== true
  const addWords = (open: NumberedParagraph, paragraph: Paragraph, text: string) => {
    for (const piece of hasLabels ? cutAtLabels(text) : [{ label: null, text }])
      addText(open, paragraph, piece.text, letters, piece.label ?? label)
  }
  const begin = (number: string | null, paragraph: Paragraph, text: string) => {
    const opened: NumberedParagraph = {
      number,
      part,
      heading: headings.path(),
      blocks: [],
      page: paragraph.page,
      warnings: number === null && start !== null ? [hasNoNumber(headings.path())] : [],
    }
    state.open = opened
    result.paragraphs.push(opened)
    letters.reset()
    topic = null
    label = null
    pending = []
    if (text !== '') addWords(opened, paragraph, text)
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
      // "… as told in paragraph ¶ 15. The Committee": the real 15 comes later, after a closed sentence
      const elsewhere = value === expected && !context.closed && comesLater(paragraphs, at, value)
      if ((value === expected || jump) && !elsewhere && !isHeading(paragraph, paragraphs, at, context)) {
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
      const isInner = options.innerLists === true && isInnerList(paragraphs, at, expected)
      // the number stands again, and its text is a paragraph of its own
      if (
        !isInner &&
        isAgain(paragraph, value, begun, context.closed) &&
        !isHeading(paragraph, paragraphs, at, context)
      ) {
        begin(String(value), paragraph, paragraph.text)
        state.open?.warnings.push(`the number ${value} is printed twice`)
        headingBefore = false
        continue
      }
      const isSpoken = begun !== null && paragraph.kind === 'body' && context.closed && isSentence(paragraph)
      // 7, then 30 and the end: a paragraph of its own, and the numbers between were not found
      if (isSpoken && value > expected && value < expected + 100 && !fills(paragraphs, at, expected, value)) {
        begin(String(value), paragraph, paragraph.text)
        state.open?.warnings.push(`the numbers ${expected} to ${value - 1} before it are not found`)
        expected = value + 1
        headingBefore = false
        continue
      }
      const isStray = value !== expected && !isInner
      if (begun !== null && isStray && isSpoken)
        begun.warnings.push(
          `a paragraph numbered ${value} stands after ${begun.number}: its words are read under ${begun.number}`,
        )
    }
    const inserted = begun === null ? null : insertedAfter(paragraph, begun)
    if (inserted !== null && closed.test(lastText())) {
      begin(inserted.number, paragraph, inserted.text)
      headingBefore = false
      continue
    }
    const capital = begun === null ? null : capitalAfter(paragraph, begun, lastText())
    if (capital !== null)
      begun?.warnings.push(
        `a paragraph that is printed as ${capital} stands after ${begun.number}: its words are read under ${begun.number}`,
      )
    const inContents = contents !== -1 && at > contents && stands(paragraph, at)
    if (
      begun === null &&
      paragraph.labelKind !== 'number' &&
      (contentsLine(paragraph.text) || at === contents || inContents)
    ) {
      result.before.push(paragraph)
      continue
    }
    if (paragraph.kind === 'cover' && !(begun === null && options.isSectionHeading(asPrinted(paragraph)))) {
      if (begun === null) result.before.push(paragraph)
      continue
    }
    if (
      begun !== null &&
      headingBefore &&
      pending.length > 0 &&
      goesOnHeading(paragraph, paragraphs[at + 1], pending.at(-1))
    ) {
      headings.goOn(paragraph.text)
      pending.push(`${pending.pop()} ${paragraph.text}`)
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
    if (begun !== null && isHeadingInList(paragraph, paragraphs[at + 1], lastText())) {
      headings.add(paragraph, headingBefore)
      topic = paragraph.text
      continue
    }
    const named = begun !== null && hasLabels ? labelLine(asPrinted(paragraph)) : null
    const names = named !== null && (closed.test(lastText()) || headingBefore) && labelPlace(paragraph, at, paragraphs)
    if (named !== null && names === 'text') {
      label = named
      topic = named
      continue
    }
    if (named !== null && names === 'number') {
      headings.add({ ...paragraph, text: named }, headingBefore, innermost)
      pending.push(named)
      headingBefore = true
      continue
    }
    const place = { before: lastText(), expected, next: paragraphs[at + 1] }
    if (begun !== null && (closed.test(place.before) || headingBefore) && isUnmarkedHeading(paragraph, place)) {
      const text = paragraph.text.replace(/\s?[.:]$/, '')
      headings.add({ ...paragraph, text }, headingBefore)
      if (place.next?.labelKind !== 'number') topic = text
      pending.push(text)
      headingBefore = true
      continue
    }
    if (begun !== null && closed.test(lastText()) && isTopicLine(paragraph, paragraphs[at + 1], lastText())) {
      topic = asPrinted(paragraph).replace(/\s?:$/, '')
      continue
    }
    if (
      isHeading(paragraph, paragraphs, at, {
        closed: begun === null || closed.test(lastText()) || headingBefore || endsText(paragraph, at),
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
    const isUnder = headingBefore && options.keepsHeadings === true && /[.!?)”"»]\s*$/.test(lastText())
    headingBefore = false
    if (begun === null) {
      if (start === null && paragraph.kind === 'body' && (pending.length > 0 || opensText(paragraph.text)))
        begin(null, paragraph, asPrinted(paragraph))
      else result.before.push(paragraph)
      continue
    }
    if (paragraph.kind === 'table_cell') {
      result.skipped.push({
        where: begun.number ? `after ${begun.number}` : 'table',
        text: asPrinted(paragraph).slice(0, 300),
        reason: 'stands in a table',
        kind: 'table',
      })
      continue
    }
    // text without a number under a heading of its own, which the number before it does not stand under
    if (isUnder) begin(null, paragraph, '')
    const open = state.open ?? begun
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
      addItem(open, paragraph, place, topic, letters, paragraphs[at + 1])
      continue
    }
    if (!closed.test(lastText()) && /^[\p{Ll}(,\d]/u.test(asPrinted(paragraph))) goOn(paragraph, asPrinted(paragraph))
    else addWords(open, paragraph, asPrinted(paragraph))
  }
  if (inferred) {
    for (const block of result.paragraphs[0]?.blocks ?? []) block.status = 'inferred'
    result.warnings.push('the number 1 is not printed: the sentence before 2 was taken for it')
  }
  // an annual report goes on counting; a document of its own begins at 1
  if (start !== null && start > 1 && start < 10 && !inferred) result.warnings.push(startsLate.say(String(start)))
  if (state.open === null) result.warnings.push('no numbered paragraph was found')
  result.looseHeadings = pending
  for (const paragraph of result.paragraphs) inferLetters(paragraph)
  return result
}
