// What is made from the whole index and kept until the index changes: writes of other tables leave it as it is.
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/**
 * Differs after every commit that changed the index: the record in which FTS5 keeps the structure of its segments, with
 * counters of what was written and deleted (row 10 of its data, see "FTS5 data structures" of SQLite).
 */
export const indexStateOf = (db: Db): string =>
  prepared<string>(db, 'select hex(block) from search_index_data where id = 10').pluck().get() as unknown as string

export type OfIndex<T> = {
  /** What `make` made, which is made anew after a change of the index. */
  made(): T
  /** The same where it is there; null where it would have to be made, or is being made. */
  ready(): Awaited<T> | null
}

export function keepOfIndex<T>(db: Db, make: () => T): OfIndex<T> {
  type Held = { state: string; made: T; ready: Awaited<T> | null }
  let held: Held | null = null
  return {
    made: () => {
      const state = indexStateOf(db)
      if (held?.state === state) return held.made
      const one: Held = { state, made: make(), ready: null }
      held = one
      Promise.resolve(one.made).then(
        (ready) => {
          one.ready = ready
        },
        () => {
          // what failed is made anew for who asks next
          if (held === one) held = null
        },
      )
      return one.made
    },
    ready: () => (held !== null && held.state === indexStateOf(db) ? held.ready : null),
  }
}
