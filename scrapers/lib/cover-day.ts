// The day that a cover prints, in the forms that covers alone use: figures, Roman months, and the other languages of the UN.
import { findDay, monthNumber } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { coverDayRows, monthsOfScripts } from './cover-day-table.ts'

/** `unread` are words that stand where the day does and give none. */
export type CoverDay = { day: string | null; unread: string | null }

const inFigures = compile(coverDayRows, 'day in figures')
const slashed = compile(coverDayRows, 'day with slashes')
const romanMonth = compile(coverDayRows, 'roman month')
const yearFirst = compile(coverDayRows, 'year first')
const ofScripts = compile(coverDayRows, 'month of another script')
const dayLike = compile(coverDayRows, 'like a day')
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Digits of Arabic and Persian as 0 to 9. */
const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))

type Found = { day: string; start: number }

const at = (match: RegExpExecArray | null, month: number | undefined): Found | null => {
  if (match === null || month === undefined || month < 1 || month > 12) return null
  const { year, day } = match.groups!
  const found = findDay(`${year}-${String(month).padStart(2, '0')}-${day!.padStart(2, '0')}`)
  return found && { day: found.day, start: match.index }
}

/** "25/06/2088" can be read in one way alone; "12/06/2088" is June or December. */
const ofSlashes = (match: RegExpExecArray | null): Found | null => {
  if (match === null) return null
  const [first, second] = [Number(match.groups!['day']), Number(match.groups!['month'])]
  if (first > 12 || first === second) return at(match, second)
  if (second <= 12) return null
  const swapped = findDay(`${match.groups!['year']}-${String(first).padStart(2, '0')}-${second}`)
  return swapped && { day: swapped.day, start: match.index }
}

/** The first day of a line or a masthead in any of its forms, with its place. */
export function findCoverDay(printed: string): Found | null {
  const text = plainDigits(printed)
  const figures = inFigures.exec(text)
  const roman = romanMonth.exec(text)
  const east = yearFirst.exec(text)
  const script = ofScripts.exec(text)
  const month = script?.groups?.['month']?.toLowerCase() ?? ''
  const found = [
    findDay(text),
    at(figures, Number(figures?.groups?.['month'])),
    ofSlashes(slashed.exec(text)),
    at(roman, romans.indexOf(roman?.groups?.['month']?.toLowerCase() ?? '') + 1),
    at(east, Number(east?.groups?.['month'])),
    at(script, monthsOfScripts.find(({ names }) => names.includes(month))?.month),
  ].filter((one) => one !== null)
  return found.reduce<Found | null>((first, one) => (first === null || one.start < first.start ? one : first), null)
}

const dayOfMonth = /(?<![\d/.-])(\d{1,2})(?:er|º|ª|o|\.º)?\s{1,2}(?:de\s)?(\p{L}{3,12})(?!\p{L})/gu

/** "12 de junio de" whose year stands elsewhere: a day is printed, and cannot be read. */
const withoutYear = (lines: readonly string[]): string | null =>
  [
    ...lines
      .slice(0, 6)
      .filter((line) => !otherLine.test(line))
      .join(' ')
      .matchAll(dayOfMonth),
  ].find(([, , month]) => monthNumber(month!) !== undefined)?.[0] ?? null

const otherLine = /session|sesi[oó]n|сесси|دورة|届会|per[ií]odo de sesiones|[A-Z]{1,5}\s?\/\s?[A-Z\d]/iu

/** "Distr.: General XX June 2088 Original: English": a cell that came as one line, without what stands around its day. */
const aroundDay = (line: string): string =>
  line.replace(/^.{0,120}?Distr\s?\.?\s?:?\s?\p{L}*\s/iu, '').replace(/\s+Original(?!\p{L}).*$/iu, '')

/** The day of a masthead from "Distr." on. Words like a day that give none stand for it: no later day is taken in their place. */
export function coverDayOf(lines: readonly string[]): CoverDay {
  for (const printed of lines) {
    if (findCoverDay(printed) !== null) break
    const line = aroundDay(printed)
    const like = otherLine.test(line) ? null : dayLike.exec(plainDigits(line))
    if (like !== null) return { day: null, unread: like[0].trim() }
  }
  const day = findCoverDay(lines.join(' '))?.day ?? null
  return { day, unread: day === null ? withoutYear(lines) : null }
}

/** The doubt about a day that is printed and not read. */
export const unreadCoverDay = (unread: string | null): string[] =>
  unread === null
    ? []
    : [`the day on the cover, ${JSON.stringify(unread)}, is not read: the document has no day of distribution`]
