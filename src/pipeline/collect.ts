// collect: a source's listings and the web → captures, with their bytes in the archive.
import type { CaptureRow } from '../../db/store.ts'
import { fetchByRoutes } from '../../scrapers/lib/http/routes.ts'
import { isUnread } from '../../scrapers/lib/row-error.ts'
import type { Given, Http, LeftRow, Listing, Source } from '../../scrapers/source.ts'
import { instant } from '../domain/clock.ts'
import { daysBetween } from '../domain/days/days.ts'
import { FetchError } from '../domain/errors.ts'
import { runSourceId } from '../domain/run-ids.ts'
import type { PipelineContext } from './context.ts'
import { noteNews } from './freshness.ts'
import { keepFetched } from './keep-body.ts'
import { mayBeLeftOut, noteLeftRows } from './left-rows.ts'
import { type RunNotes, type RunReport, recordRun, toFault } from './run.ts'

export type CollectOptions = {
  http: Http
  /** where the sites are, what the facts know, and the day */
  given: Given
  /** what is collected comes from the example archive: every row is marked so */
  invented?: boolean
  /** asks for every document again, conditionally, instead of trusting an unchanged listing */
  full?: boolean
  /** takes a list that is much shorter than the last one for true */
  acceptFewer?: boolean
}

/** Below this share of the listings of the run before, a site has changed its form, not lost its documents. */
const leastShare = 0.8

/** More documents than this do not leave a list at once: its keys have changed, or its last page is gone. */
const mostGone = (live: number): number => Math.max(2, live / 20)

/** Runs over the examples are kept apart from those over the web. */
const runId = (source: Source, options: CollectOptions) => runSourceId(source.id, options.invented)

type Gathered = {
  listings: Listing[]
  /** false: a page of the list failed, so that what is missing is not gone */
  whole: boolean
  left: LeftRow[]
  /** keys held that are not on the list, and may be rows that gave no listing */
  kept: string[]
}

/** All listings of a source, or an error: nothing is fetched before the list is known to be believable. */
async function gather(ctx: PipelineContext, source: Source, options: CollectOptions, run: RunNotes): Promise<Gathered> {
  const listings: Listing[] = []
  const keys = new Set<string>()
  let fault: FetchError | null = null
  const left: LeftRow[] = []
  const onLeftOut = (row: LeftRow) => void left.push(row)
  try {
    for await (const listing of source.list(options.http, { ...options.given, onLeftOut })) {
      if (keys.has(listing.key))
        throw new FetchError('unexpected_shape', listing.listedAt, `${listing.key} is announced twice`)
      keys.add(listing.key)
      listings.push(listing)
    }
  } catch (error) {
    // a list gives only rows that it stands by: those before the fault are good, but what is missing is not gone
    if (!(error instanceof FetchError) || listings.length === 0) throw error
    fault = error
    run.yellow(await toFault(ctx, error, source.url))
  }
  run.counts['listings'] = listings.length
  const pages = new Set(listings.filter(({ fromFacts }) => !fromFacts).map(({ listedAt }) => listedAt))
  if (pages.size > 0) run.routes['list'] = pages.size
  const [least, most] = options.invented ? [1, Number.POSITIVE_INFINITY] : source.expects.listings
  noteLeftRows(left, run)
  // a row that does not read is a row: a list is not shorter for it
  const rows = listings.length + left.filter(isUnread).length
  if (rows < least)
    throw new FetchError(
      'suspicious_empty',
      source.url,
      `${listings.length} listings, at least ${least} are expected: nothing was changed`,
    )
  const previous = (await ctx.store.runs.previous(runId(source, options), 'collect'))?.counts ?? {}
  // what the list is never without was told at the first run; a row more may be a document that is lost
  const lost = left
    .filter(({ kind }) => kind === 'no_document')
    .map(({ row, reason }) => `${reason} (row: ${row.slice(0, 160)})`)
  if (lost.length > (previous['rows_left_out'] ?? 0))
    run.yellow({
      fault: 'left_out',
      where: source.url,
      message: `${lost.length} rows of the list name no document that can be asked for: ${lost.slice(0, 5).join('; ')}`,
    })
  const before = previous['listings'] ?? 0
  if (fault === null && rows < before * leastShare && !options.acceptFewer)
    throw new FetchError(
      'suspicious_empty',
      source.url,
      `${listings.length} listings, the run before had ${before}: nothing was changed (if that is true, collect with --accept-fewer)`,
    )
  const missing = fault
    ? []
    : (await ctx.store.captures.live(source.id, options.invented)).filter(({ key }) => !keys.has(key))
  const kept = missing.filter(({ listing }) => mayBeLeftOut(left, listing as Listing)).map(({ key }) => key)
  const gone = missing.flatMap(({ key }) => (kept.includes(key) ? [] : [key]))
  const live = listings.length + gone.length
  if (gone.length > mostGone(live) && !options.acceptFewer)
    throw new FetchError(
      'suspicious_empty',
      source.url,
      `${gone.length} documents held are no longer announced (${gone.slice(0, 3).join(', ')} …): nothing was changed (if that is true, collect with --accept-fewer)`,
    )
  if (listings.length > most)
    run.yellow({
      fault: 'too_many_listings',
      where: source.url,
      message: `${listings.length} listings, at most ${most} are expected`,
    })
  if (kept.length > 0)
    run.yellow({
      fault: 'left_out',
      where: source.url,
      message: `${kept.length} documents held are not on the list, and may be rows of it that were left out: kept (${kept.slice(0, 3).join(', ')})`,
    })
  return { listings, whole: fault === null, left, kept }
}

