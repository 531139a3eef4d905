// Reads rows of several tables as the store hands them out: a page of many asks each table once.
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import type { CaptureRow, DocumentRow, Label, WorkLink } from '../rows.ts'
import { type DocumentJoined, toDocument, toLink } from '../shared/mapping.ts'
import type { Kept } from '../tables.ts'
import type { Queries } from './db.ts'

type Link = { id: string; symbol: string; language: string }

/** The documents that this one was issued in place of. */
export const readReplaced = async (db: Queries, id: string): Promise<WorkLink[]> =>
  (
    await db.all<Link>('select id, symbol, language from documents where replaced_by = $1 order by symbol, language', [
      id,
    ])
  ).map(toLink)

/** Captures by id. */
export async function capturesById(db: Queries, ids: readonly number[]): Promise<Map<number, Kept<'captures'>>> {
  const rows = ids.length === 0 ? [] : await db.all<CaptureRow>('select * from captures where id = any($1)', [ids])
  return new Map(rows.map((row) => [row.id, row]))
}

/** Documents with the captures that their text came from, in their order. */
export async function withCaptures(db: Queries, rows: readonly Kept<'documents'>[]): Promise<DocumentJoined[]> {
  const captures = await capturesById(db, [...new Set(rows.flatMap((row) => row.captureId ?? []))])
  return rows.map((row) => ({ documents: row, captures: captures.get(row.captureId ?? -1) ?? null }))
}

/** Symbols of the corrigenda that are kept, by the work that each corrects: "…/3/Add.1/Corr.1" corrects the addendum. */
async function corrigendaByBase(db: Queries): Promise<Map<string, string[]>> {
  const symbols = await db.all<{ symbol: string }>(
    `select symbol from captures where parse_fault = 'corrigendum' and symbol is not null group by symbol order by min(id)`,
  )
  const found = new Map<string, string[]>()
  for (const { symbol } of symbols) found.set(baseSymbol(symbol), [...(found.get(baseSymbol(symbol)) ?? []), symbol])
  return found
}

/** Documents as the store hands them out, in the order of `rows`. */
export async function toDocuments(db: Queries, rows: readonly DocumentJoined[]): Promise<DocumentRow[]> {
  if (rows.length === 0) return []
  const replacing = rows.flatMap((row) => row.documents.replacedBy ?? [])
  const links = await db.all<Link>('select id, symbol, language from documents where id = any($1)', [replacing])
  const linkOf = new Map(links.map((link) => [link.id, toLink(link)]))
  const counted = await db.all<{ id: string; n: number }>(
    'select document_id as id, count(*) as n from skipped where document_id = any($1) group by document_id',
    [rows.map((row) => row.documents.id)],
  )
  const skippedOf = new Map(counted.map(({ id, n }) => [id, n]))
  const corrigendaOf = await corrigendaByBase(db)
  return rows.map((row) =>
    toDocument(row, {
      replacedBy: linkOf.get(row.documents.replacedBy ?? '') ?? null,
      skipped: skippedOf.get(row.documents.id) ?? 0,
      corrigenda: corrigendaOf.get(baseSymbol(row.documents.symbol)) ?? [],
    }),
  )
}

/** Documents by id with their capture. */
export async function documentsById(db: Queries, ids: Iterable<string>): Promise<Map<string, DocumentRow>> {
  const rows = await db.all<Kept<'documents'>>('select * from documents where id = any($1)', [[...new Set(ids)]])
  return new Map((await toDocuments(db, await withCaptures(db, rows))).map((row) => [row.id, row]))
}

/** Labels of several units at once. */
export async function labelsByUnit(db: Queries, unitRows: readonly number[]): Promise<Map<number, Label[]>> {
  const found = new Map<number, Label[]>()
  if (unitRows.length === 0) return found
  const rows = await db.all<Kept<'labels'>>(
    'select * from labels where unit_row = any($1) order by unit_row, scheme, label',
    [unitRows],
  )
  for (const { unitRow, ...label } of rows) {
    const own = found.get(unitRow) ?? []
    found.set(unitRow, own)
    own.push(label as Label)
  }
  return found
}
