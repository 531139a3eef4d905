// The one way out to the web: undici behind our gate, every answer judged before it is handed on.
import { Agent, type Dispatcher, interceptors, request } from 'undici'
import { errorCode } from '../../../src/domain/error-code.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { readUrl } from '../../../src/domain/read-url.ts'
import type { Fetched, GetOptions, Http, Streamed, StreamingHttp, StreamOptions } from '../../source.ts'
import { type Answer, excerptOf, isChallenge, judge } from './answers.ts'
import { assertAllowed, type Counts, createGate, type Errand } from './gate.ts'
import { mediaTypeOf } from './media-type.ts'
import { retryOptions } from './retry.ts'
import { createRobots, type RobotsAnswer } from './robots.ts'
import { type FullHttpSettings, type HttpSettings, settingsDefaults, userAgent } from './settings.ts'
import { close, closedPrefix, memoryState } from './state.ts'
import { conditionsOf, streamed } from './stream.ts'

/** An Http with a count of what it cost, to be closed when the run is over. */
export type HttpClient = Http &
  StreamingHttp & {
    counts(): Counts
    close(): Promise<void>
  }

const accepts: Record<NonNullable<GetOptions['accept']>, string> = {
  html: 'text/html,application/xhtml+xml',
  document:
    'application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword',
  json: 'application/json',
  any: '*/*',
}

const dayMs = 24 * 3600 * 1000
/** A large file over a slow line; one that stands still is given up by the idle limit. */
const streamLimitMs = 6 * 3600 * 1000

/**
 * The http of SOURCES 8 and 11: a named agent, robots.txt, one request at a time and at most one every `intervalMs`
 * a host, a daily budget a host, retries with backoff, limits of size and time, redirects within the allowed hosts.
 * Every answer that is not the thing asked for is a FetchError with its fault; a challenge closes its path for a day.
 * Throws at once when the settings name no contact.
 */
