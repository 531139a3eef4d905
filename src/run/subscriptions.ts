// Subscriptions as an operator sees them: numbers and choices, and no address unless it is asked for.
import type { SubscriptionRow } from '../../db/alerts-store.ts'
import { type Choice, isNarrow, readChoice } from '../alerts/choice.ts'
import { opens } from '../alerts/key.ts'
import type { Vault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'

export type Listed = {
  number: number
  channel: string
  status: string
  /** the day on which it was asked for */
  since: string
  confirmed: boolean
  /** why it was stopped */
  note: string | null
  choice: Choice
  /** a choice of less than everything says what somebody works on */
  narrow: boolean
  /** only where addresses were asked for; null where this key does not open them */
  mail?: string | null
  hook?: string | null
}

const rowsAtOnce = 500

function listed(row: SubscriptionRow, vault: Vault | null): Listed {
  const choice = readChoice(row.choice)
  return {
    number: row.number,
    channel: row.channel,
    status: row.status,
    since: row.createdAt.slice(0, 10),
    confirmed: row.confirmedAt !== null,
    note: row.note,
    choice,
    narrow: isNarrow(choice),
    ...(vault === null
      ? {}
      : opens(vault, row)
        ? {
            mail: vault.open(row.mailSealed, row.id),
            hook: row.hookSealed === null ? null : vault.open(row.hookSealed, row.id),
          }
        : { mail: null, hook: null }),
  }
}

/** Returns the numbers of the subscriptions that a key opens, and of the others. */
export async function sortByKey(ctx: Pick<AppContext, 'store'>, vault: Vault) {
  const sorted: { opened: number[]; others: number[] } = { opened: [], others: [] }
  for await (const { number, mail } of listSubscriptions(ctx, vault))
    sorted[mail === null ? 'others' : 'opened'].push(number)
  return sorted
}

/** Yields every subscription by number; with a vault, each with its addresses opened. */
export async function* listSubscriptions(ctx: Pick<AppContext, 'store'>, vault: Vault | null): AsyncGenerator<Listed> {
  for (let after = 0; ; ) {
    const rows = await ctx.store.alerts.subscriptions.list(after, rowsAtOnce)
    for (const row of rows) yield listed(row, vault)
    if (rows.length < rowsAtOnce) return
    after = rows.at(-1)!.number
  }
}
