// What was erased leaves the log of the database too: SQLite keeps earlier pages in the write-ahead log until it is cut.
import { createStatements, type Raw } from './alerts-rows.ts'

const note = 'erased'

/** Notes, in the transaction that erases, that the log still holds what was erased. Survives a kill. */
export const noteErased = (raw: Raw): void =>
  void raw
    .prepare('insert into alert_cursors (name, value) values (?, 1) on conflict do update set value = 1')
    .run(note)

/**
 * Writes the log into the file and cuts it to nothing, where something was erased since the last time. Returns false
 * while a reader of another process holds the log: the note stays, and the next call tries again. Waits for nobody.
 */
export function clearErased(raw: Raw): boolean {
  const db = createStatements(raw)
  const isNoted = () => db.get<{ value: number }>('select value from alert_cursors where name = ?', note)?.value === 1
  if (!isNoted()) return true
  const before = db.get<{ timeout: number }>('pragma busy_timeout')?.timeout ?? 0
  db.get('pragma busy_timeout = 0')
  try {
    const cut = db.get<{ busy: number }>('pragma wal_checkpoint(TRUNCATE)')
    if (cut?.busy !== 0) return false
    db.run('delete from alert_cursors where name = ?', note)
    return true
  } catch (error) {
    // a writer of another process is at work
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return false
    throw error
  } finally {
    db.get(`pragma busy_timeout = ${before}`)
  }
}

/** Cuts the log now, or within some seconds where another process reads it: between two of its statements it is free. */
export function clearErasedSoon(raw: Raw, tries = 100): void {
  if (clearErased(raw) || tries === 0) return
  const again = (): void => {
    try {
      clearErasedSoon(raw, tries - 1)
    } catch {
      // the database was closed meanwhile: the note stays, and the next delivery run cuts the log
    }
  }
  setTimeout(again, 50).unref()
}
