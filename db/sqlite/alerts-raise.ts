// Writes alerts for everybody who asked, by one index walk.
import type { NewEvent, RaiseDays } from '../alerts-store.ts'
import { announcedLead, nextLeadIn, sendOn } from '../shared/alerts-days.ts'
import type { Statements } from './alerts-rows.ts'

/** An event is kept once, in its newest wording. */
export const saveEvent = (db: Statements, event: NewEvent) =>
  db.run(
    'insert into alert_events (id, due_on, body) values (?, ?, ?) on conflict do update set body = excluded.body',
    event.id,
    event.dueOn,
    JSON.stringify(event.body),
  )

export type Asked = { state: string; kind: string; mechanism: string; invented: boolean }

const daysLeft = 'julianday(falls_on) - julianday(today)'
const nextLead = nextLeadIn(daysLeft)
/** The last day on which a digest is in time: the day before the date; of a week, also the day of that lead time. */
const sendBy = `case when falls_on = '' then ''
  when cadence <> 'weekly' or told < 0 then date(falls_on, '-1 day')
  else min(date(falls_on, '-1 day'), coalesce(date(falls_on, '-' || (${nextLead}) || ' days'), '9999')) end`

/**
 * Writes one alert of an event for each row of `who`, which gives `subscription`, `cadence` and `told` for its values.
 * Returns how many are new.
 */
export const writeAlerts = (
  db: Statements,
  event: NewEvent,
  days: RaiseDays,
  who: string,
  values: (string | number | null)[],
): number =>
  db.run(
    `with e(event, due_on, falls_on, today, monday) as (values (?, ?, ?, ?, ?))
     insert into alerts (subscription, event, lead, due_on, raised_on, send_on, send_by)
     select subscription, event, told, due_on, today, ${sendOn('cadence', 'monday', 'today')}, send_by
     from (select w.subscription, w.cadence, w.told, e.*, ${sendBy} as send_by from e cross join (${who}) w)
     where true on conflict do nothing`,
    event.id,
    event.dueOn,
    event.fallsOn,
    days.today,
    days.monday,
    ...values,
  ).changes

/**
 * Alerts for everybody who asked at `lead`. With `daysLeft`, only those for whom no nearer lead time was entered too; with
 * `since`, only those who had subscribed before that instant. Invented rows reach only a webhook that named the State.
 */
export const raiseAll = (
  db: Statements,
  event: NewEvent,
  asked: Asked,
  lead: number,
  daysLeft: number | null,
  days: RaiseDays,
  announced: { at: string } | null = null,
) =>
  writeAlerts(
    db,
    event,
    days,
    `select m.subscription, s.cadence, ${announced === null ? 'm.told' : announcedLead} as told
     from subscription_matches m join subscriptions s on s.number = m.subscription
     where m.lead = ? and m.state in (?, ?) and m.kind in (?, '*') and m.mechanism in (?, '*')
       ${asked.invented ? "and s.channel = 'webhook'" : ''}
       ${announced === null ? '' : 'and s.confirmed_at < ?'}
       ${daysLeft === null ? '' : 'and not exists (select 1 from subscription_matches n where n.subscription = m.subscription and n.lead >= ? and n.lead < m.lead)'}`,
    [
      lead,
      asked.state,
      asked.invented ? asked.state : '*',
      asked.kind,
      asked.mechanism,
      ...(announced === null ? [] : [announced.at]),
      ...(daysLeft === null ? [] : [daysLeft]),
    ],
  )

/** The same for everybody who was told that the window had ended, whatever they ask for by now. */
export const raiseForTold = (db: Statements, event: NewEvent, windowKey: string, days: RaiseDays) =>
  writeAlerts(
    db,
    event,
    days,
    `select distinct a.subscription, s.cadence, -1 as told
     from alert_events e
     join alerts a on a.event = e.id and a.due_on = e.due_on
     join subscriptions s on s.number = a.subscription and s.status = 'active' and s.cadence <> 'off'
     where e.id >= 'change:' and e.id < 'change;' and json_extract(e.body, '$.window.key') = ?
       and json_extract(e.body, '$.kind') in ('cancelled', 'superseded')`,
    [windowKey],
  )

/** Notes an official date as known. Returns false for one that was known: it is not announced again. */
export const noteKnown = (db: Statements, windowKey: string, day: string): boolean =>
  db.run('insert into window_marks (window_key, due_on, band) values (?, ?, -1) on conflict do nothing', windowKey, day)
    .changes === 1
