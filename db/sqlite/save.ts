// Stores one parsed document in one transaction: the document, its units, what was skipped, and what changed.
import { eq } from 'drizzle-orm'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { countRecommendations, recommendationTypes, type Unit } from '../../src/domain/units.ts'
import type { CaptureRow, SavedDocument } from '../store.ts'
import { documentId, textHash, unitId } from './ids.ts'
import type { Db } from './open.ts'
import { captures, changes, documentStates, documents, documentVersions, skipped, unitStates, units } from './schema.ts'
import { indexDocument } from './search.ts'

/** A text that may be quoted is never displaced by one that may not (DATA-MODEL, 4.5). */
const final = new Set(['official', 'reissued', 'corrected', 'revised'])

/** The report that a UPR document belongs to: itself, or the one that it answers. */
const reportOf = (parsed: ParsedDocument): string | null =>
  parsed.review === null
    ? null
    : parsed.type === 'report_of_the_working_group'
      ? parsed.symbol
      : parsed.review.reportSymbol

type Tx = Parameters<Parameters<Db['transaction']>[0]>[0]
type UnitTable = typeof units.$inferSelect

const restOf = (unit: Unit) => ({
  addressee: unit.addressee,
  articles: unit.articles,
  references: unit.references,
  concern: unit.concern,
  footnotes: unit.footnotes,
  joinedText: unit.joinedText,
  recommendingStates: unit.recommendingStates,
  warnings: unit.warnings,
  printedPositions: unit.positions,
})

/** What counts as the same unit: everything printed; not its place in the order. */
const fingerprint = (
  row: Pick<UnitTable, 'text' | 'heading' | 'stem' | 'unitType' | 'numberStatus' | 'rest'>,
): string => JSON.stringify([row.text, row.heading, row.stem, row.unitType, row.numberStatus, row.rest])

function saveUnits(tx: Tx, parsed: ParsedDocument, id: string, at: string, invented: boolean) {
  const note = (kind: string, subjectId: string, before: unknown, after: unknown) =>
    tx
      .insert(changes)
      .values({
        at,
        kind,
        subject: 'unit',
        subjectId,
        state: parsed.states[0]!,
        mechanism: parsed.mechanism,
        symbol: parsed.symbol,
        before,
        after,
        invented,
      })
      .run()
  const known = new Map(
    tx
      .select()
      .from(units)
      .where(eq(units.documentId, id))
      .all()
      .map((row) => [row.id, row]),
  )
  let changed = 0
  for (const unit of parsed.units) {
    const key = unitId(parsed.symbol, parsed.language, unit)
    const before = known.get(key)
    known.delete(key)
    const values = {
      documentId: id,
      ordinal: unit.ordinal,
      number: unit.number,
      path: unit.path,
      part: unit.part,
      numberStatus: unit.numberStatus,
      heading: unit.heading,
      stem: unit.stem,
      text: unit.text,
      textHash: textHash(unit.text),
      unitType: unit.unitType,
      recommends: recommendationTypes.includes(unit.unitType),
      page: unit.page,
      rest: restOf(unit) as unknown as UnitTable['rest'],
      day: parsed.distributionDate ?? '',
      invented,
      withdrawnAt: null,
    }
    const same =
      before !== undefined && before.withdrawnAt === null && fingerprint(before) === fingerprint(values as never)
    if (same) {
      // place, page and day may move without the unit being another; the answers of the review stay as joined
      tx.update(units)
        .set({ ordinal: values.ordinal, page: values.page, day: values.day })
        .where(eq(units.row, before.row))
        .run()
      continue
    }
    changed++
    const read = {
      position: unit.positions.at(-1)?.value ?? null,
      positions: unit.positions,
      official: unit.official,
      updatedAt: at,
      classifiedVersion: null,
    }
    let row = before?.row
    if (before)
      tx.update(units)
        .set({ ...values, ...read })
        .where(eq(units.row, before.row))
        .run()
    else
      row = Number(
        tx
          .insert(units)
          .values({ ...values, ...read, id: key, createdAt: at })
          .run().lastInsertRowid,
      )
    tx.delete(unitStates).where(eq(unitStates.unitRow, row!)).run()
    for (const state of new Set(unit.recommendingStates.flatMap((s) => (s.iso3 ? [s.iso3] : []))))
      tx.insert(unitStates).values({ unitRow: row!, state }).run()
    if (before)
      note(
        'updated',
        key,
        { text: before.text, unitType: before.unitType },
        { text: unit.text, unitType: unit.unitType },
      )
    else note('created', key, null, { path: unit.path, unitType: unit.unitType })
  }
  for (const gone of known.values()) {
    if (gone.withdrawnAt !== null) continue
    changed++
    tx.update(units).set({ withdrawnAt: at, updatedAt: at }).where(eq(units.row, gone.row)).run()
    note('withdrawn', gone.id, { path: gone.path, text: gone.text }, null)
  }
  return changed
}

