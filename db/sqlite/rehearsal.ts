// A rehearsal of the alerts: the tables that they write are copied into tables of this connection alone, which end with it.
import { createStatements, type Raw } from './alerts-rows.ts'

/** Everything that a run of the alerts writes to. */
const tables = [
  'subscriptions',
  'subscription_matches',
  'alert_events',
  'alerts',
  'deliveries',
  'window_marks',
  'alert_cursors',
  'alert_documents',
]

/** `CREATE TABLE`, `CREATE INDEX`, `CREATE UNIQUE INDEX`: the same for a table of the connection. */
const asTemporary = (sql: string): string =>
  /^create table/i.test(sql)
    ? sql.replace(/^create table/i, 'create temp table')
    : sql.replace(/^(create (?:unique )?index )/i, '$1temp.')

/**
 * Lays a copy of each table over it: a name of a table means the one of the connection where it has one
 * (https://sqlite.org/lang_naming.html). From then on the alerts of this connection start with what is there and leave no trace.
 */
export function coverAlerts(raw: Raw): void {
  const db = createStatements(raw)
  for (const table of tables) {
    const made = db.all<{ sql: string }>(
      'select sql from main.sqlite_master where tbl_name = ? and sql is not null order by type desc',
      table,
    )
    const [own, ...indexes] = made.map(({ sql }) => asTemporary(sql))
    raw.prepare(own!).run()
    raw.prepare(`insert into temp.${table} select * from main.${table}`).run()
    for (const index of indexes) raw.prepare(index).run()
  }
}
