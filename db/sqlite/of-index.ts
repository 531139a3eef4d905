// What is made from the whole index and kept until the index changes: writes of other tables leave it as it is.
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/**
 * Differs after every commit that changed the index: the record in which FTS5 keeps the structure of its segments, with
 * counters of what was written and deleted (row 10 of its data, see "FTS5 data structures" of SQLite).
 */
export const indexStateOf = (db: Db): string =>
  prepared<string>(db, 'select hex(block) from search_index_data where id = 10').pluck().get() as unknown as string

/** Returns what `make` made, which is made anew after a change of the index. */
export function keepOfIndex<T>(db: Db, make: () => T): () => T {
  let held: { state: string; made: T } | null = null
  return () => {
    const state = indexStateOf(db)
    if (held?.state === state) return held.made
    const made = make()
    held = { state, made }
    // what failed is made anew for who asks next
    if (made instanceof Promise)
      made.catch(() => {
        if (held?.made === made) held = null
      })
    return made
  }
}
