// C4, and what the rows of the table count themselves (C5 to C8): what comes before a review for which the State is listed.

import { addDays } from '../days/days.ts'
import { type CatReview, subjectOf } from './cat-reviews.ts'
import { type Context, cited, listsOfficially, sessionKey } from './context.ts'
import { type Draft, dated, estimated, overBy, silent, unknown } from './draft.ts'
import { ground, inRow } from './grounds/ground.ts'
import { type Counted, isCounted } from './rule.ts'
import { catRules } from './rules-cat.ts'
import { opensOfficially, sessionSpan, shiftSpan, spanOf } from './span.ts'
import { spanInNumbers } from './words.ts'

/** C4. About one session before; a list that is issued already gives its own day. */
function listOfIssues(
  context: Context,
  state: string,
  review: CatReview,
  number: number,
  known: Draft | null,
): Draft[] {
  // it hangs on the session that adopts it, not on that of the review
  const subject = { ...subjectOf('C4', state, review), session: sessionKey('CAT', number - 1) }
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
        basis: ground('distributed', issued.symbol),
        basisSymbol: issued.symbol,
        source: issued.symbol,
        readOn: issued.readOn,
      }),
    ]
  if (known !== null) return [known]
  const before = context.sessions.get(sessionKey('CAT', number - 1))
  const span = before === undefined ? null : sessionSpan(before)
  if (before === undefined || span === null) return [unknown(subject, ground('listBeforeNotKnown'))]
  const draft = estimated(subject, span, {
    basis: ground('listBefore', before.ordinal),
    reason: ground('listCases'),
    source: cited(before),
    readOn: before.readOn ?? null,
  })
  // nobody said that there was a list: once the months are past they are no event
  return [span.last < context.today ? silent(draft) : draft]
}

/** A row's own count: from the opening of the session, once that day is official, or from its closing. */
function countedDraft(context: Context, state: string, review: CatReview, rule: string, counted: Counted): Draft {
  const subject = subjectOf(rule, state, review)
  // the page of the session names the address, and no last day
  const place = rule === 'C7' ? context.registrations.get(review.session!) : undefined
  if (counted.from === 'nothing') return unknown(subject, inRow(counted.reason), place)
  const session = context.sessions.get(sessionKey('CAT', review.session!))!
  const span = sessionSpan(session)
  const isOfficial = opensOfficially(session) && listsOfficially(context, session, state)
  if (span === null || (counted.from === 'opening' && !isOfficial)) {
    const draft = unknown(subject, ground('notBeforeOfficial'))
    return span === null
      ? draft
      : overBy(
          draft,
          shiftSpan(
            counted.from === 'opening' ? spanOf((session.opens ?? session.closes)!) : span,
            counted.earliest,
            counted.latest,
          ),
          context.today,
        )
  }
  const day = counted.from === 'opening' ? span.first : span.last
  const base = counted.from === 'opening' ? { first: day, last: day } : span
  const { low, high, unit } = spanInNumbers(counted.earliest, counted.latest)
  return estimated(subject, shiftSpan(base, counted.earliest, counted.latest), {
    basis:
      counted.from === 'opening'
        ? ground('countedFromOpening', low, high, unit, session.ordinal, day)
        : ground('countedFromClosing', low, high, unit, session.ordinal, day.slice(0, 7)),
    reason: inRow(counted.cases),
    source: cited(session),
    readOn: session.readOn ?? null,
  })
}

/** C4, and C5 where no list is known yet: that of a known one is its own (cat-lists.ts). */
function list(context: Context, state: string, review: CatReview, number: number, known: Draft | null): Draft[] {
  const adopted = listOfIssues(context, state, review, number, known)
  if (known !== null) return adopted
  const input = {
    ...subjectOf('C5', state, review),
    occasion: `session-${number - 1}`,
    session: sessionKey('CAT', number - 1),
  }
  return [...adopted, unknown(input, ground('inputOfList'))]
}

/** C8 by its facts. */
function dialogue(context: Context, state: string, review: CatReview): Draft[] {
  const fact = context.dialogues.get(`${review.session}:${state}`)
  if (fact === undefined || fact.evidence !== 'official') return []
  return [
    dated(subjectOf('C8', state, review), {
      opensOn: fact.from,
      dueOn: fact.to,
      certainty: 'official',
      basis: ground('dialogueAt', fact.session),
      source: cited(fact),
      readOn: fact.readOn,
    }),
  ]
}

/** What comes before a review for which the State is listed; `known`: its list. Announced dates replace these. */
export function beforeReview(
  context: Context,
  state: string,
  review: CatReview,
  known: Draft | 'simplified' | null,
): Draft[] {
  const number = review.session
  if (number === null || !context.sessions.has(sessionKey('CAT', number))) return []
  return [
    ...(known === 'simplified' ? [] : list(context, state, review, number, known)),
    ...dialogue(context, state, review),
    ...catRules.flatMap(({ id, counted, ofList }) =>
      isCounted(counted) && !ofList ? [countedDraft(context, state, review, id, counted)] : [],
    ),
  ]
}
