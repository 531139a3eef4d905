// The stage of a State in the Universal Periodic Review.
import type { ReviewWindow } from '../windows.ts'
import {
  type Can,
  canMeet,
  hasBegun,
  ifDated,
  isAhead,
  isDated,
  latest,
  nearest,
  nothing,
  ofKind,
  type StageAnswer,
} from './stage.ts'

/** Days before the opening of a session in which past deadlines fell (rule U2). */
const past = { least: 188, most: 224 }

/** What can be sent for a review, by its cycle. */
function submission(windows: readonly ReviewWindow[], session: ReviewWindow, today: string): Can {
  const opens = session.opensOn ?? session.dueOn
  const anchor = opens === null ? null : { opens, ...past }
  return canMeet(ofKind(windows, 'stakeholder_submission', session.occasion)[0], today, anchor)
}

/** The review was held: the State decides on its positions, and the Council adopts the outcome. */
function afterReview(windows: readonly ReviewWindow[], held: ReviewWindow, today: string): StageAnswer {
  const adoption = ofKind(windows, 'council_adoption', held.occasion)[0]
  if (isAhead(adoption, today)) {
    const positions = ofKind(windows, 'positions_due', held.occasion)[0]
    return { stage: 'outcome_pending', window: held, also: adoption, can: canMeet(positions, today) }
  }
  const midTerm = ofKind(windows, 'mid_term_report', held.occasion)[0]
  return {
    stage: 'implementing',
    window: held,
    also: isDated(adoption) ? adoption : null,
    can: isAhead(midTerm, today) && hasBegun(midTerm, today) ? canMeet(midTerm, today) : nothing,
  }
}

export function uprStage(windows: readonly ReviewWindow[], today: string): StageAnswer {
  const absent = windows.find(({ absence }) => absence === 'not_covered')
  if (absent) return { stage: 'not_covered', window: absent, also: null, can: nothing }
  const sessions = ofKind(windows, 'review_session')
  const coming = nearest(sessions, today)
  if (coming !== undefined) {
    const running = coming.certainty === 'official' && hasBegun(coming, today)
    const also = ofKind(windows, 'working_group_review', coming.occasion).find(isDated) ?? null
    return {
      stage: running ? 'in_session' : 'review_coming',
      window: coming,
      also,
      can: submission(windows, coming, today),
    }
  }
  const listed = sessions.find(({ listedFor }) => listedFor !== undefined)
  if (listed !== undefined)
    return { stage: 'review_listed', window: listed, also: null, can: submission(windows, listed, today) }
  const off = sessions.find(({ certainty }) => certainty === 'cancelled_or_moved')
  if (off !== undefined)
    return { stage: 'postponed', window: off, also: null, can: ifDated(submission(windows, off, today)) }
  const held = latest(sessions)
  if (held !== undefined) return afterReview(windows, held, today)
  return { stage: 'nothing_known', window: sessions[0] ?? null, also: null, can: nothing }
}
