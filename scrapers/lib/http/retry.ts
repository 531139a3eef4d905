// When a failed request is tried again, and after how long; undici's retry interceptor does the trying.
import type { RetryHandler } from 'undici'
import { errorCode } from '../../../src/domain/error-code.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { isChallenge } from './answers.ts'
import { readRetryAfter } from './retry-after.ts'
import type { FullHttpSettings } from './settings.ts'

type RetrySettings = Pick<FullHttpSettings, 'retries' | 'backoffMs' | 'patienceMs' | 'clock'>

const transientStatuses = new Set([429, 502, 503, 504])
const transientCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
])

/**
 * Milliseconds to wait before the try after the `failures`th failure, or null to give up.
 * Backoff doubles from `backoffMs`, with jitter over its upper half; a Retry-After goes before it.
 */
function waitBeforeRetry(error: unknown, failures: number, settings: RetrySettings): number | null {
  if (error instanceof FetchError) return null
  const { statusCode, headers } = error as { statusCode?: number; headers?: Record<string, string> }
  const status = statusCode ?? null
  if (status !== null && isChallenge(status, headers ?? {}, '')) return null
  // SOURCES 8: a 500 on one item is perhaps permanent; days, not seconds, tell
  const most = status === 500 ? Math.min(1, settings.retries) : settings.retries
  const transient =
    status === null ? transientCodes.has(errorCode(error)) : status === 500 || transientStatuses.has(status)
  if (!transient || failures > most) return null
  const asked = readRetryAfter(headers?.['retry-after'], settings.clock.now())
  if (asked !== null) return asked > settings.patienceMs ? null : asked
  return settings.backoffMs * 2 ** (failures - 1) * (0.5 + settings.clock.random() / 2)
}

/** Options for undici's retry interceptor: its own machinery, our times. */
export function retryOptions(settings: RetrySettings): RetryHandler.RetryOptions {
  return {
    // the last answer is handed on whole, to be judged like any other
    throwOnError: false,
    retry: (error, { state }, done) => {
      const wait = waitBeforeRetry(error, state.counter, settings)
      if (wait === null) done(error)
      else settings.clock.sleep(wait).then(() => done(null), done)
    },
  }
}
