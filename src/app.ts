// The web application of one context: API and pages, with the cards of the sources and the routers of other rooms.
import type { Server } from 'node:http'
import express, { type Express } from 'express'
import { cards } from '../scrapers/index.ts'
import { readSentDraft } from '../scrapers/lib/drafts.ts'
import type { AlertsContext } from './alerts/context.ts'
import type { Frame as SubscriptionFrame } from './alerts/http/answer.ts'
import { alertsDescribed } from './alerts/http/described.ts'
import { createSubscriptions } from './alerts/http/index.ts'
import { type AppContext, openContext } from './context.ts'
import type { Clock } from './domain/clock.ts'
import { nothingQuery, readQuery } from './domain/queries.ts'
import { projectContact, type Settings } from './env.ts'
import { countEntries } from './feeds/calendar-asked.ts'
import { createFeeds } from './feeds/routes.ts'
import { type ConnectionLimits, createConnections } from './http/connections.ts'
import { metricsRouter } from './http/metrics.ts'
import { openToAll } from './http/open.ts'
import { ProblemError, readOnly } from './http/problem.ts'
import { strongTag } from './http/reply.ts'
import { securityText } from './http/security-text.ts'
import { turn } from './http/turns.ts'
import { keepWarm, type Warmth } from './http/warm.ts'
import { isClockRight } from './reading/held.ts'
import { deliver } from './run/alerting.ts'
import { servedWorld } from './run/world.ts'
import { createServer } from './server.ts'
import { version } from './version.ts'
import { framed } from './web/index.ts'

/** The span in which the requests of one visitor are counted. */
const limitSeconds = 300

/** As `openContext`, for a server: answers of the store come in turns of the event loop that requests share. */
export const openServing = (settings: Settings, options: { clock?: Clock } = {}): Promise<AppContext> =>
  openContext(settings, { ...options, serving: { turn } })

/** Where most readers begin, and what programs fetch for everybody. */
const beginnings = [
  '/',
  '/states',
  '/windows',
  '/sources',
  '/search',
  '/world.json',
  '/api/v1/states',
  '/api/v1/recommendations',
  // reads the table that all facets are counted in
  '/api/v1/recommendations?facets=year&limit=1',
  // reads what relevance is reckoned from
  '/api/v1/recommendations?q=torture&limit=1',
  '/feeds/calendar.ics',
  '/feeds/windows.atom',
  '/feeds/recommendations.atom',
]

/** Makes these answers after a change, before somebody asks; stop it before the store is closed. */
export const warmUp = ({ shown }: AppContext, origin: string): Warmth =>
  keepWarm({ origin, addresses: beginnings, revision: () => shown.store.meta.revision() })

export async function createApp(ctx: AppContext, alerting: AlertsContext): Promise<Express> {
  // what was just written must be read by subscriptions: they ask the primary
  const { shown } = ctx
  // a proxy that keeps this address out of its log, and robots.txt, name it in one case
  const subscriptions = express.Router({ caseSensitive: true })
  const sources = [...cards]
  const inFrame = framed({ reading: ctx.reading, version, sources })
  const frame: SubscriptionFrame = ({ title, language, body }, address) =>
    inFrame({ title, here: '/subscriptions', noIndex: true, children: body }, language, address)
  subscriptions.use(
    '/subscriptions',
    createSubscriptions({ ...alerting, frame, kick: () => void deliver(ctx, alerting) }),
  )
  const world = express.Router()
  world.use('/world.json', openToAll, readOnly)
  world.get('/world.json', async (req, res) => {
    readQuery(nothingQuery, req.query)
    const body = await servedWorld({ ...ctx, ...shown })
    if (body === null)
      throw new ProblemError(
        'not-ready',
        'The database of this server is damaged: no date is given from it. Its operator has to restore a backup.',
      )
    res.set('ETag', strongTag(body)).set('Cache-Control', 'public, no-cache').type('application/json').send(body)
  })
  return createServer({
    store: shown.store,
    reading: shown.reading,
    clock: ctx.clock,
    isClockRight: () => isClockRight(shown.store, ctx.clock),
    version,
    baseUrl: ctx.settings.baseUrl,
    key: ctx.settings.key,
    contact: { address: ctx.settings.contact, isOwn: ctx.settings.contact !== projectContact },
    log: ctx.log,
    sources,
    storedFile: ctx.archive.withFile,
    readDraft: readSentDraft,
    countEntries: (query) => countEntries({ ...ctx, store: shown.store }, query),
    routers: [
      securityText({ ...ctx.settings, clock: ctx.clock }),
      subscriptions,
      createFeeds({ store: shown.store, clock: ctx.clock, baseUrl: ctx.settings.baseUrl }),
      world,
      ...(ctx.settings.metrics
        ? [metricsRouter({ ...ctx, ...shown, version, sources, baseUrl: ctx.settings.baseUrl })]
        : []),
    ],
    described: alertsDescribed,
    limit: ctx.settings.limit === null ? undefined : { requests: ctx.settings.limit, seconds: limitSeconds },
    exports: ctx.settings.exports,
    proxies: ctx.settings.proxies,
  })
}

/** Creates the server of an application with the limits of its connections; binding it to a port is left to the command. */
export const createAppServer = (app: Express, limits?: ConnectionLimits): Server => createConnections(app, limits)
