// Tables of answers in a PDF, found by their heads and read by the places of their words: cells as the other readers give them.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'
import { joinLines, type WordList } from '../joined-lines.ts'
import { readLabel } from '../paragraphs.ts'
import type { Line, Page } from './page.ts'
import {
  type Found,
  type Frame,
  type HeadKinds,
  type HeadWords,
  headsAt,
  isHead,
  isParted,
  isSameHead,
  kindsBy,
  type Part,
  type Ruled,
  ruledOf,
  type Segment,
  type Strip,
  stripsOf,
  type TableRow,
} from './table-lines.ts'

type Row = { cells: Map<number, string[]>; page: number }
type Table = { frame: Frame; rows: Row[]; anchor: Line }

type Strips = { strips: readonly Strip[]; ruled: Ruled; kindOf: HeadKinds }
/** Reads the part of a table on a page: under the heads of a line, or what goes on from the page before. */
export type PartReader = {
  partUnder: (page: Strips, at: number) => Found
  partOf: (page: Strips, frame: Frame) => Found
}

/** Pages without the lines of tables, of which each is one line; and the cells that stand there. */
export type Tabled = { pages: Page[]; cells: (words: WordList) => Map<Line, Paragraph[]> }

const textOf = (lines: readonly string[] | undefined): string => (lines ?? []).join(' ').trim()

const isTold = (before: string): boolean => /[.;:!?)\]”"’»]$/.test(before)

/** Whether the cells of a row go on with those of the row before the page break, and are no row of their own. */
const goesOn = (row: TableRow, before: Row, { kinds, isWalled }: Frame): boolean =>
  [...row.cells].every(([column, lines]) => {
    const [first, next] = [textOf(before.cells.get(column)), textOf(lines)]
    const isAlone =
      isWalled && [...row.cells.keys()].every((own) => kinds[own] === 'position' || kinds[own] === 'comment')
    if (isAlone && first !== '') return true
    if (kinds[column] === 'position') return /^\p{Ll}/u.test(next) && first !== '' && !isTold(first)
    return first !== '' && (kinds[column] === 'comment' || /^[\p{Ll}(]/u.test(next) || !isTold(first))
  })

const join = (row: Row, more: TableRow): void => {
  for (const [column, lines] of more.cells) row.cells.set(column, [...(row.cells.get(column) ?? []), ...lines])
}

/** Puts the rows of a part to a table; false where it cannot be told whose a row is. */
const addRows = (table: Table, { rows, frame }: Part, page: number, isCarried: boolean, kindOf: HeadKinds): boolean => {
  for (const row of rows) {
    const last = table.rows.at(-1)
    const own = { cells: row.cells, page }
    const texts = [...row.cells.values()].map(textOf)
    const [column] = row.cells.keys()
    const opensPage = row.isFirst && isCarried && table.rows.length > 1
    const kind = row.cells.size === 1 ? frame.kinds[column!] : null
    const isHeads = isHead(texts, kindOf)
    if (row.isNumbered) table.rows.push(own)
    else if (isHeads) {
      if (texts.join('|') !== table.frame.texts.filter((text) => text !== '').join('|')) table.rows.push(own)
    } else if (row.isUnder && last !== undefined && table.rows.length > 1) join(last, row)
    else if (opensPage && last !== undefined && goesOn(row, last, frame)) join(last, row)
    else if (kind === 'position') return false
    else if (kind === 'comment') {
      if (last === undefined || table.rows.length < 2) return false
      join(last, row)
    } else if (row.cells.size === 1 && /^[\p{Ll}(]/u.test(texts[0]!) && table.rows.length > 1) join(last!, row)
    else if (row.cells.size === 1) table.rows.push(own)
    else if (frame.isWalled && !opensPage) table.rows.push(own)
    else return false
  }
  return true
}

/** The lines of a page above its footnotes. */
const textLines = ({ lines, height }: Page): Line[] => {
  const usual = Math.max(0, ...lines.map(({ size }) => size))
  const foot = lines.findIndex((line) => line.raisedMark !== null && line.y < height / 2 && line.size < usual)
  return foot === -1 ? lines : lines.slice(0, foot)
}

/** Heads that stand at the top of many pages are no furniture, nor are the lines between them and the text. */
const withHeads = (page: Page, before: readonly Line[], kindOf: HeadKinds): Page => {
  const kept = new Set<object>(page.lines)
  const ruled = ruledOf(page.rules ?? [])
  const end = before.findIndex((line) => kept.has(line))
  const strips = before.slice(0, Math.max(0, end) + 3).flatMap(stripsOf)
  const at = strips.findIndex(({ own }, from) => !kept.has(own) && headsAt(strips, from, ruled, kindOf) !== null)
  return at === -1
    ? page
    : {
        ...page,
        lines: [...before.slice(before.indexOf(strips[at]!.own as Line), end), ...page.lines],
      }
}

const paragraphOf = (
  text: string,
  { page, size }: { page: number; size: number },
  cell: [number, number, number],
): Paragraph => {
  const read = readLabel(text)
  // a figure alone is no number of a paragraph
  const label = read === null || read.rest === '' ? null : read
  return {
    label: label?.label ?? null,
    labelKind: label?.kind ?? null,
    labelStatus: label === null ? null : 'printed',
    text: label?.rest ?? text,
    kind: 'table_cell',
    page,
    indent: null,
    centred: false,
    bold: null,
    size,
    cell,
  }
}

const cellsOf = (table: Table, at: number, words: WordList): Paragraph[] =>
  table.rows.flatMap(({ cells, page }, row) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, lines]) => {
        const text = lines.reduce((before, line) => joinLines(before, line, words), '')
        return text === '' ? [] : [paragraphOf(text, { page, size: table.anchor.size }, [at, row, column])]
      }),
  )

