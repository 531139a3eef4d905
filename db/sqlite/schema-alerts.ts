// The tables of subscriptions, of the outbox of alerts, and of deliveries. Erasing a subscription takes its rows along.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>()

export const subscriptions = sqliteTable(
  'subscriptions',
  {
    /** never used again after erasure, so that an old row can not become somebody else's */
    number: integer('number').primaryKey({ autoIncrement: true }),
    /** random; the part of a secret link that is not secret */
    id: text('id').notNull().unique(),
    /** what may be there once: of a confirmed one `address`, before that a keyed hash of `address` and the choice */
    lookup: text('lookup').notNull().unique(),
    /** keyed hash of channel, mail address and hook */
    address: text('address').notNull().default(''),
    /** keyed hash of the mail address alone: mails to it are counted, whatever the channel */
    mailbox: text('mailbox').notNull().default(''),
    /** keyed hash of the registrable domain of the hook: what is posted there is bounded; `address` where it is of an earlier version */
    hookHost: text('hook_host'),
    channel: text('channel').notNull(),
    mailSealed: text('mail_sealed').notNull(),
    hookSealed: text('hook_sealed'),
    status: text('status').notNull(),
    choice: json<unknown>('choice').notNull(),
    cadence: text('cadence').notNull(),
    secretVersion: integer('secret_version').notNull(),
    /** instants at which it was replaced within the last day, the oldest first */
    secretRotations: json<string[]>('secret_rotations').notNull().default([]),
    /** raised by every change of the choice; `expanded` follows it once the present windows were gone through */
    revision: integer('revision').notNull(),
    expanded: integer('expanded').notNull(),
    note: text('note'),
    createdAt: text('created_at').notNull(),
    confirmedAt: text('confirmed_at'),
  },
  (t) => [
    index('subscriptions_address').on(t.address),
    index('subscriptions_mailbox').on(t.mailbox),
    index('subscriptions_hook_host').on(t.hookHost).where(sql`hook_host is not null`),
    index('subscriptions_pending').on(t.createdAt).where(sql`status = 'pending'`),
    index('subscriptions_unexpanded').on(t.number).where(sql`status = 'active' and expanded < revision`),
  ],
)

const owner = () =>
  integer('subscription')
    .notNull()
    .references(() => subscriptions.number, { onDelete: 'cascade' })

/** The choice of each active subscription, spread out so that a window finds who asked for it by one index walk. */
export const subscriptionMatches = sqliteTable(
  'subscription_matches',
  {
    subscription: owner(),
    /** days before the due day at which the alert is raised; -1: told of changes, -2: told of new recommendations */
    lead: integer('lead').notNull(),
    /** the lead time as chosen; differs from `lead` for weekly digests */
    told: integer('told').notNull(),
    /** `*` stands for all */
    state: text('state').notNull(),
    kind: text('kind').notNull(),
    mechanism: text('mechanism').notNull(),
  },
  (t) => [
    index('subscription_matches_asked').on(t.lead, t.state, t.kind, t.mechanism, t.subscription, t.told),
    index('subscription_matches_owner').on(t.subscription, t.lead),
  ],
)

export const alertEvents = sqliteTable(
  'alert_events',
  { id: text('id').notNull(), dueOn: text('due_on').notNull(), body: json<unknown>('body').notNull() },
  (t) => [primaryKey({ columns: [t.id, t.dueOn] })],
)

/** The outbox. */
export const alerts = sqliteTable(
  'alerts',
  {
    number: integer('number').primaryKey({ autoIncrement: true }),
    subscription: owner(),
    event: text('event').notNull(),
    lead: integer('lead').notNull(),
    dueOn: text('due_on').notNull(),
    raisedOn: text('raised_on').notNull(),
    /** first day on which a message may carry it */
    sendOn: text('send_on').notNull(),
    /** last day on which a digest that carries it is in time: it goes at once where the next one comes later; '' for never */
    sendBy: text('send_by').notNull().default(''),
    delivery: text('delivery'),
  },
  (t) => [
    uniqueIndex('alerts_once').on(t.subscription, t.event, t.lead, t.dueOn),
    index('alerts_waiting').on(t.sendOn, t.subscription).where(sql`delivery is null`),
    index('alerts_delivery').on(t.delivery),
    index('alerts_raised').on(t.raisedOn),
  ],
)

export const deliveries = sqliteTable(
  'deliveries',
  {
    id: text('id').primaryKey(),
    subscription: owner(),
    channel: text('channel').notNull(),
    kind: text('kind').notNull(),
    /** what makes it one of its kind: a period, an alert, a notice */
    slot: text('slot').notNull(),
    state: text('state').notNull(),
    attempts: integer('attempts').notNull(),
    nextAt: text('next_at').notNull(),
    claim: text('claim'),
    error: text('error'),
    replayOf: text('replay_of'),
    createdAt: text('created_at').notNull(),
    sentAt: text('sent_at'),
  },
  (t) => [
    uniqueIndex('deliveries_once').on(t.subscription, t.slot),
    index('deliveries_due').on(t.channel, t.nextAt).where(sql`state in ('queued', 'sending')`),
    index('deliveries_created').on(t.createdAt),
    index('deliveries_notices').on(t.createdAt).where(sql`kind in ('confirm', 'known', 'resend')`),
  ],
)

/**
 * Which windows were matched against the subscriptions at which band of days; in band -1, which official dates are known,
 * so that none is announced twice. Holds nothing about a subscription.
 */
export const windowMarks = sqliteTable(
  'window_marks',
  { windowKey: text('window_key').notNull(), dueOn: text('due_on').notNull(), band: integer('band').notNull() },
  (t) => [primaryKey({ columns: [t.windowKey, t.dueOn, t.band] })],
)

export const alertCursors = sqliteTable('alert_cursors', {
  name: text('name').primaryKey(),
  value: integer('value').notNull(),
})

/** Documents that arrived and whose labels are still awaited. */
export const alertDocuments = sqliteTable('alert_documents', {
  documentId: text('document_id').primaryKey(),
  arrivedAt: text('arrived_at').notNull(),
})
