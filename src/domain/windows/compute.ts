// Facts and documents → the review windows of every State. Pure: the same input gives the same answer, in any order but that of
// announcements that were read on one day.

import { applyAnnouncements, foldAnnouncements, withOrigins } from '../announced/announced.ts'
import { addYears, isDay } from '../days/days.ts'
import type { Facts } from '../facts.ts'
import { allStates, isFictional, stateByCode } from '../states/states.ts'
import type { DocumentDates, ReviewWindow } from '../windows.ts'
import { catWindows } from './cat.ts'
import { type Context, createContext, keepYears } from './context.ts'
import { datesOf, sameDates } from './dates.ts'
import { type Draft, unknown } from './draft.ts'
import { ground } from './grounds/ground.ts'
import { withPrinted } from './printed.ts'
import { ruleById, rules } from './rules.ts'
import { settle } from './settle.ts'
import { lastDayOf } from './span.ts'
import { srtWindows } from './srt.ts'
import { uprWindows } from './upr.ts'

type WindowInput = {
  facts: Facts
  documents: readonly DocumentDates[]
  /** day in Geneva */
  today: string
  /** only these States, where the answer for all is not needed */
  states?: readonly string[]
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

/** Its last day, or the last day that it had. */
function lastDayOfAny({ dueOn, supersedes }: ReviewWindow): string | null {
  const due = dueOn ?? supersedes?.dueOn ?? null
  return due === null ? null : lastDayOf(due)
}

/** What stays of each State: the last report that it owed (an overdue one stays overdue), and its last review. */
function lastDuties(windows: readonly ReviewWindow[]): ReadonlySet<string> {
  const last = new Map<string, ReviewWindow>()
  for (const window of windows) {
    // one that was called off, or lost its days, does not bring back the one before it
    const day = lastDayOfAny(window)
    if (!ruleById(window.rule).stays || day === null) continue
    const known = last.get(`${window.state}:${window.mechanism}`)
    const [a, b] = [day, known === undefined ? '' : lastDayOfAny(known)!]
    if (a > b || (a === b && window.key > known!.key)) last.set(`${window.state}:${window.mechanism}`, window)
  }
  return new Set([...last.values()].map(({ key }) => key))
}

/** Open-ended and unknown windows stay; a dated one as long as its last day, old or new, is not too far back. */
function isKept(window: ReviewWindow, oldest: string): boolean {
  const due = window.dueOn ?? (window.certainty === 'cancelled_or_moved' ? (window.supersedes?.dueOn ?? null) : null)
  return due === null || lastDayOf(due) >= oldest
}

/** Where all that was known is long past, the answer is that nothing later is known: never an empty list. */
function unanswered(context: Context, windows: readonly ReviewWindow[]): ReviewWindow[] {
  const answered = new Set(windows.map(({ state, mechanism }) => `${state}:${mechanism}`))
  const firsts = rules.filter(({ answers }) => answers === 1)
  return context.states.flatMap((state) => {
    if (context.territories.has(state)) return []
    return firsts.flatMap(({ id, mechanism }) => {
      if (answered.has(`${state}:${mechanism}`)) return []
      const subject = { rule: id, state, occasion: 'later', invented: false }
      return unknown(subject, ground('longPast')).window
    })
  })
}

const inSession = ({ window, session, council }: Draft): ReviewWindow => {
  const at = council ?? session
  return at === null ? window : { ...window, session: at }
}

/** What the table of States adds: the page of the State, and that all said of a fictional one is invented. */
function ofState(window: ReviewWindow): ReviewWindow {
  const { iso2 = null, kind } = stateByCode(window.state) ?? {}
  const page = ruleById(window.rule).page({ iso3: window.state, iso2, isMember: kind === 'member' })
  return { ...window, officialPage: page, invented: window.invented || isFictional(window.state) }
}

/**
 * Every window of the rule table for the Members, the observers and the States of the documents, sorted by key.
 * Windows whose last day lies more than `keepYears` (3) before today are left out; open-ended and unknown ones stay, and
 * so do the last report that a State owed and its last review in the Universal Periodic Review.
 * Each State has at least one row for each of the three mechanisms (a territory only what its documents set).
 * @throws RangeError when `today` is no day, or a fact or a document holds a date that is none
 */
export function computeWindows({ facts: given, documents, today, states }: WindowInput): ReviewWindow[] {
  if (!isDay(today)) throw new RangeError(`today is not a day: ${JSON.stringify(today)}`)
  const facts = withOrigins(given)
  const applied = applyAnnouncements(facts)
  const lay = (rows: Facts): Context => {
    const context = createContext(rows, documents, today, applied, allStates())
    return states === undefined ? context : { ...context, states: [...new Set(states)].sort() }
  }
  const context = lay(applied.facts)
  const drafts = draftsOf(context)
  if (applied.before !== null) keepOldDays(drafts, draftsOf(lay(applied.before)))
  foldAnnouncements(context, facts.announcements, applied, drafts)
  const oldest = addYears(today, -keepYears)
  const told = [...drafts.values()]
    .filter(({ silent }) => !silent)
    .map((draft) => withPrinted(context, inSession(draft)))
  const stays = lastDuties(told)
  const kept = told.filter((window) => stays.has(window.key) || isKept(window, oldest))
  return [...kept, ...unanswered(context, kept)]
    .map(ofState)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
}