/** What makes a listing another one: not its tokens, which change whenever a page is made. */
const announced = (listing: Listing): string =>
  JSON.stringify([listing.symbol, listing.title, listing.state, listing.date, listing.language, listing.type])

const isUnchanged = (known: CaptureRow | null, listing: Listing): known is CaptureRow =>
  known !== null &&
  known.withdrawnAt === null &&
  known.listing !== null &&
  announced(known.listing as Listing) === announced(listing)

/** What came in place of a document (a notice, a page that passed for it) may be the document by now: three days, then weekly. */
function isAskedAgain(known: CaptureRow, now: string): boolean {
  if (known.parseError === null) return false
  const days = daysBetween(known.retrievedAt.slice(0, 10), now.slice(0, 10))
  return days > 0 && (days <= triesForGap || days % 7 === 0)
}

/** An addendum that is looked for by its number alone: no list says that there is one. */
const isGuess = ({ type, state }: Listing): boolean => type === 'other' && state === null

/** A format that is simply not there; the next route is no fault. */
const usualGaps = new Set(['not_found', 'no_files'])

async function capture(
  ctx: PipelineContext,
  source: Source,
  listing: Listing,
  options: CollectOptions,
  run: RunNotes,
): Promise<void> {
  const known = await ctx.store.captures.find(source.id, listing.key)
  const unchanged = isUnchanged(known, listing)
  if (!options.full && unchanged && !isAskedAgain(known, instant(ctx.clock))) {
    await ctx.store.captures.seen(known.id, instant(ctx.clock))
    run.count('known')
    return
  }
  const before = known?.route ? { route: known.route, etag: known.etag, lastModified: known.lastModified } : null
  const { fetched, route, attempts } = await fetchByRoutes(options.http, listing, before)
  for (const attempt of attempts)
    if (!usualGaps.has(attempt.fault))
      run.yellow({
        fault: attempt.fault,
        where: attempt.address,
        message: `${listing.key} came by ${route}, since ${attempt.route} gave: ${attempt.message}`,
      })
  run.routes[route] = (run.routes[route] ?? 0) + 1
  if (fetched.notModified) {
    if (known) await ctx.store.captures.seen(known.id, instant(ctx.clock), unchanged ? undefined : listing)
    run.count('not_modified')
    return
  }
  const { id, created } = await keepFetched(ctx, fetched, {
    sourceId: source.id,
    key: listing.key,
    route,
    symbol: listing.symbol,
    listing,
    invented: options.invented ?? false,
  })
  if (!created && !unchanged) await ctx.store.captures.seen(id, instant(ctx.clock), listing)
  run.count(created ? 'new' : 'same_bytes')
}

/** Days on which a document was asked for and was not there, after which it is a gap (SOURCES, 8: three tries on three days). */
const triesForGap = 3

type Misses = { isGap(key: string): boolean; note(key: string): void; keep(): Promise<void> }

/** What no route gave on earlier days; a gap is asked for again every week. */
async function readMisses(ctx: PipelineContext, source: Source, options: CollectOptions): Promise<Misses> {
  const name = `misses ${runId(source, options)}`
  const known = JSON.parse((await ctx.store.meta.get(name)) ?? '{}') as Record<string, string[]>
  const before = JSON.stringify(known)
  const today = instant(ctx.clock).slice(0, 10)
  return {
    isGap: (key) => {
      const days = known[key] ?? []
      return days.length >= triesForGap && daysBetween(days.at(-1)!, today) < 7
    },
    note: (key) => {
      const days = known[key] ?? []
      if (!days.includes(today)) known[key] = [...days, today].slice(-triesForGap)
    },
    keep: async () => {
      if (JSON.stringify(known) !== before) await ctx.store.meta.set(name, JSON.stringify(known))
    },
  }
}

/** One run for one source. A document that no route gives is a fault of its own; a listing that cannot be trusted changes nothing. */
export async function collect(ctx: PipelineContext, source: Source, options: CollectOptions): Promise<RunReport> {
  return recordRun(ctx, runId(source, options), 'collect', async (run) => {
    const { listings, whole, left, kept } = await gather(ctx, source, options, run)
    ctx.progress.begin(`collect ${source.id}`, listings.length)
    let failed = 0
    const misses = await readMisses(ctx, source, options)
    for (const listing of listings) {
      if (!options.full && misses.isGap(listing.key)) {
        run.count('gaps')
        ctx.progress.tick()
        continue
      }
      try {
        await capture(ctx, source, listing, options, run)
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        // an answer of the State that is not published yet is what is to be expected
        if (usualGaps.has(error.fault)) misses.note(listing.key)
        if ((listing.type === 'addendum' || isGuess(listing)) && usualGaps.has(error.fault)) {
          run.count('not_published_yet')
          continue
        }
        failed++
        run.count('failed')
        run.yellow({ ...(await toFault(ctx, error, listing.key)), where: listing.key })
      }
      ctx.progress.tick()
    }
    await misses.keep()
    if (listings.length > 0 && failed === listings.length)
      run.red({
        fault: 'nothing_fetched',
        where: source.url,
        message: `none of ${failed} documents could be fetched by any route`,
      })
    if (!options.invented) await noteNews(ctx, source, { listings, whole, left }, run)
    if (!whole) return
    const gone = await ctx.store.captures.withdrawMissing(
      source.id,
      new Set([...listings.map((listing) => listing.key), ...kept]),
      instant(ctx.clock),
      options.invented ?? false,
    )
    for (const key of gone)
      run.yellow({ fault: 'withdrawn', where: key, message: 'no longer announced: kept, and marked as withdrawn' })
    run.count('withdrawn', gone.length)
  })
}
