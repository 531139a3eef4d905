// Where a State stands before each mechanism on a day, and what can be done now: from its windows, in fields, without words.
import { daysBetween } from '../days/days.ts'
import type { WatchedMechanism } from '../mechanisms.ts'
import type { StandingFact } from '../procedure-facts.ts'
import { nextFor } from '../windows/next.ts'
import type { ReviewWindow } from '../windows.ts'
import { catStage } from './cat.ts'
import { type FollowUp, followUpOf, nothingSaid } from './follow-up.ts'
import { srtStage } from './srt.ts'
import type { Can, StageAnswer } from './stage.ts'
import { uprStage } from './upr.ts'

export type Phase = StageAnswer & {
  mechanism: WatchedMechanism
  /** how it reports to the Committee, where that is known; `probably`: known from another source only */
  procedure: { kind: 'simplified' | 'standard'; probably: boolean } | null
  /** what the Committee last said of the State's follow-up information */
  followUp: FollowUp
  /** the next window that is not what `stage` and `can` speak of already */
  next: ReviewWindow | null
  daysLeft: number | null
}

/** Days left are counted to an official or computed day alone. */
const daysLeft = (can: Can, today: string): number | null => {
  const { window } = can
  if (can.kind !== 'open' || window?.dueOn?.length !== 10) return null
  return daysBetween(today, window.dueOn)
}

function procedureOf(standings: readonly StandingFact[], state: string): Phase['procedure'] {
  for (const kind of ['simplified', 'standard'] as const) {
    const rows = standings.filter((row) => row.state === state && row.what === `${kind}_reporting`)
    if (rows.length > 0) return { kind, probably: rows.every(({ evidence }) => evidence === 'estimate') }
  }
  return null
}

const stageOf = { CAT: catStage, UPR: uprStage, SRT: srtStage }

/**
 * One answer for each mechanism that the windows of the State speak of; `today` is a day in Geneva. Empty for a State of
 * which there is no window.
 */
export function phasesOf(
  windows: readonly ReviewWindow[],
  standings: readonly StandingFact[],
  state: string,
  today: string,
): Phase[] {
  return nextFor(windows, state, today).map(({ mechanism, upcoming }) => {
    const own = windows.filter((window) => window.state === state && window.mechanism === mechanism)
    const answer = stageOf[mechanism](own, today)
    const used = new Set([answer.window?.key, answer.also?.key, answer.can.window?.key])
    // a lower bound without an end stands in where nothing has days
    const firm = upcoming.filter(
      ({ key, opensOn, dueOn, certainty }) =>
        (dueOn ?? opensOn) !== null && certainty !== 'cancelled_or_moved' && !used.has(key),
    )
    const isParty = answer.stage !== 'not_a_party'
    return {
      mechanism,
      ...answer,
      procedure: mechanism === 'CAT' && isParty ? procedureOf(standings, state) : null,
      followUp: mechanism === 'CAT' && isParty ? followUpOf(standings, state, own, today) : nothingSaid,
      next: firm.find(({ dueOn }) => dueOn !== null) ?? firm[0] ?? null,
      daysLeft: daysLeft(answer.can, today),
    }
  })
}
