// Takes records of the index out again, and lets it stand in for a document whose file was taken out.
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { uhriSource } from '../../src/domain/keeping/uhri.ts'
import { registerKey, uhriKeys } from '../shared/meta-keys.ts'
import type { Db, Tx } from './db.ts'
import { forgetChanges } from './forget-changes.ts'
import { prepared } from './prepared.ts'
import { documents, meta, uhriDocuments, uhriRecords, uhriStaged, units } from './schema.ts'
import { settleWorks } from './works.ts'

/** The records of these symbols, with what an import brought of them; returns how many there were. */
export function forgetRecords(tx: Tx, symbols: readonly string[]): number {
  const gone: { id: string }[] = []
  for (const symbol of new Set(symbols)) {
    gone.push(...tx.select({ id: uhriRecords.id }).from(uhriRecords).where(eq(uhriRecords.symbol, symbol)).all())
    tx.delete(uhriRecords).where(eq(uhriRecords.symbol, symbol)).run()
    tx.delete(uhriStaged).where(eq(uhriStaged.symbol, symbol)).run()
    tx.delete(uhriDocuments).where(eq(uhriDocuments.symbol, symbol)).run()
  }
  forgetChanges(
    tx,
    gone.map(({ id }) => id),
  )
  // what comes next is no longer measured by an export of which nothing is left
  if (gone.length > 0 && tx.select({ row: uhriRecords.row }).from(uhriRecords).limit(1).get() === undefined)
    tx.delete(meta).where(inArray(meta.key, uhriKeys)).run()
  return gone.length
}

/** What came of comparing the records of these symbols with a reading that is gone. */
export function forgetComparison(tx: Tx, symbols: readonly string[]): void {
  const nothing = { comparedWith: null, same: 0, differs: 0, onlyIndex: 0, onlyOurs: 0, disagreements: [] }
  for (const symbol of symbols) tx.update(uhriDocuments).set(nothing).where(eq(uhriDocuments.symbol, symbol)).run()
}

/** The records of one symbol and the units that stand for them; our own reading of the document stays. */
export function forgetStandIn(db: Db, tx: Tx, symbol: string): number {
  const isStandIn = and(eq(documents.symbol, symbol), eq(documents.sourceId, uhriSource), isNull(documents.captureId))
  const held = tx.select().from(documents).where(isStandIn).all()
  for (const { id } of held) {
    const unitIds = tx.select({ id: units.id }).from(units).where(eq(units.documentId, id)).all()
    forgetChanges(tx, [id, ...unitIds.map((row) => row.id)])
  }
  tx.delete(documents).where(isStandIn).run()
  settleWorks(
    db,
    held.map(({ work }) => work),
    null,
  )
  // a row of the register may stand in again
  if (held.length > 0) tx.delete(meta).where(eq(meta.key, registerKey)).run()
  return forgetRecords(tx, [symbol])
}

/** Symbols whose records stand nowhere: their document was taken out, or only a row of the register is in its place. */
export const withoutStandIn = (db: Db, limit: number): string[] =>
  prepared<{ symbol: string }>(
    db,
    `select u.symbol from uhri_documents u where u.records > 0 and not exists
      (select 1 from documents d where d.id = u.document_id and (d.capture_id is not null or d.source_id <> 'register'))
      order by u.symbol limit ?`,
  )
    .all(limit)
    .map(({ symbol }) => symbol)
