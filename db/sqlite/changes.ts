// Changes: everything that was created, updated, withdrawn or moved, in the order of its arrival.
import { and, asc, count, desc, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import type { ChangeRow, Store } from '../store.ts'
import { assertAsWritten } from './as-written.ts'
import { noteChanges } from './bulk.ts'
import type { Db } from './db.ts'
import { isToldBySubject, changes as t } from './schema.ts'

export function createChanges(db: Db): Store['changes'] {
  const sound = (rows: (typeof t.$inferSelect)[]): ChangeRow[] => {
    assertAsWritten(
      db,
      'changes',
      'id',
      rows.map(({ id }) => id),
    )
    return rows as ChangeRow[]
  }
  return {
    count: async (cursor, options) =>
      db
        .select({ n: count() })
        .from(t)
        .where(and(gt(t.id, cursor), options?.invented ? undefined : eq(t.invented, false)))
        .get()?.n ?? 0,
    since: async (cursor, limit, options) =>
      sound(
        db
          .select()
          .from(t)
          .where(and(gt(t.id, cursor), options?.invented ? undefined : eq(t.invented, false)))
          .orderBy(asc(t.id))
          .limit(limit)
          .all(),
      ),
    newest: async (filter) =>
      sound(
        db
          .select()
          .from(t)
          .where(
            and(
              filter.states?.length ? inArray(t.state, filter.states) : undefined,
              filter.mechanisms?.length ? inArray(t.mechanism, filter.mechanisms) : undefined,
              filter.windowKinds?.length
                ? sql`coalesce(json_extract(${t.after}, '$.kind'), json_extract(${t.before}, '$.kind')) in ${filter.windowKinds}`
                : undefined,
              filter.before === undefined ? undefined : lt(t.id, filter.before),
              filter.subject ? eq(t.subject, filter.subject) : undefined,
              filter.subject && filter.subject !== 'unit' ? sql`(${isToldBySubject})` : undefined,
              filter.invented ? undefined : eq(t.invented, false),
            ),
          )
          .orderBy(desc(t.id))
          .limit(filter.limit)
          .all(),
      ),
    add: async (rows) => {
      if (rows.length > 0) db.transaction(() => noteChanges(db, rows))
    },
  }
}
