// The words that set a time: a period, a month or a year.
import { monthNumber } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { firstDueDay } from './due-days.ts'
import { dueTable } from './duties-table.ts'

const period = compile(dueTable.rows, 'period', { flags: 'giu' })
const aYear = compile(dueTable.rows, 'a year')
const monthAlone = compile(dueTable.rows, 'month alone', { flags: 'giu' })

export const yearAlone = compile(dueTable.rows, 'year alone')
/** A time that is set in words that no rule computes. */
export const unreadTime = compile(dueTable.rows, 'unread time')

/** A time that is counted from something, in words that set no period: read last. */
export const countedLater = compile(dueTable.rows, 'counted later')

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
  [yearAlone, unreadTime].some((pattern) => pattern.test(text)) ||
  firstDueDay(text) !== null ||
  duePeriods(text).length > 0 ||
  dueMonth(text) !== null
