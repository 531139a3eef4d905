// The criminalisation ledger, asked through the store: the same for API, pages and exports.

import type { RecommendationRow, Store } from '../../db/store.ts'
import { type Ledger, ledgerOf } from '../domain/ledger.ts'
import type { UnitType } from '../domain/units.ts'

export type StateLedger = Ledger<RecommendationRow> & {
  state: string
  /** positive aspects on the subject, in time order: progress is as findable as gaps (SAFETY, N5) */
  welcomed: RecommendationRow[]
  /** assessments of follow-up on the subject, each by the body that made it */
  assessed: RecommendationRow[]
}

const collect = async (store: Store, state: string, unitTypes?: UnitType[]): Promise<RecommendationRow[]> => {
  // what asks carries the flag; what only speaks of it carries the mark `about`
  const filter = unitTypes
    ? { states: [state], subtags: ['about'], unitTypes }
    : { states: [state], topics: ['criminalisation'] }
  const rows: RecommendationRow[] = []
  for await (const row of store.recommendations.stream(filter)) rows.push(row)
  return rows
}

const byTime = (rows: RecommendationRow[]): RecommendationRow[] =>
  [...rows].sort((a, b) => (a.document.distributionDate ?? '').localeCompare(b.document.distributionDate ?? ''))

/** Everything on the subject that is held of one State; empty lists where nothing is. */
export const readLedger = async (store: Store, state: string): Promise<StateLedger> => ({
  state,
  ...ledgerOf(await collect(store, state)),
  welcomed: byTime(await collect(store, state, ['positive_aspect'])),
  assessed: byTime(await collect(store, state, ['follow_up_assessment'])),
})
