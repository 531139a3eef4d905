// A digest beside each row that leads to a message or a quotation: a bit that a disk changed inside it is found.
import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
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
  [asked.alertCursors, 'name', []],
]

type Covered = { name: string; naming: string; columns: string[] }
const tables: Covered[] = covered.map(([table, naming, untold]) => {
  const { name, columns } = getTableConfig(table)
  return { name, naming, columns: columns.map((column) => column.name).filter((one) => !untold.includes(one)) }
})

/** Key in `meta` of what the digests were made of. */
const definitionKey = 'row digests'
const definitionOf = (some: readonly Covered[]): string =>
  createHash('sha256')
    .update(JSON.stringify(some.map(({ name, columns }) => [name, columns])))
    .digest('hex')
const definition = definitionOf(tables)
/** Tables that the first version of the digests did not cover: where it made the others, these alone are to be filled. */
const added = ['alert_cursors']
const firstDefinition = definitionOf(tables.filter(({ name }) => !added.includes(name)))

const quoted = (columns: readonly string[], of = ''): string => columns.map((column) => `${of}"${column}"`).join(', ')
const digestSql = ({ columns }: Covered, of = ''): string => `row_digest(${quoted(columns, of)})`

/** Makes `row_digest(…)` known to the connection: 48 bits of what the columns hold, each with its type. */
function addFunction(raw: Database.Database): void {
  raw.function('row_digest', { varargs: true, deterministic: true }, (...values: unknown[]) =>
    createHash('sha256').update(JSON.stringify(values)).digest().readUIntBE(0, 6),
  )
}

const hasColumn = (raw: Database.Database, table: string): boolean =>
  raw.prepare("select 1 from pragma_table_info(?) where name = 'digest'").get(table) !== undefined

/** Whether the digests of this file are those that this version makes. */
const isComparable = (raw: Database.Database): boolean =>
  tables.every(({ name }) => hasColumn(raw, name)) &&
  raw.prepare('select value from meta where key = ?').pluck().get(definitionKey) === definition

/**
 * From now on each row that this connection writes gets its digest, by triggers of the connection alone: the file keeps
 * none, so that it can be opened by any other program.
 */
export function keepDigests(raw: Database.Database): void {
  addFunction(raw)
  for (const table of tables) {
    const { name, columns } = table
    if (!hasColumn(raw, name)) continue
    const write = `begin update "${name}" set digest = ${digestSql(table, 'new.')} where rowid = new.rowid; end`
    const on = { new: 'insert', '': `update of ${quoted(columns)}` }
    for (const [which, event] of Object.entries(on))
      raw.prepare(`create temp trigger "digest_of_${which}_${name}" after ${event} on main."${name}" ${write}`).run()
  }
}

/** Gives every row its digest where the file has none of this version: what it holds then counts as right. */
export function fillDigests(raw: Database.Database, isNew: boolean): void {
  if (!isNew && isComparable(raw)) return
  raw
    .transaction(() => {
      if (!isNew && isComparable(raw)) return
      const before = raw.prepare('select value from meta where key = ?').pluck().get(definitionKey)
      const isFirst = !isNew && before === firstDefinition
      for (const table of tables.filter(({ name }) => !isFirst || added.includes(name)))
        raw.prepare(`update "${table.name}" set digest = ${digestSql(table)}`).run()
      raw
        .prepare('insert into meta (key, value) values (?, ?) on conflict do update set value = excluded.value')
        .run(definitionKey, definition)
    })
    .immediate()
}

type ChangedRow = { table: string; row: string }

/** Statement that gives `name` of the rows of a table that are not as they were written, and `where`. */
const changedSql = (table: Covered, where = ''): string =>
  `select ${table.naming} as name from "${table.name}" where digest is not null and digest <> ${digestSql(table)} ${where}`

/** Returns the rows that are not as they were written, `limit` of each table at most. Reads all of them. */
export function changedRows(raw: Database.Database, limit: number): ChangedRow[] {
  addFunction(raw)
  if (!isComparable(raw)) return []
  return tables.flatMap((table) =>
    raw
      .prepare(`${changedSql(table)} limit ${limit}`)
      .pluck()
      .all()
      .map((row) => ({ table: table.name, row: String(row) })),
  )
}

/** What each stage tells others of, as an SQL condition by table; null: all of its rows. */
const parts: Record<Stage, Readonly<Record<string, string | null>>> = {
  windows: {
    announcements: null,
    facts: null,
    review_windows: null,
    withdrawn_windows: null,
    documents: null,
    document_states: null,
  },
  alerts: {
    announcements: null,
    review_windows: null,
    changes: "id > coalesce((select value from alert_cursors where name = 'changes'), 0)",
    documents: 'id in (select document_id from alert_documents)',
    units: 'document_id in (select document_id from alert_documents)',
    alert_events: null,
    alert_cursors: null,
  },
  subscribers: { subscriptions: null, subscription_matches: null },
}
export type Stage = 'windows' | 'alerts' | 'subscribers'

/**
 * Tables that a stage reads by an index, and from whose absence it concludes: a row that a page or an index lost is no row
 * that changed, and no digest tells of it.
 */
const walked: Record<Stage, readonly string[]> = {
  windows: [
    'announcements',
    'facts',
    'review_windows',
    'withdrawn_windows',
    'documents',
    'document_states',
    'captures',
    'changes',
  ],
  alerts: [
    'review_windows',
    'changes',
    'subscriptions',
    'subscription_matches',
    'alert_events',
    'alerts',
    'alert_documents',
    'alert_cursors',
    'window_marks',
    'deliveries',
  ],
  subscribers: [],
}

/** Returns what does not hold together in a table and its indexes (https://sqlite.org/pragma.html#pragma_integrity_check). */
const structureFaults = (raw: Database.Database, table: string): ChangedRow[] =>
  (raw.pragma(`integrity_check('${table}')`) as { integrity_check: string }[])
    .filter(({ integrity_check: found }) => found !== 'ok')
    .map(({ integrity_check: found }) => ({ table, row: found }))

/** Rows that are read before others have their turn. */
const atOnce = 500

/** As `changedRows`, of what a stage tells others of, and rows that a page or an index lost; with turns for others in between. */
export async function changedRowsFor(raw: Database.Database, stage: Stage, limit: number): Promise<ChangedRow[]> {
  const changed: ChangedRow[] = []
  for (const table of walked[stage]) {
    changed.push(...structureFaults(raw, table))
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (changed.length > 0 || !isComparable(raw)) return changed
  const note = ({ name }: Covered, rows: unknown[]) =>
    changed.push(...rows.map((row) => ({ table: name, row: String(row) })))
  for (const table of tables) {
    const part = parts[stage][table.name]
    if (part === undefined) continue
    if (part !== null) {
      note(
        table,
        raw
          .prepare(`${changedSql(table, `and ${part}`)} limit ${limit}`)
          .pluck()
          .all(),
      )
      continue
    }
    const statement = raw.prepare(`${changedSql(table, 'and rowid >= ? and rowid < ?')} limit ${limit}`).pluck()
    const [first, last] = raw.prepare(`select min(rowid), max(rowid) from "${table.name}"`).raw().get() as number[]
    for (let from = first!; first !== null && from <= last!; from += atOnce) {
      note(table, statement.all(from, from + atOnce))
      if (last! - from > atOnce) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return changed
}
