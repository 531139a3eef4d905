// The store as a server needs it: no answer of SQLite, which is never asynchronous, and no lock of another process holds up the event loop.
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'

/** Between two tries; as long as a connection that sleeps in SQLite would wait in all. */
const limits = { betweenMs: 15, totalMs: 10_000 }

const atOnce: Turn = async () => {}

const isBusy = (error: unknown): boolean => isOfFamily(errorCode(error), 'SQLITE_BUSY')

type Call = (...given: unknown[]) => unknown
export type Turn = () => Promise<void>

const patiently =
  (call: Call, turn: Turn): Call =>
  (...given) => {
    const first = call(...given)
    if (!(first instanceof Promise)) return first
    const again = async (error: unknown, waited: number): Promise<unknown> => {
      if (!isBusy(error) || waited >= limits.totalMs) throw error
      await pause(limits.betweenMs)
      return (call(...given) as Promise<unknown>).catch((next: unknown) => again(next, waited + limits.betweenMs))
    }
    return first
      .catch((error: unknown) => again(error, 0))
      .then(async (answer: unknown) => {
        await turn()
        return answer
      })
  }

/**
 * Returns the same nouns. Each answer comes in the next `turn` of who asked, so that a request of many questions is many
 * short pieces. A call that meets the lock of another writer is made again until it is free, at most ten seconds: every
 * call is one transaction, or may be repeated from its beginning. What streams rows is left as it is.
 */
export function forServing<T extends object>(nouns: T, turn: Turn): T {
  const wrapped = Object.entries(nouns).map(([name, value]): [string, unknown] => {
    if (typeof value === 'function') return [name, patiently(value as Call, turn)]
    // what is asked before each answer costs no look at any table
    if (typeof value === 'object' && value !== null) return [name, forServing(value, name === 'meta' ? atOnce : turn)]
    return [name, value]
  })
  return Object.fromEntries(wrapped) as T
}
