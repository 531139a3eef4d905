// What a phase is made of: the stages of each mechanism, and whether something can be sent now.
import { addDays } from '../days/days.ts'
import { firstDayOf, lastDayOf } from '../windows/span.ts'
import type { ReviewWindow } from '../windows.ts'

const stages = [
  'not_a_party',
  'not_covered',
  'in_session',
  'review_coming',
  'review_listed',
  'observations_out',
  'report_due',
  'report_overdue',
  'review_open_ended',
  'outcome_pending',
  'implementing',
  'postponed',
  'visit_coming',
  'visit_postponed',
  'visit_report_awaited',
  'no_visit_announced',
  'nothing_known',
] as const
export type Stage = (typeof stages)[number]

/**
 * `open`: a day that is official or computed; `probably_open`, `probably_closed`: from months; `expected`: months that have
 * not begun; `always`: no day is set;
 * `not_announced`: neither a day nor a bound is known; `nothing`: nothing is taken at this stage.
 */
export type Can = {
  kind: 'open' | 'probably_open' | 'expected' | 'closed' | 'probably_closed' | 'not_announced' | 'always' | 'nothing'
  /** what is open, or closed */
  window: ReviewWindow | null
  /** months in which it probably closed, where the window itself has no date: YYYY-MM */
  about: { from: string; to: string } | null
}

export type StageAnswer = {
  stage: Stage
  /** the window that the stage rests on */
  window: ReviewWindow | null
  /** a second date that the stage names */
  also: ReviewWindow | null
  can: Can
  /** symbol of the observations on the review, where they are read here; absent elsewhere */
  issued?: string
}

/** It was to be at a time that no longer stands, and has no other. */
export const isCalledOff = ({ certainty, supersedes }: ReviewWindow): boolean =>
  certainty === 'cancelled_or_moved' && (supersedes?.dueOn ?? null) !== null

/** What was called off is announced by nobody: its deadline is open only where it has a day of its own. */
export const ifDated = (can: Can): Can => (can.kind === 'not_announced' ? nothing : can)

export const nothing: Can = { kind: 'nothing', window: null, about: null }
export const always: Can = { kind: 'always', window: null, about: null }

export const isDated = (window: ReviewWindow | undefined): window is ReviewWindow =>
  window !== undefined && window.dueOn !== null && window.certainty !== 'cancelled_or_moved'

/** Not over yet: its last day, or the last day of its last month, is today or later. */
export const isAhead = (window: ReviewWindow | undefined, today: string): window is ReviewWindow =>
  isDated(window) && lastDayOf(window.dueOn!) >= today

/** It has begun: an estimate by the first day that it allows. */
export const hasBegun = ({ opensOn, dueOn }: ReviewWindow, today: string): boolean =>
  firstDayOf((opensOn ?? dueOn)!) <= today

export const ofKind = (windows: readonly ReviewWindow[], kind: string, occasion?: string): ReviewWindow[] =>
  windows.filter((window) => window.kind === kind && (occasion === undefined || window.occasion === occasion))

/** The latest by its last day. */
export const latest = (windows: readonly ReviewWindow[]): ReviewWindow | undefined =>
  windows
    .filter(isDated)
    .sort((a, b) => (lastDayOf(a.dueOn!) < lastDayOf(b.dueOn!) ? -1 : 1))
    .at(-1)

/** The nearest that is not over. */
export const nearest = (windows: readonly ReviewWindow[], today: string): ReviewWindow | undefined =>
  windows.filter((window) => isAhead(window, today)).sort((a, b) => (a.dueOn! < b.dueOn! ? -1 : 1))[0]

/**
 * Whether a deadline can still be met. One without a date is probably closed once the bound of its anchor is past:
 * `opens` is the first day that the session can begin, `before` the least days that a deadline came before it.
 */
export function canMeet(
  deadline: ReviewWindow | undefined,
  today: string,
  anchor: { opens: string; least: number; most: number } | null = null,
): Can {
  if (deadline === undefined) return nothing
  const at = (kind: Can['kind'], about: Can['about'] = null): Can => ({ kind, window: deadline, about })
  if (deadline.certainty === 'cancelled_or_moved') return at('not_announced')
  if (deadline.dueOn !== null) {
    const isOver = lastDayOf(deadline.dueOn) < today
    if (deadline.certainty === 'estimate')
      return at(isOver ? 'probably_closed' : hasBegun(deadline, today) ? 'probably_open' : 'expected')
    return at(isOver ? 'closed' : 'open')
  }
  if (deadline.over !== undefined) return at('probably_closed', deadline.over)
  if (anchor === null || addDays(lastDayOf(anchor.opens), -anchor.least) >= today) return at('not_announced')
  const month = (day: string, days: number) => addDays(day, -days).slice(0, 7)
  return at('probably_closed', {
    from: month(firstDayOf(anchor.opens), anchor.most),
    to: month(lastDayOf(anchor.opens), anchor.least),
  })
}
