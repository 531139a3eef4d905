// The paragraphs that a mistyped number may have meant: a figure too many, too few, or two that changed places.

const mostNear = 3
/** Nearly every short number is near another. */
const shortest = 3

/** Each number with two figures swapped, then with one figure less, the last first. */
function* changed(number: string): Iterable<string> {
  for (let at = number.length - 2; at >= 0; at -= 1)
    yield number.slice(0, at) + number[at + 1]! + number[at]! + number.slice(at + 2)
  for (let at = number.length - 1; at >= 0; at -= 1)
    if (number[at] !== '.') yield number.slice(0, at) + number.slice(at + 1)
}

/** Returns at most three of the `numbers` of the document, the likeliest first; empty for a short number. */
export function nearNumbers(number: string, numbers: ReadonlySet<string>): string[] {
  if (number.replace('.', '').length < shortest) return []
  const shorter = [...changed(number)].filter((one) => numbers.has(one))
  const longer = [...numbers].filter((one) => one.length === number.length + 1 && [...changed(one)].includes(number))
  return [...new Set([...shorter, ...longer])].slice(0, mostNear)
}
