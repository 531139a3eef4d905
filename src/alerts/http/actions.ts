// What the subscription pages do, without the pages. Nothing here tells the caller whether an address was known.
import type { Channel, DeliveryKind, SubscriptionRow } from '../../../db/alerts-store.ts'
import { type Choice, readChoice, spread } from '../choice.ts'
import type { AlertsContext } from '../context.ts'
import { genevaDay, mondayFrom } from '../days.ts'
import { randomId, type Vault } from '../vault.ts'

export type Acting = { ctx: AlertsContext; vault: Vault }

/** Messages that one address can be sent through the open form in a day, whoever asks. */
const noticesADay = 3
const dayMilliseconds = 86_400_000

const instant = ({ ctx }: Acting) => ctx.clock.now().toISOString()
const today = ({ ctx }: Acting) => genevaDay(ctx.clock.now())

async function notify(acting: Acting, row: SubscriptionRow, kind: DeliveryKind): Promise<void> {
  const id = randomId()
  const createdAt = instant(acting)
  const since = new Date(acting.ctx.clock.now().getTime() - dayMilliseconds).toISOString()
  await acting.ctx.store.subscriptions.notice(
    { id, subscription: row.number, channel: 'mail', kind, slot: `${kind}:${id}`, createdAt },
    { since, most: noticesADay },
  )
}

/**
 * Takes a request. A known address only gets a mail with its link: the stored choice is never changed by somebody who
 * does not hold the link. `hook` was checked before.
 */
export async function askFor(
  acting: Acting,
  asked: { mail: string; hook: string | null; choice: Choice },
): Promise<void> {
  const { ctx, vault } = acting
  const channel: Channel = asked.hook === null ? 'mail' : 'webhook'
  const lookup = vault.lookup(channel, asked.mail, asked.hook)
  const id = randomId()
  const createdAt = instant(acting)
  const added = await ctx.store.subscriptions.add(
    {
      id,
      lookup,
      channel,
      mailSealed: vault.seal(asked.mail, id),
      hookSealed: asked.hook === null ? null : vault.seal(asked.hook, id),
      choice: asked.choice,
      cadence: asked.choice.cadence,
      createdAt,
    },
    { id: randomId(), channel: 'mail', kind: 'confirm', slot: `confirm:${id}`, createdAt },
  )
  if (added) return
  const row = await ctx.store.subscriptions.byLookup(lookup)
  if (!row) return
  // nobody has confirmed anything yet: the newest request stands
  if (row.status === 'pending')
    await ctx.store.subscriptions.changePending(row.number, asked.choice, asked.choice.cadence)
  await notify(acting, row, row.status === 'pending' ? 'confirm' : 'known')
}

/** Sends the link again where the address has a subscription by mail; with `hook`, that of the webhook. */
export async function resendLink(acting: Acting, mail: string, hook: string | null): Promise<void> {
  const row = await acting.ctx.store.subscriptions.byLookup(
    acting.vault.lookup(hook === null ? 'mail' : 'webhook', mail, hook),
  )
  if (row) await notify(acting, row, 'resend')
}

/** Pending → active, and a stopped one is started again. */
export async function activate(acting: Acting, row: SubscriptionRow): Promise<void> {
  await acting.ctx.store.subscriptions.activate(row.number, spread(readChoice(row.choice)), instant(acting))
}

export async function changeChoice(acting: Acting, row: SubscriptionRow, choice: Choice): Promise<void> {
  const day = today(acting)
  const matches = row.status === 'active' ? spread(choice) : []
  await acting.ctx.store.subscriptions.change(row.number, choice, choice.cadence, matches, {
    today: day,
    monday: mondayFrom(day),
  })
}

export async function sendTest(acting: Acting, row: SubscriptionRow): Promise<void> {
  const id = randomId()
  // one test a minute: the slot is the minute
  const slot = `test:${instant(acting).slice(0, 16)}`
  await acting.ctx.store.deliveries.add({
    id,
    subscription: row.number,
    channel: row.channel,
    kind: 'test',
    slot,
    createdAt: instant(acting),
  })
}

/** Queues again, under their own ids, the messages sent since a day. Gives how many; at most 200 at once. */
export async function replay(acting: Acting, row: SubscriptionRow, since: string): Promise<number> {
  const { deliveries } = acting.ctx.store
  const rows = (await deliveries.recent(row.number, 1000)).filter(
    (d) =>
      d.channel === 'webhook' &&
      (d.kind === 'alerts' || d.kind === 'digest') &&
      d.createdAt >= since &&
      d.state !== 'queued',
  )
  let queued = 0
  const createdAt = instant(acting)
  for (const first of rows.reverse().slice(0, 200)) {
    const slot = `replay:${first.id}:${createdAt.slice(0, 13)}`
    queued += Number(
      await deliveries.add({
        id: randomId(),
        subscription: row.number,
        channel: 'webhook',
        kind: 'replay',
        slot,
        createdAt,
        replayOf: first.id,
      }),
    )
  }
  return queued
}

/** An operator's call for addresses that bounced. True when there was such a subscription. */
export async function disableAddress(acting: Acting, mail: string, note: string): Promise<boolean> {
  const row = await acting.ctx.store.subscriptions.byLookup(acting.vault.lookup('mail', mail, null))
  if (!row) return false
  if (row.status === 'pending') return acting.ctx.store.subscriptions.erase(row.number)
  await acting.ctx.store.subscriptions.disable(row.number, note, null)
  return true
}

/** Everything that is stored about a subscription, opened: what the export and the page show. */
export async function describe({ ctx, vault }: Acting, row: SubscriptionRow) {
  const log = await ctx.store.alerts.log(row.number, null, 1000)
  const recent = await ctx.store.deliveries.recent(row.number, 1000)
  return {
    channel: row.channel,
    mail: vault.open(row.mailSealed, row.id),
    hook: row.hookSealed === null ? null : vault.open(row.hookSealed, row.id),
    status: row.status,
    note: row.note,
    choice: readChoice(row.choice),
    createdAt: row.createdAt,
    confirmedAt: row.confirmedAt,
    alerts: log.map(({ event, lead, dueOn, raisedOn, delivery }) => ({ event, lead, dueOn, raisedOn, delivery })),
    deliveries: recent.map(({ id, channel, kind, state, attempts, error, createdAt, sentAt }) => ({
      id,
      channel,
      kind,
      state,
      attempts,
      error,
      createdAt,
      sentAt,
    })),
  }
}
