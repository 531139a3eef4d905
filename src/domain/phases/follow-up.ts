// What the Committee last said of the follow-up information of a State: overdue, no longer named as overdue, or received.
import type { StandingFact } from '../procedure-facts.ts'
import type { ReviewWindow } from '../windows.ts'
import { isAhead, latest, ofKind } from './stage.ts'

export type FollowUp = {
  /** the last time that the State was named as overdue, without a word since that its reply came */
  overdue: string | null
  /** a later time at which others were named, and the State was not */
  noLongerNamed: string | null
  /** the last time that its reply was said to have come, unless it was named as overdue later */
  received: string | null
}

export const nothingSaid: FollowUp = { overdue: null, noLongerNamed: null, received: null }

const timesOf = (standings: readonly StandingFact[], what: StandingFact['what'], state: string | null): string[] =>
  standings
    .flatMap((row) =>
      row.what === what && row.asOf !== null && (state === null || row.state === state) ? [row.asOf] : [],
    )
    .sort()

/** What was said before the State was reviewed again concerns an earlier review, and is left out. */
export function followUpOf(
  standings: readonly StandingFact[],
  state: string,
  windows: readonly ReviewWindow[],
  today: string,
): FollowUp {
  const held = ofKind(windows, 'concluding_observations_published').filter((window) => !isAhead(window, today))
  const since = latest(held)?.dueOn ?? ''
  const last = (what: StandingFact['what']): string | null =>
    timesOf(standings, what, state).findLast((time) => time > since.slice(0, time.length)) ?? null
  const [overdue, received] = [last('follow_up_overdue'), last('follow_up_received')]
  if (received !== null && received >= (overdue ?? '')) return { ...nothingSaid, received }
  if (overdue === null) return nothingSaid
  const others = timesOf(standings, 'follow_up_overdue', null).at(-1)!
  return { overdue, noLongerNamed: others > overdue ? others : null, received: null }
}
