// Raises alerts: who asked for a window, a change or a topic is found by index, so that a run costs what is due.
import { addDays } from '../../src/domain/days/days.ts'
import type { ReviewWindow } from '../../src/domain/windows.ts'
import type { AlertsStore } from '../alerts-store.ts'
import { happeningKinds, longestDays } from '../shared/alerts-days.ts'
import { createArrivals } from './alerts-arrivals.ts'
import { createChangeQueue } from './alerts-changes.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { noteKnown, raiseAll, raiseForTold, saveEvent, writeAlerts } from './alerts-raise.ts'
import { createStatements, type Raw } from './alerts-rows.ts'

const dated = "w.certainty in ('official', 'rule') and length(w.due_on) = 10"
const happening = `w.kind in (${happeningKinds}) and coalesce(length(w.opens_on), 0) = 10`
/** A session or a visit is told before it opens, a deadline before it ends (`alertDay` in src/alerts/events.ts). */
const target = `case when ${happening} then w.opens_on else w.due_on end`

/** Windows whose day of alert lies between two days, both by the index of last days. */
const between = (columns: string, more = '') => `
  select ${columns} from review_windows w where w.due_on between ? and ? and ${dated} and not (${happening}) ${more}
  union all
  select ${columns} from review_windows w where w.due_on between ? and ? and ${dated} and ${happening}
    and w.opens_on between ? and ? ${more}`
const span = (first: string, last: string) => [first, last, first, addDays(last, longestDays), first, last] as const
const bodyOf = (row: { body: string }) => JSON.parse(row.body) as ReviewWindow

type Outbox = Omit<AlertsStore['alerts'], 'waiting' | 'gather' | 'waitingFor' | 'log' | 'prune'>

export function createOutbox(raw: Raw): Outbox {
  const db = createStatements(raw)
  return {
    ...createArrivals(raw),
    ...createChangeQueue(raw),
    raiseChange: async (changeId, event, days) =>
      db.atomic(() => {
        let raised = 0
        if (event && event.body.kind !== 'arrived' && event.body.kind !== 'due') {
          const { kind, window, at } = event.body
          const isOfficial = window.certainty === 'official' && event.dueOn !== ''
          const isNew = isOfficial && noteKnown(db, window.key, event.dueOn)
          if (kind !== 'announced' || isNew) {
            saveEvent(db, event)
            raised = raiseAll(db, event, window, -1, null, days, kind === 'announced' ? { at } : null)
            if (kind === 'restored') raised += raiseForTold(db, event, window.key, days)
          }
        }
        db.run(
          "insert into alert_documents (document_id, arrived_at) select subject_id, at from changes where id = ? and subject = 'document' on conflict do nothing",
          changeId,
        )
        db.run(
          "insert into alert_cursors (name, value) values ('changes', ?) on conflict do update set value = max(value, excluded.value)",
          changeId,
        )
        return raised
      }),
    entering: async (today, bands) =>
      bands.flatMap(({ from, to }) => {
        const [a, b, ...rest] = span(addDays(today, from), addDays(today, to))
        return db
          .all<{ body: string }>(
            between(
              'w.body',
              `and not exists (select 1 from window_marks m where m.window_key = w.key and m.due_on = ${target} and m.band = ?)`,
            ),
            a,
            b,
            to,
            ...rest,
            to,
          )
          .map((row) => ({ window: bodyOf(row), band: to }))
      }),
    raiseWindow: async (event, band, daysLeft, leads, days) =>
      db.atomic(() => {
        if (event.body.kind !== 'due') throw new Error(`${event.id} is not the event of a due day`)
        const { window } = event.body
        saveEvent(db, event)
        // lead times beyond a band that was gone through earlier were told then
        const before = db.get<{ band: number | null }>(
          'select min(band) as band from window_marks where window_key = ? and due_on = ? and band > ?',
          window.key,
          event.dueOn,
          band,
        )?.band
        let raised = 0
        for (const lead of leads)
          if (lead >= band && (before === null || before === undefined || lead < before))
            raised += raiseAll(db, event, window, lead, daysLeft, days)
        db.run(
          'insert into window_marks (window_key, due_on, band) values (?, ?, ?) on conflict do nothing',
          window.key,
          event.dueOn,
          band,
        )
        return raised
      }),
    dated: async (first, last) =>
      db.all<{ body: string }>(`${between('w.body, w.key')} order by 2`, ...span(first, last)).map(bodyOf),
    raiseFor: async (number, revision, events, days, overview) =>
      db.atomic(() => {
        let raised = 0
        for (const event of events) {
          saveEvent(db, event)
          raised += writeAlerts(
            db,
            event,
            days,
            "select number as subscription, cadence, ? as told from subscriptions where number = ? and status = 'active'",
            [event.lead, number],
          )
        }
        if (overview !== null && insertDelivery(db, overview))
          db.run('update alerts set delivery = ? where subscription = ? and +delivery is null', overview.id, number)
        db.run('update subscriptions set expanded = max(expanded, ?) where number = ?', revision, number)
        return raised
      }),
  }
}
