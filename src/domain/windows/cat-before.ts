// C4 to C8: what comes before a review for which the State is listed.

import { addDays } from '../days/days.ts'
import { subjectOf } from './cat-reporting.ts'
import type { CatReview } from './cat-reviews.ts'
import { type Context, cited, listsOfficially, opensOfficially, sessionKey, sessionSpan } from './context.ts'
import { type Draft, dated, estimated, unknown } from './draft.ts'
import { shiftSpan } from './span.ts'
import { ordinal } from './words.ts'

/** C4. About one session before; a list that is issued already gives its own day. */
function listOfIssues(context: Context, state: string, review: CatReview, number: number): Draft[] {
  const subject = subjectOf('C4', state, review)
  const documents = (context.documentsOf.get(state) ?? []).filter(({ mechanism }) => mechanism === 'CAT')
  const opens = sessionSpan(context.sessions.get(sessionKey('CAT', number))!)?.first
  const recent = (day: string | null): day is string =>
    day !== null && (opens === undefined || (day <= opens && day >= addDays(opens, -550)))
  const issued = documents.findLast(
    ({ type, distributionDate }) => type === 'list_of_issues' && recent(distributionDate),
  )
  if (issued?.distributionDate)
    return [
      dated(subject, {
        dueOn: issued.distributionDate,
        certainty: 'official',
        basis: `${issued.symbol}, distribution day`,
        basisSymbol: issued.symbol,
        source: issued.symbol,
        readOn: issued.readOn,
      }),
    ]
  const before = context.sessions.get(sessionKey('CAT', number - 1))
  const span = before === undefined ? null : sessionSpan(before)
  if (before === undefined || span === null)
    return [unknown(subject, 'about one session before the review; the days of that session are not known')]
  return [
    estimated(subject, span, {
      basis: `rule C4: about one session before the review, the ${ordinal(before.ordinal)}`,
      reason: 'ETH and KAZ: 75th session for the 76th; not under the simplified procedure',
      source: cited(before),
      readOn: before.readOn ?? null,
    }),
  ]
}

/** C6. 28 days before the opening day of the session, 21 in an older case: only once that day is official. */
function submissions(context: Context, state: string, review: CatReview, number: number): Draft {
  const subject = subjectOf('C6', state, review)
  const session = context.sessions.get(sessionKey('CAT', number))!
  const span = sessionSpan(session)
  if (span === null || !opensOfficially(session) || !listsOfficially(context, session, state))
    return unknown(subject, 'not announced, and not estimated before the days of the session are official')
  return estimated(subject, shiftSpan({ first: span.first, last: span.first }, { days: -28 }, { days: -21 }), {
    basis: `rule C6: 21 to 28 days before the opening of the ${ordinal(number)} session on ${span.first}`,
    reason: '76th and 80th session 28 days, a case of 2016 21 days',
    source: cited(session),
    readOn: session.readOn ?? null,
  })
}

/** C4 to C8 of a review to come; the announced ones replace these. */
export function beforeReview(context: Context, state: string, review: CatReview): Draft[] {
  const number = review.session
  if (number === null || !context.sessions.has(sessionKey('CAT', number))) return []
  return [
    ...listOfIssues(context, state, review, number),
    unknown(subjectOf('C5', state, review), 'announced for each session; no pattern, hence no estimate'),
    submissions(context, state, review, number),
    unknown(subjectOf('C7', state, review), 'announced on the page of the session'),
    unknown(subjectOf('C8', state, review), 'announced in the programme of work of the session'),
  ]
}
