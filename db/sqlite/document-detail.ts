// One document with its versions, and what of it was not read.
import { and, asc, eq, isNotNull, like, or } from 'drizzle-orm'
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { toVersionRow, unreadOf } from '../shared/documents.ts'
import type { ParsedHead } from '../shared/mapping.ts'
import type { DocumentDetail } from '../store.ts'
import { assertAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { readReplaced, toDocuments } from './rows.ts'
import { captures, documents, documentVersions } from './schema.ts'

export function readDetail(db: Db, id: string): DocumentDetail | null {
  const row = db
    .select()
    .from(documents)
    .leftJoin(captures, eq(documents.captureId, captures.id))
    .where(eq(documents.id, id))
    .get()
  if (!row) return null
  const versions = db
    .select()
    .from(documentVersions)
    .innerJoin(captures, eq(documentVersions.captureId, captures.id))
    .where(eq(documentVersions.documentId, id))
    .orderBy(asc(captures.id))
    .all()
  assertAsWritten(db, 'document_versions', 'document_id', [id])
  assertAsWritten(
    db,
    'captures',
    'id',
    versions.map((version) => version.captures.id),
  )
  const { symbol } = row.documents
  const base = baseSymbol(symbol)
  const corrigendum = and(eq(captures.parseFault, 'corrigendum'), like(captures.symbol, `${base}/%`))
  const unread = db
    .select()
    .from(captures)
    .where(and(or(eq(captures.symbol, symbol), corrigendum), isNotNull(captures.parseError)))
    .orderBy(asc(captures.id))
    .all()
  return {
    ...toDocuments(db, [row])[0]!,
    unread: unreadOf(symbol, unread),
    replaces: readReplaced(db, id),
    parsed: row.documents.captureId === null ? null : (row.documents.parsed as ParsedHead),
    versions: versions.map((v) => toVersionRow(v.document_versions, v.captures, row.documents.captureId)),
  }
}
