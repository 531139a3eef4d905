// A list that answers every day and never brings anything new: a page that froze looks just like a healthy one.
import type { LeftRow, Listing, Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { daysBetween } from '../domain/days/days.ts'
import type { PipelineContext } from './context.ts'
import { mayBeNewer } from './left-rows.ts'
import type { RunNotes } from './run.ts'

/** What a run read of a list; `whole` is false where a page of it failed. */
type Read = { listings: readonly Listing[]; whole: boolean; left: readonly LeftRow[] }

/**
 * Notes `nothing_new` when no document came for longer than the source's usual gap, by the days of its own list or by
 * what this installation has seen (SOURCES, 9: a frozen page is a failure too). Nothing is said where a row that does not read may be newer, and nothing of the days of a
 * list of which a page failed. Sources without a usual gap are let be.
 */
export async function noteNews(
  ctx: PipelineContext,
  source: Source,
  { listings, whole, left }: Read,
  run: RunNotes,
): Promise<void> {
  const within = source.expects.newWithin
  if (within === undefined) return
  const today = instant(ctx.clock).slice(0, 10)
  const name = `last new ${source.id}`
  const last = (run.counts['new'] ?? 0) > 0 ? null : await ctx.store.meta.get(name)
  if (last === null) await ctx.store.meta.set(name, today)
  const silent = (message: string) =>
    run.yellow({
      fault: 'nothing_new',
      where: source.url,
      message: `${message}; something new always came within ${within} days`,
    })
  const dates = listings.flatMap(({ date }) => date ?? []).sort()
  const newest = dates.at(-1)
  if (mayBeNewer(left, newest ?? '')) return
  // days that the facts lent to some listings say nothing of the list
  if (whole && newest && dates.length === listings.length && daysBetween(newest, today) > within)
    silent(
      `the newest of ${listings.length} documents announced is of ${newest}, ${daysBetween(newest, today)} days ago`,
    )
  else if (last !== null && daysBetween(last, today) > within)
    silent(`no new document came for ${daysBetween(last, today)} days`)
}
