// What the alerts need from outside: put together in src/context.ts, and by hand in tests.

import type { AlertsStore } from '../../db/alerts-store.ts'
import type { Clock } from '../domain/clock.ts'
import type { ProcedureFacts } from '../domain/procedure-facts.ts'
import type { Titled } from '../domain/source-card.ts'
import type { ClosedSessions } from '../domain/windows/describe.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import type { HookChannel, MailChannel } from './channels.ts'
import type { Vault } from './vault.ts'

export type AlertsContext = {
  store: AlertsStore
  clock: Clock
  /** null: no key in the environment, hence no subscriptions on this server */
  vault: Vault | null
  /** null: no mail server is set */
  mail: MailChannel | null
  hooks: HookChannel
  /** public address of this server without a slash at its end, such as `https://dates.example.org` */
  baseUrl: string
  /** `From` of every mail, `Dates <dates@example.org>` */
  from: string
  /** mailbox that mails come back to, each to an address of its own below it; to the sender if left out */
  bounces?: string | null
  /** 0 ≤ x < 1; for jitter only */
  random(): number
  /** version of the data, shown at the foot of every message */
  dataVersion(): Promise<string>
  /** last closed session of each body, for dates that were read before it and may have moved */
  closedSessions(): Promise<ClosedSessions>
  /** windows of these States, of all without any; never an invented one */
  windows(states: readonly string[] | null): Promise<ReviewWindow[]>
  /** what the facts say of a State's procedure, and of how to take part */
  procedure(): Promise<Pick<ProcedureFacts, 'standings' | 'howTo'>>
  /** whether the disk of the database has room */
  hasRoom(): Promise<boolean>
  /** whether its file is where it was opened */
  isInPlace(): Promise<boolean>
  /** whether the clock can be believed: days and limits are counted by it */
  isClockRight(): Promise<boolean>
  /** sources that are failing or were not read for 7 days; named at the foot (SAFETY, D4, G1) */
  staleSources(): Promise<Titled[]>
  /** counts only: never an address, a choice or a link */
  note(event: string, counts: Record<string, number | string>): void
}
