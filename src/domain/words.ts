// The words in which codes are shown to people: one place, so that API, pages and exports say the same.
import type { Certainty } from './certainty.ts'
import type { DocumentType, Mechanism, VersionKind } from './mechanisms.ts'
import type { Reading } from './readings.ts'
import type { Addressee, PositionValue, UnitType } from './units.ts'

export const mechanismWords: Record<Mechanism, string> = {
  CAT: 'Committee against Torture',
  UPR: 'Universal Periodic Review',
  SRT: 'Special Rapporteur on torture',
  SPT: 'Subcommittee on Prevention of Torture',
  CCPR: 'Human Rights Committee',
  CESCR: 'Committee on Economic, Social and Cultural Rights',
  CERD: 'Committee on the Elimination of Racial Discrimination',
  CEDAW: 'Committee on the Elimination of Discrimination against Women',
  CRC: 'Committee on the Rights of the Child',
  CRPD: 'Committee on the Rights of Persons with Disabilities',
  CED: 'Committee on Enforced Disappearances',
  CMW: 'Committee on Migrant Workers',
  SP: 'Other special procedures',
}

export const certaintyMeaning: Record<Certainty, string> = {
  official: 'Printed in a United Nations document or on an official page. It may have moved since it was read.',
  rule: 'Arithmetic from a fixed rule and an official base date. The body has not announced it: confirm it.',
  estimate: 'A pattern of past cases, given as a range of months. It is not a date and nothing has been announced.',
  unknown: 'There is no basis for a date. Check the official page.',
  cancelled_or_moved: 'An official page withdrew or moved the date. The old date is kept so that you can see it.',
}

/** N3: "noted" is never shown as "rejected"; the words as printed stand beside it. */
export const positionWords: Record<PositionValue, string> = {
  supported: 'supported',
  noted: 'noted',
  partially_supported: 'partially supported',
  pending: 'pending – the answer is left to a later document',
  unclear: 'unclear',
}

export const documentTypeWords: Record<DocumentType, string> = {
  concluding_observations: 'Concluding observations',
  follow_up_reply: 'Follow-up reply of the State party',
  list_of_issues: 'List of issues',
  list_of_issues_prior_to_reporting: 'List of issues prior to reporting',
  replies_to_list_of_issues: 'Replies to the list of issues',
  state_report: 'Report of the State party',
  report_of_the_working_group: 'Report of the Working Group',
  addendum: 'Addendum (the State’s own answers)',
  matrix: 'Matrix of recommendations',
  country_visit_report: 'Country visit report',
  follow_up_report: 'Follow-up report',
  state_comments: 'Comments by the State',
  annual_report: 'Annual report',
  other: 'Other document',
}

/** Q6: a concern, a question, a statement by the State and a recommendation are told apart in words. */
export const unitTypeWords: Record<UnitType, string> = {
  procedural: 'Procedural paragraph',
  introduction: 'Introduction',
  positive_aspect: 'Positive aspect',
  factors_difficulties: 'Factors and difficulties',
  concern: 'Concern',
  recommendation: 'Recommendation',
  follow_up_request: 'Request for follow-up',
  follow_up_assessment: 'Assessment of follow-up',
  next_report: 'Next report',
  dissemination: 'Dissemination',
  technical_assistance: 'Technical assistance',
  loi_question: 'Question in a list of issues',
  state_reply: 'Statement by the State',
  state_report: 'Report by the State',
  upr_lead_in: 'Lead-in to recommendations',
  upr_recommendation: 'Recommendation',
  upr_voluntary_pledge: 'Voluntary pledge by the State',
  upr_position_statement: 'Position of the State',
  upr_discussion: 'Summary of the discussion',
  conclusion: 'Conclusion',
  disclaimer: 'Disclaimer',
  annex: 'Annex',
  other: 'Other paragraph',
}

export const addresseeWords: Record<Addressee, string> = {
  state: 'State',
  government: 'Government',
  parliament: 'Parliament',
  judiciary: 'Judiciary',
  international_community: 'International community',
  other_body: 'Other body',
}

/** Q2: whatever is not final carries its label in words. */
export const versionWords: Record<VersionKind, string> = {
  advance_unedited: 'Advance unedited version – not final, do not quote',
  provisional: 'Provisional version – not final, do not quote',
  official: 'Final version',
  reissued: 'Final version, reissued for technical reasons',
  corrected: 'Final version, with a corrigendum',
  revised: 'Revised version',
  restricted: 'Restricted draft – not public, do not quote',
  unofficial_translation: 'Unofficial translation – do not quote',
  machine_read: 'Recognised from a picture of the page – check against the print before quoting',
  index_copy:
    'Copied from the Universal Human Rights Index – the document itself has not been read here: check the words in it before quoting',
}

export const matrixVersionWords =
  'List kept by the Secretariat, not a document of the review: cite the report or the addendum that it names'

/** Q3: said wherever a paragraph number was not read from the page. */
export const numberStatusWords = {
  printed: 'Paragraph number as printed',
  inferred: 'Paragraph number inferred; not printed in this form in the source',
  absent: 'Paragraph number not printed in the source',
} as const

/** What the finding aid says of a text (L2). */
export const readingWords: Record<Reading, string> = {
  yes: 'on criminalisation',
  doubtful: 'perhaps on criminalisation',
  no: 'not marked by the rules',
  not_classified: 'not read by the rules',
}

/** Q7, TAXONOMY 10. */
export const findingAidWords = (method: string): string => `finding aid: matched by ${method}`

/** D7. */
export const ownCheckWords =
  'No reminder is the only protection: you remain responsible for checking the official announcement.'

export const inventedWords = 'INVENTED EXAMPLE'

/** Before every row about a fictional State, so that nobody takes it for the words of a body. */
export const markInvented = (invented: boolean): string => (invented ? `[${inventedWords}] ` : '')

export { languageWords } from './mechanisms.ts'
