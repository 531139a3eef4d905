// By when a text asks for something: a printed day, a month, or a period that is counted from the adoption.
import { addMonths, monthNumber } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { chooseDueDay, type DutyKind, daysIn, firstDueDay, impossibleDates } from './due-dates.ts'
import { dueTable } from './duties-table.ts'
import { mended } from './mended.ts'

export type Deadline = {
  day: string | null
  /** `YYYY-MM` where only a month is printed */
  month: string | null
  /** how `day` was computed where none is printed */
  rule: string | null
  doubt: string | null
}

const period = compile(dueTable.rows, 'period', { flags: 'giu' })
const aYear = compile(dueTable.rows, 'a year')
const otherBase = compile(dueTable.rows, 'other base')
const monthAlone = compile(dueTable.rows, 'month alone', { flags: 'giu' })

const yearAlone = compile(dueTable.rows, 'year alone')

const words: readonly [number, string][] = [
  [1, 'a an one un une una'],
  [2, 'two deux dos'],
  [3, 'three trois tres'],
  [4, 'four quatre cuatro'],
  [5, 'five cinq cinco'],
  [6, 'six seis'],
  [7, 'seven sept siete'],
  [8, 'eight huit ocho'],
  [9, 'nine neuf nueve'],
  [10, 'ten dix diez'],
  [11, 'eleven onze once'],
  [12, 'twelve douze doce'],
  [18, 'eighteen dix-huit dieciocho'],
  [24, 'twenty-four vingt-quatre veinticuatro'],
]
const numberOf = (word: string): number | null => {
  if (/^\d+$/.test(word)) return Number(word)
  const plain = word.toLowerCase().replace('twenty four', 'twenty-four')
  return words.find(([, forms]) => forms.split(' ').includes(plain))?.[0] ?? null
}

type Period = { months: number; printed: string; after: string }

/** Periods such as "within one year", "dans un délai de douze mois", in months. */
export function duePeriods(text: string): Period[] {
  const found = [...text.matchAll(period)].flatMap((match): Period[] => {
    const groups = match.groups ?? {}
    const count = numberOf(groups['en'] ?? groups['fr'] ?? groups['es'] ?? '')
    const unit = groups['enUnit'] ?? groups['frUnit'] ?? groups['esUnit'] ?? ''
    if (count === null) return []
    const end = match.index + match[0].length
    const months = /^(?:y|an|añ)/i.test(unit) ? count * 12 : count
    return [{ months, printed: match[0], after: text.slice(end, end + 60) }]
  })
  if (found.length > 0) return found
  const year = aYear.exec(text)
  return year ? [{ months: 12, printed: year[0], after: text.slice(year.index + year[0].length).slice(0, 60) }] : []
}

/** The month of "in July 2092" as `YYYY-MM`; null where none stands. */
export function dueMonth(text: string): string | null {
  for (const match of text.matchAll(monthAlone)) {
    const month = monthNumber(match.groups!['month']!)
    if (month !== undefined) return `${match.groups!['year']}-${String(month).padStart(2, '0')}`
  }
  return null
}

/** Does the text set a time at all? */
export const setsDeadline = (text: string): boolean =>
  firstDueDay(text) !== null || duePeriods(text).length > 0 || dueMonth(text) !== null || yearAlone.test(text)

const inMonths = (months: number): string =>
  months % 12 === 0 ? (months === 12 ? 'one year' : `${months / 12} years`) : `${months} months`

/** What a deadline is read for: the day of adoption, the day of distribution, and the duty. */
export type DeadlineContext = { adopted: string | null; distributed?: string | null; duty?: DutyKind }

/**
 * Reads the deadline of a duty. A period is counted from the day of adoption, and the rule says so; with no such day, or
 * where the text counts from another one, the deadline stays open with a doubt. Nothing is guessed.
 */
export function readDeadline(text: string, { adopted, distributed, duty = 'follow-up' }: DeadlineContext): Deadline {
  const none = { day: null, month: null, rule: null, doubt: null }
  const impossible = impossibleDates(text)
  if (impossible.length > 0) return { ...none, doubt: `no calendar has the day "${impossible.join('", "')}"` }
  const chosen = chooseDueDay(text, duty, adopted ?? distributed ?? null)
  if (chosen !== null) return { ...none, ...chosen }
  const spans = duePeriods(text)
  if (new Set(spans.map(({ months }) => months)).size > 1)
    return { ...none, doubt: `several periods are printed ("${spans.map(({ printed }) => printed).join('", "')}")` }
  const [span] = spans
  if (span) {
    const { months, printed } = span
    if (otherBase.test(span.after))
      return { ...none, doubt: `"${printed}" is not counted from the adoption, and the other day is not printed` }
    if (adopted === null)
      return { ...none, doubt: `"${printed}" is counted from the adoption, and its day is not printed` }
    const rule = `${inMonths(months)} after the adoption on ${adopted} ("${printed}"): no day is printed`
    return { ...none, day: addMonths(adopted, months), rule }
  }
  const month = dueMonth(text)
  if (month !== null) return { ...none, month, doubt: `only the month is printed (${month})` }
  const year = yearAlone.exec(text)?.groups?.['year']
  if (year) return { ...none, doubt: `only the year is printed (${year})` }
  const [loose] = daysIn(mended(text))
  if (loose) return { ...none, doubt: `the words around ${loose.day} are not known as a deadline` }
  return none
}
