// The delivering stage: claims messages one by one, sends them, and notes what came of it. Each channel by itself.
import { askedKinds, type Channel, type DeliveryRow, type SubscriptionRow } from '../../db/alerts-store.ts'
import { DeliveryError } from '../domain/errors.ts'
import { type MachineFault, machineFault } from '../domain/machine-fault.ts'
import type { ClosedSessions } from '../domain/windows/describe.ts'
import type { ReviewWindow } from '../domain/windows.ts'
import { type Choice, readChoice } from './choice.ts'
import type { AlertsContext } from './context.ts'
import { genevaDay } from './days.ts'
import { hookBody } from './hooks/payload.ts'
import { signingVersions } from './hooks/secrets.ts'
import { SlowDownError } from './hooks/send.ts'
import { signatureHeaders } from './hooks/sign.ts'
import { claimKey } from './key.ts'
import { alertLetter, type Foot, noticeLetter } from './letters.ts'
import { linkTo } from './links.ts'
import { bounceAddress } from './mail/bounce-address.ts'
import { composeMail, type Letter } from './mail/message.ts'
import { ChannelDownError } from './mail/smtp-fault.ts'
import { overviewLetter } from './overview.ts'
import { planningLetter } from './planning.ts'
import { channelDelay, leaseMilliseconds, longestWait, retryDelay } from './retry.ts'
import { type ClockJump, createSteadyClock } from './steady-clock.ts'
import { DamagedRowError, whatFailed } from './unreadable.ts'
import { KeyError, randomId, type Vault } from './vault.ts'
import type { Now } from './view.ts'

type DeliveredCounts = { sent: number; retried: number; disabled: number; ours: number; lost: number }
/** `planned`: mails that went out and that nobody had asked for through the open form. */
type Delivered = DeliveredCounts & { planned: number }
/** What keeps messages back, beside what is wrong with one address. `message` holds no word of another program. */
export type DeliveryFault = {
  fault:
    | 'clock_behind'
    | 'clock_ahead'
    | 'mail_down'
    | 'wrong_key'
    | 'mail_not_set'
    | 'subscription_damaged'
    | MachineFault
    | 'failed'
  message: string
  /** found on a message that somebody asked for through the open form: it must show nobody that there was a message */
  asked?: boolean
}
/** One mail at a time: a crash can then leave no more than one in flight. Webhooks that are slow must not hold up others. */
const workers: Record<Channel, number> = { mail: 1, webhook: 8 }

/**
 * Sends what is due, by the clock (which was believed at `from`) or at the instant given. Safe to run twice and beside itself: a message belongs to whoever's update changed its
 * row. A crash between sending and noting it repeats that one message, with the same Message-ID or webhook-id.
 */
export async function runDeliveries(
  ctx: AlertsContext,
  at?: Date,
  tell: (fault: DeliveryFault) => void = () => {},
  from?: Date,
): Promise<Delivered> {
  const counts: Delivered = { sent: 0, planned: 0, retried: 0, disabled: 0, ours: 0, lost: 0 }
  const { vault } = ctx
  if (vault !== null && !(await claimKey(ctx.store, vault))) {
    tell({ fault: 'wrong_key', message: 'the key is not that of the subscriptions: nothing was sent' })
    return counts
  }
  // counting reads every row: only where nothing can be sent anyway
  if (vault === null || ctx.mail === null) {
    const { active = 0 } = await ctx.store.subscriptions.counts()
    if (active > 0) tell({ fault: 'mail_not_set', message: `${active} subscriptions wait for messages` })
  }
  if (vault === null) return counts
  const foot: Foot = { dataVersion: await ctx.dataVersion(), staleSources: await ctx.staleSources() }
  // read anew for each message: a lease that began with a long run would end in the middle of it
  const clock = createSteadyClock(at === undefined ? ctx.clock : { now: () => at }, at ?? from)
  // most runs have nothing to send: the facts are read when a message first names a date
  let closed: Promise<ClosedSessions> | null = null
  let everyWindow: Promise<ReviewWindow[]> | null = null
  const windows = (states: string[] | null) => {
    if (states !== null) return ctx.windows(states)
    everyWindow ??= ctx.windows(null)
    return everyWindow
  }
  const run: Run = {
    ctx,
    vault,
    ...clock,
    foot,
    closed: () => (closed ??= ctx.closedSessions()),
    windows,
    counts,
    tell,
  }
  const channels: Channel[] = ctx.mail ? ['mail', 'webhook'] : ['webhook']
  const ended = await Promise.allSettled(channels.map((channel) => drain(run, channel)))
  const { planned: _, ...noted } = counts
  ctx.note('deliveries', noted)
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return counts
}

