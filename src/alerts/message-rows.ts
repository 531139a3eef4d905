// The rows of one message: one a date, what can be acted on before what is only to know, changes and new dates first.
import type { AlertRow } from '../../db/alerts-store.ts'
import type { Choice } from './choice.ts'
import { type AlertView, alertWords, type Now } from './view.ts'

type OfWindow = Exclude<AlertRow['body'], { kind: 'arrived' }>

const windowOf = ({ body }: AlertRow) => (body as OfWindow).window

/** Of several alerts of one window: the last change of it, else the nearest lead time. */
function mainOf(rows: AlertRow[]): AlertRow {
  const changes = rows.filter(({ body }) => body.kind !== 'due')
  return changes.at(-1) ?? rows.reduce((nearest, row) => (row.lead < nearest.lead ? row : nearest))
}

/**
 * A reminder of a day that a change in the same message did away with tells nothing: the change says it. One that was
 * prepared for an earlier day is left out too.
 */
const isVoid = (row: AlertRow, main: AlertRow): boolean =>
  row.body.kind === 'due' && main.body.kind !== 'due' && windowOf(row).dueOn !== windowOf(main).dueOn

function byWindow(rows: AlertRow[]): AlertRow[][] {
  const groups = new Map<string, AlertRow[]>()
  for (const row of rows) {
    const { key } = windowOf(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

/** A date that was set after the change was told is a row of its own: it stands, and the change does not say it. */
function rowsOf(group: AlertRow[]): AlertRow[][] {
  const main = mainOf(group)
  const later = group.filter((row) => isVoid(row, main) && row.current?.dueOn === windowOf(row).dueOn)
  const others = group.filter((row) => row !== main && !isVoid(row, main))
  return [[main, ...others], ...(later.length > 0 ? [[mainOf(later)]] : [])]
}

const order = { changed: 0, date: 1, arrival: 2 }

/** One group of alerts a date, the one that leads first; each document for itself. */
export function alertGroups(rows: readonly AlertRow[]): AlertRow[][] {
  const dates = rows.filter(({ body }) => body.kind !== 'arrived')
  const arrivals = rows.filter(({ body }) => body.kind === 'arrived')
  return [...byWindow(dates).flatMap(rowsOf), ...arrivals.map((row) => [row])]
}

/** The alerts of one message in words, one row a date: what can be acted on first, then changes, then by the nearest day. */
export function viewAlerts(rows: AlertRow[], choice: Choice, now: Now): AlertView[] {
  return alertGroups(rows)
    .map(([main, ...others]) => alertWords(main!, choice, now, others))
    .sort(
      (a, b) =>
        Number(b.canAct) - Number(a.canAct) ||
        order[a.group] - order[b.group] ||
        (a.urgency < b.urgency ? -1 : a.urgency > b.urgency ? 1 : 0),
    )
}
