// The rows of a table on one page: stretches of lines between rules, or with more room between them than within them.
import { cellsOf, type Gaps, type Numbering, type Strip, type Word } from './table-lines.ts'

const middleOf = ({ line }: Strip): number => line.y + 0.3 * line.size

const splitWhere = (strips: readonly Strip[], isCut: (strip: Strip, before: Strip) => boolean): Strip[][] => {
  const parts: Strip[][] = []
  for (const [at, strip] of strips.entries())
    if (at === 0 || isCut(strip, strips[at - 1]!)) parts.push([strip])
    else parts.at(-1)!.push(strip)
  return parts
}

/** Lines between rules, from the top; `levels` are the heights of the rules. */
const bandsOf = (strips: readonly Strip[], levels: readonly number[]): Strip[][] =>
  splitWhere(strips, (strip, before) => levels.some((level) => level < middleOf(before) && level > middleOf(strip)))

/** Room between the lines of a cell, in points: the least between two lines of one column; null where no column has two. */
export const leadingOf = (strips: readonly Strip[], gaps: Gaps): number | null => {
  const last = new Map<number, number>()
  let least = Infinity
  for (const strip of strips)
    for (const column of cellsOf(strip, gaps)?.keys() ?? []) {
      const room = (last.get(column) ?? Infinity) - strip.line.y
      if (room > 0.9 * strip.line.size) least = Math.min(least, room)
      last.set(column, strip.line.y)
    }
  return Number.isFinite(least) ? least : null
}

/** Wider room than within cells, by this share and a part of a point. */
const wider = 1.12
const aBit = 0.2

export const isWide = (before: Strip, strip: Strip, leading: number): boolean =>
  before.line.y - strip.line.y > wider * leading + aBit

const numbersAlone = /^(?:[\d.,;&–—-]+|and|to)$/

/** The words that lines have in one column. */
export const wordsIn = (strips: readonly Strip[], column: number, gaps: Gaps): Word[] =>
  strips.flatMap((strip) => cellsOf(strip, gaps)?.get(column) ?? [])

const endsText = /[.;:!?)\]”"’»]$/
const opensText = /^[\p{Lu}\p{N}“"«(✓✔☑☒×●•■–—-]/u

/** In type sizes: lines of a cell stand closer. */
const ownRow = 1.3
const mark = /^\S{1,3}$/u

/** Lines that each open with a number: rows of a line each, or numbers over each other in one cell. */
const isRowEach = (strips: readonly Strip[], gaps: Gaps, { positions, isAnswer }: Numbering): boolean =>
  strips.every((strip, at) => at === 0 || strips[at - 1]!.line.y - strip.line.y > ownRow * strip.line.size) ||
  strips.every((strip) =>
    [...positions].every((column) => {
      const words = wordsIn([strip], column, gaps).map(({ text }) => text)
      return (
        words.length === 0 || isAnswer(words.join(' ')) || (mark.test(words.join(' ')) && !/\p{L}{2}/u.test(words[0]!))
      )
    }),
  )

/**
 * Rows that no room parts, cut where their numbers stand: only where every cell begins on the line of the number, as its words
 * show, and no word of an answer on another line could begin one.
 */
const cutAtNumbers = (strips: Strip[], gaps: Gaps, numbering: Numbering, leading: number): Strip[][] | null => {
  const { column, opens, positions } = numbering
  if (strips.every(opens)) return isRowEach(strips, gaps, numbering) ? strips.map((strip) => [strip]) : null
  if (!opens(strips[0]!) || strips.some((strip, at) => at > 0 && strips[at - 1]!.line.y - strip.line.y < 0.9 * leading))
    return null
  const rows = splitWhere(strips, opens)
  const isSure = rows.every((row) =>
    [...new Set(row.flatMap((strip) => [...cellsOf(strip, gaps)!.keys()]))].every((own) => {
      const first = cellsOf(row[0]!, gaps)!.get(own)?.[0]
      if (first === undefined || !opensText.test(first.text)) return false
      const others = row.slice(1).flatMap((strip) => cellsOf(strip, gaps)!.get(own)?.[0] ?? [])
      if (positions.has(own)) return others.every(({ text }) => !/^\p{Lu}/u.test(text))
      const words = wordsIn(row, own, gaps)
      return own !== column || others.length === 0 || words.length < 6 || endsText.test(words.at(-1)!.text)
    }),
  )
  return isSure ? rows : null
}

/** The lines of each row, from the top; null where nobody can tell to which row a line belongs. */
export const rowsIn = (
  strips: readonly Strip[],
  levels: readonly number[],
  gaps: Gaps,
  numbering: Numbering,
): Strip[][] | null => {
  const bands = bandsOf(strips, levels)
  const leading = leadingOf(strips, gaps)
  const numbersOf = (some: readonly Strip[]): number => some.filter(numbering.opens).length
  // rules between rows, not only over and under the table
  const isRuled = bands.filter((band) => numbersOf(band) > 0).length > 1 || (levels.length > 2 && bands.length > 1)
  const isList = (some: Strip[]): boolean =>
    wordsIn(some, numbering.column, gaps).every(({ text }) => numbersAlone.test(text))
  const rows: Strip[][] = []
  for (const band of bands) {
    if (isRuled && (numbersOf(band) < 2 || isList(band))) {
      rows.push(band)
      continue
    }
    const parts =
      leading === null
        ? band.map((strip) => [strip])
        : splitWhere(band, (strip, before) => isWide(before, strip, leading))
    for (const part of parts) {
      if (numbersOf(part) < 2) rows.push(part)
      else {
        const cut = cutAtNumbers(part, gaps, numbering, leading ?? 0)
        if (cut === null) return null
        rows.push(...cut)
      }
    }
  }
  return rows
}

/**
 * Whether the file sets its cells at the top of their rows: each begins on the line of its number, one beside a number of two
 * lines more. In the middle it would stand lower.
 */
export const isSetAtTop = (rows: readonly Strip[][], gaps: Gaps, { column, opens }: Numbering): boolean => {
  const numbered = rows.filter((row) => row.some(opens))
  const linesOf = (row: Strip[], own: number): Strip[] => row.filter((strip) => cellsOf(strip, gaps)!.has(own))
  const others = (row: Strip[]): number[] =>
    [...new Set(row.flatMap((strip) => [...cellsOf(strip, gaps)!.keys()]))].filter((own) => own !== column)
  return (
    numbered.every((row) => opens(row[0]!) && others(row).every((own) => linesOf(row, own)[0] === row[0])) &&
    numbered.some((row) => others(row).some((own) => linesOf(row, own).length + 2 <= linesOf(row, column).length))
  )
}
