// Reads the facets of every row of the index into memory.
import { createFacetTable, type FacetTable } from '../shared/facet-table.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** Rows that are read in one turn of a server: some 8 ms. */
const rowsPerTurn = 2000

/** Reads all rows, lowest place first; `turn` comes between pieces of it. What is written meanwhile may be in it or not. */
export async function readFacetTable(db: Db, turn: () => Promise<void>): Promise<FacetTable> {
  type Row = [place: number, facets: string, twin: number | null, tongue: string]
  const next = prepared<Row>(
    db,
    `select place, facets, twin, tongue from search where place > ? order by place limit ${rowsPerTurn}`,
  ).raw()
  const table = createFacetTable()
  let last = -1
  for (;;) {
    const rows = next.all(BigInt(last)) as Row[]
    for (const [place, facets, twin, tongue] of rows) {
      table.add({ place, tokens: facets.trim().split(' '), twin, tongue })
      last = place
    }
    if (rows.length < rowsPerTurn) return table.done()
    await turn()
  }
}
