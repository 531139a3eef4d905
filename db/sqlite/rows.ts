// From table rows to the rows that the store hands out.
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { fetchedFrom, publicAddress } from '../../src/domain/addresses.ts'
import type { ParsedDocument } from '../../src/domain/documents.ts'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import type { Standing } from '../../src/domain/keeping/standing.ts'
import type { Language } from '../../src/domain/mechanisms.ts'
import type { DocumentRow, Label, UnitRow, WorkLink } from '../store.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { captures, documents, skipped, type UnitRest, units } from './schema.ts'

type DocumentTable = typeof documents.$inferSelect
type CaptureTable = typeof captures.$inferSelect
type UnitTable = typeof units.$inferSelect

export type ParsedHead = Omit<ParsedDocument, 'units'>

const linkColumns = { id: documents.id, symbol: documents.symbol, language: documents.language }

const toLink = (row: { id: string; symbol: string; language: string }): WorkLink => ({
  ...row,
  language: row.language as Language,
})

/** The documents that this one was issued in place of. */
export const readReplaced = (db: Db, id: string): WorkLink[] =>
  db
    .select(linkColumns)
    .from(documents)
    .where(eq(documents.replacedBy, id))
    .orderBy(asc(documents.symbol), asc(documents.language))
    .all()
    .map(toLink)

type DocumentJoined = { documents: DocumentTable; captures: CaptureTable | null }

/** What other tables say of a document. */
type Beside = { corrigenda: string[]; replacedBy: WorkLink | null; skipped: number }

function toDocument({ documents: row, captures: capture }: DocumentJoined, beside: Beside): DocumentRow {
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
    language: (rest.language ?? null) as UnitRow['language'],
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
    replacedBy: row.replacedBy,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
  }
}

/** Symbols of the corrigenda that are kept, by the work that each corrects: "…/3/Add.1/Corr.1" corrects the addendum. */
function corrigendaByBase(db: Db): Map<string, string[]> {
  const text = `select symbol from captures where parse_fault = 'corrigendum' and symbol is not null
    group by symbol order by min(id)`
  const found = new Map<string, string[]>()
  for (const { symbol } of prepared<{ symbol: string }>(db, text).all())
    found.set(baseSymbol(symbol), [...(found.get(baseSymbol(symbol)) ?? []), symbol])
  return found
}

/** Documents as the store hands them out, in the order of `rows`. A page of many asks each table once, as one document does. */
export function toDocuments(db: Db, rows: readonly DocumentJoined[]): DocumentRow[] {
  const ids = rows.map((row) => row.documents.id)
  const replacing = [...new Set(rows.flatMap((row) => row.documents.replacedBy ?? []))]
  const links =
    replacing.length === 0 ? [] : db.select(linkColumns).from(documents).where(inArray(documents.id, replacing)).all()
  const linkOf = new Map(links.map((link) => [link.id, toLink(link)]))
  const counted = db
    .select({ id: skipped.documentId, n: count() })
    .from(skipped)
    .where(inArray(skipped.documentId, ids))
    .groupBy(skipped.documentId)
    .all()
  const skippedOf = new Map(counted.map(({ id, n }) => [id, n]))
  const corrigendaOf = corrigendaByBase(db)
  return rows.map((row) =>
    toDocument(row, {
      replacedBy: linkOf.get(row.documents.replacedBy ?? '') ?? null,
      skipped: skippedOf.get(row.documents.id) ?? 0,
      corrigenda: corrigendaOf.get(baseSymbol(row.documents.symbol)) ?? [],
    }),
  )
}

/** Documents by id with their capture. */
export function documentsById(db: Db, ids: Iterable<string>): Map<string, DocumentRow> {
  const rows = db
    .select()
    .from(documents)
    .leftJoin(captures, eq(documents.captureId, captures.id))
    .where(inArray(documents.id, [...new Set(ids)]))
    .all()
  return new Map(toDocuments(db, rows).map((row) => [row.id, row]))
}

type StoredLabel = Omit<Label, 'evidence' | 'rules' | 'vetoes' | 'doubtful'> &
  Record<'evidence' | 'rules' | 'vetoes', string> & { unitRow: number; doubtful: number }

const labelColumns = 'unit_row as unitRow, scheme, label, evidence, rules, vetoes, doubtful, method'
const list = <T>(json: string): T[] => (json === '[]' ? [] : (JSON.parse(json) as T[]))

/** Labels of several units at once: a page of rows asks once. */
export function labelsByUnit(db: Db, unitRows: readonly number[]): Map<number, Label[]> {
  const found = new Map<number, Label[]>()
  if (unitRows.length === 0) return found
  const text = `select ${labelColumns} from labels where unit_row in (select value from json_each(?))
    order by unit_row, scheme, label`
  for (const row of prepared<StoredLabel>(db, text).all(JSON.stringify(unitRows))) {
    const { scheme, label, method, doubtful } = row
    const lists = {
      evidence: list<Label['evidence'][number]>(row.evidence),
      rules: list<string>(row.rules),
      vetoes: list<string>(row.vetoes),
    }
    const own = found.get(row.unitRow) ?? []
    found.set(row.unitRow, own)
    own.push({ scheme, label, ...lists, doubtful: doubtful === 1, method })
  }
  return found
}

/** units of a document that still stand in it */
export const live = (id: string) => and(eq(units.documentId, id), isNull(units.withdrawnAt))
