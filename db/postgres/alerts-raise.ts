// Writes alerts for everybody who asked, by one index walk.

import type { NewEvent, RaiseDays } from '../alerts-store.ts'
import { announcedLead, nextLeadIn, sendOn } from '../shared/alerts-days.ts'
import type { Tx } from './db.ts'
import { jsonText } from './json-text.ts'

/** An event is kept once, in its newest wording. */
export const saveEvent = (tx: Tx, event: NewEvent): Promise<number> =>
  tx.run(
    'insert into alert_events (id, due_on, body) values ($1, $2, $3) on conflict (id, due_on) do update set body = excluded.body',
    [event.id, event.dueOn, jsonText(event.body)],
  )

export type Asked = { state: string; kind: string; mechanism: string; invented: boolean }

const daysBefore = (days: string): string => `to_char(falls_on::date - ${days}, 'YYYY-MM-DD')`
const daysLeft = 'falls_on::date - today::date'
const nextLead = nextLeadIn(daysLeft)
/** The last day on which a digest is in time: the day before the date; of a week, also the day of that lead time. */
const sendBy = `case when falls_on = '' then ''
  when cadence <> 'weekly' or told < 0 then ${daysBefore('1')}
  else least(${daysBefore('1')}, ${daysBefore(`(${nextLead})`)}) end`

/**
 * Writes one alert of an event for each row of `who`, which gives `subscription`, `cadence` and `told` for its values, from
 * `$6` on. Returns how many are new.
 */
export const writeAlerts = (
  tx: Tx,
  event: NewEvent,
  days: RaiseDays,
  who: string,
  values: (string | number)[],
): Promise<number> =>
  tx.run(
    `with e(event, due_on, falls_on, today, monday) as (values ($1::text, $2::text, $3::text, $4::text, $5::text))
     insert into alerts (subscription, event, lead, due_on, raised_on, send_on, send_by)
     select subscription, event, told, due_on, today, ${sendOn('cadence', 'monday', 'today')}, send_by
     from (select w.subscription, w.cadence, w.told, e.*, ${sendBy} as send_by from e cross join (${who}) w) of_each
     order by subscription on conflict do nothing`,
    [event.id, event.dueOn, event.fallsOn, days.today, days.monday, ...values],
  )

/**
 * Alerts for everybody who asked at `lead`. With `daysLeft`, only those for whom no nearer lead time was entered too; with
 * `announced`, only those who had subscribed before that instant. Invented rows reach only a webhook that named the State.
 */
export const raiseAll = (
  tx: Tx,
  event: NewEvent,
  asked: Asked,
  lead: number,
  daysLeft: number | null,
  days: RaiseDays,
  announced: { at: string } | null = null,
): Promise<number> =>
  writeAlerts(
    tx,
    event,
    days,
    `select m.subscription, s.cadence, ${announced === null ? 'm.told' : announcedLead} as told
     from subscription_matches m join subscriptions s on s.number = m.subscription
     where m.lead = $6 and m.state in ($7, $8) and m.kind in ($9, '*') and m.mechanism in ($10, '*')
       ${asked.invented ? "and s.channel = 'webhook'" : ''}
       ${announced === null ? '' : 'and s.confirmed_at < $11'}
       ${daysLeft === null ? '' : 'and not exists (select 1 from subscription_matches n where n.subscription = m.subscription and n.lead >= $11 and n.lead < m.lead)'}`,
    [
      lead,
      asked.state,
      asked.invented ? asked.state : '*',
      asked.kind,
      asked.mechanism,
      // no announced date is told by days left
      ...(announced === null ? [] : [announced.at]),
      ...(daysLeft === null ? [] : [daysLeft]),
    ],
  )

/** The same for everybody who was told that the window had ended, whatever they ask for by now. */
export const raiseForTold = (tx: Tx, event: NewEvent, windowKey: string, days: RaiseDays): Promise<number> =>
  writeAlerts(
    tx,
    event,
    days,
    `select distinct a.subscription, s.cadence, -1 as told
     from alert_events e
     join alerts a on a.event = e.id and a.due_on = e.due_on
     join subscriptions s on s.number = a.subscription and s.status = 'active' and s.cadence <> 'off'
     where e.id >= 'change:' and e.id < 'change;' and e.body #>> '{window,key}' = $6
       and e.body ->> 'kind' in ('cancelled', 'superseded')`,
    [windowKey],
  )

/** Notes an official date as known. Returns false for one that was known: it is not announced again. */
export const noteKnown = async (tx: Tx, windowKey: string, day: string): Promise<boolean> =>
  (await tx.run('insert into window_marks (window_key, due_on, band) values ($1, $2, -1) on conflict do nothing', [
    windowKey,
    day,
  ])) === 1
