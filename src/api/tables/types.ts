// Media types of the lists as data, and their routes for the description of the API.
import { tableQuery } from '../../domain/tables/queries.ts'
import { type TableFormat, type TableName, tableFormats, tableNames, tablePaths } from '../../domain/tables/tables.ts'

export const tableTypes: Record<TableFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/x-ndjson',
}

const what: Record<TableFormat, string> = {
  csv: 'as a CSV file, every row of the same filter',
  xlsx: 'as an XLSX workbook, every row of the same filter, with a sheet that says what was asked',
  jsonl: 'as JSON Lines, every row of the same filter',
}

const names: Record<TableName, string> = {
  recommendations: 'Recommendations',
  documents: 'Documents',
  windows: 'Review windows',
  states: 'States',
  criminalisation: 'Ledgers of several States',
}

export const tableRoutes = tableNames.flatMap((table) =>
  tableFormats.map((format) => ({
    path: `/${tablePaths[table]}.${format}`,
    what: `${names[table]} ${what[format]}`,
    query: tableQuery(table, format),
    answer: { type: tableTypes[format].split(';')[0]! },
  })),
)
