// join: the report, addendum and matrix of each UPR review → one set of recommendations with one answer each.
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { Facts } from '../domain/facts.ts'
import { awaitingFinal } from '../domain/keeping/awaited.ts'
import { answeredReport, baseSymbol } from '../domain/keeping/base-symbol.ts'
import { joinReview } from '../domain/upr-review.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordAlone } from './run.ts'

/** Whether a Council session is over on `today`: its closing day, or the opening of a later one, is past. */
export const isOver = (facts: Facts, session: number, today: string): boolean =>
  facts.sessions.some(
    (fact) =>
      fact.mechanism === 'HRC' &&
      ((fact.ordinal === session && fact.closes !== null && fact.closes.length === 10 && fact.closes < today) ||
        (fact.ordinal > session && fact.opens !== null && fact.opens.length === 10 && fact.opens <= today)),
  )

type Documents = Awaited<ReturnType<PipelineContext['store']['documents']['dates']>>

/**
 * Reports whose outcome was adopted and whose addendum is held: only there is silence the State's, and not a gap of
 * this collection (Council res. 5/1, para. 32: the rest is noted).
 */
function adoptedReports(documents: Documents, facts: Facts, today: string): Set<string> {
  const answered = new Set(documents.filter((d) => d.type === 'addendum').map((d) => answeredReport(d.symbol)))
  return new Set(
    documents
      .filter((d) => d.type === 'report_of_the_working_group' && answered.has(baseSymbol(d.symbol)))
      .filter((d) => d.councilSession !== null && isOver(facts, d.councilSession, today))
      .map((d) => baseSymbol(d.symbol)),
  )
}

/** One run over all reviews whose documents changed, or whose outcome was adopted since. */
export async function joinReviews(ctx: PipelineContext): Promise<RunReport> {
  return recordAlone(ctx, 'upr-reviews', 'join', async (run) => {
    const at = instant(ctx.clock)
    const documents = await ctx.store.documents.dates()
    const adopted = adoptedReports(documents, await ctx.store.facts.read(), dayOfInstant(at))
    const awaiting = awaitingFinal(documents.map((one) => ({ ...one, state: one.states[0] ?? null })))
    const standing = new Map([
      ...[...adopted].map((report) => [report, 'adopted'] as const),
      ...[...awaiting].map(([draft, addenda]) => [draft, `awaited by ${addenda.join(' ')}`] as const),
    ])
    const waiting = await ctx.store.reviews.unjoined(standing)
    ctx.progress.begin('join reviews', waiting.length)
    for (const report of waiting) {
      const held = await ctx.store.reviews.documents(report)
      const papers = held.map(({ detail, units }) => ({
        symbol: detail.symbol,
        type: detail.type,
        // nothing of a copy of the index was parsed
        review: detail.parsed?.review ?? null,
        units,
      }))
      const joined = joinReview(papers, {
        outcomeAdopted: adopted.has(report),
        awaiting: awaiting.get(report) ?? [],
      })
      const differing = joined.units.filter(({ differsFromIndex }) => differsFromIndex).length
      const changed = await ctx.store.reviews.saveJoin(
        {
          report,
          standing: standing.get(report) ?? '',
          units: joined.units.map(({ unit, positions, value, official, warnings }) => ({
            unitId: unit.id,
            position: value,
            positions,
            official,
            warnings,
          })),
          totals: { ...joined.totals, index_position_differs: differing },
          warnings: joined.warnings,
        },
        at,
      )
      run.count('reviews')
      run.count('answers', changed)
      // papers that disagree are both kept; a missing paper is a matter of coverage, not a fault of the join
      if (joined.reportSymbol !== null)
        for (const warning of joined.warnings) run.yellow({ fault: 'papers_disagree', where: report, message: warning })
      ctx.progress.tick()
    }
    // said of all that stand, also where nothing was joined anew
    const differing = await ctx.store.reviews.countIndexDiffers()
    if (differing > 0) run.count('index_position_differs', differing)
  })
}
