// Numbers of lines in the margin, as drafts have them: every fifth line, or each.

/** A piece of text where it stands, in points. */
type Placed = { x: number; y: number; size: number; width: number; text: string }

/** Fewer numbers in a margin may be those of paragraphs or notes. */
const fewest = 4
const fewestOfEach = 20

/** Do they grow by one step, down the page? By ones as paragraphs do only where each line has one. */
function areOfLines(numbers: readonly Placed[]): boolean {
  const values = numbers.map(({ text }) => Number(text.trim()))
  const step = values[1]! - values[0]!
  if (values.slice(1).some((value, at) => value - values[at]! !== step)) return false
  if (step > 1) return values.length >= fewest && values[0]! % step === 0
  return step === 1 && values.length >= fewestOfEach
}

/** The pieces of a page without the numbers of its lines, which stand by themselves on one side of all its text. */
export function withoutLineNumbers<P extends Placed>(pieces: P[]): P[] {
  const numbers = pieces.filter(({ text }) => /^\d{1,4}$/.test(text.trim())).sort((a, b) => b.y - a.y)
  if (numbers.length < fewest) return pieces
  const lefts = numbers.filter((one) => Math.abs(one.x + one.width - (numbers[1]!.x + numbers[1]!.width)) < 8)
  const others = pieces.filter((one) => one.text.trim() !== '' && !lefts.includes(one))
  const right = Math.max(...lefts.map(({ x, width }) => x + width))
  const isApart = others.every(({ x, y }) => x > right + 4 || !lefts.some((one) => Math.abs(one.y - y) < 20))
  return isApart && areOfLines(lefts) ? pieces.filter((one) => !lefts.includes(one)) : pieces
}
