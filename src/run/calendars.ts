// The calendar pages as a step of collecting, beside the sources of documents.
import { calendars, indexes } from '../../scrapers/index.ts'
import type { Calendar, Http, RecordIndex } from '../../scrapers/source.ts'
import type { AppContext } from '../context.ts'
import { type AnnouncementOptions, collectAnnouncements } from '../pipeline/announcements.ts'
import { exclusively } from '../pipeline/lock.ts'
import type { RunReport } from '../pipeline/run.ts'
import { basesOf, underClock } from './stages.ts'

type Parted = { sources: string[] | 'all' | 'none'; calendars: Calendar[]; indexes: RecordIndex[] }

/**
 * Names of a command, parted: sources of documents, calendars, indexes of records; without a name, all sources and
 * calendars. An index is some hundred megabytes: it is asked where it is named.
 */
export function partIds(ids: readonly string[]): Parted {
  if (ids.length === 0) return { sources: 'all', calendars: [...calendars], indexes: [] }
  const named = <T extends { id: string }>(all: readonly T[]): T[] => all.filter(({ id }) => ids.includes(id))
  const chosen = { calendars: named(calendars), indexes: named(indexes) }
  const others = ids.filter((id) => [...chosen.calendars, ...chosen.indexes].every((one) => one.id !== id))
  return { sources: others.length === 0 ? 'none' : others, ...chosen }
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
  return exclusively({ folder: ctx.settings.dataFolder, store: ctx.store }, 'collect', () =>
    underClock(ctx, async () => {
      const reports: RunReport[] = []
      for (const calendar of chosen)
        reports.push(await collectAnnouncements(ctx, calendar, http, basesOf(ctx), options))
      return reports
    }),
  )
}
