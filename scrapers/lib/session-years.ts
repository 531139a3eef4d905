// The year of a day that a text prints without one: that which places the day in the session.
import { addDays, monthNumber } from '../../src/domain/days/days.ts'

export type Span = { opens: string | null; closes: string | null }

/** Days before the first that a session prints for its meetings, and after its last. */
const slack = 3

/** Does the day lie in the session, or so near that a meeting of it may have been held then? */
export const isWithin = (day: string, { opens, closes }: Span): boolean =>
  opens !== null && closes !== null && day >= addDays(opens, -slack) && day <= addDays(closes, slack)

const dayOfMonth =
  /(?<!\d)(\d{1,2})(?:er|\.?[ºª°]|st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,10})(?!\p{L})(?!,?\s(?:del?\s)?\d{4})/giu
const monthOfDay = /(?<!\p{L})(\p{L}{3,10})\s(\d{1,2})(?!\d|st|nd|rd|th)(?!,?\s\d{4})/giu
/** "from 27 January to 7 February 2099": the year stands behind. */
const goesOn = /^(?:\s(?:to|au|al|a)\s|\s?[–-]\s?)\d/u

/** "paragraph 15 may be": English prints its months with a capital. */
const isVerb = /^(?:may|march)$/u

const inYear = (year: string, month: number, day: string): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`

/** The year of a session that runs within one; else the one of its two that places the day in it, or none. */
const yearOf = (month: number, day: string, span: { opens: string; closes: string }): string | null => {
  const years = [...new Set([span.opens.slice(0, 4), span.closes.slice(0, 4)])]
  if (years.length === 1) return years[0]!
  return years.find((year) => isWithin(inYear(year, month, day), span)) ?? null
}

/** The text with the year of the session behind each day that is printed without one. */
export function withSessionYears(text: string, { opens, closes }: Span): string {
  if (opens === null || closes === null) return text
  const span = { opens, closes }
  const dated = (whole: string, day: string, word: string, behind: string): string => {
    const month = isVerb.test(word) ? undefined : monthNumber(word)
    const year = month === undefined || goesOn.test(behind) ? null : yearOf(month, day, span)
    return year === null ? whole : `${day} ${word} ${year}`
  }
  return text
    .replace(dayOfMonth, (whole: string, day: string, word: string, at: number) =>
      dated(whole, day, word, text.slice(at + whole.length)),
    )
    .replace(monthOfDay, (whole: string, word: string, day: string, at: number, all: string) =>
      dated(whole, day, word, all.slice(at + whole.length)),
    )
}
