// A list as data: its rows one by one, each as cells in the order of its columns and as JSON.

import { type ColumnName, type ColumnOf, columnsOf, type TableName } from '../../domain/tables/tables.ts'
import { inventedWords } from '../../domain/words.ts'

export type Cell = string | number | boolean | null

/** One row. Only what a format needs is made of it. */
export type Line = { cells(): Cell[]; json(): object }

/** `total`: how many are to come; null where that is known only at the end. */
export type Opened = { total: number | null; lines: AsyncIterable<Line> }

/** Column name → cell. The type asks for every column of the table, and for no other. */
export type Cells<T extends TableName, Row> = Record<ColumnOf<T>, (row: Row, dataVersion: string) => Cell>

/** Several values in one cell. */
export const listed = (values: readonly string[]): string => values.join('; ')

export const inventedMark = (invented: boolean): string => (invented ? inventedWords : '')

/** A paragraph that no spreadsheet turns into a number: 140.10 would become 140.1. */
export const pinpointOf = (paragraph: string | null): string | null =>
  paragraph === null ? null : `para. ${paragraph}`

/** Makes the lines of a table; without `json`, a line is its cells by name. */
export function liner<T extends TableName, Row>(
  table: T,
  cells: Cells<T, Row>,
  dataVersion: string,
  json?: (row: Row) => object,
): (row: Row) => Line {
  const columns = columnsOf(table).map(([name]) => [name, (cells as Cells<TableName, Row>)[name as never]] as const)
  const cellsOf = (row: Row): Cell[] =>
    columns.map(([, cell]) => (cell as (row: Row, v: string) => Cell)(row, dataVersion))
  const byName = (row: Row): object => {
    const values = cellsOf(row)
    return Object.fromEntries(columns.map(([name], at): [ColumnName, Cell] => [name, values[at]!]))
  }
  return (row) => ({
    cells: () => cellsOf(row),
    json: () => (json ? { ...json(row), dataVersion } : byName(row)),
  })
}
