// Two pages on one sheet, as a printer sets them: the halves of the sheet, where paragraphs go on in the right one.
import { followsIn, lettersIn } from './columns.ts'
import { isBlank } from './pieces-mended.ts'
import { type Placed, right, rowsOf } from './rows.ts'

/** A sheet of two pages is wider than high. */
const widest = 1.2
const fewestLetters = 150

/**
 * The pieces of both pages, the right ones moved to the left; null where the sheet is one page. `isKnown`: an earlier sheet
 * of the file held two.
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
