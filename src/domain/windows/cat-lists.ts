// C3, C4 and C5 of lists that are known: a list hangs on the session that adopts it, with the States of that list.

import type { IssueListFact } from '../procedure-facts.ts'
import { type Context, caveat, cited, sessionKey } from './context.ts'
import { type Draft, dated, estimated, silenced, unknown } from './draft.ts'
import type { Subject } from './rule.ts'
import { closesOfficially, opensOfficially, sessionSpan } from './span.ts'
import { ordinal } from './words.ts'

/** A list of issues comes about one session before the review, at most this many; a year without sessions among them. */
const sessionsBefore = 4
/** A list prior to reporting comes before the report, and the review follows the report: at most about five years. */
const sessionsPrior = 15

/** The last list of issues before a review at that session. */
export const listBefore = (context: Context, state: string, session: number): IssueListFact | undefined =>
  (context.listsOf.get(state) ?? []).findLast(
    (list) => list.kind !== 'prior_to_reporting' && list.session < session && list.session >= session - sessionsBefore,
  )

/** The State answers a list prior to reporting, hence gets no list of issues before that review. */
export const isSimplified = (context: Context, state: string, session: number): boolean =>
  (context.listsOf.get(state) ?? []).some(
    (list) => list.kind === 'prior_to_reporting' && list.session < session && list.session >= session - sessionsPrior,
  )

/** The last list prior to reporting that was adopted, or planned, between a review and the next one. */
export const listAfter = (context: Context, state: string, from: string, until: string): IssueListFact | undefined =>
  (context.listsOf.get(state) ?? []).findLast((list) => {
    const session = context.sessions.get(sessionKey('CAT', list.session))
    const span = session === undefined ? null : sessionSpan(session)
    return list.kind === 'prior_to_reporting' && span !== null && span.last > from && span.first < until
  })

/** The adoption of a list: the days of its session. */
export function adoption(context: Context, subject: Subject, list: IssueListFact): Draft {
  const at = { ...subject, session: sessionKey('CAT', list.session) }
  const session = context.sessions.get(at.session)
  const span = session === undefined ? null : sessionSpan(session)
  const verb = list.status === 'adopted' ? 'adopted' : 'planned'
  const basis = `${verb} at the ${ordinal(list.session)} session${session === undefined ? '' : caveat(session)}`
  const origin = { source: cited(list), readOn: list.readOn }
  if (session === undefined || span === null) return unknown(at, `${basis}; its days are not known here`, origin)
  const isOfficial = opensOfficially(session) && closesOfficially(session)
  if (isOfficial && list.status === 'adopted' && list.evidence === 'official')
    return dated(at, { ...origin, opensOn: span.first, dueOn: span.last, certainty: 'official', basis })
  return estimated(at, span, {
    ...origin,
    basis,
    reason:
      list.status === 'planned'
        ? 'announced beforehand; the adoption was not read'
        : 'known from another source, or the days of the session are not verified',
  })
}

/** C5 of every list that is known for the State. What stayed unknown of a session that has ended is silent. */
export const listInputs = (context: Context, state: string): Draft[] =>
  (context.listsOf.get(state) ?? []).map((list) => {
    const session = sessionKey('CAT', list.session)
    const subject = { rule: 'C5', state, occasion: `session-${list.session}`, invented: false, session }
    const fact = context.sessions.get(session)
    const ended = fact !== undefined && (sessionSpan(fact)?.last ?? '9999') < context.today
    if (list.inputDue !== null && list.evidence === 'official')
      return dated(subject, {
        dueOn: list.inputDue,
        certainty: 'official',
        basis: `announced for the lists of the ${ordinal(list.session)} session`,
        source: cited(list),
        readOn: list.readOn,
      })
    const draft = unknown(subject, `announced for the lists of the ${ordinal(list.session)} session`)
    return ended ? silenced(draft) : draft
  })
