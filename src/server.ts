// Joins the API, the pages and the other routers into one express application; binding it to a port is done elsewhere.
import { randomUUID } from 'node:crypto'
import { parse } from 'node:querystring'
import express, { type Express, type RequestHandler, type Router } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { createApi } from './api/index.ts'
import { describeApi } from './api/openapi.ts'
import { keepAnswers, routeOf } from './http/answers.ts'
import { limitCrowds } from './http/crowds.ts'
import { refuseWithoutClock } from './http/known-clock.ts'
import { refuseWhileDamaged } from './http/known-damage.ts'
import { readerOf } from './http/language.ts'
import { limitRequests } from './http/limits.ts'
import { problemHandler } from './http/problem.ts'
import type { RefusalPage } from './http/refusal.ts'
import type { Described } from './http/route.ts'
import { takeTurns } from './http/turns.ts'
import type { ReadingContext } from './reading/context.ts'
import { createReading, type Reading } from './reading/reading.ts'
import { createSealedWords } from './reading/sealed-words.ts'
import { assets, firstStyleSource } from './web/assets.ts'
import { refusalPage } from './web/error.ts'
import { createWeb } from './web/index.ts'
import { renderPage } from './web/layout.ts'
import { ownPath } from './web/page-error.ts'

export type ServerContext = Omit<ReadingContext, 'reading'> & {
  /** made from the store if left out */
  reading?: Reading
  log?: Logger
  /** of the settings: several servers open each other's addresses of a search; a key of this process if left out */
  key?: string | null
  /** routers of feeds, alerts, the citation resolver: mounted at the root, before API and pages */
  routers?: Router[]
  /** what those routers serve, for the description of the API */
  described?: Described
  /** requests in a span of seconds for one visitor; no limit if left out */
  limit?: { requests: number; seconds: number } | undefined
  /** exports that are written at the same time; 4 if left out */
  exports?: number
  /** false: no answer is kept for those who ask later; for who asks for each once */
  keeps?: boolean
  /** peers whose X-Forwarded-For names the visitor: a number of hops, or addresses and networks; nobody if left out */
  proxies?: number | string[]
}

/** What costs nothing to answer, by its address. */
const fixedFiles = new Set(['/robots.txt', ...assets.map(({ address }) => address)])

/** Exports at the same time where nobody says how many. */
const defaultExports = 4

/** S2: nothing of a third party, no inline script, no inline style but the rules of the first view, no frame, no referrer. */
const guards = (secure: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'", firstStyleSource],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: secure,
  })

/** `Last-Modified` says how old the data are; whether an answer is known, its tag alone tells: it is of the bytes, a day is not. */
const identify: RequestHandler = (req, res, next) => {
  delete req.headers['if-modified-since']
  res.locals.requestId = randomUUID()
  res.set('X-Request-Id', res.locals.requestId)
  next()
}

/** S3: the pattern of the route, never the address asked for, its query, or who asked. */
const logAccess =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const begun = process.hrtime.bigint()
    res.on('finish', () => {
      const route = res.locals.route ?? routeOf(req)
      const ms = Math.round(Number(process.hrtime.bigint() - begun) / 1e4) / 100
      log.info({ requestId: res.locals.requestId, method: req.method, route, status: res.statusCode, ms }, 'answered')
    })
    next()
  }

/** The application. X-Forwarded-For of a peer that is not trusted is ignored: nobody names an address for somebody else. */
export const createServer = (given: ServerContext): Express => {
  const sealedWords = createSealedWords(given.clock, given.key ?? null)
  const context = { ...given, sealedWords, reading: given.reading ?? createReading(given.store) }
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', context.proxies ?? false)
  app.set('etag', 'strong')
  // every parameter is read: by default those after the thousandth are dropped in silence
  app.set('query parser', (text: string) => parse(text, '&', '=', { maxKeys: 0 }))
  app.use(identify)
  if (context.log) app.use(logAccess(context.log))
  app.use(guards(context.baseUrl.startsWith('https:')))
  const refusal =
    (page: ReturnType<typeof refusalPage>): RefusalPage =>
    (req, ...told) => {
      const reader = readerOf(req)
      const frame = { reader, address: ownPath(req.originalUrl), edition: null, version: context.version }
      return renderPage(page(reader.language, ...told), frame)
    }
  if (context.limit)
    app.use(limitRequests({ ...context.limit, files: fixedFiles, page: refusal(refusalPage('tooMany')) }))
  if (context.keeps !== false)
    app.use(keepAnswers({ revision: () => context.store.meta.revision(), clock: context.clock }))
  app.use(takeTurns)
  const pages = { visitor: refusal(refusalPage('atOnce')), all: refusal(refusalPage('busy')) }
  app.use(limitCrowds({ exports: context.exports ?? defaultExports, pages }))
  app.use(refuseWhileDamaged(context.reading.damaged))
  if (context.isClockRight) app.use(refuseWithoutClock(context.isClockRight, refusal(refusalPage('clock'))))
  for (const router of context.routers ?? []) app.use(router)
  const description = describeApi(context.version, context.baseUrl, context.described)
  app.use(createApi(context, description))
  app.use(createWeb(context, description))
  // for what the other routers throw
  app.use(problemHandler(context.log))
  return app
}
