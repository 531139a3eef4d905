// A digest beside each row that leads to a message or a quotation: a bit that a disk changed inside it is found.
import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { z } from 'zod'
import { digestsKey } from '../shared/meta-keys.ts'
import { type Covered, coveredTables, digestOf, digestSql, quoted } from './covered.ts'
import { countTotal, isComplete, keepTotal } from './table-totals.ts'

/** Key in `meta` of what the digests were made of; a migration that adds a digest empties it, and the next opening fills. */
const definitionKey = digestsKey
const definitionOf = (tables: readonly Covered[]): string =>
  JSON.stringify(tables.map(({ name, columns }) => [name, columns]))
/** What was noted before the definition itself was. */
const hashOf = (definition: string): string => createHash('sha256').update(definition).digest('hex')

const definitionShape = z.array(z.tuple([z.string().regex(/^\w+$/), z.array(z.string().regex(/^\w+$/))]))
/** The tables that a noted definition names; null where it is none, as the hash of an earlier one. */
function noted(value: string): Covered[] | null {
  if (!value.startsWith('[')) return null
  const read = definitionShape.safeParse(JSON.parse(value))
  const namingOf = (name: string) => coveredTables.find((one) => one.name === name)?.naming ?? 'rowid'
  return read.success ? read.data.map(([name, columns]) => ({ name, columns, naming: namingOf(name) })) : null
}

/** Makes `row_digest(…)` known to the connection: the digest of what the columns hold. */
function addFunction(raw: Database.Database): void {
  raw.function('row_digest', { varargs: true, deterministic: true }, (...values: unknown[]) =>
    digestOf(JSON.stringify(values)),
  )
}

const hasColumn = (raw: Database.Database, table: string): boolean =>
  raw.prepare("select 1 from pragma_table_info(?, 'main') where name = 'digest'").get(table) !== undefined
/** Tables of this file that have digests, with the columns that they have there: those of an earlier version may have fewer. */
const digestedIn = (raw: Database.Database): Covered[] =>
  coveredTables
    .filter(({ name }) => hasColumn(raw, name))
    .map((table) => {
      const present = new Set(raw.prepare("select name from pragma_table_info(?, 'main')").pluck().all(table.name))
      return { ...table, columns: table.columns.filter((column) => present.has(column)) }
    })

type Mark = { value: string; isWhole: 0 | 1 | null }
const readMark = (raw: Database.Database, isDigested: boolean): Mark | undefined =>
  raw
    .prepare(
      `select value, ${isDigested ? 'digest is row_digest(key, value)' : '1'} as isWhole from main.meta where key = ?`,
    )
    .get(definitionKey) as Mark | undefined

const hasDigests = (raw: Database.Database, table: string): boolean =>
  raw.prepare(`select 1 from main."${table}" where digest is not null limit 1`).get() !== undefined

/** The tables and columns that the digests of this file were made of. */
const comparedIn = (raw: Database.Database): Covered[] =>
  noted(readMark(raw, hasColumn(raw, 'meta'))?.value ?? '') ?? digestedIn(raw)

/**
 * Whether the digests of this file can be compared: those of this version can, and those of another definition that is noted
 * whole; those of an earlier one of which a hash alone is noted are made anew at the next opening; where what they were
 * made of is gone or altered, the file is damaged.
 */
export function digestsOf(raw: Database.Database): 'comparable' | 'other' | 'damaged' {
  const tables = digestedIn(raw)
  if (tables.length === 0) return 'other'
  const mark = readMark(raw, hasColumn(raw, 'meta'))
  // an update to the first version with digests that was killed before they were made left neither
  if (mark === undefined) return tables.some(({ name }) => hasDigests(raw, name)) ? 'damaged' : 'other'
  const present = definitionOf(tables)
  if (mark.value === present || mark.value === hashOf(present)) return 'comparable'
  if (mark.isWhole === 1 && noted(mark.value) !== null) return 'comparable'
  return mark.value === '' || mark.isWhole === 1 ? 'other' : 'damaged'
}

/**
 * From now on each row that this connection writes gets its digest, by triggers of the connection alone: the file keeps
 * none, so that it can be opened by any other program. Rows that come with their digest are counted by whoever made it: bulk.ts.
 */
export function keepDigests(raw: Database.Database): void {
  addFunction(raw)
  for (const table of digestedIn(raw)) {
    const { name, columns } = table
    const write = `begin update "${name}" set digest = ${digestSql(table, 'new.')} where rowid = new.rowid; end`
    const on = { new: ['insert', 'when new.digest is null'], '': [`update of ${quoted(columns)}`, ''] }
    for (const [which, [event, when]] of Object.entries(on))
      raw
        .prepare(`create temp trigger "digest_of_${which}_${name}" after ${event} on main."${name}" ${when} ${write}`)
        .run()
    keepTotal(raw, name)
  }
}

const noteDefinition = (raw: Database.Database, definition: string): void =>
  void raw
    .prepare('insert into meta (key, value) values (?, ?) on conflict do update set value = excluded.value')
    .run(definitionKey, definition)

/**
 * Gives every row its digest where the file has none of this version: what it holds then counts as right. Digests of another
 * definition are compared first: what is not as it was written is told, and then nothing is changed.
 */
export function fillDigests(raw: Database.Database, isNew: boolean, refuse: (changed: ChangedRow) => void): void {
  const isOfThisVersion = () =>
    readMark(raw, hasColumn(raw, 'meta'))?.value === definitionOf(digestedIn(raw)) || digestsOf(raw) === 'damaged'
  if (!isNew && isOfThisVersion()) return
  raw
    .transaction(() => {
      if (!isNew && isOfThisVersion()) return
      const definition = definitionOf(digestedIn(raw))
      if (!isNew && readMark(raw, hasColumn(raw, 'meta'))?.value === hashOf(definition)) {
        return noteDefinition(raw, definition)
      }
      const [changed] = isNew ? [] : changedRows(raw, 1)
      if (changed !== undefined) return refuse(changed)
      noteDefinition(raw, definition)
      for (const table of digestedIn(raw)) {
        raw.prepare(`update "${table.name}" set digest = ${digestSql(table)}`).run()
        countTotal(raw, table.name)
      }
    })
    .immediate()
}

/** Statement that gives `name` of the rows of a table that are not as they were written, and `where`. */
export const changedSql = (table: Covered, where = ''): string =>
  `select ${table.naming} as name from main."${table.name}" where digest is not ${digestSql(table)} ${where}`

export type ChangedRow = { table: string; row: string }

/** Returns the rows that are not as they were written, `limit` of each table at most, and tables that lack some. Reads all. */
export function changedRows(raw: Database.Database, limit: number): ChangedRow[] {
  addFunction(raw)
  const state = digestsOf(raw)
  if (state === 'damaged') return [{ table: 'meta', row: definitionKey }]
  if (state === 'other') return []
  return comparedIn(raw).flatMap((table) => {
    const rows = raw
      .prepare(`${changedSql(table)} limit ${limit}`)
      .pluck()
      .all()
    if (!isComplete(raw, table.name)) rows.push('rows are missing, or are earlier ones')
    return rows.map((row) => ({ table: table.name, row: String(row) }))
  })
}
