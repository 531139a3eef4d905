// C9 to C12: what follows a review by the Committee, and C13, the next one.

import { type CatReview, subjectOf } from './cat-reviews.ts'
import { type Context, caveat, cited, listsOfficially, rivalsOf, sessionKey } from './context.ts'
import { type Draft, dated, estimated, listedAt, unknown } from './draft.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import type { Subject } from './rule.ts'
import { closesOfficially, opensOfficially, type Span, sessionSpan, shiftSpan, spanInBasis, spanOf } from './span.ts'

/** The follow-up procedure was adopted at the 30th session, May 2003 (PROCEDURES, 2.3). */
const followUpSince = '2003-05-01'

/** C9. Published on the last day of the session. */
export function observationsPublished(state: string, review: CatReview): Draft[] {
  const { closing } = review
  if (closing === null) return []
  const subject = subjectOf('C9', state, review)
  const basis = closing.basis
  if (closing.official) return [dated(subject, { ...closing, dueOn: closing.span.first, certainty: 'rule', basis })]
  return [estimated(subject, closing.span, { ...closing, basis, reason: ground('closingNotVerified') })]
}

/** Whether the Committee asks for follow-up information on a review that was held. */
export const hasFollowUp = (review: CatReview): boolean =>
  review.documents.some((document) => document.followUp !== null) ||
  (review.closing?.span.last ?? review.order) >= followUpSince

/** C11, C12 of a review that was held; `due` is C10, the State's own date. */
export const followUp = (context: Context, state: string, review: CatReview, due: Draft): Draft[] => [
  civilSociety(state, review, due),
  assessment(context, state, review),
]

/** C11. Around the State's own date: closing + 10 to + 14 months; where only the State's date is known, 2 months around it. */
function civilSociety(state: string, review: CatReview, due: Draft): Draft {
  const subject = subjectOf('C11', state, review)
  const reason = ground('followUpCases')
  if (review.closing !== null)
    return estimated(subject, shiftSpan(review.closing.span, { months: 10 }, { months: 14 }), {
      basis: [...review.closing.basis, ...ground('plusMonths', 10, 14)],
      reason,
      source: review.closing.source,
      readOn: review.closing.readOn,
    })
  const { dueOn, source, readOn } = due.window
  if (dueOn === null) return unknown(subject, ground('noFollowUpBase'))
  return estimated(subject, shiftSpan(spanOf(dueOn), { months: -2 }, { months: 2 }), {
    basis: ground('aroundInformation', dueOn),
    reason,
    source,
    readOn,
  })
}

/** C12. Unknown until it is issued. */
function assessment(context: Context, state: string, review: CatReview): Draft {
  const subject = subjectOf('C12', state, review)
  const reply = (context.documentsOf.get(state) ?? []).find(
    ({ mechanism, type, distributionDate }) =>
      mechanism === 'CAT' && type === 'follow_up_reply' && distributionDate !== null && distributionDate > review.order,
  )
  if (reply === undefined) return unknown(subject, ground('assessmentNoReply'))
  return unknown(subject, ground('assessmentReply', reply.symbol), {
    source: reply.symbol,
    readOn: reply.readOn,
  })
}

/** What is not known here of later sessions, and of earlier ones at which the State may have been reviewed. */
function later({ lastCatSession, catGaps }: Context, since: number): Grounds {
  const gaps = catGaps.filter((number) => number > since)
  return [
    ...(lastCatSession === null ? ground('noSession') : ground('noSessionAfter', lastCatSession)),
    ...(gaps.length === 0 ? [] : ground('gaps', gaps.join(' '))),
  ]
}

/** C13 after the last review that was held (or `initial` where there was none). */
export function nextReview(
  context: Context,
  state: string,
  last: CatReview | null,
  coming: CatReview | null,
  due: Span | null,
): Draft {
  const subject: Subject =
    last === null ? { rule: 'C13', state, occasion: 'first-known', invented: false } : subjectOf('C13', state, last)
  const session =
    coming === null || coming.session === null ? null : context.sessions.get(sessionKey('CAT', coming.session))
  if (session) {
    const at = { ...subject, session: sessionKey('CAT', session.ordinal) }
    const span = sessionSpan(session)
    // concluding observations that are held show the review: no list need name the State
    const shown = coming!.documents.find((document) => document.session === session.ordinal)
    const printsDays = shown?.sessionOpens === span?.first && shown?.sessionCloses === span?.last
    const origin =
      shown && printsDays
        ? { source: shown.symbol, readOn: shown.readOn, basisSymbol: shown.symbol }
        : { source: cited(session), readOn: session.readOn ?? null }
    const bare = shown ? ground('reviewShown', session.ordinal, shown.symbol) : ground('listedFor', session.ordinal)
    const basis = [...bare, ...caveat(session)]
    const contradictedBy = rivalsOf(session)
    if (span === null) return listedAt(unknown(at, [...basis, ...ground('daysNotAnnounced')], origin), session.ordinal)
    const isSure = shown !== undefined || listsOfficially(context, session, state)
    if (opensOfficially(session) && closesOfficially(session) && isSure)
      return dated(at, {
        ...origin,
        opensOn: span.first,
        dueOn: span.last,
        certainty: 'official',
        // what contradicts it is added to the basis by `dated`
        basis: contradictedBy.length > 0 ? bare : basis,
        contradictedBy,
      })
    return estimated(at, span, { ...origin, basis, reason: ground('daysOrListNotVerified') })
  }
  if (last === null) return unknown(subject, [...ground('noObservations'), ...later(context, 0)])
  const report = (context.documentsOf.get(state) ?? []).findLast(
    ({ mechanism, type, distributionDate, receivedDate }) =>
      mechanism === 'CAT' && type === 'state_report' && (receivedDate ?? distributionDate ?? '') > last.order,
  )
  const received = report?.receivedDate ?? report?.distributionDate
  if (report && received)
    return estimated(subject, shiftSpan({ first: received, last: received }, { months: 15 }, { months: 34 }), {
      basis: ground(report.receivedDate ? 'reportReceived' : 'reportDistributed', report.symbol, received),
      reason: [...ground('receivedCases'), ...later(context, last?.session ?? 0)],
      basisSymbol: report.symbol,
      source: report.symbol,
      readOn: report.readOn,
    })
  if (due === null) return unknown(subject, [...ground('dueNotKnown'), ...later(context, last?.session ?? 0)])
  return dated(subject, {
    opensOn: shiftSpan(due, { months: 18 }).first.slice(0, 7),
    dueOn: null,
    certainty: 'estimate',
    basis: ground('dueOpenEnded', spanInBasis(due)),
    reason: [...ground('dueCases'), ...later(context, last?.session ?? 0)],
    source: 'rule C13',
    readOn: null,
  })
}
