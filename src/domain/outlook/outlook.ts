// What has a date in the next twelve months and what has not: the emptiness in numbers, and where an operator can look.
import type { Certainty } from '../certainty.ts'
import { addMonths, addYears } from '../days/days.ts'
import { type WatchedMechanism, watchedMechanisms } from '../mechanisms.ts'
import type { Shift } from '../windows/rule.ts'
import { ruleById } from '../windows/rules.ts'
import { firstDayOf, lastDayOf, shiftSpan, spanOver } from '../windows/span.ts'
import type { ReviewWindow } from '../windows.ts'

/** Sessions, and calls that concern all States, as `generalDates` gives them. */
type General = {
  /** `CAT:session:86` */
  key: string
  opensOn: string
  dueOn: string
  certainty: Certainty
  officialPage: string
  call?: { mechanism: WatchedMechanism; kind: string }
}

export type DatedStates = {
  mechanism: WatchedMechanism
  /** States of which there is a window */
  states: number
  /** those with an official or computed day in the span, and those with an official one */
  dated: number
  official: number
}

export type Deadline = {
  /** null: it concerns all States */
  state: string | null
  mechanism: WatchedMechanism
  kind: string
  dueOn: string
  certainty: 'official' | 'rule'
  officialPage: string
}

export type LookFor = {
  mechanism: WatchedMechanism
  kind: string
  rule: string
  /** YYYY-MM, the first month in which it can fall; null: it may be announced at any time */
  month: string | null
  /** it falls soon enough to be on the page by now */
  now: boolean
  pages: { page: string; states: string[] }[]
}

export type Outlook = {
  from: string
  to: string
  mechanisms: DatedStates[]
  /** what civil society can send, with an official or computed last day */
  deadlines: Deadline[]
  /** what has no announced day, by expected month; what may come at any time last */
  lookFor: LookFor[]
}

/** Announcements came up to this many months before their day. */
const monthsAnnounced = 3
/** A day before a session, of which no pattern is known, falls within this time before it opens. */
const beforeSession: Shift = { months: -3 }

const isFirm = ({ certainty, dueOn }: ReviewWindow): boolean =>
  (certainty === 'official' || certainty === 'rule') && dueOn?.length === 10

/** Its days touch the span. */
const isWithin = ({ opensOn, dueOn }: ReviewWindow, from: string, to: string): boolean => {
  const days = spanOver(opensOn ?? dueOn!, dueOn!)
  return days.last >= from && days.first <= to
}

function datedStates(windows: readonly ReviewWindow[], from: string, to: string): DatedStates[] {
  return watchedMechanisms.map((mechanism) => {
    const own = windows.filter((window) => window.mechanism === mechanism)
    const firm = own.filter((window) => isFirm(window) && isWithin(window, from, to))
    const count = (rows: readonly ReviewWindow[]) => new Set(rows.map(({ state }) => state)).size
    return {
      mechanism,
      states: count(own),
      dated: count(firm),
      official: count(firm.filter(({ certainty }) => certainty === 'official')),
    }
  })
}

function deadlinesIn(
  windows: readonly ReviewWindow[],
  general: readonly General[],
  from: string,
  to: string,
): Deadline[] {
  const ofStates = windows
    .filter(
      (window) =>
        ruleById(window.rule).sentByCivilSociety && isFirm(window) && window.dueOn! >= from && window.dueOn! <= to,
    )
    .map((window): Deadline => {
      const { state, mechanism, kind, officialPage } = window
      return {
        state,
        mechanism,
        kind,
        dueOn: window.dueOn!,
        certainty: window.certainty as Deadline['certainty'],
        officialPage,
      }
    })
  const ofAll = general.flatMap(({ call, certainty, dueOn, officialPage }): Deadline[] =>
    call !== undefined && certainty === 'official' && dueOn >= from && dueOn <= to
      ? [{ state: null, mechanism: call.mechanism, kind: call.kind, dueOn, certainty, officialPage }]
      : [],
  )
  const order = (a: Deadline, b: Deadline): number =>
    a.dueOn.localeCompare(b.dueOn) || (a.state ?? '').localeCompare(b.state ?? '')
  return [...ofStates, ...ofAll].sort(order)
}

