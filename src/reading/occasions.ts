// The reviews and visits that facts and announcements name, and which of them are known to be over.
import type { applyAnnouncements } from '../domain/announced/announced.ts'
import type { Occasion } from '../domain/coverage.ts'
import type { Facts } from '../domain/facts.ts'
import { evidenceOfTurn, sessionKey } from '../domain/windows/context.ts'
import { cycleOfSession } from '../domain/windows/upr-calendar.ts'

type Applied = ReturnType<typeof applyAnnouncements>

const isBefore = (day: string | null, today: string): boolean => day !== null && day.length === 10 && day < today

/** A session is over when its closing day is past, or when a later one of the body has opened. */
const closedBy =
  (facts: Facts, mechanism: 'CAT' | 'UPR', today: string) =>
  (number: number): boolean =>
    facts.sessions.some(
      (one) =>
        one.mechanism === mechanism &&
        one.status === undefined &&
        ((one.ordinal === number && isBefore(one.closes, today)) ||
          (one.ordinal > number && isBefore(one.opens, today))),
    )

/** A session of a later cycle has opened: whoever had a turn has had it, whatever session it was in. */
const isCycleOver = (facts: Facts, cycle: number, today: string): boolean =>
  facts.sessions.some(
    (one) =>
      one.mechanism === 'UPR' &&
      one.status === undefined &&
      cycleOfSession(one.ordinal) > cycle &&
      isBefore(one.opens, today),
  )

/**
 * The reviews and visits that our facts name, with whether each is over on `today`: one that was only expected in a
 * session, or called off, is not known to have been held.
 */
export function occasionsOf({ facts, listed, takenOff, dropped }: Applied, today: string): Occasion[] {
  const [isUprOver, isCatOver] = [closedBy(facts, 'UPR', today), closedBy(facts, 'CAT', today)]
  const isOff = (key: string, state: string): boolean => dropped.has(key) || takenOff.has(`${key}:${state}`)
  const turns = facts.uprTurns.map((turn): Occasion => {
    // where the sources allow two sessions, both must be over
    const key = sessionKey('UPR', turn.workingGroupSession ?? 0)
    const report = facts.uprReports.find(({ state, cycle }) => state === turn.state && cycle === turn.cycle)
    const document = report?.symbol ?? null
    const isKnown =
      document !== null || evidenceOfTurn(turn, listed) === 'official' || isCycleOver(facts, turn.cycle, today)
    const isOver =
      isKnown &&
      turn.workingGroupSession !== null &&
      !isOff(key, turn.state) &&
      isUprOver(Math.max(turn.workingGroupSession, turn.orSession ?? 0))
    return { mechanism: 'UPR', kind: 'cycle', number: turn.cycle, state: turn.state, isOver, document }
  })
  const sessions = facts.sessions.filter((one) => one.mechanism === 'CAT' && one.status === undefined)
  const reviews = sessions.flatMap((session) =>
    session.states.map((state): Occasion => {
      const isHeld = !isOff(sessionKey('CAT', session.ordinal), state)
      const isOver = isHeld && session.statesEvidence !== 'estimate' && isCatOver(session.ordinal)
      const { ordinal: number, opens } = session
      return { mechanism: 'CAT', kind: 'session', number, state, isOver, document: null, opens }
    }),
  )
  const visits = facts.visits.flatMap((visit): Occasion[] => {
    const year = Number((visit.from ?? visit.to)?.slice(0, 4))
    if (!year) return []
    const isOver = (visit.to ?? visit.from)!.slice(0, 4) < today.slice(0, 4)
    return [{ mechanism: 'SRT', kind: 'year', number: year, state: visit.state, isOver, document: visit.reportSymbol }]
  })
  return [...turns, ...reviews, ...visits]
}
