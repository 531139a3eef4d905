// Thin lines that a page draws, upright or level: as lines, as narrow boxes, and as the sides of frames.
import { boxOn, type Matrix, type Rect, type Shape } from './ink.ts'

/** In points; what is wider is a bar or a ground. */
const thickest = 2
/** In points: a line that leans more is none of a table. */
const straight = 0.5

const least = ([left, bottom, right, top]: Rect): number => Math.min(right - left, top - bottom)

/** Boxes on the page of the thin lines among the shapes of a path. */
export function thinIn(shapes: readonly Shape[], matrix: Matrix, isStroke: boolean): Rect[] {
  return shapes.flatMap(({ box, points, full }) => {
    const whole = boxOn(matrix, box)
    if (least(whole) <= thickest) return [whole]
    // a ground; a frame is drawn as a box with a hole
    if (!isStroke && full) return []
    return points
      .map(([x, y], at): Rect => {
        const [nextX, nextY] = points[(at + 1) % points.length]!
        return boxOn(matrix, [Math.min(x, nextX), Math.min(y, nextY), Math.max(x, nextX), Math.max(y, nextY)])
      })
      .filter((side) => least(side) < straight)
  })
}
