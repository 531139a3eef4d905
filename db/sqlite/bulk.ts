// Many new rows of one table: each is written with its digest, and their total is told once.
import { getTableName } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { NewChange } from '../store.ts'
import { digestOf } from './covered.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { boundTo, planOf, toldOf } from './row-plan.ts'
import { changes } from './schema.ts'
import { partOf } from './table-totals.ts'

/** Half a character, which the database keeps as another: the digest is then made of what was kept, by the trigger. */
const isHalf = (json: string): boolean => json.includes('\\ud')

/** Adds new rows, and the sum of the parts of their digests, to the total of the table. */
const addToTotal = (db: Db, table: string, rows: number, total: number): void =>
  void prepared(db, 'update table_totals set "rows" = "rows" + ?, total = total + ? where name = ?').run(
    rows,
    total,
    table,
  )

type Row<T extends SQLiteTable> = T['$inferInsert']
/** What stands in every row that goes in, and the number of the first, which those of the others follow. */
type Given<S> = { shared?: S; first?: number }

/**
 * Inserts rows of a table that has digests, inside the transaction that is open. A number that SQLite would give has to stand
 * in the row, or follow from `first`: `nextNumber`.
 */
export function insertRows<T extends SQLiteTable, S extends Partial<Row<T>> = Record<never, never>>(
  db: Db,
  table: T,
  rows: readonly Omit<Row<T>, keyof S>[],
  { shared, first }: Given<S> = {},
): void {
  if (rows.length === 0) return
  const plan = planOf(table)
  const { name, names, columns, number } = plan
  const statement = prepared(db, `insert into "${name}" (${names}, digest) values (${'?, '.repeat(columns.length)}?)`)
  // what is the same in all of them is encoded once
  const common = columns.map((column) => boundTo(column, (shared as Record<string, unknown> | undefined)?.[column.key]))
  const own = [...columns.entries()].filter(([, { key }]) => shared === undefined || !(key in shared))
  const numbered = first === undefined ? -1 : columns.findIndex(({ key }) => key === number)
  if (first !== undefined && numbered < 0) throw new Error(`rows of ${name} have no number of their own`)
  let [digested, total] = [0, 0]
  for (const [at, row] of rows.entries()) {
    const values = common.slice()
    for (const [place, column] of own) values[place] = boundTo(column, (row as Record<string, unknown>)[column.key])
    if (first !== undefined) values[numbered] = first + at
    const json = toldOf(plan, values)
    const digest = isHalf(json) ? null : digestOf(json)
    values.push(digest)
    statement.run(values)
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

/** Adds changes, in their order, inside the transaction that is open; `about`: what is the same of all of them. */
export function noteChanges<S extends Partial<NewChange> = Record<never, never>>(
  db: Db,
  noted: readonly Omit<NewChange, keyof S>[],
  about?: S,
): void {
  if (noted.length === 0) return
  const given = about === undefined ? {} : { shared: about }
  insertRows(db, changes, noted as readonly Omit<Row<typeof changes>, keyof S>[], {
    ...given,
    first: nextNumber(db, changes),
  })
}
