// What a PDF page draws, and where: boxes and matrices in points of the page, runs of text and each of their characters.

export type Matrix = [number, number, number, number, number, number]

/** Left, bottom, right, top. */
export type Rect = [number, number, number, number]

export const unchanged: Matrix = [1, 0, 0, 1, 0, 0]

/** Chains two matrices: what `n` draws is laid on the page by `m`. */
export const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** The box on the page of a box that the matrix lays there; larger than what is drawn where the matrix slants. */
export function boxOn(m: Matrix, [left, bottom, right, top]: Rect): Rect {
  const xs = [
    m[0] * left + m[2] * bottom,
    m[0] * right + m[2] * top,
    m[0] * left + m[2] * top,
    m[0] * right + m[2] * bottom,
  ]
  const ys = [
    m[1] * left + m[3] * bottom,
    m[1] * right + m[3] * top,
    m[1] * left + m[3] * top,
    m[1] * right + m[3] * bottom,
  ]
  return [Math.min(...xs) + m[4], Math.min(...ys) + m[5], Math.max(...xs) + m[4], Math.max(...ys) + m[5]]
}

/** Whether the matrix turns by quarters alone, so that a rectangle stays one. */
export const keepsRects = (m: Matrix): boolean =>
  Math.abs(m[1]) + Math.abs(m[2]) < 0.02 * (Math.abs(m[0]) + Math.abs(m[3])) ||
  Math.abs(m[0]) + Math.abs(m[3]) < 0.02 * (Math.abs(m[1]) + Math.abs(m[2]))

export const overlap = (a: Rect, b: Rect): Rect => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

export const holds = (box: Rect, x: number, y: number): boolean => x > box[0] && x < box[2] && y > box[1] && y < box[3]

/** Whether the second box lies within the first. */
export const within = (outer: Rect, inner: Rect): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

export const meet = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]

/** A closed part of a path: its corners and box, and whether the part fills the box. */
export type Shape = { points: [number, number][]; box: Rect; full: boolean }

/** Length of the operands of a step of a path in pdfjs: move, line, curve, quadratic curve, close. */
const operands = [2, 2, 6, 4, 0]

/** A charted map or a drawn letter has more steps than any box that covers words. */
const longest = 4000

/** The parts of a path as pdfjs gives it, a list of steps; null where it is too long to be a few boxes. */
export function shapesOf(path: ArrayLike<number>, evenOdd = false): Shape[] | null {
  if (path.length > longest) return null
  const shapes: (Shape & { area: number })[] = []
  let points: [number, number][] = []
  const close = (): void => {
    if (points.length > 1) {
      let area = 0
      const box: Rect = [Infinity, Infinity, -Infinity, -Infinity]
      for (const [i, [x, y]] of points.entries()) {
        const [nextX, nextY] = points[(i + 1) % points.length]!
        area += x * nextY - nextX * y
        box[0] = Math.min(box[0], x)
        box[1] = Math.min(box[1], y)
        box[2] = Math.max(box[2], x)
        box[3] = Math.max(box[3], y)
      }
      shapes.push({ points, box, area, full: Math.abs(area) / 2 > 0.9 * (box[2] - box[0]) * (box[3] - box[1]) })
    }
    points = []
  }
  for (let at = 0; at < path.length; ) {
    const step = path[at]!
    const count = operands[step] ?? 0
    if (step === 0) close()
    if (count > 0) points.push([path[at + count - 1]!, path[at + count]!])
    at += 1 + count
  }
  close()
  // a frame is drawn as a box with a hole: a box in it that is drawn the other way round, or any where every second one counts
  for (const outer of shapes)
    for (const inner of shapes)
      if (outer !== inner && within(outer.box, inner.box) && (evenOdd || outer.area * inner.area < 0))
        outer.full = inner.full = false
  return shapes
}

export type Glyph = { unicode?: string; width?: number; isSpace?: boolean }

/** Where glyphs are drawn and how wide, in units of the text. */
export type Pen = {
  x: number
  y: number
  size: number
  stretch: number
  letterRoom: number
  wordRoom: number
  /** size of a unit of the glyphs' widths: a thousandth but in fonts that are drawn step by step */
  unit: number
}

/** State of the text, as the PDF reference has it. */
export type TextState = Pen & {
  leading: number
  rise: number
  textMatrix: Matrix
  lineX: number
  lineY: number
}

export const freshText: TextState = {
  size: 0,
  stretch: 1,
  letterRoom: 0,
  wordRoom: 0,
  leading: 0,
  rise: 0,
  unit: 0.001,
  textMatrix: [1, 0, 0, 1, 0, 0],
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
}

