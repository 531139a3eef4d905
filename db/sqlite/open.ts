// Opens the database file: pragmas, migrations, and a refusal of files that a newer version wrote.
import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { DatabaseError } from '../database-error.ts'
import type { Db } from './db.ts'
import { holdOpen } from './held-open.ts'
import { forgetIndexNote, keepIndexNote } from './index-note.ts'
import { levelOf, migrationsFolder } from './level.ts'
import { noteLostChanges } from './log-end.ts'
import { hasDiskRoom } from './room.ts'
import { type ChangedRow, keepDigests } from './row-digests.ts'
import * as schema from './schema.ts'

export type { Db, Tx } from './db.ts'
export type Opened = {
  raw: Database.Database
  db: Db
  schemaVersion: number /** migrations ran just now */
  isMigrated: boolean
}

const restoreIt = 'restore a backup with `mechanism-watch db restore FILE`'
const unread = (path: string): string =>
  `${path} could not be read or written: check the disk, and the limit of file sizes (ulimit -f), then \`mechanism-watch db check\``
/** What a person is to do, by the primary result code of SQLite (https://sqlite.org/rescode.html). */
const refusals: Record<string, (path: string) => string> = {
  SQLITE_NOTADB: (path) => `${path} is not a database of Mechanism Watch: ${restoreIt}`,
  SQLITE_CORRUPT: (path) => `${path} is damaged, so it is not a database of Mechanism Watch any more: ${restoreIt}`,
  SQLITE_FULL: (path) => `the disk of ${path} is full: make room, and run the command again. Completed work is saved`,
  // a log that cannot grow is an error of reading and writing to SQLite
  SQLITE_IOERR: (path) => (hasDiskRoom(path) ? unread(path) : refusals['SQLITE_FULL']!(path)),
  SQLITE_BUSY: (path) => `${path} is in use by another command: wait until it has ended, and run this one again`,
}

/** Returns the error of SQLite in words that say what to do; any other error as it is. */
export function inWords(error: unknown, path: string): unknown {
  const why = codeOf(error)
  return why !== null && why in refusals ? new DatabaseError(refusals[why]!(path), { cause: error }) : error
}

/** The primary code: `SQLITE_CORRUPT_INDEX` is of the family `SQLITE_CORRUPT`. Null for errors of other kinds. */
function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error && !(cause instanceof DatabaseError); cause = cause.cause)
    if ('code' in cause && typeof cause.code === 'string') return /^SQLITE_[A-Z]+/.exec(cause.code)?.[0] ?? null
  return null
}

/** Throws DatabaseError for a damaged file of an earlier version: what an update finds in it gets digests, and counts as right. */
function assertSound(faults: readonly string[], path: string): void {
  if (faults.length === 0) return
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : ''
  throw new DatabaseError(
    `${path} is of an earlier version and damaged (${faults[0]}${more}), so it was not updated: an update would take the damage for right. ${restoreIt[0]!.toUpperCase()}${restoreIt.slice(1)}; \`mechanism-watch db check\` names what is damaged`,
  )
}

/** For `fillDigests`: a row of another definition of digests that is not as it was written. */
export const refuseRow =
  (path: string) =>
  ({ table, row }: ChangedRow): void =>
    assertSound([`a row of ${table} is not the one that was written (${row})`], path)

/** Opens or creates the file at `path` (`:memory:` for none, or a copy in memory of what `copied` holds), of at most `maxPages` pages. `faultsIn` is asked of an earlier version before it is updated. Throws DatabaseError for a newer schema, and for a file that is foreign or damaged; others of SQLite keep their code (SQLITE_CANTOPEN, SQLITE_READONLY). */
export function openDatabase(
  path: string,
  maxPages?: number,
  faultsIn: (raw: Database.Database) => { message: string }[] = () => [],
  copied: Buffer | null = null,
): Opened {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  let raw: Database.Database | null = null
  try {
    raw = new Database(copied ?? path, { timeout: 10_000 })
    holdOpen(raw, path)
    // subscriptions stand in it: nobody but its owner reads it
    if (path !== ':memory:')
      for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600)
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = NORMAL')
    raw.pragma('foreign_keys = ON')
    raw.pragma('busy_timeout = 10000')
    // 16 MB of log: pages that many documents share are copied into the file once for several of them
    raw.pragma('wal_autocheckpoint = 4000')
    // zero-filled pages on delete: an erased address must not stay in the file
    raw.pragma('secure_delete = ON')
    if (maxPages) raw.pragma(`max_page_count = ${maxPages}`)
    const { found, known, isNewer } = levelOf(raw)
    if (isNewer)
      throw new DatabaseError(
        `${path} was written by a newer version (schema ${found}, this version knows ${known}): update Mechanism Watch, or set MECHANISM_WATCH_DATA to another folder`,
      )
    const db = drizzle(raw, { schema })
    // takes the write lock at once: one that reads first and writes later fails where another process wrote in between
    const { transaction } = db
    db.transaction = (work, config) => transaction.call(db, work, { behavior: 'immediate', ...config }) as never
    if (found > 0 && found < known)
      assertSound(
        faultsIn(raw).map(({ message }) => message),
        path,
      )
    migrate(db, { migrationsFolder })
    keepDigests(raw)
    keepIndexNote(raw)
    // a step may write the index anew
    if (found < known) forgetIndexNote(raw)
    noteLostChanges(raw, path)
    // a step may clear what must not stay in the file
    if (found < known) raw.pragma('wal_checkpoint(TRUNCATE)')
    return { raw, db, schemaVersion: known, isMigrated: found < known }
  } catch (error) {
    raw?.close()
    throw inWords(error, path)
  }
}
