// Writes a list as data row by row: CSV with quoted and defused cells, and JSON Lines.
import { csvLine } from '../../domain/csv.ts'
import { jsonText } from '../../domain/printable.ts'
import { columnsOf, type TableName } from '../../domain/tables/tables.ts'
import { turn } from '../../http/turns.ts'
import type { Line } from './table.ts'

/** Rows written at one go. All exports share the turns of the loop: however many run, one writes between two looks at the network. */
const rowsPerTurn = 10

/** The same rows; lets other requests in between. The store answers without waiting, so that nothing else would. */
export async function* givingWay<T>(rows: AsyncIterable<T>): AsyncIterable<T> {
  let count = 0
  for await (const row of rows) {
    yield row
    count += 1
    if (count % rowsPerTurn === 0) await turn()
  }
}

export async function* csvOf(table: TableName, lines: AsyncIterable<Line>): AsyncIterable<string> {
  yield `\uFEFF${csvLine(columnsOf(table).map(([name]) => name))}`
  for await (const line of lines) yield csvLine(line.cells())
}

export async function* jsonLinesOf(_table: TableName, lines: AsyncIterable<Line>): AsyncIterable<string> {
  for await (const line of lines) yield `${jsonText(line.json())}\n`
}
