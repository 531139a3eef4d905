// How many rows each value of a facet has, among those that the filters of the others leave.
import { type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import type { FacetCounts, RecommendationFilter } from '../rows.ts'
import { type Counts, countAt, countWhere, type FacetTable } from './facet-table.ts'
import { type AnyOf, valuesOf } from './facet-tokens.ts'

/** A filter as an engine asks for it; `groups` where it asks for no words, `named` where it names rows. */
type Matching = { groups: AnyOf[] | null; low: number; high: number; named: string }

/** `placesOf`: all places of a search, highest first; `keep` returns what an earlier call counted for the same rows. */
type Given<M extends Matching> = {
  table: FacetTable
  matchingOf(filter: RecommendationFilter): M
  placesOf(one: M): Promise<number[]>
  keep(one: M, count: () => Counts): Counts | Promise<Counts>
  turn(): Promise<void>
}

/** One pass over the rows for all facets that nothing is filtered by, and one for each that something is. */
export async function facetCounts<M extends Matching>(
  filter: RecommendationFilter,
  names: readonly FacetName[],
  { table, matchingOf, placesOf, keep, turn }: Given<M>,
): Promise<FacetCounts> {
  const passes = new Map<string, Counts>()
  const counted = async (name: FacetName): Promise<Counts> => {
    const field = facetTable[name].filter
    const own = filter[field]?.length ? field : ''
    const known = passes.get(own)
    if (known) return known
    if (passes.size > 0) await turn()
    const one = matchingOf(own === '' ? filter : { ...filter, [own]: undefined })
    const { groups, low, high } = one
    const counts =
      groups === null || one.named !== ''
        ? countAt(table, await placesOf(one))
        : await keep(one, () => countWhere(table, groups, low, high))
    passes.set(own, counts)
    return counts
  }
  const facets: FacetCounts = {}
  for (const name of names)
    facets[name] = valuesOf(name, await counted(name)).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return facets
}
