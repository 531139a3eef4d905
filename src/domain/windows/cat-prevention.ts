// C14: the national preventive mechanism that a party to the Optional Protocol owes. The Subcommittee itself is not watched.
import { addYears } from '../days/days.ts'
import { type Context, cited } from './context.ts'
import { type Draft, dated, silent, unknown } from './draft.ts'
import { ground } from './grounds/ground.ts'
import type { Subject } from './rule.ts'

/** Article 24: three years, which may be extended by two; what was postponed longer ago is no open question any more. */
const mostPostponed = 5

/** One year after entry into force (OPCAT, art. 17), unless a declaration under article 24 postpones it; none for a State that is no party. */
export function preventiveMechanism(context: Context, state: string): Draft[] {
  const duty = context.prevention.get(state)
  if (duty === undefined) return []
  const subject: Subject = { rule: 'C14', state, occasion: 'opcat', invented: false }
  const origin = { source: cited(duty), readOn: duty.readOn }
  if (duty.postpones) {
    const draft = unknown(subject, ground('mechanismPostponed'), origin)
    return [addYears(duty.inForce, 1 + mostPostponed) < context.today ? silent(draft) : draft]
  }
  return [dated(subject, { ...origin, dueOn: duty.dueOn, certainty: 'rule', basis: ground('mechanism', duty.inForce) })]
}
