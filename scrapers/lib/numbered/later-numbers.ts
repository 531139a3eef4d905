// What numbers come later in a text: whether a number stands again, begins a list of its own, or is the last of a gap.
import type { Paragraph } from '../../../src/domain/paragraphs.ts'

/** Does the same number stand again before its successor? */
export const comesLater = (paragraphs: Paragraph[], at: number, value: number): boolean => {
  const rest = paragraphs.slice(at + 1).filter((other) => other.labelKind === 'number')
  const again = rest.findIndex((other) => Number(other.label) === value)
  const next = rest.findIndex((other) => Number(other.label) === value + 1)
  return again !== -1 && (next === -1 || again < next)
}

/** Does a list of its own, 1, 2, 3 …, stand between the open paragraph and the one that is expected next? */
export function isInnerList(paragraphs: Paragraph[], at: number, expected: number): boolean {
  const numbers = paragraphs.map((paragraph) => (paragraph.labelKind === 'number' ? Number(paragraph.label) : null))
  const value = numbers[at]!
  const before = numbers.slice(0, at).filter((number) => number !== null)
  if (before.slice(-value).join() !== [expected - 1, ...Array.from({ length: value - 1 }, (_, i) => i + 1)].join())
    return false
  const after = numbers.slice(at + 1).filter((number) => number !== null)
  const end = after.indexOf(expected)
  return end !== -1 && after.slice(0, end).every((number, i) => number === value + 1 + i)
}

/** Does a later paragraph print a number of the gap, or the number itself again? */
export const fills = (paragraphs: Paragraph[], at: number, expected: number, value: number): boolean =>
  paragraphs.slice(at + 1).some(({ labelKind, label }) => {
    const number = labelKind === 'number' ? Number(label) : 0
    return number >= expected && number <= value
  })
