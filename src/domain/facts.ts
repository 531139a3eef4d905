// Rows of the facts that the project carries (db/facts/*.csv): each with its source and how sure it is.

type Sourced = { source: string; confidence: string }

/** A session of a body. Days may be unknown. */
export type SessionFact = Sourced & {
  mechanism: 'CAT' | 'UPR'
  ordinal: number
  opens: string | null
  closes: string | null
  /** ISO3, where known */
  states: string[]
  stakeholderDeadline: string | null
  /** a month, YYYY-MM: never a deadline */
  stakeholderDeadlineEstimate: string | null
  nationalReportDeadline: string | null
  addendumDeadline: string | null
  adoptingCouncilSession: number | null
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
  session: number | null
  sessionOpens: string | null
  sessionCloses: string | null
  stakeholderDeadline: string | null
  note: string | null
}

/** A UPR report known to exist, read or not. */
export type UprReportFact = Sourced & {
  symbol: string
  state: string
  cycle: number
  session: number
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
}

/** An announced, moved or cancelled date that an operator or a calendar collector entered. */
export type AnnouncementFact = Sourced & {
  mechanism: 'CAT' | 'UPR' | 'SRT'
  /** ISO3, or null for a date of a whole session */
  state: string | null
  session: number | null
  /** a window kind of the rule table */
  kind: string
  status: 'announced' | 'confirmed' | 'moved' | 'cancelled'
  opensOn: string | null
  dueOn: string | null
  /** the wording as printed */
  quote: string | null
  readOn: string
}

export type Facts = {
  sessions: SessionFact[]
  parties: PartyFact[]
  uprTurns: UprTurnFact[]
  uprReports: UprReportFact[]
  visits: VisitFact[]
  announcements: AnnouncementFact[]
}
