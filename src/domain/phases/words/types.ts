// What a language must give for the sentence of a phase.
import type { WatchedMechanism } from '../../mechanisms.ts'
import type { HowToFact } from '../../procedure-facts.ts'
import type { Stage } from '../stage.ts'

/**
 * `when`: a date in words with its preposition; `label`: how sure it is; `also`: the second date, or null; `was`: the date
 * that no longer stands, with how sure it was; `issued`: the observations that are read here. `ofSession`: the days are
 * those of the session, of which the review of the State takes one or two. `withReport`: `also` goes on to the day on which the report is adopted.
 */
type StageWords = (date: {
  when: string
  label: string
  also: string | null
  was: string | null
  issued: string | null
  ofSession: boolean
  withReport: boolean
}) => string

export type PhaseWords = {
  mechanism: Record<WatchedMechanism, string>
  /** how far a row on taking part can be relied on */
  weight: Record<HowToFact['weight'], string>
  /** what stands in a row and was read on no page */
  unconfirmed: (what: string) => string
  stage: Record<Stage, StageWords>
  /** said of a review whose months have begun, and whose days are not known */
  mayBeHeld: string
  /** instead of what remains to be done, where the review may be over */
  seeFirst: string
  simplified: string
  simplifiedProbably: string
  standard: string
  standardProbably: string
  followUpOverdue: (when: string) => string
  /** named as overdue at a time, and no longer at a later one */
  followUpNoLonger: (when: string, later: string) => string
  followUpReceived: (when: string) => string
  open: (title: string, when: string) => string
  daysLeft: (days: number) => string
  probablyOpen: (title: string, when: string) => string
  /** `action`: what can be sent, as a sentence */
  expected: (action: string | null, title: string, when: string) => string
  closed: (title: string, when: string) => string
  probablyClosed: (title: string, months: string) => string
  notAnnounced: (title: string) => string
  /** what can be done although the time to send something is over: the action of the date that comes */
  still: (action: string) => string
  /** the same, for a stage whose action is over with its date */
  stillAt: Partial<Record<Stage, string>>
  /** what can be sent to the Special Rapporteur at any time */
  always: string
  /** what can be done where nothing is open; else `nothing` */
  advice: Partial<Record<Stage, string>>
  nothing: string
  next: (title: string, when: string, label: string) => string
  /** a date that comes before one that was named already */
  before: (title: string, when: string, label: string) => string
}
