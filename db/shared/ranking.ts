// A page by relevance: the newest rows that match in the order of their scores, and those behind them by day.

/** Reading and scoring costs a microsecond or two a row; who looks among more than this many wants other words. */
export const mostRanked = 2000
/** Texts among which it is counted how many say a word: some 3 MB. */
const sampleSize = 8000

/** A prime above the size of a sample: its multiples are all places of it, in an order like none. */
const stride = 10_007

/** Sketches that are read at a time: some 6 ms. */
const sketchesPerTurn = 2000

/**
 * Row numbers of a sample at even distances, whatever was asked, in pieces; `last` is the highest. Their order counts: a
 * word that enough texts say is looked for no further.
 */
export function sampleOf(last: number): number[][] {
  const size = Math.min(sampleSize, last)
  const rows = Array.from({ length: size }, (_, i) => Math.ceil((((i * stride) % size) + 1) * (last / size)))
  const pieces = Array.from({ length: Math.ceil(size / sketchesPerTurn) }, (_, i) => i * sketchesPerTurn)
  return pieces.map((at) => rows.slice(at, at + sketchesPerTurn).sort((one, other) => one - other))
}

type Ranked = [phase: 0 | 1, score: number, place: number]

const inOrder = (a: Ranked, b: Ranked): number => b[1] - a[1] || b[2] - a[2]

/** The first rows in order, `limit` of them at most, of those that come after `after`: a page needs no other in its place. */
function firstInOrder(
  places: readonly number[],
  scores: readonly number[],
  after: Ranked | null,
  limit: number,
): Ranked[] {
  const first: Ranked[] = []
  for (const [i, place] of places.entries()) {
    const score = scores[i] ?? 0
    const last = first.length < limit ? undefined : first.at(-1)
    // most rows are behind all of these
    if (last !== undefined && (score < last[1] || (score === last[1] && place < last[2]))) continue
    const row: Ranked = [0, score, place]
    if (after !== null && inOrder(row, after) <= 0) continue
    let at = first.length
    while (at > 0 && inOrder(row, first[at - 1]!) < 0) at -= 1
    first.splice(at, 0, row)
    if (first.length > limit) first.pop()
  }
  return first
}

/**
 * The first part of a page, of the newest places and their scores: `after` holds phase (0: ranked, 1: those behind), score
 * and place of the last row. `behind`: from which place down the rest of the page is to be walked, and how many; null
 * where nothing is left.
 */
export function beginPage(
  newest: readonly number[],
  scores: readonly number[],
  page: { after: readonly number[] | null; limit: number },
): { shown: Ranked[]; behind: { high: number; limit: number } | null } {
  const after = page.after as Ranked | null
  const shown = after?.[0] === 1 ? [] : firstInOrder(newest, scores, after, page.limit + 1)
  if (newest.length < mostRanked || shown.length > page.limit) return { shown, behind: null }
  const last = after?.[0] === 1 ? after[2] : newest.at(-1)!
  return { shown, behind: { high: last - 1, limit: page.limit + 1 - shown.length } }
}

/** The page, with the places that were walked behind the ranked ones. */
export function endPage(
  shown: readonly Ranked[],
  walked: readonly number[],
  limit: number,
): { places: number[]; next: number[] | null } {
  const all = [...shown, ...walked.map((place): Ranked => [1, 0, place])]
  const rows = all.slice(0, limit)
  return { places: rows.map(([, , place]) => place), next: all.length > limit ? rows.at(-1)! : null }
}