export function createHttp(given: HttpSettings): HttpClient {
  const settings: FullHttpSettings = { state: memoryState(), ...settingsDefaults, ...definedOf(given) }
  if (settings.contact.trim() === '') throw new Error('the http needs a contact: a mail address or a page')
  const { clock, state } = settings
  const counts: Counts = { requests: 0, bytes: 0 }
  // certificates are always checked: no setting and no variable of the environment switches that off (SOURCES 8)
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    headersTimeout: settings.idleLimitMs,
    bodyTimeout: settings.idleLimitMs,
    connect: { timeout: Math.min(settings.idleLimitMs, 20_000), rejectUnauthorized: true },
  })
  const dispatcher = agent.compose([
    createGate(settings, () => robots, counts),
    interceptors.retry(retryOptions(settings)),
    interceptors.redirect({ maxRedirections: settings.maxRedirects }),
  ])
  const robots = createRobots((address) => readRobots(address), clock.now)

  const send = (
    address: string,
    { method, body, accept, more }: { method: 'GET' | 'POST'; body: string | null; accept: string; more: Headers },
    errand: Errand,
  ) => {
    const headers: Headers = {
      'user-agent': userAgent(settings.contact),
      accept,
      'accept-language': 'en',
      'accept-encoding': 'identity',
      ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...more,
    }
    const asked: Parameters<typeof request>[1] & Errand = {
      dispatcher,
      method,
      headers,
      body,
      asked: address,
      ...errand,
    }
    return request(address, asked)
  }

  async function ask(
    address: string,
    method: 'GET' | 'POST',
    body: string | null,
    options: GetOptions,
    errand: Errand,
  ) {
    const more: Headers = {}
    if (options.etag) more['if-none-match'] = options.etag
    if (options.lastModified) more['if-modified-since'] = options.lastModified
    if (options.firstBytes) more['range'] = `bytes=0-${options.firstBytes - 1}`
    const accept = accepts[options.accept ?? 'any']
    try {
      const carried = { maxBytes: options.firstBytes ?? options.maxBytes, ...errand }
      return await readAnswer(address, await send(address, { method, body, accept, more }, carried))
    } catch (error) {
      throw asFetchError(error, address)
    }
  }

  async function readRobots(address: string): Promise<RobotsAnswer> {
    const answer = await ask(address, 'GET', null, { maxBytes: 512 * 1024 }, { isRobots: true })
    const text = excerptOf(answer.bytes, 512 * 1024)
    const challenged = isChallenge(answer.status, answer.headers, text)
    if (challenged) rest(answer.address, 'challenged', dayMs, 'a challenge in place of robots.txt')
    return { status: answer.status, text, challenged }
  }

  function rest(address: string, fault: 'challenged' | 'slow_down', forMs: number, reason: string): void {
    const { host, pathname } = new URL(address)
    const until = new Date(clock.now().getTime() + forMs).toISOString()
    close(
      state,
      { host, prefix: fault === 'challenged' ? closedPrefix(pathname) : '/', until, fault, reason },
      clock.now(),
    )
  }

  async function fetchOne(
    address: string,
    method: 'GET' | 'POST',
    body: string | null,
    options: GetOptions,
  ): Promise<Fetched> {
    const url = readUrl(address)
    if (url === null) throw new FetchError('refused', address, 'not an address')
    assertAllowed(url, settings)
    const answer = await ask(address, method, body, options, {})
    settings.observe?.({ method, address, form: body }, answer)
    const retrievedAt = clock.now().toISOString()
    // the part that was asked for: it has no end, and is judged by nobody
    if (answer.status === 206 && options.firstBytes)
      return { ...answer, mediaType: mediaTypeOf(answer.bytes), retrievedAt, notModified: false }
    if (answer.status === 304 && (options.etag || options.lastModified))
      return {
        ...answer,
        bytes: new Uint8Array(),
        mediaType: 'application/octet-stream',
        retrievedAt,
        notModified: true,
      }
    try {
      const mediaType = judge(answer, options.accept, clock.now())
      return { ...answer, mediaType, retrievedAt, notModified: false }
    } catch (error) {
      throw rested(error, answer.address)
    }
  }

  /** The same error; what it says of a path or a host is remembered. */
  function rested(error: unknown, address: string): unknown {
    if (!(error instanceof FetchError)) return error
    const at = clock.now().toISOString()
    if (error.fault === 'challenged')
      rest(address, 'challenged', dayMs, `a challenge on ${at}; a person can save the file and import it`)
    if (error.fault === 'slow_down' && error.retryAfter)
      rest(address, 'slow_down', error.retryAfter * 1000, `asked to wait ${error.retryAfter} s`)
    return error
  }

  async function streamOne(address: string, options: StreamOptions): Promise<Streamed> {
    const url = readUrl(address)
    if (url === null) throw new FetchError('refused', address, 'not an address')
    assertAllowed(url, settings)
    const explain = (error: unknown) => asFetchError(error, address)
    const asked = {
      method: 'GET',
      body: null,
      accept: 'application/json, application/gzip',
      more: conditionsOf(options),
    }
    const errand = { maxBytes: options.maxBytes, timeLimitMs: streamLimitMs }
    let response: Dispatcher.ResponseData<unknown>
    try {
      response = await send(address, asked as Parameters<typeof send>[1], errand)
    } catch (error) {
      throw explain(error)
    }
    const answer = headOf(address, response)
    // what was received is longer than the file is now: it is another one
    if (answer.status === 416 && options.from) {
      await response.body.dump()
      return streamOne(address, { maxBytes: options.maxBytes })
    }
    try {
      return await streamed(answer, response.body, options, { now: clock.now(), explain })
    } catch (error) {
      throw rested(error, answer.address)
    }
  }

  return {
    get: (address, options = {}) => fetchOne(address, 'GET', null, options),
    post: (address, form, options = {}) => fetchOne(address, 'POST', new URLSearchParams(form).toString(), options),
    stream: streamOne,
    counts: () => ({ ...counts }),
    // what is still on its way is given up: the run that asked for it is over
    close: () => agent.destroy(),
  }
}

const definedOf = (given: HttpSettings): HttpSettings =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as HttpSettings

type Headers = Record<string, string>

/** An answer without its body. */
function headOf(asked: string, response: Dispatcher.ResponseData<unknown>): Omit<Answer, 'bytes'> {
  const history = (response.context as { history?: URL[] } | undefined)?.history
  const headers = Object.entries(response.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
  )
  return {
    address: history?.at(-1)?.href ?? asked,
    status: response.statusCode,
    headers: Object.fromEntries(headers) as Headers,
  }
}

async function readAnswer(asked: string, response: Dispatcher.ResponseData<unknown>): Promise<Answer> {
  return { ...headOf(asked, response), bytes: new Uint8Array(await response.body.arrayBuffer()) }
}

function asFetchError(error: unknown, address: string): FetchError {
  if (error instanceof FetchError) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = errorCode(error)
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return new FetchError('timeout', address, `${message} (${code})`)
  // undici asks again from where a body broke off; a part that no one asked for is none of that
  if (code === 'UND_ERR_REQ_RETRY' && (error as { statusCode?: unknown }).statusCode === 206)
    return new FetchError('truncated', address, `a part was sent where the whole was asked (${message})`)
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|TLS|SSL/.test(code))
    return new FetchError('network', address, `the certificate does not verify, and is not passed over: ${code}`)
  // the first request is well formed: only a redirect leads to one that undici refuses
  if (code === 'UND_ERR_INVALID_ARG')
    return new FetchError(
      'unexpected_shape',
      address,
      'redirected in a circle (some sites do so until a cookie is kept)',
    )
  return new FetchError('network', address, code ? `${message} (${code})` : message)
}
