// What stands now for a watch list: the dates to come, whatever their lead times, and the estimates that are withheld.
import { lastDayOf } from '../../domain/windows/span.ts'
import type { ReviewWindow } from '../../domain/windows.ts'
import { alertDay, dueDay } from '../events.ts'

export type Standing = {
  /** official and computed days to come, nearest first */
  dates: ReviewWindow[]
  /** called off, or moved to days that are not announced, where the old day is to come */
  calledOff: ReviewWindow[]
  /** months only: never shown as dates */
  estimates: ReviewWindow[]
}

const byDay = (a: ReviewWindow, b: ReviewWindow): number => {
  const [x, y] = [alertDay(a) ?? a.dueOn ?? '9999', alertDay(b) ?? b.dueOn ?? '9999']
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : 1
}

/** Sorts the windows of a list by what is known of their days. `today` is a day in Geneva. */
export function standingOf(windows: readonly ReviewWindow[], today: string): Standing {
  const isAhead = (day: string | null | undefined) => day !== null && day !== undefined && lastDayOf(day) >= today
  return {
    dates: windows.filter((window) => isAhead(dueDay(window))).sort(byDay),
    calledOff: windows
      .filter(({ certainty, supersedes }) => certainty === 'cancelled_or_moved' && isAhead(supersedes?.dueOn))
      .sort(byDay),
    estimates: windows
      .filter(
        ({ certainty, opensOn, dueOn }) =>
          certainty === 'estimate' && (dueOn === null ? opensOn !== null : isAhead(dueOn)),
      )
      .sort(byDay),
  }
}

/** A sign before each change, for a reader who scans a list. */
export const signs: Readonly<Record<string, string>> = {
  announced: '+',
  moved: '→',
  cancelled: '×',
  confirmed: '✓',
  superseded: '⇄',
  restored: '↺',
  in_doubt: '?',
}
