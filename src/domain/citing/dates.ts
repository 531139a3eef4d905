// Reads the day of a citation in the forms that drafts have: in letters, "26.8.2099", "26/08/2099", and a month alone.
import { findDay, isDay, monthNumber } from '../days/days.ts'

/** `day` is null where only the month is given, or where the numbers can be read in two ways. */
export type FoundDate = {
  day: string | null
  month: string | null
  isAmbiguous: boolean
  printed: string
  start: number
  end: number
}

const numeric = /(?<![\d./])(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/u
const monthOnly = /(?<![\p{L}\d])(\p{L}{3,10})\.?(?:\s+de|\s+del)?,?\s+((?:19|20)\d\d)(?!\d|\/)/gu

const padded = (number: number): string => String(number).padStart(2, '0')

/** The first date of the text, with its place; null if there is none. */
export function findDate(text: string): FoundDate | null {
  const inLetters = findDay(text)
  const day = inLetters === null ? null : { ...inLetters, month: null, isAmbiguous: false }
  const found = [day, numericIn(text), monthIn(text)].flatMap((one) => one ?? [])
  // "26 August 2099" holds "August 2099": the one that begins first
  return found.sort((a, b) => a.start - b.start)[0] ?? null
}

/** With points the day stands first; with strokes it may be either, and only a number above 12 decides. */
function numericIn(text: string): FoundDate | null {
  const match = numeric.exec(text)
  if (match === null) return null
  const [first, second] = [Number(match[1]), Number(match[3])]
  const place = { printed: match[0], start: match.index, end: match.index + match[0].length, month: null }
  const isAmbiguous = match[2] === '/' && first <= 12 && second <= 12 && first !== second
  const [date, month] = match[2] === '/' && second > 12 ? [second, first] : [first, second]
  const day = `${match[4]}-${padded(month)}-${padded(date)}`
  if (isAmbiguous) return { ...place, day: null, isAmbiguous }
  return isDay(day) ? { ...place, day, isAmbiguous } : null
}

function monthIn(text: string): FoundDate | null {
  for (const match of text.matchAll(monthOnly)) {
    const number = monthNumber(match[1]!)
    if (number === undefined) continue
    const month = `${match[2]}-${padded(number)}`
    const end = match.index + match[0].length
    return { day: null, month, isAmbiguous: false, printed: match[0], start: match.index, end }
  }
  return null
}