type Run = {
  ctx: AlertsContext
  vault: Vault
  /** the instant of the last step that could be believed */
  now(): Date
  step(): ClockJump | null
  foot: Foot
  closed(): Promise<ClosedSessions>
  /** those of all States are read once a run */
  windows(states: string[] | null): Promise<ReviewWindow[]>
  counts: Delivered
  tell(fault: DeliveryFault): void
}

const isAsked = ({ kind }: DeliveryRow): boolean => (askedKinds as readonly string[]).includes(kind)
const later = (run: Run, milliseconds: number) => new Date(run.now().getTime() + milliseconds).toISOString()
const readingOf = async (run: Run): Promise<Now> => ({ today: genevaDay(run.now()), closed: await run.closed() })

async function drain(run: Run, channel: Channel): Promise<void> {
  const { ctx, now } = run
  let down = false
  const work = async () => {
    while (!down) {
      const jump = run.step()
      if (jump !== null) {
        down = true
        run.tell(jump)
        return
      }
      const claim = randomId()
      const row = await ctx.store.deliveries.claim(
        channel,
        now().toISOString(),
        later(run, longestWait),
        later(run, leaseMilliseconds),
        claim,
      )
      if (row === null) return
      try {
        await send(run, row)
      } catch (error) {
        if (await settleFailure(run, row, claim, error)) down = true
        continue
      }
      run.step()
      if (!(await ctx.store.deliveries.sent(row.id, claim, now().toISOString()))) run.counts.lost++
      else {
        run.counts.sent++
        if (channel === 'mail' && !isAsked(row)) run.counts.planned++
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: workers[channel] }, work))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
}

/** True when the channel is down and should rest until the next run. */
async function settleFailure(run: Run, row: DeliveryRow, claim: string, thrown: unknown): Promise<boolean> {
  const { ctx, counts, vault, tell } = run
  const error = await whatFailed(thrown, row, ctx.store, vault)
  // of an error that is not ours to word its class alone is kept: a message may hold an address
  const said = error instanceof DeliveryError ? error.message : error instanceof Error ? error.name : typeof error
  const retry = (delay: number, counted: boolean) =>
    ctx.store.deliveries.retry(row.id, claim, later(run, delay), said, counted)
  if (error instanceof DamagedRowError) {
    await setAside(run, row, claim, error.message)
    return false
  }
  if (!(error instanceof DeliveryError) || error instanceof ChannelDownError) {
    // a fault of ours must never cost somebody the subscription
    counts.ours++
    await retry(channelDelay(ctx.random()), false)
    const isKeyWrong = error instanceof KeyError
    const isDown = error instanceof ChannelDownError
    const ofMachine = machineFault(error, await ctx.hasRoom())
    const fault = isDown ? 'mail_down' : isKeyWrong ? 'wrong_key' : (ofMachine ?? 'failed')
    tell({ fault, message: said, ...(isAsked(row) ? { asked: true } : {}) })
    return isDown || isKeyWrong
  }
  const wait = error instanceof SlowDownError ? error.retryAfter : null
  const delay = error.permanent ? null : retryDelay(row.attempts, ctx.random(), wait)
  if (delay !== null) {
    counts.retried++
    await retry(delay, true)
    return false
  }
  counts.disabled++
  await giveUp(run, row, claim, said)
  return false
}

/** Nothing of it can be sent, now or later: it is stopped once, and not tried at each run. Its holder can still leave. */
async function setAside({ ctx, counts, tell, now }: Run, row: DeliveryRow, claim: string, why: string): Promise<void> {
  counts.disabled++
  await ctx.store.deliveries.failed(row.id, claim, why)
  const note = `${now().toISOString().slice(0, 10)}: ${why}`
  await ctx.store.subscriptions.disable(row.subscription, note, null)
  tell({ fault: 'subscription_damaged', message: `subscription ${row.subscription}: ${why}` })
}

