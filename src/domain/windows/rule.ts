// The shape of one row of the rule table: an event of PROCEDURES, what may be said of its date, and how it is counted.
import type { Certainty } from '../certainty.ts'
import type { WatchedMechanism } from '../mechanisms.ts'
import type { Citation } from '../source-note.ts'
import type { PageState } from './pages.ts'

export type WindowLanguage = 'en' | 'fr' | 'es'
export type Words = Record<WindowLanguage, string>

/** A shift in whole months, years or days. */
export type Shift = { days?: number; months?: number; years?: number }

/**
 * How a date is counted until one is announced. `opening` and `closing` are those of the session of the review; what is
 * counted from an opening is an estimate, and is given only once that day is official.
 */
export type Counted =
  | { from: 'nothing'; reason: Words }
  | { from: 'opening' | 'closing'; earliest: Shift; latest: Shift; cases: Words }
/**
 * `own_function`: its date is read in documents, or depends on another window's; a function of this folder makes it.
 * `announcement`: nothing is laid out before its day is announced.
 */
export type NotCounted = { from: 'own_function' | 'announcement' }

export const isCounted = (row: Counted | NotCounted): row is Counted =>
  row.from !== 'own_function' && row.from !== 'announcement'

export type WindowRule = {
  /** C1 … C14, U1 … U12, R1 … R6 */
  id: string
  mechanism: WatchedMechanism
  /** the name of the event in keys and queries */
  kind: string
  /**
   * An event fills its days (a session, a visit, a publication): calendars span it, and lead days count to its opening.
   * A deadline is met by its last day, and lead days count to that day.
   */
  timing: 'event' | 'deadline'
  /** the official page on which a person can check its date */
  page: (state: PageState) => string
  title: Words
  /** what somebody outside the State can do before it */
  action: Words
  publishedBy: string
  /** the rule, and what it was read in */
  rule: string
  evidence: string
  /** the labels that a date of this event can carry, besides `unknown` and `cancelled_or_moved` */
  gives: readonly Certainty[]
  counted: Counted | NotCounted
  /** the fact of a session that prints its day for every State in it */
  sessionFact?: 'stakeholderDeadline' | 'nationalReportDeadline'
  /** an announcement of it `names` the State for the session; `moves`: and takes the State's turn to that session */
  listing?: 'names' | 'moves'
  /** the review itself: when it is moved to another session, the days of the old one are kept */
  review?: true
  /** a visit: announcements of different days are different visits */
  visit?: true
  /** it takes place in the State: its days are not days in Geneva */
  inState?: true
  /** a session that an announcement names is not the occasion: that is the review before it */
  occasion?: 'review_before'
  /** an announcement of it speaks of the window of this kind */
  standsFor?: string
  /** it concerns all States alike, and is no State's window */
  concerns?: 'all_states'
  /** the last one of a State stays listed until a later one takes its place: an overdue report, the last review */
  stays?: true
  /** where its day lies against the days of the session that it is announced for; absent where it may come after */
  lies?: 'inside' | 'before'
  /** what organisations send by it */
  sentByCivilSociety?: true
  /** it hangs on the session that adopts a list of issues, with the States of that list, and makes no review */
  ofList?: true
  /** order among the windows of one day as an answer to "what comes next"; 1 also stands in where nothing is known */
  answers?: 1 | 2
}

/** Where something was read: a text alone, or with a remark of its own. */
export type Origin = { source: string | Citation; readOn: string | null }

/** What a draft is about, before its date; `session` names the session that it hangs on: `CAT:85`. */
export type Subject = { rule: string; state: string; occasion: string; invented: boolean; session?: string | null }
