// Recommendations: found by filter in the index, counted by facet, streamed, each with the document that it stands in.

import { readSketches } from '../../src/domain/search/sketch.ts'
import type { Cursors } from '../shared/cursor.ts'
import { firstElsewhere } from '../shared/elsewhere.ts'
import { facetCounts } from '../shared/facet-counts.ts'
import { toUnit } from '../shared/mapping.ts'
import { oldestFirst, orderOf } from '../shared/oldest.ts'
import { beginPage, endPage, mostRanked } from '../shared/ranking.ts'
import type { Order, RecommendationFilter, RecommendationRow, Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import type { Db } from './db.ts'
import { createKept } from './kept-rows.ts'
import { countOf, type Matching, matchingOf, placesOf, placesUp } from './matching.ts'
import { indexStateOf, revisionOf } from './notes.ts'
import { keepOfIndex, readFacetTable, readRelevance, readTwins } from './of-index.ts'
import { documentsById, labelsByUnit } from './rows.ts'
import { uhriByUnit } from './uhri-read.ts'

/** Rows that are read at a time by a stream. */
const rowsPerWalk = 200
/** Rows that came or were revised last among which news is looked for, before all that match are put in order. */
const recent = 20_000

type Turn = () => Promise<void>

/** Rows of units with all that the store hands out of them, by number. */
async function readRows(db: Db, numbers: readonly number[]): Promise<Map<number, RecommendationRow>> {
  if (numbers.length === 0) return new Map()
  const rows = await db.all<Kept<'units'>>('select * from units where "row" = any($1)', [numbers])
  const held = await documentsById(
    db,
    rows.map((row) => row.documentId),
  )
  const labels = await labelsByUnit(db, numbers)
  const uhri = await uhriByUnit(db, numbers)
  return new Map(
    rows.flatMap((row) => {
      const document = held.get(row.documentId)
      // taken out between two of these questions
      if (document === undefined) return []
      const beside = { document, labels: labels.get(row.row) ?? [], uhri: uhri.get(row.row) ?? [] }
      return [[row.row, { ...toUnit(row), ...beside }]]
    }),
  )
}

/** Row numbers at these places, in the order of the places. */
async function numbersAt(db: Db, places: readonly number[]): Promise<number[]> {
  const rows = await db.all<{ place: number; row: number }>('select place, "row" from search where place = any($1)', [
    places,
  ])
  const rowOf = new Map(rows.map(({ place, row }) => [place, row]))
  return places.flatMap((place) => rowOf.get(place) ?? [])
}

export function createRecommendations(db: Db, cursors: Cursors, turn: Turn = async () => {}): Store['recommendations'] {
  const kept = createKept()
  const twins = keepOfIndex(db, () => readTwins(db))
  const table = keepOfIndex(db, () => readFacetTable(db))
  const relevance = keepOfIndex(db, () => readRelevance(db))
  const read = (numbers: readonly number[]) => readRows(db, numbers)

  const elsewhereOf = async ({ elsewhere, high }: Matching): Promise<number[]> => {
    if (elsewhere === null) return []
    const others = await placesOf(db, elsewhere.others(), high, null)
    if (others.length === 0) return []
    return firstElsewhere(others, await placesOf(db, elsewhere.twins(), Number.MAX_SAFE_INTEGER, null), await twins())
  }
  /** At most `limit` places from `high` down, all for null, those elsewhere among them. */
  const walk = async (one: Matching, elsewhere: readonly number[], high: number, limit: number | null) => {
    const own = await placesOf(db, one.where(), high, limit)
    const others = elsewhere.filter((place) => place <= high)
    if (others.length === 0) return own
    const all = [...own, ...others].sort((a, b) => b - a)
    return limit === null ? all : all.slice(0, limit)
  }
  const keyOf = ({ groups, low, high, named }: Matching): string => JSON.stringify([groups, low, high, named])

  const scored = async ({ words }: Matching, places: readonly number[]): Promise<number[]> => {
    if (words === null) return []
    const rows = await db.all<{ place: number; sketch: string }>(
      'select place, sketch from search where place = any($1)',
      [places],
    )
    const sketchOf = new Map(rows.map(({ place, sketch }) => [place, sketch]))
    const sketches = readSketches(places.map((place) => sketchOf.get(place) ?? ''))
    return (await relevance()).scores(words.query, words.languages, sketches)
  }

  const ranked = async (one: Matching, after: number[] | null, limit: number) => {
    const elsewhere = await elsewhereOf(one)
    const newest = await walk(one, elsewhere, one.high, mostRanked)
    const scores = after?.[0] === 1 ? [] : await scored(one, newest)
    const { shown, behind } = beginPage(newest, scores, { after, limit })
    const walked = behind === null ? [] : await walk(one, elsewhere, behind.high, behind.limit)
    const total = newest.length < mostRanked ? newest.length : (await countOf(db, one)) + elsewhere.length
    return { ...endPage(shown, walked, limit), total }
  }

  /** At most `limit` places from `low` up, those elsewhere among them. */
  const rise = async (one: Matching, elsewhere: readonly number[], low: number, limit: number) => {
    const own = await placesUp(db, one.where(), low, limit)
    const others = elsewhere.filter((place) => place >= low)
    return others.length === 0 ? own : [...own, ...others].sort((a, b) => a - b).slice(0, limit)
  }
  const byDay = async (one: Matching, order: Order, after: number[] | null, limit: number) => {
    const last = after === null ? null : after[0]!
    const down = (high: number, most: number) => walk(one, elsewhere, Math.min(one.high, high), most)
    const elsewhere = await elsewhereOf(one)
    const count = () => countOf(db, one)
    const own = one.groups === null ? await count() : await kept.counted(await indexStateOf(db), keyOf(one), count)
    const places =
      order === 'oldest'
        ? await oldestFirst({ down, up: (low, most) => rise(one, elsewhere, low, most) }, last, limit + 1)
        : await down(last === null ? one.high : last - 1, limit + 1)
    const shown = places.slice(0, limit)
    return { places: shown, total: own + elsewhere.length, next: places.length > limit ? [shown.at(-1)!] : null }
  }

  /** Rows that came or were revised last; most filters meet enough of them among the last of all. */
  const arrived = async (filter: RecommendationFilter, limit: number): Promise<number[]> => {
    const one = matchingOf(filter)
    const newest = 'order by u.updated_at desc, u."row" desc'
    if (one.groups !== null && one.named === '') {
      const where = one.where()
      const found = await db.all<{ row: number }>(
        `select u."row" from (select "row", updated_at from units order by updated_at desc, "row" desc limit ${recent}) u
          join search s on s."row" = u."row" where ${where.text()} ${newest} limit ${where.bind(limit)}`,
        where.values,
      )
      if (found.length === limit) return found.map(({ row }) => row)
    }
    const all = [...(await placesOf(db, one.where(), one.high, null)), ...(await elsewhereOf(one))]
    const rows = await db.all<{ row: number }>(
      `select u."row" from search s join units u on u."row" = s."row" where s.place = any($1) ${newest} limit $2`,
      [all, limit],
    )
    return rows.map(({ row }) => row)
  }

  return {
    find: async (filter, page) => {
      const one = matchingOf(filter)
      const isRanked = page.order === 'relevance' && one.groups === null
      const order = orderOf(page, isRanked)
      const scope = ['recommendations', filter, order] as const
      const after = cursors.read(page.after, scope)?.map(Number) ?? null
      const revision = await revisionOf(db)
      const found = await (isRanked ? ranked(one, after, page.limit) : byDay(one, order, after, page.limit))
      return {
        rows: await kept.rows(revision, await numbersAt(db, found.places), read),
        total: found.total,
        next: found.next === null ? null : cursors.write(found.next, scope),
      }
    },
    facets: async (filter, names) => {
      const state = await indexStateOf(db)
      return facetCounts(filter, names, {
        table: await table(),
        matchingOf,
        placesOf: async (one) => walk(one, await elsewhereOf(one), one.high, null),
        keep: (one, count) => kept.counted(state, `facets ${keyOf(one)}`, count),
        turn,
      })
    },
    get: async (id) => {
      const row = await db.get<{ row: number }>('select "row" from units where id = $1', [id])
      return row ? ((await read([row.row])).get(row.row) ?? null) : null
    },
    newest: async (filter, limit, skip = 0) => {
      const revision = await revisionOf(db)
      return kept.rows(revision, (await arrived(filter, limit + skip)).slice(skip), read)
    },
    async *stream(filter) {
      const one = matchingOf(filter)
      const elsewhere = await elsewhereOf(one)
      let { high } = one
      for (;;) {
        const places = await walk(one, elsewhere, high, rowsPerWalk)
        const numbers = await numbersAt(db, places)
        const rows = await read(numbers)
        yield* numbers.flatMap((row) => rows.get(row) ?? [])
        if (places.length < rowsPerWalk) return
        high = places.at(-1)! - 1
      }
    },
  }
}
