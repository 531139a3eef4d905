// The reviews of a State by the Committee: from concluding observations, and from the sessions that list the State.

import { addDays } from '../days/days.ts'
import type { SessionFact } from '../facts.ts'
import type { DocumentDates } from '../windows.ts'
import { type Context, caveat, cited, isCalledOff, listsOfficially, sessionKey } from './context.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import type { Origin, Subject } from './rule.ts'
import { closesOfficially, lastDayOf, type Span, sessionSpan } from './span.ts'

/** The closing day of a session: the base of C2 and C10, never the adoption or the distribution day. */
export type Closing = Origin & { span: Span; official: boolean; basis: Grounds }

export type CatReview = {
  occasion: string
  session: number | null
  closing: Closing | null
  /** concluding observations on it */
  documents: DocumentDates[]
  held: boolean
  /** for ordering; a review of unknown day sorts last */
  order: string
}

export const subjectOf = (rule: string, state: string, review: CatReview): Subject => ({
  rule,
  state,
  occasion: review.occasion,
  invented: review.documents.some(({ invented }) => invented),
  session: review.session === null ? null : `CAT:${review.session}`,
})

/** Distribution follows the session by weeks, at most by months: 300 days is more than any case read. */
const editingDays = 300

/** `CAT/C/KEN/CO/3` → `CO/3`, where no session is known. */
const symbolOccasion = (symbol: string): string => /\/(CO\/[^/]+)/.exec(symbol)?.[1] ?? symbol

/** `CAT/C/CHN-HKG/CO/5` concerns a part of the State and has dates of its own: the occasion says so. */
function placeOf(symbol: string, state: string): string {
  const place = /^CAT\/C\/([A-Z]{3}(?:-[A-Z]{3})?)\//.exec(symbol)?.[1]
  return place === undefined || place === state || !place.startsWith(`${state}-`) ? '' : `-${place}`
}

function sessionOfDocument(context: Context, document: DocumentDates, state: string): SessionFact | null {
  if (document.session !== null) return context.sessions.get(sessionKey('CAT', document.session)) ?? null
  const day = document.sessionCloses ?? document.distributionDate
  if (day === null) return null
  const near = (context.sessionsOf.get(state) ?? []).filter((session) => {
    const span = sessionSpan(session)
    return span !== null && span.first <= day && day <= addDays(span.last, editingDays)
  })
  return near.at(-1) ?? null
}

/** The closing day as the document prints it, else as the facts have it. */
export function closingOf(context: Context, session: SessionFact | null, state: string): Closing | null {
  const closes = session?.closes ?? null
  if (session === null || closes === null) return null
  const official = closesOfficially(session) && listsOfficially(context, session, state)
  return {
    span: { first: closes.length === 10 ? closes : `${closes}-01`, last: lastDayOf(closes) },
    official,
    basis: [
      ...(official
        ? ground('closing', session.ordinal, closes)
        : ground('closingMonth', session.ordinal, closes.slice(0, 7))),
      ...caveat(session),
    ],
    source: cited(session),
    readOn: session.readOn ?? null,
  }
}

function documentClosing(context: Context, documents: DocumentDates[], session: SessionFact | null, state: string) {
  const printed = documents.find(({ sessionCloses }) => sessionCloses !== null)
  // an official closing day stays: what is printed against it is shown beside it (printed.ts)
  const isAgainst = session !== null && closesOfficially(session) && printed?.sessionCloses !== session.closes
  if (printed?.sessionCloses && !isAgainst) {
    const day = printed.sessionCloses
    const span = { first: day, last: day }
    const basis = ground('closingPrinted', day, printed.symbol)
    return { span, official: true, basis, source: printed.symbol, readOn: printed.readOn }
  }
  const known = closingOf(context, session, state)
  // the document itself shows that the State was reviewed at that session
  return known === null || session === null ? null : { ...known, official: closesOfficially(session) }
}

/**
 * Reviews of a State in the order of time, held or to come. That of a cancelled session is never held. Versions and languages
 * of one document fall together by session.
 */
export function catReviews(context: Context, state: string): CatReview[] {
  const { today } = context
  const reviews = new Map<string, CatReview>()
  for (const document of context.documentsOf.get(state) ?? []) {
    if (document.mechanism !== 'CAT' || document.type !== 'concluding_observations') continue
    const session = sessionOfDocument(context, document, state)
    const number = document.session ?? session?.ordinal ?? null
    const base = number === null ? symbolOccasion(document.symbol) : `session-${number}`
    const occasion = base + placeOf(document.symbol, state)
    const documents = [...(reviews.get(occasion)?.documents ?? []), document]
    const closing = documentClosing(context, documents, session, state)
    const order = closing?.span.last ?? document.distributionDate ?? '9999'
    reviews.set(occasion, { occasion, session: number, closing, documents, held: true, order })
  }
  if (!context.territories.has(state))
    for (const session of context.sessionsOf.get(state) ?? []) {
      const occasion = `session-${session.ordinal}`
      // provisional at one session, final at the next (Nicaragua, 74th and 75th): the second one counts
      const finalNext = [...reviews.values()].some(
        (review) => review.documents.length > 0 && review.session === session.ordinal + 1,
      )
      if (reviews.has(occasion) || finalNext) continue
      const held = !isCalledOff(context, session, state) && hasEnded(session, today)
      reviews.set(occasion, sessionReview(context, session, state, held))
    }
  return [...reviews.values()].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
}

function hasEnded(session: SessionFact, today: string): boolean {
  const span = sessionSpan(session)
  return span !== null && span.last < today
}

function sessionReview(context: Context, session: SessionFact, state: string, held: boolean): CatReview {
  return {
    occasion: `session-${session.ordinal}`,
    session: session.ordinal,
    closing: closingOf(context, session, state),
    documents: [],
    held,
    order: sessionSpan(session)?.last ?? '9998',
  }
}
