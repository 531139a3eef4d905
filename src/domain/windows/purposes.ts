// What a kind of date is for, from the side of somebody outside the State: what she can act on, and what she should know.
import { kinds } from './rules.ts'

/**
 * `act`: something can be sent, or a place asked for, by that day; `duties`: the State must answer; `sessions`: a body meets
 * on the State, visits it, or decides about it; `outcomes`: a text is published.
 */
export const purposes = ['act', 'duties', 'sessions', 'outcomes'] as const
export type Purpose = (typeof purposes)[number]

/** Kinds without a row are sessions. */
const rows: Record<Exclude<Purpose, 'sessions'>, readonly string[]> = {
  act: [
    'list_of_issues_input',
    'review_submission',
    'attendance_registration',
    'ngo_follow_up_report',
    'stakeholder_submission',
    'submission_portal',
    'pre_session',
    'mid_term_report',
    'call_for_input',
    'thematic_call',
  ],
  duties: [
    'initial_report_due',
    'periodic_report_due',
    'follow_up_information_due',
    'national_report_due',
    'positions_due',
    'preventive_mechanism_due',
  ],
  outcomes: [
    'concluding_observations_published',
    'follow_up_assessment',
    'review_documents_online',
    'preliminary_findings',
    'visit_report',
    'visit_follow_up',
  ],
}

const byKind = new Map<string, Purpose>()
for (const purpose of purposes) if (purpose !== 'sessions') for (const kind of rows[purpose]) byKind.set(kind, purpose)

export const purposeOf = (kind: string): Purpose => byKind.get(kind) ?? 'sessions'

/** The kinds of the rule table that serve any of these purposes, sorted. */
export function kindsFor(wanted: readonly Purpose[]): string[] {
  const names = [...kinds].map((kind) => kind.slice(kind.indexOf(':') + 1))
  return [...new Set(names)].filter((kind) => wanted.includes(purposeOf(kind))).sort()
}

/** Sessions and duties before which somebody outside the State can still inform those who ask and decide. */
const before = ['review_session', 'country_visit', 'list_of_issues_prior_to_reporting', 'positions_due'] as const

/** The kinds for which something is sent: those that can be acted on, and the list for which contributions come before, sorted. */
export const kindsSentFor: readonly string[] = [...kindsFor(['act']), 'list_of_issues_prior_to_reporting'].sort()

/** The kinds that a filter by purpose finds: what can be acted on holds also what others ask or decide, sorted. */
export const kindsFound = (wanted: readonly Purpose[]): string[] =>
  [...new Set([...kindsFor(wanted), ...(wanted.includes('act') ? before : [])])].sort()
