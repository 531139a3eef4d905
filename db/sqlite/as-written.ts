// Holds the rows that are about to be shown to the digests beside them: what a disk changed is an error, never an answer.
import Database from 'better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Covered, coveredTables, digestOf, digestSql } from './covered.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { planOf, readBy, toldOf } from './row-plan.ts'

const { SqliteError } = Database

const byName = new Map(coveredTables.map((table) => [table.name, table]))

const statementOf = ({ name, naming, columns }: Covered, where: string): string =>
  `select ${naming} from main."${name}" where ${where} and digest is not ${digestSql({ columns })} limit 1`

function refuseChanged(table: string, changed: unknown): void {
  if (changed === undefined) return
  throw new SqliteError(`a row of ${table} is not the one that was written (${String(changed)})`, 'SQLITE_CORRUPT_ROW')
}

/**
 * Returns the rows whose `column` is one of `values`, as drizzle would, in this order. The very values that it returns were held
 * to the digest beside them: they are read once. Throws an error of damage where a row is not as it was written.
 */
export function readAsWritten<T extends SQLiteTable>(
  db: Db,
  table: T,
  [column, order]: readonly [column: string, order: string],
  values: readonly (string | number)[],
): T['$inferSelect'][] {
  if (values.length === 0) return []
  const plan = planOf(table)
  const { columns, name, names, naming } = plan
  const [one] = values
  // of one value SQLite takes the index of the column, however few rows there are
  const asked = values.length === 1 ? '= ?' : 'in (select value from json_each(?))'
  const text = `select ${names}, digest from main."${name}" where "${column}" ${asked} order by ${order}`
  const rows = prepared<unknown[]>(db, text)
    .raw()
    .all(values.length === 1 ? one : JSON.stringify(values))
  return rows.map((row) => {
    if (row[columns.length] !== digestOf(toldOf(plan, row))) refuseChanged(name, row[naming] ?? column)
    return readBy(plan, row)
  })
}

/** Throws an error of damage where a row whose `column` is one of `values` is not as it was written. */
export function assertAsWritten(db: Db, table: string, column: string, values: readonly (string | number)[]): void {
  if (values.length === 0) return
  const text = statementOf(byName.get(table)!, `"${column}" in (select value from json_each(?))`)
  refuseChanged(table, prepared(db, text).pluck().get(JSON.stringify(values)))
}

/** The same for every row of the table. */
export function assertAllAsWritten(db: Db, table: string): void {
  refuseChanged(
    table,
    prepared(db, statementOf(byName.get(table)!, 'true'))
      .pluck()
      .get(),
  )
}
