// Brings the search rows of a store up to date, as the stage `index` does.
import type { Store } from '../../db/store.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'

/** Returns how many search rows were written. */
export async function indexAll(store: Store): Promise<number> {
  let written = 0
  for (;;) {
    const done = await store.search.index(searchVersion, 100, searchRow)
    if (done.units === 0) return written
    written += done.written
  }
}
