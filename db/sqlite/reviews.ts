// UPR reviews: report, addendum and matrix of one State and cycle, joined into one set of answers.

import { and, asc, eq, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { planAnswer } from '../../src/domain/keeping/answers.ts'
import { uhriSource } from '../../src/domain/keeping/uhri.ts'
import { toUnit } from '../shared/mapping.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { answerChange, joinedThrough } from '../shared/reviews.ts'
import type { ReviewJoinRow, Store } from '../store.ts'
import { assertAsWritten } from './as-written.ts'
import type { Db } from './db.ts'
import { readDetail } from './document-detail.ts'
import { live } from './rows.ts'
import { changes, documents, reviews, uhriDocuments, units } from './schema.ts'
import { withIndexPositions } from './uhri-read.ts'

const ofReview = (report: string) =>
  and(
    eq(documents.review, report),
    isNull(documents.withdrawnAt),
    or(isNotNull(documents.captureId), eq(documents.sourceId, uhriSource)),
    ne(documents.standing, 'replaced'),
  )

export function createReviews(db: Db): Store['reviews'] {
  /** what a join rests on: the newest of its documents, and where the review stands */
  const through = (report: string, standing: string): string => {
    const newest = db
      .select({ at: sql<string>`max(${documents.updatedAt})` })
      .from(documents)
      .where(ofReview(report))
      .get()
    const compared = db
      .select({ with: uhriDocuments.comparedWith })
      .from(uhriDocuments)
      .where(eq(uhriDocuments.symbol, report))
      .get()
    return joinedThrough(newest?.at ?? null, compared?.with ?? null, standing)
  }
  return {
    unjoined: async (standing) =>
      db
        .selectDistinct({ report: documents.review })
        .from(documents)
        .leftJoin(reviews, eq(reviews.report, documents.review))
        // a copy of the index alone has nothing to join, but for what an earlier join left there
        .where(
          and(
            isNotNull(documents.review),
            or(isNotNull(documents.captureId), isNotNull(reviews.report)),
            isNull(documents.withdrawnAt),
          ),
        )
        .orderBy(documents.review)
        .all()
        .flatMap(({ report }) => {
          const joined = db.select().from(reviews).where(eq(reviews.report, report!)).get()
          return joined?.joinedThrough === through(report!, standing.get(report!) ?? '') ? [] : [report!]
        }),
    documents: async (report) =>
      db
        .select({ id: documents.id })
        .from(documents)
        .where(ofReview(report))
        // the text that leads is the one that is joined
        .orderBy(
          sql`${documents.captureId} is null`,
          sql`${documents.standing} <> 'leading'`,
          asc(documents.symbol),
          asc(documents.language),
        )
        .all()
        .map(({ id }) => ({
          detail: readDetail(db, id)!,
          units: withIndexPositions(
            db,
            db
              .select()
              .from(units)
              .where(live(id))
              .orderBy(asc(units.ordinal), asc(units.part))
              .all()
              .map((row) => ({ row: row.row, unit: toUnit(row, false) })),
          ),
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
          const held = toUnit(unit)
          const plan = planAnswer(held, answer)
          if (plan === null) continue
          changed++
          tx.update(units)
            .set({
              position: plan.position,
              positions: plan.positions,
              official: plan.official,
              rest: { ...unit.rest, warnings: plan.warnings },
              updatedAt: at,
              ...outOfDate,
            })
            .where(eq(units.row, unit.row))
            .run()
          if (plan.positionChanged)
            tx.insert(changes)
              .values(answerChange(document, { id: unit.id, before: held.position, after: plan.position }, at))
              .run()
        }
        const values = {
          totals: join.totals,
          warnings: join.warnings,
          joinedThrough: through(join.report, join.standing),
          joinedAt: at,
        }
        tx.insert(reviews)
          .values({ report: join.report, ...values })
          .onConflictDoUpdate({ target: reviews.report, set: values })
          .run()
        return changed
      }),
    countIndexDiffers: async () =>
      db
        .select({ n: sql<number>`coalesce(sum(json_extract(${reviews.totals}, '$.index_position_differs')), 0)` })
        .from(reviews)
        .get()!.n,
    get: async (report): Promise<ReviewJoinRow | null> => {
      assertAsWritten(db, 'reviews', 'report', [report])
      const row = db.select().from(reviews).where(eq(reviews.report, report)).get()
      if (!row) return null
      const held = db
        .select()
        .from(documents)
        .where(and(ofReview(report), isNotNull(documents.captureId)))
        .orderBy(asc(documents.symbol))
        .all()
      return {
        report,
        totals: row.totals,
        warnings: row.warnings,
        joinedAt: row.joinedAt,
        documents: held.map((d) => d.symbol),
      }
    },
  }
}
