// The router of subscriptions: ask, confirm, see, change, export, leave; and for webhooks test, replay, rotate.
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { SubscriptionRow } from '../../../db/alerts-store.ts'
import { isDay } from '../../domain/days/days.ts'
import { jsonText } from '../../domain/printable.ts'
import { limitVisitors } from '../../http/limits.ts'
import { problemTitles } from '../../http/problem.ts'
import { customerOf, isSentByOtherSite } from '../../http/visitor.ts'
import { type AlertLanguage, readChoice } from '../choice.ts'
import type { AlertsContext } from '../context.ts'
import type { TargetRules } from '../hooks/target.ts'
import { claimKey } from '../key.ts'
import type { LinkKind } from '../vault.ts'
import {
  activate,
  askFor,
  changeChoice,
  confirm,
  describe,
  hookHostOf,
  otherRequests,
  replay,
  resendLink,
  rotateSecret,
  sendTest,
} from './actions.ts'
import { bareFrame, type Frame, guard, languageOf, problem, wantsJson } from './answer.ts'
import { checkMethod, checkOnce, readBody } from './body.ts'
import { AskedError, isFiner, readChange, readHook, readMail, readNew, readToken, refusal, typedIn } from './form.ts'
import { checkHook } from './hook-name.ts'
import { nameOf, notDonePage, refusesToStore, untilFree, whileClockRight } from './machine.ts'
import {
  confirmPage,
  gonePage,
  invalidPage,
  leavePage,
  leftPage,
  managePage,
  narrowPage,
  notLeftPage,
  notStoredPage,
  offPage,
  otherSitePage,
  type PageView,
  refusedPage,
  sentPage,
  startPage,
  tooManyPage,
  wrongClockPage,
  wrongKeyPage,
} from './pages.ts'
import type { Acting } from './renew.ts'
import { pageWords } from './words.ts'

type SubscriptionsContext = AlertsContext & {
  /** puts a page into the site's frame */
  frame?: Frame
  /** asks for a delivery run soon: a confirmation should not wait for the clock */
  kick?(): void
  hookRules?: TargetRules
  /** requests of one visitor an hour: those that led to a mail, those that may lead to one, and all */
  limits?: { mails: number; asking: number; all: number; betweenMs?: number }
  background?(work: Promise<void>): void
}

const english = pageWords('en')

