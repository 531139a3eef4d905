// Puts alerts into messages: one a period for a digest, one a run at once, one an alert for a webhook.
import type { AlertsStore } from '../alerts-store.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { alertRows, createStatements, type Raw, type StoredAlert, toAlert } from './alerts-rows.ts'

// a day far ahead of today (`latest`) was written under a clock that had jumped: it may go out now

/** For one subscription: each plus keeps SQLite from walking everybody's waiting alerts instead. */
const mayOfOne = '+delivery is null and (+send_on <= ? or +send_on > ?)'

export function createGathering(
  raw: Raw,
): Pick<AlertsStore['alerts'], 'waiting' | 'gather' | 'waitingFor' | 'log' | 'prune'> {
  const db = createStatements(raw)
  return {
    waiting: async (today, latest) =>
      db.all(
        `select w.subscription, s.channel, s.cadence
         from (
           select subscription from alerts indexed by alerts_waiting where delivery is null and send_on <= ?
           union select subscription from alerts indexed by alerts_waiting where delivery is null and send_on > ?
         ) w
         join subscriptions s on s.number = w.subscription
         where not exists (select 1 from deliveries d where d.subscription = w.subscription and d.slot =
           case s.cadence when 'daily' then 'daily:' || ? when 'weekly' then 'weekly:' || date(?, 'weekday 0', '-6 days') end)`,
        today,
        latest,
        today,
        today,
      ),
    gather: async (delivery, today, latest, one) =>
      db.atomic(() => {
        if (!insertDelivery(db, delivery)) return false
        const taken = db.run(
          `update alerts set delivery = ? where subscription = ? and ${mayOfOne} ${one === undefined ? '' : 'and number = ?'}`,
          delivery.id,
          delivery.subscription,
          today,
          latest,
          ...(one === undefined ? [] : [one]),
        ).changes
        // another run was faster: an empty message is no message
        if (taken === 0) db.run('delete from deliveries where id = ?', delivery.id)
        return taken > 0
      }),
    waitingFor: async (subscription, today, latest) =>
      db
        .all<{ number: number }>(
          `select number from alerts where subscription = ? and ${mayOfOne} order by number`,
          subscription,
          today,
          latest,
        )
        .map((r) => r.number),
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
