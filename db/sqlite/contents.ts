// Whether rows still say what was written: a byte that a disk changed inside a row leaves the file whole to SQLite.
import type Database from 'better-sqlite3'
import { textHash } from '../../src/domain/keeping/ids.ts'
import { type FactRow, factsDigest, factsDigestKey } from '../shared/facts.ts'
import { contradictingColumns } from '../shared/windows.ts'
import type { StoredFault } from '../store.ts'
import { indexFaults } from './index-note.ts'
import { readLostChanges } from './log-end.ts'
import { changedRows } from './row-digests.ts'
import { brokenPages } from './stage-damage.ts'

/** Rows named of each kind of damage. */
const named = 5

/** Facts of the project's files, as text, in the order in which they are digested. */
export const factRows = 'select kind, ordinal, body from facts order by kind, ordinal'

const differs = contradictingColumns.map(([column, field]) => `${column} is not (body ->> '$.${field}')`).join(' or ')
/** Keys of the windows whose columns say something else than their body. */
export const contradictingWindows = `select key from review_windows where json_valid(body) and (${differs})`

/** Where texts of ours are kept as JSON: table, column, and what names the row. */
const jsonColumns: [table: string, column: string, name: string][] = [
  ['review_windows', 'body', 'key'],
  ['withdrawn_windows', 'body', 'key'],
  ['facts', 'body', "kind || ' ' || ordinal"],
  ['documents', 'parsed', 'id'],
  ['units', 'rest', 'id'],
  ['units', 'positions', 'id'],
  ['labels', 'evidence', 'unit_row'],
  ['changes', 'before', 'id'],
  ['changes', 'after', 'id'],
  ['captures', 'listing', 'id'],
  ['subscriptions', 'choice', 'number'],
]

/**
 * Returns the rows whose contents contradict themselves: texts and their hashes, columns and bodies of windows, the facts
 * and their digest, rows and theirs, and JSON that does not read. Reads every row.
 */
export function contentFaults(raw: Database.Database): StoredFault[] {
  raw.function('text_hash_of', { deterministic: true }, (text) => textHash(String(text)))
  const rows = (table: string, what: string, sql: string): StoredFault[] =>
    (raw.prepare(`${sql} limit ${named}`).pluck().all() as unknown[]).map((name) => ({
      message: `${what} (${name})`,
      table,
    }))
  const isJson = (column: string) => `${column} is not null and not json_valid(${column})`
  const broken = jsonColumns.flatMap(([table, column, name]) =>
    rows(table, `a row of ${table} does not read`, `select ${name} from ${table} where ${isJson(column)}`),
  )
  const digest = raw.prepare('select value from meta where key = ?').pluck().get(factsDigestKey)
  const isOther = digest !== undefined && digest !== factsDigest(raw.prepare(factRows).iterate() as Iterable<FactRow>)
  return [
    ...broken,
    ...rows(
      'units',
      'the text of a paragraph is not the one that was read',
      'select id from units where text is not null and text_hash is not null and text_hash_of(text) <> text_hash',
    ),
    ...rows('review_windows', 'a review window says two things', contradictingWindows),
    ...(isOther ? [{ message: 'the facts are not those that were loaded', table: 'facts' }] : []),
    ...indexFaults(raw),
    ...changedRows(raw, named).map(({ table, row }) => ({
      message: `a row of ${table} is not the one that was written (${row})`,
      table,
    })),
  ]
}

/** Returns what is wrong with the pages, references and rows of a file, of this version or an earlier one. Reads all of it. */
export function faultsIn(raw: Database.Database): StoredFault[] {
  const broken = (raw.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((row) => row !== 'ok')
  // the same is said of a table alone
  const ofIndex = new Set(broken.length === 0 ? [] : ['search', 'search_index'].flatMap((one) => brokenPages(raw, one)))
  const faults: StoredFault[] = broken.map((message) => ({ message, table: ofIndex.has(message) ? 'search' : null }))
  for (const { table } of raw.pragma('foreign_key_check') as { table: string }[])
    faults.push({ message: `broken reference in ${table}`, table })
  // what a broken page holds says nothing
  const lost = readLostChanges(raw)
  const told: StoredFault[] = lost === null ? [] : [{ message: lost, table: null }]
  return [...told, ...(faults.length > 0 ? faults : contentFaults(raw))]
}
