// Opens the store with the engine that the settings name: a file of SQLite, or a PostgreSQL database.
import { inWords as inWordsOfPostgres } from '../db/postgres/in-words.ts'
import { inWords as inWordsOfSqlite } from '../db/sqlite/open.ts'
import { openStore as openSqlite } from '../db/sqlite/store.ts'
import type { NoteReads, Shown, Store } from '../db/store.ts'

export type Database = {
  /** file of SQLite, or `:memory:` */
  path: string
  /** postgres://… stands in for the file; null: none */
  url: string | null
  /** for a server that has others to answer between two calls; its `turn` resolves when this one may go on */
  serving?: { turn(): Promise<void> } | undefined
}

/** Opens the database, migrating it to this version. Throws DatabaseError for one that is newer, foreign, or does not answer. */
export async function openStore({ path, url, serving }: Database): Promise<Store> {
  if (url === null) return openSqlite({ path, ...(serving ? { serving } : {}) })
  // whoever stays with SQLite loads no client of a server
  const { openStore: openPostgres } = await import('../db/postgres/store.ts')
  return openPostgres({ url, ...(serving ? { serving } : {}) })
}

/** Opens what a server shows: read from the replica at `url` while it can be, else from `primary`. Throws DatabaseError for one that is none of it. */
export async function openShown(given: {
  url: string
  primaryUrl: string
  primary: Store
  serving?: Database['serving']
  note: NoteReads
}): Promise<Shown> {
  const { openShown: openPostgres } = await import('../db/postgres/store.ts')
  const { serving, ...rest } = given
  return openPostgres({ ...rest, ...(serving ? { serving } : {}) })
}

/** Returns an error of the engine in words that say what to do; any other error as it is. */
export const inWords = (error: unknown, { path, url }: Database): unknown =>
  url === null ? inWordsOfSqlite(error, path) : inWordsOfPostgres(error, url)
