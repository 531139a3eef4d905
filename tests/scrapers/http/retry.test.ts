// Which failures are tried again, and after how long.
import { expect, test } from 'vitest'
import { retryOptions } from '../../../scrapers/lib/http/retry.ts'
import { closedPrefix } from '../../../scrapers/lib/http/state.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { clock2026 } from './server.ts'

/** Milliseconds that are waited after the `failures`th failure; null where it is final. */
const waitAfter = (error: unknown, failures: number, random: number): Promise<number | null> => {
  let waited: number | null = null
  const clock = {
    ...clock2026(random),
    sleep: async (ms: number) => {
      waited = ms
    },
  }
  const { retry } = retryOptions({ retries: 3, backoffMs: 2000, patienceMs: 120_000, clock })
  return new Promise((resolve) => {
    const context = { state: { counter: failures }, opts: {} } as Parameters<NonNullable<typeof retry>>[1]
    retry!(error as Error, context, (final) => resolve(final ? null : waited))
  })
}
const answer = (statusCode: number, headers: Record<string, string> = {}) => ({ statusCode, headers })
const broken = (code: string) => Object.assign(new Error(code), { code })

test.each<[string, unknown, number, number, number | null]>([
  ['the first pause', answer(503), 1, 1, 2000],
  ['it doubles', answer(503), 2, 1, 4000],
  ['and again', answer(502), 3, 1, 8000],
  ['jitter takes up to half of it', answer(504), 3, 0, 4000],
  ['three times is enough', answer(503), 4, 0, null],
  ['Retry-After goes before it', answer(503, { 'retry-after': '90' }), 1, 0, 90_000],
  ['a longer one is not waited for', answer(429, { 'retry-after': '121' }), 1, 0, null],
  ['a 500 once', answer(500), 1, 1, 2000],
  ['and no more', answer(500), 2, 1, null],
  ['a challenge never', answer(503, { 'cf-mitigated': 'challenge' }), 1, 1, null],
  ['nor a redirect', answer(302), 1, 1, null],
  ['nor 404', answer(404), 1, 1, null],
  ['a reset connection', broken('ECONNRESET'), 1, 1, 2000],
  ['no certificate', broken('SELF_SIGNED_CERT_IN_CHAIN'), 1, 1, null],
  ['no unknown host', broken('ENOTFOUND'), 1, 1, null],
  ['nothing of our own', new FetchError('too_large', 'https://docs.un.org/', 'x'), 1, 1, null],
])('%s', async (_, error, failures, random, expected) => {
  expect(await waitAfter(error, failures, random)).toBe(expected)
})

test.each([
  ['/en/hr-bodies/upr/ke-index', '/en/hr-bodies/upr/'],
  ['/search', '/search'],
  ['/', '/'],
])('a challenge on %s closes %s', (path, expected) => {
  expect(closedPrefix(path)).toBe(expected)
})
