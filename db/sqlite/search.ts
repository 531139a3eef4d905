// The search rows: which units lack one of the present version, and the writing of it.
import type { SearchRow, UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { digestOf, searchValues } from '../shared/search-values.ts'
import type { Store } from '../store.ts'
import type { Db } from './db.ts'
import { facetTokens } from './facets.ts'
import { forgetIndexNote, isIndexSound, noteIndex } from './index-note.ts'
import { type Placed, placeUnits, type ToPlace } from './places.ts'
import { prepared } from './prepared.ts'
import { readUnits } from './units-to-index.ts'

/** Two walks of one index, so that a run with nothing to do reads nothing. */
const waiting = (db: Db, version: number, limit: number): number[] =>
  prepared<{ row: number }>(
    db,
    `select "row" from units where indexed_version < ? union all select "row" from units where indexed_version > ? limit ?`,
  )
    .all(version, version, limit)
    .map(({ row }) => row)

type Held = { row: number; digest: string }
type Waiting = ToPlace & { withdrawn: number }

/** So many units are read, made and written before the next: what they are made of is gone while it is young. */
const piece = 200

const toPlace = `select u."row", u.document_id as documentId, u.ordinal, u.part, u.day,
    u.withdrawn_at is not null or d.withdrawn_at is not null as withdrawn
  from units u join documents d on d.id = u.document_id
  where u."row" in (select value from json_each(?)) order by u."row"`

type RowOf = (unit: UnitToIndex) => SearchRow | null
type Columns = ReturnType<typeof searchValues<string>> & { place: number; row: number; digest: string }

/** The columns of these units at their places; none for one that must not be found. */
function columnsOf(db: Db, placed: readonly Placed[], rowOf: RowOf): Columns[] {
  const read = readUnits(
    db,
    placed.map(({ row }) => row),
  )
  const readOf = new Map(read.map((one) => [one.row, one]))
  return placed.flatMap(({ row, place }): Columns[] => {
    const of = readOf.get(row)!
    const made = rowOf(of.unit)
    if (made === null) return []
    const { heads, stems, words, sketch, facets, twin, tongue } = searchValues(made, of, facetTokens(made.facets))
    const digest = digestOf([place, heads, stems, words, sketch, facets, twin, tongue])
    return [{ heads, stems, words, sketch, facets, twin, tongue, place, row, digest }]
  })
}

function* pieces<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += piece) yield all.slice(from, from + piece)
}

/** What is kept of a row beside the index. */
type Beside = Omit<Columns, 'heads' | 'stems' | 'words'>
const besideOf = ({ place, row, facets, twin, tongue, sketch, digest }: Columns): Beside => ({
  place,
  row,
  facets,
  twin,
  tongue,
  sketch,
  digest,
})

/** In the order of places. */
function addToIndex(db: Db, rows: readonly Columns[]): void {
  const add = prepared(db, 'insert into search_index (rowid, heads, stems, words, facets) values (?, ?, ?, ?, ?)')
  for (const { place, heads, stems, words, facets } of rows) add.run(BigInt(place), heads, stems, words, facets)
}

function addBeside(db: Db, rows: readonly Beside[]): void {
  if (rows.length === 0) return
  forgetIndexNote(db.$client)
  const add = prepared(
    db,
    'insert into search (place, "row", facets, twin, tongue, sketch, digest) values (?, ?, ?, ?, ?, ?, ?)',
  )
  for (const { place, row, facets, twin, tongue, sketch, digest } of rows)
    add.run(BigInt(place), row, facets, twin === null ? null : BigInt(twin), tongue, sketch, digest)
}

/**
 * Writes the rows that are others, after those that they replace, and whoever is still at their places, were taken out: FTS5
 * writes a segment out at each row that goes, whenever one is not behind the last, and at the next statement that has a
 * savepoint of its own, as one with a trigger or several rows has. So the index gets all its rows of a batch, and `search` its own after them.
 */
