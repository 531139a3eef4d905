// A rehearsal of the alerts: the tables that they write are copied into tables of one connection, which end with it.
import type { Db } from './db.ts'

/** Everything that a run of the alerts writes to; those whose rows are numbered by the database. */
const tables = [
  'subscription_matches',
  'alert_events',
  'window_marks',
  'alert_cursors',
  'alert_documents',
  'deliveries',
]
const numbered = ['subscriptions', 'alerts']

/**
 * Lays a copy of each table over it: a name of a table means the one of the connection where it has one
 * (https://www.postgresql.org/docs/15/runtime-config-client.html#GUC-SEARCH-PATH). `db` has one connection, which it keeps.
 */
export const coverAlerts = (db: Db): Promise<void> =>
  db.transaction(async (tx) => {
    for (const table of [...tables, ...numbered]) {
      const copy = `rehearsed_${table}`
      await tx.run(`create temp table ${copy} (like ${table} including all)`)
      await tx.run(`insert into ${copy} overriding system value select * from ${table}`)
      if (numbered.includes(table))
        await tx.get(
          `select setval(pg_get_serial_sequence('pg_temp.${copy}', 'number'), coalesce(max(number), 0) + 1, false) from ${copy}`,
        )
      await tx.run(`alter table ${copy} rename to ${table}`)
    }
  })
