// Answers that are the same for everybody are made once: kept until something is written, shared, compressed, 304 before the work.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Request, RequestHandler, Response } from 'express'
import { type Clock, instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { errorCode } from '../domain/error-code.ts'
import { isExport, isProbe, isStoredFile, isSubscription } from './addresses.ts'
import { type Encoding, encodingFor, minimumBytes, tagFor } from './encode.ts'
import { createMemory, type Kept, type Memory } from './kept.ts'
import { answerLanguage } from './language.ts'
import { strongTag } from './reply.ts'
import { turn } from './turns.ts'

const longestKey = 2000
/** A handler that ended without an answer: who waited for it asks anew. */
const patienceMilliseconds = 30_000

const isShared = (req: Request): boolean => req.originalUrl.length <= longestKey
/** Words that somebody looked for are in no memory of ours longer than the answer takes (S3). */
const isKept = (req: Request): boolean => req.query['q'] === undefined

/** Pattern of the route that answers, for the log; never the address. */
export const routeOf = (req: Request): string =>
  req.route?.path === undefined ? '(no route)' : `${req.baseUrl}${String(req.route.path)}`

/** Handed to the system at one go: copying a long answer to fifty readers in one turn took 90 ms. A page of 50 rows is one piece. */
const pieceBytes = 512 * 1024

async function* inPieces(bytes: Buffer): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    if (at > 0) await turn()
    yield bytes.subarray(at, at + pieceBytes)
  }
}

async function deliver(req: Request, res: Response, kept: Kept): Promise<void> {
  for (const [name, value] of kept.headers) res.setHeader(name, value)
  res.locals.route = kept.route
  res.vary('Accept-Encoding')
  const encoding: Encoding | null = kept.body.length < minimumBytes ? null : encodingFor(req)
  res.status(200).set('ETag', tagFor(kept.tag, encoding))
  if (req.fresh) {
    for (const name of ['Content-Type', 'Content-Disposition']) res.removeHeader(name)
    return void res.status(304).end()
  }
  const bytes = encoding === null ? kept.body : await kept.form(encoding)
  if (res.headersSent) return
  if (encoding !== null) res.set('Content-Encoding', encoding)
  res.set('Content-Length', String(bytes.length))
  if (req.method === 'HEAD' || bytes.length <= pieceBytes)
    return void res.end(req.method === 'HEAD' ? undefined : bytes)
  await pipeline(Readable.from(inPieces(bytes)), res).catch((error: unknown) => {
    if (errorCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** `settle` hands the answer to all who wait for it; `keeps`: to those who ask later too. */
type Making = { key: string | null; keeps: boolean; memory: Memory; now: number; settle(kept: Kept | null): void }

/** Takes what the handler sends: a whole answer with status 200 is kept and delivered from there. */
function take(req: Request, res: Response, making: Making): void {
  const before = new Set(res.getHeaderNames())
  const send = res.send.bind(res)
  const writeHead = res.writeHead.bind(res) as (...given: unknown[]) => Response
  res.writeHead = ((...given: unknown[]) => {
    making.settle(null)
    return writeHead(...given)
  }) as typeof res.writeHead
  res.send = (body?: unknown) => {
    // an object comes back as text
    if (typeof body === 'object' && body !== null && !Buffer.isBuffer(body)) return send(body)
    if (res.statusCode !== 200 || (typeof body !== 'string' && !Buffer.isBuffer(body))) return send(body)
    const type = String(res.get('Content-Type') ?? 'text/html')
    const textual = typeof body === 'string' && !/;\s*charset=/i.test(type)
    res.set('Content-Type', textual ? `${type}; charset=utf-8` : type)
    const made = {
      tag: String(res.get('ETag') ?? strongTag(body)),
      headers: Object.entries(res.getHeaders()).flatMap(([name, value]): Kept['headers'] =>
        before.has(name) || name === 'etag' || value === undefined ? [] : [[name, value]],
      ),
      body: typeof body === 'string' ? Buffer.from(body) : body,
      route: routeOf(req),
    }
    const shares = making.key !== null && !/no-store/i.test(String(res.get('Cache-Control') ?? ''))
    const keeps = shares && making.keeps
    const kept = keeps ? making.memory.put(making.key!, made, making.now) : createMemory().put('', made, 0)
    making.settle(shares ? kept : null)
    deliver(req, res, kept).catch((error: unknown) => res.destroy(error as Error))
    return res
  }
}

/**
 * Keeps answers by address, language of the reader, day in Geneva and revision of the store. Requests for the same answer that
 * arrive together wait for one of them, which is why it stands before the queue of turns; what is no whole answer with status 200
 * is made for each.
 */
export function keepAnswers(given: { revision(): Promise<string>; clock: Clock }): RequestHandler {
  const memory = createMemory()
  const pending = new Map<string, Promise<Kept | null>>()
  let revision: string | null = null
  return async (req, res, next) => {
    const isRead = req.method === 'GET' || req.method === 'HEAD'
    // of what shows a secret the compressed size would tell (BREACH)
    if (!isRead || [isSubscription, isProbe, isExport, isStoredFile].some((outside) => outside(req.path))) return next()
    const now = given.clock.now().getTime()
    const present = await given.revision().catch(() => null)
    if (present === null || !isShared(req)) {
      take(req, res, { key: null, keeps: false, memory, now, settle: () => undefined })
      return next()
    }
    if (present !== revision) memory.clear()
    revision = present
    const key = `${present} ${dayOfInstant(instant(given.clock))} ${answerLanguage(req)} ${req.originalUrl}`
    const held = memory.get(key, now)
    const making = held ? undefined : pending.get(key)
    // nothing is awaited between asking whether somebody makes it and saying that we do
    const kept = held ?? (making ? await making : null)
    // all who waited hear of it at once, and each is sent a copy; a crowd that asks for what is kept would be one long turn
    if (held || making) await turn()
    if (kept && res.closed) return
    if (kept) return deliver(req, res, kept)
    let settled = false
    let patience: NodeJS.Timeout | undefined
    let end: (kept: Kept | null) => void = () => undefined
    const answer = new Promise<Kept | null>((resolve) => {
      end = resolve
    })
    if (!pending.has(key)) pending.set(key, answer)
    const settle = (made: Kept | null) => {
      if (settled) return
      settled = true
      clearTimeout(patience)
      if (pending.get(key) === answer) pending.delete(key)
      end(made)
    }
    // who asked may have gone; the handler still ends, and others wait for it. A timer would hold an answer that was made
    res.once('close', () => {
      if (!settled) patience = setTimeout(() => settle(null), patienceMilliseconds).unref()
    })
    take(req, res, { key, keeps: isKept(req), memory, now, settle })
    next()
  }
}
