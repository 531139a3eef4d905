// Where an id leads that a reader kept: a unit that stood in for its document, or a record of the index.
import type { RecommendationRow, Store } from '../../db/store.ts'

/** Returns the id of the unit in its place; null where the id stands for itself, or for nothing. */
export async function movedTo(store: Store, id: string, row: RecommendationRow | null): Promise<string | null> {
  if (row === null) return store.uhri.unitOf(id)
  return row.withdrawnAt === null ? null : row.replacedBy
}
