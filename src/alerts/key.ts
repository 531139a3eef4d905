// Whether the key of the settings is that of the subscriptions: with another one every link looks unknown, and nothing that is answered is true.
import type { AlertsStore, SubscriptionRow } from '../../db/alerts-store.ts'
import { KeyError, type Vault } from './vault.ts'

/** Rows from each end that show whether the key is right: one may be damaged, and the newest may be sealed with a wrong key. */
export const sampled = 25

type Sealed = Pick<SubscriptionRow, 'id' | 'mailSealed'>

/** Returns whether the key opens the address of a row. */
export function opens(vault: Vault, { mailSealed, id }: Sealed): boolean {
  try {
    vault.open(mailSealed, id)
    return true
  } catch {
    // the reason does not matter here
    return false
  }
}

/**
 * Returns whether a key is that of the subscriptions: by the mark that the database holds; in a database of an earlier
 * version, which holds none, by whether it opens most of these rows. Where nobody subscribes, any key will do.
 */
export function fits(vault: Vault, known: { mark: string | null; rows: readonly Sealed[] }): boolean {
  if (known.mark === vault.keyMark() || known.rows.length === 0) return true
  return known.mark === null && known.rows.filter((row) => opens(vault, row)).length * 2 > known.rows.length
}

/** As `fits`, of what the store holds; writes nothing. */
export async function isKeyRight({ subscriptions }: AlertsStore, vault: Vault): Promise<boolean> {
  const mark = await subscriptions.keyMark()
  return mark === vault.keyMark() || fits(vault, { mark, rows: await subscriptions.sealed(sampled) })
}

/** Returns whether the key is right, and notes its mark where there was none or nobody subscribes. Asked before each use. */
export async function claimKey(store: AlertsStore, vault: Vault): Promise<boolean> {
  const { subscriptions } = store
  if ((await subscriptions.keyMark()) === vault.keyMark()) return true
  if (!(await isKeyRight(store, vault))) return false
  await subscriptions.noteKey(vault.keyMark())
  return true
}

/** Throws KeyError where the key is not that of the subscriptions: nothing may be looked up with it, or said to be absent. */
export async function assertKey(store: AlertsStore, vault: Vault): Promise<void> {
  if (!(await isKeyRight(store, vault)))
    throw new KeyError(
      'MECHANISM_WATCH_KEY is not the key of these subscriptions, so nothing was done: set the key that they were sealed with, or see “mechanism-watch alerts key”',
    )
}
