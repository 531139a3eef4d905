// A date as facts print it (a day, a month, a year) as the span of days that it can mean.
import { addDays, addMonths, addYears, type Day, isDay } from '../days/days.ts'
import type { SessionFact } from '../facts.ts'
import type { Shift } from './rule.ts'

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

const isSure = (confidence: string): boolean => /^sure\b/.test(confidence)

/** `official` needs a whole day and a source that was read. */
export function opensOfficially(session: SessionFact): boolean {
  const evidence = session.opensEvidence ?? (isSure(session.confidence) ? 'official' : 'estimate')
  return session.opens !== null && isSingleDay(session.opens) && evidence === 'official'
}
export function closesOfficially(session: SessionFact): boolean {
  const evidence = session.closesEvidence ?? (isSure(session.confidence) ? 'official' : 'estimate')
  return session.closes !== null && isSingleDay(session.closes) && evidence === 'official'
}

/** The days that a session can cover; null when neither its opening nor its closing is known. */
export function sessionSpan(session: SessionFact): Span | null {
  const opens = session.opens ?? session.closes
  const closes = session.closes ?? session.opens
  return opens === null || closes === null ? null : { first: firstDayOf(opens), last: lastDayOf(closes) }
}
