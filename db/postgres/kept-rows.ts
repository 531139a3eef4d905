// Keeps what was read for one request for the next: rows until anything is written, and counts until the index is.
import type { RecommendationRow } from '../store.ts'

/** Some 5 KB a row; a count is of filters without words, which name nothing that somebody looked for (S3). */
const limits = { rows: 1000, counts: 1000 }

function drop<K>(map: Map<K, unknown>, limit: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}

/** What is kept under one state of the database; another state begins anew. */
function ofState<K, V>(limit: number) {
  let state = ''
  let held = new Map<K, V>()
  return {
    /** What is held of a state, which must be asked for before anything is read: what is added later to that of an earlier one is lost. */
    at: (present: string): Map<K, V> => {
      if (present !== state) {
        state = present
        held = new Map()
      }
      drop(held, limit)
      return held
    },
  }
}

export function createKept() {
  const rows = ofState<number, RecommendationRow>(limits.rows)
  const counts = ofState<string, unknown>(limits.counts)
  return {
    /** Rows with these numbers, in their order. The same object as before, where nothing was written: shapes of it may be kept with it. */
    rows: async (
      revision: string,
      numbers: readonly number[],
      read: (missing: number[]) => Promise<Map<number, RecommendationRow>>,
    ): Promise<RecommendationRow[]> => {
      const held = rows.at(revision)
      const missing = numbers.filter((row) => !held.has(row))
      const found = await read(missing)
      for (const [row, one] of found) held.set(row, one)
      return numbers.flatMap((number) => held.get(number) ?? found.get(number) ?? [])
    },
    /** What was counted of rows that name nothing that somebody looked for. */
    counted: async <T>(indexState: string, key: string, make: () => Promise<T> | T): Promise<T> => {
      const held = counts.at(indexState)
      const made = held.has(key) ? (held.get(key) as T) : await make()
      held.set(key, made)
      return made
    },
  }
}
