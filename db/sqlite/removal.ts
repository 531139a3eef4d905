// What every removal of captures ends with: whose bytes nobody needs any more, and no trace in the file.
import Database from 'better-sqlite3'
import type { Tx } from './db.ts'
import { clearErased, noteErased } from './erasing.ts'
import { forgetIndexNote } from './index-note.ts'
import { captures } from './schema.ts'

const { SqliteError } = Database

/** The sha256 of these captures, which are deleted already, that no other capture has. */
export function unusedOf(tx: Tx, gone: readonly { sha256: string }[]): string[] {
  const live = new Set(
    tx
      .select({ sha256: captures.sha256 })
      .from(captures)
      .all()
      .map((row) => row.sha256),
  )
  return [...new Set(gone.map((row) => row.sha256))].filter((sha256) => !live.has(sha256))
}

const note = 'removing'

/** Notes, in the transaction that removes rows, that their words are still in the index and in free pages. Survives a kill. */
export const noteRemoval = (raw: Database.Database): void =>
  void raw
    .prepare('insert into alert_cursors (name, value) values (?, 1) on conflict do update set value = 1')
    .run(note)

/** Whether a removal was not brought to its end. */
export const isRemoving = (raw: Database.Database): boolean =>
  raw.prepare('select 1 from alert_cursors where name = ?').get(note) !== undefined

/** Brings to its end what a killed command began. Where another process is at work or the disk is full, a later opening does. */
export function finishRemoval(raw: Database.Database): void {
  if (!isRemoving(raw)) return
  try {
    compact(raw)
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error
  }
}

/** The index keeps words of deleted rows in its segments until they are merged, and the file keeps them in free pages. */
export function compact(raw: Database.Database): void {
  forgetIndexNote(raw)
  raw.exec("INSERT INTO search_index(search_index) VALUES ('optimize')")
  raw.exec('VACUUM')
  raw.transaction(() => {
    noteErased(raw)
    raw.prepare('delete from alert_cursors where name = ?').run(note)
  })()
  clearErased(raw)
}
