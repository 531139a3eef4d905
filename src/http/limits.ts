// How many requests one visitor may make in a span. A visitor is an IPv4 address or an IPv6 network of 64 bits.
import { isIP } from 'node:net'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import { openToAll } from './open.ts'
import { ProblemError, sendProblem } from './problem.ts'

/** Returns the key of a visitor. One subscriber line is given a whole IPv6 network of 64 bits. */
const visitorOf = (req: Request): string => {
  const address = req.ip ?? ''
  // a proxy that writes something else than an address counts as one visitor
  return isIP(address) === 0 ? 'unknown' : ipKeyGenerator(address, 64)
}

type Limit = {
  requests: number
  seconds: number
  /** requests that are not counted */
  skip?(req: Request): boolean
  /** counts those alone that are answered with a status below 400 */
  onlyAccepted?: boolean
  /** answers a request beyond the limit; a problem for programs if left out */
  refuse?: RequestHandler
}

/** Counts requests by visitor; the address stays in memory for the span and goes nowhere else. */
export const limitVisitors = ({ requests, seconds, skip, onlyAccepted, refuse }: Limit): RequestHandler =>
  rateLimit({
    limit: requests,
    windowMs: seconds * 1000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // which addresses are trusted is a setting of the operator, checked where it is read
    validate: false,
    keyGenerator: visitorOf,
    skip: (req) => skip?.(req) ?? false,
    skipFailedRequests: onlyAccepted ?? false,
    handler: (req, res, next) =>
      refuse
        ? refuse(req, res, next)
        : sendProblem(
            req,
            res,
            new ProblemError('too-many-requests', `more than ${requests} requests in ${seconds} s`),
          ),
  })

/** Probes and assets cost nothing; `/subscriptions` has limits of its own, which let a valid link for leaving through. */
const outside = /^\/(healthz|readyz|robots\.txt|api\/v1\/(healthz|readyz)|assets\/.*|subscriptions(\/.*)?)\/?$/i

/** Feeds, calendars and the API are read by programs, whatever they say that they accept. */
const forPrograms = /^\/(api|feeds|world\.json)(\/|$)/i

const wantsPage = (req: Request): boolean =>
  !forPrograms.test(req.path) && req.accepts(['application/problem+json', 'text/html']) === 'text/html'

/**
 * The limit of the whole server. Beyond it a person gets `page`, which is given the seconds to wait and the request id;
 * a program gets a problem that a script of any site may read.
 */
export const limitRequests = (given: {
  requests: number
  seconds: number
  page?(waitSeconds: number, requestId: string): string
}): RequestHandler => {
  const { requests, seconds, page } = given
  return limitVisitors({
    requests,
    seconds,
    // a preflight that is refused would hide the answer from the script that asks
    skip: (req) => req.method === 'OPTIONS' || outside.test(req.path),
    refuse: (req, res) => {
      if (page && wantsPage(req)) {
        res.status(429).set('Cache-Control', 'no-store').vary('Accept').type('html')
        return void res.send(page(Number(res.get('Retry-After') ?? seconds), String(res.locals.requestId ?? '-')))
      }
      openToAll(req, res, () =>
        sendProblem(
          req,
          res,
          new ProblemError('too-many-requests', `There were more than ${requests} requests in ${seconds} s.`),
        ),
      )
    },
  })
}
