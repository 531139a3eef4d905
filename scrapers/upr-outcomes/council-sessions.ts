// Sessions of the Council whose lists of reports are read: those that have been, from the fourth cycle on.
import { addMonths, type Day } from '../../src/domain/days/days.ts'
import type { Facts } from '../../src/domain/facts.ts'

/** The Working Group's first session of the fourth cycle (November 2022): from there on the Council's lists are read. */
const fourthCycleOpens = 41

/** A session of the Council follows that of the Working Group by some five months. */
const monthsBetween = 5

/** Opening days of the sessions of the Council that are known, by number. */
function openings({ sessions, announcements }: Facts): Map<number, string> {
  const known = [
    ...sessions.flatMap(({ mechanism, ordinal, opens }) => (mechanism === 'HRC' ? [[ordinal, opens] as const] : [])),
    ...announcements.flatMap(({ mechanism, session, opensOn }) =>
      mechanism === 'HRC' && session !== null ? [[session, opensOn] as const] : [],
    ),
  ]
  return new Map(known.flatMap(([number, opens]) => (opens === null ? [] : [[number, opens]])))
}

/** Sessions of the Council that adopted outcomes of the fourth cycle so far, the newest first; none that is to come. */
export const councilSessionsOf = (facts: Facts, today: Day): number[] => {
  const known = openings(facts)
  const newest = Math.max(...[...known].flatMap(([number, opens]) => (opens <= today ? [number] : [])))
  const hasBeen = (council: number, opens: string): boolean => {
    const own = known.get(council)
    if (own !== undefined) return own <= today
    return known.size === 0 || council <= newest || addMonths(`${opens.slice(0, 7)}-01`, monthsBetween) <= today
  }
  const adopting = facts.sessions.flatMap(({ mechanism, ordinal, opens, adoptingCouncilSession: council }) =>
    mechanism === 'UPR' &&
    ordinal >= fourthCycleOpens &&
    opens !== null &&
    opens <= today &&
    council !== null &&
    hasBeen(council, opens)
      ? [council]
      : [],
  )
  return [...new Set(adopting)].sort((one, other) => other - one)
}
