// Rows that are written and read one by one with prepared statements: drizzle would build and compile each anew, at ten times the cost.
import { getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { boundTo, planOf, readBy } from './row-plan.ts'

type Columns<T extends SQLiteTable> = Partial<T['$inferInsert']>

/** Columns of the table that `row` names, in the order of the table: few sets of them, so few statements. */
function given(table: SQLiteTable, row: object): { names: string[]; values: unknown[] } {
  const names: string[] = []
  const values: unknown[] = []
  for (const one of planOf(table).columns) {
    const value = (row as Record<string, unknown>)[one.key]
    if (value === undefined) continue
    names.push(one.column.name)
    values.push(boundTo(one, value))
  }
  return { names, values }
}

/** Reads the rows for which `condition` holds, a fixed text with a mark for each of `values`, as drizzle would give them. */
export function readRows<T extends SQLiteTable>(
  db: Db,
  table: T,
  condition: string,
  values: readonly (string | number)[],
): T['$inferSelect'][] {
  const plan = planOf(table)
  const text = `select ${plan.names} from main."${plan.name}" where ${condition}`
  return prepared<unknown[]>(db, text)
    .raw()
    .all(values)
    .map((row) => readBy(plan, row))
}

/** Inserts one row and returns its number. */
export function insertRow<T extends SQLiteTable>(db: Db, table: T, row: T['$inferInsert']): number {
  const { names, values } = given(table, row)
  const text = `insert into "${getTableName(table)}" ("${names.join('", "')}") values (${'?, '.repeat(names.length - 1)}?)`
  return Number(prepared(db, text).run(values).lastInsertRowid)
}

/** Changes the rows whose column `key` has this value. */
export function updateRow<T extends SQLiteTable>(
  db: Db,
  table: T,
  changes: Columns<T>,
  [key, value]: [column: SQLiteColumn, value: string | number],
): void {
  const { names, values } = given(table, changes)
  const text = `update "${getTableName(table)}" set "${names.join('" = ?, "')}" = ? where "${key.name}" = ?`
  prepared(db, text).run([...values, value])
}
