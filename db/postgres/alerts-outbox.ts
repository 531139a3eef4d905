// Raises alerts: who asked for a window, a change or a topic is found by index, so that a run costs what is due.
import { addDays } from '../../src/domain/days/days.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { AlertsStore } from '../alerts-store.ts'
import { happeningKinds, longestDays } from '../shared/alerts-days.ts'
import { createArrivals } from './alerts-arrivals.ts'
import { createChangeQueue } from './alerts-changes.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { noteKnown, raiseAll, raiseForTold, saveEvent, writeAlerts } from './alerts-raise.ts'
import { atomic } from './alerts-rows.ts'
import type { Db } from './db.ts'

const happening = `(w.kind in (${happeningKinds}) and coalesce(length(w.opens_on), 0) = 10)`
/** A session or a visit is told before it opens, a deadline before it ends (`alertDay` in src/alerts/events.ts). */
const target = `case when ${happening} then w.opens_on else w.due_on end`

/** Windows whose day of alert lies from `$1` to `$2`, by the index of last days; `$3` is the last that may belong to one that began by then. */
const between = `from review_windows w where w.certainty in ('official', 'rule') and length(w.due_on) = 10
  and w.due_on between $1 and $3 and ${target} between $1 and $2`
const span = (first: string, last: string): string[] => [first, last, addDays(last, longestDays)]

type Outbox = Omit<AlertsStore['alerts'], 'waiting' | 'gather' | 'waitingFor' | 'log' | 'prune'>

export function createOutbox(db: Db): Outbox {
  return {
    ...createArrivals(db),
    ...createChangeQueue(db),
    raiseChange: (changeId, event, days) =>
      atomic(db, async (tx) => {
        let raised = 0
        if (event && event.body.kind !== 'arrived' && event.body.kind !== 'due') {
          const { kind, window, at } = event.body
          const isOfficial = window.certainty === 'official' && event.dueOn !== ''
          const isNew = isOfficial && (await noteKnown(tx, window.key, event.dueOn))
          if (kind !== 'announced' || isNew) {
            await saveEvent(tx, event)
            raised = await raiseAll(tx, event, window, -1, null, days, kind === 'announced' ? { at } : null)
            if (kind === 'restored') raised += await raiseForTold(tx, event, window.key, days)
          }
        }
        await tx.run(
          "insert into alert_documents (document_id, arrived_at) select subject_id, at from changes where id = $1 and subject = 'document' on conflict do nothing",
          [changeId],
        )
        await tx.run(
          `insert into alert_cursors (name, value) values ('changes', $1)
           on conflict (name) do update set value = greatest(alert_cursors.value, excluded.value)`,
          [changeId],
        )
        return raised
      }),
    entering: async (today, bands) => {
      const entered: { window: ReviewWindow; band: number }[] = []
      for (const { from, to } of bands) {
        const rows = await db.all<{ body: ReviewWindow }>(
          `select w.body ${between} and not exists (
             select 1 from window_marks m where m.window_key = w.key and m.due_on = ${target} and m.band = $4)
           order by w.due_on, w.key`,
          [...span(addDays(today, from), addDays(today, to)), to],
        )
        entered.push(...rows.map(({ body }) => ({ window: body, band: to })))
      }
      return entered
    },
    raiseWindow: (event, band, daysLeft, leads, days) =>
      atomic(db, async (tx) => {
        if (event.body.kind !== 'due') throw new Error(`${event.id} is not the event of a due day`)
        const { window } = event.body
        await saveEvent(tx, event)
        // lead times beyond a band that was gone through earlier were told then
        const before = (
          await tx.get<{ band: number | null }>(
            'select min(band) as band from window_marks where window_key = $1 and due_on = $2 and band > $3',
            [window.key, event.dueOn, band],
          )
        )?.band
        let raised = 0
        for (const lead of leads)
          if (lead >= band && (before === null || before === undefined || lead < before))
            raised += await raiseAll(tx, event, window, lead, daysLeft, days)
        await tx.run('insert into window_marks (window_key, due_on, band) values ($1, $2, $3) on conflict do nothing', [
          window.key,
          event.dueOn,
          band,
        ])
        return raised
      }),
    dated: async (first, last) =>
      (await db.all<{ body: ReviewWindow }>(`select w.body ${between} order by w.key`, span(first, last))).map(
        ({ body }) => body,
      ),
    raiseFor: (number, revision, events, days, overview) =>
      atomic(db, async (tx) => {
        let raised = 0
        for (const event of events) {
          await saveEvent(tx, event)
          raised += await writeAlerts(
            tx,
            event,
            days,
            "select number as subscription, cadence, $6::integer as told from subscriptions where number = $7 and status = 'active'",
            [event.lead, number],
          )
        }
        if (overview !== null && (await insertDelivery(tx, overview)))
          await tx.run('update alerts set delivery = $1 where subscription = $2 and delivery is null', [
            overview.id,
            number,
          ])
        await tx.run('update subscriptions set expanded = greatest(expanded, $1) where number = $2', [revision, number])
        return raised
      }),
  }
}
