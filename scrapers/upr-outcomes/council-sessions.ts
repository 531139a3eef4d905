// Sessions of the Council whose lists of reports are read: those that have been, from the fourth cycle on.
import { addMonths, type Day } from '../../src/domain/days/days.ts'
import type { Facts } from '../../src/domain/facts.ts'

/** The Working Group's first session of the fourth cycle (November 2022): from there on the Council's lists are read. */
const fourthCycleOpens = 41

/** A session of the Council follows that of the Working Group by some five months. */
const monthsBetween = 5

/** The newest session of the Council that is known to have opened; null where none is known. */
function newestOpened({ sessions, announcements }: Facts, today: Day): number | null {
  const opened = [
    ...sessions.flatMap(({ mechanism, ordinal, opens }) => (mechanism === 'HRC' ? [{ ordinal, opens }] : [])),
    ...announcements.flatMap(({ mechanism, session, opensOn }) =>
      mechanism === 'HRC' && session !== null ? [{ ordinal: session, opens: opensOn }] : [],
    ),
  ].filter(({ opens }) => opens !== null && opens <= today)
  return opened.length === 0 ? null : Math.max(...opened.map(({ ordinal }) => ordinal))
}

/** Sessions of the Council that adopted outcomes of the fourth cycle so far, the newest first; none that is to come. */
export const councilSessionsOf = (facts: Facts, today: Day): number[] => {
  const newest = newestOpened(facts, today)
  const hasBeen = (council: number, opens: string): boolean =>
    newest === null || council <= newest || addMonths(`${opens.slice(0, 7)}-01`, monthsBetween) <= today
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
