// Computes alerts on the reader's own machine, from a list and a world file. Nothing leaves the machine.
import type { AlertEvent, AlertRow } from '../../../db/alerts-store.ts'
import { nameOrCode } from '../../domain/states/states.ts'
import { describeWindow } from '../../domain/windows/describe.ts'
import { lastDayOf } from '../../domain/windows/span.ts'
import type { ReviewWindow } from '../../domain/windows.ts'
import { windowsCalendar } from '../../feeds/calendar.ts'
import { opaqueId } from '../../feeds/text.ts'
import { asksFor, nearestLead } from '../choice.ts'
import { dayInWords, daysLeftTo } from '../days.ts'
import { alertDay, arrivalId, changeEvent, dueEvent } from '../events.ts'
import { alertGroups } from '../message-rows.ts'
import { type AlertView, alertWords } from '../view.ts'
import { type Words, wordsIn } from '../words.ts'
import { ageOfWorld, WatchClockError } from './age.ts'
import type { WatchList } from './list.ts'
import { signs, standingOf } from './standing.ts'
import { type World, windowsOf } from './world.ts'

/** Estimates that are named; a list of all States has more than a thousand. */
const mostWithheld = 20

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
  /** the same, one a date: what became of it since it was last looked at */
  rows: LocalAlert[]
  list: WatchList
  calendar: string
  notification: string | null
  /** what stands now, for the first run and for `--show` */
  standing: { dates: LocalAlert[]; calledOff: LocalAlert[] }
  /** estimates that are no dates, and are not shown as such */
  withheld: { mark: string; title: string }[]
  /** days since the file was made where nothing may be called today's: it is old, or so far off that clock or file is wrong */
  age: { kind: 'old' | 'far'; days: number; today: string } | null
  /** the first run: what stands is shown whole */
  isFirst: boolean
  /** the first day that is still to come, where nothing is due yet: its day and how sure it is */
  next: { day: string; certainty: ReviewWindow['certainty'] } | null
}

/**
 * What is due today for a list. Dates inside their nearest lead time come each time, changes and arrivals once; `fresh`
 * says what was not shown before. `list` is to be kept for the next time. `now` is the day in Geneva by the clock. Where it is far
 * from the day of the file, that day is shown instead, as what was known then: neither list nor calendar is to be written.
 * Throws WatchClockError where the clock is before the file.
 */
