// How many requests one visitor may make in a span. A visitor is an IPv4 address or an IPv6 network of 64 bits.
import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { isFixed, isProbe, isSubscription } from './addresses.ts'
import { ProblemError, sendProblem } from './problem.ts'
import { type RefusalPage, sendRefusal } from './refusal.ts'
import { isAskedByOtherSite, visitorOf } from './visitor.ts'

/** Seconds until the visitor may ask again; the whole span where it is not known. */
const secondsLeft = (req: Request, span: number): number => {
  const { resetTime } = (req as Request & { rateLimit?: { resetTime?: Date } }).rateLimit ?? {}
  return resetTime === undefined ? span : Math.max(1, Math.ceil((resetTime.getTime() - Date.now()) / 1000))
}

type Limit = {
  requests: number
  seconds: number
  /** requests that are not counted */
  skip?(req: Request): boolean
  /** counts those alone that are answered with a status below 400 */
  onlyAccepted?: boolean
  /** who shares one count; each visitor if left out */
  keyOf?(req: Request): string
  /** answers a request beyond the limit; a problem for programs if left out */
  refuse?: RequestHandler
}

/**
 * Counts requests by visitor; the address stays in memory for the span and goes nowhere else. No answer below the limit says
 * how many are left or who was counted: scripts of other sites read the answers, and caches keep them.
 */
export const limitVisitors = ({ requests, seconds, skip, onlyAccepted, keyOf, refuse }: Limit): RequestHandler =>
  rateLimit({
    limit: requests,
    windowMs: seconds * 1000,
    standardHeaders: false,
    legacyHeaders: false,
    // which addresses are trusted is a setting of the operator, checked where it is read
    validate: false,
    keyGenerator: keyOf ?? visitorOf,
    skip: (req) => skip?.(req) ?? false,
    skipFailedRequests: onlyAccepted ?? false,
    handler: (req, res, next) => {
      res.set('Retry-After', String(secondsLeft(req, seconds)))
      if (refuse) return refuse(req, res, next)
      sendProblem(req, res, new ProblemError('too-many-requests', `more than ${requests} requests in ${seconds} s`))
    },
  })

/** What costs nothing, and what has limits of its own; a file that is not there is a page like another. */
const isOutside = (path: string, files: ReadonlySet<string>): boolean =>
  isProbe(path) || (isFixed(path) && files.has(path)) || isSubscription(path)

/** The limit of the whole server, but for the fixed `files` that it has. Beyond it a person gets `page`; a program gets a problem that a script of any site may read. */
export const limitRequests = (given: {
  requests: number
  seconds: number
  page?: RefusalPage
  files?: ReadonlySet<string>
}): RequestHandler => {
  const { requests, seconds, page, files = new Set() } = given
  return limitVisitors({
    requests,
    seconds,
    // or a site could count, by when it is refused, how often its reader asked here
    keyOf: (req) => `${visitorOf(req)}${isAskedByOtherSite(req) ? ' by another site' : ''}`,
    // a preflight that is refused would hide the answer from the script that asks
    skip: (req) => req.method === 'OPTIONS' || isOutside(req.path, files),
    refuse: (req, res) =>
      sendRefusal(req, res, {
        problem: new ProblemError('too-many-requests', `There were more than ${requests} requests in ${seconds} s.`),
        waitSeconds: Number(res.get('Retry-After') ?? seconds),
        page,
      }),
  })
}
