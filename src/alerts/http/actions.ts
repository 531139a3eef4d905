// What the subscription pages do, without the pages. Nothing here tells the caller whether an address was known.
import type { Channel, DeliveryKind, SubscriptionRow } from '../../../db/alerts-store.ts'
import { oneForm } from '../../domain/mail-address.ts'
import { type Choice, readChoice, spread } from '../choice.ts'
import { genevaDay, mondayFrom } from '../days.ts'
import { rotationsWith } from '../hooks/secrets.ts'
import { randomId } from '../vault.ts'
import { refusal } from './form.ts'
import { type Acting, countedBy, renewAddresses } from './renew.ts'

const dayMilliseconds = 86_400_000
/** Messages through the open form in a day: to one mailbox, whoever asks and by whichever channel, and to all. */
export const noticesADay = { each: 3, all: 2000 }
/** A share of its own for those who have a subscription, so that no flood of new requests keeps their link from them. */
const noticesOfKnown = 500
/** A link for confirming is good for as long as its request is kept. */
const pendingMilliseconds = 7 * dayMilliseconds
/** Subscriptions that may post to the hosts of one domain, and messages that are sent there again or as a test in a day. */
const hostLimits = { subscriptions: 50, replays: 400 }

const instant = ({ ctx }: Acting) => ctx.clock.now().toISOString()
const today = ({ ctx }: Acting) => genevaDay(ctx.clock.now())
const since = ({ ctx }: Acting, milliseconds: number) =>
  new Date(ctx.clock.now().getTime() - milliseconds).toISOString()
const noticeLimit = (acting: Acting) => ({ since: since(acting, dayMilliseconds), ...noticesADay })

async function notify(acting: Acting, row: SubscriptionRow, kind: DeliveryKind): Promise<void> {
  const id = randomId()
  const limit = noticeLimit(acting)
  await acting.ctx.store.subscriptions.notice(
    { id, subscription: row.number, channel: 'mail', kind, slot: `${kind}:${id}`, createdAt: instant(acting) },
    row.status === 'pending' ? limit : { ...limit, all: limit.all + noticesOfKnown },
  )
}

/**
 * Takes a request. A known address only gets a mail with its link: the stored choice is never changed by somebody who
 * does not hold the link. Each choice is a request of its own, so that a link confirms what it was mailed for, whatever
 * others ask for the same address. `hook` was checked before.
 */
export async function askFor(
  acting: Acting,
  asked: { mail: string; hook: string | null; choice: Choice },
): Promise<void> {
  await renewAddresses(acting)
  const { ctx, vault } = acting
  const { mail, hook, choice } = asked
  const channel: Channel = hook === null ? 'mail' : 'webhook'
  const address = vault.lookup(channel, mail, hook)
  const confirmed = await ctx.store.subscriptions.byLookup(address)
  if (confirmed) return notify(acting, confirmed, confirmed.status === 'pending' ? 'confirm' : 'known')
  const lookup = vault.mark('request', JSON.stringify([address, choice]))
  const same = await ctx.store.subscriptions.byLookup(lookup)
  if (same) return notify(acting, same, 'confirm')
  const id = randomId()
  const createdAt = instant(acting)
  await ctx.store.subscriptions.add(
    {
      id,
      lookup,
      address,
      ...countedBy(vault, mail, hook),
      channel,
      mailSealed: vault.seal(mail, id),
      hookSealed: hook === null ? null : vault.seal(hook, id),
      choice,
      cadence: choice.cadence,
      createdAt,
      keyMark: vault.keyMark(),
    },
    { id: randomId(), channel: 'mail', kind: 'confirm', slot: `confirm:${id}`, createdAt },
    noticeLimit(acting),
  )
}

/** Sends the link again where the address has a subscription by mail; with `hook`, that of the webhook. */
export async function resendLink(acting: Acting, mail: string, hook: string | null): Promise<void> {
  await renewAddresses(acting)
  const { subscriptions } = acting.ctx.store
  const address = acting.vault.lookup(hook === null ? 'mail' : 'webhook', mail, hook)
  const confirmed = await subscriptions.byLookup(address)
  // which of several requests is the person's own is not known: each link again, within the limit
  for (const row of confirmed ? [confirmed] : await subscriptions.pending(address)) await notify(acting, row, 'resend')
}

/** Whether the domain that a subscription posts to has all the subscriptions that it may have. */
const isHostFull = async ({ ctx }: Acting, row: SubscriptionRow): Promise<boolean> =>
  row.channel === 'webhook' && (await ctx.store.subscriptions.sameHost(row.number)) >= hostLimits.subscriptions

