// A page whose text is set in two columns: the right one is laid under the left, where the numbers of its paragraphs show that it goes on there; and two pages on one sheet.
import { readLabel } from '../paragraphs.ts'
import { isBlank } from './pieces-mended.ts'
import { type Placed, right, rowsOf } from './rows.ts'

/** Room between columns, in type sizes. */
const gutter = 1
/** Room between the lines of a column, in type sizes: what lies farther down is the foot of the page. */
const widestLeading = 3
const fewestLines = 6
const fewestLetters = 150

/** Where most lines of a right column begin; null where there are too few. */
function startOf(rows: readonly Placed[][], width: number): number | null {
  const counts = new Map<number, number>()
  for (const row of rows)
    for (const [at, { x, size }] of row.entries())
      if (x > 0.4 * width && x < 0.7 * width && (at === 0 || x - right(row[at - 1]!) > gutter * size))
        counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most !== undefined && most[1] >= fewestLines ? most[0] - 1 : null
}

const numbersIn = (rows: readonly Placed[][]): string[] =>
  rows.flatMap((row) => {
    const label = readLabel(
      row
        .map(({ text }) => text)
        .join('')
        .trim(),
    )
    return label?.kind === 'number' ? [label.label] : []
  })

/** Do the numbers of the right rows go on with those of the left: "41" and "42", "138.9" and "138.10"? */
function followsIn(lefts: readonly Placed[][], rights: readonly Placed[][]): boolean {
  const [before, behind] = [numbersIn(lefts).at(-1), numbersIn(rights)[0]].map((number) =>
    number?.split('.').map(Number),
  )
  if (before === undefined || behind?.length !== before.length) return false
  return before.every((part, at) => behind[at] === (at === before.length - 1 ? part + 1 : part))
}

const lettersIn = (rows: readonly Placed[][]): number =>
  rows.flat().reduce((sum, { text }) => sum + text.trim().length, 0)

/** A stretch of rows that are set in two columns; how far the right one goes down to stand under the left. */
type Block = { top: number; bottom: number; down: number; across: number }

/** The stretches of a page that wide room or a line across both columns parts. */
function stretchesOf<P extends Placed>(rows: readonly P[][], start: number): P[][][] {
  const isFree = (row: P[]): boolean =>
    row.every((one) => one.x >= start || right(one) < start - (gutter / 2) * one.size)
  const stretches: P[][][] = [[]]
  for (const row of rows) {
    const above = stretches.at(-1)!.at(-1)?.[0]
    if (!isFree(row) || (above !== undefined && above.y - row[0]!.y > widestLeading * above.size)) stretches.push([])
    if (isFree(row)) stretches.at(-1)!.push(row)
  }
  return stretches.filter((stretch) => stretch.length > 0)
}

function blockOf<P extends Placed>(rows: readonly P[][], start: number): Block | null {
  const isLeft = ({ x }: P): boolean => x < start
  const lefts = rows.map((row) => row.filter(isLeft)).filter((row) => row.length > 0)
  const rights = rows.map((row) => row.filter((one) => !isLeft(one))).filter((row) => row.length > 0)
  if (Math.min(lettersIn(lefts), lettersIn(rights)) < fewestLetters) return null
  if (!followsIn(lefts, rights)) return null
  const [first, last] = [rows[0]![0]!, rows.at(-1)![0]!]
  return {
    top: first.y + 0.5 * first.size,
    bottom: last.y - 0.5 * last.size,
    down: rights[0]![0]!.y - lefts.at(-1)![0]!.y + 1.2 * first.size,
    across: start - Math.min(...lefts.flat().map(({ x }) => x)),
  }
}

/** Lays the right column of each stretch of a page under its left one, and all that stands below under that. */
export function withoutColumns<P extends Placed>(pieces: P[], width: number): P[] {
  const rows = rowsOf(pieces.filter((piece) => !isBlank(piece.text)))
  const start = startOf(rows, width)
  if (start === null) return pieces
  const blocks = stretchesOf(rows, start).flatMap((stretch) => blockOf(stretch, start) ?? [])
  if (blocks.length === 0) return pieces
  return pieces.map((piece) => {
    const above = blocks.filter(({ bottom }) => piece.y <= bottom).reduce((sum, { down }) => sum + down, 0)
    const own = piece.x >= start ? blocks.find(({ top, bottom }) => piece.y < top && piece.y > bottom) : undefined
    return own === undefined
      ? { ...piece, y: piece.y - above }
      : { ...piece, x: piece.x - own.across, y: piece.y - above - own.down }
  })
}

/** A sheet of two pages is wider than high. */
const widest = 1.2

/**
 * Two pages on one sheet, as a printer sets them: the pieces of both, the right ones moved to the left; null where the
 * sheet is one page. `isKnown`: an earlier sheet of the file held two.
 */
export function halvesOf<P extends Placed>(pieces: P[], width: number, height: number, isKnown: boolean): P[][] | null {
  if (width < widest * height) return null
  const middle = width / 2
  const solid = pieces.filter((piece) => !isBlank(piece.text))
  if (solid.some((piece) => piece.x < middle && right(piece) > middle)) return null
  const halves = [solid.filter(({ x }) => x < middle), solid.filter(({ x }) => x >= middle)].map(rowsOf)
  if (!isKnown && (!halves.every((rows) => lettersIn(rows) > fewestLetters) || !followsIn(halves[0]!, halves[1]!)))
    return null
  const isLeft = ({ x }: P): boolean => x < middle
  return [pieces.filter(isLeft), pieces.filter((one) => !isLeft(one)).map((one) => ({ ...one, x: one.x - middle }))]
}
