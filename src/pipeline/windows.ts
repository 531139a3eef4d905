// windows: documents, facts and the rule table → review windows, with a change row for each that moved.
import type { NewChange } from '../../db/store.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { Facts } from '../domain/facts.ts'
import { computeWindows } from '../domain/windows/compute.ts'
import { diffWindows } from '../domain/windows/diff.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

/** The windows as they stand on `today` (Geneva), without writing anything; `files` stand in for the facts loaded. */
export async function windowsOf(
  ctx: Pick<PipelineContext, 'store'>,
  today: string,
  files?: Facts,
): Promise<ReviewWindow[]> {
  const [facts, documents] = [await ctx.store.facts.read(files), await ctx.store.documents.dates()]
  return computeWindows({ facts, documents, today })
}

export async function updateWindows(ctx: PipelineContext): Promise<RunReport> {
  return recordRun(ctx, 'windows', 'windows', async (run) => {
    const at = instant(ctx.clock)
    const before = await ctx.store.windows.all({ invented: true })
    const today = dayOfInstant(at)
    const { windows, events } = diffWindows(before, await windowsOf(ctx, today), today)
    const changes = events.map(
      (event): NewChange => ({
        at,
        kind: event.kind === 'new' ? 'created' : event.kind,
        subject: 'window',
        subjectId: event.key,
        state: event.state,
        mechanism: event.mechanism,
        symbol: null,
        before: event.before,
        after: event.after,
        invented: event.invented,
      }),
    )
    // an official date that contradicts an official date is told, never settled silently
    for (const { key, basis, contradictedBy = [] } of windows)
      if (contradictedBy.length > 0) run.yellow({ fault: 'official_dates_disagree', where: key, message: basis })
    await ctx.store.windows.replace(windows, changes, at)
    run.count('windows', windows.length)
    run.count('changes', changes.length)
  })
}
