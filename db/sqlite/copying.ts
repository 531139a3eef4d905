// Rows of SQLite as they are copied from one engine to the other.
import type Database from 'better-sqlite3'
import type { CopiedFrom, CopiedTo, Copyable } from '../copy.ts'
import type { CopiedRow, CopiedTable } from '../shared/copied-tables.ts'
import { faultsIn } from './contents.ts'
import { openDatabase, refuseRow } from './open.ts'
import { fillDigests } from './row-digests.ts'

const rowsAtOnce = 500

const quoted = (name: string): string => `"${name}"`
const named = ({ columns }: CopiedTable): string => columns.map(({ name }) => quoted(name)).join(', ')

const read = (table: CopiedTable, stored: Record<string, unknown>): CopiedRow =>
  Object.fromEntries(
    table.columns.map(({ name, type }) => {
      const value = stored[name] ?? null
      if (value === null || type === 'plain') return [name, value]
      return [name, type === 'json' ? JSON.parse(value as string) : value === 1]
    }),
  )

const stored = (table: CopiedTable, row: CopiedRow): unknown[] =>
  table.columns.map(({ name, type }) => {
    const value = row[name] ?? null
    if (value === null || type === 'plain') return value
    return type === 'json' ? JSON.stringify(value) : value === true ? 1 : 0
  })

function createSide(raw: Database.Database): CopiedTo {
  const count = (table: CopiedTable) =>
    raw.prepare(`select count(*) as n from ${quoted(table.name)} where ${table.where}`).get() as { n: number }
  return {
    count: async (table) => count(table).n,
    async *rows(table) {
      const order = table.order.map(quoted).join(', ')
      let some: CopiedRow[] = []
      for (const row of raw
        .prepare(`select ${named(table)} from ${quoted(table.name)} where ${table.where} order by ${order}`)
        .iterate()) {
        some.push(read(table, row as Record<string, unknown>))
        if (some.length === rowsAtOnce) {
          yield some
          some = []
        }
      }
      if (some.length > 0) yield some
    },
    add: async (table, rows) => {
      const places = table.columns.map(() => '?').join(', ')
      const insert = raw.prepare(`insert into ${quoted(table.name)} (${named(table)}) values (${places})`)
      for (const row of rows) insert.run(stored(table, row))
    },
    // the next number comes after the highest one by itself
    renumber: async () => {},
    remove: async (table) => void raw.prepare(`delete from ${quoted(table.name)} where ${table.where}`).run(),
  }
}

/** Opens the file at `path`, bringing it to this version, to copy from it or into it. */
export function openCopyable(path: string): Copyable {
  const { raw, isMigrated } = openDatabase(path, undefined, faultsIn)
  fillDigests(raw, isMigrated, refuseRow(path))
  const inTransaction = async <T>(begin: string, work: (side: CopiedTo) => Promise<T>): Promise<T> => {
    raw.exec(begin)
    try {
      const made = await work(createSide(raw))
      raw.exec('commit')
      return made
    } catch (error) {
      raw.exec('rollback')
      throw error
    }
  }
  return {
    read: (work: (from: CopiedFrom) => Promise<never>) => inTransaction('begin', work),
    write: (work: (to: CopiedTo) => Promise<never>) => inTransaction('begin immediate', work),
    close: async () => void raw.close(),
  } as Copyable
}
