// From table rows to the rows that the store hands out.
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { fetchedFrom, publicAddress } from '../../src/domain/addresses.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import type { Language } from '../../src/domain/mechanisms.ts'
import type { DocumentRow, Label, UnitRow, WorkLink } from '../store.ts'
import type { Db } from './open.ts'
import { captures, documents, labels, skipped, type UnitRest, units } from './schema.ts'

type DocumentTable = typeof documents.$inferSelect
type CaptureTable = typeof captures.$inferSelect
type UnitTable = typeof units.$inferSelect

export type ParsedHead = Omit<ParsedDocument, 'units'>

const linkColumns = { id: documents.id, symbol: documents.symbol, language: documents.language }

const toLink = (row: { id: string; symbol: string; language: string }): WorkLink => ({
  ...row,
  language: row.language as Language,
})

function readReplacing(db: Db, id: string | null): WorkLink | null {
  const row = id === null ? undefined : db.select(linkColumns).from(documents).where(eq(documents.id, id)).get()
  return row ? toLink(row) : null
}

/** The documents that this one was issued in place of. */
export const readReplaced = (db: Db, id: string): WorkLink[] =>
  db
    .select(linkColumns)
    .from(documents)
    .where(eq(documents.replacedBy, id))
    .orderBy(asc(documents.symbol), asc(documents.language))
    .all()
    .map(toLink)

export function toDocument(db: Db, row: DocumentTable, capture: CaptureTable | null): DocumentRow {
  const parsed = row.parsed as ParsedHead
  return {
    id: row.id,
    symbol: row.symbol,
    symbolAsPrinted: parsed.symbolAsPrinted,
    sourceId: row.sourceId,
    mechanism: parsed.mechanism,
    body: parsed.body,
    type: parsed.type,
    title: parsed.title,
    states: parsed.states,
    stateAsPrinted: parsed.stateAsPrinted,
    language: parsed.language,
    originalLanguage: parsed.originalLanguage,
    version: parsed.version,
    work: row.work,
    standing: row.standing as Standing,
    replacedBy: readReplacing(db, row.replacedBy),
    distributionDate: row.distributionDate,
    adoptionDates: parsed.adoptionDates,
    session: row.session,
    workingGroupSession: row.workingGroupSession,
    councilSession: row.councilSession,
    cycle: row.cycle,
    recommendationCount: row.recommendationCount,
    unitCount: row.unitCount,
    skippedCount: countSkipped(db, row.id),
    sha256: capture?.sha256 ?? null,
    address: publicAddress({ ...parsed, invented: row.invented }, capture),
    capturedFrom: fetchedFrom(capture),
    retrievedAt: capture?.retrievedAt ?? null,
    mediaType: capture?.mediaType ?? null,
    invented: row.invented,
    withdrawnAt: row.withdrawnAt,
    updatedAt: row.updatedAt,
  }
}

/** `positions` is what the document prints unless `resolved` asks for the joined reading of the review. */
export function toUnit(row: UnitTable, resolved = true): UnitRow {
  const rest = row.rest as UnitRest &
    Pick<UnitRow, 'references' | 'recommendingStates' | 'addressee'> & { printedPositions: UnitRow['positions'] }
  return {
    id: row.id,
    documentId: row.documentId,
    ordinal: row.ordinal,
    number: row.number,
    path: row.path,
    part: row.part,
    numberStatus: row.numberStatus as UnitRow['numberStatus'],
    heading: row.heading,
    stem: row.stem,
    text: row.text,
    textHash: row.textHash,
    unitType: row.unitType as UnitRow['unitType'],
    page: row.page,
    addressee: rest.addressee,
    articles: rest.articles,
    references: rest.references,
    concern: rest.concern,
    footnotes: rest.footnotes,
    recommendingStates: rest.recommendingStates,
    position: row.position as UnitRow['position'],
    positions: resolved ? (row.positions as UnitRow['positions']) : rest.printedPositions,
    joinedText: rest.joinedText,
    official: row.official as UnitRow['official'],
    warnings: rest.warnings,
    withdrawnAt: row.withdrawnAt,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

const countSkipped = (db: Db, id: string): number =>
  db.select({ n: count() }).from(skipped).where(eq(skipped.documentId, id)).get()?.n ?? 0

/** Documents by id with their capture: a page of recommendations names few of them. */
export function documentsById(db: Db, ids: Iterable<string>): Map<string, DocumentRow> {
  const found = new Map<string, DocumentRow>()
  for (const id of new Set(ids)) {
    const row = db
      .select()
      .from(documents)
      .leftJoin(captures, eq(documents.captureId, captures.id))
      .where(eq(documents.id, id))
      .get()
    if (!row) continue
    found.set(id, toDocument(db, row.documents, row.captures))
  }
  return found
}

/** Labels of several units at once: a page of rows asks once. */
export function labelsByUnit(db: Db, unitRows: number[]): Map<number, Label[]> {
  const found = new Map<number, Label[]>()
  if (unitRows.length === 0) return found
  const rows = db
    .select()
    .from(labels)
    .where(inArray(labels.unitRow, unitRows))
    .orderBy(labels.unitRow, labels.scheme, labels.label)
    .all()
  for (const { unitRow, ...label } of rows) found.set(unitRow, [...(found.get(unitRow) ?? []), label as Label])
  return found
}

/** units of a document that still stand in it */
export const live = (id: string) => and(eq(units.documentId, id), isNull(units.withdrawnAt))
