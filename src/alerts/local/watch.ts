// Computes alerts on the reader's own machine, from a list and a world file. Nothing leaves the machine.
import type { AlertEvent, AlertRow } from '../../../db/alerts-store.ts'
import type { ReviewWindow } from '../../domain/windows.ts'
import { windowsCalendar } from '../../feeds/calendar.ts'
import { opaqueId } from '../../feeds/text.ts'
import { asksFor, nearestLead } from '../choice.ts'
import { dayInWords, daysLeftTo } from '../days.ts'
import { alertDay, arrivalId, changeEvent, dueEvent } from '../events.ts'
import { type AlertView, alertWords } from '../view.ts'
import { wordsIn } from '../words.ts'
import type { WatchList } from './list.ts'
import { type World, windowsOf } from './world.ts'

type LocalAlert = {
  /** the same key as in an outbox: event, lead time, day */
  key: string
  /** not shown before */
  fresh: boolean
  row: AlertRow
  view: AlertView
  /** what stands in a discreet calendar for this date, to find it again */
  mark: string
}
export type Watched = {
  alerts: LocalAlert[]
  list: WatchList
  calendar: string
  notification: string | null
  /** the first day that is still to come, where nothing is due yet: its day and how sure it is */
  next: { day: string; certainty: ReviewWindow['certainty'] } | null
}

/**
 * What is due today for a list. Dates inside their nearest lead time come each time, changes and arrivals once; `fresh`
 * says what was not shown before. `list` is to be kept for the next time. `today` is the day in Geneva.
 */
export function watch(list: WatchList, world: World, today: string): Watched {
  const { choice } = list
  const present = windowsOf(world)
  const told = new Set(list.told)
  const seen: string[] = []
  const alerts: LocalAlert[] = []
  const add = (event: string, lead: number, dueOn: string, body: AlertEvent, once: boolean) => {
    const key = `${event} ${lead} ${dueOn}`
    seen.push(key)
    if (once && told.has(key)) return
    const about = body.kind === 'arrived' ? event : body.window.key
    const current = body.kind === 'arrived' ? null : (present.get(body.window.key) ?? null)
    const row: AlertRow = { number: alerts.length, event, lead, dueOn, raisedOn: today, body, current }
    alerts.push({
      key,
      fresh: !told.has(key),
      row,
      view: alertWords(row, choice, { today, closed: world.closed }),
      mark: opaqueId(about).slice(0, 8),
    })
  }
  for (const change of world.changes) {
    const event = changeEvent(change, present.get(change.subjectId) ?? null, today)
    if (event === null || event.body.kind === 'arrived' || !asksFor(choice, event.body.window)) continue
    add(event.id, -1, event.dueOn, event.body, true)
  }
  for (const window of present.values()) {
    const due = alertDay(window)
    if (due === null || !asksFor(choice, window)) continue
    const lead = nearestLead({ ...choice, cadence: 'at_once' }, daysLeftTo(today, due))
    if (lead !== null) add(dueEvent(window).id, lead, due, { kind: 'due', window }, false)
  }
  for (const arrival of world.arrivals)
    if (
      choice.topics.includes(arrival.topic) &&
      arrival.states.some((state) => asksFor({ ...choice, kinds: null }, { ...arrival, state, kind: '' })) &&
      !seen.includes(`${arrivalId(arrival)} -2 `)
    )
      add(arrivalId(arrival), -2, '', { kind: 'arrived', arrival }, true)
  const order = { changed: 0, date: 1, arrival: 2 }
  alerts.sort((a, b) => order[a.view.group] - order[b.view.group] || (a.view.day < b.view.day ? -1 : 1))
  // keys of what is neither due nor in the world any more are forgotten: the list says as little as it can
  const lastChange = Math.max(list.lastChange, ...world.changes.map((change) => change.id))
  return {
    alerts,
    list: { ...list, told: [...new Set(seen)].sort(), lastChange },
    calendar: calendarOf(list, world, today),
    notification: notificationOf(list, alerts),
    next: nextOf(
      [...present.values()].filter((window) => asksFor(choice, window)),
      today,
    ),
  }
}

function nextOf(windows: ReviewWindow[], today: string): Watched['next'] {
  let next: Watched['next'] = null
  for (const window of windows) {
    const day = alertDay(window)
    if (day !== null && day >= today && (next === null || day < next.day)) next = { day, certainty: window.certainty }
  }
  return next
}

function calendarOf(list: WatchList, world: World, today: string): string {
  const rows = world.windows.filter(({ window }) => asksFor(list.choice, window))
  return windowsCalendar(rows, {
    language: list.choice.language,
    today,
    closed: world.closed,
    discreet: list.discreet,
    internationalDay: !list.discreet,
    invented: list.choice.states !== null,
    ...(list.title ? { title: list.title } : {}),
  })
}

/** Text for a notification; null when nothing is new. */
function notificationOf(list: WatchList, alerts: LocalAlert[]): string | null {
  const fresh = alerts.filter((alert) => alert.fresh).length
  if (fresh === 0) return null
  if (list.title !== null) return list.title
  return wordsIn(list.choice.language).subjectAlerts(fresh)
}

/** Lines for the terminal. Discreet: a day, how sure it is, and a mark; the rest is shown for one mark at a time. */
export function printWatched({ alerts, list, next }: Watched, world: World, show: string | null = null): string[] {
  const words = wordsIn(list.choice.language)
  const foot = [
    words.ownCheck,
    words.zone,
    words.version(world.dataVersion),
    ...(world.failing.length > 0 ? [words.failing(world.failing.join(', '))] : []),
  ]
  const whole = ({ view, fresh }: LocalAlert) => [
    `${fresh ? '* ' : '  '}${view.heading}`,
    ...view.lines.map((line) => `    ${line}`),
  ]
  if (show !== null) return alerts.filter((alert) => alert.mark === show).flatMap(whole)
  const quiet =
    alerts.length > 0
      ? []
      : [
          words.nothing,
          ...(next
            ? [words.next(`${dayInWords(next.day, list.choice.language)} (${words.certainty[next.certainty]})`)]
            : []),
        ]
  if (!list.discreet) return [...quiet, ...alerts.flatMap(whole), ...foot]
  const short = ({ view, fresh, mark }: LocalAlert) =>
    `${fresh ? '* ' : '  '}${mark}  ${view.group === 'arrival' ? words.arrivalsHeading : view.short}`
  return [...quiet, ...alerts.map(short), words.version(world.dataVersion)]
}
