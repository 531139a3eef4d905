// Reviews of the UPR: which documents belong together, and what their join says of each unit.
import { planAnswer } from '../../src/domain/keeping/answers.ts'
import { uhriSource } from '../../src/domain/keeping/uhri.ts'
import { toUnit } from '../shared/mapping.ts'
import { outOfDate } from '../shared/out-of-date.ts'
import { answerChange, joinedThrough } from '../shared/reviews.ts'
import type { NewChange, Store } from '../store.ts'
import type { Kept } from '../tables.ts'
import { noteChanges } from './changes.ts'
import { type Db, holdAlone, type Queries } from './db.ts'
import { readDetail } from './documents.ts'
import { withIndexPositions } from './uhri-read.ts'
import { insertRows, updateRows } from './write.ts'

const ofReview = `review = $1 and withdrawn_at is null and standing <> 'replaced'
  and (capture_id is not null or source_id = '${uhriSource}')`

/** what a join rests on: the newest of its documents, and where the review stands */
async function through(db: Queries, report: string, standing: string): Promise<string> {
  const newest = await db.get<{ at: string | null }>(`select max(updated_at) as at from documents where ${ofReview}`, [
    report,
  ])
  const compared = await db.get<{ comparedWith: string | null }>(
    'select compared_with from uhri_documents where symbol = $1',
    [report],
  )
  return joinedThrough(newest?.at ?? null, compared?.comparedWith ?? null, standing)
}

export function createReviews(db: Db): Store['reviews'] {
  const join = (report: string) => db.get<Kept<'reviews'>>('select * from reviews where report = $1', [report])
  return {
    unjoined: async (standing) => {
      // a copy of the index alone has nothing to join, but for what an earlier join left there
      const reports = await db.all<{ report: string; joinedThrough: string | null }>(
        `select distinct d.review as report, r.joined_through from documents d left join reviews r on r.report = d.review
          where d.review is not null and (d.capture_id is not null or r.report is not null) and d.withdrawn_at is null
          order by d.review`,
      )
      const waiting: string[] = []
      for (const { report, joinedThrough: joined } of reports)
        if (joined !== (await through(db, report, standing.get(report) ?? ''))) waiting.push(report)
      return waiting
    },
    documents: async (report) => {
      // the text that leads is the one that is joined
      const ids = await db.all<{ id: string }>(
        `select id from documents where ${ofReview} order by capture_id is null, standing <> 'leading', symbol, language`,
        [report],
      )
      const read = ids.map(async ({ id }) => {
        const units = await db.all<Kept<'units'>>(
          'select * from units where document_id = $1 and withdrawn_at is null order by ordinal, part',
          [id],
        )
        return {
          detail: (await readDetail(db, id))!,
          units: await withIndexPositions(
            db,
            units.map((row) => ({ row: row.row, unit: toUnit(row, false) })),
          ),
        }
      })
      return Promise.all(read)
    },
    saveJoin: (joined, at) =>
      db.transaction(async (tx) => {
        await holdAlone(tx, [`review ${joined.report}`])
        const noted: NewChange[] = []
        let changed = 0
        for (const answer of joined.units) {
          const unit = await tx.get<Kept<'units'>>('select * from units where id = $1 for update', [answer.unitId])
          if (!unit) continue
          const held = toUnit(unit)
          const plan = planAnswer(held, answer)
          if (plan === null) continue
          changed++
          const { position, positions, official, warnings } = plan
          const rest = { ...unit.rest, warnings }
          const values = { position, positions, official, rest, updatedAt: at, ...outOfDate }
          await updateRows(tx, 'units', values, ['row', unit.row])
          if (!plan.positionChanged) continue
          const document = await tx.get<Kept<'documents'>>('select * from documents where id = $1', [unit.documentId])
          noted.push(answerChange(document!, { id: unit.id, before: held.position, after: position }, at))
        }
        const { report, totals, warnings } = joined
        const row = {
          report,
          totals,
          warnings,
          joinedThrough: await through(tx, report, joined.standing),
          joinedAt: at,
        }
        await insertRows(tx, 'reviews', [row], {
          conflict: `on conflict (report) do update set totals = excluded.totals, warnings = excluded.warnings,
            joined_through = excluded.joined_through, joined_at = excluded.joined_at`,
        })
        await noteChanges(tx, noted)
        return changed
      }),
    countIndexDiffers: async () =>
      (await db.get<{ n: number }>(
        "select coalesce(sum((totals ->> 'index_position_differs')::integer), 0) as n from reviews",
      ))!.n,
    get: async (report) => {
      const row = await join(report)
      if (!row) return null
      const held = await db.all<{ symbol: string }>(
        `select symbol from documents where ${ofReview} and capture_id is not null order by symbol`,
        [report],
      )
      const { totals, warnings, joinedAt } = row
      return { report, totals, warnings, joinedAt, documents: held.map(({ symbol }) => symbol) }
    },
  }
}
