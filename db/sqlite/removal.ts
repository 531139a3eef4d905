// What every removal of captures ends with: whose bytes nobody needs any more, and no trace in the file.
import type Database from 'better-sqlite3'
import { clearErased, noteErased } from './erasing.ts'
import type { Tx } from './open.ts'
import { captures } from './schema.ts'

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

/** The index keeps words of deleted rows in its segments until they are merged, and the file keeps them in free pages. */
export function compact(raw: Database.Database): void {
  raw.exec("INSERT INTO search_index(search_index) VALUES ('optimize')")
  raw.exec('VACUUM')
  noteErased(raw)
  clearErased(raw)
}