export type Run = {
  /** number of characters drawn before it, blanks left out */
  start: number
  /** its characters without blanks */
  text: string
  glyphs: readonly (number | Glyph)[]
  /** lays its units on the page */
  matrix: Matrix
  state: Pen
  /** what it moves the pen by */
  width: number
  /** nobody can see it, wherever it lies */
  hidden: boolean
  /** it is drawn through a mask, which may hide any part of it */
  masked: boolean
  /** "#rrggbb"; null where it is a pattern or an outline */
  colour: string | null
  clip: Rect | null
}

/** The words that glyphs show, blanks kept. */
export function wordsIn(glyphs: readonly (number | Glyph)[]): string {
  let words = ''
  for (const glyph of glyphs) if (typeof glyph !== 'number') words += glyph.unicode ?? ''
  return words
}

const moved = (state: Pen, pen: number, glyph: number | Glyph): number =>
  typeof glyph === 'number'
    ? pen - (glyph * state.size) / 1000
    : pen + (glyph.width ?? 0) * state.size * state.unit + (glyph.isSpace ? state.wordRoom : 0) + state.letterRoom

/** By how much glyphs move the pen. */
export function widthOf(pen: Pen, glyphs: readonly (number | Glyph)[]): number {
  let at = 0
  for (const glyph of glyphs) at = moved(pen, at, glyph)
  return at * pen.stretch
}

/** Sets the pen at the start of a new line of the text. */
export function moveLine(state: TextState, x: number, y: number): void {
  state.x = state.lineX += x
  state.y = state.lineY += y
}

/** Height of the middle of a small letter, in type sizes. */
const middle = 0.25

/** A character where it lies: its middle on the page and its width, and `text` as the font names it. */
export type Spot = { text: string; x: number; y: number; width: number }

/** The characters of a run with the middle of each on the page. */
export function spotsOf({ glyphs, matrix, state }: Run): Spot[] {
  const spots: Spot[] = []
  let pen = 0
  for (const glyph of glyphs) {
    if (typeof glyph !== 'number') {
      const own = (glyph.width ?? 0) * state.size * state.unit
      const x = state.x + (pen + own / 2) * state.stretch
      const y = state.y + middle * state.size
      spots.push({
        text: glyph.unicode ?? '',
        x: matrix[0] * x + matrix[2] * y + matrix[4],
        y: matrix[1] * x + matrix[3] * y + matrix[5],
        width: Math.abs(own * state.stretch) * Math.hypot(matrix[0], matrix[1]),
      })
    }
    pen = moved(state, pen, glyph)
  }
  return spots
}

/** The box around the middles of all characters of a run, wider by `room` type sizes on every side. */
export function boxAround({ matrix, state, width }: Run, room: number): Rect {
  const y = state.y + middle * state.size
  const wider = room * Math.abs(state.size) * Math.hypot(matrix[2], matrix[3])
  const [left, bottom, right, top] = boxOn(matrix, [state.x, y, state.x + width, y])
  return [
    Math.min(left, right) - wider,
    Math.min(bottom, top) - wider,
    Math.max(left, right) + wider,
    Math.max(bottom, top) + wider,
  ]
}

/** Size of the type on the page, in points. */
export const sizeOn = ({ matrix, state }: Run): number => {
  return Math.abs(state.size) * Math.hypot(matrix[2], matrix[3])
}

/** The words of the characters for which `is` holds, those that follow each other together. */
export const wordsWhere = (spots: readonly Spot[], is: (at: number) => boolean): string[] => {
  const words: string[] = []
  let open = ''
  for (const [at, { text }] of [...spots.entries(), [-1, { text: '' }] as const]) {
    if (at >= 0 && is(at)) open += text
    else if (open !== '') {
      if (open.trim() !== '') words.push(open.trim())
      open = ''
    }
  }
  return words
}

export type Concealed = {
  /** one sign for each character: "1" where nobody can see it */
  unseen: string
  /** words over which something is laid that may be clear or leaves a part of them: a picture, a shape, a mask */
  overlaid: string[]
  /** words that a line crosses out */
  struck: string[]
  /** characters that nobody sees or that lie under a picture */
  concealed: number
  /** white characters on a picture that takes most of the page */
  whiteOnPicture: number
}

export type PageInk = Concealed & {
  /** every character drawn, in the order of drawing, blanks left out, as the fonts name them */
  characters: string
  /** letters in a mode that leaves no ink: the text layer of a scan */
  invisible: number
  /** letters drawn before a picture was laid over the whole page */
  covered: number
  letters: number
  /** share of the page that its largest picture takes, 0 to 1 */
  picture: number
  /** share of the page that all its pictures take together, of strips more than that of one */
  pictures: number
  /** fonts by the ids that pdfjs gives them */
  fonts: Set<string>
  /** the words of each operator that shows text, blanks kept */
  runs: Run[]
  /** thin lines, upright or level: the rules of a table among them */
  thin: Rect[]
  /** words that the appearance of an annotation draws, by its id */
  laid: Map<string, string>
}

/** A picture of this share is a scan of the page; logos and charts are smaller. */
export const wholePage = 0.7
