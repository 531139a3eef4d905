// The open feeds: calendar, changed windows, new recommendations. No identity, no cookie; the same for everybody who asks the same.
import express, { type Request, type Response, type Router } from 'express'
import type { ChangeRow, RecommendationRow } from '../../db/store.ts'
import { citeRow } from '../cite/of-row.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { heldInPart } from '../domain/doubts/held-in-part.ts'
import { toRecommendationFilter, toWindowScope } from '../domain/filters.ts'
import { quotableVersions } from '../domain/mechanisms.ts'
import { calendarQuery, readQuery, recommendationFeedQuery, windowFeedQuery } from '../domain/queries.ts'
import { isFictional, nameOrCode } from '../domain/states/states.ts'
import { heldWords, languageOfUnit, textStatusOf, unreadWords, versionOf } from '../domain/unit-words.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { markInvented } from '../domain/words.ts'
import { openToAll } from '../http/open.ts'
import { readOnly } from '../http/problem.ts'
import { queryString, strongTag } from '../http/reply.ts'
import { inTurns } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { calendarFileName } from './calendar.ts'
import { stepsOf, stepsPerTurn } from './calendar-asked.ts'
import { type ChangeItem, changesAtom, changesJsonFeed, datedAt, type FeedOptions } from './changes.ts'
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
const estimateTitles = {
  en: 'Estimated months, none of them a date',
  fr: 'Mois estimés, dont aucun n’est une date',
  es: 'Meses estimados, ninguno de los cuales es una fecha',
} as const
/** An empty feed says that nothing is known since the beginning. */
const beginning = '2026-11-21T00:00:00.000Z'

function send(res: Response, type: string, body: string): void {
  res.set('ETag', strongTag(body)).set('Cache-Control', 'public, no-cache').type(type).send(body)
}

/** `next`: what to ask with for the items that are older; null on the last page. */
type Feed = { items: ChangeItem[]; next: number | null; about: { title: string; home: string; language: string } }

/** Filters by what they ask for, however they were written: one feed has one id. */
const idOf = (name: string, query: object): string => {
  const { before: _, ...filters } = query as Record<string, unknown>
  return stableUrn('feed', `/feeds/${name}`, JSON.stringify(Object.entries(filters).sort()))
}

/** One feed as Atom and as JSON. */
function addFeed<Q extends { before?: number | undefined }>(
  router: Router,
  name: string,
  given: { baseUrl: string; parse(req: Request): Q; read(query: Q): Promise<Feed> },
): void {
  const { baseUrl } = given
  const answer = (type: string, write: typeof changesAtom) => async (req: Request, res: Response) => {
    const query = given.parse(req)
    const { items, next, about } = await given.read(query)
    const page = (before: string | null) => `${baseUrl}${req.path}${queryString(req, { before })}`
    const [newest] = items.map(datedAt).sort((a, b) => (a < b ? 1 : -1))
    res.set('Last-Modified', new Date(newest ?? beginning).toUTCString())
    const options: FeedOptions = {
      title: about.title,
      id: idOf(name, query),
      feedAddress: `${baseUrl}${req.originalUrl}`,
      firstAddress: query.before === undefined ? null : page(null),
      nextAddress: next === null ? null : page(String(next)),
      homeAddress: `${baseUrl}${about.home}`,
      language: about.language,
      emptySince: beginning,
      invented: true,
      limit: most,
    }
    send(res, type, write(items, options))
  }
  router.get(`/feeds/${name}.atom`, answer('application/atom+xml; charset=utf-8', changesAtom))
  router.get(`/feeds/${name}.json`, answer('application/feed+json; charset=utf-8', changesJsonFeed))
}

/**
 * Pages of a list that grows at its newer end: `before` counts from the oldest, so that what arrives meanwhile moves nothing.
 * Returns how many of the newest are skipped, and what the next page is asked with.
 */
function pageOf(total: number, before: number | undefined): { skip: number; next: number | null } {
  const end = Math.min(before ?? total, total)
  return { skip: total - end, next: end > most ? end - most : null }
}

/** Versions of one work share the items of a feed: a revision updates them, and is not read as new. */
const recommendationUrn = ({ document, path, part, id }: RecommendationRow): string =>
  path === null ? stableUrn('recommendation', id) : stableUrn('recommendation', document.work, path, part)

