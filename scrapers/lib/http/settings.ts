// What the way out to the web may be told: who asks, how fast, how much, and where to.
import type { Clock } from '../../../src/domain/clock.ts'
import type { Answer } from './answers.ts'
import type { HttpStateStore } from './state.ts'

/** The clock, with the two other things that a test must be able to stop. */
export type HttpClock = Clock & {
  /** resolves after so many milliseconds */
  sleep(milliseconds: number): Promise<void>
  /** from 0 up to 1, for jitter */
  random(): number
}

export const systemClock: HttpClock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
}

/** Hosts of SOURCES 1 to 7. A redirect to any other host is refused. */
export const officialHosts: readonly string[] = [
  'tbinternet.ohchr.org',
  'docstore.ohchr.org',
  'spinternet.ohchr.org',
  'juris.ohchr.org',
  'uhri.ohchr.org',
  'dataex.ohchr.org',
  'www.ohchr.org',
  'documents.un.org',
  'docs.un.org',
  'undocs.org',
  'documents-dds-ny.un.org',
  'digitallibrary.un.org',
  'upr-info-database.uwazi.io',
]

export type HttpSettings = {
  /** mail address or page of whoever runs this installation; goes into the User-Agent */
  contact: string
  clock?: HttpClock
  /** default: `officialHosts` */
  allowedHosts?: readonly string[]
  /** 127.0.0.1 by http, for tests against a local server */
  allowLocal?: boolean
  /** least time between two requests to a host; default 2000 (SOURCES 11) */
  intervalMs?: number
  /** requests a host and UTC day; default 2000 */
  dailyBudget?: number
  /** default 50 MB; `maxBytes` of a request goes before it */
  maxBytes?: number
  /** until the headers are there, and between two pieces of the body; default 60 s (docs.un.org takes about 10) */
  idleLimitMs?: number
  /** whole of one answer; default 5 minutes */
  timeLimitMs?: number
  maxRedirects?: number
  /** tries after the first one, for 429, 502, 503, 504 and network errors; default 3. A 500 is tried once more */
  retries?: number
  /** first pause of the backoff; default 2000 */
  backoffMs?: number
  /** a longer Retry-After than this is not waited for: the host rests until then; default 120 s */
  patienceMs?: number
  /** is told of every answer as it came, before it is judged */
  observe?: (asked: { method: 'GET' | 'POST'; address: string; form: string | null }, answer: Answer) => void
  /** closures, budgets and the times of the last requests; default: in memory */
  state?: HttpStateStore
}

export const settingsDefaults = {
  clock: systemClock,
  allowedHosts: officialHosts,
  allowLocal: false,
  intervalMs: 2000,
  dailyBudget: 2000,
  maxBytes: 50 * 1024 * 1024,
  idleLimitMs: 60_000,
  timeLimitMs: 300_000,
  maxRedirects: 5,
  retries: 3,
  backoffMs: 2000,
  patienceMs: 120_000,
} satisfies Partial<HttpSettings>

export type FullHttpSettings = Required<Omit<HttpSettings, 'observe'>> & Pick<HttpSettings, 'observe'>

/** The agent that every request names (SOURCES 11): the project and who answers for it. */
export const userAgent = (contact: string): string => `Mechanism Watch/0.1 (+${contact})`
