// A review window: the span in which a State is looked at and in which somebody can act.
import type { Certainty } from './certainty.ts'
import type { WatchedMechanism } from './mechanisms.ts'
import type { Grounds } from './windows/grounds/phrase.ts'

export type ReviewWindow = {
  /** stable: `${state}:${mechanism}:${kind}:${occasion}` */
  key: string
  state: string
  mechanism: WatchedMechanism
  /** a kind of the rule table, e.g. `periodic_report_due`, `stakeholder_submission` */
  kind: string
  /** rule id of PROCEDURES: C1 … R6 */
  rule: string
  /** what makes it one of its kind: `CO/2`, `cycle-4`, `session-84`, `2026` */
  occasion: string
  /** day or month (YYYY-MM) as `precision` says; null when unknown */
  opensOn: string | null
  /** last day to act, inclusive; null when open-ended or unknown */
  dueOn: string | null
  precision: 'day' | 'month' | null
  certainty: Certainty
  /** paragraph of a document, listing, fact or rule that it rests on, in words */
  basis: string
  basisSymbol: string | null
  basisParagraph: string | null
  /** `basis` and `reason` as phrases, to be said in any language; absent in rows of an earlier release */
  grounds?: { basis: Grounds; reason: Grounds | null }
  /** wording as printed, where there is one */
  quote: string | null
  /** where it was read: address, symbol, or the source of a fact */
  source: string
  /** a remark on that source, or the doubt about it; absent where there is none */
  sourceNote?: string
  /** day on which the source was last read */
  readOn: string | null
  /** official page on which a person can check it */
  officialPage: string
  /** why nothing is known, for `unknown`; or the cases that an estimate rests on */
  reason: string | null
  /** nothing can be announced: the State is no party to the treaty, or the procedure never covers it; absent elsewhere */
  absence?: 'not_a_party' | 'not_covered'
  /** of an unknown review: the session for which the State is listed, whose days are not announced */
  listedFor?: number
  /** of an unknown one: the usual months (YYYY-MM) of its session have passed, so it is probably over */
  over?: { from: string; to: string }
  /** the session that it is part of or hangs on: `CAT:84`, `UPR:53`, `HRC:64`; absent where there is none */
  session?: string
  /** its session was moved after it was announced, and it was not announced anew: it may have moved too */
  inDoubt?: true
  /** the date that this one replaced, when it moved */
  supersedes: { opensOn: string | null; dueOn: string | null; certainty: Certainty } | null
  /** other official dates that contradict this one: it stays, both are shown, and the run is yellow; absent where there is none */
  contradictedBy?: Contradiction[]
  invented: boolean
}

/** What another official source says instead, in words, and where it was read. */
export type Contradiction = {
  words: string
  source: string
  readOn: string | null
  /** `words` and `source` as phrases, where they hold words of ours */
  said?: Grounds
  from?: Grounds
}

/** What windows are computed from, besides facts: a document's own dates. */
export type DocumentDates = {
  symbol: string
  mechanism: string
  type: string
  states: string[]
  distributionDate: string | null
  /** of the treaty body */
  session: number | null
  sessionOpens: string | null
  sessionCloses: string | null
  /** days of the meetings of the treaty body that considered the report */
  consideredOn?: string[]
  /** days on which the treaty body or the Working Group adopted the text */
  adoptionDates?: string[]
  /** of a review in the UPR: its session of the Working Group, the days of that session, and those of the review */
  workingGroupSession: number | null
  workingGroupSessionOpens: string | null
  workingGroupSessionCloses: string | null
  reviewDates: string[]
  followUp: { paragraph: string; due: string | null; quote: string } | null
  nextReport: { paragraph: string; due: string | null; quote: string } | null
  cycle: number | null
  /** session of the Council that the text names for the State's answers */
  councilSession: number | null
  visitFrom?: string | null
  visitTo: string | null
  /** day on which a State's report or reply was received, where the document prints it */
  receivedDate?: string | null
  readOn: string
  invented: boolean
}
