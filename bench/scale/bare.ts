// The bare statements of the engine: count and first page of a MATCH, without the product.
import { parse } from 'node:querystring'
import Database from 'better-sqlite3'
import { matchingOf } from '../../db/sqlite/matching.ts'
import { toRecommendationFilter } from '../../src/domain/filters.ts'
import { readQuery, recommendationQuery } from '../../src/domain/queries.ts'
import { cpuMs } from '../lib/cpu.ts'

/** As many calls as `alone` makes requests, before and while it takes the time. */
const [warmUps, rounds] = [5, 40]

/** Median of one call by the clock and mean of its CPU, in milliseconds: as requests are measured. */
export function timed(work: () => unknown): { ms: number; cpu: number } {
  for (let i = 0; i < warmUps; i++) work()
  const times: number[] = []
  const begun = cpuMs()
  for (let i = 0; i < rounds; i++) {
    const started = performance.now()
    work()
    times.push(performance.now() - started)
  }
  return { ms: times.sort((a, b) => a - b)[rounds >> 1]!, cpu: (cpuMs() - begun) / rounds }
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
