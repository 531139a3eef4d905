// A review window in one line: what it is, when, and how sure that is.
import type { ReviewWindow } from './windows.ts'
import { certaintyWords } from './words.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** `2027-03-04` → "4 March 2027"; `2027-03` → "March 2027". */
export const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-')
  const name = months[Number(month) - 1]
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`
}

/** An estimate is shown in whole months, whatever was computed (SAFETY, D2). */
const shown = (day: string, window: ReviewWindow): string =>
  dayWords(window.certainty === 'estimate' ? day.slice(0, 7) : day)

/** "periodic_report_due" → "Periodic report due". */
export const kindWords = (kind: string): string => {
  const words = kind.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The span in words; never a single day for an estimate. */
export const spanWords = (window: ReviewWindow): string => {
  const { opensOn, dueOn } = window
  if (window.certainty === 'unknown' || (opensOn === null && dueOn === null)) return 'no date'
  if (opensOn && dueOn && opensOn !== dueOn) {
    const from = shown(opensOn, window)
    const to = shown(dueOn, window)
    return from === to ? from : `${from} to ${to}`
  }
  if (dueOn) return window.precision === 'month' ? shown(dueOn, window) : `by ${shown(dueOn, window)}`
  return `from ${shown(opensOn!, window)}, no end known`
}

/** "Periodic report due: by 4 March 2027 (official date)". */
export const windowLine = (window: ReviewWindow): string => {
  const why = window.certainty === 'unknown' && window.reason ? `: ${window.reason}` : ''
  return `${kindWords(window.kind)}: ${spanWords(window)} (${certaintyWords[window.certainty]}${why})`
}
