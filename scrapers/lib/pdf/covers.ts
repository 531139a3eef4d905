// Shapes that lie on the words of a PDF page: which points of it they cover.

type Point = [number, number]

/** Left, bottom, right, top. */
type Rect = [number, number, number, number]

/** What of a shape is looked at here. */
type Shape = { points: Point[] }

/** Lays points on the page. */
type Matrix = [number, number, number, number, number, number]

/** A filled shape that is no upright box, as it lies on the page. */
export type Outline = { lines: Point[][]; evenOdd: boolean }

/** A shape that is laid on the page after `at` characters; `colour` is null where it has several or is not known. */
export type Ground = {
  at: number
  box: Rect
  colour: string | null
  /** it covers the whole of its box, or of its outline */
  sure: boolean
  outline: Outline | null
}

/** A map or a drawing has more points than a shape that is laid over words. */
const mostPoints = 200

/** The outline that shapes have together on the page; null where they are a drawing, or nothing. */
export function outlineOf(shapes: readonly Shape[], [a, b, c, d, e, f]: Matrix, evenOdd: boolean): Outline | null {
  const points = shapes.reduce((sum, shape) => sum + shape.points.length, 0)
  if (points < 3 || points > mostPoints) return null
  const lines = shapes.map((shape) => shape.points.map(([x, y]): Point => [a * x + c * y + e, b * x + d * y + f]))
  return { lines, evenOdd }
}

/** The box around an outline. */
export function boxOf({ lines }: Outline): Rect {
  const points = lines.flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** Whether the point lies inside, by the rule of the PDF reference that the outline is filled with. */
function isInside({ lines, evenOdd }: Outline, x: number, y: number): boolean {
  let turns = 0
  for (const line of lines)
    for (const [i, [fromX, fromY]] of line.entries()) {
      const [toX, toY] = line[(i + 1) % line.length]!
      if (fromY <= y === toY <= y) continue
      const isRight = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x
      if (isRight) turns += toY > fromY ? 1 : -1
    }
  return evenOdd ? turns % 2 !== 0 : turns !== 0
}

/** Whether a shape lies on a point of the page. */
export const covers = ({ box, outline }: Ground, x: number, y: number): boolean =>
  x > box[0] && x < box[2] && y > box[1] && y < box[3] && (outline === null || isInside(outline, x, y))
