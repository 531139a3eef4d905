// Joins the lines of a PDF into paragraphs, over page breaks too.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { isNextLabel } from '../../../src/domain/pinpoints/pinpoints.ts'
import { titleTable } from '../committee-text/title-table.ts'
import { hyphenDoubts, joinLines, type WordList, wordsOf } from '../joined-lines.ts'
import { speaksTable } from '../numbered/shape-table.ts'
import { readLabel, settleLetters, settleNumbers } from '../paragraphs.ts'
import { type Frame, frameOf } from './frame.ts'
import type { Line, Page } from './page.ts'
import { tableRows } from './tables.ts'

/** A dotted leader of a table of contents. */
const leader = /\.{5,}/

/** "…; ", "…).", "… and": what stands before a new label. */
const closes = /(?:[.;:)?!”"»’]|\b(?:and|or|et|ou|y|o))$/

/** The same without a bare "and": "in national and ¶ European standards". */
const ends = (text: string): boolean => /[.;:)?!”"»’](?:\s*(?:and|or|et|ou|y|o))?$/.test(text)

/** "• A representative of" */
const bullet = /^[•●▪■◦‣\uf0a7\uf0b7]\s/

/** "No.", "arts.", "para.": a number after these is no label. */
const expectsNumber = /\b(?:nos?|arts?|articles?|paras?|paragraphs?|pp?|vol|chap|sect?|mr|ms|mrs|dr|st|h\.e)\.$/i

/** "in article ¶ 12.", "targets 11 and ¶ 12.": words behind which a number belongs to the sentence. */
const namesNumber =
  /\b(?:articles?|artículos?|para(?:graph|graphe)s?|párrafos?|numbers?|and|or|et|ou|y|o|of|to|de|à|a)$/iu

const isCentred = (line: Line, frame: Frame) => {
  const [left, right] = [frame.left(line), frame.right(line)]
  const room = right - left
  return (
    line.x - left > 0.06 * room &&
    right - line.right > 0.06 * room &&
    Math.abs((line.x + line.right) / 2 - (left + right) / 2) < 0.04 * room
  )
}

const isShort = (line: Line, frame: Frame) =>
  line.right < frame.right(line) - 0.12 * (frame.right(line) - frame.left(line))

const looksSet = (line: Line, body: number, frame: Frame) =>
  line.size > body + 0.9 || (line.bold ?? 0) > 0.8 || isCentred(line, frame)

/** A label that opens a paragraph although no room is left above it. */
const opensByLabel = (before: Line, line: Line, body: number, frame: Frame): boolean => {
  const label = readLabel(line.text)
  if (label === null) return false
  if (looksSet(before, body, frame) && !looksSet(line, body, frame)) return true
  if (!closes.test(before.text) || expectsNumber.test(before.text)) return false
  // "targets 1.3 and ¶ 1.4 of the Goals": only a list ends with a bare "and"
  if (label.kind === 'number' && !ends(before.text)) return false
  if (before.page !== line.page) return true
  if (label.kind === 'number' && label.label.includes('.')) return true
  return isShort(before, frame) || Math.abs(line.x - before.x) > 4
}

/** "c) … the Protocol ¶ d) Train": the next item of the list under the one before, which its author did not end. */
const isNextItem = (first: Line, line: Line, frame: Frame): boolean => {
  const [own, next] = [readLabel(first.text), readLabel(line.text)]
  return (
    own !== null &&
    next?.kind === 'letter' &&
    isNextLabel('letter', own.label, next.label) &&
    /^\p{Lu}/u.test(next.rest) &&
    Math.abs(line.x - frame.left(line) - first.x + frame.left(first)) < 2
  )
}

/** A heading at the top of a page: one or two short lines without a full stop, and then a printed number. */
const headsPage = (before: Line, coming: Line[]): boolean => {
  if (!ends(before.text) || !/^[\p{Lu}“"]/u.test(coming[0]!.text) || readLabel(coming[0]!.text) !== null) return false
  const numbered = coming.findIndex((line) => readLabel(line.text)?.kind === 'number')
  return (
    numbered > 0 &&
    coming.slice(0, numbered).every((line) => !/[.;:,]$/.test(line.text) || /\((?:arts?|paras?)\.$/.test(line.text))
  )
}

/** Does a new paragraph begin with the first of the `coming` lines? `first` is the first line of the open paragraph. */
const begins = (before: Line, coming: Line[], first: Line, body: number, frame: Frame): boolean => {
  const line = coming[0]!
  if (leader.test(before.text) || leader.test(line.text) || bullet.test(line.text)) return true
  if (isNextItem(first, line, frame)) return true
  if (Math.abs(before.size - line.size) > 0.9) return true
  const changedWeight = line.bold !== null && Math.abs((line.bold ?? 0) - (before.bold ?? 0)) > 0.8
  if (before.page !== line.page) {
    // the cover ends with its page unless its last sentence runs on
    if (before.page === 1 && looksSet(before, body, frame) && readLabel(first.text) === null) return true
    if (opensByLabel(before, line, body, frame) || headsPage(before, coming)) return true
    if (changedWeight && (isShort(before, frame) || ends(before.text))) return true
    if (isCentred(line, frame) && !isCentred(before, frame) && ends(before.text)) return true
    if (looksSet(first, body, frame) !== looksSet(line, body, frame) && /^\p{Lu}/u.test(line.text))
      return ends(before.text)
    // a closed sentence on a short last line ends its paragraph
    return /[.;:?!]$/.test(before.text) && isShort(before, frame)
  }
  const gap = before.y - line.y
  if (gap > 1.28 * frame.leading(line.size)) return true
  if (changedWeight && isShort(before, frame)) return true
  if (opensByLabel(before, line, body, frame)) return true
  // first line set in, after a short closed line
  return line.x - before.x > 12 && isShort(before, frame) && /[.;:?!]$/.test(before.text)
}

const paragraphOf = (lines: Line[], body: number, frame: Frame, words: WordList): Paragraph => {
  const first = lines[0]!
  let text = ''
  let letters = 0
  let bold = 0
  const notes: string[] = []
  for (const line of lines) {
    text = joinLines(text, line.text, words)
    letters += line.text.length
    bold += (line.bold ?? 0) * line.text.length
    notes.push(...line.notes)
  }
  const label = readLabel(text)
  const centred = lines.every((line) => isCentred(line, frame))
  const share = first.bold === null ? null : bold / Math.max(1, letters)
  // the rest of a broken line may stand in the middle by chance
  const set = first.size > body + 0.9 || (share ?? 0) > 0.8 || (centred && !/^[\p{Ll}(,;]|[;,]$/u.test(text))
  const isHeading =
    !leader.test(text) &&
    text.length < 300 &&
    label?.kind !== 'number' &&
    label?.kind !== 'letter' &&
    label?.kind !== 'roman' &&
    (set || (label?.kind === 'outline' && lines.length <= 3 && !/[.;]$/.test(text)))
  return {
    label: label?.label ?? null,
    labelKind: label?.kind ?? null,
    labelStatus: label === null ? null : 'printed',
    text: label?.rest ?? text,
    kind: leader.test(text) ? 'cover' : isHeading ? 'heading' : 'body',
    page: first.page,
    indent: Math.round(first.x - frame.left(first)),
    centred,
    bold: share === null ? null : Math.round(share * 100) / 100,
    size: first.size,
    ...(notes.length > 0 ? { notes } : {}),
  }
}

/** "1 The Committee considered": a first paragraph whose number has no full stop, as a machine may read it. */
const isFirst = ({ label, text }: Paragraph): boolean => label === null && text.length > 60 && /^1 \p{Lu}/u.test(text)

/** Masthead and title: what stands on the first page before the first number or outline letter. */
const markCover = (paragraphs: Paragraph[]): void => {
  for (const paragraph of paragraphs) {
    if (paragraph.page !== 1 || paragraph.cell !== undefined) return
    if (paragraph.labelKind === 'number' || paragraph.labelKind === 'outline' || isFirst(paragraph)) return
    paragraph.kind = 'cover'
  }
}

/** The numbers at which the lists of the document stand: the paragraphs', and those of a list inside them. */
type Heads = number[]

const plainNumber = (text: string): number | null => {
  const label = readLabel(text)
  return label?.kind === 'number' && /^\d+$/.test(label.label) ? Number(label.label) : null
}

const goesOnList = (line: Line, heads: Heads): boolean => {
  const number = plainNumber(line.text)
  return number !== null && heads.includes(number - 1)
}

/** A number that follows on a list opens a paragraph even where type and margins do not show it. */
const followsOn = (before: Line, line: Line, heads: Heads): boolean => {
  const number = plainNumber(line.text)
  if (number === null || expectsNumber.test(before.text)) return false
  if (number === 1) return before.text.endsWith(':')
  return closes.test(before.text) && goesOnList(line, heads)
}

const titleOpens = [
  compile(titleTable.rows, 'opening', { flags: 'u' }),
  compile(titleTable.rows, 'observations', { flags: 'u' }),
]
const goesOnBehind = /(?:,|(?<!\p{L})(?:of|the|and|on|to|its|de|du|des|les|la|le|et|del|los|las|el|y|sobre))$/iu

/** The title of a cover that is set close, in one type: it opens under whatever stands above it. */
const opensTitle = (before: Line, line: Line): boolean =>
  line.page === 1 && titleOpens.some((opens) => opens.test(line.text)) && !goesOnBehind.test(before.text)

const asks = compile(speaksTable.rows, 'asks', { flags: 'iu' })
/** "children who are held with adults" has its verb in a clause that a title may hold. */
const relative = /\b(?:who|which|that|qui|que|quienes)\b.*/iu

/** Words of a title, behind its outline letter: "in 2091; today there are ¶ 19. In 2093" goes on in a sentence. */
const isTitle = ([first, ...others]: readonly Line[]): boolean => {
  const label = readLabel(first!.text)
  const texts = [label?.kind === 'outline' ? label.rest : first!.text, ...others.map((line) => line.text)]
  const text = texts.join(' ')
  return (
    /^[\p{Lu}¿“"«]/u.test(text) &&
    !/[.;:!?]\s\S/.test(text) &&
    !asks.test(text.replace(relative, '')) &&
    !namesNumber.test(text) &&
    texts.every((one) => readLabel(one) === null && !/[.;:,]$/.test(one))
  )
}

/**
 * A heading by its place alone, set close and in the type of the text: one to three lines with a capital and without a mark
 * at their end, behind a closed sentence or another heading, and then the next number.
 */
const headsNumber = (before: Line, coming: Line[], heads: Heads, underHeading: boolean, frame: Frame): boolean => {
  if (underHeading ? !isShort(before, frame) : !ends(before.text)) return false
  const numbered = coming.findIndex((line) => readLabel(line.text)?.kind === 'number')
  return numbered > 0 && goesOnList(coming[numbered]!, heads) && isTitle(coming.slice(0, numbered))
}

/** "I. Introduction", and nothing that a heading does not hold. */
const isLettered = (lines: readonly Line[]): boolean =>
  lines.length > 0 && lines.length < 4 && readLabel(lines[0]!.text)?.kind === 'outline' && isTitle(lines)

const moveHeads = (heads: Heads, line: Line): void => {
  const number = plainNumber(line.text)
  if (number === null) return
  const at = heads.indexOf(number - 1)
  if (at >= 0) heads.splice(at, 1)
  heads.push(number)
  // the one that has rested longest is over
  if (heads.length > 3) heads.shift()
}

const noLabel = { label: null, labelKind: null, labelStatus: null }

export type Built = { paragraphs: Paragraph[]; doubts: string[] }

/** Paragraphs of the pages, whose furniture and footnotes must be out already. `body` is the type size of most text; `cellsOf` gives the cells of tables by the lines that stand for them. */
export const buildParagraphs = (
  pages: Page[],
  body: number,
  cellsOf?: (words: WordList) => Map<Line, Paragraph[]>,
): Built => {
  const frame = frameOf(pages)
  const lines = pages.flatMap((page) => page.lines)
  const words = wordsOf(lines.map((line) => line.text))
  const paragraphs: Paragraph[] = []
  const heads: Heads = []
  const cells = cellsOf?.(words) ?? new Map<Line, Paragraph[]>()
  const rows = new Set([...tableRows(pages), ...cells.keys()])
  let open: Line[] = []
  let isHeaded = false
  let isTitled = false
  const close = (): void => {
    const own = cells.get(open[0]!)
    if (own !== undefined) {
      paragraphs.push(...own)
      return
    }
    const paragraph = paragraphOf(open, body, frame, words)
    if (rows.has(open[0]!)) Object.assign(paragraph, { ...noLabel, kind: 'table_cell', text: open[0]!.text })
    paragraphs.push(paragraph)
  }
  for (const [at, line] of lines.entries()) {
    const before = open.at(-1)
    const coming = lines.slice(at, at + 4)
    const heading: boolean = before !== undefined && headsNumber(before, coming, heads, isHeaded, frame)
    const titled = before !== undefined && heads.length === 0 && opensTitle(before, line)
    const opens =
      before !== undefined &&
      (rows.has(line) ||
        rows.has(before) ||
        heading ||
        titled ||
        ((isTitled || (isLettered(open) && heads.length === 0)) && plainNumber(line.text) === 1) ||
        ((isHeaded || isLettered(open)) && goesOnList(line, heads)) ||
        followsOn(before, line, heads) ||
        begins(before, coming, open[0]!, body, frame))
    if (opens) {
      close()
      open = []
      isHeaded = heading
      isTitled = titled
    }
    if (open.length === 0 && !rows.has(line)) moveHeads(heads, line)
    open.push(line)
  }
  if (open.length > 0) close()
  markCover(paragraphs)
  settleNumbers(paragraphs)
  settleLetters(paragraphs)
  return { paragraphs, doubts: hyphenDoubts(words) }
}
