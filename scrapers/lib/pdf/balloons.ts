// Comments and changes that Word prints in the margin beside a text: left out where their place shows that they are none of it.
import { compile } from '../../../src/domain/patterns.ts'
import { balloonWords } from '../balloon-words-table.ts'
import { isBlank } from './pieces-mended.ts'
import { right, rowsOf } from './rows.ts'
import type { Piece } from './upright.ts'

const head = compile(balloonWords.rows, 'head', { flags: 'u' })
const bare = compile(balloonWords.rows, 'bare', { flags: 'u' })
const opens = (text: string): boolean => bare.test(text.trim()) || head.exec(text.trimStart())?.index === 0

/** Points: where two pieces begin at one place. */
const slack = 1

const wordsOf = (row: readonly Piece[]): string => row.map(({ text }) => text).join('')

type Column = { holds: (piece: Piece) => boolean }

/** The column of the balloons right of all that stands beside them; null where a page has no such column. */
function columnAtRight(rows: readonly Piece[][], width: number): Column | null {
  const heads = rows
    // of a line that is drawn letter by letter, only where it has the mark of a head
    .filter((row) => row.length < 60 || row.some(({ text }) => text.includes(':')))
    .flatMap((row) => row.filter((_, at) => opens(wordsOf(row.slice(at)))))
  const edge = Math.min(...heads.map(({ x }) => x)) - slack
  const beside = rows.flat().filter(({ x, text }) => x < edge && !isBlank(text))
  const isColumn = edge > width / 2 && beside.length > 0 && beside.every((piece) => right(piece) <= edge + slack)
  return isColumn ? { holds: ({ x }) => x >= edge } : null
}

/** The same left of the text: no piece of the page reaches over the end of its lines. */
function columnAtLeft(rows: readonly Piece[][], width: number): Column | null {
  const heads = rows.flatMap((row) => (opens(wordsOf(row)) || opens(row[0]!.text) ? [row[0]!] : []))
  if (heads.length === 0) return null
  const solid = rows.flat().filter(({ text }) => !isBlank(text))
  let edge = Math.max(...heads.map(right))
  for (const piece of solid.toSorted((a, b) => a.x - b.x)) if (piece.x < edge) edge = Math.max(edge, right(piece))
  const isColumn = edge < width / 2 && solid.some(({ x }) => x >= edge)
  return isColumn ? { holds: ({ x }) => x < edge } : null
}

/** Takes balloons off a margin of a page; `balloons` are their lines. What stands there and begins no balloon stays. */
export function withoutBalloons(pieces: Piece[], width: number): { pieces: Piece[]; balloons: string[] } {
  const rows = rowsOf(pieces)
  const column = columnAtRight(rows, width) ?? columnAtLeft(rows, width)
  if (column === null) return { pieces, balloons: [] }
  const gone = new Set<Piece>()
  const balloons: string[] = []
  let open: Piece | null = null
  for (const row of rowsOf(pieces.filter(column.holds))) {
    const [first] = row
    if (!opens(wordsOf(row)) && (open === null || open.y - first!.y > 2.5 * first!.size)) {
      open = null
      continue
    }
    open = first!
    for (const piece of row) gone.add(piece)
    if (!isBlank(wordsOf(row))) balloons.push(wordsOf(row).trim())
  }
  return { pieces: pieces.filter((piece) => !gone.has(piece)), balloons }
}
