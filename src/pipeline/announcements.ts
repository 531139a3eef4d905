// announcements: the calendar pages → captures in the archive, and the dates that they announce, beside those of the CSV.
import type { Bases } from '../../scrapers/lib/http/bases.ts'
import type { Fetched, Http } from '../../scrapers/source.ts'
import {
  type CalendarPage,
  confidence,
  deadlinesPage,
  type ListedSession,
  readDeadlines,
  readSession,
  readSessions,
  sessionPage,
  sessionsPage,
  treatyBodyCalendar,
} from '../../scrapers/treaty-body-calendar/index.ts'
import { instant } from '../domain/clock.ts'
import { mergeCollected } from '../domain/collected.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { FetchError } from '../domain/errors.ts'
import type { AnnouncementFact } from '../domain/facts.ts'
import type { PipelineContext } from './context.ts'
import { keepBody } from './keep-body.ts'
import { type RunNotes, type RunReport, recordRun, toFault } from './run.ts'

const sourceId = treatyBodyCalendar.id

/** Sessions to come are announced a year ahead: pages of more than these are not opened in one run. */
const mostSessions = 4

/** When more than this share of the dates to come is gone at once, the page has changed its form, not its dates. */
const mostGone = 0.5

export type AnnouncementOptions = {
  /** takes a page that lost most of its dates for true */
  acceptFewer?: boolean
}

/** The bytes of a page, archived before anybody reads them. A page that was not modified comes from the archive. */
async function capture(
  ctx: PipelineContext,
  http: Http,
  key: string,
  address: string,
  run: RunNotes,
): Promise<Fetched> {
  const known = await ctx.store.captures.find(sourceId, key)
  const validators = known === null ? {} : { etag: known.etag, lastModified: known.lastModified }
  const fetched = await http.get(address, { accept: 'html', ...validators })
  const route = key.replace(/-\d+$/, '')
  run.routes[route] = (run.routes[route] ?? 0) + 1
  if (fetched.notModified) {
    if (known === null) throw new FetchError('unexpected_shape', address, 'not modified, and never read before')
    await ctx.store.captures.seen(known.id, instant(ctx.clock))
    run.count('not_modified')
    return { ...fetched, bytes: await ctx.archive.get(known.sha256) }
  }
  const { created } = await ctx.store.captures.add({
    ...(await keepBody(ctx, fetched)),
    sourceId,
    key,
    route,
    symbol: null,
    listing: null,
    invented: false,
  })
  run.count(created ? 'new' : 'same_bytes')
  return fetched
}

const told = ({ kind, state, session, opensOn, dueOn }: AnnouncementFact): string =>
  [kind, state, session === null ? null : `session ${session}`, opensOn, dueOn]
    .filter((part) => part !== null)
    .join(' ')

/** Takes one page, read whole, into what is kept of it. */
async function keep(
  ctx: PipelineContext,
  key: string,
  page: CalendarPage,
  fetched: { address: string; readOn: string },
  run: RunNotes,
  options: AnnouncementOptions,
): Promise<void> {
  const pageId = `${sourceId}:${key}`
  const before = await ctx.store.facts.readCollected(pageId)
  const merged = mergeCollected(before, page.announcements, fetched.readOn)
  const gone = merged.unlisted.length
  if (gone > 1 && gone > merged.awaited * mostGone && !options.acceptFewer)
    throw new FetchError(
      'suspicious_empty',
      fetched.address,
      `${gone} of ${merged.awaited} dates to come are gone at once: nothing was changed (if that is true, collect with --accept-fewer)`,
    )
  await ctx.store.facts.collected(pageId, merged.rows)
  run.count('listings', page.announcements.length)
  run.count('skipped', page.skipped)
  run.count('added', merged.added.length)
  run.count('moved', merged.moved.length)
  for (const row of merged.unlisted)
    run.yellow({
      fault: 'withdrawn',
      where: fetched.address,
      message: `no longer on the page before its day: kept, and marked so (${told(row)})`,
    })
}

/**
 * Asks the calendar pages of the treaty-body database, and keeps what they announce for the stage of the windows.
 * Each page counts for itself: one that is not read whole changes nothing of its own and leaves the others standing.
 * Green: all were read; yellow: some; red: none.
 */
export async function collectAnnouncements(
  ctx: PipelineContext,
  http: Http,
  bases: Bases,
  options: AnnouncementOptions = {},
): Promise<RunReport> {
  return recordRun(ctx, sourceId, 'collect', async (run) => {
    let failed = 0
    let pages = 0
    const take = async <T>(key: string, address: string, read: (fetched: Fetched) => Promise<T>): Promise<T | null> => {
      pages += 1
      try {
        return await read(await capture(ctx, http, key, address, run))
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        failed += 1
        run.yellow(toFault(error, address))
        return null
      }
    }
    const readOn = ({ retrievedAt }: Fetched) => dayOfInstant(retrievedAt)
    const origin = (fetched: Fetched) => ({ address: fetched.address, readOn: readOn(fetched) })
    await take('deadlines', deadlinesPage(bases), async (fetched) =>
      keep(ctx, 'deadlines', readDeadlines(fetched), origin(fetched), run, options),
    )
    const listed = await take('sessions', sessionsPage(bases), async (fetched) => {
      // those that are over are facts already, and no announcement
      const sessions = readSessions(fetched).filter(({ closes }) => closes >= readOn(fetched))
      const announcements = sessions.map((session) => daysOf(session, fetched))
      await keep(ctx, 'sessions', { announcements, skipped: 0 }, origin(fetched), run, options)
      return sessions
    })
    for (const session of (listed ?? []).slice(0, mostSessions))
      await take(`session-${session.ordinal}`, sessionPage(bases, session.id), async (fetched) =>
        keep(ctx, `session-${session.ordinal}`, readSession(fetched, session), origin(fetched), run, options),
      )
    if (failed === pages)
      run.red({
        fault: 'nothing_fetched',
        where: treatyBodyCalendar.url,
        message: `none of ${pages} calendar pages could be read; what they said before stands`,
      })
  })
}

const daysOf = (session: ListedSession, fetched: Fetched): AnnouncementFact => ({
  mechanism: 'CAT',
  state: null,
  session: session.ordinal,
  kind: 'session',
  status: 'announced',
  opensOn: session.opens,
  dueOn: session.closes,
  quote: session.quote,
  readOn: dayOfInstant(fetched.retrievedAt),
  source: fetched.address,
  confidence,
})
