// The alerts of one installation: keys, mail server and webhooks from the settings, joined to the store.

import type { AlertsContext } from '../alerts/context.ts'
import { type DeliveryFault, runDeliveries } from '../alerts/deliver.ts'
import { createHookChannel } from '../alerts/hooks/send.ts'
import { noticesADay } from '../alerts/http/actions.ts'
import { claimKey } from '../alerts/key.ts'
import { createMailChannel } from '../alerts/mail/channel.ts'
import { ChannelDownError } from '../alerts/mail/smtp-fault.ts'
import { raiseForNewcomers, runAlerts } from '../alerts/raise.ts'
import { createVault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { faultWords } from '../domain/fault-words.ts'
import { heldMailsKey, type MailsHeld, mailsHeld } from '../domain/held-mails.ts'
import { alertsRunId } from '../domain/run-ids.ts'
import { SettingsError } from '../env.ts'
import { findDamage } from '../pipeline/damage.ts'
import { type RunNotes, type RunReport, recordRun } from '../pipeline/run.ts'
import { assertClock } from '../pipeline/trusted-clock.ts'
import { isClockRight } from '../reading/held.ts'
import { mendSubscriptions } from './damaged-subscriptions.ts'
import { staleSources } from './world.ts'

export type Alerting = AlertsContext & { close(): void }

/** Without a key or a mail server there are no subscriptions; feeds and the local watch need neither. */
export function createAlerting(ctx: AppContext): Alerting {
  const { settings } = ctx
  if (settings.smtp && !settings.from)
    throw new SettingsError(
      'the setting MECHANISM_WATCH_FROM is needed with MECHANISM_WATCH_SMTP: the sender of the mails',
    )
  const mail = settings.smtp
    ? createMailChannel({ url: settings.smtp, name: new URL(settings.baseUrl).hostname })
    : null
  return {
    store: ctx.store.alerts,
    clock: ctx.clock,
    vault: settings.key ? createVault(settings.key) : null,
    mail,
    hooks: createHookChannel(),
    baseUrl: settings.baseUrl,
    from: settings.from ?? '',
    bounces: settings.bounces,
    random: Math.random,
    dataVersion: () => ctx.reading.dataVersion(),
    closedSessions: () => ctx.reading.closedSessions(dayOfInstant(instant(ctx.clock))),
    windows: async (states) =>
      (await ctx.store.windows.all(states === null ? {} : { states: [...states] })).filter(({ invented }) => !invented),
    procedure: () => ctx.reading.procedure(),
    hasRoom: () => ctx.store.meta.hasRoom(),
    isInPlace: () => ctx.store.meta.isInPlace(),
    isClockRight: async () => isClockRight(ctx.store, ctx.clock),
    staleSources: () => staleSources(ctx),
    // an error among the counts is one: what somebody asked for was not done
    note: (event, counts) => ('error' in counts ? ctx.log.error(counts, event) : ctx.log.info(counts, event)),
    close: () => mail?.close(),
  }
}

function tally(run: RunNotes, counts: Record<string, number | string[]>): void {
  for (const [name, found] of Object.entries(counts)) {
    if (typeof found !== 'number')
      for (const message of found) run.yellow({ fault: 'failed', where: 'alerts', message })
    else if (found > 0) run.count(name, found)
  }
}

/** Looks at the key before the first run: what it holds back is on the public pages from the start. */
export async function checkKey(ctx: Pick<AppContext, 'store' | 'log'>, { store, vault }: AlertsContext): Promise<void> {
  if (vault === null || (await claimKey(store, vault))) return
  await ctx.store.meta.set(heldMailsKey, 'wrong_key')
  const { what, remedy } = faultWords('wrong_key')
  ctx.log.error({ fault: 'wrong_key' }, `${what} ${remedy}`)
}

/** Raises what is due, then sends what is ready. Safe to run twice, and again after a crash. */
export async function alert(ctx: AppContext, alerting: AlertsContext): Promise<RunReport[]> {
  const raised = await recordRun(ctx, alertsRunId, 'alerts', async (run) => {
    assertClock(run.clock)
    if (await findDamage(ctx, run, 'alerts')) return
    if (!(await mendSubscriptions(ctx, run, alerting))) return
    tally(run, await runAlerts(alerting, run.at))
  })
  return [raised, await deliver(ctx, alerting, { isHourly: true })]
}

/** Faults that keep every message back until a person acts. */
const isHolding = (fault: string): fault is MailsHeld => (mailsHeld as readonly string[]).includes(fault)

/** Greets the mail server: what is wrong with it, or null. */
async function checkMail({ mail }: AlertsContext): Promise<DeliveryFault | null> {
  try {
    await mail?.check?.()
    return null
  } catch (error) {
    if (!(error instanceof ChannelDownError)) throw error
    return { fault: 'mail_down', message: error.message }
  }
}

/**
 * Messages that could not go out rest, and the next runs have nothing to send: what holds them back is kept until it is
 * over, and each run until then is red. It is on public pages: no message that a visitor asks for by naming an address may
 * begin or end it, or the page would tell whether the address is known. The server is greeted instead, hourly and while
 * something is held.
 */
async function noteHeld(
  ctx: AppContext,
  run: RunNotes,
  alerting: AlertsContext,
  given: { faults: DeliveryFault[]; planned: number; isHourly: boolean },
): Promise<void> {
  const { meta } = ctx.store
  const before = (await meta.get(heldMailsKey)) ?? ''
  const isChecked = alerting.vault !== null && (given.isHourly || before !== '')
  const checked = isChecked ? await checkMail(alerting) : null
  const found = given.faults.find(({ fault, asked }) => isHolding(fault) && !asked) ?? checked
  const isUp = isChecked && checked === null && !(await alerting.store.deliveries.waitsAfterFailure())
  const isGone = before === 'mail_not_set' || given.planned > 0 || isUp
  const now = found?.fault ?? (isGone ? '' : before)
  if (now !== before) await meta.set(heldMailsKey, now)
  if (now !== '') run.red({ fault: now, where: 'alerts', message: found?.message ?? 'no message was sent since' })
}

/** Sends what is ready, and tries again what failed for a time. `isHourly`: also looks whether the mail server is there. */
export async function deliver(
  ctx: AppContext,
  alerting: AlertsContext,
  { isHourly = false }: { isHourly?: boolean } = {},
): Promise<RunReport> {
  return recordRun(ctx, alertsRunId, 'deliveries', async (run) => {
    // what a reader held when somebody left: no clock is needed for it
    if (!(await alerting.store.subscriptions.clearErased()))
      run.yellow({ fault: 'erasing_waits', where: 'alerts', message: 'the log of the database could not be cut yet' })
    assertClock(run.clock)
    if (await findDamage(ctx, run, 'deliveries')) return
    await raiseForNewcomers(alerting, run.at)
    const faults: DeliveryFault[] = []
    const { planned, ...counts } = await runDeliveries(alerting, undefined, (fault) => void faults.push(fault), run.at)
    tally(run, counts)
    for (const { asked = false, ...fault } of faults)
      if (asked || !isHolding(fault.fault)) run.yellow({ ...fault, where: 'alerts' })
    const yesterday = new Date(run.at.getTime() - 86_400_000).toISOString()
    const asked = await alerting.store.subscriptions.noticesSince(yesterday)
    if (asked >= noticesADay.all)
      run.yellow({ fault: 'mails_limit', where: 'alerts', message: `${asked} mails were asked for within 24 hours` })
    await noteHeld(ctx, run, alerting, { faults, planned, isHourly })
  })
}
