// A watermark whose letters stand upright, one by one, on a slanted line: put together as words written along that line.

/** A piece of text as it is drawn, in points; `angle` in degrees. */
type Drawn = { x: number; y: number; size: number; width: number; text: string; angle: number }

/** Fewer letters may stand on a slant by chance: marks of a drawing, letters of a chart. */
const fewest = 6
/** In sizes of the type: letters farther apart are no word. */
const widestStep = 6
/** In degrees: how far the letters may stand off their line, and how far that line must be off their own writing. */
const tolerance = 6
const slant = 10

const isLetter = ({ text }: Drawn): boolean => /^\p{L}$/u.test(text.trim())

const direction = (from: Drawn, to: Drawn): number =>
  ((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI + 360) % 360

const apart = (one: number, other: number): number => Math.abs(((one - other + 540) % 360) - 180)

const step = (from: Drawn, to: Drawn): number => Math.hypot(to.x - from.x, to.y - from.y)

/** Does the letter go on with the run, in its size and on its line? */
function goesOn(run: readonly Drawn[], letter: Drawn): boolean {
  const [first, second] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return false
  if (letter.angle !== first.angle || Math.abs(letter.size - first.size) > 0.05 * first.size) return false
  const length = step(last, letter)
  if (length === 0 || length > widestStep * first.size) return false
  const line = direction(first, second ?? letter)
  const off = apart(line, first.angle) % 90
  return off > slant && off < 90 - slant && apart(direction(last, letter), line) < tolerance
}

/** The run as one piece along its line; a wider step is a space. */
function joined<P extends Drawn>(run: readonly P[]): P {
  const first = run[0]!
  const last = run.at(-1)!
  const steps = run.slice(1).map((letter, at) => step(run[at]!, letter))
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 2)]!
  const text = run.map((letter, at) => `${at > 0 && steps[at - 1]! > 1.6 * usual ? ' ' : ''}${letter.text.trim()}`)
  return { ...first, angle: direction(first, last), width: step(first, last) + usual, text: text.join('') }
}

/** Returns the pieces with each staircase of letters as one slanted piece, in the place of its first letter. */
export function withoutStairs<P extends Drawn>(drawn: readonly P[]): P[] {
  const pieces: P[] = []
  let run: P[] = []
  // the run with the spaces in it
  let printed: P[] = []
  const close = (): void => {
    pieces.push(...(run.length >= fewest ? [joined(run)] : printed))
    run = []
    printed = []
  }
  for (const piece of drawn) {
    if (run.length > 0 && piece.text.trim() !== '' && !(isLetter(piece) && goesOn(run, piece))) close()
    if (run.length === 0 && !isLetter(piece)) pieces.push(piece)
    else printed.push(piece)
    if (isLetter(piece)) run.push(piece)
  }
  close()
  return pieces
}
