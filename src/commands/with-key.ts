// The alerts of this installation, for a command that has to find subscriptions by its key.
import type { AlertsContext } from '../alerts/context.ts'
import { assertKey } from '../alerts/key.ts'
import type { Vault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { SettingsError } from '../env.ts'
import { createAlerting } from '../run/alerting.ts'

/** Runs `work` with the key that is set. Throws SettingsError without one, and for another key than that of the subscriptions. */
export async function withKey<T>(
  ctx: AppContext,
  work: (acting: { ctx: AlertsContext; vault: Vault }) => Promise<T>,
): Promise<T> {
  const alerting = createAlerting(ctx)
  try {
    const { vault } = alerting
    if (vault === null)
      throw new SettingsError('set MECHANISM_WATCH_KEY: without the key of this server no address can be found')
    await assertKey(alerting.store, vault)
    return await work({ ctx: alerting, vault })
  } finally {
    alerting.close()
  }
}
