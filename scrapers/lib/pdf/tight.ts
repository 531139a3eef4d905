// Blanks of which a page draws nothing: a run of letters that begins where the one before it ends goes on its word.

/** A run of the page: its first and its last letter, by their edges and baselines; `start` counts the characters before it. */
export type Edge = { start: number; left: number; right: number; y: number; size: number }

/** In type sizes: no font parts words by less, and none lays them over each other by more. */
const narrowest = 0.03
const overlap = 0.1

/** The characters, by their count, at which a run touches the one before it. */
function touching(edges: readonly Edge[]): Set<number> {
  const found = new Set<number>()
  for (const [at, { start, left, y, size }] of edges.entries()) {
    const before = edges[at - 1]
    if (before === undefined || Math.abs(before.y - y) > 0.1 * size) continue
    const room = (left - before.right) / size
    if (room < narrowest && room > -overlap) found.add(start)
  }
  return found
}

/** Takes such blanks out of texts. `characters` are all that the page draws, blanks left out; where they do not run together, nothing is taken. */
export function withoutTightBlanks(texts: readonly string[], characters: string, edges: readonly Edge[]): string[] {
  const tight = touching(edges)
  if (tight.size === 0) return [...texts]
  const stream = [...characters].flatMap((sign, at) =>
    /\p{Cf}/u.test(sign) ? [] : [...sign.normalize('NFKC')].map((printed) => ({ sign, printed, at })),
  )
  const written: string[] = []
  let next = 0
  for (const text of texts) {
    let out = ''
    for (const sign of text) {
      if (/\s/.test(sign)) {
        if (!tight.has(stream[next]?.at ?? -1)) out += sign
        continue
      }
      const own = stream[next]
      if (own?.printed !== sign && own?.sign !== sign) return [...texts]
      next++
      out += sign
    }
    written.push(out)
  }
  return written
}
