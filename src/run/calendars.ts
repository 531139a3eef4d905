// The calendar pages as a step of collecting, beside the sources of documents.
import { calendars } from '../../scrapers/index.ts'
import type { Calendar, Http } from '../../scrapers/source.ts'
import type { AppContext } from '../context.ts'
import { type AnnouncementOptions, collectAnnouncements } from '../pipeline/announcements.ts'
import { exclusively } from '../pipeline/lock.ts'
import type { RunReport } from '../pipeline/run.ts'
import { basesOf, underClock } from './stages.ts'

/** Names of a command, parted: sources of documents and calendars; without a name, all of both. */
export function partIds(ids: readonly string[]): { sources: string[] | 'all' | 'none'; calendars: Calendar[] } {
  if (ids.length === 0) return { sources: 'all', calendars: [...calendars] }
  const chosen = calendars.filter((calendar) => ids.includes(calendar.id))
  const others = ids.filter((id) => chosen.every((calendar) => calendar.id !== id))
  return { sources: others.length === 0 ? 'none' : others, calendars: chosen }
}

/** Addresses that would be asked first; further pages are known from these only. */
export const calendarAddresses = (ctx: AppContext, calendar: Calendar): string[] =>
  calendar.pages(basesOf(ctx)).map(({ address }) => address)

/** Collects the pages of the calendars, with no other collect beside it in this data folder. */
export async function collectCalendars(
  ctx: AppContext,
  chosen: readonly Calendar[],
  http: Http,
  options: AnnouncementOptions = {},
): Promise<RunReport[]> {
  return exclusively(ctx.settings.dataFolder, 'collect', () =>
    underClock(ctx, async () => {
      const reports: RunReport[] = []
      for (const calendar of chosen)
        reports.push(await collectAnnouncements(ctx, calendar, http, basesOf(ctx), options))
      return reports
    }),
  )
}
