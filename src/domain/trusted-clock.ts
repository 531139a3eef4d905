// Judges the clock of the machine against the newest instant that was recorded under a clock that was right.

/** A clock that was set back by an hour or less is the end of summer time that somebody did by hand, or a drift. */
const toleranceMs = 3600 * 1000

/**
 * Days after which a person is asked whether the clock is right. A server records an instant every five minutes, and a
 * laptop that is opened once a month is within it; a clock that jumped by a year is not.
 */
const daysUnattended = 45

export type ClockVerdict =
  | { kind: 'right' }
  /** `newest`: the instant that was recorded already */
  | { kind: 'behind' | 'ahead'; now: string; newest: string }

/** Judges `now` against the newest recorded UTC instant; null where nothing was recorded yet. */
export function judgeClock(now: string, newest: string | null): ClockVerdict {
  if (newest === null) return { kind: 'right' }
  const ahead = Date.parse(now) - Date.parse(newest)
  if (ahead < -toleranceMs) return { kind: 'behind', now, newest }
  if (ahead > daysUnattended * 86_400_000) return { kind: 'ahead', now, newest }
  return { kind: 'right' }
}

/** Raised instead of deriving or alerting under a clock that cannot be believed; the message says what to do. */
export class ClockError extends Error {
  override name = 'ClockError'
  kind: 'behind' | 'ahead'
  constructor({ kind, now, newest }: Exclude<ClockVerdict, { kind: 'right' }>) {
    const than = kind === 'behind' ? 'earlier than' : `more than ${daysUnattended} days after`
    super(
      `the clock says ${now.slice(0, 16)} UTC, which is ${than} the newest record (${newest.slice(0, 16)} UTC). Until it is right no date is derived and nothing is sent; what was done before this was noticed stays done. Set the clock of this machine. If it is right, run \`mechanism-watch windows --accept-clock\``,
    )
    this.kind = kind
  }
}