const textsOf = (frame: Frame): string => frame.texts.join('|')

/** Heads of answers to recommendations; "No. | Measures" may stand over anything. */
const areOfAnswers = (heads: readonly Segment[], kindOf: HeadKinds): boolean =>
  heads.some(({ text }) => {
    const kind = kindOf(text)
    return kind === 'position' || (kind === 'subject' && /\p{L}{8}/u.test(text))
  })

/**
 * The tables under heads of answers on the pages, whose furniture is out; `before` are the lines of each page with it. Null
 * where there is none; the words of its heads where it cannot be told what stands in which cell.
 */
export function tabledOf(
  pages: readonly Page[],
  before: readonly (readonly Line[])[],
  heads: HeadWords,
  { partUnder, partOf }: PartReader,
): Tabled | string | null {
  const kindOf = kindsBy(heads)
  const tables: Table[] = []
  let open: Table | null = null
  const left: Page[] = []
  for (const [number, own] of pages.entries()) {
    const page = withHeads(own, before[number]!, kindOf)
    const ruled = ruledOf(page.rules ?? [])
    const lines = textLines(page)
    let strips: Strip[] = lines.flatMap(stripsOf)
    const gone = new Set<object>()
    const anchors = new Map<object, Line>()
    const take = (part: Part): void => {
      for (const { own: line } of part.used) gone.add(line)
      const last = part.used.at(-1)
      strips = last === undefined ? strips : strips.slice(strips.indexOf(last) + 1)
      if (strips.length > 0) open = null
    }
    const known: Table | null = open
    const isPrinted = strips.slice(0, 3).some((_, at) => {
      const found = headsAt(strips, at, ruled, kindOf)
      return found !== null && (at === 0 || (known !== null && isSameHead(found.heads, known.frame.heads)))
    })
    if (known !== null && !isPrinted) {
      const table: Table = known
      const part = partOf({ strips, ruled, kindOf }, table.frame)
      if (part === 'unclear' || (part !== null && !addRows(table, part, page.number, true, kindOf)))
        return textsOf(table.frame)
      if (part === null && strips.slice(0, 3).some(isParted)) return textsOf(table.frame)
      if (part === null) open = null
      else take(part)
    }
    for (let at = 0; at < strips.length; at++) {
      const found = partUnder({ strips, ruled, kindOf }, at)
      if (found === null) continue
      const text = strips[at]!.line.text
      if (found === 'unclear') {
        if (areOfAnswers(headsAt(strips, at, ruled, kindOf)!.heads, kindOf)) return text
        continue
      }
      const isSame =
        open !== null && at < 3 && found.head[0] === strips[0] && textsOf(open.frame) === textsOf(found.frame)
      const anchor: Line = { ...lines.find((line) => line === strips[at]!.own)! }
      const first = new Map(
        found.frame.texts.flatMap((one, column): [number, string[]][] => (one === '' ? [] : [[column, [one]]])),
      )
      const table: Table = isSame ? open! : { frame: found.frame, rows: [{ cells: first, page: page.number }], anchor }
      if (!addRows(table, found, page.number, isSame, kindOf)) return text
      if (!isSame) {
        tables.push(table)
        anchors.set(found.used[0]!.own, anchor)
      }
      open = table
      take(found)
      at = -1
    }
    left.push({
      ...page,
      lines: page.lines.flatMap((line) => [
        ...(anchors.has(line) ? [anchors.get(line)!] : []),
        ...(gone.has(line) ? [] : [line]),
      ]),
    })
  }
  if (tables.length === 0) return null
  return {
    pages: left,
    cells: (words) => new Map(tables.map((table, at) => [table.anchor, cellsOf(table, at, words)])),
  }
}
