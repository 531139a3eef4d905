// Calendar days (`YYYY-MM-DD`) and instants (UTC ISO): checked, counted, and in Geneva. No clock.
import { DateTime, IANAZone } from 'luxon'
import type { DayLanguage } from './words.ts'
import { monthName } from './words.ts'

export type { PrintedRange } from './printed.ts'
export { findDay, findDays, namesDay, parseDay, parseDayRange, withDaysFirst } from './printed.ts'
export type { DayLanguage } from './words.ts'
export { cardinalNumber, monthName, monthNumber, ordinalNumber } from './words.ts'

/** `YYYY-MM-DD`, in the calendar of Geneva; never mixed with an instant. */
export type Day = string
/** `2099-05-13T08:00:00.000Z` */
type Instant = string

/** Where the bodies meet and where their deadlines fall. */
const geneva = 'Europe/Zurich'

const dayMilliseconds = 86_400_000

/** Days since 1970, or null for what is no existing day in the form `YYYY-MM-DD`: 30 February rolls over and is none. */
function countOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const [month, day] = [Number(text.slice(5, 7)), Number(text.slice(8))]
  const date = new Date(0)
  date.setUTCFullYear(Number(text.slice(0, 4)), month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayMilliseconds : null
}

/** Raised for what is no day and no instant: what comes from outside is checked before, so a stored one is damaged. */
class NotADayError extends RangeError {
  override name = 'NotADayError'
  code = 'NOT_A_DAY'
  constructor(text: string) {
    super(`not a day or instant: ${JSON.stringify(text)}`)
  }
}

/** True for an existing day in the form `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => countOf(text) !== null

/** True for a UTC instant such as `2099-05-13T08:00:00Z`. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z$/.test(text) && DateTime.fromISO(text).isValid
}

function count(day: Day): number {
  const days = countOf(day)
  if (days === null) throw new NotADayError(day)
  return days
}

const dateOf = (day: Day): Date => new Date(count(day) * dayMilliseconds)

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** Prints the day of a date in UTC; a year after 9999 has as many digits as it needs, and makes no day any more. */
function print(date: Date): Day {
  const year = date.getUTCFullYear()
  if (Number.isNaN(year)) throw new RangeError('no such day: the number of days, months or years is none')
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
}

/** @throws RangeError when `day` is not a day, as all below */
export const addDays = (day: Day, days: number): Day => print(new Date((count(day) + days) * dayMilliseconds))

/** Month ends clamp: 31 January and one month are 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day)
  const wanted = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months, 1)
  const ends = new Date(date)
  // day 0 of a month is the last of the month before
  ends.setUTCMonth(date.getUTCMonth() + 1, 0)
  date.setUTCDate(Math.min(wanted, ends.getUTCDate()))
  return print(date)
}

/** 29 February clamps to 28. */
export const addYears = (day: Day, years: number): Day => addMonths(day, 12 * years)

/** Days from `from` to `to`: 1 from today to tomorrow, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => count(to) - count(from)

/** Day in Geneva (or another zone) at an instant. @throws RangeError for no instant, or an unknown zone */
export function dayOfInstant(instant: Instant, zone: string = geneva): Day {
  const hour = instant.slice(0, hourLength)
  if (zone === geneva && hour === last.hour && withinHour.test(instant.slice(hourLength))) return last.day
  if (!isInstant(instant)) throw new NotADayError(instant)
  // kept by luxon: asking whether a name is a zone makes a formatter, and every request asks for the day
  const known = IANAZone.create(zone)
  if (!known.isValid) throw new RangeError(`not a time zone: ${JSON.stringify(zone)}`)
  const day = DateTime.fromISO(instant, { zone: known }).toFormat('yyyy-MM-dd')
  if (zone === geneva) last = { hour, day }
  return day
}

/** `2099-05-13T08` */
const hourLength = 13
const withinHour = /^:[0-5]\d(?::[0-5]\d(?:\.\d+)?)?Z$/
/** The hour that was asked for last: clocks in Geneva change at full hours of UTC, and every answer asks for the present day. */
let last = { hour: '', day: '' }

/** An instant to the minute: "13 May 2100, 08:00 UTC". */
export const printInstant = (at: Instant, language: DayLanguage = 'en'): string =>
  `${printDay(at.slice(0, 10), language)}, ${at.slice(11, 16)} UTC`

/** "13 May 2100", "13 mai 2100" (and "1er mai"), "13 de mayo de 2100". */
export function printDay(day: Day, language: DayLanguage = 'en'): string {
  const date = dateOf(day)
  const [year, number] = [date.getUTCFullYear(), date.getUTCDate()]
  const name = monthName(date.getUTCMonth() + 1, language)
  if (language === 'es') return `${number} de ${name} de ${year}`
  return `${language === 'fr' && number === 1 ? '1er' : number} ${name} ${year}`
}
