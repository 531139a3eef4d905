// Many new rows of one table: each is written with its digest, and their total is told once.
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './db.ts'
import { isPlain, prepared } from './prepared.ts'
import { coveredTables, digestOf } from './row-digests.ts'
import { addToTotal, partOf } from './table-totals.ts'

type Column = { name: string; column: SQLiteColumn; isText: boolean; byDefault: unknown }
type Plan = {
  name: string
  columns: Column[]
  insert: string /** places of what the digest is made of */
  told: number[]
}

const plans = new WeakMap<SQLiteTable, Plan>()

function planOf(table: SQLiteTable): Plan {
  const known = plans.get(table)
  if (known !== undefined) return known
  const name = getTableName(table)
  const columns = Object.entries(getTableColumns(table)).map(
    ([key, column]): Column => ({ name: key, column, isText: isPlain(column), byDefault: column.default ?? null }),
  )
  const printed = columns.map(({ column }) => column.name)
  const plan: Plan = {
    name,
    columns,
    insert: `insert into "${name}" ("${printed.join('", "')}", digest) values (${'?, '.repeat(columns.length)}?)`,
    told: coveredTables.find((one) => one.name === name)!.columns.map((column) => printed.indexOf(column)),
  }
  plans.set(table, plan)
  return plan
}

const boundOf = (row: Record<string, unknown>, { name, column, isText, byDefault }: Column): unknown => {
  const value = row[name] ?? byDefault
  return isText || value === null ? value : column.mapToDriverValue(value)
}

/** Half a character, which the database keeps as another: the digest is then made of what was kept, by the trigger. */
const isHalf = (json: string): boolean => json.includes('\\ud')

/**
 * Inserts rows of a table that has digests, inside the transaction that is open. A number that SQLite would give has to stand
 * in the row: `nextNumber`.
 */
export function insertRows<T extends SQLiteTable>(db: Db, table: T, rows: readonly T['$inferInsert'][]): void {
  if (rows.length === 0) return
  const { name, columns, insert, told } = planOf(table)
  const statement = prepared(db, insert)
  let [digested, total] = [0, 0]
  for (const row of rows) {
    const values = columns.map((column) => boundOf(row as Record<string, unknown>, column))
    const json = JSON.stringify(told.map((at) => values[at]))
    const digest = isHalf(json) ? null : digestOf(json)
    statement.run([...values, digest])
    if (digest === null) continue
    digested += 1
    total += partOf(digest)
  }
  addToTotal(db, name, digested, total)
}

/** Returns the number that the next row of the table gets: after the highest that is, or was where none is given twice. */
export function nextNumber(db: Db, table: SQLiteTable): number {
  const name = getTableName(table)
  const text = `select 1 + max(coalesce((select max(rowid) from "${name}"), 0), coalesce((select seq from sqlite_sequence where name = ?), 0))`
  return prepared<number>(db, text).pluck().get(name) as unknown as number
}
