// All windows of one State in the Universal Periodic Review.
import type { Context } from './context.ts'
import { absent, type Draft, silenced, unknown } from './draft.ts'
import type { Subject } from './rule.ts'
import { afterUprReview } from './upr-after.ts'
import { beforeUprReview, nextTurn } from './upr-before.ts'
import { type UprTurn, uprTurns } from './upr-turns.ts'

/** Only the last cycle known and the one after it can hold an open question; earlier unknowns are history. */
const isHistory = (turn: UprTurn, last: UprTurn): boolean => turn.cycle < last.cycle

export function uprWindows(context: Context, state: string): Draft[] {
  const turns = uprTurns(context, state)
  const last = turns.at(-1)
  if (last === undefined) {
    if (context.territories.has(state)) return []
    const subject: Subject = { rule: 'U1', state, occasion: 'next-cycle', invented: false }
    if (context.reviewable.has(state)) return [unknown(subject, 'no turn of this State is known here')]
    const reason = 'not a Member of the United Nations: the review covers the Members only'
    return [absent(subject, 'not_covered', reason)]
  }
  const drafts = turns.flatMap((turn) => {
    const all = [...beforeUprReview(context, state, turn), ...afterUprReview(context, state, turn)]
    return isHistory(turn, last) ? all.map(silenced) : all
  })
  const next = nextTurn(context, last)
  if (typeof next !== 'string')
    return [...drafts, ...beforeUprReview(context, state, next), ...afterUprReview(context, state, next)]
  const occasion = `cycle-${last.cycle + 1}`
  for (const rule of ['U1', 'U2']) drafts.push(unknown({ rule, state, occasion, invented: last.invented }, next))
  return drafts
}
