// announcements: the calendar pages → captures in the archive, and the dates that they announce, beside those of the CSV.
import type { Bases } from '../../scrapers/lib/http/bases.ts'
import type { Announced, Calendar, CalendarPage, Fetched, Http } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { mergeCollected } from '../domain/collected.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { FetchError } from '../domain/errors.ts'
import type { AnnouncementFact } from '../domain/facts.ts'
import type { PipelineContext } from './context.ts'
import { keepFetched } from './keep-body.ts'
import { type RunNotes, type RunReport, recordRun, toFault } from './run.ts'

/** When more than this share of the dates to come is gone at once, the page has changed its form, not its dates. */
const mostGone = 0.5

export type AnnouncementOptions = {
  /** takes a page that lost most of its dates for true */
  acceptFewer?: boolean
}

/** The bytes of a page, archived before anybody reads them. A page that was not modified comes from the archive. */
async function capture(
  ctx: PipelineContext,
  sourceId: string,
  http: Http,
  { key, address }: CalendarPage,
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
  const { created } = await keepFetched(ctx, fetched, {
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

/** Takes what one page says into what is kept of it; rows that do not read leave what was held of their States. */
async function keep(
  ctx: PipelineContext,
  pageId: string,
  page: Announced,
  fetched: { address: string; readOn: string },
  run: RunNotes,
  options: AnnouncementOptions,
): Promise<void> {
  const before = await ctx.store.facts.readCollected(pageId)
  // a row that does not read may be any date of its State, or of all where it names none
  const mayStand = (row: AnnouncementFact): boolean =>
    page.unread.some(({ kind, state }) => kind !== 'link' && (state === null || state === row.state))
  const merged = mergeCollected(before, page.announcements, fetched.readOn, mayStand)
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
  run.count('rows_left_out', page.unread.length)
  for (const { reason, row, state } of page.unread)
    run.yellow({
      fault: 'row_unread',
      where: fetched.address,
      message: `${state === null ? '' : `${state}: `}${reason} (row: ${row})`,
    })
  for (const row of merged.unlisted)
    run.yellow({
      fault: 'withdrawn',
      where: fetched.address,
      message: `no longer on the page before its day: kept, and marked so (${told(row)})`,
    })
}

/**
 * Asks the pages of a calendar, and keeps what they announce for the stage of the windows. Each page counts for itself:
 * one that cannot be read changes nothing of its own and leaves the others standing; so does a row on its page.
 * Green: all were read; yellow: a page or a row was not; red: no page was.
 */
export async function collectAnnouncements(
  ctx: PipelineContext,
  calendar: Calendar,
  http: Http,
  bases: Bases,
  options: AnnouncementOptions = {},
): Promise<RunReport> {
  return recordRun(ctx, calendar.id, 'collect', async (run) => {
    let [failed, pages] = [0, 0]
    const take = async (page: CalendarPage): Promise<void> => {
      pages += 1
      let announced: Announced
      try {
        const fetched = await capture(ctx, calendar.id, http, page, run)
        announced = page.read(fetched)
        const origin = { address: fetched.address, readOn: dayOfInstant(fetched.retrievedAt) }
        await keep(ctx, `${calendar.id}:${page.key}`, announced, origin, run, options)
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        failed += 1
        run.yellow(await toFault(ctx, error, page.address))
        return
      }
      for (const further of announced.further ?? []) await take(further)
    }
    for (const page of calendar.pages(bases)) await take(page)
    if (failed === pages)
      run.red({
        fault: 'nothing_fetched',
        where: calendar.url,
        message: `none of ${pages} calendar pages could be read; what they said before stands`,
      })
  })
}
