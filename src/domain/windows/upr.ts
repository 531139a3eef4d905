// All windows of one State in the Universal Periodic Review.
import type { Context } from './context.ts'
import { absent, type Draft, dated, silenced, unknown } from './draft.ts'
import { ground, listed } from './grounds/ground.ts'
import type { Subject } from './rule.ts'
import { shiftSpan } from './span.ts'
import { afterUprReview } from './upr-after.ts'
import { beforeUprReview, isReason, nextTurn } from './upr-before.ts'
import { type UprTurn, uprTurns } from './upr-turns.ts'

/** Only the last cycle known and the one after it can hold an open question; earlier unknowns are history. */
const isHistory = (turn: UprTurn, last: UprTurn): boolean => turn.cycle < last.cycle

export function uprWindows(context: Context, state: string): Draft[] {
  const turns = uprTurns(context, state)
  const last = turns.at(-1)
  if (last === undefined) {
    if (context.territories.has(state)) return []
    const subject: Subject = { rule: 'U1', state, occasion: 'next-cycle', invented: false }
    if (context.reviewable.has(state)) return [unknown(subject, ground('noTurn'))]
    return [absent(subject, 'not_covered', ground('membersOnly'))]
  }
  const drafts = turns.flatMap((turn) => {
    const all = [...beforeUprReview(context, state, turn), ...afterUprReview(context, state, turn)]
    return isHistory(turn, last) ? all.map(silenced) : all
  })
  const next = nextTurn(context, last)
  if (!isReason(next))
    return [...drafts, ...beforeUprReview(context, state, next), ...afterUprReview(context, state, next)]
  const occasion = `cycle-${last.cycle + 1}`
  const subject = (rule: string) => ({ rule, state, occasion, invented: last.invented })
  return [...drafts, notBefore(subject('U1'), last) ?? unknown(subject('U1'), next), unknown(subject('U2'), next)]
}

/** Fourteen sessions: 57 to 66 months between a session and the one 14 later, in all 40 cases (upr_sessions.csv). */
const monthsApart = 57

/** U1 of the fifth cycle, by the order of review: a lower bound in months. Null for a State that was moved. */
function notBefore(subject: Subject, last: UprTurn): Draft | null {
  if (last.cycle !== 4 || last.workingGroupSession === null || last.outOfOrder || last.span === null) return null
  // called off or moved to no day: nothing can be counted from it
  if (last.fact?.status !== undefined) return null
  return dated(subject, {
    source: 'rule U1',
    readOn: null,
    opensOn: shiftSpan(last.span, { months: monthsApart }).first.slice(0, 7),
    dueOn: null,
    certainty: 'estimate',
    basis: ground('inOrderLater', last.workingGroupSession),
    reason: listed(ground('fifthCycle'), ground('fourteenCases')),
  })
}
