// Takes captures out again that should never have come in: a wrong file that a person imported, with all that was read of it.
import type Database from 'better-sqlite3'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { importedFile } from '../../src/domain/imported.ts'
import { registerKey } from '../shared/meta-keys.ts'
import type { Db, Tx } from './db.ts'
import { forgetChanges } from './forget-changes.ts'
import { forgetFaults } from './forget-faults.ts'
import { forgetQuotes } from './forget-quotes.ts'
import { compact, noteRemoval, unusedOf } from './removal.ts'
import { captures, documents, documentVersions, meta, reviews, units } from './schema.ts'
import { alertDocuments, alertEvents, alerts } from './schema-alerts.ts'
import { forgetComparison, forgetStandIn } from './uhri-forget.ts'
import { settleWorks } from './works.ts'

type Forgotten = { documents: number; captures: number; unusedSha256: string[] }

/** Alerts that wait are not sent; the event of those that were keeps the symbol where the title stood. */
function forgetArrival(tx: Tx, id: string): void {
  tx.delete(alertDocuments).where(eq(alertDocuments.documentId, id)).run()
  const isOfIt = eq(sql`json_extract(${alertEvents.body}, '$.arrival.documentId')`, id)
  const events = tx.select({ id: alertEvents.id }).from(alertEvents).where(isOfIt)
  tx.delete(alerts)
    .where(and(isNull(alerts.delivery), inArray(alerts.event, events)))
    .run()
  const symbol = sql`json_extract(${alertEvents.body}, '$.arrival.symbol')`
  tx.update(alertEvents)
    .set({ body: sql`json_set(${alertEvents.body}, '$.arrival.title', ${symbol})` })
    .where(isOfIt)
    .run()
}

/**
 * One transaction. A document whose current text came from one of these captures goes with its units, their labels and
 * its changes; other files of the same symbol are read again, and a row of the register or the records of the index may
 * stand in for it again.
 */
export function forgetCaptures(raw: Database.Database, db: Db, ids: readonly number[]): Forgotten {
  const forgotten = db.transaction((tx): Forgotten => {
    noteRemoval(raw)
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
      forgetChanges(tx, [document.id, ...unitIds.map(({ id }) => id)])
      forgetArrival(tx, document.id)
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
      db,
      held.map(({ work }) => work),
      null,
    )
    const symbols = [...held, ...gone].flatMap(({ symbol }) => symbol ?? [])
    if (symbols.length > 0)
      tx.update(captures).set({ parsedVersion: null }).where(inArray(captures.symbol, symbols)).run()
    forgetFaults(tx, {
      sha256: gone.map(({ sha256 }) => sha256),
      files: gone.flatMap((one) => importedFile(one) ?? []),
      symbols: [...symbols, ...held.flatMap(({ review }) => review ?? [])],
    })
    forgetQuotes(
      tx,
      held.map(({ symbol }) => symbol),
    )
    if (held.length > 0) tx.delete(meta).where(eq(meta.key, registerKey)).run()
    forgetComparison(
      tx,
      held.map(({ symbol }) => symbol),
    )
    return {
      documents: held.length,
      captures: gone.length,
      unusedSha256: unusedOf(tx, gone),
    }
  })
  compact(raw)
  return forgotten
}

/**
 * Takes out what the runs say of files that were refused, and so have no capture: those whose sha256 begins with these
 * figures. Returns how many faults there were.
 */
export function forgetRefused(raw: Database.Database, db: Db, sha256: string): number {
  const taken = db.transaction((tx) => {
    const faults = forgetFaults(tx, { sha256: [sha256], files: [], symbols: [] })
    if (faults > 0) noteRemoval(raw)
    return faults
  })
  if (taken > 0) compact(raw)
  return taken
}

/** Takes out the records of the index of a symbol, and what stands for them. Returns how many records there were. */
export function forgetIndexed(raw: Database.Database, db: Db, symbol: string): number {
  const records = db.transaction((tx) => {
    noteRemoval(raw)
    return forgetStandIn(db, tx, symbol)
  })
  compact(raw)
  return records
}
