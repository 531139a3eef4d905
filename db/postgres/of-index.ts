// What is made from the whole index and kept in this process until the index changes: writes of other tables leave it as it is.
import { createRelevance, type Relevance } from '../../src/domain/search/relevance.ts'
import type { Twin, Twins } from '../shared/elsewhere.ts'
import { createFacetTable, type FacetRow, type FacetTable } from '../shared/facet-table.ts'
import { sampleOf } from '../shared/ranking.ts'
import type { Db } from './db.ts'
import { indexStateOf } from './notes.ts'

/** Returns what `make` made, which is made anew after a change of the index. */
export function keepOfIndex<T>(db: Db, make: () => Promise<T>): () => Promise<T> {
  let held: { state: string; made: Promise<T> } | null = null
  return async () => {
    // asked before anything is read: what is read may be newer than that, never older
    const state = await indexStateOf(db)
    if (held?.state === state) return held.made
    const made = make()
    held = { state, made }
    // what failed is made anew for who asks next
    made.catch(() => {
      if (held?.made === made) held = null
    })
    return made
  }
}

/** Rows that are read in one answer. */
const rowsPerWalk = 10_000

async function* rowsByPlace<Row extends { place: number }>(db: Db, columns: string, where: string) {
  for (let last = -1; ; ) {
    const rows = await db.all<Row>(
      `select place, ${columns} from search where ${where} and place > $1 order by place limit ${rowsPerWalk}`,
      [last],
    )
    yield rows
    if (rows.length < rowsPerWalk) return
    last = rows.at(-1)!.place
  }
}

/** Every text of a work that is held in several languages, by its place. */
export async function readTwins(db: Db): Promise<Twins> {
  const twins: Twins = new Map()
  for await (const rows of rowsByPlace<Twin & { place: number }>(db, 'twin, tongue', 'twin is not null'))
    for (const { place, ...twin } of rows) twins.set(place, twin)
  return twins
}

/** The facets of all rows, lowest place first. */
export async function readFacetTable(db: Db): Promise<FacetTable> {
  const table = createFacetTable()
  // an array is read letter by letter; no token has a blank
  const columns = `array_to_string(facets, ' ') as tokens, twin, tongue`
  for await (const rows of rowsByPlace<FacetRow & { tokens: string }>(db, columns, 'true'))
    for (const row of rows) table.add({ ...row, tokens: row.tokens.split(' ') })
  return table.done()
}

/** What relevance is reckoned from: the sketches of a sample, in its order. */
export async function readRelevance(db: Db): Promise<Relevance> {
  const { last } = (await db.get<{ last: number }>('select coalesce(max("row"), 0) as last from search'))!
  const sample: string[] = []
  for (const piece of sampleOf(last)) {
    const rows = await db.all<{ sketch: string }>('select sketch from search where "row" = any($1) order by "row"', [
      piece,
    ])
    sample.push(...rows.map(({ sketch }) => sketch))
  }
  return createRelevance(sample)
}
