// UPR reviews: report, addendum and matrix of one State and cycle, joined into one set of answers.
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ReviewJoinRow, Store } from '../store.ts'
import { readDetail } from './documents.ts'
import type { Db } from './open.ts'
import { live, toUnit } from './rows.ts'
import { changes, documents, reviews, units } from './schema.ts'
import { indexUnit } from './search.ts'

const ofReview = (state: string, cycle: number) =>
  and(
    eq(documents.mechanism, 'UPR'),
    eq(documents.state, state),
    eq(documents.cycle, cycle),
    isNull(documents.withdrawnAt),
    isNotNull(documents.captureId),
  )

export function createReviews(db: Db): Store['reviews'] {
  const through = (state: string, cycle: number): string =>
    db
      .select({ at: sql<string>`max(${documents.updatedAt})` })
      .from(documents)
      .where(ofReview(state, cycle))
      .get()?.at ?? ''
  return {
    unjoined: async () =>
      db
        .select({ state: documents.state, cycle: documents.cycle, at: sql<string>`max(${documents.updatedAt})` })
        .from(documents)
        .where(
          and(
            eq(documents.mechanism, 'UPR'),
            isNotNull(documents.cycle),
            isNotNull(documents.captureId),
            isNull(documents.withdrawnAt),
          ),
        )
        .groupBy(documents.state, documents.cycle)
        .orderBy(documents.state, documents.cycle)
        .all()
        .filter(({ state, cycle, at }) => {
          const joined = db
            .select()
            .from(reviews)
            .where(and(eq(reviews.state, state), eq(reviews.cycle, cycle!)))
            .get()
          return !joined || joined.joinedThrough < at
        })
        .map(({ state, cycle }) => ({ state, cycle: cycle! })),
    documents: async (state, cycle) =>
      db
        .select({ id: documents.id })
        .from(documents)
        .where(ofReview(state, cycle))
        .orderBy(asc(documents.symbol), asc(documents.language))
        .all()
        .map(({ id }) => ({
          detail: readDetail(db, id)!,
          units: db
            .select()
            .from(units)
            .where(live(id))
            .orderBy(asc(units.ordinal), asc(units.part))
            .all()
            .map((row) => toUnit(row, false)),
        })),
    saveJoin: async (join, at) =>
      db.transaction((tx) => {
        let changed = 0
        for (const answer of join.units) {
          const row = tx
            .select()
            .from(units)
            .innerJoin(documents, eq(units.documentId, documents.id))
            .where(eq(units.id, answer.unitId))
            .get()
          if (!row) continue
          const { units: unit, documents: document } = row
          const rest = { ...unit.rest, warnings: [...new Set([...unit.rest.warnings, ...answer.warnings])] }
          const same =
            unit.position === answer.position &&
            JSON.stringify(unit.positions) === JSON.stringify(answer.positions) &&
            JSON.stringify(unit.official ?? null) === JSON.stringify(answer.official ?? null)
          if (same) continue
          changed++
          tx.update(units)
            .set({
              position: answer.position,
              positions: answer.positions,
              official: answer.official,
              rest,
              updatedAt: at,
            })
            .where(eq(units.row, unit.row))
            .run()
          if (unit.position !== answer.position)
            tx.insert(changes)
              .values({
                at,
                kind: 'updated',
                subject: 'unit',
                subjectId: unit.id,
                state: document.state,
                mechanism: 'UPR',
                symbol: document.symbol,
                before: { position: unit.position },
                after: { position: answer.position },
                invented: document.invented,
              })
              .run()
          indexUnit(tx as unknown as Db, { ...unit, position: answer.position }, document)
        }
        const values = {
          totals: join.totals,
          warnings: join.warnings,
          joinedThrough: through(join.state, join.cycle),
          joinedAt: at,
        }
        tx.insert(reviews)
          .values({ state: join.state, cycle: join.cycle, ...values })
          .onConflictDoUpdate({ target: [reviews.state, reviews.cycle], set: values })
          .run()
        return changed
      }),
    get: async (state, cycle): Promise<ReviewJoinRow | null> => {
      const row = db
        .select()
        .from(reviews)
        .where(and(eq(reviews.state, state), eq(reviews.cycle, cycle)))
        .get()
      if (!row) return null
      const symbols = db
        .select({ symbol: documents.symbol })
        .from(documents)
        .where(ofReview(state, cycle))
        .orderBy(asc(documents.symbol))
        .all()
      return {
        state,
        cycle,
        totals: row.totals,
        warnings: row.warnings,
        joinedAt: row.joinedAt,
        documents: symbols.map((s) => s.symbol),
      }
    },
  }
}
