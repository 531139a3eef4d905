// Statements that are made once for each database and run row by row: drizzle would build and compile each anew, at ten times the cost.
import type Database from 'better-sqlite3'
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './open.ts'

const known = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** Returns the statement of this text; it runs inside whatever transaction is open. */
export function prepared<Row = unknown>(db: Db, text: string): Database.Statement<unknown[], Row> {
  const client = db.$client
  const own = known.get(client) ?? new Map<string, Database.Statement>()
  known.set(client, own)
  const statement = own.get(text) ?? client.prepare(text)
  own.set(text, statement)
  return statement as Database.Statement<unknown[], Row>
}

const encode = (column: SQLiteColumn, value: unknown): unknown =>
  value === null || value === undefined ? null : column.mapToDriverValue(value)

type Columns<T extends SQLiteTable> = Partial<T['$inferInsert']>

/** Columns of the table that `row` names, in the order of the table: few sets of them, so few statements. */
const columnsIn = (table: SQLiteTable, row: object): [string, SQLiteColumn][] =>
  Object.entries(getTableColumns(table)).filter(([name]) => (row as Record<string, unknown>)[name] !== undefined)

/** Inserts one row and returns its number. */
export function insertRow<T extends SQLiteTable>(db: Db, table: T, row: T['$inferInsert']): number {
  const columns = columnsIn(table, row)
  const names = columns.map(([, { name }]) => `"${name}"`).join(', ')
  const text = `insert into "${getTableName(table)}" (${names}) values (${columns.map(() => '?').join(', ')})`
  const values = columns.map(([name, column]) => encode(column, (row as Record<string, unknown>)[name]))
  return Number(prepared(db, text).run(...values).lastInsertRowid)
}

/** Changes the rows whose column `key` has this value. */
export function updateRow<T extends SQLiteTable>(
  db: Db,
  table: T,
  changes: Columns<T>,
  [key, value]: [column: SQLiteColumn, value: string | number],
): void {
  const columns = columnsIn(table, changes)
  const set = columns.map(([, { name }]) => `"${name}" = ?`).join(', ')
  const values = columns.map(([name, column]) => encode(column, (changes as Record<string, unknown>)[name]))
  prepared(db, `update "${getTableName(table)}" set ${set} where "${key.name}" = ?`).run(...values, value)
}
