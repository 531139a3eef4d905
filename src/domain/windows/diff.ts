// What changed between two computations of the windows: each change is an event of its own, and keeps the old date.
import { compareCertainty } from '../certainty.ts'
import type { ReviewWindow } from '../windows.ts'
import { datesOf, sameDates, standsAgainst } from './dates.ts'
import { earlier, lastDayOf, spanOver } from './span.ts'

const windowEventKinds = ['new', 'moved', 'cancelled', 'confirmed', 'superseded', 'restored', 'in_doubt'] as const
type WindowEventKind = (typeof windowEventKinds)[number]

type WindowEvent = {
  kind: WindowEventKind
  key: string
  state: string
  mechanism: ReviewWindow['mechanism']
  /** null for a new one */
  before: ReviewWindow | null
  /** with `supersedes` filled; null where the window is gone */
  after: ReviewWindow | null
  invented: boolean
}

/** The date that was shown lies within the months that were shown before it. */
function within(after: ReviewWindow, before: ReviewWindow): boolean {
  const days = (window: ReviewWindow) => spanOver((window.opensOn ?? window.dueOn)!, (window.dueOn ?? window.opensOn)!)
  const [a, b] = [days(after), days(before)]
  return a.first >= b.first && (before.dueOn === null || a.last <= b.last)
}

/** Its session was moved under it, or it was announced anew for the new days. */
function doubtOf(before: ReviewWindow, after: ReviewWindow): WindowEventKind | null {
  if (before.certainty !== after.certainty || before.inDoubt === after.inDoubt) return null
  return after.inDoubt ? 'in_doubt' : 'confirmed'
}

/** Null where nothing changed that a reader would have to be told. */
function changeOf(before: ReviewWindow, after: ReviewWindow): WindowEventKind | null {
  const rank = compareCertainty(after.certainty, before.certainty)
  const [hadDate, hasDate] = [datesOf(before) !== null, datesOf(after) !== null]
  if (after.certainty === 'cancelled_or_moved') return sameDates(before, after) && rank === 0 ? null : 'cancelled'
  // called off before, dated again
  if (before.certainty === 'cancelled_or_moved')
    return !hasDate ? null : before.supersedes && sameDates(before.supersedes, after) ? 'restored' : 'moved'
  // a date that was lost was told as cancelled
  if (!hadDate) return !hasDate ? null : before.supersedes ? 'restored' : 'new'
  if (!hasDate) return 'cancelled'
  if (sameDates(before, after)) return rank > 0 ? 'confirmed' : doubtOf(before, after)
  // another official source gives another day, and nobody moved it
  if (rank === 0 && standsAgainst(after, before)) return 'in_doubt'
  if (rank > 0) return before.certainty === 'estimate' && within(after, before) ? 'confirmed' : 'superseded'
  return 'moved'
}

/** The new window with the memory of the old one: what it replaced now, or what that one had replaced. */
function withMemory(before: ReviewWindow, after: ReviewWindow, change: WindowEventKind | null): ReviewWindow {
  const replaced = change === 'moved' || change === 'cancelled' || change === 'superseded' ? datesOf(before) : null
  const supersedes = replaced ?? after.supersedes ?? before.supersedes
  return supersedes === after.supersedes ? after : { ...after, supersedes }
}

const placeOf = ({ state, mechanism, kind }: ReviewWindow): string => `${state}:${mechanism}:${kind}`

/**
 * Windows that are named anew, by their new key: the number of a session was added to an announcement, and its date did not
 * change. Each old one is found once, and only where it is certain which it is.
 */