/** True when the capture must not become the current text of a document that is already there. */
function yields(tx: Tx, current: typeof documents.$inferSelect, parsed: ParsedDocument, capture: CaptureRow): boolean {
  if (current.captureId === null || current.captureId === capture.id || current.withdrawnAt !== null) return false
  if (final.has(current.version) && !final.has(parsed.version)) return true
  if (!final.has(current.version) && final.has(parsed.version)) return false
  const held = tx.select().from(captures).where(eq(captures.id, current.captureId)).get()
  return held !== undefined && held.lastSeenAt > capture.lastSeenAt
}

/** Keeps unit ids stable by (symbol, language, path, part); an earlier version stays in the archive and in `versions`. */
export function saveDocument(
  db: Db,
  parsed: ParsedDocument,
  capture: CaptureRow,
  parserVersion: number,
  at: string,
): SavedDocument {
  return db.transaction((tx): SavedDocument => {
    const id = documentId(parsed.symbol, parsed.language)
    const current = tx.select().from(documents).where(eq(documents.id, id)).get()
    tx.update(captures)
      .set({ parsedVersion: parserVersion, parseError: null, symbol: parsed.symbol })
      .where(eq(captures.id, capture.id))
      .run()
    const version = () =>
      tx
        .insert(documentVersions)
        .values({ documentId: id, captureId: capture.id, version: parsed.version, parsedAt: at })
        .onConflictDoUpdate({
          target: [documentVersions.documentId, documentVersions.captureId],
          set: { version: parsed.version },
        })
        .run()
    if (current && yields(tx, current, parsed, capture)) {
      version()
      return { id, outcome: 'kept_current', changedUnits: 0 }
    }
    const { units: parsedUnits, ...head } = parsed
    const values = {
      symbol: parsed.symbol,
      language: parsed.language,
      sourceId: capture.sourceId,
      captureId: capture.id,
      mechanism: parsed.mechanism,
      type: parsed.type,
      version: parsed.version,
      state: parsed.states[0]!,
      distributionDate: parsed.distributionDate,
      session: parsed.session,
      workingGroupSession: parsed.review?.workingGroupSession ?? null,
      councilSession: parsed.councilSession,
      cycle: parsed.review?.cycle ?? null,
      review: reportOf(parsed),
      parserVersion,
      parsed: head as unknown,
      unitCount: parsedUnits.length,
      recommendationCount: countRecommendations(parsedUnits),
      invented: capture.invented,
      withdrawnAt: null,
    }
    const newHead =
      current === undefined ||
      JSON.stringify(current.parsed) !== JSON.stringify(head) ||
      current.captureId !== capture.id ||
      current.withdrawnAt !== null
    if (!current)
      tx.insert(documents)
        .values({ ...values, id, createdAt: at, updatedAt: at })
        .run()
    else tx.update(documents).set(values).where(eq(documents.id, id)).run()
    version()
    tx.delete(documentStates).where(eq(documentStates.documentId, id)).run()
    for (const state of new Set(parsed.states)) tx.insert(documentStates).values({ documentId: id, state }).run()
    tx.delete(skipped).where(eq(skipped.documentId, id)).run()
    parsed.skipped.forEach((s, ordinal) => {
      tx.insert(skipped).values({ documentId: id, ordinal, place: s.where, text: s.text, reason: s.reason }).run()
    })
    const changedUnits = saveUnits(tx, parsed, id, at, capture.invented)
    const changed = newHead || changedUnits > 0
    if (changed && current) tx.update(documents).set({ updatedAt: at }).where(eq(documents.id, id)).run()
    if (changed)
      tx.insert(changes)
        .values({
          at,
          kind: current && current.captureId !== null ? 'updated' : 'created',
          subject: 'document',
          subjectId: id,
          state: parsed.states[0]!,
          mechanism: parsed.mechanism,
          symbol: parsed.symbol,
          before: current ? { version: current.version, captureId: current.captureId } : null,
          after: { version: parsed.version, captureId: capture.id, changedUnits },
          invented: capture.invented,
        })
        .run()
    indexDocument(tx as unknown as Db, tx.select().from(documents).where(eq(documents.id, id)).get()!)
    return { id, outcome: !current ? 'created' : changed ? 'updated' : 'unchanged', changedUnits }
  })
}
