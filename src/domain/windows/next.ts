// What comes next for a State, by mechanism: the answer to "what, how sure, and what can I do before it".
import type { WatchedMechanism } from '../mechanisms.ts'
import { watchedMechanisms } from '../mechanisms.ts'
import type { ReviewWindow } from '../windows.ts'
import { datesOf } from './dates.ts'
import { ruleById, type WindowRule } from './rules.ts'
import { firstDayOf, lastDayOf } from './span.ts'

export type NextAnswer = {
  mechanism: WatchedMechanism
  /** the nearest date that has not passed, else an open-ended one, else the reason why nothing is known */
  next: ReviewWindow
  rule: WindowRule
  /** everything that has not passed, nearest first, `next` included; moved and cancelled, then unknown ones last */
  upcoming: ReviewWindow[]
}

/** 0 dated, 1 open-ended, 2 moved or cancelled, 3 unknown */
function group(window: ReviewWindow): number {
  if (window.certainty === 'cancelled_or_moved') return 2
  if (datesOf(window) === null) return 3
  return window.dueOn === null ? 1 : 0
}

/** The day that a reader waits for: the opening of what is still to open, else its last day. */
function awaited(window: ReviewWindow, today: string): string {
  const { opensOn, dueOn } = window
  if (opensOn !== null && (dueOn === null || lastDayOf(opensOn) >= today)) return firstDayOf(opensOn)
  return dueOn === null ? '9999-12-31' : lastDayOf(dueOn)
}

function isAhead(window: ReviewWindow, today: string): boolean {
  if (window.over !== undefined) return false
  const due = window.certainty === 'cancelled_or_moved' ? window.supersedes?.dueOn : window.dueOn
  return due === null || due === undefined || lastDayOf(due) >= today
}

/** Of windows of one day, the event that the mechanism turns on is named first. */
const rank = ({ rule }: ReviewWindow): number => ruleById(rule).answers ?? 3

/**
 * One answer for each mechanism that the windows of the State speak of. `today` is a day in Geneva.
 * Empty for a State of which there is no window.
 */
export function nextFor(windows: readonly ReviewWindow[], state: string, today: string): NextAnswer[] {
  return watchedMechanisms.flatMap((mechanism) => {
    const upcoming = windows
      .filter((window) => window.state === state && window.mechanism === mechanism && isAhead(window, today))
      .sort(
        (a, b) =>
          group(a) - group(b) ||
          awaited(a, today).localeCompare(awaited(b, today)) ||
          rank(a) - rank(b) ||
          (a.key < b.key ? -1 : 1),
      )
    const next = upcoming.find((window) => group(window) !== 2) ?? upcoming[0]
    return next === undefined ? [] : [{ mechanism, next, rule: ruleById(next.rule), upcoming }]
  })
}
