// Printed days, and those that words such as "by" or "at the latest" make a deadline.
import { findDay } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { dueTable } from './duties-table.ts'
import { mended } from './mended.ts'

const dueWords = compile(dueTable.rows, 'due', { flags: 'giu' })
const leadingUp = compile(dueTable.rows, 'leading up')
const atTheLatest = /^\s*,?\s*(?:au plus tard|a más tardar|at the latest|como máximo|dernier délai)/i

/** Days of a text with their places. */
export function daysIn(text: string): { day: string; start: number; end: number }[] {
  const found: { day: string; start: number; end: number }[] = []
  let from = 0
  for (let day = findDay(text); day !== null; day = findDay(text.slice(from))) {
    found.push({ day: day.day, start: from + day.start, end: from + day.end })
    from += day.end
  }
  return found
}

/** Places of the days that words such as "by" or "at the latest" make a deadline. */
export function dueDaysIn(text: string): { day: string; start: number; end: number }[] {
  const led = [...text.matchAll(dueWords)].map((match) => match.index + match[0].length)
  return daysIn(text).filter(
    ({ start, end }) =>
      atTheLatest.test(text.slice(end)) || led.some((at) => at <= start && leadingUp.test(text.slice(at, start))),
  )
}

/** The first deadline of a text, whatever its duty; null where it prints none. */
export const firstDueDay = (printed: string): string | null => {
  const text = mended(printed)
  const due = dueDaysIn(text)
  return (due.find(({ end }) => atTheLatest.test(text.slice(end))) ?? due[0])?.day ?? null
}
