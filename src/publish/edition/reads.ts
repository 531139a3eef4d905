// What each page asked of the store and of the clock, so that a later edition knows which pages hang on what changed.
import { createHash } from 'node:crypto'
import type { Store } from '../../../db/store.ts'
import type { Clock } from '../../domain/clock.ts'
import { createReading, type Reading } from '../../reading/reading.ts'

/** A read by name and arguments, as JSON: `["documents","units","d12"]`. */
type Read = string

/** Answers kept: those of one document are asked for by each of its paragraphs, in each language. */
const keptAnswers = 200

/** Reads of the clock, and of what cannot be asked again by its name. */
const clockRead: Read = '["clock"]'
const passingRead: Read = '["passing"]'

/** Answers of the reading that are named by their arguments alone; the others take a clock or cards. */
const repeatable = ['dataVersion', 'changedAt', 'edition', 'coverage', 'ledger', 'closedSessions', 'procedure'] as const
const repeatableToo = ['outlook', 'damaged', 'agreement', 'unread'] as const

type Ask = (...given: unknown[]) => unknown

const asData = (_name: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value
const digest = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value, asData) ?? 'undefined')
    .digest('base64url')
    .slice(0, 22)

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

async function digestOfAnswer(answer: unknown): Promise<string> {
  if (!isStream(answer)) return digest(await answer)
  const hash = createHash('sha256')
  for await (const row of answer) hash.update(digest(row))
  return hash.digest('base64url').slice(0, 22)
}

export type Reads = {
  store: Store
  reading: Reading
  clock: Clock
  /** Runs `work` and returns what it read, sorted; one at a time. */
  note<T>(work: () => Promise<T>): Promise<{ made: T; reads: Read[] }>
  /** Returns what a read answers now, in short; null for one that cannot be repeated. */
  digestOf(read: Read): Promise<string | null>
}

/** Wraps the store of an edition: what is asked twice is answered from memory, so nothing may be written meanwhile. `day`: what the clock says. */
export function createReads(store: Store, still: Clock, day: string): Reads {
  let page = new Set<Read>()
  const kept = new Map<Read, Promise<unknown>>()
  const digests = new Map<Read, Promise<string>>()
  // it asks the store itself: a page depends on what the reading answers, not on every row that it looked at
  const inner = createReading(store)
  const nouns = store as unknown as Record<string, Record<string, Ask>>
  const askAgain = ([noun = '', name = '', ...given]: unknown[]): unknown =>
    noun === 'reading'
      ? (inner as unknown as Record<string, Ask>)[String(name)]!(...given)
      : nouns[String(noun)]![String(name)]!(...given)

  const answer = (read: Read, ask: () => unknown): unknown => {
    page.add(read)
    const before = kept.get(read)
    if (before !== undefined) {
      kept.delete(read)
      kept.set(read, before)
      return before
    }
    const given = ask()
    if (!(given instanceof Promise)) return given
    kept.set(read, given)
    for (const oldest of [...kept.keys()].slice(0, -keptAnswers)) kept.delete(oldest)
    if (!digests.has(read)) digests.set(read, given.then(digest))
    digests.get(read)!.catch(() => digests.delete(read))
    return given
  }

  const noted = (noun: string, asked: Record<string, Ask>): Record<string, Ask> =>
    new Proxy(asked, {
      get: (target, name) => {
        const ask = target[String(name)]
        if (typeof ask !== 'function') return ask
        return (...given: unknown[]) => answer(JSON.stringify([noun, name, ...given]), () => ask.apply(target, given))
      },
    })

  const passing =
    (ask: Ask): Ask =>
    (...given) => {
      page.add(passingRead)
      return ask(...given)
    }
  const whole = new Map(
    Object.keys(nouns).flatMap((noun) => {
      const asked = nouns[noun]
      return typeof asked === 'object' && asked !== null ? [[noun, noted(noun, asked)] as const] : []
    }),
  )
  const named = [...repeatable, ...repeatableToo] as readonly string[]
  const asks = inner as unknown as Record<string, Ask>
  const reading = Object.fromEntries(
    Object.entries(asks).map(([name, ask]) => [
      name,
      named.includes(name)
        ? (...given: unknown[]) => answer(JSON.stringify(['reading', name, ...given]), () => ask(...given))
        : passing(ask),
    ]),
  ) as unknown as Reading

  return {
    store: { ...store, ...Object.fromEntries(whole) },
    // what a page makes of the store is made for each, so that each is known to hang on it
    reading: { ...reading, once: (_key, make) => make() },
    clock: {
      now: () => {
        page.add(clockRead)
        return still.now()
      },
    },
    note: async (work) => {
      page = new Set()
      const made = await work()
      return { made, reads: [...page].sort() }
    },
    digestOf: async (read) => {
      if (read === passingRead) return null
      if (read === clockRead) return day
      const before = digests.get(read)
      if (before !== undefined) return before
      const now = digestOfAnswer(askAgain(JSON.parse(read)))
      digests.set(read, now)
      return now
    },
  }
}
