// What the resolver answers on each citation of a draft (CITATIONS 6).
import type { Citation, FoundHow } from '../../domain/citing/citation.ts'
import type { ClaimSubject } from '../../domain/citing/claim.ts'
import type { PlaceStatus } from '../../domain/citing/places.ts'
import type { QuotationCheck } from '../../domain/citing/quotation.ts'
import type { DocumentType, Language, VersionKind } from '../../domain/mechanisms.ts'
import type { UnitType } from '../../domain/units.ts'

/**
 * `ok`: all that the citation says is what we hold. `unchecked`: nothing differs, and something it says was not read. `differs`: something in it is not. `known_but_not_held`: a list or our
 * facts name the document. `not_held`: the symbol is well formed, and we know nothing of the document; it may exist.
 */
export const verdicts = [
  'ok',
  'unchecked',
  'differs',
  'paragraph_not_found',
  'known_but_not_held',
  'not_held',
  'malformed',
  'ambiguous',
  'unresolved',
  'out_of_scope',
] as const
export type Verdict = (typeof verdicts)[number]

export const citationKinds = [
  'concluding_observations',
  'follow_up_reply',
  'list_of_issues',
  'list_of_issues_prior_to_reporting',
  'replies_to_list_of_issues',
  'state_report',
  'upr_report',
  'upr_addendum',
  'upr_base_document',
  'special_rapporteur_report',
  'council_document',
  'annual_report',
  'individual_case',
  'summary_record',
  'general_comment',
  'decision_or_resolution',
  'internal_number',
  'court_judgment',
  'other',
] as const
export type CitationKind = (typeof citationKinds)[number]

export type DateCheck = {
  result: 'match' | 'adoption_date_given' | 'session_date_given' | 'mismatch' | 'ambiguous' | 'absent' | 'not_checked'
  given: string | null
  /** the right day, and where it is printed */
  expected: string | null
  printedAt: 'cover' | 'text' | null
}
export type BodyCheck = {
  result: 'match' | 'masthead_instead_of_issuer' | 'mismatch' | 'absent' | 'not_checked'
  given: string | null
  expected: string | null
}
/** Of a title in quotation marks; `expected` as the document prints it, in the language that is nearest */
export type TitleCheck = {
  result: 'match' | 'differs' | 'absent' | 'not_checked'
  given: string | null
  expected: string | null
}
export type StateCheck = {
  result: 'match' | 'differs' | 'absent' | 'not_checked'
  given: string | null
  expected: string[]
  /** code of the State that a misspelt name may mean */
  likely: string | null
}

/** What a reader should know of the unit that is cited: it is no recommendation of the body. */
export type UnitWarning = 'positive_aspect' | 'concern' | 'question' | 'state_statement' | 'pending_item' | 'discussion'

export type PinpointAnswer = {
  path: string
  status: PlaceStatus
  units: { id: string; type: UnitType }[]
  warning: UnitWarning | null
  /** of a number that the document does not have: those that were perhaps meant */
  near: string[]
}

export type HeldAnswer = {
  symbol: string
  title: string
  body: string
  type: DocumentType
  states: string[]
  language: Language
  originalLanguage: Language | null
  version: VersionKind
  distributionDate: string | null
  adoptionDates: string[]
  session: number | null
  address: string | null
  corrigenda: string[]
  /** the version that was issued in its place */
  replacedBy: string | null
  /** a later document of the same kind on the same State */
  newer: string | null
  invented: boolean
}

/**
 * What the citation says of the document in words. `expected`: for `kind` and `reports` the title as printed; codes of States and
 * languages, kinds of version and numbers else, parted by commas. `given` is null where only an unofficial version is held and the citation names none.
 */
export type ClaimCheck = {
  about: ClaimSubject
  result: 'match' | 'differs' | 'not_checked'
  given: string | null
  expected: string | null
}

export type Conflict = { field: 'date'; given: string; other: number; otherNote: string | null; otherGiven: string }

export type Answer = {
  /** order in the draft, from 0; `ibid` and `conflicts` name citations by it */
  index: number
  where: 'text' | 'footnote' | 'endnote'
  note: string | null
  /** Unicode code points: in the whole input, or in the note of a Word file */
  span: { start: number; end: number; text: string }
  how: FoundHow
  kind: CitationKind
  symbolAsWritten: string | null
  /** null for a malformed one, though its probable reading was compared */
  symbol: string | null
  repairs: Citation['repairs']
  /** probable readings of a malformed symbol, and held documents that an ambiguous one may mean */
  likely: string[]
  verdict: Verdict
  /** what it was compared with; of a malformed symbol, the one that it probably means */
  document: HeldAnswer | null
  /** where the United Nations give the document; null without a symbol that has such an address */
  official: string | null
  date: DateCheck
  body: BodyCheck
  state: StateCheck
  title: TitleCheck
  claims: ClaimCheck[]
  pinpoints: PinpointAnswer[]
  missingPinpoint: boolean
  /** numbers near the citation, as printed, of which it is not certain that they are paragraphs of this document */
  unreadPinpoints: string[]
  quotations: QuotationCheck[]
  ibid: { antecedent: number | null; unresolved: Citation['unresolved'] } | null
  conflicts: Conflict[]
  /** the citation as held data give it, in the style that was asked for */
  suggestion: string | null
}
