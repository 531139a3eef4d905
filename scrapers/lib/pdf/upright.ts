// Sets the text of a page upright, as a reader sees it: the turn of the page, its box, and text that is turned or slanted.

/** A piece of text as pdfjs gives it, in points, origin at the bottom left. */
export type Piece = {
  x: number
  y: number
  size: number
  width: number
  text: string
  font: string
  /** drawn again beside itself by a part of a point, which makes it bold without a bold font */
  heavy?: boolean
}

/** A piece as drawn: `angle` is the direction of its writing in degrees, counted against the clock, 0 to 359. */
export type Drawn = Piece & { angle: number }

export type Box = { left: number; bottom: number; right: number; top: number }

const quarter = (angle: number): number => (((Math.round(angle / 90) * 90) % 360) + 360) % 360

/** Lines of a scan may lean by a degree or two. */
const leaning = 4

/** Is the text written along an edge of the page, that of `angle`? */
const isAlong = (angle: number, edge: number): boolean => {
  const apart = Math.abs(((angle - edge + 540) % 360) - 180)
  return apart < leaning
}

/** Turns a point of the page by quarters, against the clock, so that text written along `edge` runs to the right. */
const turned = <P extends { x: number; y: number; angle: number }>(piece: P, edge: number, box: Box): P => {
  const [x, y] = [piece.x, piece.y]
  const angle = (piece.angle - edge + 360) % 360
  if (edge === 90) return { ...piece, x: y - box.bottom, y: box.right - x, angle }
  if (edge === 180) return { ...piece, x: box.right - x, y: box.top - y, angle }
  if (edge === 270) return { ...piece, x: box.top - y, y: x - box.left, angle }
  return { ...piece, x: x - box.left, y: y - box.bottom, angle }
}

/** In degrees; the lines of a page that lies straighter than this keep apart as they are. */
const straight = 0.1

/** A page of a scan has some hundreds of steps from word to word; of a few, some may lead to a sign that is set off its line. */
const fewestSteps = 30

/** The value below which half of the weight lies. */
function middleOf(samples: [value: number, weight: number][]): number {
  let rest = samples.reduce((sum, [, weight]) => sum + weight, 0) / 2
  for (const [value, weight] of samples.toSorted(([one], [other]) => one - other)) {
    rest -= weight
    if (rest <= 0) return value
  }
  return 0
}

/** "-179° to 180°" */
const signed = (angle: number): number => ((angle + 180) % 360) - 180

/** The rise from each word to the next of its line, with the way between them: words of a scan may each be set level. */
const rises = (pieces: readonly Drawn[]): [number, number][] =>
  pieces.slice(1).flatMap((piece, at): [number, number][] => {
    const before = pieces[at]!
    const [along, up] = [piece.x - before.x, piece.y - before.y]
    const room = along - before.width
    const isNext = along > before.size && Math.abs(room) < 2 * before.size && Math.abs(up) < 0.07 * along
    // a raised call is smaller
    return isNext && Math.abs(piece.size - before.size) < 0.1 * before.size
      ? [[(Math.atan2(up, along) * 180) / Math.PI, along]]
      : []
  })

/** By how many degrees the lines of a page lie askew, as those of a sheet that was laid on the glass by hand. */
function leanOf(pieces: readonly Drawn[]): number {
  const written = pieces.filter(({ text }) => text.trim() !== '')
  const own = middleOf(written.map(({ angle, text }) => [signed(angle), text.length]))
  if (Math.abs(own) >= straight) return own
  const steps = rises(written)
  const lean = middleOf(steps)
  const alike = steps.filter(([rise]) => Math.abs(rise - lean) < 0.5).length
  return Math.abs(lean) < straight || steps.length < fewestSteps || alike < 0.6 * steps.length ? 0 : lean
}

/** Turns pieces by some degrees with the clock, round the middle of their page. */
function turnedBack(pieces: Drawn[], lean: number, width: number, height: number): Drawn[] {
  const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)]
  return pieces.map((piece) => {
    const [x, y] = [piece.x - width / 2, piece.y - height / 2]
    return { ...piece, x: width / 2 + x * cos + y * sin, y: height / 2 + y * cos - x * sin }
  })
}

export type Upright = {
  pieces: Piece[]
  /** written across the page or along another edge: watermarks, stamps in the margin */
  across: { angle: number; pieces: Piece[] }[]
  width: number
  height: number
  /** lays a box of the page as the pieces are laid */
  lay: (box: [number, number, number, number]) => [number, number, number, number]
}

const lettersOf = (pieces: Piece[]): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)

/** In their own direction, so that lines can be made of them. */
const along = (pieces: Drawn[], angle: number): Piece[] => {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  return pieces.map(({ angle: _, ...piece }) => ({
    ...piece,
    x: piece.x * cos + piece.y * sin,
    y: piece.y * cos - piece.x * sin,
  }))
}

/**
 * Sets pieces upright. The direction in which most of the page is written is the reader's, whether the page or its text is
 * turned; where two are close, `rotate`, the turn that the file asks for, decides.
 */
export function setUpright(drawn: Drawn[], box: Box, rotate: number): Upright {
  const asked = ((rotate % 360) + 360) % 360
  const byEdge = [0, 90, 180, 270].map((edge) => ({
    edge,
    letters: lettersOf(drawn.filter(({ angle }) => isAlong(angle, edge))),
  }))
  const most = Math.max(...byEdge.map(({ letters }) => letters))
  // a page that is turned by the file is drawn along the edge of the same angle
  const preferred = byEdge.find(({ edge }) => edge === asked)!
  const edge = preferred.letters >= 0.8 * most ? asked : byEdge.find(({ letters }) => letters === most)!.edge
  const level: Drawn[] = []
  const others = new Map<number, Drawn[]>()
  for (const one of drawn) {
    const set = turned(one, edge, box)
    const { angle } = set
    if (isAlong(angle, 0)) level.push(set)
    else {
      const direction = isAlong(angle, quarter(angle)) ? quarter(angle) : Math.round(angle)
      others.set(direction, [...(others.get(direction) ?? []), set])
    }
  }
  const [across, up] = [box.right - box.left, box.top - box.bottom]
  const [width, height] = edge % 180 === 0 ? [across, up] : [up, across]
  const lean = leanOf(level)
  return {
    pieces: (lean === 0 ? level : turnedBack(level, lean, width, height)).map(({ angle: _, ...piece }) => piece),
    across: [...others].map(([angle, list]) => ({ angle, pieces: along(list, angle) })),
    width,
    height,
    lay: ([x, y, right, top]) => {
      const [a, b] = [turned({ x, y, angle: 0 }, edge, box), turned({ x: right, y: top, angle: 0 }, edge, box)]
      return [Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y)]
    },
  }
}
