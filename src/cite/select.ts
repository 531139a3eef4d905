// The recommendations that are cited at once: those of a basket in its order, or what a filter finds.
import type { RecommendationRow, Store } from '../../db/store.ts'
import { toRecommendationFilter } from '../domain/filters.ts'
import type { SelectionQuery } from '../domain/selection-query.ts'
import { recommendationTypes } from '../domain/units.ts'

export type Selection = {
  rows: RecommendationRow[]
  /** that the filter finds, or that the basket names and are held */
  total: number
  /** cursor of the next part; null where this is the last one */
  next: string | null
  /** ids that name no recommendation */
  unknown: string[]
}

/** Throws QueryError for a filter that names no State, symbol or cursor that exists. */
export async function select(store: Store, query: SelectionQuery, limit: number): Promise<Selection> {
  if (query.id !== undefined) {
    const ids = [...new Set(query.id)]
    // one after the other: each answer of a server comes in a turn of its own
    const found: (RecommendationRow | null)[] = []
    for (const id of ids) found.push(await store.recommendations.get(id))
    const isOurs = (row: RecommendationRow | null) => row !== null && recommendationTypes.includes(row.unitType)
    const rows = found.flatMap((row) => (isOurs(row) ? [row!] : []))
    return { rows, total: rows.length, next: null, unknown: ids.filter((_, at) => !isOurs(found[at]!)) }
  }
  const filter = toRecommendationFilter(query)
  const page = await store.recommendations.find(filter, {
    limit,
    after: query.after ?? null,
    order: filter.q === undefined ? 'newest' : 'relevance',
  })
  return { ...page, unknown: [] }
}
