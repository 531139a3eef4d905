// All windows of one State before the Committee against Torture.

import { addYears } from '../days.ts'
import { followUp, nextReview, observationsPublished } from './cat-after.ts'
import { beforeReview } from './cat-before.ts'
import { initialReport, isOutside, issuesPriorToReporting, periodicReport } from './cat-reporting.ts'
import { type CatReview, catReviews } from './cat-reviews.ts'
import { type Context, isTerritory, sessionKey } from './context.ts'
import type { Draft } from './draft.ts'
import { type Span, spanOver } from './span.ts'

/** The days on which a draft can fall; null when it has none. */
const daysOf = ({ window: { opensOn, dueOn } }: Draft): Span | null =>
  dueOn === null ? null : spanOver(opensOn ?? dueOn, dueOn)

/** What follows from the last review held: C3 and C13 (earlier reviews were answered by it). */
function afterLast(
  context: Context,
  state: string,
  last: CatReview,
  coming: CatReview | null,
  due: Span | null,
): Draft[] {
  const issues = due === null || coming !== null ? [] : issuesPriorToReporting(context, state, last, due)
  return [...issues, nextReview(context, state, last, coming, due)]
}

export function catWindows(context: Context, state: string): Draft[] {
  const reviews = catReviews(context, state)
  const held = reviews.filter((review) => review.held)
  const isCancelled = ({ session }: CatReview) =>
    context.sessions.get(sessionKey('CAT', session ?? 0))?.status === 'cancelled'
  const toCome = reviews.filter((review) => !review.held)
  const coming = toCome.find((review) => !isCancelled(review)) ?? toCome[0] ?? null
  const last = held.at(-1) ?? null
  const party = context.partyOf.get(state)
  const drafts: Draft[] = []
  let due: Span | null = null
  for (const review of held) {
    const reports = periodicReport(state, review)
    due = daysOf(reports[0]!)
    const after = [...reports, ...observationsPublished(state, review), ...followUp(context, state, review)]
    // what stayed unknown about a review long past, or answered by a later one, is no window any more
    const open = review === last && review.order >= addYears(context.today, -1 - context.settings.keepYears)
    drafts.push(...after.filter(({ window }) => open || window.certainty !== 'unknown'))
  }
  for (const review of toCome)
    drafts.push(...beforeReview(context, state, review), ...observationsPublished(state, review))
  if (last !== null) return [...drafts, ...afterLast(context, state, last, coming, due)]
  if (isTerritory(state)) return drafts
  drafts.push(initialReport(state, party))
  if (coming !== null || (party !== undefined && !isOutside(party)))
    drafts.push(nextReview(context, state, null, coming, null))
  return drafts
}
