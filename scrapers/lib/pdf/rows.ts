// Pieces of a page put into rows by their baselines: for what looks at the page before its lines are read.

/** A piece of text where it is drawn, in points. */
export type Placed = { x: number; y: number; size: number; width: number; text: string }

/** Where a piece ends. */
export const right = ({ x, width }: Placed): number => x + width

/** Pieces of one baseline, from the left; rows from the top. */
export function rowsOf<P extends Placed>(pieces: readonly P[]): P[][] {
  const rows: P[][] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row !== undefined && row[0]!.y - piece.y < 0.45 * piece.size) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x))
}
