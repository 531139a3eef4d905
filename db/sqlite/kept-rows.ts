// Rows and counts that were read since something was last written: the next page reads neither a second time.
import type { RecommendationRow } from '../store.ts'
import type { Db } from './db.ts'
import type { Matching } from './matching.ts'
import { prepared } from './prepared.ts'

/** Some 5 KB a row; a count is of filters without words, which name nothing that somebody looked for (S3). */
const limits = { rows: 1000, counts: 1000, tokens: 100 }

function drop<K>(map: Map<K, unknown>, limit: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}

/** Differs after every commit of another connection (`data_version`) and every row that this one wrote (`total_changes`). */
export const revisionOf = (db: Db): string => {
  const { theirs, ours } = prepared<{ theirs: number; ours: number }>(
    db,
    'select data_version as theirs, total_changes() as ours from pragma_data_version',
  ).get()!
  return `${theirs}.${ours}`
}

export function createKept(db: Db) {
  let revision = ''
  const rows = new Map<number, RecommendationRow>()
  const counts = new Map<string, number>()
  const tokens = new Map<string, Map<string, number>>()
  const refresh = (): void => {
    const present = revisionOf(db)
    if (present === revision) return
    revision = present
    rows.clear()
    counts.clear()
    tokens.clear()
  }
  return {
    /** Rows with these numbers, in their order. The same object as before, where nothing was written: shapes of it may be kept with it. */
    rows: (
      numbers: readonly number[],
      read: (missing: number[]) => Map<number, RecommendationRow>,
    ): RecommendationRow[] => {
      refresh()
      const missing = numbers.filter((row) => !rows.has(row))
      for (const [row, found] of read(missing)) rows.set(row, found)
      const answer = numbers.flatMap((number) => rows.get(number) ?? [])
      drop(rows, limits.rows)
      return answer
    },
    count: ({ match, low, high, named, values }: Matching, make: () => number): number => {
      refresh()
      const key = JSON.stringify([match, low, high, named, values])
      const held = counts.get(key) ?? make()
      counts.set(key, held)
      drop(counts, limits.counts)
      return held
    },
    /** Tokens of the rows of a filter without words, counted; a filter less is often the same for many. */
    tokens: ({ match, low, high, named, values }: Matching, make: () => Map<string, number>): Map<string, number> => {
      refresh()
      const key = JSON.stringify([match, low, high, named, values])
      const held = tokens.get(key) ?? make()
      tokens.set(key, held)
      drop(tokens, limits.tokens)
      return held
    },
  }
}
