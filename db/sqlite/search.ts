// The search rows: which units lack one of the present version, and the writing of it.
import { hash } from 'node:crypto'
import type { SearchRow } from '../../src/domain/keeping/search-row.ts'
import type { Store } from '../store.ts'
import { facetTokens } from './facets.ts'
import type { Db } from './open.ts'
import { type Placed, placeUnits } from './places.ts'
import { prepared } from './prepared.ts'
import { readUnits, type UnitRead } from './units-to-index.ts'

/** Two walks of one index, so that a run with nothing to do reads nothing. */
const waiting = (db: Db, version: number, limit: number): number[] =>
  prepared<{ row: number }>(
    db,
    `select "row" from units where indexed_version < ? union all select "row" from units where indexed_version > ? limit ?`,
  )
    .all(version, version, limit)
    .map(({ row }) => row)

type Held = { row: number; place: number; digest: string }

const digestOf = (made: object): string => hash('sha256', JSON.stringify(made), 'base64url').slice(0, 22)

/** Of a paragraph of a work, whatever its language: below 2^53. */
function twinOf({ inLanguages, work, path, part }: UnitRead): number | null {
  if (!inLanguages || path === null) return null
  return Number.parseInt(hash('sha256', `${work}|${path}|${part}`, 'hex').slice(0, 13), 16)
}

const values = (made: SearchRow, of: UnitRead) => ({
  heads: made.heads,
  stems: made.stems,
  words: made.words,
  sketch: made.sketch,
  facets: facetTokens(made.facets),
  twin: twinOf(of),
  tongue: of.unit.standing === 'leading' ? '' : of.unit.document.language,
})

/** Writes the rows that are others, after those that they replace, and whoever is still at their places, were taken out. */
function write(db: Db, given: { read: UnitRead; made: SearchRow | null }[], held: ReadonlyMap<number, Held>): number {
  const remove = prepared(db, 'delete from search where place = ?')
  const insert = prepared(
    db,
    'insert into search (place, "row", facets, twin, tongue, sketch, digest) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const index = prepared(db, 'insert into search_index (rowid, heads, stems, words, facets) values (?, ?, ?, ?, ?)')
  const placed: Placed[] = placeUnits(
    db,
    given.flatMap(({ read, made }) => (made === null ? [] : [read])),
  )
  const placeOf = new Map(placed.map(({ row, place }) => [row, place]))
  type Fresh = {
    before: Held | undefined
    after: (ReturnType<typeof values> & { place: number; row: number; digest: string }) | null
  }
  const fresh = given.flatMap(({ read, made }): Fresh[] => {
    const before = held.get(read.row)
    if (made === null) return before ? [{ before, after: null }] : []
    const place = placeOf.get(read.row)!
    const columns = values(made, read)
    const digest = digestOf({ place, ...columns })
    return before?.digest === digest ? [] : [{ before, after: { place, row: read.row, digest, ...columns } }]
  })
  for (const { before } of fresh) if (before) remove.run(BigInt(before.place))
  // upwards: FTS5 writes a segment out whenever a row is not behind the last one
  const upwards = fresh.flatMap(({ after }) => after ?? []).sort((a, b) => a.place - b.place)
  // a unit that stood here waits for its own new place
  for (const { place } of upwards) remove.run(BigInt(place))
  for (const after of upwards) {
    const { place, row, heads, stems, words, facets, twin, tongue, sketch, digest } = after
    const at = BigInt(place)
    insert.run(at, row, facets, twin === null ? null : BigInt(twin), tongue, sketch, digest)
    index.run(at, heads, stems, words, facets)
  }
  return fresh.length
}

export function createSearch(db: Db): Store['search'] {
  return {
    countUnindexed: async (version) =>
      prepared<{ n: number }>(
        db,
        'select (select count(*) from units where indexed_version < ?) + (select count(*) from units where indexed_version > ?) as n',
      ).get(version, version)!.n,
    index: async (version, limit, rowOf) =>
      db.transaction(
        () => {
          const rows = waiting(db, version, limit)
          if (rows.length === 0) return { units: 0, written: 0 }
          const numbers = JSON.stringify(rows)
          const found = prepared<Held>(
            db,
            'select "row", place, digest from search where "row" in (select value from json_each(?))',
          ).all(numbers)
          const given = readUnits(db, rows).map((read) => ({ read, made: rowOf(read.unit) }))
          const written = write(db, given, new Map(found.map((one) => [one.row, one])))
          prepared(db, 'update units set indexed_version = ? where "row" in (select value from json_each(?))').run(
            version,
            numbers,
          )
          return { units: rows.length, written }
        },
        { behavior: 'immediate' },
      ),
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
