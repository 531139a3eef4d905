// Letters that a page draws one by one in no order of reading, as capitals first: each a piece of its own, where it stands.
/** A piece of text where it is drawn, in points; `angle` in degrees. */
type Drawn = { x: number; y: number; size: number; width: number; text: string; angle: number }
/** A character of the page, by its middle. */
type Spot = { text: string; x: number; width: number }

const isBlank = (text: string): boolean => text.trim() === ''

/** Does a piece stand around another of its line: words that were put together over letters of others? */
const standsAround = (piece: Drawn, others: readonly Drawn[]): boolean =>
  /\S\s+\S/.test(piece.text) &&
  others.some(
    ({ x, y, width, text }) =>
      Math.abs(y - piece.y) < 0.1 * piece.size &&
      x > piece.x + 0.5 &&
      x + width < piece.x + piece.width - 0.5 &&
      !isBlank(text),
  )

/** No page of print has more letters; beyond that the pieces are not compared with each other. */
const mostPieces = 10_000

/**
 * The pieces letter by letter; as they are where the page draws words, or where text and drawing do not run together. `runs`
 * are the texts that the page draws at a time, `spots` gives all of its characters.
 */
export function lettersApart<P extends Drawn>(
  pieces: P[],
  runs: readonly { text: string }[],
  spots: () => Spot[],
): P[] {
  const single = runs.filter(({ text }) => text.length < 3).length
  if (pieces.length > mostPieces || single < 0.8 * runs.length || pieces.some(({ angle }) => angle !== 0)) return pieces
  if (!pieces.some((piece) => standsAround(piece, pieces))) return pieces
  const drawn = spots().filter(({ text }) => !isBlank(text))
  const letters: P[] = []
  let at = 0
  for (const piece of pieces)
    for (const sign of piece.text.replace(/\s/g, '')) {
      const spot = drawn[at++]
      if (spot?.text !== sign) return pieces
      letters.push({ ...piece, text: sign, x: spot.x - spot.width / 2, width: spot.width })
    }
  return letters
}
