// Which tables have a digest beside each row, what it is made of, and how.
import { hash } from 'node:crypto'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import * as found from './schema.ts'
import * as asked from './schema-alerts.ts'

/** Tables, what names a row of each to a person, and the columns that change without anything being told otherwise. */
const covered: [table: SQLiteTable, name: string, untold: string[]][] = [
  [found.announcements, 'id', []],
  [found.facts, "kind || ' ' || ordinal", []],
  [found.reviewWindows, 'key', []],
  [found.withdrawnWindows, 'key', []],
  [found.changes, 'id', []],
  [found.documents, 'id', ['place']],
  [found.documentStates, 'document_id', []],
  [found.units, 'id', ['classified_version', 'indexed_version']],
  [found.unitStates, 'unit_row', []],
  [found.labels, 'unit_row', []],
  [found.skipped, 'document_id', []],
  [found.reviews, 'report', []],
  [
    found.captures,
    'id',
    ['last_seen_at', 'attempts', 'parsed_version', 'parse_error', 'parse_fault', 'accepted_at', 'import_run'],
  ],
  [asked.subscriptions, 'number', ['expanded']],
  [asked.subscriptionMatches, 'subscription', []],
  [asked.alertEvents, 'id', []],
  [asked.alerts, 'number', ['delivery']],
  // since 0016 and 0017; the order of those that are in earlier files is that of these files
  [found.meta, 'key', []],
  [found.documentVersions, 'document_id', []],
  [asked.deliveries, 'id', []],
  [asked.windowMarks, 'window_key', []],
  [asked.alertCursors, 'name', []],
  [asked.alertDocuments, 'document_id', []],
]

export type Covered = { name: string; naming: string; columns: string[] }
export const coveredTables: Covered[] = covered.map(([table, naming, untold]) => {
  const { name, columns } = getTableConfig(table)
  return { name, naming, columns: columns.map((column) => column.name).filter((one) => !untold.includes(one)) }
})

export const quoted = (columns: readonly string[], of = ''): string =>
  columns.map((column) => `${of}"${column}"`).join(', ')
/** Expression that makes the digest of these columns; `row_digest` is known to every connection that `openDatabase` returns. */
export const digestSql = ({ columns }: Pick<Covered, 'columns'>, of = ''): string =>
  `row_digest(${quoted(columns, of)})`

/** 48 bits, in hexadecimal */
const digits = 12

/** Of the values of a row as JSON, each with its type: 48 bits. */
export const digestOf = (values: string): number => Number.parseInt(hash('sha256', values, 'hex').slice(0, digits), 16)
