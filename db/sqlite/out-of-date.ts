// Marks units whose search row is out of date, and takes out at once what must not be found any more.
import { outOfDate } from '../shared/out-of-date.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'

/** Marks all units of a document, after a field of the document itself changed. */
export function unindexDocument(db: Db, documentId: string): void {
  const { indexedVersion } = outOfDate
  prepared(db, 'update units set indexed_version = ? where document_id = ? and indexed_version <> ?').run(
    indexedVersion,
    documentId,
    indexedVersion,
  )
}

/** The same for one that must not be found from now on: its rows leave the index at once. */
export function unfindDocument(db: Db, documentId: string): void {
  unindexDocument(db, documentId)
  prepared(db, 'delete from search where "row" in (select "row" from units where document_id = ?)').run(documentId)
}
