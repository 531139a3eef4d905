// The calendar pages as a step of collecting, beside the sources of documents.
import { calendars } from '../../scrapers/index.ts'
import { officialBases } from '../../scrapers/lib/http/bases.ts'
import type { Http } from '../../scrapers/source.ts'
import { deadlinesPage, sessionsPage } from '../../scrapers/treaty-body-calendar/index.ts'
import type { AppContext } from '../context.ts'
import { type AnnouncementOptions, collectAnnouncements } from '../pipeline/announcements.ts'
import { exclusively } from '../pipeline/lock.ts'
import type { RunReport } from '../pipeline/run.ts'

const isCalendar = (id: string): boolean => calendars.some((card) => card.id === id)

/** Names of a command, parted: sources of documents and calendars; without a name, all of both. */
export function partIds(ids: readonly string[]): { sources: string[] | 'all' | 'none'; calendars: boolean } {
  if (ids.length === 0) return { sources: 'all', calendars: true }
  const others = ids.filter((id) => !isCalendar(id))
  return { sources: others.length === 0 ? 'none' : others, calendars: others.length < ids.length }
}

const basesOf = (ctx: AppContext) => ctx.settings.sites ?? officialBases

/** Addresses that would be asked first; the pages of single sessions are known from the list only. */
export const calendarAddresses = (ctx: AppContext): string[] => [
  deadlinesPage(basesOf(ctx)),
  sessionsPage(basesOf(ctx)),
]

/** Collects the calendar pages, with no other collect beside it in this data folder. */
export async function collectCalendars(
  ctx: AppContext,
  http: Http,
  options: AnnouncementOptions = {},
): Promise<RunReport[]> {
  return exclusively(ctx.settings.dataFolder, 'collect', async () => [
    await collectAnnouncements(ctx, http, basesOf(ctx), options),
  ])
}
