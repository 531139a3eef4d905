// C3, C4 and C5 of lists that are known: a list hangs on the session that adopts it, with the States of that list.

import type { IssueListFact } from '../procedure-facts.ts'
import { type CatReview, subjectOf } from './cat-reviews.ts'
import { type Context, caveat, cited, sessionKey } from './context.ts'
import { type Draft, dated, estimated, silenced, unknown } from './draft.ts'
import { ground } from './grounds/ground.ts'
import type { Subject } from './rule.ts'
import { closesOfficially, opensOfficially, sessionSpan } from './span.ts'

/** A list of issues comes about one session before the review, at most this many; a year without sessions among them. */
const sessionsBefore = 4

/** The adoption of a list: the days of its session. */
function adoption(context: Context, subject: Subject, list: IssueListFact): Draft {
  const at = { ...subject, session: sessionKey('CAT', list.session) }
  const session = context.sessions.get(at.session)
  const span = session === undefined ? null : sessionSpan(session)
  const basis = [
    ...ground(list.status === 'adopted' ? 'adoptedAt' : 'plannedAt', list.session),
    ...(session === undefined ? [] : caveat(session)),
  ]
  const origin = { source: cited(list), readOn: list.readOn }
  if (session === undefined || span === null) return unknown(at, [...basis, ...ground('daysNotKnownHere')], origin)
  const isOfficial = opensOfficially(session) && closesOfficially(session)
  if (isOfficial && list.status === 'adopted' && list.evidence === 'official')
    return dated(at, { ...origin, opensOn: span.first, dueOn: span.last, certainty: 'official', basis })
  return estimated(at, span, {
    ...origin,
    basis,
    reason: ground(list.status === 'planned' ? 'adoptionNotRead' : 'listFromOther'),
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
        basis: ground('inputsAnnounced', list.session),
        source: cited(list),
        readOn: list.readOn,
      })
    const draft = unknown(subject, ground('inputsAnnounced', list.session))
    return ended ? silenced(draft) : draft
  })

/** It was said that the State reports by the simplified procedure, at that review or before it. */
const isSimplified = (context: Context, state: string, { session, order }: CatReview): boolean =>
  (context.simplifiedOf.get(state) ?? []).some((row) =>
    row.session !== null ? row.session <= session! : row.asOf !== null && row.asOf <= order,
  )

/**
 * What is known of lists before a review: the adoption of its list of issues; `simplified`, where the State answers a list
 * prior to reporting and gets none before the review; null where nothing is known. A list prior to reporting is that of the
 * next review, however long the report takes (Thailand: 63rd session for the 81st). `previous`: the review before this one.
 */
export function listBefore(
  context: Context,
  state: string,
  review: CatReview,
  previous: CatReview | null,
): Draft | 'simplified' | null {
  const number = review.session
  if (number === null) return null
  const earlier = (context.listsOf.get(state) ?? []).filter(({ session }) => session < number)
  const isOpen = ({ session }: IssueListFact) => session > (previous?.session ?? 0)
  if (earlier.filter(isOpen).some(({ kind }) => kind === 'prior_to_reporting')) return 'simplified'
  const list = earlier.findLast(({ session }) => session >= number - sessionsBefore)
  if (list !== undefined) return adoption(context, subjectOf('C4', state, review), list)
  return isSimplified(context, state, review) ? 'simplified' : null
}

/** The last list prior to reporting that was adopted, or planned, between a review and the next one. */
export function listAfter(context: Context, state: string, review: CatReview, next: CatReview | null): Draft | null {
  const list = (context.listsOf.get(state) ?? []).findLast(({ session: number, kind }) => {
    const session = context.sessions.get(sessionKey('CAT', number))
    const span = session === undefined ? null : sessionSpan(session)
    const inTime = span !== null && span.last > review.order && span.first < (next?.order ?? '9999')
    return kind === 'prior_to_reporting' && inTime
  })
  return list === undefined ? null : adoption(context, subjectOf('C3', state, review), list)
}
