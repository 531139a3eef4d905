// Puts alerts into messages: one a period for a digest, one a run at once, one an alert for a webhook.
import type { AlertPick, AlertsStore, Waiting } from '../alerts-store.ts'
import { announcedLead } from '../shared/alerts-days.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { alertRows, createStatements, type Raw, type StoredAlert, toAlert } from './alerts-rows.ts'

// a day far ahead of today (`latest`) was written under a clock that had jumped: it may go out now

/** For one subscription: each plus keeps SQLite from walking everybody's waiting alerts instead. */
const mayOfOne = '+delivery is null and (+send_on <= ? or +send_on > ?)'

/** A digest that goes out after this day is too late for the alert. */
const cannotWait = (next: string) => `(send_by <> '' and send_by < ${next})`

function picked(pick: AlertPick | undefined): { and: string; values: (string | number)[] } {
  if (pick === undefined) return { and: '', values: [] }
  if ('one' in pick) return { and: 'and number = ?', values: [pick.one] }
  if ('before' in pick) return { and: `and ${cannotWait('?')}`, values: [pick.before] }
  return { and: `and lead = ${announcedLead}`, values: [] }
}

const [tomorrow, monday] = ["date(today, '+1 day')", "date(today, '+1 day', 'weekday 1')"]
/** What waits, by subscription; what can not wait is told for both rhythms, since the walk knows no cadence. */
const walk = `
  select today, subscription,
    max(${cannotWait(tomorrow)}) as day_urgent, max(not ${cannotWait(tomorrow)}) as day_regular,
    max(${cannotWait(monday)}) as week_urgent, max(not ${cannotWait(monday)}) as week_regular
  from (
    select today, subscription, send_by from day cross join alerts indexed by alerts_waiting
      where delivery is null and send_on <= today
    union all select today, subscription, send_by from day cross join alerts indexed by alerts_waiting
      where delivery is null and send_on > latest
  ) group by subscription`

export function createGathering(
  raw: Raw,
): Pick<AlertsStore['alerts'], 'waiting' | 'gather' | 'waitingFor' | 'log' | 'prune'> {
  const db = createStatements(raw)
  return {
    waiting: async (today, latest) =>
      db
        .all<Omit<Waiting, 'isFree' | 'urgent' | 'regular'> & { isFree: number; urgent: number; regular: number }>(
          `with day(today, latest) as (values (?, ?))
           select subscription, channel, cadence, isFree, urgent, regular from (
             select w.subscription, s.channel, s.cadence,
               not exists (select 1 from deliveries d where d.subscription = w.subscription and d.slot =
                 case s.cadence when 'daily' then 'daily:' || today when 'weekly' then 'weekly:' || date(today, 'weekday 0', '-6 days') end) as isFree,
               case s.cadence when 'weekly' then week_urgent else day_urgent end as urgent,
               case s.cadence when 'weekly' then week_regular else day_regular end as regular
             from (${walk}) w join subscriptions s on s.number = w.subscription
           ) where isFree or urgent`,
          today,
          latest,
        )
        .map((row) => ({ ...row, isFree: row.isFree === 1, urgent: row.urgent === 1, regular: row.regular === 1 })),
    gather: async (delivery, today, latest, pick) =>
      db.atomic(() => {
        if (!insertDelivery(db, delivery)) return false
        const { and, values } = picked(pick)
        const taken = db.run(
          `update alerts set delivery = ? where subscription = ? and ${mayOfOne} ${and}`,
          delivery.id,
          delivery.subscription,
          today,
          latest,
          ...values,
        ).changes
        // another run was faster: an empty message is no message
        if (taken === 0) db.run('delete from deliveries where id = ?', delivery.id)
        return taken > 0
      }),
    waitingFor: async (subscription, today, latest, pick) => {
      const { and, values } = picked(pick)
      return db
        .all<{ number: number; announced: number }>(
          `select number, lead = ${announcedLead} as announced from alerts where subscription = ? and ${mayOfOne} ${and} order by number`,
          subscription,
          today,
          latest,
          ...values,
        )
        .map(({ number, announced }) => ({ number, announced: announced === 1 }))
    },
    log: async (subscription, before, limit) =>
      db
        .all<StoredAlert>(
          `${alertRows} where a.subscription = ? and a.number < ? order by a.number desc limit ?`,
          subscription,
          before ?? Number.MAX_SAFE_INTEGER,
          limit,
        )
        .map(toAlert),
    prune: async (before) =>
      db.atomic(() => {
        // once a day is enough, and keeps a run as cheap as what is due
        const day = Math.floor(Date.parse(before) / 86_400_000)
        const last = db.get<{ value: number }>("select value from alert_cursors where name = 'pruned'")?.value
        if (last === day) return 0
        db.run(
          "insert into alert_cursors (name, value) values ('pruned', ?) on conflict do update set value = excluded.value",
          day,
        )
        const gone = db.run(
          'delete from alerts where raised_on < ? and due_on < ? and delivery is not null',
          before,
          before,
        ).changes
        db.run(
          "delete from deliveries where created_at < ? and state in ('sent', 'failed') and not exists (select 1 from alerts a where a.delivery = deliveries.id)",
          before,
        )
        if (gone > 0)
          db.run(
            'delete from alert_events where due_on < ? and not exists (select 1 from alerts a where a.event = alert_events.id and a.due_on = alert_events.due_on)',
            before,
          )
        return gone
      }),
  }
}
