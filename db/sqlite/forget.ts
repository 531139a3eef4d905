// Takes captures out again that should never have come in: a wrong file that a person imported, with all that was read of it.
import type Database from 'better-sqlite3'
import { eq, inArray } from 'drizzle-orm'
import type { Db } from './open.ts'
import { compact, unusedOf } from './removal.ts'
import { captures, changes, documents, documentVersions, meta, reviews, units } from './schema.ts'
import { settleWorks } from './works.ts'

type Forgotten = { documents: number; captures: number; unusedSha256: string[] }

/**
 * One transaction. A document whose current text came from one of these captures goes with its units, their labels and
 * its changes; other files of the same symbol are read again, and a row of the register may stand in for it again.
 */
export function forgetCaptures(raw: Database.Database, db: Db, ids: readonly number[]): Forgotten {
  const forgotten = db.transaction((tx): Forgotten => {
    const gone = tx
      .select()
      .from(captures)
      .where(inArray(captures.id, [...ids]))
      .all()
    const held = tx
      .select()
      .from(documents)
      .where(inArray(documents.captureId, [...ids]))
      .all()
    for (const document of held) {
      const unitIds = tx.select({ id: units.id }).from(units).where(eq(units.documentId, document.id)).all()
      for (const { id } of [{ id: document.id }, ...unitIds]) tx.delete(changes).where(eq(changes.subjectId, id)).run()
      if (document.review !== null) tx.delete(reviews).where(eq(reviews.report, document.review)).run()
    }
    tx.delete(documentVersions)
      .where(inArray(documentVersions.captureId, [...ids]))
      .run()
    tx.delete(documents)
      .where(inArray(documents.captureId, [...ids]))
      .run()
    tx.delete(captures)
      .where(inArray(captures.id, [...ids]))
      .run()
    settleWorks(
      tx,
      held.map(({ work }) => work),
      null,
    )
    const symbols = [...held, ...gone].flatMap(({ symbol }) => symbol ?? [])
    if (symbols.length > 0)
      tx.update(captures).set({ parsedVersion: null }).where(inArray(captures.symbol, symbols)).run()
    if (held.length > 0) tx.delete(meta).where(eq(meta.key, 'register')).run()
    return {
      documents: held.length,
      captures: gone.length,
      unusedSha256: unusedOf(tx, gone),
    }
  })
  compact(raw)
  return forgotten
}