/** Confirms a request, once and within its seven days; false when there is nothing to confirm (any more). */
export async function confirm(acting: Acting, row: SubscriptionRow): Promise<boolean> {
  if (row.status !== 'pending' || row.createdAt < since(acting, pendingMilliseconds)) return false
  return activate(acting, row)
}

/** Pending → active, and a stopped one is started again. */
export async function activate(acting: Acting, row: SubscriptionRow): Promise<boolean> {
  await renewAddresses(acting)
  if (await isHostFull(acting, row)) throw refusal('hook', 'hostFull')
  return acting.ctx.store.subscriptions.activate(row.number, spread(readChoice(row.choice)), instant(acting))
}

export async function changeChoice(acting: Acting, row: SubscriptionRow, choice: Choice): Promise<void> {
  const day = today(acting)
  const matches = row.status === 'active' ? spread(choice) : []
  await acting.ctx.store.subscriptions.change(row.number, choice, choice.cadence, matches, {
    today: day,
    monday: mondayFrom(day),
  })
}

/** How many messages may still be asked for today for the domain of a subscription, whoever asks. */
async function leftForHost(acting: Acting, row: SubscriptionRow): Promise<number> {
  await renewAddresses(acting)
  return hostLimits.replays - (await acting.ctx.store.deliveries.replays(row.number, since(acting, dayMilliseconds)))
}

/** Returns the host that a webhook posts to; null for a subscription by mail. Throws KeyError. */
export const hookHostOf = ({ vault }: Acting, row: SubscriptionRow): string | null =>
  row.hookSealed === null ? null : new URL(vault.open(row.hookSealed, row.id)).hostname

/** How many other requests for the same address wait for their confirmation; they may choose something else. */
export async function otherRequests({ ctx, vault }: Acting, row: SubscriptionRow): Promise<number> {
  if (row.status !== 'pending') return 0
  const hook = row.hookSealed === null ? null : vault.open(row.hookSealed, row.id)
  const address = vault.lookup(row.channel, vault.open(row.mailSealed, row.id), hook)
  const all = await ctx.store.subscriptions.pending(address)
  return all.filter(({ number }) => number !== row.number).length
}

/** Throws AskedError for a subscription by mail: it has no secret, and nothing is tested or sent again. */
function assertHook({ channel }: SubscriptionRow): void {
  if (channel !== 'webhook') throw refusal('token', 'onlyHook')
}

/** Gives a webhook a new secret; those of the last 24 hours go on signing. Throws AskedError after too many. */
export async function rotateSecret({ ctx }: Acting, row: SubscriptionRow): Promise<void> {
  assertHook(row)
  const rotations = rotationsWith(row.secretRotations, ctx.clock.now())
  if (rotations === null) throw refusal('secret', 'rotatedOften')
  await ctx.store.subscriptions.rotateSecret(row.number, row.secretVersion, rotations)
}

export async function sendTest(acting: Acting, row: SubscriptionRow): Promise<void> {
  assertHook(row)
  if ((await leftForHost(acting, row)) <= 0) return
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

/** Queues again, under their own ids, the messages sent since a day. Gives how many; at most 200 at once, and 400 a day for one domain. */
export async function replay(acting: Acting, row: SubscriptionRow, day: string): Promise<number> {
  assertHook(row)
  const { deliveries } = acting.ctx.store
  const rows = (await deliveries.recent(row.number, 1000)).filter(
    (d) =>
      d.channel === 'webhook' &&
      (d.kind === 'alerts' || d.kind === 'digest') &&
      d.createdAt >= day &&
      d.state !== 'queued',
  )
  const left = await leftForHost(acting, row)
  let queued = 0
  const createdAt = instant(acting)
  for (const first of rows.reverse().slice(0, Math.max(0, Math.min(200, left)))) {
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
  await renewAddresses(acting)
  const { subscriptions } = acting.ctx.store
  const address = acting.vault.lookup('mail', oneForm(mail) ?? mail, null)
  const requests = await subscriptions.pending(address)
  for (const request of requests) await subscriptions.erase(request.number)
  const row = await subscriptions.byLookup(address)
  if (!row) return requests.length > 0
  await subscriptions.disable(row.number, note, null)
  return true
}

/** The mail of this delivery came back for good: nothing more is sent to its address. True when a subscription stopped. */
export async function stopReported({ ctx }: Acting, deliveryId: string, note: string): Promise<boolean> {
  const { deliveries, subscriptions } = ctx.store
  const row = await deliveries.get(deliveryId)
  const owner = row && (await subscriptions.byNumber(row.subscription))
  // a report that comes twice stops nobody more
  if (!row || !owner || owner.status === 'disabled') return false
  if (owner.status === 'pending') await subscriptions.erase(owner.number)
  // a mail about a webhook that came back is no fault of the webhook
  else if (owner.channel !== row.channel) return false
  else await subscriptions.disable(owner.number, note, null)
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
