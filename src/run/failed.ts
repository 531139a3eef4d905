// Which sources, calendars and indexes are to be asked again: their last run failed, or was broken off.
import { calendars, sources } from '../../scrapers/index.ts'
import type { AppContext } from '../context.ts'

/** Returns those of the ids (none: all sources and calendars) whose newest collect is red, or has no end. */
export async function failedIds(ctx: AppContext, ids: readonly string[]): Promise<string[]> {
  const asked = ids.length > 0 ? ids : [...sources, ...calendars].map(({ id }) => id)
  const latest = (await ctx.store.runs.latest()).filter(({ last }) => last.stage === 'collect')
  const failed = latest.filter(({ last }) => last.finishedAt === null || last.result === 'red')
  return asked.filter((id) => failed.some(({ last }) => last.sourceId === id))
}
