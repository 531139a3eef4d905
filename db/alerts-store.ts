// What alerts may ask of the database: subscriptions, the outbox, deliveries. No SQL leaves db/.
import type { Certainty } from '../src/domain/certainty.ts'
import type { ReviewWindow } from '../src/domain/windows.ts'
import type { ChangeRow } from './rows.ts'

export type Channel = 'mail' | 'webhook'
export type Cadence = 'at_once' | 'daily' | 'weekly' | 'off'

/** One line of a choice, spread out: `*` stands for all. See `spread` in src/alerts/choice.ts. */
export type Match = { lead: number; told: number; state: string; kind: string; mechanism: string }

export type SubscriptionRow = {
  number: number
  /** random, public half of a secret link */
  id: string
  channel: Channel
  mailSealed: string
  hookSealed: string | null
  status: 'pending' | 'active' | 'disabled'
  /** as checked by src/alerts/choice.ts */
  choice: unknown
  cadence: Cadence
  secretVersion: number
  /** instants at which the secret was replaced lately, the oldest first */
  secretRotations: string[]
  revision: number
  note: string | null
  createdAt: string
  confirmedAt: string | null
}
export type NewSubscription = Pick<
  SubscriptionRow,
  'id' | 'channel' | 'mailSealed' | 'hookSealed' | 'choice' | 'cadence' | 'createdAt'
> & {
  /** keyed hash of address and choice: the same request is kept once */
  lookup: string
  /** keyed hashes of channel, mail and hook; of the mail alone; of the registrable domain of the hook */
  address: string
  mailbox: string
  hookHost: string | null
  /** of the key that it is sealed with */
  keyMark?: string
}

/** Messages about subscriptions that may be queued since an instant: to one mailbox, and to all together. */
export type NoticeLimit = { since: string; each: number; all: number }

export type DateBefore = { opensOn: string | null; dueOn: string | null; certainty: Certainty | null }

/**
 * `announced`: an official date that was not known before. `superseded`: another window of the same kind has taken its place.
 * `restored`: it is back after its end was told. `in_doubt`: its session was moved after it was announced.
 */
export type ChangeKind = 'announced' | 'moved' | 'cancelled' | 'confirmed' | 'superseded' | 'restored' | 'in_doubt'

/** What an alert is about, as known when it was raised. */
export type AlertEvent =
  | { kind: 'due'; window: ReviewWindow }
  | { kind: ChangeKind; window: ReviewWindow; before: DateBefore; at: string }
  | { kind: 'arrived'; arrival: Arrival }

/** A document with new recommendations on a topic. */
export type Arrival = {
  documentId: string
  symbol: string
  title: string
  states: string[]
  mechanism: string
  distributionDate: string | null
  topic: string
  recommendations: number
  /** the public address */
  address: string | null
  /** symbol of the text that it was issued in place of, where subscribers heard of that one */
  replaces?: string | null
  invented: boolean
  arrivedAt: string
}

/**
 * `due_on` of events without a day is the empty text. `fallsOn`: the nearest day to come that it is about, an earlier date
 * that no longer stands included; the empty text where there is none.
 */
export type NewEvent = { id: string; dueOn: string; fallsOn: string; body: AlertEvent }

/** Days on which an alert is raised and may go out. */
export type RaiseDays = {
  today: string
  /** the next Monday, today included: weekly digests go out from then */
  monday: string
}

export type AlertRow = {
  number: number
  event: string
  lead: number
  dueOn: string
  raisedOn: string
  body: AlertEvent
  /** the window as it stands now; null when it is gone, or when the alert is about no window */
  current: ReviewWindow | null
}

/** `overview`: the first mail; `planning`: the monthly letter of estimates */
export type DeliveryKind =
  | 'confirm'
  | 'known'
  | 'resend'
  | 'note'
  | 'test'
  | 'alerts'
  | 'digest'
  | 'replay'
  | 'overview'
  | 'planning'
/** Messages that anybody can ask for through the open form, by naming an address. */
export const askedKinds = ['confirm', 'known', 'resend'] as const satisfies readonly DeliveryKind[]
export type DeliveryRow = {
  id: string
  subscription: number
  channel: Channel
  kind: DeliveryKind
  slot: string
  state: 'queued' | 'sending' | 'sent' | 'failed'
  attempts: number
  nextAt: string
  error: string | null
  replayOf: string | null
  createdAt: string
  sentAt: string | null
}
export type NewDelivery = Pick<DeliveryRow, 'id' | 'subscription' | 'channel' | 'kind' | 'slot' | 'createdAt'> & {
  replayOf?: string | null
}

