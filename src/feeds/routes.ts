// The open feeds: calendar, changed windows, new recommendations. No identity, no cookie; the same for everybody who asks the same.
import express, { type Request, type Response, type Router } from 'express'
import type { ChangeRow, RecommendationRow } from '../../db/store.ts'
import { citeRow } from '../cite/of-row.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { statesOf, toWindowScope } from '../domain/filters.ts'
import { calendarQuery, readQuery, recommendationFeedQuery, windowFeedQuery } from '../domain/queries.ts'
import { isFictional, stateName } from '../domain/states/states.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { openToAll } from '../http/open.ts'
import { readOnly } from '../http/problem.ts'
import { strongTag } from '../http/reply.ts'
import { inTurns } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { calendarFileName } from './calendar.ts'
import { stepsOf, stepsPerTurn } from './calendar-asked.ts'
import { type ChangeItem, changesAtom, changesJsonFeed, type FeedOptions } from './changes.ts'
import { estimateItems } from './estimates.ts'
import { stableUrn } from './text.ts'
import { windowChangeItem } from './window-changes.ts'

/** Items in a feed, newest first. */
const most = 200
const feedTitles = {
  en: 'Changed review windows',
  fr: 'Échéances et examens modifiés',
  es: 'Plazos y exámenes modificados',
} as const
/** An empty feed says that nothing is known since the beginning. */
const beginning = '2026-11-21T00:00:00.000Z'

function send(res: Response, type: string, body: string): void {
  res.set('ETag', strongTag(body)).set('Cache-Control', 'public, no-cache').type(type).send(body)
}

type Feed = { items: ChangeItem[]; options: FeedOptions }

/** One feed as Atom and as JSON. */
function addFeed(router: Router, name: string, read: (req: Request) => Promise<Feed>): void {
  router.get(`/feeds/${name}.atom`, async (req, res) => {
    const { items, options } = await read(req)
    send(res, 'application/atom+xml; charset=utf-8', changesAtom(items, options))
  })
  router.get(`/feeds/${name}.json`, async (req, res) => {
    const { items, options } = await read(req)
    send(res, 'application/feed+json; charset=utf-8', changesJsonFeed(items, options))
  })
}

/** Versions of one work share the items of a feed: a revision updates them, and is not read as new. */
const recommendationUrn = ({ document, path, part, id }: RecommendationRow): string =>
  path === null ? stableUrn('recommendation', id) : stableUrn('recommendation', document.work, path, part)

/** What changed, on which day: never the number of a row. */
function changeUrn(row: ChangeRow): string {
  const { before, after } = changedWindow(row)
  const dates = [before, after].flatMap((one) => (one ? [one.opensOn, one.dueOn, one.certainty] : [null]))
  return stableUrn('change', row.subjectId, row.kind, row.at.slice(0, 10), ...dates)
}

/** The quotation is verbatim and marked as such; what it is on is our note (SAFETY, Q1, Q7). */
function recommendationItem(row: RecommendationRow, baseUrl: string): ChangeItem {
  const { document } = row
  // a restricted draft is not published (DATA-MODEL, 4.5)
  const open = document.version !== 'restricted'
  const states = document.states.map((state) => stateName(state)).join(', ')
  return {
    id: recommendationUrn(row),
    arrivedAt: row.createdAt,
    title: `${document.invented ? '[INVENTED EXAMPLE] ' : ''}${states}: ${document.symbol}${row.path ? `, para. ${row.path}` : ''}`,
    lines: [
      ...(row.stem === null || !open ? [] : [`“${row.stem}”`]),
      row.text === null
        ? 'The text is not collected yet.'
        : !open
          ? 'A restricted draft: its text is not published.'
          : `“${row.text}”`,
      citeRow(row, 'un'),
      ...row.labels
        .filter((l) => l.label === 'criminalisation' && l.scheme === 'topic')
        .map(
          (l) => `On making torture a crime: finding aid, ${l.method}${l.doubtful ? ', doubtful' : ''}; not a finding.`,
        ),
    ],
    address: `${baseUrl}/recommendations/${row.id}`,
    tags: [document.mechanism],
    invented: document.invented,
  }
}

const changedWindow = (row: ChangeRow) => ({
  before: row.before as ReviewWindow | null,
  after: row.after as ReviewWindow | null,
})

export function createFeeds(ctx: Pick<ReadingContext, 'store' | 'clock' | 'baseUrl'>): Router {
  const router = express.Router()
  const { store, baseUrl } = ctx
  const options = (req: Request, title: string, home: string, language: string): FeedOptions => ({
    title,
    id: stableUrn('feed', req.path.replace(/\.\w+$/, ''), JSON.stringify(req.query)),
    feedAddress: `${baseUrl}${req.originalUrl}`,
    homeAddress: `${baseUrl}${home}`,
    language,
    emptySince: beginning,
    invented: true,
    limit: most,
  })
  router.use('/feeds', openToAll, readOnly)

  router.get('/feeds/calendar.ics', async (req, res) => {
    const query = readQuery(calendarQuery, req.query)
    const discreet = query.discreet ?? false
    res.set(
      'Content-Disposition',
      `inline; filename="${calendarFileName({ discreet, state: query.state?.length === 1 ? query.state[0]! : null })}"`,
    )
    const calendar = await inTurns(await stepsOf(ctx, query), stepsPerTurn)
    send(res, 'text/calendar; charset=utf-8', calendar.join(''))
  })

  const windowItems = async (req: Request) => {
    const query = readQuery(windowFeedQuery, req.query)
    const { states, mechanisms } = toWindowScope(query)
    const invented = (states ?? []).some(isFictional)
    const language = query.language ?? 'en'
    const rows = await store.changes.newest({
      subject: 'window',
      states,
      mechanisms,
      limit: most,
      invented,
    })
    const items = rows.map((row) =>
      windowChangeItem(
        { id: changeUrn(row), arrivedAt: row.at, kind: row.kind, ...changedWindow(row) },
        language,
        `${baseUrl}/states/${row.state}`,
        dayOfInstant(instant(ctx.clock)),
      ),
    )
    return { items, options: options(req, feedTitles[language], '/windows', language) }
  }
  addFeed(router, 'windows', windowItems)

  const estimates = async (req: Request) => {
    const query = readQuery(windowFeedQuery, req.query)
    const language = query.language ?? 'en'
    const rows = await store.windows.calendar({ ...toWindowScope(query), certainties: ['estimate'] })
    const items = estimateItems(rows, { language, baseUrl, today: dayOfInstant(instant(ctx.clock)) })
    return { items, options: options(req, 'Estimated months, none of them a date', '/windows', language) }
  }
  addFeed(router, 'estimates', estimates)

  const recommendationItems = async (req: Request) => {
    const query = readQuery(recommendationFeedQuery, req.query)
    const rows = await store.recommendations.newest(
      { states: statesOf(query.state, query.region), mechanisms: query.mechanism, topics: query.topic },
      most,
    )
    return {
      items: rows.map((row) => recommendationItem(row, baseUrl)),
      options: options(req, 'New recommendations', '/', 'en'),
    }
  }
  addFeed(router, 'recommendations', recommendationItems)
  return router
}
