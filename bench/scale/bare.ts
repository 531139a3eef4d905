// The bare statements of the engine: count and first page of a MATCH, without the product.
import { parse } from 'node:querystring'
import Database from 'better-sqlite3'
import { matchingOf } from '../../db/sqlite/matching.ts'
import { toRecommendationFilter } from '../../src/domain/filters.ts'
import { readQuery, recommendationQuery } from '../../src/domain/queries.ts'
import { cpuMs } from '../lib/cpu.ts'

/** One call takes less than the clock of a process tells: as many as take a while. */
const eachMs = 60

/** CPU of one call in milliseconds, the mean of many; the lower of three such means. */
export function meanMs(work: () => unknown): number {
  work()
  const means = Array.from({ length: 3 }, () => {
    const begun = cpuMs()
    let [calls, took] = [0, 0]
    while (took < eachMs) {
      work()
      calls += 1
      took = cpuMs() - begun
    }
    return took / calls
  })
  return Math.min(...means)
}

export type TextRow = { row: number; text: string; facets: string }

export function openBare(path: string) {
  const raw = new Database(path, { readonly: true })
  const count = raw.prepare('select count(*) as n from search_index where search_index match ?')
  const page = raw.prepare('select rowid from search_index where search_index match ? order by rowid desc limit 51')
  return {
    /** What the API asks the index for this address: the same expression. */
    expression: (api: string): string =>
      matchingOf(toRecommendationFilter(readQuery(recommendationQuery, { ...parse(api) }))).match,
    ask: (match: string): number => {
      page.all(match)
      return (count.get(match) as { n: number }).n
    },
    /** By place, with tokens, for the engines that it is compared with. */
    texts: () =>
      raw
        .prepare(
          `select s.place as row, coalesce(u.stem, '') || ' ' || coalesce(u.text, '') as text, trim(s.facets) as facets
            from search s join units u on u.row = s.row order by s.place`,
        )
        .iterate() as IterableIterator<TextRow>,
    close: () => raw.close(),
  }
}
