// When a failed message is tried again: nine more times over more than 72 hours, each a little later at random.

const minutes = [5, 30, 120, 300, 600, 840, 1200, 1440]
const minute = 60_000

/**
 * Milliseconds until the next attempt after `attempts` failed ones, or null when it is to be given up. Jitter of up to
 * a fifth only ever adds, so that the span from the first attempt to the last is never under 72 hours.
 */
export function retryDelay(attempts: number, random: number, retryAfterSeconds: number | null = null): number | null {
  const wait = minutes[attempts - 1]
  if (wait === undefined) return null
  return Math.max(wait * minute * (1 + random / 5), Math.min(retryAfterSeconds ?? 0, 86_400) * 1000)
}

/** Milliseconds until the next attempt when the channel itself was down: our fault, and never counted. */
export const channelDelay = (random: number): number => 10 * minute * (1 + random / 2)

/** A message under way is left to the runner that took it for so long; a send is cut off well before. */
export const leaseMilliseconds = 15 * minute
/** No message is ever put off for longer; a later time comes from a clock that had jumped. */
export const longestWait = 30 * 60 * minute
