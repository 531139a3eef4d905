// Errors as RFC 9457 problem details, each with the id of its request.
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import { errorCode } from '../domain/error-code.ts'
import { RequestRefusedError } from '../domain/errors.ts'
import { machineFault } from '../domain/machine-fault.ts'
import { jsonText } from '../domain/printable.ts'
import { QueryError } from '../domain/queries.ts'
import { QueryRefusedError } from '../domain/search/query.ts'
import type { ReadingContext } from '../reading/context.ts'
import { isForPrograms } from './addresses.ts'
import { setOpen } from './open.ts'
import type { ProblemShape } from './problem-shape.ts'

export const problemTitles: Record<string, { status: number; title: string; meaning: string }> = {
  'bad-parameter': {
    status: 400,
    title: 'A parameter is unknown or wrong',
    meaning: 'Nothing was answered, so that a mistyped filter cannot return everything. `errors` names each fault.',
  },
  malformed: {
    status: 400,
    title: 'The request cannot be read',
    meaning: 'The address or the body is not well formed.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    meaning: 'The address, code, symbol or id is not known.',
  },
  'other-site': {
    status: 403,
    title: 'Another site sent this',
    meaning:
      'What changes something is taken from the pages of this server, and from programs, but not from the page of another site.',
  },
  conflict: {
    status: 409,
    title: 'This cannot be done now',
    meaning: 'The request is right, but what stands here already does not allow it. `errors` says why.',
  },
  rebuilt: {
    status: 410,
    title: 'The database is another one now',
    meaning:
      'The numbers of changes that you hold belong to an earlier database. Begin with `since=0`, and keep the new `epoch`.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This method is not answered here',
    meaning: '`Allow` lists the methods that are; most addresses are read only.',
  },
  'too-large': {
    status: 413,
    title: 'The request is too large',
    meaning: 'The body is longer than this address takes, or has too many fields.',
  },
  'not-supported': {
    status: 415,
    title: 'The form of the body is not read',
    meaning: 'The type, charset or encoding of the body is none that this address reads.',
  },
  'no-such-part': {
    status: 416,
    title: 'The file has no such part',
    meaning: 'The header `Range` asks for bytes beyond the end; `Content-Range` says how many there are.',
  },
  'not-expected': {
    status: 417,
    title: 'The expectation cannot be met',
    meaning: 'The header `Expect` asks for something else than `100-continue`.',
  },
  'too-slow': {
    status: 408,
    title: 'The request did not arrive in time',
    meaning: 'The header or the body was not sent to its end in time, and the connection was closed.',
  },
  'address-too-long': {
    status: 431,
    title: 'The address or the header is too long',
    meaning: 'Address and header together may have 16 kB.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    meaning: 'The limit of the operator is reached; `Retry-After` says when to come back.',
  },
  busy: {
    status: 503,
    title: 'The server is busy',
    meaning: 'More is asked for than this server answers at one time; `Retry-After` says when to come back.',
  },
  'not-ready': { status: 503, title: 'Not ready', meaning: 'The database cannot be asked at the moment.' },
  'not-set-up': {
    status: 503,
    title: 'This is not set up here',
    meaning:
      'The operator has not switched this on, or has to mend a setting first. Asking again at once changes nothing.',
  },
  'not-stored': {
    status: 503,
    title: 'Nothing can be stored or read now',
    meaning: 'The disk of the server is full or failing. Nothing was half-written; the operator has to make room.',
  },
  'in-use': {
    status: 503,
    title: 'Another command holds the database',
    meaning: 'Nothing was done. Try again in a few minutes; `Retry-After` says when.',
  },
  damaged: {
    status: 503,
    title: 'The database is damaged',
    meaning:
      'A row that the answer needs cannot be read. Nothing is shown in part. The operator has to restore a backup; other addresses may answer.',
  },
  'wrong-clock': {
    status: 503,
    title: 'The clock of the server is wrong',
    meaning:
      'The clock is earlier than the newest record, or far after it. No date to come is given until the operator sets it. Keep what you have; `Retry-After` says when to ask again.',
  },
  fault: { status: 500, title: 'A fault of ours', meaning: 'The request id helps the operator to find it in the log.' },
}

/** Thrown anywhere in the API; `kind` is a key of `problemTitles`. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  kind: string
  extra: Partial<Pick<ProblemShape, 'errors' | 'known'>>
  constructor(kind: string, detail: string, extra: ProblemError['extra'] = {}) {
    super(detail)
    this.kind = kind
    this.extra = extra
  }
}

export const notFound = (what: string): ProblemError => new ProblemError('not-found', what)

/** The request id that the server gave; `-` where a router is mounted without it. */
export const requestIdOf = (res: Response): string => String(res.locals.requestId ?? '-')

/** The type of a problem: a page of every server, and the same name on each. */
export const problemType = (kind: string): string => `/problems/${kind}`

/** Returns the body of a problem; an unknown kind is a fault of ours. */
export function problemBody(
  kind: string,
  detail: string,
  at: Pick<ProblemShape, 'instance' | 'requestId'>,
): ProblemShape {
  const { status, title } = problemTitles[kind] ?? problemTitles.fault!
  return { type: problemType(kind), title, status, detail, ...at }
}

