// Puts waiting alerts into messages: one a period for a digest, one a run at once by mail, one an alert by webhook.
import type { DeliveryKind } from '../../db/alerts-store.ts'
import { addDays } from '../domain/days/days.ts'
import type { AlertsContext } from './context.ts'
import { genevaDay, weekOf } from './days.ts'
import { randomId } from './vault.ts'

/** Gives the number of messages made. A digest's slot is its period, so that a period has one digest. */
export async function gatherMessages(ctx: AlertsContext, now: Date): Promise<number> {
  const { alerts } = ctx.store
  const today = genevaDay(now)
  // no alert waits longer than a week: a later day comes from a clock that had jumped
  const latest = addDays(today, 8)
  const createdAt = now.toISOString()
  let made = 0
  for (const { subscription, channel, cadence } of await alerts.waiting(today, latest)) {
    const message = (kind: DeliveryKind, slot: string) => ({
      id: randomId(),
      subscription,
      channel,
      kind,
      slot,
      createdAt,
    })
    if (cadence === 'daily' || cadence === 'weekly') {
      const slot = cadence === 'daily' ? `daily:${today}` : `weekly:${weekOf(today)}`
      made += Number(await alerts.gather(message('digest', slot), today, latest))
      continue
    }
    const numbers = await alerts.waitingFor(subscription, today, latest)
    if (channel === 'mail' && numbers[0] !== undefined)
      made += Number(await alerts.gather(message('alerts', `alert:${numbers[0]}`), today, latest))
    if (channel === 'webhook')
      for (const one of numbers)
        made += Number(await alerts.gather(message('alerts', `alert:${one}`), today, latest, one))
  }
  return made
}
