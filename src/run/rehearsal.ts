// A dry run of the alerts as of a day: what would go to whom, without an address, a send, or a row that is written.
import { randomBytes } from 'node:crypto'
import type { DeliveryKind } from '../../db/alerts-store.ts'
import { readChoice } from '../alerts/choice.ts'
import type { AlertsContext } from '../alerts/context.ts'
import { runDeliveries } from '../alerts/deliver.ts'
import { alertDay } from '../alerts/events.ts'
import { runAlerts } from '../alerts/raise.ts'
import { createVault, type Vault } from '../alerts/vault.ts'
import type { AppContext } from '../context.ts'
import { createAlerting } from './alerting.ts'

export type Rehearsed = {
  /** the number of the subscription, as `alerts list` shows it */
  subscription: number
  channel: string
  cadence: string
  language: string
  kind: DeliveryKind
  subject: string | null
  rows: { event: string; leadDays: number | null; state: string | null; day: string | null }[]
  /** the letter as it would be read; its links open nothing. Null for a webhook */
  text: string | null
}

/** Stands in for the key: nothing is opened, and no link that it makes is valid on the server. */
const blindVault = (): Vault => ({
  ...createVault(randomBytes(32).toString('base64')),
  open: () => 'withheld@localhost.invalid',
})

async function describeDelivery(
  store: AlertsContext['store'],
  id: string,
): Promise<Omit<Rehearsed, 'subject' | 'text'>> {
  const delivery = (await store.deliveries.get(id))!
  const owner = (await store.subscriptions.byNumber(delivery.subscription))!
  const alerts = await store.deliveries.alerts(id)
  return {
    subscription: owner.number,
    channel: delivery.channel,
    cadence: owner.cadence,
    language: readChoice(owner.choice).language,
    kind: delivery.kind,
    rows: alerts.map(({ body, lead }) => ({
      event: body.kind,
      leadDays: body.kind === 'due' ? lead : null,
      state: body.kind === 'arrived' ? null : body.window.state,
      day: body.kind === 'arrived' ? null : alertDay(body.window),
    })),
  }
}

/** Returns every message that the next run would send if it were `now`, in the order of sending. Writes nothing. */
export async function rehearse(ctx: AppContext, now: Date): Promise<Rehearsed[]> {
  const alerting = createAlerting(ctx)
  alerting.close()
  const store = await ctx.store.rehearseAlerts()
  const vault = blindVault()
  const sent: Rehearsed[] = []
  const staged: AlertsContext = {
    ...alerting,
    // the key of a rehearsal is nobody's, and is noted nowhere
    store: { ...store, subscriptions: { ...store.subscriptions, keyMark: async () => vault.keyMark() } },
    clock: { now: () => now },
    vault,
    mail: {
      send: async ({ messageId, subject, text }) => {
        const id = messageId.slice(1, messageId.indexOf('@'))
        sent.push({ ...(await describeDelivery(store, id)), subject, text })
      },
    },
    hooks: {
      post: async ({ headers }) => {
        const id = headers['webhook-id']!.slice('msg_'.length)
        sent.push({ ...(await describeDelivery(store, id)), subject: null, text: null })
      },
    },
    note: () => undefined,
  }
  await runAlerts(staged)
  await runDeliveries(staged)
  return sent
}
