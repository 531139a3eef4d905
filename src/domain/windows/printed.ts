// What documents print against official dates: the official date stays, both are shown, and the run is yellow.
import { impossibleDays } from '../review-days.ts'
import type { Contradiction, DocumentDates, ReviewWindow } from '../windows.ts'
import { catReviews } from './cat-reviews.ts'
import { type Context, sessionKey } from './context.ts'
import { asStored, disagreement, withBasis } from './draft.ts'
import { ground } from './grounds/ground.ts'
import type { Grounds } from './grounds/phrase.ts'
import { contradicting } from './grounds/say.ts'
import { closesOfficially, opensOfficially } from './span.ts'

/** The days of the meetings that considered the report, where they are not those of the official dialogue. */
function againstDialogue({ opensOn, dueOn }: ReviewWindow, document: DocumentDates): Grounds[] {
  const days = [...(document.consideredOn ?? [])].sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || dueOn === null) return []
  return first === (opensOn ?? dueOn) && last === dueOn ? [] : [ground('dialoguePrinted', first, last)]
}

/** The days of the session, where they are not the official ones, and days that cannot be right beside those. */
function againstSession(context: Context, session: number, document: DocumentDates): Grounds[] {
  const fact = context.sessions.get(sessionKey('CAT', session))
  if (fact === undefined) return []
  const first = opensOfficially(fact) ? fact.opens : null
  const last = closesOfficially(fact) ? fact.closes : null
  const { sessionOpens: opens, sessionCloses: closes, consideredOn = [] } = document
  const differs = (day: string | null, official: string | null) => day !== null && official !== null && day !== official
  return [
    ...(differs(opens, first) || differs(closes, last) ? [ground('sessionPrinted', opens, closes)] : []),
    ...impossibleDays({ ...document, reviewDates: consideredOn }, { first, last }, 'observations'),
  ]
}

/** The days of a visit as its report prints them, where they are not the official ones; `visit`: those of the facts. */
export function againstVisit(
  visit: { from: string | null; to: string | null },
  report: DocumentDates | undefined,
): Contradiction[] {
  if (report === undefined) return []
  const { visitFrom = null, visitTo } = report
  // a month holds each of its days
  const differs = (day: string | null, official: string | null) =>
    day !== null && official !== null && !day.startsWith(official)
  return differs(visitFrom, visit.from) || differs(visitTo, visit.to)
    ? [contradicting(ground('visitPrinted', visitFrom, visitTo), report)]
    : []
}

/** The window of a dialogue (C8), or of the end of a session (C9), with what the observations on that review print against it. */
export function withPrinted(context: Context, window: ReviewWindow): ReviewWindow {
  const { rule, state, occasion, certainty } = window
  if ((rule !== 'C8' && rule !== 'C9') || certainty === 'cancelled_or_moved') return window
  const review = catReviews(context, state).find((one) => one.occasion === occasion)
  if (review === undefined || review.session === null) return window
  const found = new Map<string, Contradiction>()
  for (const document of review.documents) {
    const said = rule === 'C8' ? againstDialogue(window, document) : againstSession(context, review.session, document)
    // versions and languages of one document say the same
    for (const one of said.map((words) => contradicting(words, document)))
      found.set(`${one.words} ${one.source}`, found.get(`${one.words} ${one.source}`) ?? one)
  }
  if (found.size === 0) return window
  const against = [...found.values()]
  return {
    ...withBasis(window, disagreement(against)),
    contradictedBy: [...(window.contradictedBy ?? []), ...against.map(asStored)],
  }
}
