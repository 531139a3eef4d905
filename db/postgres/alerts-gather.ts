// Puts alerts into messages: one a period for a digest, one a run at once, one an alert for a webhook.
import { addDays } from '../../src/domain/days/days.ts'
import type { AlertPick, AlertsStore, Waiting } from '../alerts-store.ts'
import { announcedLead } from '../shared/alerts-days.ts'
import { insertDelivery } from './alerts-deliveries.ts'
import { alertRows, atomic, cursorOf, type LoggedAlert, setCursor } from './alerts-rows.ts'
import type { Db } from './db.ts'

// a day far ahead of today (`latest`) was written under a clock that had jumped: it may go out now

const mayGo = 'delivery is null and (send_on <= $2 or send_on > $3)'

/** A digest that goes out after this day is too late for the alert. */
const cannotWait = (next: string): string => `(send_by <> '' and send_by < ${next})`

function picked(pick: AlertPick | undefined, at: string): { and: string; values: (string | number)[] } {
  if (pick === undefined) return { and: '', values: [] }
  if ('one' in pick) return { and: `and number = ${at}`, values: [pick.one] }
  if ('before' in pick) return { and: `and ${cannotWait(at)}`, values: [pick.before] }
  return { and: `and lead = ${announcedLead}`, values: [] }
}

/** The Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

export function createGathering(
  db: Db,
): Pick<AlertsStore['alerts'], 'waiting' | 'gather' | 'waitingFor' | 'log' | 'prune'> {
  return {
    waiting: (today, latest) => {
      const monday = mondayOf(today)
      // what can not wait is told for both rhythms, since the walk knows no cadence
      return db.all<Waiting>(
        `select subscription, channel, cadence, is_free, urgent, regular from (
           select w.subscription, s.channel, s.cadence,
             not exists (select 1 from deliveries d where d.subscription = w.subscription and d.slot =
               case s.cadence when 'daily' then 'daily:' || $1::text when 'weekly' then 'weekly:' || $3::text end) as is_free,
             case s.cadence when 'weekly' then week_urgent else day_urgent end as urgent,
             case s.cadence when 'weekly' then week_regular else day_regular end as regular
           from (
             select subscription,
               bool_or(${cannotWait('$4')}) as day_urgent, bool_or(not ${cannotWait('$4')}) as day_regular,
               bool_or(${cannotWait('$5')}) as week_urgent, bool_or(not ${cannotWait('$5')}) as week_regular
             from (
               select subscription, send_by from alerts where delivery is null and send_on <= $1
               union all select subscription, send_by from alerts where delivery is null and send_on > $2
             ) waiting group by subscription
           ) w join subscriptions s on s.number = w.subscription
         ) of_each where is_free or urgent order by subscription`,
        [today, latest, monday, addDays(today, 1), addDays(monday, 7)],
      )
    },
    gather: (delivery, today, latest, pick) =>
      atomic(db, async (tx) => {
        if (!(await insertDelivery(tx, delivery))) return false
        const { and, values } = picked(pick, '$5')
        const taken = await tx.run(`update alerts set delivery = $4 where subscription = $1 and ${mayGo} ${and}`, [
          delivery.subscription,
          today,
          latest,
          delivery.id,
          ...values,
        ])
        // another run was faster: an empty message is no message
        if (taken === 0) await tx.run('delete from deliveries where id = $1', [delivery.id])
        return taken > 0
      }),
    waitingFor: (subscription, today, latest, pick) => {
      const { and, values } = picked(pick, '$4')
      return db.all<{ number: number; announced: boolean }>(
        `select number, lead = ${announcedLead} as announced from alerts where subscription = $1 and ${mayGo} ${and}
         order by number`,
        [subscription, today, latest, ...values],
      )
    },
    log: (subscription, before, limit) =>
      db.all<LoggedAlert>(`${alertRows} where a.subscription = $1 and a.number < $2 order by a.number desc limit $3`, [
        subscription,
        before ?? Number.MAX_SAFE_INTEGER,
        limit,
      ]),
    prune: (before) =>
      atomic(db, async (tx) => {
        // once a day is enough, and keeps a run as cheap as what is due
        const day = Math.floor(Date.parse(before) / 86_400_000)
        if ((await cursorOf(tx, 'pruned')) === day) return 0
        await setCursor(tx, 'pruned', day)
        const gone = await tx.run('delete from alerts where raised_on < $1 and due_on < $1 and delivery is not null', [
          before,
        ])
        await tx.run(
          `delete from deliveries d where created_at < $1 and state in ('sent', 'failed')
             and not exists (select 1 from alerts a where a.delivery = d.id)`,
          [before],
        )
        if (gone > 0)
          await tx.run(
            `delete from alert_events e where due_on < $1
               and not exists (select 1 from alerts a where a.event = e.id and a.due_on = e.due_on)`,
            [before],
          )
        return gone
      }),
  }
}
