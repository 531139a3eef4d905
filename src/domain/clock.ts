// The one source of "now", injected everywhere so that tests can stop it.

export type Clock = {
  /** the present instant */
  now(): Date
}

/** UTC instant of the clock, ISO with milliseconds. */
export const instant = (clock: Clock): string => clock.now().toISOString()