type Days = Pick<ReviewWindow, 'opensOn' | 'dueOn'>

/**
 * The days of the review that a window comes before or follows from, by State and occasion, and those of sessions by the
 * occasion that names them (`CAT:session-86`): known or estimated.
 */
function anchorsOf(windows: readonly ReviewWindow[], general: readonly General[]): Map<string, Days> {
  const reviews = windows.filter(
    ({ rule, opensOn, dueOn }) => ruleById(rule).answers === 1 && (opensOn ?? dueOn) !== null,
  )
  return new Map<string, Days>([
    ...general.map((date) => [date.key.replace(':session:', ':session-'), date] as const),
    ...reviews.map((window) => [`${window.state}:${window.mechanism}:${window.occasion}`, window] as const),
  ])
}

/** First and last day on which it can fall: by its own months, else by its review; null where neither is known. */
function expected(window: ReviewWindow, anchor: Days | undefined): { first: string; last: string } | null {
  const days = (of: Days) => ({
    first: firstDayOf((of.opensOn ?? of.dueOn)!),
    last: of.dueOn === null ? '9999-12-31' : lastDayOf(of.dueOn),
  })
  if (window.opensOn !== null || window.dueOn !== null) return days(window)
  const { lies, counted } = ruleById(window.rule)
  if (anchor === undefined || lies === undefined) return null
  const review = days(anchor)
  if (lies === 'inside') return review
  const shift = counted.from === 'opening' ? counted.earliest : beforeSession
  return { first: shiftSpan({ first: review.first, last: review.first }, shift).first, last: review.last }
}

function lookFor(windows: readonly ReviewWindow[], general: readonly General[], today: string, to: string): LookFor[] {
  const anchors = anchorsOf(windows, general)
  const rows = new Map<string, LookFor>()
  for (const window of windows) {
    const { state, mechanism, kind, rule, certainty, officialPage, occasion } = window
    const isOpen = certainty === 'unknown' || certainty === 'estimate'
    // what is never announced is waited for on no page
    if (!isOpen || window.absence || window.over || !ruleById(rule).gives.includes('official')) continue
    const anchor = anchors.get(`${state}:${mechanism}:${occasion}`) ?? anchors.get(`${mechanism}:${occasion}`)
    const days = expected(window, anchor)
    if (days !== null && (days.last < today || days.first > to)) continue
    const first = days === null ? null : days.first < today ? today : days.first
    const month = first?.slice(0, 7) ?? null
    const key = `${mechanism}:${kind}:${month}`
    const row = rows.get(key) ?? {
      mechanism,
      kind,
      rule,
      month,
      now: first !== null && addMonths(today, monthsAnnounced) >= first,
      pages: [],
    }
    rows.set(key, row)
    const page = row.pages.find((one) => one.page === officialPage)
    if (page === undefined) row.pages.push({ page: officialPage, states: [state] })
    else if (!page.states.includes(state)) page.states.push(state)
  }
  const order = ({ month, mechanism, kind }: LookFor): string => `${month ?? '9999'}:${mechanism}:${kind}`
  return [...rows.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

/** Measures the next twelve months from `today` (Geneva). What is invented counts nowhere. */
export function measureOutlook(all: readonly ReviewWindow[], general: readonly General[], today: string): Outlook {
  const windows = all.filter(({ invented }) => !invented)
  const to = addYears(today, 1)
  return {
    from: today,
    to,
    mechanisms: datedStates(windows, today, to),
    deadlines: deadlinesIn(windows, general, today, to),
    lookFor: lookFor(windows, general, today, to),
  }
}
