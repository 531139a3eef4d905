// Facts and documents → the review windows of every State. Pure: the same input gives the same answer, in any order.
import { addYears, isDay } from '../days.ts'
import type { Facts } from '../facts.ts'
import type { DocumentDates, ReviewWindow } from '../windows.ts'
import { applyAnnouncements } from './announced-facts.ts'
import { datesOf, foldAnnouncements, sameDates } from './announced-windows.ts'
import { catWindows } from './cat.ts'
import { type Context, createContext } from './context.ts'
import type { Draft } from './draft.ts'
import { defaultSettings, type WindowSettings } from './settings.ts'
import { settle } from './settle.ts'
import { lastDayOf } from './span.ts'
import { srtWindows } from './srt.ts'
import { uprWindows } from './upr.ts'

export type WindowInput = {
  facts: Facts
  documents: readonly DocumentDates[]
  /** day in Geneva */
  today: string
  settings?: Partial<WindowSettings>
}

const draftsOf = (context: Context): Map<string, Draft> =>
  settle(
    context.states.flatMap((state) => [
      ...catWindows(context, state),
      ...uprWindows(context, state),
      ...srtWindows(context, state),
    ]),
  )

/** Old days of a session that was moved stay with each window that hung on them. */
function keepOldDays(now: Map<string, Draft>, before: Map<string, Draft>): void {
  for (const [key, draft] of now) {
    const earlier = before.get(key)?.window
    if (!earlier || sameDates(earlier, draft.window) || datesOf(draft.window) === null) continue
    const supersedes = draft.window.supersedes ?? datesOf(earlier)
    now.set(key, { ...draft, window: { ...draft.window, supersedes } })
  }
}

/** Open-ended and unknown windows stay; a dated one as long as its last day, old or new, is not too far back. */
function isKept(window: ReviewWindow, oldest: string): boolean {
  const due = window.dueOn ?? (window.certainty === 'cancelled_or_moved' ? (window.supersedes?.dueOn ?? null) : null)
  return due === null || lastDayOf(due) >= oldest
}

/**
 * Every window of the rule table for the Members, the observers and the States of the documents, sorted by key.
 * Windows whose last day lies more than `keepYears` (3) before today are left out; open-ended and unknown ones stay.
 * Each State has at least one row for each of the three mechanisms (a territory only what its documents set).
 * @throws RangeError when `today` is no day, or a fact or a document holds a date that is none
 */
export function computeWindows({ facts, documents, today, settings }: WindowInput): ReviewWindow[] {
  if (!isDay(today)) throw new RangeError(`today is not a day: ${JSON.stringify(today)}`)
  const chosen = { ...defaultSettings, ...settings }
  const applied = applyAnnouncements(facts)
  const context = createContext(applied.facts, documents, today, chosen, applied.listed)
  const drafts = draftsOf(context)
  if (applied.before !== null)
    keepOldDays(drafts, draftsOf(createContext(applied.before, documents, today, chosen, applied.listed)))
  foldAnnouncements(context, facts.announcements, applied.dropped, drafts)
  const oldest = addYears(today, -chosen.keepYears)
  return [...drafts.values()]
    .map(({ window }) => window)
    .filter((window) => !chosen.disabledRules.includes(window.rule) && isKept(window, oldest))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}
