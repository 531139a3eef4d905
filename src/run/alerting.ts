// The alerts of one installation: keys, mail server and webhooks from the settings, joined to the store.

import type { AlertsContext } from '../alerts/context.ts'
import { runDeliveries } from '../alerts/deliver.ts'
import { createHookChannel } from '../alerts/hooks/send.ts'
import { createMailChannel } from '../alerts/mail/channel.ts'
import { raiseForNewcomers, runAlerts } from '../alerts/raise.ts'
import { createVault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { instant } from '../domain/clock.ts'
import { dayOfInstant } from '../domain/days/days.ts'
import { SettingsError } from '../env.ts'
import { type RunNotes, type RunReport, recordRun } from '../pipeline/run.ts'
import { assertClock } from '../pipeline/trusted-clock.ts'
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
    random: Math.random,
    dataVersion: () => ctx.reading.dataVersion(),
    closedSessions: () => ctx.reading.closedSessions(dayOfInstant(instant(ctx.clock))),
    windows: async (states) =>
      (await ctx.store.windows.all(states === null ? {} : { states: [...states] })).filter(({ invented }) => !invented),
    standings: async () => (await ctx.reading.procedure()).standings,
    staleSources: () => staleSources(ctx),
    note: (event, counts) => ctx.log.info(counts, event),
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

/** Raises what is due, then sends what is ready. Safe to run twice, and again after a crash. */
export async function alert(ctx: AppContext, alerting: AlertsContext): Promise<RunReport[]> {
  const raised = await recordRun(ctx, 'alerts', 'alerts', async (run) => {
    assertClock(run.clock)
    tally(run, await runAlerts(alerting))
  })
  return [raised, await deliver(ctx, alerting)]
}

/** Sends what is ready, and tries again what failed for a time. */
export async function deliver(ctx: AppContext, alerting: AlertsContext): Promise<RunReport> {
  return recordRun(ctx, 'alerts', 'deliveries', async (run) => {
    // what a reader held when somebody left: no clock is needed for it
    if (!(await alerting.store.subscriptions.clearErased()))
      run.yellow({ fault: 'erasing_waits', where: 'alerts', message: 'the log of the database could not be cut yet' })
    assertClock(run.clock)
    await raiseForNewcomers(alerting)
    tally(run, await runDeliveries(alerting))
  })
}
