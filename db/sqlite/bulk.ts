// Many new rows of one table: each is written with its digest, and their total is told once.
import { getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { NewChange } from '../store.ts'
import { digestOf } from './covered.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { planOf, type RowPlan, toldOf } from './row-plan.ts'
import { changes } from './schema.ts'
import { partOf } from './table-totals.ts'

const boundOf = (
  row: Record<string, unknown>,
  { key, column, isText, byDefault }: RowPlan['columns'][number],
): unknown => {
  const value = row[key] ?? byDefault
  return isText || value === null ? value : column.mapToDriverValue(value)
}

/** Half a character, which the database keeps as another: the digest is then made of what was kept, by the trigger. */
const isHalf = (json: string): boolean => json.includes('\\ud')

/** Adds new rows, and the sum of the parts of their digests, to the total of the table. */
const addToTotal = (db: Db, table: string, rows: number, total: number): void =>
  void prepared(db, 'update table_totals set "rows" = "rows" + ?, total = total + ? where name = ?').run(
    rows,
    total,
    table,
  )

/**
 * Inserts rows of a table that has digests, inside the transaction that is open. A number that SQLite would give has to stand
 * in the row: `nextNumber`.
 */
export function insertRows<T extends SQLiteTable>(db: Db, table: T, rows: readonly T['$inferInsert'][]): void {
  if (rows.length === 0) return
  const plan = planOf(table)
  const { name, names, columns } = plan
  const statement = prepared(db, `insert into "${name}" (${names}, digest) values (${'?, '.repeat(columns.length)}?)`)
  let [digested, total] = [0, 0]
  for (const row of rows) {
    const values = columns.map((column) => boundOf(row as Record<string, unknown>, column))
    const json = toldOf(plan, values)
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

/** Adds changes, in their order, inside the transaction that is open. */
export function noteChanges(db: Db, noted: readonly NewChange[]): void {
  if (noted.length === 0) return
  const first = nextNumber(db, changes)
  insertRows(
    db,
    changes,
    noted.map((change, at) => ({ ...change, id: first + at })),
  )
}
