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

/** Statements as they are kept by SQLite, without differences of quotes and spaces. What SQLite makes for itself is left out. */
function schemaOf(raw: Database.Database): Map<string, Named & { text: string }> {
  const rows = raw.prepare('select type, name, sql from sqlite_master').all() as Named[]
  const own = rows.filter(({ name }) => !/^sqlite_(stat\d|autoindex_|sequence$)/.test(name))
  return new Map(
    own
      .filter(({ type, name }) => type !== 'table' || name !== '__drizzle_migrations')
      .map((row) => [`${row.type} ${row.name}`, { ...row, text: (row.sql ?? '').replace(/[\s`"]+/g, ' ').trim() }]),
  )
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
    for (const [key, { text }] of present) {
      const wanted = expected.get(key)
      if (wanted === undefined) differences.push(`the ${key} is not of Mechanism Watch`)
      else if (wanted.text !== text) differences.push(`the ${key} has another definition`)
    }
    for (const key of expected.keys()) if (!present.has(key)) differences.push(`the ${key} is missing`)
    return differences
  } finally {
    fresh.close()
  }
}
