// The sentences of a phase in English.
import { lowered } from './lowered.ts'
import type { PhaseWords } from './types.ts'

export const en: PhaseWords = {
  mechanism: {
    CAT: 'Committee against Torture',
    UPR: 'Universal Periodic Review',
    SRT: 'Special Rapporteur on torture',
  },
  weight: {
    official: 'official page',
    secondary: 'another source than the body itself',
    confirm: 'confirm on the page',
  },
  unconfirmed: (what) => `Said, but read on no page: ${what}.`,
  stage: {
    not_a_party: () => 'Not a party to the Convention against Torture: no report or review is due.',
    not_covered: () => 'Not reviewed: the Universal Periodic Review covers the Members of the United Nations only.',
    in_session: ({ when, also, withReport }) =>
      `The session that reviews this State is being held ${when}${also ? `; the ${withReport ? 'review, and the adoption of its report, are' : 'dialogue is'} ${also}` : ''}.`,
    review_coming: ({ when, label, also, ofSession, withReport }) =>
      `A review is coming${ofSession ? ' at the session' : ''} ${when} (${label})${also ? `; the ${withReport ? 'review, and the adoption of its report, are' : 'dialogue is'} ${also}` : ''}.`,
    review_listed: ({ when, was }) =>
      `A review is coming ${when}.${was ? ` Its earlier date no longer stands: ${was}.` : ''}`,
    observations_out: ({ when, label, also, issued }) =>
      `The review was held; its concluding observations ${issued ? `are issued: ${issued}` : `were to be published ${when} (${label})`}${also ? `, and the State’s follow-up information is due ${also}` : ''}.`,
    report_due: ({ when, label }) => `The State’s report to the Committee is due ${when} (${label}).`,
    report_overdue: ({ when, label, also }) =>
      `The State’s report to the Committee was due ${when} (${label}); whether it came is not known here${also ? `. The review that follows a report: ${also}` : ''}.`,
    review_open_ended: ({ when }) => `No date of a report is known here. The next review: ${when}.`,
    outcome_pending: ({ when, label, also, ofSession }) =>
      `The review was held${ofSession ? ' at the session' : ''} ${when} (${label}); the Council adopts its outcome ${also ?? ''}.`,
    implementing: ({ when, label, ofSession }) =>
      `The last review was held${ofSession ? ' at the session' : ''} ${when} (${label}); its recommendations are being carried out.`,
    postponed: ({ was }) =>
      `The review${was ? ` that was planned ${was}` : ''} was moved or cancelled; no new date is announced here.`,
    visit_coming: ({ when, label }) => `A country visit is announced ${when} (${label}).`,
    visit_postponed: ({ was }) =>
      `The country visit that was announced ${was} was moved or cancelled; no new date is announced here.`,
    visit_report_awaited: ({ when, label, also }) =>
      `The report on a visit${also ? ` that ended ${also}` : ''} is awaited ${when} (${label}).`,
    no_visit_announced: () => 'No visit is announced here; visits take place only on invitation.',
    nothing_known: () => 'No date of a report or review of this State is known here; check the official page.',
  },
  mayBeHeld: 'Its days are not known here, and it may have been held already: check the official page.',
  seeFirst: 'First see on the official page whether the review has been held: what can be done depends on it.',
  simplified: 'The State uses the simplified procedure: the list of issues comes before the report.',
  simplifiedProbably:
    'The State probably uses the simplified procedure (known from another source than the Committee).',
  standard: 'The State uses the standard procedure: the list of issues comes after the report.',
  standardProbably: 'The State probably uses the standard procedure (known from another source than the Committee).',
  followUpOverdue: (when) => `In ${when} the Committee named its follow-up information as overdue.`,
  followUpNoLonger: (when, later) =>
    `In ${when} the Committee named its follow-up information as overdue, and in ${later} no longer; whether it came is not known here.`,
  followUpReceived: (when) => `In ${when} the Committee noted that its follow-up information had come.`,
  open: (title, when) => `You can act now – ${title}: ${when}.`,
  daysLeft: (days) => (days === 0 ? 'Today is the last day.' : days === 1 ? '1 day left.' : `${days} days left.`),
  probablyOpen: (title, when) => `Probably open – ${title}: ${when}; check the official page.`,
  expected: (action, title, when) => `You can prepare now.${action === null ? '' : ` ${action}`} ${title}: ${when}.`,
  closed: (title, when) => `Closed – ${title}: the last day was ${when}.`,
  probablyClosed: (title, months) => `Probably closed – ${title}: it closed about ${months}.`,
  notAnnounced: (title) => `Not announced yet – ${title}: check the official page.`,
  still: (action) => `You can still act: ${lowered(action)}`,
  stillAt: {
    in_session: 'You can follow the review while it is held, and make known what is asked for in it.',
    observations_out: 'You can read the concluding observations, make them known, and ask what is done about them.',
    outcome_pending:
      'You can follow the adoption of the outcome in the Council, and ask the authorities for a clear answer to each recommendation.',
  },
  always: 'Letters and urgent appeals on individual cases can be sent at any time.',
  advice: {
    not_a_party:
      'You can ask the State to become a party. The Universal Periodic Review, and letters on individual cases to the Special Rapporteur, are open to every State.',
    not_covered: 'Letters on individual cases to the Special Rapporteur can be sent at any time.',
    report_due: 'You can ask how the report is prepared, and gather information for the list of issues and the review.',
    report_overdue:
      'You can ask whether the report was sent, and gather information for the list of issues and the review.',
    review_open_ended: 'You can ask whether a report was sent, and watch the pages of the sessions.',
    implementing: 'You can follow up the recommendations with the authorities.',
    outcome_pending: 'You can speak with the authorities while the positions on the recommendations are being decided.',
    review_listed: 'Prepare your information, and watch the official page for the days and the deadline.',
    postponed: 'Watch the official page for the new session.',
    nothing_known: 'Ask on the official page, or ask the authorities.',
  },
  nothing: 'Nothing that we know of is open now.',
  next: (title, when, label) => `Next – ${title}: ${when} (${label}).`,
  before: (title, when, label) => `Before then – ${title}: ${when} (${label}).`,
}
