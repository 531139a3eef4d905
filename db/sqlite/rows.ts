// From table rows to the rows that the store hands out.
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { type DocumentJoined, toDocument, toLink } from '../shared/mapping.ts'
import { grouped } from '../shared/search-values.ts'
import type { DocumentRow, Label, WorkLink } from '../store.ts'
import { assertAsWritten, readAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { prepared } from './prepared.ts'
import { captures, documents, labels, skipped, units } from './schema.ts'

const linkColumns = { id: documents.id, symbol: documents.symbol, language: documents.language }

/** The documents that this one was issued in place of. */
export const readReplaced = (db: Db, id: string): WorkLink[] =>
  db
    .select(linkColumns)
    .from(documents)
    .where(eq(documents.replacedBy, id))
    .orderBy(asc(documents.symbol), asc(documents.language))
    .all()
    .map(toLink)

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
  assertAsWritten(
    db,
    'documents',
    'id',
    rows.map((row) => row.documents.id),
  )
  assertAsWritten(
    db,
    'captures',
    'id',
    rows.flatMap((row) => row.captures?.id ?? []),
  )
  return shaped(db, rows)
}

function shaped(db: Db, rows: readonly DocumentJoined[]): DocumentRow[] {
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
  const found = readAsWritten(db, documents, ['id', 'id'], [...new Set(ids)])
  const captureIds = new Set(found.flatMap(({ captureId }) => captureId ?? []))
  const held = readAsWritten(db, captures, ['id', 'id'], [...captureIds])
  const captureOf = new Map(held.map((capture) => [capture.id, capture]))
  const rows = found.map((row) => ({ documents: row, captures: captureOf.get(row.captureId ?? 0) ?? null }))
  return new Map(shaped(db, rows).map((row) => [row.id, row]))
}

/** Labels of several units at once: a page of rows asks once. */
export function labelsByUnit(db: Db, unitRows: readonly number[]): Map<number, Label[]> {
  const rows = readAsWritten(db, labels, ['unit_row', 'unit_row, scheme, label'], unitRows)
  return grouped(rows.map(({ unitRow, ...label }) => [unitRow, label as Label]))
}

/** units of a document that still stand in it */
export const live = (id: string) => and(eq(units.documentId, id), isNull(units.withdrawnAt))
