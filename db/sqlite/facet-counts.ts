// How many rows each value of a facet has, among those that the filters of the others leave.
import { type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import type { FacetCounts, RecommendationFilter } from '../rows.ts'
import { type Counts, countAt, countWhere, type FacetTable } from './facet-table.ts'
import { valuesOf } from './facets.ts'
import { type Matching, matchingOf } from './matching.ts'

/** `placesOf`: all places of a search, highest first; `keep` returns what an earlier call counted for the same rows. */
type Given = {
  table: FacetTable
  placesOf(one: Matching): Promise<number[]>
  keep(one: Matching, count: () => Counts): Counts
  turn(): Promise<void>
}

/** One pass over the rows for all facets that nothing is filtered by, and one for each that something is. */
export async function facetCounts(
  filter: RecommendationFilter,
  names: readonly FacetName[],
  { table, placesOf, keep, turn }: Given,
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
        : keep(one, () => countWhere(table, groups, low, high))
    passes.set(own, counts)
    return counts
  }
  const facets: FacetCounts = {}
  for (const name of names)
    facets[name] = valuesOf(name, await counted(name)).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  return facets
}
