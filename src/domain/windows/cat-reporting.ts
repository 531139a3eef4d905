// C1, C2, C3: when reports to the Committee are due, and the list of issues that may come before one.
import { addDays } from '../days/days.ts'
import type { PartyFact } from '../facts.ts'
import { type CatReview, subjectOf } from './cat-reviews.ts'
import { type Context, cited } from './context.ts'
import { absent, type Draft, dated, estimated, silent, unknown } from './draft.ts'
import { ground } from './grounds/ground.ts'
import type { Subject } from './rule.ts'
import { isSingleDay, later, type Span, shiftSpan, spanInBasis, spanOf } from './span.ts'

/** The Convention itself entered into force on this day (art. 27 (1)). */
const conventionInForce = '1987-06-26'

/** One official draft for each document that prints a day; two that disagree are both kept (PROCEDURES, 1). */
function printedDuties(review: CatReview, subject: Subject, duty: 'nextReport' | 'followUp'): Draft[] {
  return review.documents.flatMap((document) => {
    const printed = document[duty]
    if (!printed?.due) return []
    return dated(subject, {
      dueOn: printed.due,
      certainty: 'official',
      basis: ground('paragraph', document.symbol, printed.paragraph),
      basisSymbol: document.symbol,
      basisParagraph: printed.paragraph,
      quote: printed.quote,
      source: document.symbol,
      readOn: document.readOn,
    })
  })
}

/** Closing day of the session + n years: a rule where the base is official, else an estimate. */
function fromClosing(review: CatReview, subject: Subject, years: number): Draft | null {
  const { closing } = review
  if (closing === null) return null
  const span = shiftSpan(closing.span, { years })
  const basis = [...closing.basis, ...ground('plusYears', years)]
  const symbol = review.documents[0]?.symbol ?? null
  if (closing.official)
    return dated(subject, { ...closing, dueOn: span.first, certainty: 'rule', basis, basisSymbol: symbol })
  return estimated(subject, span, {
    basis,
    basisSymbol: symbol,
    reason: ground('closingNotVerified'),
    source: closing.source,
    readOn: closing.readOn,
  })
}

const duties = { nextReport: { rule: 'C2', years: 4 }, followUp: { rule: 'C10', years: 1 } } as const

/** C2, C10. The printed day, else closing + 4 years, or + 1 year, else unknown. */
export function dutyOf(state: string, review: CatReview, duty: keyof typeof duties): Draft[] {
  const { rule, years } = duties[duty]
  const subject = subjectOf(rule, state, review)
  const printed = printedDuties(review, subject, duty)
  if (printed.length > 0) return printed
  const computed = fromClosing(review, subject, years)
  return [computed ?? unknown(subject, ground('noDayPrinted'))]
}

/** C3. 11 to 22 months before the report is due, only where the State uses the simplified procedure. */
export function issuesPriorToReporting(
  context: Context,
  state: string,
  review: CatReview,
  due: Span | null,
  known: Draft | null,
): Draft {
  const subject = subjectOf('C3', state, review)
  const issued = (context.documentsOf.get(state) ?? []).find(
    ({ mechanism, type, distributionDate }) =>
      mechanism === 'CAT' &&
      type === 'list_of_issues_prior_to_reporting' &&
      distributionDate !== null &&
      distributionDate > review.order,
  )
  if (issued?.distributionDate)
    return dated(subject, {
      dueOn: issued.distributionDate,
      certainty: 'official',
      basis: ground('distributedLater', issued.symbol),
      basisSymbol: issued.symbol,
      source: issued.symbol,
      readOn: issued.readOn,
    })
  if (known !== null) return known
  if (due === null) return unknown(subject, ground('dueNotKnown'))
  const span = shiftSpan(due, { months: -22 }, { months: -11 })
  const draft = estimated(subject, span, {
    basis: ground('beforeReport', spanInBasis(due)),
    reason: ground('priorCases'),
    source: 'rule C3',
    readOn: null,
  })
  // nobody said that the State follows this procedure: once it is past it is no event
  return span.last < context.today ? silent(draft) : draft
}

/** C1 for a party; for a State outside the Convention the reason why nothing is due. */
export function initialReport(state: string, party: PartyFact | undefined): Draft {
  const subject: Subject = { rule: 'C1', state, occasion: 'initial', invented: false }
  if (party === undefined) return unknown(subject, ground('partyMissing'))
  const origin = { source: cited(party), readOn: party.readOn ?? null }
  if (isOutside(party))
    return absent(
      subject,
      'not_a_party',
      ground(isSignatory(party) ? 'signatory' : 'notParty', party.readOn ?? null),
      origin,
    )
  if (party.date === null) return unknown(subject, ground('depositNotKnown'), origin)
  const deposit = spanOf(party.date)
  const inForce = {
    first: later(addDays(deposit.first, 30), conventionInForce),
    last: later(addDays(deposit.last, 30), conventionInForce),
  }
  const due = shiftSpan(inForce, { years: 1 })
  const basis = ground('deposit', party.date, spanInBasis(inForce))
  if (isSingleDay(party.date) && /^sure\b/.test(party.confidence))
    return dated(subject, { ...origin, dueOn: due.first, certainty: 'rule', basis })
  return estimated(subject, due, { ...origin, basis, reason: ground('depositYear') })
}

const isSignatory = (party: PartyFact): boolean => /^signatory/.test(party.kind ?? '')

/** Signature alone binds nobody to report. */
export const isOutside = (party: PartyFact): boolean => /^(not party|signatory)/.test(party.kind ?? '')