export const sendProblem = (req: Request, res: Response, error: ProblemError): void => {
  const at = { instance: req.baseUrl + req.path, requestId: requestIdOf(res) }
  const body = { ...problemBody(error.kind, error.message, at), ...error.extra }
  if (['in-use', 'not-ready'].includes(error.kind)) res.set('Retry-After', '60')
  // whatever refuses first: a script that may read the answer may read why there is none
  if (isForPrograms(req.originalUrl.split('?', 1)[0]!)) setOpen(res)
  res.status(body.status).set('Cache-Control', 'no-store').type('application/problem+json').send(jsonText(body))
}

const refused = (error: RequestRefusedError) => {
  const { parameter, message } = error
  const place = error instanceof QueryRefusedError ? error.place : {}
  return new ProblemError('bad-parameter', `${parameter}: ${message}`, { errors: [{ parameter, message, ...place }] })
}

/** The disk is full or fails: a fault of this machine, told to who asked and to the log. */
export const isOfDisk = (error: unknown): boolean =>
  ['disk_full', 'disk_failing'].includes(machineFault(error, true) ?? '')

/**
 * Whether a stored row or page of the database cannot be read, or is not as it was written: the store says so by the code of
 * the error. A day that is none came from a row, for what a request says is checked where it is read.
 */
export const isOfDamage = (error: unknown): boolean =>
  errorCode(error) === 'NOT_A_DAY' || machineFault(error, true) === 'database_damaged'

/** Nothing is stored in a file that the next start will not find. */
export const ofMovedDatabase = (): ProblemError =>
  new ProblemError(
    'not-ready',
    'The database was moved or replaced while the server had it open. Nothing was stored. Its operator has to put it back, and start the server again.',
  )

/** What an error means to the person who asked; null for a fault of ours. */
export const asProblem = (error: unknown): ProblemError | null => {
  if (error instanceof ProblemError) return error
  if (error instanceof QueryError)
    return new ProblemError('bad-parameter', error.message, {
      errors: error.problems,
      ...(error.known.length > 0 ? { known: error.known } : {}),
    })
  if (error instanceof RequestRefusedError) return refused(error)
  if (!(error instanceof Error)) return null
  if (isOfDisk(error))
    return new ProblemError('not-stored', 'The disk of the server is full or failing. Try again later.')
  if (isOfDamage(error))
    return new ProblemError(
      'damaged',
      'What this answer needs cannot be read in the database. Others may be answered. The operator runs `mechanism-watch db check`.',
    )
  if (machineFault(error, true) === 'database_busy')
    return new ProblemError(
      'in-use',
      'Nothing was done: another command holds the database. Try again in a few minutes.',
    )
  if (machineFault(error, true) === 'database_gone')
    return new ProblemError(
      'not-ready',
      'The database does not answer. What was sent may not have been stored. Try again in a few minutes.',
    )
  if (machineFault(error, true) === 'database_moved') return ofMovedDatabase()
  if (machineFault(error, true) === 'archive_away')
    return new ProblemError('not-ready', 'The store of the archive does not answer. Try again in a few minutes.')
  const status = (error as { status?: unknown }).status
  if (error instanceof URIError) return new ProblemError('malformed', 'the address cannot be decoded')
  if (status === 413) return new ProblemError('too-large', 'The body is too large. Send less.')
  if (status === 415)
    return new ProblemError('not-supported', 'Send the body as UTF-8, as a form or JSON, plain or gzipped.')
  // a reader of bodies and the router name the fault of the request by its status
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new ProblemError('malformed', 'the address cannot be decoded, or the body cannot be read')
  return null
}

export const unknownAddress: RequestHandler = (req) => {
  throw notFound(`no such address: ${req.baseUrl}${req.path}`)
}

export const readOnly: RequestHandler = (req, res, next) => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(req.method)) return next()
  res.set('Allow', 'GET, HEAD, OPTIONS')
  throw new ProblemError('method-not-allowed', `${req.method} is not answered here`)
}

/** What the log may hold of an error: kind, code and place, not its message, which can carry the words of a search (S3). */
export const errorForLog = (error: unknown): { type: string; code?: string; at: string[] } => ({
  type: error instanceof Error ? error.name : typeof error,
  ...(/^[A-Z][A-Z0-9_]{1,40}$/.test(errorCode(error)) ? { code: errorCode(error) } : {}),
  at: ((error instanceof Error && error.stack) || '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8),
})

/** Last handler of the API: no address, query or stack leaves it; the log gets kind and place under the request id. */
export const problemHandler =
  (log?: ReadingContext['log']): ErrorRequestHandler =>
  (error, req, res, next) => {
    if (res.headersSent) return next(error)
    const problem = asProblem(error)
    if (!problem || (problem !== error && ['not-stored', 'in-use', 'not-ready', 'damaged'].includes(problem.kind)))
      log?.error({ requestId: requestIdOf(res), error: errorForLog(error) }, 'fault while answering')
    sendProblem(req, res, problem ?? new ProblemError('fault', 'the request could not be answered'))
  }
