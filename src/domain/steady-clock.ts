// A clock for one command: where that of the machine jumps in the middle, what the command writes keeps the time it began by.
import type { Clock } from './clock.ts'
import { judgeClock } from './trusted-clock.ts'

/**
 * Follows `wall` while each reading can be believed after the one before (a laptop that slept is), and goes on by
 * `elapsed`, milliseconds that no setting of a clock moves, while it cannot.
 */
export function steadyClock(wall: Clock, elapsed: () => number = () => performance.now()): Clock {
  let last = { at: wall.now().getTime(), elapsed: elapsed() }
  return {
    now: () => {
      const now = wall.now()
      const since = elapsed()
      const due = new Date(last.at + since - last.elapsed)
      const isBelieved = judgeClock(now.toISOString(), due.toISOString()).kind === 'right'
      last = { at: (isBelieved ? now : due).getTime(), elapsed: since }
      return new Date(last.at)
    },
  }
}
