// Reads the facets of every row of the index into memory.
import { createFacetTable, type FacetTable } from '../shared/facet-table.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** Rows that are read in one turn of a server: some 8 ms. */
const rowsPerTurn = 2000

/** Reads all rows, lowest place first; `turn` comes between pieces of it. What is written meanwhile may be in it or not. */
export async function readFacetTable(db: Db, turn: () => Promise<void>): Promise<FacetTable> {
  const next = prepared<[number, string]>(
    db,
    `select place, facets from search where place > ? order by place limit ${rowsPerTurn}`,
  ).raw()
  const table = createFacetTable()
  let last = -1
  for (;;) {
    const rows = next.all(BigInt(last)) as [number, string][]
    for (const [place, facets] of rows) {
      table.add(place, facets.trim().split(' '))
      last = place
    }
    if (rows.length < rowsPerTurn) return table.done()
    await turn()
  }
}
