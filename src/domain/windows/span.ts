// A date as facts print it (a day, a month, a year) as the span of days that it can mean.
import { addDays, addMonths, addYears, type Day, isDay } from '../days/days.ts'

export type Span = { first: Day; last: Day }

function read(date: string): Span {
  if (/^\d{4}$/.test(date)) return { first: `${date}-01-01`, last: `${date}-12-31` }
  if (/^\d{4}-\d\d$/.test(date)) {
    const first = `${date}-01`
    return { first, last: addDays(addMonths(first, 1), -1) }
  }
  if (!isDay(date)) throw new RangeError(`not a day, a month or a year: ${JSON.stringify(date)}`)
  return { first: date, last: date }
}

/** The same few hundred dates come back for every State. */
const known = new Map<string, Span>()

/**
 * `2026-05-13` → that day; `2026-05` → 1 to 31 May; `2026` → the whole year.
 * @throws RangeError for anything else
 */
export function spanOf(date: string): Span {
  const span = known.get(date) ?? read(date)
  if (known.size < 50_000) known.set(date, span)
  return span
}

export const lastDayOf = (date: string): Day => spanOf(date).last
export const firstDayOf = (date: string): Day => spanOf(date).first

export const isSingleDay = (date: string): boolean => date.length === 10

/** From the first day of one date to the last of another. */
export function spanOver(from: string, to: string): Span {
  return { first: firstDayOf(from), last: lastDayOf(to) }
}

/** A shift in whole months, years or days, both ends alike or each by its own. */
export type Shift = { days?: number; months?: number; years?: number }

function shiftDay(day: Day, { days = 0, months = 0, years = 0 }: Shift): Day {
  let shifted = day
  if (years !== 0) shifted = addYears(shifted, years)
  if (months !== 0) shifted = addMonths(shifted, months)
  return days === 0 ? shifted : addDays(shifted, days)
}

export const shiftSpan = (span: Span, earliest: Shift, latest: Shift = earliest): Span => ({
  first: shiftDay(span.first, earliest),
  last: shiftDay(span.last, latest),
})

/** The whole months that a span touches: what may be shown of an estimate (SAFETY, D2). */
export const monthsOf = (span: Span): { opensOn: string; dueOn: string } => ({
  opensOn: span.first.slice(0, 7),
  dueOn: span.last.slice(0, 7),
})

export const earlier = (a: Day, b: Day): Day => [a, b].sort()[0]!
export const later = (a: Day, b: Day): Day => [a, b].sort()[1]!

/** The least span that holds both. */
export const unionOf = (a: Span, b: Span): Span => ({ first: earlier(a.first, b.first), last: later(a.last, b.last) })

/** A span as a basis names it: its day, its month, or its months. Never a day that nobody printed. */
export function spanInBasis({ first, last }: Span): string {
  if (first === last) return first
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)]
  return from === to ? from : `${from} to ${to}`
}