/** What a subscription is matched with. */
export type Followed = Pick<ReviewWindow, 'state' | 'kind' | 'mechanism' | 'invented'>

/** `isFree`: no message of this period went out yet. `urgent`, `regular`: alerts that cannot or can wait for the next one. */
export type Waiting = {
  subscription: number
  channel: Channel
  cadence: Cadence
  isFree: boolean
  urgent: boolean
  regular: boolean
}
/** Some of the waiting alerts: one; those that must be out before a day; or those that announce dates. */
export type AlertPick = { one: number } | { before: string } | { announced: true }

export type AlertsStore = {
  subscriptions: {
    /**
     * adds a pending subscription with its confirmation message; false when the look-up is taken, a limit is reached, or
     * another key than that of `keyMark` is the one of the subscriptions
     */
    add(
      subscription: NewSubscription,
      confirmation: Omit<NewDelivery, 'subscription'>,
      limit: NoticeLimit,
    ): Promise<boolean>
    /** a confirmed one by its address; a pending one by address and choice */
    byLookup(lookup: string): Promise<SubscriptionRow | null>
    /** requests for an address that are not confirmed, oldest first */
    pending(address: string): Promise<SubscriptionRow[]>
    /**
     * rows of before mails were counted by mailbox, whose hashes are of the address as it was typed, or of before messages
     * were counted by the domain of the hook; from a number on
     */
    unrenewed(after: number, limit: number): Promise<SubscriptionRow[]>
    /** gives a row the hashes of today; an address that another row has taken meanwhile keeps its look-up */
    renew(number: number, hashes: Pick<NewSubscription, 'address' | 'mailbox' | 'hookHost'>): Promise<void>
    byId(id: string): Promise<SubscriptionRow | null>
    byNumber(number: number): Promise<SubscriptionRow | null>
    /** queues a notice; false (and nothing queued) when a limit is reached */
    notice(delivery: NewDelivery, limit: NoticeLimit): Promise<boolean>
    /** messages that anybody can ask for, queued since an instant */
    noticesSince(at: string): Promise<number>
    /** subscriptions that are active and post to the domain of this one, itself left out */
    sameHost(number: number): Promise<number>
    /**
     * pending → active with its matches; also brings a disabled one back. Other requests for the address that wait for
     * their confirmation are gone then. False when there was nothing to change, or another one was confirmed before.
     */
    activate(number: number, matches: Match[], at: string): Promise<boolean>
    /** a new choice of an active subscription; alerts still waiting move to the days of the new cadence */
    change(number: number, choice: unknown, cadence: Cadence, matches: Match[], days: RaiseDays): Promise<void>
    /** the lines that the choice of one is spread out to */
    linesOf(number: number): Promise<Match[]>
    /** takes the lines that are there as all that were written, but those of no active subscription, which go: after they were made anew */
    sealLines(): Promise<void>
    /** the next secret, with the instants of rotations that count; false when `version` was replaced meanwhile */
    rotateSecret(number: number, version: number, rotations: string[]): Promise<boolean>
    /** stops it with a note, drops what waits, and queues the given message about it */
    disable(number: number, note: string, delivery: NewDelivery | null): Promise<void>
    /** no trace is left; true when there was one */
    erase(number: number): Promise<boolean>
    /** pending ones that were never confirmed */
    erasePending(before: string): Promise<number>
    /** cuts what was erased out of the log too; false while another process reads it, and then the next call tries again */
    clearErased(): Promise<boolean>
    /** all, by number, from a number on */
    list(after: number, limit: number): Promise<SubscriptionRow[]>
    unexpanded(limit: number): Promise<SubscriptionRow[]>
    /** the oldest and the newest rows, so many each: what the key must open */
    sealed(each: number): Promise<Pick<SubscriptionRow, 'number' | 'id' | 'mailSealed'>[]>
    /** mark of the key that they are sealed with; null where none was noted: nobody subscribes, or an earlier version wrote them */
    keyMark(): Promise<string | null>
    noteKey(mark: string): Promise<void>
    counts(): Promise<Record<string, number>>
    /** how many active ones are told of changes of at least one of these windows: a number, never who */
    following(windows: readonly Followed[]): Promise<number>
  }
  alerts: {
    /** changes after the cursor of `windows`, oldest first, with the window as it stands now */
    changes(limit: number): Promise<{ change: ChangeRow; window: ReviewWindow | null }[]>
    /** changes of windows since an instant, without invented ones, oldest first */
    changesSince(at: string): Promise<ChangeRow[]>
    /**
     * One transaction: the event's alerts and the cursor. No event: the cursor only. Gives the number of alerts. A date is
     * announced once, and only to those who had subscribed before it was noted: the others have it in their overview.
     */
    raiseChange(changeId: number, event: NewEvent | null, days: RaiseDays): Promise<number>
    /**
     * Windows with an official or computed day that lie in one of the bands (first and last number of days left)
     * and that were not yet matched there.
     */
    entering(today: string, bands: { from: number; to: number }[]): Promise<{ window: ReviewWindow; band: number }[]>
    /** one transaction: the mark, and an alert for each subscription whose nearest entered lead time was not told yet */
    raiseWindow(event: NewEvent, band: number, daysLeft: number, leads: number[], days: RaiseDays): Promise<number>
    /** windows that are told before an official or computed day from `first` to `last` */
    dated(first: string, last: string): Promise<ReviewWindow[]>
    /**
     * One transaction: alerts for one subscription, which is then up to date with `revision`; with an `overview`, they are
     * in that message, unless there was one before.
     */
    raiseFor(
      number: number,
      revision: number,
      events: (NewEvent & { lead: number })[],
      days: RaiseDays,
      overview: NewDelivery | null,
    ): Promise<number>
    /** documents that arrived and whose units all have labels: one row a topic; the document with no row has none */
    arrivals(limit: number): Promise<{ documentId: string; arrivals: Arrival[] }[]>
    /** the same for documents that arrived since an instant, without the queue: for the file that everybody downloads */
    arrivedSince(at: string): Promise<Arrival[]>
    /** one transaction: alerts for all topics, and the document leaves the queue */
    raiseArrivals(documentId: string, events: NewEvent[], days: RaiseDays): Promise<number>
    /** subscriptions with alerts that may go out: in a message of the period, or because some cannot wait for the next one */
    waiting(today: string, latest: string): Promise<Waiting[]>
    /** one transaction: a message, with every alert that may go out. False when the slot was used (it stays waiting). */
    gather(delivery: NewDelivery, today: string, latest: string, pick?: AlertPick): Promise<boolean>
    /** the alerts of a subscription that may go out, oldest first */
    waitingFor(
      subscription: number,
      today: string,
      latest: string,
      pick?: AlertPick,
    ): Promise<{ number: number; announced: boolean }[]>
    /** what was raised for a subscription, newest first */
    log(subscription: number, before: number | null, limit: number): Promise<(AlertRow & { delivery: string | null })[]>
    /** old rows whose day is past, and events that nothing refers to */
    prune(before: string): Promise<number>
  }
  deliveries: {
    add(delivery: NewDelivery): Promise<boolean>
    /** Takes the next due message; the claim must change one row. `latest`: later than that is a clock that jumped. */
    claim(channel: Channel, now: string, latest: string, leaseEnd: string, claim: string): Promise<DeliveryRow | null>
    alerts(delivery: string): Promise<AlertRow[]>
    /** each returns false when the claim was lost */
    sent(id: string, claim: string, at: string): Promise<boolean>
    retry(id: string, claim: string, nextAt: string, error: string, counted: boolean): Promise<boolean>
    failed(id: string, claim: string, error: string): Promise<boolean>
    get(id: string): Promise<DeliveryRow | null>
    recent(subscription: number, limit: number): Promise<DeliveryRow[]>
    counts(): Promise<Record<string, number>>
    /** whether a mail that nobody asked for through the open form failed and waits to be tried again */
    waitsAfterFailure(): Promise<boolean>
    /** One transaction, once a month: a letter for each subscription by mail that asks for estimates. Gives how many. */
    plan(month: string, letter: (subscription: number) => NewDelivery): Promise<number>
    /** messages sent again and tests, queued since an instant for the domain that a subscription posts to */
    replays(subscription: number, since: string): Promise<number>
  }
}
