// Rows of documents and units as the store hands them out, from what any engine keeps.
import { fetchedFrom, publicAddress } from '../../src/domain/addresses.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import type { Language } from '../../src/domain/mechanisms.ts'
import type { DocumentRow, UnitRow, WorkLink } from '../rows.ts'
import type { UnitRest } from '../sqlite/schema.ts'
import type { Kept } from '../tables.ts'

export type ParsedHead = Omit<ParsedDocument, 'units'>

export const toLink = (row: { id: string; symbol: string; language: string }): WorkLink => ({
  ...row,
  language: row.language as Language,
})

/** A document with the capture that its text came from. */
export type DocumentJoined = { documents: Kept<'documents'>; captures: Kept<'captures'> | null }

/** What other tables say of a document. */
type Beside = { corrigenda: string[]; replacedBy: WorkLink | null; skipped: number }

export function toDocument({ documents: row, captures: capture }: DocumentJoined, beside: Beside): DocumentRow {
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
    mandateHolder: parsed.visit?.mandateHolder ?? null,
    language: parsed.language,
    originalLanguage: parsed.originalLanguage,
    version: parsed.version,
    work: row.work,
    standing: row.standing as Standing,
    replacedBy: beside.replacedBy,
    corrigenda: beside.corrigenda,
    distributionDate: row.distributionDate,
    adoptionDates: parsed.adoptionDates,
    session: row.session,
    workingGroupSession: row.workingGroupSession,
    councilSession: row.councilSession,
    cycle: row.cycle,
    recommendationCount: row.recommendationCount,
    unitCount: row.unitCount,
    skippedCount: beside.skipped,
    sha256: capture?.sha256 ?? null,
    address: publicAddress({ ...parsed, invented: row.invented }, capture),
    capturedFrom: fetchedFrom(capture),
    retrievedAt: capture?.retrievedAt ?? null,
    mediaType: capture?.mediaType ?? null,
    doubts: parsed.version === 'restricted' ? [] : (parsed.warnings ?? []),
    invented: row.invented,
    withdrawnAt: row.withdrawnAt,
    updatedAt: row.updatedAt,
  }
}

/** `positions` is what the document prints unless `resolved` asks for the joined reading of the review. */
export function toUnit(row: Kept<'units'>, resolved = true): UnitRow {
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
    language: (rest.language ?? null) as UnitRow['language'],
    textHash: row.textHash,
    isClassified: row.classifiedVersion !== null,
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
    replacedBy: row.replacedBy,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}
