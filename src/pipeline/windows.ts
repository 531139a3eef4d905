// windows: documents, facts and the rule table → review windows, with a change row for each that moved.
import type { NewChange } from '../../db/store.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import type { Facts } from '../domain/facts.ts'
import { computeWindows } from '../domain/windows/compute.ts'
import { diffWindows } from '../domain/windows/diff.ts'
import { endsDate, massOfEnds, withoutEnds } from '../domain/windows/mass.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { PipelineContext } from './context.ts'
import { findDamage } from './damage.ts'
import { isMade, noteMade, readInputs } from './made-from.ts'
import { type RunNotes, type RunReport, recordAlone } from './run.ts'
import { assertClock } from './trusted-clock.ts'

/** The windows as they stand on `today` (Geneva), without writing anything; `files` stand in for the facts loaded. */
export async function windowsOf(
  ctx: Pick<PipelineContext, 'store'>,
  today: string,
  files?: Facts,
): Promise<ReviewWindow[]> {
  return computeWindows(await readInputs(ctx, today, files))
}

/** An official date that contradicts an official date is told, never settled silently. */
function tellContradictions(run: RunNotes, windows: readonly ReviewWindow[]): void {
  for (const { key, basis, contradictedBy = [] } of windows)
    if (contradictedBy.length > 0) run.yellow({ fault: 'official_dates_disagree', where: key, message: basis })
}

function countAll(run: RunNotes, windows: readonly ReviewWindow[], changes: readonly NewChange[]): void {
  run.count('windows', windows.length)
  run.count('changes', changes.length)
}

/**
 * Replaces the windows and notes what changed. Throws nothing: under a clock that cannot be believed, and where the disk
 * damaged a window, the run is red and changes nothing. A mass of dates that end at once is held back, unless a person accepts it: those dates stay, the
 * other changes are made, and the run is red. What is known to change nothing is not computed again (made-from.ts).
 */
export async function updateWindows(
  ctx: PipelineContext,
  options: { acceptCancellations?: boolean } = {},
): Promise<RunReport> {
  return recordAlone(ctx, 'windows', 'windows', async (run) => {
    assertClock(run.clock)
    const at = run.at.toISOString()
    const damaged = await ctx.store.windows.contradicting()
    // what is compared with them would look like a date that moved
    if (damaged.length > 0)
      return run.red({
        fault: 'database_damaged',
        where: 'windows',
        message: `the database is damaged: ${damaged.length} dates contradict themselves (${damaged.slice(0, 3).join(', ')}). No date was changed, and nobody was told`,
      })
    if (await findDamage(ctx, run, 'windows')) return
    const before = await ctx.store.windows.all({ invented: true })
    const today = dayOfInstant(at)
    const [inputs, calledOff] = [await readInputs(ctx, today), await ctx.store.windows.calledOff()]
    if (await isMade(ctx, inputs, { windows: before, calledOff })) {
      run.count('held_back', 0)
      tellContradictions(run, before)
      return countAll(run, before, [])
    }
    const made = computeWindows(inputs)
    const computed = diffWindows(before, made, today, calledOff)
    const held = options.acceptCancellations ? 0 : massOfEnds(computed.events, before)
    const windows = held === 0 ? computed.windows : withoutEnds(computed.windows, computed.events)
    const events = held === 0 ? computed.events : computed.events.filter((event) => !endsDate(event))
    if (held > 0)
      run.red({
        fault: 'mass_cancellation',
        where: 'windows',
        message: `${held} dates would end at once. They stay as they were, and nobody was told. Compare some of them with their official pages. If they are cancelled, run \`mechanism-watch windows --accept-cancellations\``,
      })
    run.count('held_back', held)
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
    tellContradictions(run, windows)
    await ctx.store.windows.replace(windows, changes, at)
    countAll(run, windows, changes)
    if (held === 0) await noteMade(ctx, inputs, made, windows)
  })
}
