// Recommendations: one filter for the API, the pages and the exports, over the full-text index in the order of every list.

import { eq } from 'drizzle-orm'
import type { Cursors } from '../shared/cursor.ts'
import { facetCounts } from '../shared/facet-counts.ts'
import { toUnit } from '../shared/mapping.ts'
import { oldestFirst, orderOf } from '../shared/oldest.ts'
import type { Order, RecommendationFilter, RecommendationRow, Store } from '../store.ts'
import { readAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { placesElsewhere, readTwins } from './elsewhere.ts'
import { readFacetTable } from './facet-table.ts'
import { hasTokens } from './facets.ts'
import { createKept } from './kept-rows.ts'
import { countOf, type Matching, matchingOf, placesOf, placesUp } from './matching.ts'
import { keepOfIndex } from './of-index.ts'
import type { Turn } from './patient.ts'
import { prepared } from './prepared.ts'
import { rankedPage, readRanking } from './ranked.ts'
import { documentsById, labelsByUnit } from './rows.ts'
import { units } from './schema.ts'
import { uhriByUnit } from './uhri-read.ts'
import { elsewhereBy, type Hits, hitsOf, isQuicker } from './word-hits.ts'

/** A server that streams has others to answer: so many rows with their labels and documents take some 20 ms. */
const rowsPerWalk = 100
/** Rows that came or were revised last among which news is looked for, before all that match are put in order. */
const recent = 20_000

/** `turn` comes between pieces of what takes longer; at once where nobody waits. */
export function createRecommendations(db: Db, cursors: Cursors, turn: Turn = async () => {}): Store['recommendations'] {
  const kept = createKept(db)
  const twins = keepOfIndex(db, () => readTwins(db, turn))
  const table = keepOfIndex(db, () => readFacetTable(db, turn))
  const ranking = keepOfIndex(db, () => readRanking(db, turn))
  const read = (numbers: readonly number[]): Map<number, RecommendationRow> => {
    if (numbers.length === 0) return new Map()
    const rows = readAsWritten(db, units, ['row', '"row"'], numbers)
    const held = documentsById(
      db,
      rows.map((row) => row.documentId),
    )
    const labels = labelsByUnit(db, numbers)
    const uhri = uhriByUnit(db, numbers)
    return new Map(
      rows.map((row) => [
        row.row,
        {
          ...toUnit(row),
          document: held.get(row.documentId)!,
          labels: labels.get(row.row) ?? [],
          uhri: uhri.get(row.row) ?? [],
        },
      ]),
    )
  }
  const numbersAt = (places: readonly number[]): number[] => {
    const text = 'select s."row" from json_each(?) p join search s on s.place = p.value order by s.place desc'
    return prepared(db, text).pluck().all(JSON.stringify(places)) as number[]
  }
  const numbersIn = (places: readonly number[]): number[] => {
    const text = 'select s."row" from json_each(?) p join search s on s.place = p.value order by p.key'
    return prepared(db, text).pluck().all(JSON.stringify(places)) as number[]
  }
  const elsewhereOf = async (one: Matching): Promise<number[]> => {
    if (one.elsewhere === null) return []
    const known = table.ready()
    return (known && elsewhereBy(db, one, known)) ?? placesElsewhere(db, one, await twins.made())
  }
  /** What is found, texts elsewhere among it; by the table of facets where it is there, else by the index alone. */
  const search = async (one: Matching): Promise<Hits> => {
    const { words, parts } = one
    const [known, ranks] = parts === null ? [null, null] : [table.ready(), ranking.ready()]
    const share = () => (words && ranks ? ranks.relevance.share(words.query, words.languages) : 1)
    if (parts && known && isQuicker(parts, known, share)) {
      const isCurrent = () => table.ready() === known
      const hits = await hitsOf(db, one, parts, { table: known, turn, isCurrent })
      if (hits) return hits
    }
    const elsewhere = await elsewhereOf(one)
    return {
      count: () =>
        (one.groups === null ? countOf(db, one) : kept.count(one, () => countOf(db, one))) + elsewhere.length,
      walk: (high, limit) => {
        const own = placesOf(db, one, high, limit)
        const others = elsewhere.filter((place) => place <= high)
        if (others.length === 0) return own
        const all = [...own, ...others].sort((a, b) => b - a)
        return limit < 0 ? all : all.slice(0, limit)
      },
      rise: (low, limit) => {
        const own = placesUp(db, one, low, limit)
        const others = elsewhere.filter((place) => place >= low)
        return others.length === 0 ? own : [...own, ...others].sort((a, b) => a - b).slice(0, limit)
      },
    }
  }
  /** Places in the order of days; `after` is the last that was shown. */
  const byDay = (one: Matching, { walk, rise }: Hits, after: number | null, page: { order?: Order; limit: number }) =>
    page.order === 'oldest'
      ? oldestFirst(
          {
            down: (high, limit) => walk(Math.min(one.high, high), limit),
            up: (low, limit) => rise(Math.max(one.low, low), limit),
          },
          after,
          page.limit + 1,
        )
      : walk(after === null ? one.high : Math.min(one.high, after - 1), page.limit + 1)

  /** Rows that came or were revised last; most filters meet enough of them among the last of all. */
  const arrived = async (filter: RecommendationFilter, limit: number): Promise<number[]> => {
    const one = matchingOf(filter)
    const newest = 'order by u.updated_at desc, u."row" desc limit ?'
    if (one.groups !== null && one.named === '') {
      const found = prepared<{ row: number }>(
        db,
        `select u."row" from (select "row", updated_at from units order by updated_at desc, "row" desc limit ${recent}) u
          join search s on s."row" = u."row" where s.place between ? and ? and ${hasTokens('s.facets', one.groups)} ${newest}`,
      ).all(BigInt(one.low), BigInt(one.high), limit)
      if (found.length === limit) return found.map(({ row }) => row)
    }
    const all = placesOf(db, one, one.high, -1)
    return prepared<{ row: number }>(
      db,
      `select u."row" from json_each(?) p join search s on s.place = p.value join units u on u."row" = s."row" ${newest}`,
    )
      .all(JSON.stringify([...all, ...(await elsewhereOf(one))]), limit)
      .map(({ row }) => row)
  }

  return {
    find: async (filter, page) => {
      const one = matchingOf(filter)
      const isRanked = page.order === 'relevance' && one.groups === null
      const scope = ['recommendations', filter, orderOf(page, isRanked)] as const
      const after = cursors.read(page.after, scope)
      const nextAfter = (parts: number[] | null) => (parts === null ? null : cursors.write(parts, scope))
      if (isRanked) {
        const found = { ranking: await ranking.made(), ...(await search(one)) }
        const ranked = rankedPage(one, found, { after: after?.map(Number) ?? null, limit: page.limit })
        return { total: ranked.total, next: nextAfter(ranked.next), rows: kept.rows(numbersIn(ranked.places), read) }
      }
      const found = await search(one)
      const total = found.count()
      const places = await byDay(one, found, after === null ? null : Number(after[0]), page)
      const shown = places.slice(0, page.limit)
      return {
        rows: kept.rows(numbersIn(shown), read),
        total,
        next: nextAfter(places.length > page.limit ? [shown.at(-1)!] : null),
      }
    },
    facets: async (filter, names) =>
      facetCounts(filter, names, {
        table: await table.made(),
        matchingOf,
        placesOf: async (one) => (await search(one)).walk(one.high, -1),
        keep: kept.tokens,
        turn,
      }),
    get: async (id) => {
      const row = db.select({ row: units.row }).from(units).where(eq(units.id, id)).get()
      return row ? (read([row.row]).get(row.row) ?? null) : null
    },
    newest: async (filter, limit, skip = 0) => kept.rows((await arrived(filter, limit + skip)).slice(skip), read),
    async *stream(filter) {
      const one = matchingOf(filter)
      const { walk } = await search(one)
      let { high } = one
      for (;;) {
        const places = walk(high, rowsPerWalk)
        const numbers = numbersAt(places)
        const rows = read(numbers)
        yield* numbers.map((row) => rows.get(row)!)
        if (places.length < rowsPerWalk) return
        high = places.at(-1)! - 1
      }
    },
  }
}