export function createSubscriptions(ctx: SubscriptionsContext): Router {
  const router = express.Router()
  const frame = ctx.frame ?? bareFrame
  const show = async (response: Response, view: PageView, status = 200) => {
    const { method, originalUrl } = response.req
    // what was sent is not sent again by a link
    const address = method === 'GET' ? originalUrl : null
    response
      .status(status)
      .type('html')
      .send(await frame(view, address))
  }
  router.use((_request, response, next) => {
    guard(response)
    next()
  })
  const { vault } = ctx
  const isLeaveToken = (token: unknown): boolean =>
    vault !== null && (['leave', 'manage'] as const).some((kind) => vault.readToken(kind, readToken(token)) !== null)
  const hasToken = (request: Request): boolean =>
    (['confirm', 'manage'] as const).some((kind) => vault?.readToken(kind, tokenOf(request)))
  const isLeavePath = (request: Request) => /^\/leave\/?$/i.test(request.path)
  router.use(checkMethod)
  /** With another key every link looks unknown: nothing was done and nothing is lost, and a mail program must not say otherwise. */
  const refuseUnread = async (request: Request, response: Response) => {
    response.set('Retry-After', '3600')
    await (wantsJson(request)
      ? problem(response, 'not-set-up', english.wrongKey)
      : show(response, wrongKeyPage(languageOf(request)), 503))
  }
  const hasKey = async () => vault === null || claimKey(ctx.store, vault)
  router.use(async (request, response, next) => ((await hasKey()) ? next() : refuseUnread(request, response)))
  // mail providers send the one click as they like (RFC 8058): the address says everything, also where its token was cut
  router.use(...readBody((request) => isLeavePath(request) && request.query.token !== undefined), checkOnce)
  router.use(async (request, response, next) => {
    if (request.method !== 'POST' || isLeaving(request)) return next()
    if (!isSentByOtherSite(request, ctx.baseUrl, hasToken(request))) return next()
    await (wantsJson(request)
      ? problem(response, 'other-site', english.otherSite)
      : show(response, otherSitePage(languageOf(request)), 403))
  })
  const bodyOf = (request: Request) => (request.body ?? {}) as Record<string, unknown>
  const isForm = (request: Request) => !request.is('application/json')
  const tokenOf = (request: Request) => readToken(bodyOf(request).token, request.query.token)
  const limited = (
    requests: number,
    given: { skip?(request: Request): boolean; onlyAccepted?: boolean; keyOf?(request: Request): string } = {},
  ) =>
    limitVisitors({
      requests,
      seconds: 3600,
      ...given,
      refuse: async (request, response) =>
        wantsJson(request)
          ? problem(response, 'too-many-requests', english.tooMany)
          : show(response, tooManyPage(languageOf(request)), 429),
    })
  /** One click must always leave, however many requests came from the same network. */
  const isLeaving = (request: Request) => isLeavePath(request) && isLeaveToken(tokenOf(request))
  const { mails, asking, all } = ctx.limits ?? { mails: 5, asking: 60, all: 600 }
  router.use(limited(all, { skip: isLeaving }))
  if (vault === null || ctx.mail === null)
    router.use(async (request, response, next) => {
      // leaving needs no mail server
      if (vault !== null && isLeavePath(request)) return next()
      if (vault === null && tokenOf(request) !== '') return refuseUnread(request, response)
      await (wantsJson(request)
        ? problem(response, 'not-set-up', english.off)
        : show(response, offPage(languageOf(request)), 503))
    })
  if (vault === null) return router
  const refuseWith =
    (kind: string, why: string, page: (language: AlertLanguage) => PageView) =>
    (request: Request, response: Response) =>
      wantsJson(request)
        ? problem(response, kind, why)
        : show(response, page(languageOf(request)), problemTitles[kind]!.status)
  // the same for every address: what is answered before the work must be able to be done
  const cannotStore = refusesToStore(ctx, {
    full: refuseWith('not-stored', english.notStored, notStoredPage),
    moved: refuseWith('not-ready', english.gone, gonePage),
  })
  const refuseLink = refuseWith('not-found', english.invalid, invalidPage)
  /** A link that was cut or altered erased nothing: who asked must not believe that it did. Tells nothing of any address. */
  const refuseLeaving = refuseWith('not-found', english.notLeft, notLeftPage)

  router.use(whileClockRight(ctx, isLeavePath, refuseWith('not-ready', english.wrongClock, wrongClockPage)))
  const acting: Acting = { ctx, vault }
  // a mistyped form costs its sender nothing of the mails
  const askingLimit = express.Router().use(
    limited(asking),
    limited(mails, { onlyAccepted: true }),
    // one customer of a provider may have 65,536 networks that each count as a visitor
    limited(mails * customerShare, { onlyAccepted: true, keyOf: customerOf }),
  )
  // answers first and works then: the time it takes says nothing about whether an address is known
  const afterwards = (work: () => Promise<void>) => {
    const running = untilFree(work, ctx.limits?.betweenMs)
      .then(() => ctx.kick?.())
      .catch((error: unknown) => ctx.note('subscription request failed', nameOf(error)))
    ctx.background?.(running)
  }
  const answerSent = (request: Request, response: Response) =>
    wantsJson(request)
      ? void response.status(202).json({ message: english.sent })
      : show(response, sentPage(languageOf(request)), 202)

  const owner = async (kinds: LinkKind[], token: string): Promise<SubscriptionRow | null> => {
    for (const kind of kinds) {
      const id = vault.readToken(kind, token)
      if (id !== null) return ctx.store.subscriptions.byId(id)
    }
    return null
  }
  async function showManaged(request: Request, response: Response, row: SubscriptionRow, error?: AskedError) {
    const told = await describe(acting, row)
    const secret = row.channel === 'webhook' ? vault!.hookSecret(row.id, row.secretVersion) : null
    if (wantsJson(request)) {
      if (error) return problem(response, 'bad-parameter', error.message, error.problems)
      return void response.json({ ...told, secret, token: vault!.token('manage', row.id) })
    }
    const token = vault!.token('manage', row.id)
    const { lang, language: linked, done } = request.query
    const language = lang || linked || bodyOf(request).language ? languageOf(request) : told.choice.language
    const typed = error && typedIn(bodyOf(request), error)
    // only the form of the choice sends it; the others leave it as it is
    const choice = bodyOf(request).cadence === undefined ? told.choice : (typed?.choice ?? told.choice)
    await show(
      response,
      managePage(
        language,
        { ...told, token, secret, done, recent: told.deliveries.slice(0, 20) },
        typed && { ...typed, choice },
      ),
      error ? 400 : 200,
    )
  }

  /** After a form the browser is sent to the page of the secret link: its address is what is to be kept. */
  const afterForm = async (request: Request, response: Response, row: SubscriptionRow, done = '') => {
    if (wantsJson(request)) return showManaged(request, response, row)
    const language = bodyOf(request).language ? languageOf(request) : readChoice(row.choice).language
    response.redirect(303, `/subscriptions/manage?token=${vault.token('manage', row.id)}&language=${language}${done}`)
  }

  /** A route of whoever holds the link; after it the page is shown anew. */
  const own = (path: string, act: (row: SubscriptionRow, request: Request) => Promise<unknown>) =>
    router.post(path, async (request, response) => {
      const row = await owner(['manage'], tokenOf(request))
      if (row === null) return refuseLink(request, response)
      try {
        await act(row, request)
      } catch (error) {
        if (!(error instanceof AskedError)) throw error
        return showManaged(request, response, row, error)
      }
      const now = await ctx.store.subscriptions.byNumber(row.number)
      return now === null ? refuseLink(request, response) : afterForm(request, response, now, '&done=1')
    })

  router.get('/', (request, response) => show(response, startPage(languageOf(request), request)))
  router.get('/narrow', (request, response) => show(response, narrowPage(languageOf(request), request)))

  router.post('/', askingLimit, async (request, response) => {
    const body = bodyOf(request)
    try {
      const { choice, mail, hook } = readNew(body, isForm(request))
      if (hook !== null) await checkHook(hook, ctx.hookRules)
      if (await cannotStore(request, response)) return
      await answerSent(request, response)
      afterwards(() => askFor(acting, { mail, hook, choice }))
    } catch (error) {
      if (!(error instanceof AskedError)) throw error
      if (wantsJson(request)) return problem(response, 'bad-parameter', error.message, error.problems)
      const typed = typedIn(body, error)
      await show(response, (isFiner(body) ? narrowPage : startPage)(languageOf(request), { typed }), 400)
    }
  })

  router.post('/resend', askingLimit, async (request, response) => {
    let mail: string
    let hook: string | null
    try {
      mail = readMail(bodyOf(request))
      hook = readHook(bodyOf(request), isForm(request))
    } catch (error) {
      if (!(error instanceof AskedError)) throw error
      return wantsJson(request)
        ? problem(response, 'bad-parameter', error.message, error.problems)
        : show(response, startPage(languageOf(request), { resend: typedIn(bodyOf(request), error) }), 400)
    }
    if (await cannotStore(request, response)) return
    await answerSent(request, response)
    afterwards(() => resendLink(acting, mail, hook))
  })

  router.get('/confirm', async (request, response) => {
    const token = tokenOf(request)
    const row = await owner(['confirm'], token)
    const more = row === null ? null : { hookHost: hookHostOf(acting, row), others: await otherRequests(acting, row) }
    await show(response, confirmPage(languageOf(request), token, more))
  })
  router.post('/confirm', async (request, response) => {
    const row = await owner(['confirm'], tokenOf(request))
    if (row === null) return refuseLink(request, response)
    try {
      // a link works once: an old one neither shows the subscription nor starts again what was stopped since
      if (!(await confirm(acting, row))) return refuseLink(request, response)
    } catch (error) {
      if (!(error instanceof AskedError)) throw error
      return wantsJson(request)
        ? problem(response, 'conflict', error.message, error.problems)
        : show(response, refusedPage(languageOf(request), error.kinds), 409)
    }
    await afterForm(request, response, (await ctx.store.subscriptions.byNumber(row.number))!, '&done=confirmed')
    // the first mail: what falls before the next message of her rhythm does not wait for it
    ctx.kick?.()
  })

  router.get('/leave', (request, response) =>
    isLeaving(request)
      ? show(response, leavePage(languageOf(request), tokenOf(request)))
      : refuseLeaving(request, response),
  )
  router.post('/leave', async (request, response) => {
    if (!isLeaving(request)) return refuseLeaving(request, response)
    const row = await owner(['leave', 'manage'], tokenOf(request))
    if (row) await ctx.store.subscriptions.erase(row.number)
    // the same where it was erased before: only its own link could name it
    await (wantsJson(request)
      ? response.json({ message: english.left })
      : show(response, leftPage(languageOf(request))))
  })

  router.get('/manage', async (request, response) => {
    const row = await owner(['manage'], tokenOf(request))
    return row === null ? refuseLink(request, response) : showManaged(request, response, row)
  })
  router.get('/export', async (request, response) => {
    const row = await owner(['manage'], tokenOf(request))
    if (row === null) return refuseLink(request, response)
    // a neutral name: the file may lie about on a desktop
    response
      .attachment('dates.json')
      .type('json')
      .send(jsonText(await describe(acting, row)))
  })
  router.get('/events', async (request, response) => {
    const row = await owner(['manage'], tokenOf(request))
    if (row === null) return problem(response, 'not-found', english.invalid)
    const before = request.query.before === undefined ? null : Number(request.query.before)
    if (before !== null && !Number.isSafeInteger(before))
      return problem(response, 'bad-parameter', 'before: a whole number is expected')
    const rows = await ctx.store.alerts.log(row.number, before, 100)
    response.json({ rows, next: rows.length === 100 ? rows.at(-1)!.number : null })
  })

  own('/change', async (row, request) =>
    changeChoice(acting, row, readChange(bodyOf(request), readChoice(row.choice), wantsJson(request))),
  )
  own('/resume', async (row) => (row.status === 'disabled' ? activate(acting, row) : undefined))
  own('/test', async (row) => {
    await sendTest(acting, row)
    ctx.kick?.()
  })
  own('/rotate', async (row) => rotateSecret(acting, row))
  own('/replay', async (row, request) => {
    const { since } = bodyOf(request)
    if (typeof since !== 'string' || !isDay(since)) throw refusal('since', 'since')
    await replay(acting, row, since)
    ctx.kick?.()
  })
  router.use(async (error: unknown, request: Request, response: Response, next: NextFunction) => {
    const notDone = notDonePage(error)
    if (notDone === null || response.headersSent || wantsJson(request)) return next(error)
    ctx.note('subscription request failed', nameOf(error))
    await show(response, notDone(languageOf(request)), 503)
  })
  return router
}

/** How many visitors' mails one customer of a provider may ask for. */
const customerShare = 4
