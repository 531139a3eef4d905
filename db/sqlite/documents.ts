// Documents: read back with their units, versions and duties.

import Database from 'better-sqlite3'
import { and, asc, desc, eq, inArray, isNotNull, isNull, like, ne, or, type SQL, sql } from 'drizzle-orm'
import { documentId } from '../../src/domain/keeping/ids.ts'
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import type { Cursors } from '../shared/cursor.ts'
import { missingUnits, standingsFor, toDates, toInventory } from '../shared/documents.ts'
import { asksForInvented } from '../shared/invented.ts'
import { toUnit } from '../shared/mapping.ts'
import type { Store } from '../store.ts'
import { readAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { readDetail } from './document-detail.ts'
import { labelsByUnit, toDocuments } from './rows.ts'
import { saveDocument } from './save.ts'
import { captures, documentStates, documents, documentVersions, skipped, units } from './schema.ts'

const { SqliteError } = Database

/**
 * Every unit of a document, in one view of the file. Throws where they are fewer than were stored with it: an index that a
 * disk changed hides rows, and what is hidden must not read as "not in the document".
 */
function wholeUnits(db: Db, id: string): (typeof units.$inferSelect)[] {
  const read = db.$client.transaction(() => ({
    rows: readAsWritten(db, units, ['document_id', 'ordinal, part'], [id]),
    document: db
      .select({ symbol: documents.symbol, withdrawnAt: documents.withdrawnAt, count: documents.unitCount })
      .from(documents)
      .where(eq(documents.id, id))
      .get(),
  }))
  const { rows, document } = read.deferred()
  const missing = document === undefined ? null : missingUnits(rows, document)
  if (missing !== null) throw new SqliteError(missing, 'SQLITE_CORRUPT_INDEX')
  return rows
}

export function createDocuments(db: Db, cursors: Cursors): Store['documents'] {
  const worksOf = (symbol: string) =>
    db.selectDistinct({ work: documents.work }).from(documents).where(eq(documents.symbol, symbol))
  return {
    save: async (parsed, capture, parserVersion, at) => saveDocument(db, parsed, capture, parserVersion, at),
    get: async (idOrSymbol, language) => {
      if (/^d[0-9a-f]{15}$/.test(idOrSymbol)) return readDetail(db, idOrSymbol)
      if (language) return readDetail(db, documentId(idOrSymbol, language))
      const row = db
        .select({ id: documents.id })
        .from(documents)
        .where(eq(documents.symbol, idOrSymbol))
        .orderBy(sql`${documents.language} <> 'en'`, documents.language)
        .limit(1)
        .get()
      return row ? readDetail(db, row.id) : null
    },
    readFrom: async (sha256) =>
      db
        .select({
          documentId: documentVersions.documentId,
          captureId: documentVersions.captureId,
          version: documentVersions.version,
        })
        .from(documentVersions)
        .innerJoin(captures, eq(documentVersions.captureId, captures.id))
        .where(eq(captures.sha256, sha256))
        .orderBy(asc(documentVersions.captureId), asc(documentVersions.documentId))
        .all()
        .map((row) => ({ ...row, version: row.version as VersionKind })),
    units: async (id, options) => {
      const rows = wholeUnits(db, id).filter((row) => options?.withdrawn === true || row.withdrawnAt === null)
      const labels = labelsByUnit(
        db,
        rows.map((row) => row.row),
      )
      return rows.map((row) => ({ ...toUnit(row), labels: labels.get(row.row) ?? [] }))
    },
    find: async (filter, page) => {
      const where: (SQL | undefined)[] = [
        isNull(documents.withdrawnAt),
        filter.held ? isNotNull(documents.captureId) : undefined,
        filter.allVersions ? undefined : inArray(documents.standing, standingsFor(filter.languages)),
        asksForInvented(filter.states) ? undefined : eq(documents.invented, false),
        filter.states?.length
          ? sql`exists (select 1 from ${documentStates} where ${documentStates.documentId} = ${documents.id} and ${inArray(documentStates.state, filter.states)})`
          : undefined,
        filter.mechanisms?.length ? inArray(documents.mechanism, filter.mechanisms) : undefined,
        filter.types?.length ? inArray(documents.type, filter.types) : undefined,
        filter.cycles?.length ? inArray(documents.cycle, filter.cycles) : undefined,
        filter.languages?.length ? inArray(documents.language, filter.languages) : undefined,
        filter.from ? sql`${documents.distributionDate} >= ${filter.from}` : undefined,
        filter.to ? sql`${documents.distributionDate} <= ${filter.to}` : undefined,
      ]
      const day = sql<string>`coalesce(${documents.distributionDate}, '')`
      const after = cursors.read(page.after, ['documents', filter])
      const total =
        db
          .select({ n: sql<number>`count(*)` })
          .from(documents)
          .where(and(...where))
          .get()?.n ?? 0
      const rows = db
        .select()
        .from(documents)
        .leftJoin(captures, eq(documents.captureId, captures.id))
        .where(and(...where, after ? sql`(${day}, ${documents.id}) < (${after[0]}, ${after[1]})` : undefined))
        .orderBy(desc(day), desc(documents.id))
        .limit(page.limit + 1)
        .all()
      const shown = rows.slice(0, page.limit)
      const last = shown.at(-1)?.documents
      return {
        rows: toDocuments(db, shown),
        total,
        next:
          rows.length > page.limit && last
            ? cursors.write([last.distributionDate ?? '', last.id], ['documents', filter])
            : null,
      }
    },
    skipped: async (id) =>
      db
        .select()
        .from(skipped)
        .where(eq(skipped.documentId, id))
        .orderBy(asc(skipped.ordinal))
        .all()
        .map((row) => ({ where: row.place, text: row.text, reason: row.reason })),
    dates: async () =>
      db
        .select()
        .from(documents)
        .innerJoin(captures, eq(documents.captureId, captures.id))
        // a text that another was issued in place of says nothing of dates any more
        .where(and(isNull(documents.withdrawnAt), isNull(documents.replacedBy), ne(documents.standing, 'replaced')))
        .orderBy(asc(documents.id))
        .all()
        .map((row) => toDates(row.documents, row.captures.lastSeenAt.slice(0, 10))),
    inventory: async () =>
      db
        .select({
          symbol: documents.symbol,
          mechanism: documents.mechanism,
          type: documents.type,
          session: documents.session,
          cycle: documents.cycle,
          parsed: documents.parsed,
          captureId: documents.captureId,
          sourceId: documents.sourceId,
          version: documents.version,
          withdrawnAt: documents.withdrawnAt,
        })
        .from(documents)
        // what a register or an index no longer lists was never here; a text that left the official list was
        .where(and(or(isNull(documents.withdrawnAt), isNotNull(documents.captureId)), eq(documents.invented, false)))
        .orderBy(desc(sql`coalesce(${documents.distributionDate}, '')`), desc(documents.id))
        .all()
        .map(toInventory),
    recommendationCounts: async () => {
      const n = documents.recommendationCount
      return db
        .select({
          sourceId: documents.sourceId,
          recommendations: sql<number>`sum(${n})`,
          lowest: sql<number>`min(${n})`,
          highest: sql<number>`max(${n})`,
        })
        .from(documents)
        .where(
          and(
            isNull(documents.withdrawnAt),
            eq(documents.invented, false),
            isNotNull(documents.captureId),
            eq(documents.standing, 'leading'),
            sql`${n} > 0`,
          ),
        )
        .groupBy(documents.sourceId)
        .orderBy(asc(documents.sourceId))
        .all()
    },
    related: async (symbol) =>
      toDocuments(
        db,
        db
          .select()
          .from(documents)
          .leftJoin(captures, eq(documents.captureId, captures.id))
          .where(
            and(
              or(
                eq(documents.symbol, symbol),
                like(documents.symbol, `${symbol.replaceAll(/[%_]/g, '')}/%`),
                inArray(documents.work, worksOf(symbol)),
              ),
            ),
          )
          .orderBy(asc(documents.symbol), asc(documents.language))
          .all(),
      ),
  }
}
