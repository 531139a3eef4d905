// All windows of one State before the Committee against Torture.

import { addYears } from '../days/days.ts'
import type { ReviewWindow } from '../windows.ts'
import { followUp, hasFollowUp, nextReview, observationsPublished } from './cat-after.ts'
import { beforeReview } from './cat-before.ts'
import { listAfter, listBefore, listInputs } from './cat-lists.ts'
import { preventiveMechanism } from './cat-prevention.ts'
import { dutyOf, initialReport, isOutside, issuesPriorToReporting } from './cat-reporting.ts'
import { type CatReview, catReviews } from './cat-reviews.ts'
import { type Context, isCalledOff, keepYears, sessionKey } from './context.ts'
import { type Draft, restingOn, silenced, silent } from './draft.ts'
import { type Span, spanOver } from './span.ts'

/** The days on which a draft can fall; null when it has none. */
const daysOf = ({ opensOn, dueOn }: Pick<ReviewWindow, 'opensOn' | 'dueOn'>): Span | null =>
  dueOn === null ? null : spanOver(opensOn ?? dueOn, dueOn)

/**
 * Passing time takes no date away: what was dated before a review stays listed until it is too long past. Only what
 * stayed unknown, about a review long past or answered by a later one, is silent.
 */
export function catWindows(context: Context, state: string): Draft[] {
  const reviews = catReviews(context, state)
  const held = reviews.filter((review) => review.held)
  const isCancelled = ({ session }: CatReview) =>
    isCalledOff(context, context.sessions.get(sessionKey('CAT', session ?? 0)), state)
  // by the order of time alone, so that the answer does not change on the day on which a session closes
  const following = (at: number): CatReview | null =>
    reviews.slice(at).find((review) => !isCancelled(review)) ?? reviews[at] ?? null
  const previous = ({ session }: CatReview): CatReview | null =>
    reviews.findLast((review) => review.session !== null && review.session < (session ?? 0) && !isCancelled(review)) ??
    null
  const last = held.at(-1) ?? null
  const party = context.partyOf.get(state)
  const drafts: Draft[] = listInputs(context, state)
  for (const [at, review] of reviews.entries()) {
    const after = following(at + 1)
    const reports = dutyOf(state, review, 'nextReport')
    const report = reports[0]!
    const next = restingOn(report, (base) => nextReview(context, state, review, after, daysOf(base)))
    const before = beforeReview(context, state, review, listBefore(context, state, review, previous(review)))
    const published = observationsPublished(state, review)
    const asked = hasFollowUp(review) ? dutyOf(state, review, 'followUp') : []
    const known = listAfter(context, state, review, after)
    const prior =
      daysOf(report.window) === null
        ? []
        : [restingOn(report, (base) => issuesPriorToReporting(context, state, review, daysOf(base), known))]
    const duties = [
      ...reports,
      ...prior,
      ...asked,
      ...(asked[0] === undefined ? [] : followUp(context, state, review, asked[0])),
    ]
    if (!review.held) {
      // nothing that is not announced yet comes before a review that is called off
      drafts.push(
        ...(isCancelled(review) ? before.map(silenced) : before),
        ...published,
        ...[...duties, next].map(silent),
      )
      continue
    }
    const all = [...duties, ...published]
    const open = review === last && review.order >= addYears(context.today, -1 - keepYears)
    drafts.push(...before.map(silenced), ...(open ? all : all.map(silenced)))
    // an open end that a later review closed at a session that is not known says nothing any more
    if (after === null || review === last || next.window.dueOn !== null) drafts.push(next)
    else drafts.push(silent(next))
  }
  if (context.territories.has(state)) return drafts
  drafts.push(...preventiveMechanism(context, state))
  const first = initialReport(state, party)
  // an initial report that a review answered is owed no more, though that review is not known here
  const isAnswered = last === null && context.reviewedOnce.has(state)
  drafts.push(isAnswered ? silent(first) : last === null ? first : silenced(first))
  const isParty = party !== undefined && !isOutside(party)
  const opening = nextReview(context, state, null, following(0), null)
  drafts.push(last === null && (reviews.length > 0 || isParty) ? opening : silenced(opening))
  return drafts
}
