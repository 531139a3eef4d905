// Recommendations: one filter for the API, the pages and the exports, over the full-text index with facets.
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import type { RecommendationFilter, RecommendationRow, Store } from '../store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { asksForInvented, standingsFor } from './documents.ts'
import { facetClause } from './facets.ts'
import type { Db } from './open.ts'
import { documentsById, labelsByUnit, toUnit } from './rows.ts'
import { documents, units } from './schema.ts'
import { wordsClause } from './words.ts'

const names = Object.keys(facetTable) as FacetName[]

/** The MATCH expression of a filter, or null when nothing in it needs the index. */
function matchOf(filter: RecommendationFilter): string | null {
  const clauses: string[] = []
  const types = facetClause('unitType', filter.unitTypes?.length ? filter.unitTypes : ['recommends'])
  if (filter.q?.trim()) clauses.push(wordsClause(filter.q, types, filter.languages))
  for (const name of names) {
    const values = filter[facetTable[name].filter]
    if (name !== 'unitType' && values?.length) clauses.push(facetClause(name, values))
  }
  // the type of a unit is a column too: it alone needs no index
  if (clauses.length === 0) return null
  clauses.push(types)
  // NOT binds tighter than AND in FTS5 only inside brackets
  return clauses.map((clause) => `(${clause})`).join(' AND ')
}

function conditions(filter: RecommendationFilter): SQL | undefined {
  const match = matchOf(filter)
  return and(
    isNull(units.withdrawnAt),
    filter.unitTypes ? inArray(units.unitType, filter.unitTypes) : eq(units.recommends, true),
    asksForInvented(filter.states) || filter.ids || filter.symbol ? undefined : eq(units.invented, false),
    filter.ids ? inArray(units.id, filter.ids) : undefined,
    filter.from ? sql`${units.day} >= ${filter.from}` : undefined,
    filter.to ? sql`(${units.day} <> '' and ${units.day} <= ${filter.to})` : undefined,
    filter.symbol ? sql`${units.documentId} in (select id from documents where symbol = ${filter.symbol})` : undefined,
    ofPresentText(filter, match),
    match ? sql`${units.row} in (select rowid from search_index where search_index match ${match})` : undefined,
  )
}

/**
 * A work is counted once, by its leading version. Words may be those of another language: a paragraph that they meet
 * only there is found there. Who names a document, or a recommendation, gets it whatever has taken its place.
 */
function ofPresentText(filter: RecommendationFilter, match: string | null): SQL {
  if (filter.symbol || filter.ids)
    return sql`${units.documentId} in (select id from documents where withdrawn_at is null)`
  const standings = standingsFor(filter.languages)
  const present = sql`${units.documentId} in (select id from documents where withdrawn_at is null and ${inArray(documents.standing, standings)})`
  if (!filter.q?.trim() || filter.languages?.length) return present
  const inOther = sql`${units.documentId} in (select id from documents where withdrawn_at is null and standing = 'other_language')
    and not exists (select 1 from documents own join documents other on other.work = own.work and other.id <> own.id and other.withdrawn_at is null
      and (other.standing = 'leading' or (other.standing = 'other_language' and other.language < own.language))
      join units twin on twin.document_id = other.id and twin.path = ${units.path} and twin.part = ${units.part} and twin.withdrawn_at is null
      where own.id = ${units.documentId} and twin.row in (select rowid from search_index where search_index match ${match}))`
  return sql`(${present} or (${inOther}))`
}

/** A server that streams has others to answer: so many rows with their labels and documents take some 20 ms. */
const rowsPerWalk = 100

export function createRecommendations(db: Db): Store['recommendations'] {
  const full = (rows: (typeof units.$inferSelect)[]): RecommendationRow[] => {
    const held = documentsById(
      db,
      rows.map((row) => row.documentId),
    )
    const labels = labelsByUnit(
      db,
      rows.map((row) => row.row),
    )
    return rows.map((row) => ({
      ...toUnit(row),
      document: held.get(row.documentId)!,
      labels: labels.get(row.row) ?? [],
    }))
  }
  const walk = (filter: RecommendationFilter, after: (string | number)[] | null, limit: number) =>
    db
      .select()
      .from(units)
      .where(
        and(
          conditions(filter),
          after
            ? sql`(${units.day}, ${units.documentId}, -${units.ordinal}, -${units.part}) < (${after[0]}, ${after[1]}, ${after[2]}, ${after[3]})`
            : undefined,
        ),
      )
      .orderBy(desc(units.day), desc(units.documentId), units.ordinal, units.part)
      .limit(limit)
      .all()
  const key = (row: typeof units.$inferSelect) => [row.day, row.documentId, -row.ordinal, -row.part]

  return {
    find: async (filter, page) => {
      const total = db.select({ n: sql<number>`count(*)` }).from(units).where(conditions(filter)).get()?.n ?? 0
      const rows = walk(filter, readCursor(page.after, 4), page.limit + 1)
      const shown = rows.slice(0, page.limit)
      const last = shown.at(-1)
      return { rows: full(shown), total, next: rows.length > page.limit && last ? writeCursor(key(last)) : null }
    },
    get: async (id) => {
      const row = db
        .select()
        .from(units)
        .innerJoin(documents, eq(units.documentId, documents.id))
        .where(eq(units.id, id))
        .get()
      return row ? full([row.units])[0]! : null
    },
    newest: async (filter, limit) =>
      full(
        db
          .select()
          .from(units)
          .where(conditions(filter))
          .orderBy(desc(units.createdAt), desc(units.row))
          .limit(limit)
          .all(),
      ),
    async *stream(filter) {
      let after: (string | number)[] | null = null
      for (;;) {
        const rows = walk(filter, after, rowsPerWalk)
        yield* full(rows)
        const last = rows.at(-1)
        if (!last || rows.length < rowsPerWalk) return
        after = key(last)
      }
    },
  }
}
