// How many rows each value of a facet has, among those that the filters of the others leave.
import { type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import type { FacetCounts, RecommendationFilter } from '../rows.ts'
import { valuesOf } from './facets.ts'
import { type Matching, matchingOf } from './matching.ts'
import type { Db } from './open.ts'
import { prepared } from './prepared.ts'

/** Rows of one document have the same tokens but a few: each such text is taken apart once. */
function tokensOf(db: Db, one: Matching, elsewhere: readonly number[]): Map<string, number> {
  const texts = new Map<string, number>()
  const rows = prepared<string>(
    db,
    `select s.facets from search_index f join search s on s.place = f.rowid
      where f.search_index match ? and f.rowid between ? and ?${one.named}`,
  )
    .pluck()
    .iterate(one.match, BigInt(one.low), BigInt(one.high), ...one.values) as IterableIterator<string>
  for (const facets of rows) texts.set(facets, (texts.get(facets) ?? 0) + 1)
  const others = prepared<string>(db, 'select s.facets from json_each(?) p join search s on s.place = p.value')
    .pluck()
    .all(JSON.stringify(elsewhere)) as string[]
  for (const facets of others) texts.set(facets, (texts.get(facets) ?? 0) + 1)
  const tokens = new Map<string, number>()
  for (const [facets, count] of texts)
    for (const token of new Set(facets.split(' '))) tokens.set(token, (tokens.get(token) ?? 0) + count)
  return tokens
}

/** `keep` returns what an earlier call counted for the same rows, where nothing was written since. */
type Given = {
  elsewhereOf: (one: Matching) => number[]
  keep: (one: Matching, count: () => Map<string, number>) => Map<string, number>
}

/** One pass over the rows for all facets that nothing is filtered by, and one for each that something is. */
export function facetCounts(
  db: Db,
  filter: RecommendationFilter,
  names: readonly FacetName[],
  { elsewhereOf, keep }: Given,
): FacetCounts {
  const passes = new Map<string, Map<string, number>>()
  const counted = (name: FacetName): Map<string, number> => {
    const field = facetTable[name].filter
    const own = filter[field]?.length ? field : ''
    const known = passes.get(own)
    if (known) return known
    const one = matchingOf(own === '' ? filter : { ...filter, [own]: undefined })
    const count = () => tokensOf(db, one, elsewhereOf(one))
    const tokens = one.groups === null ? count() : keep(one, count)
    passes.set(own, tokens)
    return tokens
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      valuesOf(name, counted(name)).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    ]),
  )
}