async function giveUp(run: Run, row: DeliveryRow, claim: string, said: string): Promise<void> {
  const { subscriptions, deliveries } = run.ctx.store
  const owner = await subscriptions.byNumber(row.subscription)
  if (!owner) return
  // an address that can not even be asked leaves nothing behind
  if (owner.status === 'pending') return void (await subscriptions.erase(owner.number))
  // a mail about a webhook that can not be delivered is no fault of the webhook
  if (owner.channel !== row.channel) return void (await deliveries.failed(row.id, claim, said))
  const at = run.now().toISOString()
  const note = `${at.slice(0, 10)}: ${said}`
  const mail = {
    id: randomId(),
    subscription: owner.number,
    channel: 'mail',
    kind: 'note',
    slot: `note:${row.id}`,
    createdAt: at,
  } as const
  await subscriptions.disable(owner.number, note, owner.channel === 'webhook' ? mail : null)
}

async function send(run: Run, row: DeliveryRow): Promise<void> {
  const owner = await run.ctx.store.subscriptions.byNumber(row.subscription)
  if (!owner) throw new Error('the subscription was erased')
  const choice = readChoice(owner.choice)
  if (row.channel === 'mail') await sendMail(run, row, owner, choice)
  else await sendHook(run, row, owner, choice)
}

/** The letters about dates; null for a mail about the subscription itself. */
async function dateLetter(run: Run, row: DeliveryRow, choice: Choice): Promise<Letter | null> {
  const { ctx, foot } = run
  const now = () => readingOf(run)
  switch (row.kind) {
    case 'alerts':
    case 'digest':
      return alertLetter(row.kind, await ctx.store.deliveries.alerts(row.id), choice, await now(), foot)
    case 'overview': {
      const known = { windows: await run.windows(choice.states), ...(await ctx.procedure()), baseUrl: ctx.baseUrl }
      return overviewLetter(await ctx.store.deliveries.alerts(row.id), known, choice, await now(), foot)
    }
    case 'planning':
      return planningLetter(await run.windows(choice.states), choice, (await now()).today, foot)
    default:
      return null
  }
}

async function sendMail(run: Run, row: DeliveryRow, owner: SubscriptionRow, choice: Choice) {
  const { ctx, vault } = run
  const link = (kind: 'confirm' | 'manage' | 'leave') => linkTo(ctx.baseUrl, vault, kind, owner.id, choice.language)
  const letter =
    (await dateLetter(run, row, choice)) ??
    noticeLetter(row.kind, choice, { confirm: link('confirm'), manage: link('manage') }, owner.status, owner.note)
  const to = vault.open(owner.mailSealed, owner.id)
  const mail = composeMail(letter, row.id, to, ctx.from, link('leave'))
  await ctx.mail!.send(
    ctx.bounces ? { ...mail, envelope: { from: bounceAddress(vault, ctx.bounces, row.id), to } } : mail,
  )
}

async function sendHook(run: Run, row: DeliveryRow, owner: SubscriptionRow, choice: Choice) {
  const { ctx, vault, foot } = run
  const now = run.now()
  if (owner.hookSealed === null) throw new Error('a subscription by mail has no webhook')
  // a replay is the first message again, under its own id
  const first = row.replayOf === null ? row : await ctx.store.deliveries.get(row.replayOf)
  if (first === null) throw new DeliveryError('the message to be replayed is gone', false)
  const rows = await ctx.store.deliveries.alerts(first.id)
  const body = hookBody(first, rows, choice, await readingOf(run), foot.dataVersion)
  const secrets = signingVersions(owner, now).map((version) => vault.hookSecret(owner.id, version))
  const headers = signatureHeaders(`msg_${first.id}`, Math.floor(now.getTime() / 1000), body, secrets)
  await ctx.hooks.post({ url: vault.open(owner.hookSealed, owner.id), headers, body })
}
