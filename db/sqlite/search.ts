// The search rows: which units lack one of the present version, and the writing of it.
import { createHash } from 'node:crypto'
import { asc, count, eq, gt, inArray, lt, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import type { DocumentToIndex, SearchRow, UnitToIndex } from '../../src/domain/keeping/search-row.ts'
import type { Store } from '../store.ts'
import { facetTokens } from './facets.ts'
import type { Db, Tx } from './open.ts'
import { documentStates, documents, labels, search, unitStates, units } from './schema.ts'

/** Set on a unit whenever something changes that it is found by. The stage `index` then writes its row anew. */
export const outOfDate = { indexedVersion: 0 } as const

/** Marks all units of a document, after a field of the document itself changed. */
export function unindexDocument(tx: Tx, documentId: string): void {
  tx.update(units).set(outOfDate).where(eq(units.documentId, documentId)).run()
}

/** Two walks of one index, so that a run with nothing to do reads nothing. */
const waiting = (db: Db | Tx, version: number, limit: number): number[] =>
  unionAll(
    db.select({ row: units.row }).from(units).where(lt(units.indexedVersion, version)),
    db.select({ row: units.row }).from(units).where(gt(units.indexedVersion, version)),
  )
    .limit(limit)
    .all()
    .map(({ row }) => row)

function grouped<T extends { key: string | number }>(rows: readonly T[]): Map<string | number, T[]> {
  const groups = new Map<string | number, T[]>()
  for (const row of rows) {
    const own = groups.get(row.key)
    if (own) own.push(row)
    else groups.set(row.key, [row])
  }
  return groups
}

/** Without what was parsed of the document, which is large. */
const columns = {
  units: {
    row: units.row,
    unitType: units.unitType,
    heading: units.heading,
    stem: units.stem,
    text: units.text,
    position: units.position,
    withdrawnAt: units.withdrawnAt,
  },
  documents: {
    id: documents.id,
    mechanism: documents.mechanism,
    language: documents.language,
    cycle: documents.cycle,
    withdrawnAt: documents.withdrawnAt,
  },
}

type DocumentColumns = Pick<typeof documents.$inferSelect, keyof typeof columns.documents>

/** What the units of a document are found by, from its row and the States of its other table. */
export const toDocument = (row: DocumentColumns, states: string[]): DocumentToIndex => ({
  mechanism: row.mechanism,
  language: row.language,
  cycle: row.cycle,
  states,
})

function readUnits(tx: Tx, rows: number[]): { row: number; unit: UnitToIndex }[] {
  const found = tx
    .select(columns)
    .from(units)
    .innerJoin(documents, eq(units.documentId, documents.id))
    .where(inArray(units.row, rows))
    .orderBy(asc(units.row))
    .all()
  const documentIds = [...new Set(found.map((one) => one.documents.id))]
  const states = grouped(
    tx
      .select({ key: documentStates.documentId, state: documentStates.state })
      .from(documentStates)
      .where(inArray(documentStates.documentId, documentIds))
      .orderBy(asc(documentStates.state))
      .all(),
  )
  const recommending = grouped(
    tx
      .select({ key: unitStates.unitRow, state: unitStates.state })
      .from(unitStates)
      .where(inArray(unitStates.unitRow, rows))
      .orderBy(asc(unitStates.state))
      .all(),
  )
  const named = grouped(
    tx
      .select({ key: labels.unitRow, scheme: labels.scheme, label: labels.label })
      .from(labels)
      .where(inArray(labels.unitRow, rows))
      .orderBy(asc(labels.scheme), asc(labels.label))
      .all(),
  )
  return found.map(({ units: unit, documents: document }) => ({
    row: unit.row,
    unit: {
      unitType: unit.unitType as UnitToIndex['unitType'],
      heading: unit.heading,
      stem: unit.stem,
      text: unit.text,
      position: unit.position,
      recommendingStates: (recommending.get(unit.row) ?? []).map(({ state }) => state),
      labels: (named.get(unit.row) ?? []).map(({ scheme, label }) => ({ scheme, label })),
      withdrawn: unit.withdrawnAt !== null || document.withdrawnAt !== null,
      document: toDocument(
        document,
        (states.get(document.id) ?? []).map(({ state }) => state),
      ),
    },
  }))
}

type Held = typeof search.$inferSelect

const digestOf = (made: object): string =>
  createHash('sha256').update(JSON.stringify(made)).digest('base64url').slice(0, 22)

/** Writes or removes one search row; true when it was another. */
function write(tx: Tx, row: number, held: Held | undefined, made: SearchRow | null): boolean {
  if (made === null) {
    if (held) tx.delete(search).where(eq(search.row, row)).run()
    return held !== undefined
  }
  const { heads, stems, words, facets } = made
  const values = { heads, stems, words, facets: facetTokens(facets) }
  const digest = digestOf(values)
  if (held?.digest === digest) return false
  if (held) tx.update(search).set({ digest }).where(eq(search.row, row)).run()
  else tx.insert(search).values({ row, digest }).run()
  tx.run(
    sql`insert or replace into search_index(rowid, heads, stems, words, facets) values (${row}, ${heads}, ${stems}, ${words}, ${values.facets})`,
  )
  return true
}

export function createSearch(db: Db): Store['search'] {
  return {
    countUnindexed: async (version) => {
      const beside = (condition: typeof lt) =>
        db.select({ n: count() }).from(units).where(condition(units.indexedVersion, version)).get()?.n ?? 0
      return beside(lt) + beside(gt)
    },
    index: async (version, limit, rowOf) =>
      db.transaction(
        (tx) => {
          const rows = waiting(tx, version, limit)
          if (rows.length === 0) return { units: 0, written: 0 }
          const held = new Map(
            tx
              .select()
              .from(search)
              .where(inArray(search.row, rows))
              .all()
              .map((one) => [one.row, one]),
          )
          let written = 0
          for (const { row, unit } of readUnits(tx, rows)) if (write(tx, row, held.get(row), rowOf(unit))) written++
          tx.update(units).set({ indexedVersion: version }).where(inArray(units.row, rows)).run()
          return { units: rows.length, written }
        },
        { behavior: 'immediate' },
      ),
  }
}
