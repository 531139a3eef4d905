// Reads windows, changes and arrivals as events that may be told of: what is only estimated or long past is none.
import { z } from 'zod'
import type { Arrival, ChangeKind, DateBefore, NewEvent } from '../../db/alerts-store.ts'
import type { ChangeRow } from '../../db/store.ts'
import { certainties } from '../domain/certainty.ts'
import { addDays } from '../domain/days/days.ts'
import { purposeOf } from '../domain/windows/purposes.ts'
import { isEvent, ruleOfKind } from '../domain/windows/rules.ts'
import type { ReviewWindow } from '../domain/windows.ts'

/** Nobody is told of a move between days that both lie longer back, nor of a change that was noted longer ago. */
const changeDays = { past: 30, old: 90 }
/** A document that was issued longer ago is a find of ours, not news. */
const arrivalDays = 400

const isDay = (day: string | null | undefined): day is string => day?.length === 10

/** The last day, where one may be told: official or computed, and a day. */
export const dueDay = (window: Pick<ReviewWindow, 'dueOn' | 'certainty'>): string | null =>
  isDay(window.dueOn) && (window.certainty === 'official' || window.certainty === 'rule') ? window.dueOn : null

/** The day that lead times count to: a session or a visit is told before it opens, a deadline before it ends. */
export const alertDay = (window: Pick<ReviewWindow, 'kind' | 'opensOn' | 'dueOn' | 'certainty'>): string | null => {
  const due = dueDay(window)
  return due !== null && isEvent(window.kind) && isDay(window.opensOn) ? window.opensOn : due
}

/** The event of a window's day. Throws for a window without one. */
export const dueEvent = (window: ReviewWindow): NewEvent => {
  const dueOn = alertDay(window)
  if (dueOn === null) throw new Error(`${window.key} has no day to be told of`)
  return { id: `due:${window.key}`, dueOn, fallsOn: dueOn, body: { kind: 'due', window } }
}

const dates = z.looseObject({
  opensOn: z.string().nullish(),
  dueOn: z.string().nullish(),
  certainty: z.enum(certainties).nullish(),
})
const readDates = (value: unknown): DateBefore | null => {
  const read = dates.safeParse(value)
  return read.success
    ? { opensOn: read.data.opensOn ?? null, dueOn: read.data.dueOn ?? null, certainty: read.data.certainty ?? null }
    : null
}
const isWindow = (value: unknown): value is ReviewWindow =>
  typeof value === 'object' && value !== null && 'key' in value && 'officialPage' in value && 'certainty' in value

const dated = (d: DateBefore | null) => d?.certainty === 'official' || d?.certainty === 'rule'

/**
 * The event of a change row, or null when nobody needs to be told. `current` is the window as it stands now; where a
 * change says only the dates, the rest is taken from it. Throws when a change that must be told says too little.
 */
export function changeEvent(change: ChangeRow, current: ReviewWindow | null, today: string): NewEvent | null {
  if (change.subject !== 'window' || change.at.slice(0, 10) < addDays(today, -changeDays.old)) return null
  if (change.kind === 'created') return announcement(change, today)
  if (!['moved', 'cancelled', 'confirmed', 'superseded', 'restored', 'in_doubt', 'withdrawn'].includes(change.kind))
    return null
  const before = readDates(change.before) ?? { opensOn: null, dueOn: null, certainty: null }
  const after = change.kind === 'withdrawn' ? null : readDates(change.after)
  const kind = kindOf(change.kind, before, after)
  if (kind === null) return null
  if (kind === 'cancelled' && !dated(before) && !isNewsOfMonths(change, before, today)) return null
  const days = [before.dueOn, before.opensOn, after?.dueOn, after?.opensOn].filter(isDay)
  if (days.length > 0 && days.every((day) => day < addDays(today, -changeDays.past))) return null
  const whole = [change.after, current, change.before].find(isWindow)
  if (!whole) throw new Error(`change ${change.id} (${change.kind}) does not say which window it is about`)
  const shown = after ?? { opensOn: null, dueOn: null, certainty: 'cancelled_or_moved' as const }
  const window: ReviewWindow = {
    ...whole,
    ...shown,
    certainty: shown.certainty ?? whole.certainty,
    invented: change.invented,
  }
  const dueOn = alertDay(window) ?? ''
  const old = alertDay({ ...whole, ...before, certainty: before.certainty ?? 'unknown' })
  const fallsOn = [dueOn, old ?? ''].filter((day) => day >= today).sort()[0] ?? ''
  return { id: `change:${change.id}`, dueOn, fallsOn, body: { kind, window, before, at: change.at } }
}

/**
 * Months were never told as a date. That they are called off is news where they are still to come, of the review or the visit
 * itself and of what somebody could act on; what else hangs on a session goes with it.
 */
function isNewsOfMonths({ after }: ChangeRow, { opensOn, dueOn }: DateBefore, today: string): boolean {
  const last = dueOn ?? opensOn ?? null
  if (last !== null && last < today.slice(0, last.length)) return false
  if (!isWindow(after)) return true
  const rule = ruleOfKind(after.mechanism, after.kind)
  return rule.review === true || rule.visit === true || purposeOf(after.kind) === 'act'
}

/** The event of a window that is new: an official date that is still to come. Its key names the date, and no change row. */
function announcement(change: ChangeRow, today: string): NewEvent | null {
  if (!isWindow(change.after) || change.after.certainty !== 'official') return null
  const window: ReviewWindow = { ...change.after, invented: change.invented }
  const dueOn = alertDay(window)
  if (dueOn === null || dueOn < today) return null
  const before = readDates(change.before) ?? { opensOn: null, dueOn: null, certainty: null }
  return {
    id: `announced:${window.key}`,
    dueOn,
    fallsOn: dueOn,
    body: { kind: 'announced', window, before, at: change.at },
  }
}

/** Which change is told, if any. What went on among estimates is told to nobody. */
function kindOf(kind: ChangeRow['kind'], before: DateBefore, after: DateBefore | null): ChangeKind | null {
  if (after === null) return !dated(before) ? null : kind === 'superseded' ? 'superseded' : 'cancelled'
  if (kind === 'cancelled') return dated(before) || after.certainty === 'cancelled_or_moved' ? 'cancelled' : null
  if (kind === 'restored') return dated(after) ? 'restored' : null
  if (kind === 'in_doubt') return dated(after) ? 'in_doubt' : null
  if (kind === 'moved') return dated(before) || dated(after) ? 'moved' : null
  const same = before.dueOn === after.dueOn && before.opensOn === after.opensOn
  if (kind === 'superseded' && dated(before) && !same) return 'moved'
  return after.certainty === 'official' ? 'confirmed' : null
}

/** A text that was issued in place of another is one event, however many topics it is on. */
export const arrivalId = ({ documentId, topic, replaces }: Arrival): string =>
  replaces ? `revised:${documentId}` : `arrived:${documentId}:${topic}`

/** The event of an arrival, or null when the document was issued long ago. */
export const arrivalEvent = (arrival: Arrival): NewEvent | null =>
  arrival.distributionDate !== null && arrival.distributionDate < addDays(arrival.arrivedAt.slice(0, 10), -arrivalDays)
    ? null
    : { id: arrivalId(arrival), dueOn: '', fallsOn: '', body: { kind: 'arrived', arrival } }
