// Waits for the write lock of another process without holding up the event loop: asks again instead of sleeping in SQLite.
import { setTimeout as pause } from 'node:timers/promises'
import { errorCode, isOfFamily } from '../../src/domain/error-code.ts'

/** Between two tries; as long as a connection that sleeps in SQLite would wait in all. */
const limits = { betweenMs: 15, totalMs: 10_000 }

const isBusy = (error: unknown): boolean => isOfFamily(errorCode(error), 'SQLITE_BUSY')

type Call = (...given: unknown[]) => unknown

const patiently =
  (call: Call): Call =>
  (...given) => {
    const first = call(...given)
    if (!(first instanceof Promise)) return first
    const again = async (error: unknown, waited: number): Promise<unknown> => {
      if (!isBusy(error) || waited >= limits.totalMs) throw error
      await pause(limits.betweenMs)
      return (call(...given) as Promise<unknown>).catch((next: unknown) => again(next, waited + limits.betweenMs))
    }
    return first.catch((error: unknown) => again(error, 0))
  }

/**
 * Returns the same nouns; a call that meets the lock of another writer is made again until it is free, at most ten
 * seconds. Every call is one transaction, or may be repeated from its beginning; what streams rows is left as it is.
 */
export function waitingForLocks<T extends object>(nouns: T): T {
  const patient = Object.entries(nouns).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'function'
      ? patiently(value as Call)
      : typeof value === 'object' && value !== null
        ? waitingForLocks(value)
        : value,
  ])
  return Object.fromEntries(patient) as T
}
