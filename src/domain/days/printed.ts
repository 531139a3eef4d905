// Reads dates as documents print them: one day, or a span of days, in English, French and Spanish.
import { compile, type PatternRow } from '../patterns.ts'
import { monthNumber, monthWords } from './words.ts'

export type PrintedRange = { from: string; to: string }

const row = (means: string, pattern: string, sample: string, language: PatternRow['language'] = 'any'): PatternRow => ({
  language,
  means,
  pattern,
  sample,
})

const parts: readonly PatternRow[] = [
  ...monthWords.map((word) => row('month name', word, word)),
  row('month', String.raw`{{month name}}\.?`, 'sept.'),
  row('number', String.raw`\d{1,2}|primero|premier|first(?=\s+of\s)`, '28'),
  // "1er juin", "1ᵉʳ mai", "1º de mayo", "1.º de mayo", "3rd May"
  row('mark', String.raw`(?:\s?(?:st|nd|rd|th|er|ère|\.?[ºª°]|o|ᵉʳ|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?![\p{L}]))?`, 'rd'),
  row('of', String.raw`\s*(?:of\s+|de\s+)?`, ' de '),
  row('comma', String.raw`\s*,?\s*(?:de(?:l)?\s+)?`, ', '),
  row(
    'dash',
    String.raw`\s*(?:[-\u2010-\u2015]|to|au|al|a|à|through|until|hasta|jusqu['’]au)\s*{{article}}{{weekday}}?`,
    ' to ',
  ),
  row('article', String.raw`(?:(?:el|le|the)\s+)?`, 'el '),
  row('weekday', String.raw`(?:{{weekday name}},?\s+)`, 'Monday, '),
  row('weekday name', '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', 'Friday', 'en'),
  row('weekday name', 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'lundi', 'fr'),
  row('weekday name', 'lunes|martes|miércoles|jueves|viernes|sábado|domingo', 'lunes', 'es'),
  row('edge', String.raw`(?<![\p{L}\p{N}])`, ''),
  row('end', String.raw`(?![\p{L}\p{N}])`, ''),
]

const inDay = parts.filter((one) => !['dash', 'article', 'weekday', 'weekday name'].includes(one.means))
const inListedDay = inDay.filter((one) => !['comma', 'edge', 'end'].includes(one.means))

/** One printed day. */
export const dayRows: readonly PatternRow[] = [
  ...inDay,
  row(
    'day first',
    String.raw`{{edge}}(?<day>{{number}}){{mark}}{{of}}(?<month>{{month}}){{comma}}(?<year>\d{4}){{end}}`,
    '24 de julio de 2099',
  ),
  row(
    'month first',
    String.raw`{{edge}}(?<month>{{month}})\s+(?<day>{{number}}){{mark}}\s*,?\s+(?<year>\d{4}){{end}}`,
    'May 3, 2099',
  ),
]

/** A span of days; of the first day, month and year may be left out. */
export const spanRows: readonly PatternRow[] = [
  ...parts,
  row('span, day first', '{{edge}}{{first day}}{{dash}}{{last day}}{{end}}', '20 April–13 May 2099'),
  row(
    'first day',
    String.raw`(?<d1>{{number}}){{mark}}(?:{{of}}(?<m1>{{month}}))?(?:{{comma}}(?<y1>\d{4}))?`,
    '20 April',
  ),
  row('last day', String.raw`(?<d2>{{number}}){{mark}}{{of}}(?<m2>{{month}}){{comma}}(?<y2>\d{4})`, '13 May 2099'),
  // "between 3 and 7 November 2099", "entre el 3 y el 7 de noviembre de 2099"
  row(
    'span, between',
    String.raw`{{edge}}(?:between|entre)\s+{{article}}{{weekday}}?{{first day}}\s+(?:and|et|y)\s+{{article}}{{weekday}}?{{last day}}{{end}}`,
    'between 3 and 7 November 2099',
  ),
  row(
    'span, between months',
    String.raw`{{edge}}between\s+{{weekday}}?{{from month}}\s+and\s+{{weekday}}?{{to month}}{{end}}`,
    'between May 3 and May 14, 2099',
  ),
  row('span, month first', '{{edge}}{{from month}}{{dash}}{{to month}}{{end}}', 'April 20 - May 13, 2099'),
  row('from month', String.raw`(?<m1>{{month}})\s+(?<d1>{{number}})(?:\s*,\s*(?<y1>\d{4}))?`, 'April 20'),
  row('to month', String.raw`(?:(?<m2>{{month}})\s+)?(?<d2>{{number}})\s*,?\s+(?<y2>\d{4})`, 'May 13, 2099'),
]

/** Days that share a month or a year: "28 and 29 May 2099". */
export const listRows: readonly PatternRow[] = [
  ...inDay,
  row(
    'listed days',
    String.raw`{{edge}}(?<list>{{earlier}}*)(?<day>{{number}}){{mark}}{{of}}(?<month>{{month}}){{comma}}(?<year>\d{4}){{end}}`,
    '30 April and 1 May 2099',
  ),
  row(
    'earlier',
    String.raw`{{number}}{{mark}}(?:{{of}}{{month}})?(?:\s*,\s*(?:and\s+)?|\s+(?:and|et|y|&)\s+(?:le\s|el\s|on\s)?)`,
    '30 April and ',
  ),
]

export const listedDayRows: readonly PatternRow[] = [
  ...inListedDay,
  row('listed day', '(?<day>{{number}}){{mark}}(?:{{of}}(?<month>{{month}}))?', '30 April'),
]

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

const listed = compile(listRows, 'listed days', { flags: 'giu' })
const listedDay = compile(listedDayRows, 'listed day', { flags: 'giu' })

/**
 * Every day that a text names, in order, days that share a month or year counted out: "held on 28 and 29 May 2099",
 * "30 April and 1 May 2099". Of a span only its last day is named: see `parseDayRange`.
 */
export function findDays(text: string): string[] {
  return [...text.matchAll(listed)].flatMap((match) => {
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
