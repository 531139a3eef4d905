// The gate that every request passes, also each try and each hop of a redirect: may it go, and when.
import type { Dispatcher } from 'undici'
import { errorCode } from '../../../src/domain/error-code.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import type { Robots } from './robots.ts'
import type { FullHttpSettings } from './settings.ts'
import { assertOpen, type HostTurn, spend } from './state.ts'

/** Carried with a request through undici's interceptors. */
export type Errand = {
  /** the address first asked for */
  asked?: string
  /** the reading of robots.txt itself, which no robots.txt can forbid */
  isRobots?: boolean
  maxBytes?: number
  /** of one answer, where it is another than that of the settings */
  timeLimitMs?: number
}

export type Counts = { requests: number; bytes: number }

/** Throws `refused` for an address that is not https on an allowed host (or local, where tests allow it). */
export function assertAllowed(address: URL, settings: FullHttpSettings): void {
  if (settings.allowLocal && address.hostname === '127.0.0.1' && address.protocol === 'http:') return
  if (address.protocol !== 'https:') throw new FetchError('refused', address.href, 'only https is asked')
  if (address.port !== '' || !settings.allowedHosts.includes(address.hostname))
    throw new FetchError('refused', address.href, `${address.host} is not among the hosts of the sources`)
}

/** One request at a time a host, and a pause since the last one began. */
function createTurns(settings: FullHttpSettings) {
  const { clock } = settings
  const last = new Map<string, Promise<void>>()
  const begun = new Map<string, number>()
  return async function turn(host: string, delayMs: number): Promise<HostTurn> {
    const before = last.get(host)
    let next = () => {}
    last.set(host, new Promise((resolve) => (next = resolve)))
    await before
    const interval = Math.max(settings.intervalMs, delayMs)
    const shared = await settings.state.join?.(host, interval).catch((error: unknown) => {
      next()
      throw error
    })
    // up to a tenth later, so that the requests do not beat time
    // a clock that is set back is not waited for
    const since = Math.max(0, clock.now().getTime() - (begun.get(host) ?? Number.NEGATIVE_INFINITY))
    const wait = interval * (1 + clock.random() / 10) - since
    if (wait > 0) await clock.sleep(wait)
    begun.set(host, clock.now().getTime())
    return {
      save: async () => shared?.save(),
      release: () => {
        shared?.release()
        next()
      },
    }
  }
}

/** Watches one answer: its size, its time, its end; gives the turn back when it is over. */
function watch(
  handler: Dispatcher.DispatchHandler,
  errand: { address: string; maxBytes: number; timeLimitMs: number; counts: Counts; release: () => void },
): Dispatcher.DispatchHandler {
  const { address, maxBytes, counts } = errand
  let timer: NodeJS.Timeout | undefined
  let received = 0
  let begun = false
  const end = () => {
    clearTimeout(timer)
    errand.release()
  }
  const tooLarge = () => new FetchError('too_large', address, `more than ${maxBytes} bytes`)
  return {
    onRequestStart(controller, context) {
      const message = `no whole answer within ${errand.timeLimitMs} ms`
      timer = setTimeout(() => controller.abort(new FetchError('timeout', address, message)), errand.timeLimitMs)
      timer.unref()
      handler.onRequestStart?.(controller, context)
    },
    onResponseStart(controller, status, headers, message) {
      // a refusal may have to be waited out (Retry-After) while it is held back
      begun = status === 200 || status === 206
      if (!begun) clearTimeout(timer)
      if (begun && Number(headers['content-length'] ?? 0) > maxBytes) return controller.abort(tooLarge())
      handler.onResponseStart?.(controller, status, headers, message)
    },
    onResponseData(controller, chunk) {
      received += chunk.length
      counts.bytes += chunk.length
      if (received > maxBytes) return controller.abort(tooLarge())
      handler.onResponseData?.(controller, chunk)
    },
    onResponseEnd(controller, trailers) {
      end()
      handler.onResponseEnd?.(controller, trailers)
    },
    onResponseError(controller, error) {
      end()
      // a body that broke off is not mended by asking for the rest: two versions of a file could be joined
      const broken = begun && received > 0 && !(error instanceof FetchError) && !/TIMEOUT/.test(errorCode(error))
      const message = `the body broke off after ${received} bytes (${error.message})`
      handler.onResponseError?.(controller, broken ? new FetchError('truncated', address, message) : error)
    },
  }
}

/** undici's form of the gate. Each refusal reaches the caller as a FetchError. */
export function createGate(
  settings: FullHttpSettings,
  robots: () => Robots,
  counts: Counts,
): Dispatcher.DispatcherComposeInterceptor {
  const turn = createTurns(settings)
  const { clock, state } = settings

  async function admit(address: URL, errand: Errand): Promise<() => void> {
    assertAllowed(address, settings)
    // documents.un.org sends to /error for a symbol that it does not hold (SOURCES 3)
    if (/^\/error\b/i.test(address.pathname) && errand.asked !== address.href)
      throw new FetchError('not_found', errand.asked ?? address.href, 'the server redirects to its error page')
    assertOpen(state, address, clock.now())
    const delayMs = errand.isRobots ? 0 : await robots().admit(address)
    const { save, release } = await turn(address.host, delayMs)
    try {
      assertOpen(state, address, clock.now())
      spend(state, address, settings.dailyBudget, clock.now())
      await save()
    } catch (error) {
      release()
      throw error
    }
    counts.requests += 1
    return release
  }

  return (dispatch) => (options, handler) => {
    const errand = options as Errand
    const address = new URL(options.path, options.origin)
    const maxBytes = errand.maxBytes ?? settings.maxBytes
    const refuse = (error: Error) => handler.onResponseError?.(null as unknown as Dispatcher.DispatchController, error)
    admit(address, errand).then((release) => {
      const about = {
        address: address.href,
        maxBytes,
        timeLimitMs: errand.timeLimitMs ?? settings.timeLimitMs,
        counts,
        release,
      }
      try {
        dispatch(options, watch(handler, about))
      } catch (error) {
        release()
        refuse(error as Error)
      }
    }, refuse)
    return true
  }
}