function write(db: Db, numbers: readonly number[], rowOf: RowOf): number {
  const asked = JSON.stringify(numbers)
  const found = prepared<Held>(
    db,
    'select "row", digest from search where "row" in (select value from json_each(?))',
  ).all(asked)
  const held = new Map(found.map(({ row, digest }) => [row, digest]))
  const units = prepared<Waiting>(db, toPlace).all(asked)
  const placed = placeUnits(
    db,
    units.filter(({ withdrawn }) => withdrawn === 0),
  ).sort((a, b) => a.place - b.place)
  const gone = new Set(held.keys())
  const others = new Map<number, Columns>()
  const before = placed.filter(({ row }) => held.has(row))
  for (const some of pieces(before))
    for (const one of columnsOf(db, some, rowOf)) {
      if (held.get(one.row) === one.digest) gone.delete(one.row)
      else others.set(one.row, one)
    }
  const remove = prepared(db, 'delete from search where "row" = ?')
  for (const row of gone) remove.run(row)
  const fresh = placed.filter(({ row }) => !held.has(row) || others.has(row))
  // a unit that stood here waits for its own new place
  prepared(db, 'delete from search where place in (select value from json_each(?))').run(
    JSON.stringify(fresh.map(({ place }) => place)),
  )
  const written: Beside[] = []
  for (const some of pieces(fresh)) {
    const isNew = some.filter(({ row }) => !others.has(row))
    const made = new Map(columnsOf(db, isNew, rowOf).map((one) => [one.row, one]))
    const rows = some.flatMap(({ row }) => others.get(row) ?? made.get(row) ?? [])
    addToIndex(db, rows)
    for (const one of rows) written.push(besideOf(one))
  }
  addBeside(db, written)
  return gone.size - others.size + written.length
}

type Done = { units: number; written: number }

/** Writes at most `limit` rows that wait, within a transaction. */
function indexSome(db: Db, version: number, limit: number, rowOf: RowOf): Done {
  const rows = waiting(db, version, limit)
  if (rows.length === 0) return { units: 0, written: 0 }
  const written = write(db, rows, rowOf)
  prepared(db, 'update units set indexed_version = ? where "row" in (select value from json_each(?))').run(
    version,
    JSON.stringify(rows),
  )
  return { units: rows.length, written }
}

/**
 * Empties the index without a look at what is in it, and lets every unit wait. Its state is another than any before,
 * so that nothing stays in use that a server made of it: a setting that is written, though to the same, is counted in it.
 */
function clear(db: Db): void {
  forgetIndexNote(db.$client)
  prepared(db, "insert into search_index(search_index) values ('delete-all')").run()
  prepared(db, "insert into search_index(search_index, rank) values ('automerge', 8)").run()
  prepared(db, 'delete from search').run()
  prepared(db, 'update units set indexed_version = ?').run(outOfDate.indexedVersion)
}

export function createSearch(db: Db): Store['search'] {
  return {
    countUnindexed: async (version) =>
      prepared<{ n: number }>(
        db,
        'select (select count(*) from units where indexed_version < ?) + (select count(*) from units where indexed_version > ?) as n',
      ).get(version, version)!.n,
    index: async (version, limit, rowOf) =>
      db.transaction(() => indexSome(db, version, limit, rowOf), { behavior: 'immediate' }),
    anew: async (version, batch, rowOf, told) =>
      db.transaction(
        () => {
          clear(db)
          const all = { units: 0, written: 0 }
          for (;;) {
            const { units, written } = indexSome(db, version, batch, rowOf)
            if (units === 0) return all
            all.units += units
            all.written += written
            told(units)
          }
        },
        { behavior: 'immediate' },
      ),
    isSound: () => isIndexSound(db.$client),
    noteWritten: () => noteIndex(db.$client),
    wordsBeginning: async (beginning) => {
      if (beginning === '') return []
      const past = `${beginning}\u{10FFFF}`
      return prepared<{ word: string; texts: number }>(
        db,
        `select term as word, doc as texts from search_index_words where term >= ? and term < ? and col = 'words'`,
      ).all(beginning, past)
    },
  }
}
