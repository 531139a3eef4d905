// How many rows each table has, and the sum of their digests: rows that vanished, or came back as they once were, are found.
import type Database from 'better-sqlite3'

/** Of each digest its lower half: a sum over two billion rows fits. */
const part = (digest: string): string => `(coalesce(${digest}, 0) & 4294967295)`
/** The same of a number. */
export const partOf = (digest: number): number => digest % 2 ** 32

const hasTotals = (raw: Pick<Database.Database, 'prepare'>): boolean =>
  raw.prepare("select 1 from main.sqlite_master where type = 'table' and name = 'table_totals'").get() !== undefined

/** From now on what this connection writes to the table is in its total, in the same transaction. */
export function keepTotal(raw: Database.Database, table: string): void {
  if (!hasTotals(raw)) return
  const add = (rows: string, total: string) =>
    `begin update table_totals set "rows" = "rows" + (${rows}), total = total + ${total} where name = '${table}'; end`
  const came = add(
    '(new.digest is not null) - (old.digest is not null)',
    `${part('new.digest')} - ${part('old.digest')}`,
  )
  const went = add('-(old.digest is not null)', `-${part('old.digest')}`)
  raw.prepare(`create temp trigger "total_of_${table}" after update of digest on main."${table}" ${came}`).run()
  raw.prepare(`create temp trigger "total_without_${table}" after delete on main."${table}" ${went}`).run()
}

const totalsSql = (table: string): string => `select count(*) as "rows", coalesce(sum(${part('digest')}), 0) as total
  from main."${table}"`

/** Makes the total of a table anew from its rows, which count as right. Earlier files have no totals. */
export function countTotal(raw: Pick<Database.Database, 'prepare'>, table: string): void {
  if (!hasTotals(raw)) return
  raw
    .prepare(
      `insert into table_totals (name, "rows", total) select '${table}', s."rows", s.total from (${totalsSql(table)}) s
       where true on conflict (name) do update set "rows" = excluded."rows", total = excluded.total`,
    )
    .run()
}

/** Returns false where rows of the table are missing or are not those that were written last. Earlier files have no totals. */
export function isComplete(raw: Database.Database, table: string): boolean {
  if (!hasTotals(raw)) return true
  type Total = { rows: number; total: number } | undefined
  const kept = raw.prepare('select "rows", total from main.table_totals where name = ?').get(table) as Total
  const present = raw.prepare(totalsSql(table)).get() as Total
  return kept?.rows === present?.rows && kept?.total === present?.total
}
