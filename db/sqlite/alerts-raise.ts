// Writes alerts for everybody who asked, by one index walk.
import type { NewEvent, RaiseDays } from '../alerts-store.ts'
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

/**
 * Alerts for everybody who asked at `lead`. With `daysLeft`, only those for whom no nearer lead time was entered too.
 * Invented rows reach only a webhook that named the State.
 */
export const raiseAll = (
  db: Statements,
  event: NewEvent,
  asked: Asked,
  lead: number,
  daysLeft: number | null,
  days: RaiseDays,
) =>
  db.run(
    `insert into alerts (subscription, event, lead, due_on, raised_on, send_on)
     select m.subscription, ?, m.told, ?, ?, case s.cadence when 'weekly' then ? else ? end
     from subscription_matches m join subscriptions s on s.number = m.subscription
     where m.lead = ? and m.state in (?, ?) and m.kind in (?, '*') and m.mechanism in (?, '*')
       ${asked.invented ? "and s.channel = 'webhook'" : ''}
       ${daysLeft === null ? '' : 'and not exists (select 1 from subscription_matches n where n.subscription = m.subscription and n.lead >= ? and n.lead < m.lead)'}
     on conflict do nothing`,
    event.id,
    event.dueOn,
    days.today,
    days.monday,
    days.today,
    lead,
    asked.state,
    asked.invented ? asked.state : '*',
    asked.kind,
    asked.mechanism,
    ...(daysLeft === null ? [] : [daysLeft]),
  ).changes

/** The same for everybody who was told that the window had ended, whatever they ask for by now. */
export const raiseForTold = (db: Statements, event: NewEvent, windowKey: string, days: RaiseDays) =>
  db.run(
    `insert into alerts (subscription, event, lead, due_on, raised_on, send_on)
     select distinct a.subscription, ?, -1, ?, ?, case s.cadence when 'weekly' then ? else ? end
     from alert_events e
     join alerts a on a.event = e.id and a.due_on = e.due_on
     join subscriptions s on s.number = a.subscription and s.status = 'active' and s.cadence <> 'off'
     where e.id >= 'change:' and e.id < 'change;' and json_extract(e.body, '$.window.key') = ?
       and json_extract(e.body, '$.kind') in ('cancelled', 'superseded')
     on conflict do nothing`,
    event.id,
    event.dueOn,
    days.today,
    days.monday,
    days.today,
    windowKey,
  ).changes
