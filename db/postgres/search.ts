// The search rows: what units are found by, written for the units whose row is missing, older or out of date.

import type { SearchRow, UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import { tokensOf } from '../shared/facet-tokens.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { digestOf, searchValues, type UnitRead } from '../shared/search-values.ts'
import type { Store } from '../store.ts'
import { type Db, holdAlone, type Tx } from './db.ts'
import { jsonText } from './json-text.ts'
import { placeUnits } from './places.ts'
import { readUnits } from './units-to-index.ts'
import { vectorOf } from './vectors.ts'

/** Two walks of one index, so that a run with nothing to do reads nothing. */
const waiting = `(select "row" from units where indexed_version < $1 limit $2)
  union all (select "row" from units where indexed_version > $1 limit $2) limit $2`

/** Rows that wait, which nobody changes until the transaction ends: their documents are held first, as whoever saves one does. */
async function claim(tx: Tx, version: number, limit: number): Promise<number[]> {
  const rows = (await tx.all<{ row: number }>(waiting, [version, limit])).map(({ row }) => row)
  await tx.run(
    `select 1 from documents where id in (select document_id from units where "row" = any($1))
      order by id for no key update`,
    [rows],
  )
  const held = await tx.all<{ row: number }>(
    'select "row" from units where "row" = any($1) and indexed_version <> $2 order by "row" for no key update',
    [rows, version],
  )
  return held.map(({ row }) => row)
}

type Held = { row: number; place: number; digest: string }

/** Writes the rows that are others, after those that they replace, and whoever is still at their places, were taken out. */
async function write(tx: Tx, given: readonly { read: UnitRead; made: SearchRow | null }[]): Promise<number> {
  const held = await tx.all<Held>('select "row", place, digest from search where "row" = any($1)', [
    given.map(({ read }) => read.row),
  ])
  const before = new Map(held.map((one) => [one.row, one]))
  const placeOf = await placeUnits(
    tx,
    given.flatMap(({ read, made }) => (made === null ? [] : [read])),
  )
  const gone: number[] = []
  let removed = 0
  const fresh = given.flatMap(({ read, made }) => {
    const { row } = read
    const known = before.get(row)
    if (made === null) {
      if (!known) return []
      gone.push(known.place)
      removed += 1
      return []
    }
    const place = placeOf.get(row)!
    const { heads, stems, words, ...columns } = searchValues(made, read, tokensOf(made.facets))
    const said = vectorOf({ heads, stems, words })
    const { facets, twin, tongue, sketch } = columns
    const digest = digestOf([place, said, facets.join(' '), twin, tongue, sketch])
    if (known?.digest === digest) return []
    // a unit that stood here waits for its own new place
    gone.push(place, ...(known ? [known.place] : []))
    return [{ place, row, digest, said, ...columns }]
  })
  await tx.run('delete from search where place = any($1)', [gone])
  await tx.run(
    `insert into search (place, "row", facets, twin, tongue, sketch, digest, said)
      select place, "row", facets, twin, tongue, sketch, digest, said
      from json_populate_recordset(null::search, $1::json) order by place`,
    [jsonText(fresh)],
  )
  return fresh.length + removed
}

/** Adds up what others noted; only one transaction at a time does. */
const addUpWrites = `with gone as (delete from search_writes returning n)
  insert into search_writes (n) select sum(n) from gone having count(*) > 0`

/** Writes at most `limit` rows that wait, within a transaction that holds the index alone. */
async function indexSome(
  tx: Tx,
  version: number,
  limit: number,
  rowOf: (unit: UnitToIndex) => SearchRow | null,
): Promise<{ units: number; written: number }> {
  const rows = await claim(tx, version, limit)
  const given = (await readUnits(tx, rows)).map((read) => ({ read, made: rowOf(read.unit) }))
  const written = await write(tx, given)
  await tx.run('update units set indexed_version = $1 where "row" = any($2)', [version, rows])
  return { units: rows.length, written }
}

export function createSearch(db: Db): Store['search'] {
  return {
    countUnindexed: async (version) =>
      (await db.get<{ n: number }>(
        `select (select count(*) from units where indexed_version < $1)
          + (select count(*) from units where indexed_version > $1) as n`,
        [version],
      ))!.n,
    index: (version, limit, rowOf) =>
      db.transaction(async (tx) => {
        if (!(await tx.get(waiting, [version, 1]))) return { units: 0, written: 0 }
        await holdAlone(tx, ['index'])
        await tx.run(addUpWrites)
        return indexSome(tx, version, limit, rowOf)
      }),
    anew: (version, batch, rowOf, told) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, ['index'])
        // new files for the tables and their indexes: no page of before is read
        await tx.run('truncate search, search_vocabulary')
        await tx.run('update units set indexed_version = $1', [outOfDate.indexedVersion])
        const all = { units: 0, written: 0 }
        for (;;) {
          const { units, written } = await indexSome(tx, version, batch, rowOf)
          if (units === 0) return all
          all.units += units
          all.written += written
          told(units)
        }
      }),
    // the server finds what a disk changed, by the checksums of its pages
    isSound: async () => true,
    noteWritten: async () => {},
    wordsBeginning: async (beginning) => {
      if (beginning === '') return []
      return db.all<{ word: string; texts: number }>(
        'select word, texts from search_vocabulary where word >= $1 and starts_with(word, $1) and word < $2 order by word',
        [beginning, `${beginning}\u{10FFFF}`],
      )
    },
  }
}
