// What stands in the place of a paragraph that was withdrawn, merged, or issued anew.
import type { DocumentDetail, RecommendationRow, Store, UnitRow } from '../../db/store.ts'
import { type Successor, successorsOf } from '../domain/keeping/successors.ts'

export type Successors = { document: DocumentDetail; units: Successor<UnitRow>[] } | null

/**
 * Returns the paragraphs that took the place of one: of its own document where that stands, else of the text that was issued
 * in its place. Null for a paragraph that stands, and where no such document is held.
 */
export async function findSuccessors(store: Store, row: RecommendationRow): Promise<Successors> {
  const { document } = row
  if (row.withdrawnAt === null && document.replacedBy === null) return null
  // an older text that is still held keeps its paragraphs; what counts now is in the newer one
  const id = document.replacedBy?.id ?? row.documentId
  const [now, units] = await Promise.all([store.documents.get(id), store.documents.units(id)])
  return now === null ? null : { document: now, units: successorsOf(row, units) }
}
