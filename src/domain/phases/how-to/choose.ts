// How to take part in what a phase speaks of: the rows of the facts by kind, and where to report reprisals.
import type { HowToFact } from '../../procedure-facts.ts'
import type { Phase } from '../phase.ts'

/** A window of one kind is explained by the rows of these, or by one row of them (`kind/topic`). Rows of the file are named by stage, windows by deadline. */
const rowsOfKind: Record<string, readonly string[]> = {
  review_submission: ['review_submission', 'registration', 'review_day'],
  list_of_issues_input: ['list_of_issues_input'],
  list_of_issues_prior_to_reporting: ['list_of_issues_input'],
  ngo_follow_up_report: ['follow_up_ngo'],
  stakeholder_submission: ['stakeholder_submission', 'pre_session'],
  positions_due: ['council_adoption'],
  call_for_input: ['call_for_input', 'country_visit'],
  mid_term_report: ['stakeholder_submission/official page'],
}

/** What explains a mechanism where no window is open. */
const rowsOfMechanism: Record<string, readonly string[]> = {
  CAT: ['review_submission', 'list_of_issues_input', 'follow_up_ngo'],
  UPR: ['stakeholder_submission'],
  SRT: ['urgent_appeal', 'allegation_letter', 'country_visit'],
}

/** Rows on taking part, in the order of the file, those on reprisals last. None for what never covers the State. */
export function howToTakePart(phase: Phase, rows: readonly HowToFact[]): HowToFact[] {
  if (phase.window?.absence) return []
  const kinds = (phase.can.window && rowsOfKind[phase.can.window.kind]) ?? rowsOfMechanism[phase.mechanism]!
  return [
    ...rows.filter(
      ({ mechanism, kind, topic }) =>
        mechanism === phase.mechanism && (kinds.includes(kind) || kinds.includes(`${kind}/${topic}`)),
    ),
    ...rows.filter((row) => row.mechanism === null),
  ]
}
