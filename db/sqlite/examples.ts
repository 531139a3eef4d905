// Takes every row of the invented examples out again, without a trace.
import type Database from 'better-sqlite3'
import { eq, inArray, like, or } from 'drizzle-orm'
import type { Db } from './db.ts'
import { compact, noteRemoval, unusedOf } from './removal.ts'
import {
  captures,
  changes,
  documents,
  documentVersions,
  meta,
  reviews,
  reviewWindows,
  runs,
  withdrawnWindows,
} from './schema.ts'
import { forgetRecords } from './uhri-forget.ts'
import { settleWorks } from './works.ts'

/** One transaction, then the file is compacted so that no text stays in free pages. */
export function removeExamples(
  raw: Database.Database,
  db: Db,
): { documents: number; captures: number; records: number; unusedSha256: string[] } {
  const removed = db.transaction((tx) => {
    noteRemoval(raw)
    const held = tx.select().from(documents).where(eq(documents.invented, true)).all()
    const caught = tx.select().from(captures).where(eq(captures.invented, true)).all()
    const captureIds = caught.map((row) => row.id)
    if (captureIds.length > 0) tx.delete(documentVersions).where(inArray(documentVersions.captureId, captureIds)).run()
    tx.delete(documents).where(eq(documents.invented, true)).run()
    settleWorks(
      db,
      held.map(({ work }) => work),
      null,
    )
    tx.delete(captures).where(eq(captures.invented, true)).run()
    tx.delete(changes).where(eq(changes.invented, true)).run()
    tx.delete(reviewWindows).where(eq(reviewWindows.invented, true)).run()
    tx.delete(withdrawnWindows).where(eq(withdrawnWindows.invented, true)).run()
    const records = forgetRecords(
      tx,
      held.map(({ symbol }) => symbol),
    )
    const reports = held.flatMap((row) => (row.review === null ? [] : [row.review]))
    if (reports.length > 0) tx.delete(reviews).where(inArray(reviews.report, reports)).run()
    tx.delete(runs).where(like(runs.sourceId, 'examples:%')).run()
    tx.delete(meta)
      .where(or(eq(meta.key, 'examples'), like(meta.key, 'misses examples:%')))
      .run()
    return {
      documents: held.length,
      captures: caught.length,
      records,
      unusedSha256: unusedOf(tx, caught),
    }
  })
  compact(raw)
  return removed
}
