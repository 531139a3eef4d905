// Rows of the facts that the project carries (db/facts/*.csv): each with its source and how sure it is.
import type { ProcedureFacts } from './procedure-facts.ts'

/** `sourceNote`: a remark behind the address; `readOn`: day on which the source was last read, where it is known. */
type Sourced = { source: string; sourceNote?: string; confidence: string; readOn?: string | null }

/** What a date of a fact is worth: `official` only when it was read in a document or a release; never a guess. */
export type Evidence = 'official' | 'estimate'

/** A session of a body. Days may be unknown. */
export type SessionFact = Sourced & {
  /** HRC: sessions of the Council, which adopts the outcomes of the UPR */
  mechanism: 'CAT' | 'UPR' | 'HRC'
  ordinal: number
  opens: string | null
  closes: string | null
  /** ISO3, where known */
  states: string[]
  /** `states` names some of them only, or none of those that may be in it; where absent, an empty list is not whole */
  statesList?: 'whole' | 'part'
  stakeholderDeadline: string | null
  /** a month, YYYY-MM: never a deadline */
  stakeholderDeadlineEstimate: string | null
  nationalReportDeadline: string | null
  addendumDeadline: string | null
  adoptingCouncilSession: number | null
  /** where absent: `official` for a day whose `confidence` begins with "sure", else `estimate` */
  opensEvidence?: Evidence
  closesEvidence?: Evidence
  statesEvidence?: Evidence
  /** where absent: `official` */
  deadlineEvidence?: Evidence
  councilEvidence?: Evidence
  /** where its deadlines were read, once an announcement of its days took the place of the source; from announcements only */
  deadlineOrigin?: Sourced
  note?: string | null
  /** set from announcements only */
  status?: 'moved' | 'cancelled'
  /** set from announcements only: another source gave other days, or the page names the session no longer */
  doubt?:
    | { kind: 'disagreement'; opens: string | null; closes: string | null; source: string }
    | { kind: 'unlisted'; on: string }
}

export type PartyFact = Sourced & {
  treaty: 'CAT' | 'OPCAT'
  state: string
  /** day or year as known */
  date: string | null
  kind: string | null
  npm: string | null
}

/** One State's turn in one cycle of the UPR. */
export type UprTurnFact = Sourced & {
  state: string
  cycle: number
  workingGroupSession: number | null
  /** days of that session, where the row itself gives them */
  sessionOpens: string | null
  sessionCloses: string | null
  stakeholderDeadline: string | null
  note: string | null
  /** the State was moved from its place in the order of review, or its place is unclear */
  outOfOrder?: boolean
  /** of the session; where absent: `official` when `confidence` begins with "sure", `unknown` without a session */
  evidence?: Evidence | 'unknown'
  /** the other session that the sources allow, where they do not settle it */
  orSession?: number | null
}

/** A UPR report known to exist, read or not. */
export type UprReportFact = Sourced & {
  symbol: string
  state: string
  cycle: number
  workingGroupSession: number
  /** a day; null where the day is not known */
  date: string | null
}

export type VisitFact = Sourced & {
  state: string
  /** ISO day, month or year as known */
  from: string | null
  to: string | null
  reportSymbol: string | null
  mandateHolder: string | null
  remark: string | null
  kind?: 'full' | 'follow_up' | 'joint' | 'suspended' | 'working' | 'single_case' | 'report_only'
  datesEvidence?: Evidence
  /** number of the announced visit to the State, set from announcements only */
  announced?: number
}

/**
 * An announced, moved or cancelled date that an operator or a calendar collector entered. HRC: the days of a session of
 * the Council, of kind `session` and without a State.
 */
export type AnnouncementFact = Sourced & {
  mechanism: 'CAT' | 'UPR' | 'SRT' | 'HRC'
  /** ISO3, or null for a date of a whole session */
  state: string | null
  /** of the Committee or of the Working Group, as `mechanism` says */
  session: number | null
  /** a window kind of the rule table, or `session` for the days of a whole session */
  kind: string
  status: 'announced' | 'confirmed' | 'moved' | 'cancelled'
  opensOn: string | null
  dueOn: string | null
  /** the wording as printed */
  quote: string | null
  readOn: string
  /** `estimate`: the announcement itself was not read, so that its days are never official; where absent: `official` */
  evidence?: Evidence
  /** of one of its days, where it is another */
  opensEvidence?: Evidence
  dueEvidence?: Evidence
  /** for a review that was moved: the session that it was moved from */
  fromSession?: number | null
  /** the dates before, of a row that moved on a calendar page */
  movedFrom?: { opensOn: string | null; dueOn: string | null } | null
  /** what another source said of it when an operator entered this row: as long as it says no more, this row stands */
  overrules?: { opensOn: string | null; dueOn: string | null; status: AnnouncementFact['status'] }
  /** a calendar page that was read whole named it no longer, from this day on, before its own day had come */
  unlistedOn?: string | null
  /** of a State in a session: how it reports, by the documents on the page; where absent, the page does not tell */
  procedure?: 'simplified' | 'standard'
  /** of kind `attendance_registration`: the address to register at */
  link?: string
}

/** Official unless a file says that the announcement itself was not read; a collector reads the page. */
export const dayEvidence = (row: AnnouncementFact, day: 'opens' | 'due'): Evidence =>
  (day === 'opens' ? row.opensEvidence : row.dueEvidence) ?? row.evidence ?? 'official'

/** That of the less certain of its days; of a row without a day, its own. */
export function evidenceOf(row: AnnouncementFact): Evidence {
  const days = [
    ...(row.opensOn === null ? [] : [dayEvidence(row, 'opens')]),
    ...(row.dueOn === null ? [] : [dayEvidence(row, 'due')]),
  ]
  return days.includes('estimate') ? 'estimate' : (days[0] ?? row.evidence ?? 'official')
}

export type Facts = ProcedureFacts & {
  sessions: SessionFact[]
  parties: PartyFact[]
  uprTurns: UprTurnFact[]
  uprReports: UprReportFact[]
  visits: VisitFact[]
  announcements: AnnouncementFact[]
}

/** Every kind, empty: a kind that is added to `Facts` must be added here (the type says so). */
export const noFacts = (): Facts => ({
  sessions: [],
  parties: [],
  uprTurns: [],
  uprReports: [],
  visits: [],
  announcements: [],
  dialogues: [],
  issueLists: [],
  standings: [],
  declarations: [],
  preventionDuties: [],
  subcommitteeVisits: [],
  uprOutcomes: [],
  rapporteurReports: [],
  mandates: [],
  howTo: [],
})
