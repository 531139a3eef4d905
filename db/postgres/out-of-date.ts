// Marks units whose search row is out of date, and takes out at once what must not be found any more.
import { outOfDate } from '../shared/out-of-date.ts'
import type { Tx } from './db.ts'

/** Marks all units of documents, after a field of the documents themselves changed. */
export async function unindexDocuments(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.run('update units set indexed_version = $1 where document_id = any($2)', [outOfDate.indexedVersion, ids])
}

/** The same for one that must not be found from now on: its rows leave the index at once. */
export async function unfindDocument(tx: Tx, id: string): Promise<void> {
  await unindexDocuments(tx, [id])
  await tx.run('delete from search where "row" in (select "row" from units where document_id = $1)', [id])
}
