// Weeks, and the few sums that are done once a message; the rest of the calendar is src/domain/days/days.ts.
import { addDays, dayOfInstant, isDay, monthName, printDay } from '../domain/days/days.ts'
import type { AlertLanguage } from './choice.ts'

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** Days from `from` to `to`; negative backwards. */
export const daysLeftTo = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / 86_400_000)

/** The first Monday on or after a day. */
export const mondayFrom = (day: string): string => addDays(day, (8 - new Date(noon(day)).getUTCDay()) % 7)

/** The Monday on or before a day: names its week. */
export const weekOf = (day: string): string => addDays(day, -((new Date(noon(day)).getUTCDay() + 6) % 7))

/** Remembers answers: the same few days are asked for in every message. */
function remembered<T>(most: number, find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const answer = find(key)
    known.set(key, answer)
    return answer
  }
}

// the day changes in Geneva at a full hour of UTC, so the hour is enough to know it
const dayOfHour = remembered(100, (hour) => dayOfInstant(`${hour}:00:00Z`))

/** The day in Geneva (PROCEDURES, 1 (5)). */
export const genevaDay = (now: Date): string => dayOfHour(now.toISOString().slice(0, 13))

const words = remembered(5000, (key) => {
  const language = key.slice(0, 2) as AlertLanguage
  const day = key.slice(2)
  if (isDay(day)) return printDay(day, language)
  const name = monthName(Number(day.slice(5, 7)), language)
  return language === 'es' ? `${name} de ${day.slice(0, 4)}` : `${name} ${day.slice(0, 4)}`
})

/** `2027-05-13` → "13 May 2027"; `2027-05` → "May 2027". */
export const dayInWords = (day: string, language: AlertLanguage): string => words(language + day)

/** "1 March 2027 – 12 March 2027". */
export const spanInWords = (first: string, last: string, language: AlertLanguage): string =>
  `${dayInWords(first, language)} – ${dayInWords(last, language)}`
