// Reads dates as documents print them: one day, or a span of days, in English, French and Spanish.
import { compile } from '../patterns.ts'
import { dayRows, listedDayRows, listRows, monthNumber, spanRows } from './words.ts'

export type PrintedRange = { from: string; to: string }

const dayFirst = compile(dayRows, 'day first')
const monthFirst = compile(dayRows, 'month first')
const iso = /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u
const spanDayFirst = compile(spanRows, 'span, day first')
const spanMonthFirst = compile(spanRows, 'span, month first')
const spanBetween = compile(spanRows, 'span, between')
const spanBetweenMonths = compile(spanRows, 'span, between months')

/** A whole string that is one printed date: "24 de julio de 2099", "1er juin 2099", "May 3, 2009"; null if it is not. */
export function parseDay(text: string): string | null {
  const trimmed = text.replace(/\s+/gu, ' ').trim()
  const found = locate(trimmed)
  return found !== null && found.start === 0 && found.end === trimmed.length ? found.day : null
}

const dayOrMonth =
  /(?<!\d)\d{1,2}(?:er|st|nd|rd|th|\.?[ºª°])?\s(?:de\s)?(\p{L}{3,10})|(?<!\p{L})(\p{L}{3,10})\s\d{1,2}(?!\d)/gu

/** True where a text prints a day of a month, with or without its year: "from 3 to 28 May". */
export const namesDay = (text: string): boolean =>
  [...text.matchAll(dayOrMonth)].some(([, behind, before]) => monthNumber(behind ?? before ?? '') !== undefined)

/** The first date in a running text, with its place; null if there is none. */
export function findDay(text: string): { day: string; printed: string; start: number; end: number } | null {
  const found = locate(text)
  return found === null ? null : { ...found, printed: text.slice(found.start, found.end) }
}

function locate(text: string): { day: string; start: number; end: number } | null {
  let best: { day: string; start: number; end: number } | null = null
  for (const pattern of [dayFirst, monthFirst, iso]) {
    const match = pattern.exec(text)
    if (match?.groups === undefined) continue
    const { year, month: word, day } = match.groups
    const value = toDay(Number(year), monthNumber(word!) ?? Number(word), dayNumber(day!))
    if (value !== null && (best === null || match.index < best.start))
      best = { day: value, start: match.index, end: match.index + match[0].length }
  }
  return best
}

const everyMonthFirst = compile(dayRows, 'month first', { flags: 'giu' })

/** "May 24, 2099" as "24 May 2099": what reads lists of days knows one order. */
export const withDaysFirst = (text: string): string =>
  text.replace(everyMonthFirst, (...match) => {
    const { day, month, year } = match.at(-1) as Record<string, string>
    return `${day} ${month} ${year}`
  })

const listed = compile(listRows, 'listed days', { flags: 'giu' })
const listedDay = compile(listedDayRows, 'listed day', { flags: 'giu' })

/**
 * Every day that a text names, in order, days that share a month or year counted out: "held on 28 and 29 May 2099",
 * "30 April and 1 May 2099". Of a span only its last day is named: see `parseDayRange`.
 */
export function findDays(text: string): string[] {
  return [...withDaysFirst(text).matchAll(listed)].flatMap((match) => {
    const { list, day, month: word, year } = match.groups!
    let last = monthNumber(word!)!
    const days = [toDay(Number(year), last, dayNumber(day!))]
    for (const earlier of [...list!.matchAll(listedDay)].reverse()) {
      last = monthNumber(earlier.groups!['month'] ?? '') ?? last
      days.unshift(toDay(Number(year), last, dayNumber(earlier.groups!['day']!)))
    }
    return days.filter((one) => one !== null)
  })
}

/**
 * The first span of days in a text: "20 April–13 May 2099", "3 to 14 May 2010", "31 October-25 November 2016",
 * "28 December 2098–5 January 2099" (without the first year: the year before, when the span crosses it).
 * Null when there is none, or when it runs backwards.
 */
export function parseDayRange(text: string): PrintedRange | null {
  const matches = [spanDayFirst, spanMonthFirst, spanBetween, spanBetweenMonths]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)
  for (const match of matches) {
    const { d1, m1, y1, d2, m2, y2 } = match.groups!
    const lastMonth = monthNumber(m2 ?? m1!)!
    const firstMonth = m1 === undefined ? lastMonth : monthNumber(m1)!
    const crosses = y1 === undefined && firstMonth > lastMonth
    const from = toDay(y1 === undefined ? Number(y2) - (crosses ? 1 : 0) : Number(y1), firstMonth, dayNumber(d1!))
    const to = toDay(Number(y2), lastMonth, dayNumber(d2!))
    if (from !== null && to !== null && from <= to) return { from, to }
  }
  return null
}

/** "primero de mayo", "premier mai", "the first of May". */
const dayNumber = (printed: string): number => (/^\d/.test(printed) ? Number(printed) : 1)

/** Null for a day that no calendar has (31 June). */
function toDay(year: number, monthOfYear: number, day: number): string | null {
  const date = new Date(Date.UTC(year, monthOfYear - 1, day))
  const exists = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day && year >= 1900
  return exists ? date.toISOString().slice(0, 10) : null
}
