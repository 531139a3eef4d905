// Tells which migrations a database has had, and whether its tables, indexes, views and triggers are those that they make.
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

type Level = { /** migrations that the file has had */ found: number; known: number; isNewer: boolean }

/** Returns the level of the file. One with a migration that this program does not know is newer. */
export function levelOf(raw: Database.Database): Level {
  const steps = readMigrationFiles({ migrationsFolder })
  const known = steps.length
  const table = raw.prepare("select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'").get()
  if (!table) return { found: 0, known, isNewer: false }
  const { n, last } = raw
    .prepare('select count(*) as n, coalesce(max(created_at), 0) as last from __drizzle_migrations')
    .get() as { n: number; last: number }
  return { found: n, known, isNewer: n > known || last > (steps.at(-1)?.folderMillis ?? 0) }
}

type Named = { type: string; name: string; sql: string | null }

/** Tables that SQLite makes for itself, and the one in which steps are noted. */
const ownTables: Record<string, string> = {
  sqlite_stat1: 'CREATE TABLE sqlite_stat1(tbl,idx,stat)',
  sqlite_stat4: 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)',
  sqlite_sequence: 'CREATE TABLE sqlite_sequence(name,seq)',
  __drizzle_migrations:
    'CREATE TABLE __drizzle_migrations ( id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric )',
}
const textOf = ({ sql }: Named): string => (sql ?? '').replace(/[\s`"]+/g, ' ').trim()
/** By name and definition: SQLite runs a trigger of whatever name, and one of its own names as well. */
const isOwn = (row: Named): boolean =>
  row.type === 'index'
    ? row.sql === null && row.name.startsWith('sqlite_autoindex_')
    : row.type === 'table' && ownTables[row.name] === textOf(row)

/** Statements as they are kept by SQLite, without differences of quotes and spaces. What SQLite makes for itself is left out. */
function schemaOf(raw: Database.Database): Map<string, string> {
  const rows = raw.prepare('select type, name, sql from sqlite_master').all() as Named[]
  return new Map(rows.filter((row) => !isOwn(row)).map((row) => [`${row.type} ${row.name}`, textOf(row)]))
}

/**
 * Returns what differs from a new database that has had the same migrations: objects too many, too few, or of another
 * definition. A trigger or view of somebody else would run with the next command.
 */
export function foreignTo(raw: Database.Database, { found }: Level): string[] {
  const fresh = new Database(':memory:')
  try {
    for (const { sql } of readMigrationFiles({ migrationsFolder }).slice(0, found))
      for (const statement of sql) fresh.exec(statement)
    const [expected, present] = [schemaOf(fresh), schemaOf(raw)]
    const differences: string[] = []
    for (const [key, text] of present) {
      const wanted = expected.get(key)
      if (wanted === undefined) differences.push(`the ${key} is not of Mechanism Watch`)
      else if (wanted !== text) differences.push(`the ${key} has another definition`)
    }
    for (const key of expected.keys()) if (!present.has(key)) differences.push(`the ${key} is missing`)
    // the next opening asks the newest of them which steps are left
    const steps = readMigrationFiles({ migrationsFolder }).slice(0, found)
    const noted = found === 0 ? [] : raw.prepare('select created_at from __drizzle_migrations order by 1').pluck().all()
    if (steps.some(({ folderMillis }, at) => folderMillis !== noted[at]))
      differences.push('the steps that it notes are not those of Mechanism Watch')
    return differences
  } finally {
    fresh.close()
  }
}
