// What reaches the routes of subscriptions: methods that each takes, bodies that are read, and no parameter twice.
import express, { type Request, type RequestHandler } from 'express'
import { refuseNameTwice } from '../../http/named-twice.ts'
import { ProblemError } from '../../http/problem.ts'

/** Methods of each address; HEAD goes with GET, and OPTIONS is answered everywhere. */
const methods: Readonly<Record<string, readonly string[]>> = {
  '/': ['GET', 'HEAD', 'POST'],
  '/narrow': ['GET', 'HEAD'],
  '/resend': ['POST'],
  '/confirm': ['GET', 'HEAD', 'POST'],
  '/leave': ['GET', 'HEAD', 'POST'],
  '/manage': ['GET', 'HEAD'],
  '/export': ['GET', 'HEAD'],
  '/events': ['GET', 'HEAD'],
  '/change': ['POST'],
  '/resume': ['POST'],
  '/test': ['POST'],
  '/rotate': ['POST'],
  '/replay': ['POST'],
}

/** Refuses a method that the address does not take, with `Allow`; an address that is none goes on. */
export const checkMethod: RequestHandler = (request, response, next) => {
  const taken = methods[request.path.toLowerCase().replace(/(?<=.)\/$/, '')]
  if (taken === undefined) return next()
  const allow = [...taken, 'OPTIONS'].join(', ')
  if (request.method === 'OPTIONS') return void response.set('Allow', allow).status(204).end()
  if (taken.includes(request.method)) return next()
  response.set('Allow', allow)
  throw new ProblemError('method-not-allowed', `${request.method} is not answered here. Use ${allow}.`)
}

const readable = ['application/x-www-form-urlencoded', 'application/json']
const readers = [
  express.urlencoded({ extended: false, limit: '32kb' }),
  express.json({ limit: '32kb', verify: refuseNameTwice }),
]

/**
 * Reads a form or JSON, and refuses a body of any other type: what is not read must not be answered as if it had been.
 * `needsNone`: the address says everything, such as a link for leaving with one click, whose body may have any type; what of it is
 * a form or JSON is read all the same, so that a body that says something else is not passed over.
 */
export const readBody = (needsNone: (request: Request) => boolean): RequestHandler[] => {
  const unless =
    (reader: RequestHandler): RequestHandler =>
    (request, response, next) =>
      request.method !== 'POST'
        ? next()
        : reader(request, response, (error?: unknown) => {
            // a provider sends the one click as it likes: what cannot be read says nothing
            const isRead = error instanceof ProblemError && error.kind !== 'not-supported'
            if (error === undefined || isRead || !needsNone(request)) return next(error)
            request.body = undefined
            next()
          })
  const checkType: RequestHandler = (request, _response, next) => {
    if (needsNone(request)) return next()
    const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length']) > 0
    if (!hasBody || request.is(readable)) return next()
    throw new ProblemError('not-supported', 'Send the body as UTF-8, as a form or JSON, plain or gzipped.')
  }
  return [checkType, ...readers].map(unless)
}

/** Parameters that have one value. */
const single = ['token', 'mail', 'hook', 'understood', 'since', 'language', 'lang', 'cadence', 'before']

/** Refuses a parameter that stands twice, in the address, in the body, or differently in both: nobody knows which is meant. */
export const checkOnce: RequestHandler = (request, _response, next) => {
  const body = (request.body ?? {}) as Record<string, unknown>
  const errors = single.flatMap((parameter) => {
    const [asked, sent] = [request.query[parameter], body[parameter]]
    if (parameter === 'token' && sent !== undefined && typeof sent !== 'string' && !Array.isArray(sent))
      return [{ parameter, message: 'a text is expected' }]
    const isTwice =
      Array.isArray(asked) || (Array.isArray(sent) && (parameter === 'token' || !request.is('application/json')))
    const differs = parameter === 'token' && asked !== undefined && sent !== undefined && asked !== sent
    return isTwice || differs ? [{ parameter, message: 'give it once' }] : []
  })
  // read as a name, it would be what the fields of the body come from
  if (Object.hasOwn(body, '__proto__')) errors.push({ parameter: '__proto__', message: 'this field is not known' })
  if (errors.length === 0) return next()
  throw new ProblemError('bad-parameter', `${errors[0]!.parameter}: ${errors[0]!.message}`, { errors })
}
