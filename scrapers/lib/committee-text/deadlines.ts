// By when a text asks for something: a printed day, a month, or a period that is counted from the adoption.
import { addMonths, findDay, monthNumber } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
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

const dueWords = compile(dueTable.rows, 'due', { flags: 'giu' })
const leadingUp = compile(dueTable.rows, 'leading up')
const period = compile(dueTable.rows, 'period')
const aYear = compile(dueTable.rows, 'a year')
const otherBase = compile(dueTable.rows, 'other base')
const monthAlone = compile(dueTable.rows, 'month alone', { flags: 'giu' })

const yearAlone = compile(dueTable.rows, 'year alone')

/** The first day that the text ties a duty to; null where only a month, a year or a span ("within one year") stands. */
export function dueDay(text: string): string | null {
  // "le 3 juillet 2023 au plus tard", "el 3 de julio de 2023 a más tardar", "3 July 2023 at the latest"
  for (const { day, after } of daysIn(text))
    if (/^\s*,?\s*(?:au plus tard|a más tardar|at the latest|como máximo|dernier délai)/i.test(after)) return day
  for (const match of text.matchAll(dueWords)) {
    const rest = mended(text.slice(match.index + match[0].length, match.index + match[0].length + 70))
    const day = findDay(rest)
    if (day && leadingUp.test(rest.slice(0, day.start))) return day.day
  }
  return null
}

/** Days of a text with the words that follow each. */
function daysIn(text: string): { day: string; after: string }[] {
  const found: { day: string; after: string }[] = []
  let rest = mended(text)
  for (let day = findDay(rest); day !== null; day = findDay(rest)) {
    rest = rest.slice(day.end)
    found.push({ day: day.day, after: rest })
  }
  return found
}

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

/** Months of "within one year", "dans un délai de douze mois"; null where no period stands. */
export function dueMonths(text: string): { months: number; printed: string; after: string } | null {
  const match = period.exec(text)
  if (match) {
    const groups = match.groups ?? {}
    const count = numberOf(groups['en'] ?? groups['fr'] ?? groups['es'] ?? '')
    const unit = groups['enUnit'] ?? groups['frUnit'] ?? groups['esUnit'] ?? ''
    if (count !== null)
      return {
        months: /^(?:y|an|añ)/i.test(unit) ? count * 12 : count,
        printed: match[0],
        after: text.slice(match.index + match[0].length, match.index + match[0].length + 60),
      }
  }
  const year = aYear.exec(text)
  return year ? { months: 12, printed: year[0], after: text.slice(year.index + year[0].length).slice(0, 60) } : null
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
  dueDay(text) !== null || dueMonths(text) !== null || dueMonth(text) !== null || yearAlone.test(text)

const inMonths = (months: number): string =>
  months % 12 === 0 ? (months === 12 ? 'one year' : `${months / 12} years`) : `${months} months`

/**
 * Reads the deadline of a duty. A period is counted from the day of adoption, and the rule says so; with no such day, or
 * where the text counts from another one, the deadline stays open with a doubt. Nothing is guessed.
 */
export function readDeadline(text: string, adopted: string | null): Deadline {
  const none = { day: null, month: null, rule: null, doubt: null }
  const day = dueDay(text)
  if (day !== null) return { ...none, day }
  const span = dueMonths(text)
  if (span !== null) {
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
  const loose = daysIn(text)[0]?.day ?? null
  if (loose !== null) return { ...none, doubt: `the words around ${loose} are not known as a deadline` }
  return none
}
