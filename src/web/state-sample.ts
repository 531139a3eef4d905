// Which texts the page of a State shows: few, and not too long together, so that the page stays under 14 kB compressed.
import type { RecommendationRow } from '../../db/store.ts'

/** What a row weighs beside its words: symbol, day, links, who recommended it. In characters. */
const besides = 250
const weight = ({ stem, text }: RecommendationRow): number => besides + (stem ?? '').length + (text ?? '').length

type Limits = {
  /** rows of one list */
  most: number
  /** characters of all lists together */
  characters: number
}

/**
 * Chooses rows of several lists, the first of each before the second of any; rows keep their order. A text that does not
 * fit is passed over, never cut; a list may end up empty.
 */
export function sampleOf(lists: readonly (readonly RecommendationRow[])[], limits: Limits): RecommendationRow[][] {
  const chosen = lists.map((): RecommendationRow[] => [])
  const waiting = lists.map((rows) => [...rows])
  let left = limits.characters
  for (let round = 0; round < limits.most; round += 1)
    for (const [at, rows] of waiting.entries()) {
      const next = rows.findIndex((row) => weight(row) <= left)
      if (next < 0) continue
      const [row] = rows.splice(0, next + 1).slice(-1)
      chosen[at]!.push(row!)
      left -= weight(row!)
    }
  return chosen
}
