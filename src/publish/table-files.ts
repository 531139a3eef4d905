// Writes one table in every format of the data package, in one pass over its rows and in constant memory.

import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileWriter, parquetWriteRows } from 'hyparquet-writer'
import type { PublicColumn, PublicCopy } from '../../db/sqlite/public-copy.ts'
import type { Cell, Line } from '../api/tables/table.ts'
import { csvLine } from '../domain/csv.ts'
import { jsonText } from '../domain/printable.ts'
import { type ColumnType, columnsOf, type TableName } from '../domain/tables/tables.ts'

/** Columns that are unique in their table. */
export const keys: Partial<Record<TableName, string>> = {
  recommendations: 'id',
  documents: 'id',
  windows: 'key',
  states: 'state',
}

/** Rows of a Parquet group, which are held at once. */
const groupRows = 5000

type Element = {
  type: 'BYTE_ARRAY' | 'INT32' | 'INT64' | 'BOOLEAN'
  converted_type?: 'UTF8' | 'DATE' | 'TIMESTAMP_MILLIS'
}
const parquetTypes: Record<ColumnType, Element> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
}

const isEmpty = (cell: Cell): boolean => cell === null || cell === ''
const parquetCell = (cell: Cell, type: ColumnType): unknown =>
  isEmpty(cell) ? null : type === 'date' || type === 'instant' ? new Date(String(cell)) : cell
const sqliteCell = (cell: Cell): string | number | null =>
  isEmpty(cell) ? null : typeof cell === 'boolean' ? Number(cell) : (cell as string | number)

/** A file whose fault is told by the next call: an error that nobody listens for would end the process. */
function openText(path: string): WriteStream {
  return createWriteStream(path).on('error', () => undefined)
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (stream.errored) throw stream.errored
  if (!stream.write(text)) await once(stream, 'drain')
}

async function ended(stream: WriteStream): Promise<void> {
  stream.end()
  await finished(stream)
}

const publicColumns = (table: TableName): PublicColumn[] =>
  columnsOf(table).map(([name, type]) => ({
    name,
    type: type === 'integer' || type === 'boolean' ? 'integer' : 'text',
    isKey: keys[table] === name,
  }))

/** Names of the files of a table, from the folder of the package. */
export const filesOfTable = (table: TableName) => ({
  csv: `data/${table}.csv`,
  jsonl: `data/${table}.jsonl`,
  parquet: `data/${table}.parquet`,
})

/** Writes CSV, JSON Lines and Parquet below `folder`, and the table of the public database; returns how many rows. */
export async function writeTable(
  folder: string,
  table: TableName,
  lines: AsyncIterable<Line>,
  copy: PublicCopy,
): Promise<number> {
  const columns = columnsOf(table)
  const names = columns.map(([name]) => name)
  const paths = filesOfTable(table)
  const csv = openText(join(folder, paths.csv))
  const jsonl = openText(join(folder, paths.jsonl))
  const insert = copy.table(table, publicColumns(table))
  let rows = 0
  async function* written() {
    await write(csv, csvLine(names))
    for await (const line of lines) {
      const cells = line.cells()
      const values = cells.map((cell) => (isEmpty(cell) ? null : cell))
      await write(csv, csvLine(cells))
      await write(jsonl, `${jsonText(Object.fromEntries(names.map((name, at) => [name, values[at]])))}\n`)
      insert(cells.map(sqliteCell))
      rows += 1
      yield Object.fromEntries(columns.map(([name, type], at) => [name, parquetCell(cells[at]!, type)]))
    }
  }
  try {
    await parquetWriteRows({
      writer: fileWriter(join(folder, paths.parquet)),
      rows: written(),
      columns: names.map((name) => ({ name })),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map(([name, type]) => ({ name, repetition_type: 'OPTIONAL' as const, ...parquetTypes[type] })),
      ],
      rowGroupSize: groupRows,
      createdBy: 'mechanism-watch',
    })
  } finally {
    await Promise.all([ended(csv), ended(jsonl)])
  }
  return rows
}
