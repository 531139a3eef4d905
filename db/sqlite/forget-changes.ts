// Takes out what was noted of rows that are taken out.
import { sql } from 'drizzle-orm'
import type { Tx } from './db.ts'
import { changes as t } from './schema.ts'

/** Takes out all that was noted of these documents, units and records: one walk of the table. */
export const forgetChanges = (tx: Tx, ids: readonly string[]): void =>
  void tx.run(sql`delete from ${t} where ${t.subjectId} in (select value from json_each(${JSON.stringify(ids)}))`)
