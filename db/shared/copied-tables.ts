// Which tables an installation is made of, whatever the engine: the index, and digests of an engine, are made anew.
import { getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import * as found from '../sqlite/schema.ts'
import * as asked from '../sqlite/schema-alerts.ts'
import type { TableName } from '../tables.ts'
import { ownKeys } from './meta-keys.ts'

/** A row by the names of its columns: JSON as what it says, a flag as a boolean. */
export type CopiedRow = Record<string, unknown>

export type CopiedTable = {
  /** as in `TableName` */
  property: TableName
  name: string
  columns: { name: string; type: 'json' | 'boolean' | 'plain' }[]
  /** columns by which rows stand in one order on every engine */
  order: string[]
  /** condition of SQL for rows that are copied */
  where: string
  /** the column that the database numbers; null where it numbers none */
  numbered: string | null
}

/** Rows and columns of each engine's own making: the index is made anew, and until then no unit stands in it. */
const own = new Set(['search', 'units.indexed_version'])

function describe(property: string, table: SQLiteTable): CopiedTable & { needs: string[] } {
  const { name, columns, primaryKeys, foreignKeys } = getTableConfig(table)
  const key = [
    ...columns.filter(({ primary }) => primary).map((column) => column.name),
    ...primaryKeys.flatMap((one) => one.columns.map((column) => column.name)),
  ]
  return {
    property: property as TableName,
    name,
    columns: columns
      .filter((column) => !own.has(`${name}.${column.name}`))
      .map((column) => ({
        name: column.name,
        type: column.dataType === 'json' || column.dataType === 'boolean' ? column.dataType : 'plain',
      })),
    order: key.length > 0 ? key : columns.map((column) => column.name),
    where: name === 'meta' ? `key not in (${ownKeys.map((key) => `'${key}'`).join(', ')})` : 'true',
    numbered: columns.find((one) => one.primary && one.columnType === 'SQLiteInteger')?.name ?? null,
    needs: foreignKeys.map((one) => getTableName(one.reference().foreignTable)).filter((other) => other !== name),
  }
}

/** Each after those that it refers to. */
function inOrder(tables: (CopiedTable & { needs: string[] })[]): CopiedTable[] {
  const done: CopiedTable[] = []
  const named = new Set<string>()
  while (done.length < tables.length) {
    const next = tables.filter(({ name, needs }) => !named.has(name) && needs.every((other) => named.has(other)))
    if (next.length === 0) throw new Error('tables refer to each other in a circle')
    for (const { needs: _, ...table } of next) {
      done.push(table)
      named.add(table.name)
    }
  }
  return done
}

export const copiedTables: readonly CopiedTable[] = inOrder(
  Object.entries({ ...found, ...asked })
    .flatMap(([property, table]) => (is(table, SQLiteTable) ? [describe(property, table)] : []))
    .filter(({ name }) => !own.has(name)),
)
