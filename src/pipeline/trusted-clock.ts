// Keeps the newest instant under a believed clock, so that one wrong clock cannot move dates or mail people.
import type { Store } from '../../db/store.ts'
import { type Clock, instant } from '../domain/clock.ts'
import { ClockError, type ClockVerdict, judgeClock } from '../domain/trusted-clock.ts'

type ClockContext = { store: Pick<Store, 'meta'>; clock: Clock }

/**
 * Judges the clock, and records its instant where it is believed. It is read before a run writes its own row: the
 * instant of a wrong clock must not become the measure of the next run.
 */
export async function readClock({ store, clock }: ClockContext): Promise<ClockVerdict> {
  const now = instant(clock)
  const newest = await store.meta.newestInstant()
  const verdict = judgeClock(now, newest)
  if (verdict.kind === 'right' && (newest === null || now > newest)) await store.meta.trustInstant(now)
  return verdict
}

/** Throws ClockError for a clock that cannot be believed, and records nothing: for a command that only reads. */
export async function assertClockRead({ store, clock }: ClockContext): Promise<void> {
  assertClock(judgeClock(instant(clock), await store.meta.newestInstant()))
}

/** Records that a person says that the clock is right. */
export const acceptClock = ({ store, clock }: ClockContext): Promise<void> => store.meta.trustInstant(instant(clock))

/** Throws ClockError for a clock that cannot be believed. */
export function assertClock(verdict: ClockVerdict): void {
  if (verdict.kind !== 'right') throw new ClockError(verdict)
}
