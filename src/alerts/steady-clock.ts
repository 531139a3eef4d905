// The clock of one run: what it says is taken on in steps that can be, for a letter names today and how many days are left.
import type { Clock } from '../domain/clock.ts'

/** The longest that one message can take, and the most that a clock is set back by without a harm. */
const longestStepMs = 3600 * 1000
const furthestBackMs = 60 * 1000

export type ClockJump = { fault: 'clock_behind' | 'clock_ahead'; message: string }
export type SteadyClock = {
  /** the last instant that could be believed */
  now(): Date
  /** Takes on what the clock says; returns what is to be told where it jumped, and stays where it was. */
  step(): ClockJump | null
}

/** `from`: an instant at which the clock was believed; what it says now if left out. */
export function createSteadyClock(clock: Clock, from: Date = clock.now()): SteadyClock {
  let last = from
  return {
    now: () => last,
    step: () => {
      const said = clock.now()
      const step = said.getTime() - last.getTime()
      if (step <= longestStepMs && step >= -furthestBackMs) {
        last = said
        return null
      }
      const minutes = Math.round(Math.abs(step) / 60_000)
      return {
        fault: step < 0 ? 'clock_behind' : 'clock_ahead',
        message: `the clock was set ${step < 0 ? 'back' : 'ahead'} by ${minutes} minutes while messages were sent, or the machine slept: the rest goes out with the next run`,
      }
    },
  }
}
