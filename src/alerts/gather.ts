// Puts waiting alerts into messages: one a period for a digest, one a run at once by mail, one an alert by webhook.
import type { DeliveryKind } from '../../db/alerts-store.ts'
import { addDays } from '../domain/days.ts'
import type { AlertsContext } from './context.ts'
import { genevaDay, weekOf } from './days.ts'
import { randomId } from './vault.ts'

const batch = 500

/** Gives the number of messages made. A digest's slot is its period, so that a period has one digest. */
export async function gatherMessages(ctx: AlertsContext, now: Date): Promise<number> {
  const { alerts } = ctx.store
  const today = genevaDay(now)
  // no alert waits longer than a week: a later day comes from a clock that had jumped
  const latest = addDays(today, 8)
  const createdAt = now.toISOString()
  let made = 0
  for (;;) {
    const rows = await alerts.waiting(today, latest, batch)
    let progress = 0
    for (const { subscription, channel, cadence } of rows) {
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
        progress += Number(await alerts.gather(message('digest', slot), today, latest))
        continue
      }
      const numbers = await alerts.waitingFor(subscription, today, latest)
      if (channel === 'mail' && numbers[0] !== undefined)
        progress += Number(await alerts.gather(message('alerts', `alert:${numbers[0]}`), today, latest))
      if (channel === 'webhook')
        for (const one of numbers)
          progress += Number(await alerts.gather(message('alerts', `alert:${one}`), today, latest, one))
    }
    made += progress
    if (rows.length < batch || progress === 0) return made
  }
}
