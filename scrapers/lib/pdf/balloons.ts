// Comments and changes that Word prints in the margin beside a text: left out where their place shows that they are none of it.
import { compile } from '../../../src/domain/patterns.ts'
import { balloonWords } from '../balloon-words-table.ts'
import { isBlank } from './pieces-mended.ts'
import type { Piece } from './upright.ts'

const head = compile(balloonWords.rows, 'head', { flags: 'u' })
const bare = compile(balloonWords.rows, 'bare', { flags: 'u' })
const opens = (text: string): boolean => bare.test(text.trim()) || head.exec(text.trimStart())?.index === 0

/** Points: where two pieces begin at one place. */
const slack = 1

const right = ({ x, width }: Piece): number => x + width
const wordsOf = (row: readonly Piece[]): string => row.map(({ text }) => text).join('')

/** Pieces of one baseline, from the left; rows from the top. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row !== undefined && row[0]!.y - piece.y < 0.45 * piece.size) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}

/** Where the column of the balloons begins: right of all that stands beside them; null where a page has no such column. */
function columnOf(rows: readonly Piece[][], width: number): number | null {
  const heads = rows
    // of a line that is drawn letter by letter, only where it has the mark of a head
    .filter((row) => row.length < 60 || row.some(({ text }) => text.includes(':')))
    .flatMap((row) => row.filter((_, at) => opens(wordsOf(row.slice(at)))))
  const edge = Math.min(...heads.map(({ x }) => x)) - slack
  const beside = rows.flat().filter(({ x, text }) => x < edge && !isBlank(text))
  return edge > width / 2 && beside.length > 0 && beside.every((piece) => right(piece) <= edge + slack) ? edge : null
}

/** Takes balloons off the right margin of a page; `balloons` are their lines. What stands there and begins no balloon stays. */
export function withoutBalloons(pieces: Piece[], width: number): { pieces: Piece[]; balloons: string[] } {
  const edge = columnOf(rowsOf(pieces), width)
  if (edge === null) return { pieces, balloons: [] }
  const gone = new Set<Piece>()
  const balloons: string[] = []
  let open: Piece | null = null
  for (const row of rowsOf(pieces.filter(({ x }) => x >= edge))) {
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
