// Puts waiting alerts into messages: one a period for a digest, what cannot wait for it at once; one a run by mail, one an alert by webhook.
import type { DeliveryKind } from '../../db/alerts-store.ts'
import { addDays } from '../domain/days/days.ts'
import type { AlertsContext } from './context.ts'
import { genevaDay, mondayFrom, weekOf } from './days.ts'
import { randomId } from './vault.ts'

/** Gives the number of messages made. A digest's slot is its period, so that a period has one digest. */
export async function gatherMessages(ctx: AlertsContext, now: Date): Promise<number> {
  const { alerts } = ctx.store
  const today = genevaDay(now)
  // no alert waits longer than a week: a later day comes from a clock that had jumped
  const latest = addDays(today, 8)
  const createdAt = now.toISOString()
  let made = 0
  for (const { subscription, channel, cadence, isFree, regular } of await alerts.waiting(today, latest)) {
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
      // within the week a digest that was missed is made up for; what cannot wait for Monday is no digest
      if (isFree && (regular || cadence === 'daily' || mondayFrom(today) === today)) {
        made += Number(await alerts.gather(message('digest', slot), today, latest))
        continue
      }
      const next = cadence === 'daily' ? addDays(today, 1) : mondayFrom(addDays(today, 1))
      const pick = { before: next }
      const [first] = await alerts.waitingFor(subscription, today, latest, pick)
      if (first) made += Number(await alerts.gather(message('alerts', `alert:${first.number}`), today, latest, pick))
      continue
    }
    const rows = await alerts.waitingFor(subscription, today, latest)
    if (channel === 'mail' && rows[0] !== undefined)
      made += Number(await alerts.gather(message('alerts', `alert:${rows[0].number}`), today, latest))
    if (channel === 'webhook') {
      // an upgrade of the facts can announce many dates: one message, however many
      const [announced, single] = [rows.filter((row) => row.announced), rows.filter((row) => !row.announced)]
      if (announced.length > 1)
        made += Number(
          await alerts.gather(message('digest', `alert:${announced[0]!.number}`), today, latest, { announced: true }),
        )
      for (const { number: one } of announced.length > 1 ? single : rows)
        made += Number(await alerts.gather(message('alerts', `alert:${one}`), today, latest, { one }))
    }
  }
  return made
}
