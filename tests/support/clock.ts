// The one clock of the tests: it stands still until it is set, or until somebody sleeps by it.
import type { HttpClock } from '../../scrapers/lib/http/settings.ts'

export type TestClock = HttpClock & {
  /** moves the clock to an instant */
  set(instant: string): void
  /** milliseconds that were slept, in their order */
  slept: number[]
}

/** `random` is what the clock answers for jitter. */
export function stoppedClock(start = '2099-06-15T10:00:00.000Z', random = 0): TestClock {
  let now = Date.parse(start)
  const slept: number[] = []
  return {
    slept,
    now: () => new Date(now),
    set: (instant) => {
      now = Date.parse(instant)
    },
    random: () => random,
    sleep: async (milliseconds) => {
      slept.push(milliseconds)
      now += milliseconds
    },
  }
}
