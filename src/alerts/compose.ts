// Puts the alerts together from the settings: what src/context.ts and the commands call.
import type { AlertsStore } from '../../db/alerts-store.ts'
import { readEdition } from '../../db/edition.ts'
import type { Store } from '../../db/store.ts'
import type { Clock } from '../domain/clock.ts'
import type { AlertsContext } from './context.ts'
import { createHookChannel } from './hooks/send.ts'
import { createMailChannel } from './mail/channel.ts'
import { createVault } from './vault.ts'

export type AlertsSettings = {
  /** `MECHANISM_WATCH_KEY`; null: no subscriptions */
  key: string | null
  /** `MECHANISM_WATCH_SMTP`; null: no mail, hence no subscriptions either */
  smtp: string | null
  /** `MECHANISM_WATCH_FROM` */
  from: string | null
  /** `MECHANISM_WATCH_URL`, without a slash at its end */
  baseUrl: string
}

export type AlertsParts = {
  alerts: AlertsStore
  store: Store
  clock: Clock
  settings: AlertsSettings
  /** counts for the log; never an address, a choice or a link */
  note(event: string, counts: Record<string, number | string>): void
}

const weekMilliseconds = 7 * 86_400_000

/** Sources whose newest run was red, or that no run has read for seven days (SAFETY, D4). */
async function staleSources(store: Store, now: Date): Promise<string[]> {
  const { failing } = await readEdition(store)
  const quiet = (await store.runs.latest())
    .filter(
      ({ last, lastSuccess }) =>
        last.stage === 'collect' &&
        (lastSuccess === null || now.getTime() - Date.parse(lastSuccess) > weekMilliseconds),
    )
    .map(({ last }) => last.sourceId)
  return [...new Set([...failing, ...quiet])].sort()
}

/** Throws KeyError for a key that is none, RangeError for a mail server that is none. `close` ends open connections. */
export function createAlerts({ alerts, store, clock, settings, note }: AlertsParts): AlertsContext & { close(): void } {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '')
  const host = new URL(baseUrl).hostname
  const mail = settings.smtp === null ? null : createMailChannel({ url: settings.smtp, name: host })
  return {
    store: alerts,
    clock,
    vault: settings.key === null ? null : createVault(settings.key),
    mail,
    hooks: createHookChannel(),
    baseUrl,
    from: settings.from ?? `Dates <dates@${host}>`,
    random: Math.random,
    dataVersion: async () => (await readEdition(store)).version,
    staleSources: () => staleSources(store, clock.now()),
    note,
    close: () => mail?.close(),
  }
}
