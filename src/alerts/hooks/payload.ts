// What a webhook receives: the fields of the event, and the same words that a mail would say.
import type { AlertRow, DeliveryRow } from '../../../db/alerts-store.ts'
import { jsonText } from '../../domain/printable.ts'
import type { Choice } from '../choice.ts'
import { daysLeftTo } from '../days.ts'
import { alertDay } from '../events.ts'
import { alertWords, type Now } from '../view.ts'
import { eventTypes } from './event-types.ts'

/** Payloads stay under 20 kB (Standard Webhooks): rows of a digest beyond it are counted, and stand in the event log. */
const mostBytes = 18_000

/** A window that ended has its date again. */
const hasEarlierDate = ({ body, current }: AlertRow): boolean =>
  'before' in body && current !== null && current.dueOn === body.before.dueOn && current.opensOn === body.before.opensOn

function alertBody(row: AlertRow, choice: Choice, now: Now) {
  const { lines, heading } = alertWords(row, choice, now)
  const common = {
    type: eventTypes[row.body.kind === 'arrived' && row.body.arrival.replaces ? 'revised' : row.body.kind],
    event: row.event,
    raisedOn: row.raisedOn,
    title: heading,
    words: lines,
  }
  if (row.body.kind === 'arrived') return { ...common, arrival: row.body.arrival }
  const { window } = row.body
  const day = alertDay(window)
  return {
    ...common,
    leadDays: row.body.kind === 'due' ? row.lead : null,
    daysLeft: day ? daysLeftTo(now.today, day) : null,
    window,
    before: row.body.kind === 'due' ? null : row.body.before,
    /** false when the window changed after this alert was raised */
    stands:
      row.body.kind === 'cancelled' || row.body.kind === 'superseded'
        ? !hasEarlierDate(row)
        : row.current !== null && row.current.dueOn === window.dueOn && row.current.opensOn === window.opensOn,
  }
}

/** The JSON text of a message. `at` is when its events were put together: it does not change over attempts. */
export function hookBody(delivery: DeliveryRow, rows: AlertRow[], choice: Choice, now: Now, version: string): string {
  const timestamp = delivery.createdAt
  if (delivery.kind === 'test') return jsonText({ type: 'test', timestamp, data: { dataVersion: version } })
  const bodies = rows.map((row) => alertBody(row, choice, now))
  const only = bodies[0]
  if (delivery.kind === 'alerts' && only) {
    const { type, ...data } = only
    return jsonText({ type, timestamp, data: { ...data, dataVersion: version } })
  }
  const alerts: typeof bodies = []
  let size = 0
  for (const body of bodies) {
    size += jsonText(body).length
    if (size > mostBytes) break
    alerts.push(body)
  }
  return jsonText({
    type: 'digest',
    timestamp,
    data: { alerts, more: bodies.length - alerts.length, dataVersion: version },
  })
}
