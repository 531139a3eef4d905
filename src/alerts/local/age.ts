// How old a world file is by the clock of this machine, and what may be said of "today" then.
import { daysBetween } from '../../domain/days/days.ts'

/** Days after which a reader is told that the file is old: sessions and deadlines are announced within weeks. */
const oldAfter = 21
/** Days after which either the file is left from another year, or the clock is wrong (as for a server). */
const farAfter = 45

export type WorldAge =
  | { kind: 'fresh' }
  /** the clock is before the day on which the file was made */
  | { kind: 'behind' }
  /** `far`: so old, or the clock so far ahead, that nothing may be concluded from what is not due */
  | { kind: 'old' | 'far'; days: number }

/** Judges the day of a world file against today, both days in Geneva. */
export function ageOfWorld(madeOn: string, today: string): WorldAge {
  const days = daysBetween(madeOn, today)
  if (days < 0) return { kind: 'behind' }
  if (days > farAfter) return { kind: 'far', days }
  return days > oldAfter ? { kind: 'old', days } : { kind: 'fresh' }
}

/** Raised instead of watching under a clock that is before the day of the file; the message says what to do. */
export class WatchClockError extends Error {
  override name = 'WatchClockError'
}
