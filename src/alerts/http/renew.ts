// Subscriptions of an earlier version are found by the address as it was typed then: before the first look-up they get the hashes of today.
import { getDomain } from 'tldts'
import type { AlertsStore, SubscriptionRow } from '../../../db/alerts-store.ts'
import { oneForm } from '../../domain/mail-address.ts'
import { turn } from '../../http/turns.ts'
import type { AlertsContext } from '../context.ts'
import { mailboxOf } from '../mailbox.ts'
import type { Vault } from '../vault.ts'

export type Acting = { ctx: AlertsContext; vault: Vault }

/** Rows in one turn of the event loop. */
const rowsPerTick = 100

/**
 * Returns the domain that one holder registered, by the Public Suffix List: all names below it are theirs to make. Of a
 * service that gives names to its customers each customer's name counts by itself.
 */
function registrableDomain(hostname: string): string {
  const host = hostname.replace(/\.$/, '')
  return getDomain(host, { allowPrivateDomains: true }) ?? host
}

/** Returns the hashes under which mails to an address, and messages to the domain of a hook, are counted. */
export const countedBy = (vault: Vault, mail: string, hook: string | null) => ({
  mailbox: vault.mark('mailbox', mailboxOf(mail)),
  hookHost: hook === null ? null : vault.mark('host', registrableDomain(new URL(hook).hostname)),
})

async function renew({ ctx, vault }: Acting, row: SubscriptionRow): Promise<void> {
  try {
    const typed = vault.open(row.mailSealed, row.id)
    const hook = row.hookSealed === null ? null : vault.open(row.hookSealed, row.id)
    // what is no address any more keeps its words: its links work all the same
    const mail = oneForm(typed) ?? typed
    const address = vault.lookup(row.channel, mail, hook)
    await ctx.store.subscriptions.renew(row.number, { address, ...countedBy(vault, mail, hook) })
  } catch (error) {
    ctx.note('subscription not renewed', { error: (error as Error).name })
  }
}

async function renewAll(acting: Acting): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await acting.ctx.store.subscriptions.unrenewed(after, rowsPerTick)
    for (const row of rows) await renew(acting, row)
    if (rows.length < rowsPerTick) return
    after = rows.at(-1)!.number
    await turn()
  }
}

/** No row of that kind is ever added: once a process is enough. */
const renewed = new WeakMap<AlertsStore, Promise<void>>()

/** Gives the rows of an earlier version the hashes of today, before the first look-up of this process. */
export function renewAddresses(acting: Acting): Promise<void> {
  const { store } = acting.ctx
  const known = renewed.get(store)
  if (known) return known
  const running = renewAll(acting).catch((error: unknown) => {
    // tried again at the next request
    renewed.delete(store)
    throw error
  })
  renewed.set(store, running)
  return running
}
