// Takes rows out without a trace: what a deletion leaves in the tables and in the index until it is cleaned.
import type { Db, Tx } from './db.ts'

/** The sha256 of these captures, which are deleted already, that no other capture has. */
export async function unusedOf(tx: Tx, gone: readonly { sha256: string }[]): Promise<string[]> {
  const named = [...new Set(gone.map(({ sha256 }) => sha256))]
  const live = await tx.all<{ sha256: string }>('select distinct sha256 from captures where sha256 = any($1)', [named])
  const isLive = new Set(live.map(({ sha256 }) => sha256))
  return named.filter((sha256) => !isLive.has(sha256))
}

/** Tables that hold words of documents. */
const written =
  'documents, units, labels, search, search_vocabulary, skipped, changes, runs, captures, reviews, alert_events'

/** Frees the room of deleted rows, so that later rows are written over them. Their words stay in the write-ahead log, and in its archive. */
export async function cleanUp(db: Db): Promise<void> {
  await db.run(`vacuum ${written}, review_windows, withdrawn_windows, uhri_records, uhri_staged`)
}
