// A table as statements without drizzle see it: its columns, how each is encoded and read, and what its digests are made of.
import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { coveredTables } from './covered.ts'
import { isPlain } from './plain.ts'

type Column = { key: string; column: SQLiteColumn; isText: boolean; byDefault: unknown }
export type RowPlan = {
  name: string
  /** quoted, in the order of `columns` */
  names: string
  columns: Column[]
  /** places of the columns of which the digest is made; none where the table has no digests */
  told: number[]
  /** place of the column that names a row to a person; -1 where that is more than a column */
  naming: number
  /** key of the number that SQLite would give to a row; null where there is none */
  number: string | null
}

const plans = new WeakMap<SQLiteTable, RowPlan>()

export function planOf(table: SQLiteTable): RowPlan {
  const known = plans.get(table)
  if (known !== undefined) return known
  const name = getTableName(table)
  const columns = Object.entries(getTableColumns(table)).map(
    ([key, column]): Column => ({ key, column, isText: isPlain(column), byDefault: column.default ?? null }),
  )
  const printed = columns.map(({ column }) => column.name)
  const covered = coveredTables.find((one) => one.name === name)
  const plan = {
    name,
    names: `"${printed.join('", "')}"`,
    columns,
    told: (covered?.columns ?? []).map((column) => printed.indexOf(column)),
    naming: printed.indexOf(covered?.naming ?? ''),
    number: columns.find(({ column }) => column.primary && column.columnType === 'SQLiteInteger')?.key ?? null,
  }
  plans.set(table, plan)
  return plan
}

/** A value of a row as the driver takes it. */
export function boundTo({ column, isText, byDefault }: Column, given: unknown): unknown {
  const value = given ?? byDefault
  return isText || value === null ? value : column.mapToDriverValue(value)
}

/** A row that was read with all its columns, in their order, as drizzle would give it. */
export function readBy({ columns }: Pick<RowPlan, 'columns'>, row: readonly unknown[]): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const [at, { key, column, isText }] of columns.entries()) {
    const value = row[at]
    found[key] = isText || value === null ? value : column.mapFromDriverValue(value)
  }
  return found
}

/** What the digest of these values is made of: as `row_digest` is given them. */
export const toldOf = ({ told }: RowPlan, values: readonly unknown[]): string =>
  JSON.stringify(told.map((at) => values[at]))
