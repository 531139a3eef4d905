// The stage of a State before the Committee against Torture.
import { addYears } from '../days/days.ts'
import { firstDayOf, lastDayOf } from '../windows/span.ts'
import type { ReviewWindow } from '../windows.ts'
import {
  canMeet,
  hasBegun,
  ifDated,
  isAhead,
  isCalledOff,
  isDated,
  latest,
  nearest,
  nothing,
  ofKind,
  type StageAnswer,
} from './stage.ts'

/** Symbol of the observations on a review, where they are read here: the duties of the State rest on the text itself. */
const observationsOn = (windows: readonly ReviewWindow[], { occasion }: ReviewWindow): string | undefined =>
  ['periodic_report_due', 'follow_up_information_due']
    .flatMap((kind) => ofKind(windows, kind, occasion))
    .find(({ basisSymbol }) => basisSymbol !== null)?.basisSymbol ?? undefined

/** A review that is listed has a day on which its observations are published. */
function comingReview(windows: readonly ReviewWindow[], today: string): StageAnswer | null {
  const published = nearest(ofKind(windows, 'concluding_observations_published'), today)
  if (published === undefined || observationsOn(windows, published) !== undefined) return null
  const review = ofKind(windows, 'next_review').find(
    (window) => isAhead(window, today) && firstDayOf((window.opensOn ?? window.dueOn)!) <= lastDayOf(published.dueOn!),
  )
  // its session is over, and the observations are to come
  if (review === undefined) return null
  const deadline = ofKind(windows, 'review_submission', published.occasion)[0]
  const opens = review.opensOn ?? review.dueOn
  const anchor = opens === null ? null : { opens, least: 21, most: 28 }
  const running = review.opensOn !== null && hasBegun(review, today)
  return {
    stage: running ? 'in_session' : 'review_coming',
    window: review,
    also: ofKind(windows, 'review_day', published.occasion).find(isDated) ?? null,
    can: canMeet(deadline, today, anchor),
  }
}

/** Listed for a session without days, or taken off one, and not reviewed since. */
function listedOrOff(windows: readonly ReviewWindow[], today: string): StageAnswer | null {
  const reviews = ofKind(windows, 'next_review')
  const listed = reviews.findLast(({ listedFor }) => listedFor !== undefined)
  if (listed !== undefined) {
    const deadline = ofKind(windows, 'review_submission', `session-${listed.listedFor}`)[0]
    const can = deadline === undefined ? meanwhile(windows, today) : canMeet(deadline, today)
    return { stage: 'review_listed', window: listed, also: null, can }
  }
  const off = reviews.findLast(isCalledOff)
  const held = latest(ofKind(windows, 'concluding_observations_published'))?.dueOn ?? ''
  if (off === undefined || held > off.supersedes!.dueOn!) return null
  return { stage: 'postponed', window: off, also: null, can: ifDated(meanwhile(windows, today)) }
}

/** Within a year of the session: the items chosen for follow-up are what can be worked on. */
function justReviewed(windows: readonly ReviewWindow[], today: string): StageAnswer | null {
  const published = latest(ofKind(windows, 'concluding_observations_published'))
  if (published === undefined || published.dueOn! < addYears(today, -1).slice(0, published.dueOn!.length)) return null
  const issued = observationsOn(windows, published)
  return {
    stage: 'observations_out',
    window: published,
    ...(issued ? { issued } : {}),
    also: ofKind(windows, 'follow_up_information_due', published.occasion).find(isDated) ?? null,
    can: canMeet(ofKind(windows, 'ngo_follow_up_report', published.occasion)[0], today),
  }
}

/** What is taken while a report is awaited: input to a list that is not adopted yet, or follow-up information. */
function meanwhile(windows: readonly ReviewWindow[], today: string) {
  const input = nearest(ofKind(windows, 'list_of_issues_input'), today)
  if (input !== undefined) return canMeet(input, today)
  const prior = nearest(ofKind(windows, 'list_of_issues_prior_to_reporting'), today)
  if (prior !== undefined) return { ...canMeet(prior, today), kind: 'expected' as const }
  const followUp = nearest(ofKind(windows, 'ngo_follow_up_report'), today)
  return followUp === undefined ? nothing : canMeet(followUp, today)
}

export function catStage(windows: readonly ReviewWindow[], today: string): StageAnswer {
  const absent = windows.find(({ absence }) => absence === 'not_a_party')
  if (absent) return { stage: 'not_a_party', window: absent, also: null, can: nothing }
  const known = comingReview(windows, today) ?? listedOrOff(windows, today) ?? justReviewed(windows, today)
  if (known !== null) return known
  const report = latest([...ofKind(windows, 'periodic_report_due'), ...ofKind(windows, 'initial_report_due')])
  const next = ofKind(windows, 'next_review').filter(
    ({ opensOn, certainty }) => opensOn !== null && certainty !== 'cancelled_or_moved',
  )
  const review = next.at(-1) ?? null
  const can = meanwhile(windows, today)
  if (report === undefined)
    return { stage: review === null ? 'nothing_known' : 'review_open_ended', window: review, also: null, can }
  return { stage: isAhead(report, today) ? 'report_due' : 'report_overdue', window: report, also: review, can }
}
