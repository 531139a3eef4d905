// A database that stopped before a step of the migrations: what a release of that time left behind.
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

export const migrationsFolder = fileURLToPath(new URL('../../db/sqlite/migrations', import.meta.url))
export const steps = readMigrationFiles({ migrationsFolder })

/** A database that had run the first `count` steps, by hand: what a release of that time left behind. */
export function databaseAt(path: string, count: number): Database.Database {
  const raw = new Database(path)
  // as drizzle writes it
  raw.exec(
    'CREATE TABLE "__drizzle_migrations" (\n id SERIAL PRIMARY KEY,\n hash text NOT NULL,\n created_at numeric\n)',
  )
  for (const { sql, hash, folderMillis } of steps.slice(0, count)) {
    for (const statement of sql) raw.exec(statement)
    raw.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)').run(hash, folderMillis)
  }
  return raw
}