export function watch(list: WatchList, world: World, now: string): Watched {
  const age = ageOfWorld(world.madeOn, now)
  if (age.kind === 'behind') {
    const { language } = list.choice
    throw new WatchClockError(
      wordsIn(language).clockBefore(dayInWords(now, language), dayInWords(world.madeOn, language)),
    )
  }
  const today = age.kind === 'far' ? world.madeOn : now
  const { choice } = list
  const present = windowsOf(world)
  const told = new Set(list.told)
  const seen: string[] = []
  const alerts: LocalAlert[] = []
  const markOf = (about: string): string => opaqueId(about, list.secret).slice(0, 8)
  const add = (event: string, lead: number, dueOn: string, body: AlertEvent, once: boolean) => {
    const key = `${event} ${lead} ${dueOn}`
    seen.push(key)
    // what went on before the first run is no news: that run shows what stands
    if (once && (told.has(key) || !list.started)) return
    const about = body.kind === 'arrived' ? event : body.window.key
    const current = body.kind === 'arrived' ? null : (present.get(body.window.key) ?? null)
    const row: AlertRow = { number: alerts.length, event, lead, dueOn, raisedOn: today, body, current }
    alerts.push({
      key,
      fresh: !told.has(key),
      row,
      view: alertWords(row, choice, { today, closed: world.closed }),
      mark: markOf(about),
    })
  }
  for (const change of world.changes) {
    const event = changeEvent(change, present.get(change.subjectId) ?? null, today)
    if (event === null || event.body.kind === 'arrived' || !asksFor(choice, event.body.window)) continue
    add(event.id, event.body.kind === 'announced' ? -4 : -1, event.dueOn, event.body, true)
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
  const asked = [...present.values()].filter((window) => asksFor(choice, window))
  const { dates, calledOff, estimates } = standingOf(asked, today)
  /** Without why it was sent: nothing was asked for but the list itself. */
  const shown = (window: ReviewWindow): LocalAlert => {
    const dueOn = alertDay(window) ?? ''
    const before = window.supersedes ?? { opensOn: null, dueOn: null, certainty: null }
    const wasDated = before.certainty === 'official' || before.certainty === 'rule'
    const kind = dueOn === '' ? 'cancelled' : wasDated ? 'moved' : 'due'
    const body: AlertEvent = kind === 'due' ? { kind, window } : { kind, window, before, at: today }
    const row: AlertRow = { number: 0, event: window.key, lead: -1, dueOn, raisedOn: today, body, current: window }
    const view = alertWords(row, choice, { today, closed: world.closed })
    return {
      key: window.key,
      fresh: false,
      row,
      view: { ...view, lines: view.lines.slice(0, -1) },
      mark: markOf(window.key),
    }
  }
  // The day of the file decides what is over, not the clock: one that jumped ahead and back must make nothing new again
  const events = [
    ...[...present.values()].flatMap((window) => (alertDay(window) === null ? [] : [dueEvent(window)])),
    ...world.changes.map((change) => changeEvent(change, present.get(change.subjectId) ?? null, world.madeOn)),
  ]
  const remembered = stillKnown(list.told, new Set(events.flatMap((event) => event?.id ?? [])), world.madeOn)
  // other keys are forgotten: the list says as little as it can
  const lastChange = Math.max(list.lastChange, ...world.changes.map((change) => change.id))
  const rows = alertGroups(alerts.map(({ row }) => row)).map(([main, ...others]): LocalAlert => {
    const own = alerts.filter(({ row }) => row === main || others.includes(row))
    const lead = own.find(({ row }) => row === main)!
    const view = others.length === 0 ? lead.view : alertWords(main!, choice, { today, closed: world.closed }, others)
    return { ...lead, fresh: own.some(({ fresh }) => fresh), view }
  })
  const order = { changed: 0, date: 1, arrival: 2 }
  rows.sort((a, b) => order[a.view.group] - order[b.view.group] || (a.view.day < b.view.day ? -1 : 1))
  return {
    alerts,
    rows,
    list: { ...list, started: true, told: [...new Set([...remembered, ...seen])].sort(), lastChange },
    calendar: calendarOf(list, world, today),
    notification: notificationOf(list, rows),
    standing: { dates: dates.map(shown), calledOff: calledOff.map(shown) },
    withheld: estimates.map((window) => ({
      mark: markOf(window.key),
      title: `${nameOrCode(window.state, choice.language)} – ${describeWindow(window, choice.language, today).line}`,
    })),
    age: age.kind === 'fresh' ? null : { ...age, today: now },
    isFirst: !list.started,
    next: nextOf(asked, today),
  }
}

/** Keys of dates that are not over on a day, and of events that the world still holds. */
const stillKnown = (told: readonly string[], events: ReadonlySet<string>, day: string): string[] =>
  told.filter((key) => {
    const [dueOn = '', , ...event] = key.split(' ').reverse()
    return events.has(event.reverse().join(' ')) && dueOn !== '' && lastDayOf(dueOn) >= day
  })

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
    secret: list.secret,
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

/** One line per mark: whether it is new, a sign and a word for what changed, the day and how sure it is. */
function short({ view, fresh, mark }: LocalAlert, words: Words): string {
  const { change: kind } = view
  const change = kind === null ? '' : `${signs[kind] ?? ' '} ${words[kind]}  `
  return `${fresh ? '* ' : '  '}${mark}  ${change}${view.group === 'arrival' ? words.arrivalsHeading : view.short}`
}

/** Which estimates are withheld: their marks, and in the open mode what they are. */
function withheldLines({ withheld, list }: Watched, words: Words): string[] {
  if (withheld.length === 0) return []
  const first = withheld.slice(0, mostWithheld)
  const head = words.withheld(withheld.length)
  const rest = withheld.length > first.length ? [`  … ${withheld.length - first.length}`] : []
  if (list.discreet) return [`${head} ${first.map(({ mark }) => mark).join(', ')}${rest.length > 0 ? ' …' : ''}`]
  return [head, ...first.map(({ mark, title }) => `  ${mark}  ${title}`), ...rest]
}

/** Lines for the terminal. Discreet: a day, how sure it is, and a mark; the rest is shown for one mark at a time. */
export function printWatched(watched: Watched, world: World, show: string | null = null): string[] {
  const { rows: alerts, list, next, standing, withheld, isFirst, age } = watched
  const words = wordsIn(list.choice.language)
  const inWords = (day: string) => dayInWords(day, list.choice.language)
  const madeOn = inWords(world.madeOn)
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
  const head =
    age === null
      ? []
      : age.kind === 'old'
        ? [words.oldWorld(madeOn, age.days)]
        : [words.farWorld(madeOn, age.days, inWords(age.today)), words.knownThen(madeOn)]
  if (show !== null) {
    const due = alerts.filter((alert) => alert.mark === show)
    const other = [...standing.dates, ...standing.calledOff].filter((alert) => alert.mark === show)
    const estimate = withheld.filter(({ mark }) => mark === show).map(({ title }) => title)
    return [...head, ...(due.length > 0 ? due.flatMap(whole) : [...other.flatMap(whole), ...estimate])]
  }
  const quiet =
    alerts.length > 0
      ? []
      : [
          age === null ? words.nothing : words.nothingInOld(madeOn),
          ...(next ? [words.next(`${inWords(next.day)} (${words.certainty[next.certainty]})`)] : []),
        ]
  const kept = withheldLines(watched, words)
  const isWhole = isFirst || age?.kind === 'far'
  const now = isWhole
    ? [
        ...(standing.dates.length + standing.calledOff.length > 0 ? [words.standsNow] : []),
        ...[...standing.calledOff, ...standing.dates].map((alert) =>
          list.discreet ? short(alert, words) : `${short(alert, words)}  ${alert.view.heading}`,
        ),
      ]
    : []
  if (!list.discreet) return [...head, ...quiet, ...alerts.flatMap(whole), ...now, ...kept, ...foot]
  return [
    ...head,
    ...quiet,
    ...alerts.map((alert) => short(alert, words)),
    ...now,
    ...kept,
    words.version(world.dataVersion),
  ]
}
