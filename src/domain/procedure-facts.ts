// Facts about procedure: dialogues, lists of issues, follow-up standings, declarations, duties, outcomes, how to take part.

/** `sourceNote`: a remark behind the address; `readOn`: day on which the source was last read. */
type Read = { source: string; sourceNote?: string; confidence: string; readOn: string }
type Weighed = Read & { evidence: 'official' | 'estimate' }

/** The days on which the Committee met a State. */
export type DialogueFact = Weighed & { session: number; state: string; from: string; to: string; hours: string | null }

/** Which session of the Committee adopted, or was to adopt, which list for which State. */
export type IssueListFact = Weighed & {
  session: number
  /** `either`: the page does not tell a list of issues from one prior to reporting */
  kind: 'list_of_issues' | 'prior_to_reporting' | 'either'
  state: string
  status: 'adopted' | 'planned'
  inputDue: string | null
}

export const standingKinds = [
  'follow_up_overdue',
  'follow_up_received',
  'ngo_follow_up_received',
  'assessment_sent',
  'simplified_reporting',
  'standard_reporting',
  'number_overdue_initial',
  'number_overdue_periodic',
] as const
/** What the Committee said of a State, or of all (`state` null, with a number), at a time. */
export type StandingFact = Weighed & {
  state: string | null
  what: (typeof standingKinds)[number]
  /** day or month; null where a session is named */
  asOf: string | null
  session: number | null
  count: number | null
}

/** A declaration under articles 20 (inquiry not recognised), 21 or 22 (individual complaints). */
export type DeclarationFact = Read & {
  state: string
  article: 20 | 21 | 22
  status: 'accepted' | 'not_recognised' | 'recognised_with_statement'
  declaredOn: string
  note: string | null
}

/** When a party to the Optional Protocol owes its national preventive mechanism; computed by rule from official days. */
export type PreventionDutyFact = Read & {
  state: string
  inForce: string
  dueOn: string
  /** article 24 as declared; where it postpones the mechanism the day of the rule no longer holds */
  postponement: string | null
  postpones: boolean
  mechanism: string | null
}

export type SubcommitteeVisitFact = Weighed & {
  state: string
  year: number
  from: string | null
  to: string | null
  status: 'held' | 'announced'
  note: string | null
}

/** The Council's decision that adopted the outcome of a review. */
export type UprOutcomeFact = Weighed & {
  symbol: string
  state: string
  cycle: number
  workingGroupSession: number | null
  councilSession: number
  adoptedOn: string
}

/** A thematic report of the Special Rapporteur and the session that it was presented to. */
export type RapporteurReportFact = Weighed & {
  year: number
  symbol: string
  body: 'HRC' | 'GA'
  session: number
  title: string
}

export type MandateFact = Read & { holder: string; since: string; until: string | null; resolution: string }

/** One piece of advice on taking part; `confirm`: show it with the page, and say that it must be confirmed there. */
export type HowToFact = {
  mechanism: 'CAT' | 'UPR' | 'SRT' | 'OPCAT' | null
  kind: string
  topic: string
  value: string
  /** said by those who know the field, and read on no page: shown apart, with the page to confirm it on */
  unconfirmed: string | null
  address: string
  readOn: string
  source: string
  confidence: string
  weight: 'official' | 'secondary' | 'confirm'
}

export type ProcedureFacts = {
  dialogues: DialogueFact[]
  issueLists: IssueListFact[]
  standings: StandingFact[]
  declarations: DeclarationFact[]
  preventionDuties: PreventionDutyFact[]
  subcommitteeVisits: SubcommitteeVisitFact[]
  uprOutcomes: UprOutcomeFact[]
  rapporteurReports: RapporteurReportFact[]
  mandates: MandateFact[]
  howTo: HowToFact[]
}
