// Marks units whose search row is out of date, and takes out at once what must not be found any more.

import { and, eq, ne, sql } from 'drizzle-orm'
import { outOfDate } from '../shared/out-of-date.ts'
import type { Db, Tx } from './db.ts'
import { units } from './schema.ts'

/** Marks all units of a document, after a field of the document itself changed. */
export function unindexDocument(tx: Db | Tx, documentId: string): void {
  tx.update(units)
    .set(outOfDate)
    .where(and(eq(units.documentId, documentId), ne(units.indexedVersion, outOfDate.indexedVersion)))
    .run()
}

/** The same for one that must not be found from now on: its rows leave the index at once. */
export function unfindDocument(tx: Tx, documentId: string): void {
  unindexDocument(tx, documentId)
  tx.run(
    sql`delete from search where "row" in (select ${units.row} from ${units} where ${units.documentId} = ${documentId})`,
  )
}