function namedAnew(
  known: ReadonlyMap<string, ReviewWindow>,
  after: readonly ReviewWindow[],
): Map<string, ReviewWindow> {
  const present = new Set(after.map(({ key }) => key))
  const gone = [...known.values()].filter((old) => !present.has(old.key) && datesOf(old) !== null)
  const fresh = after.filter(({ key }) => !known.has(key))
  const isSame = (one: ReviewWindow, other: ReviewWindow) => placeOf(one) === placeOf(other) && sameDates(one, other)
  return new Map(
    fresh.flatMap((window) => {
      const [old, ...more] = gone.filter((one) => isSame(one, window))
      const isAlone = old !== undefined && more.length === 0 && fresh.filter((one) => isSame(one, old)).length === 1
      // a session that is another one, or a date that is less sure than before, is news
      const isNamed = isAlone && (old.session === undefined || old.session === window.session)
      return isNamed && compareCertainty(window.certainty, old.certainty) >= 0 ? [[window.key, old]] : []
    }),
  )
}

/** The earliest last day among windows; those of the past are listed for a fixed time only (compute.ts). */
const oldestDay = (windows: readonly ReviewWindow[]): string =>
  windows.reduce((oldest, { dueOn }) => (dueOn === null ? oldest : earlier(oldest, lastDayOf(dueOn))), '9999-12-31')

const isOfSession = ({ kind, after }: WindowEvent): boolean => kind === 'in_doubt' && after?.inDoubt === true

/** One session that moves puts many dates in doubt: each State is told once a session, with the nearest that is to come. */
function withoutFlood(events: readonly WindowEvent[], today: string | null): WindowEvent[] {
  const nearest = new Map<string, WindowEvent>()
  for (const event of events) {
    if (!isOfSession(event) || (today !== null && lastDayOf(event.after!.dueOn!) < today)) continue
    const place = `${event.state} ${event.after!.session}`
    const known = nearest.get(place)
    if (known === undefined || event.after!.dueOn! < known.after!.dueOn!) nearest.set(place, event)
  }
  return events.filter((event) => !isOfSession(event) || [...nearest.values()].includes(event))
}

/**
 * Compares two computations of the same world. `windows` is what to keep: `after`, each window with the date that it
 * replaced, also where that was learnt earlier. A window that is gone ran out when its last day is past: before `today`,
 * or, without it, before the oldest day that is still listed. `calledOff`
 * are the windows that are gone and whose end was told: one that is back is restored. Order of the inputs does not matter.
 */
export function diffWindows(
  before: readonly ReviewWindow[],
  after: readonly ReviewWindow[],
  today: string | null = null,
  calledOff: readonly ReviewWindow[] = [],
): { windows: ReviewWindow[]; events: WindowEvent[] } {
  const known = new Map(before.map((window) => [window.key, window]))
  const ended = new Map(calledOff.map((window) => [window.key, window]))
  const events: WindowEvent[] = []
  const event = (kind: WindowEventKind, old: ReviewWindow | null, now: ReviewWindow | null): void => {
    const { key, state, mechanism, invented } = (now ?? old)!
    events.push({ kind, key, state, mechanism, before: old, after: now, invented })
  }
  const renamed = namedAnew(known, after)
  const windows = after.map((window) => {
    const old = known.get(window.key) ?? renamed.get(window.key)
    if (old === undefined) {
      // that nothing is known is no news
      const gone = ended.get(window.key) ?? null
      if (datesOf(window) !== null || window.certainty === 'cancelled_or_moved')
        event(gone && window.certainty !== 'cancelled_or_moved' ? 'restored' : 'new', gone, window)
      return window
    }
    const change = changeOf(old, window)
    const kept = withMemory(old, window, change)
    if (change !== null) event(change, old, kept)
    return kept
  })
  const present = new Set([...after, ...renamed.values()].map(({ key }) => key))
  const limit = today ?? oldestDay(after)
  const answered = new Set(after.map(placeOf))
  for (const old of known.values()) {
    if (present.has(old.key) || datesOf(old) === null) continue
    const { last } = spanOver((old.opensOn ?? old.dueOn)!, (old.dueOn ?? old.opensOn)!)
    // past its last day it ran out, which is no news
    if (old.dueOn !== null && last < limit) continue
    event(answered.has(placeOf(old)) ? 'superseded' : 'cancelled', old, null)
  }
  const order = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
  return { windows: windows.sort(order), events: withoutFlood(events.sort(order), today) }
}
