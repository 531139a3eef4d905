// The shape of one row of the rule table: an event of PROCEDURES and what may be said of its date.
import type { Certainty } from '../certainty.ts'
import type { WatchedMechanism } from '../mechanisms.ts'

export type WindowLanguage = 'en' | 'fr' | 'es'
export type Words = Record<WindowLanguage, string>

export type WindowRule = {
  /** C1 … C13, U1 … U12, R1 … R6 */
  id: string
  mechanism: WatchedMechanism
  /** the name of the event in keys and queries */
  kind: string
  title: Words
  /** what somebody outside the State can do before it */
  action: Words
  publishedBy: string
  /** the rule, and what it was read in */
  rule: string
  evidence: string
  /** the labels that a date of this event can carry, besides `unknown` and `cancelled_or_moved` */
  gives: readonly Certainty[]
}