/** What changed, on which day: never the number of a row. */
function changeUrn(row: ChangeRow): string {
  const { before, after } = changedWindow(row)
  const dates = [before, after].flatMap((one) => (one ? [one.opensOn, one.dueOn, one.certainty] : [null]))
  // a database that was built anew creates its windows on another day
  const day = row.kind === 'created' ? null : row.at.slice(0, 10)
  return stableUrn('change', row.subjectId, row.kind, day, ...dates)
}

/** The quotation is verbatim and marked as such; what it is on is our note (SAFETY, Q1, Q7). */
function recommendationItem(row: RecommendationRow, baseUrl: string): ChangeItem {
  const { document } = row
  // a restricted draft is not published (DATA-MODEL, 4.5)
  const open = document.version !== 'restricted'
  const isCopy = textStatusOf(row.text, document.version) === 'index_copy'
  const isCut = open && heldInPart(row, document.doubts) === 'paragraph'
  const language = languageOfUnit(row, document)
  // the words of an index are no quotation of the document
  const quoted = (text: string) => ({ text: isCopy ? text : `“${text}”`, language })
  const states = document.states.map((state) => nameOrCode(state, 'en')).join(', ')
  const unread = unreadWords(row, document)
  return {
    id: recommendationUrn(row),
    arrivedAt: row.createdAt,
    revisedAt: row.updatedAt,
    title: `${markInvented(document.invented)}${isCopy ? 'Copied from the index: ' : ''}${states}: ${document.symbol}${row.path ? `, para. ${row.path}` : ''}`,
    lines: [
      ...(isCopy || isCut ? [heldWords(row, document)] : []),
      ...(row.text === null || isCopy || !open || quotableVersions.includes(document.version)
        ? []
        : [`${versionOf(document)}.`]),
      ...(row.stem === null || !open ? [] : [quoted(row.stem)]),
      row.text === null
        ? 'The text is not collected yet.'
        : !open
          ? 'A restricted draft: its text is not published.'
          : quoted(row.text),
      citeRow(row, 'un'),
      ...(unread === null ? [] : [`On making torture a crime: ${unread}.`]),
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

  addFeed(router, 'windows', {
    baseUrl,
    parse: (req) => readQuery(windowFeedQuery, req.query),
    read: async (query) => {
      const { states, mechanisms, kinds } = toWindowScope(query)
      const language = query.language ?? 'en'
      const rows = await store.changes.newest({
        subject: 'window',
        states,
        mechanisms,
        windowKinds: kinds,
        before: query.before,
        limit: most + 1,
        invented: (states ?? []).some(isFictional),
      })
      const shown = rows.slice(0, most)
      const items = shown.map((row) =>
        windowChangeItem(
          { id: changeUrn(row), arrivedAt: row.at, kind: row.kind, ...changedWindow(row) },
          language,
          `${baseUrl}/states/${row.state}`,
          dayOfInstant(instant(ctx.clock)),
        ),
      )
      const next = rows.length > most ? shown.at(-1)!.id : null
      return { items, next, about: { title: feedTitles[language], home: '/windows', language } }
    },
  })

  addFeed(router, 'estimates', {
    baseUrl,
    parse: (req) => readQuery(windowFeedQuery, req.query),
    read: async (query) => {
      const language = query.language ?? 'en'
      const rows = await store.windows.calendar({ ...toWindowScope(query), certainties: ['estimate'] })
      const all = estimateItems(rows, { language, baseUrl, today: dayOfInstant(instant(ctx.clock)) })
      const { skip, next } = pageOf(all.length, query.before)
      return {
        items: all.slice(skip, skip + most),
        next,
        about: { title: estimateTitles[language], home: '/windows', language },
      }
    },
  })

  addFeed(router, 'recommendations', {
    baseUrl,
    parse: (req) => readQuery(recommendationFeedQuery, req.query),
    read: async (query) => {
      const { before, ...asked } = query
      const filter = toRecommendationFilter(asked)
      const { total } = await store.recommendations.find(filter, { limit: 1 })
      const { skip, next } = pageOf(total, before)
      const rows = await store.recommendations.newest(filter, most, skip)
      const items = rows.map((row) => recommendationItem(row, baseUrl))
      return { items, next, about: { title: 'New recommendations', home: '/', language: 'en' } }
    },
  })
  return router
}
