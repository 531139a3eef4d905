// Spans of days that one sentence of a report on a visit prints, in one part or in several.

import { findDays, monthNumber, parseDayRange } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { spansTable } from './spans-table.ts'
import { kindsTable } from './visits-table.ts'

export type Days = { from: string; to: string }

/** No visit lasts so long, with all its parts. */
const longest = 366

export const daysApart = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000

// "visited Valdoria on 3 June 2098": the day belongs to the visit, and not to its invitation
const onOneDay = compile(kindsTable.rows, 'was there on')

/** "on 3 and 4 June 2098", "arrived on 3 June 2098 and left on 12 June 2098", "visited Valdoria on 3 June 2098". */
export function listedDays(sentence: string): Days | null {
  const days = findDays(sentence).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) return null
  // a visit lasts days, not years: two far days are two events
  if (days.length > 1) return daysApart(from, to) < 45 ? { from, to } : null
  return onOneDay.test(sentence) ? { from, to } : null
}

// "from 3 to 6 June and again from 1 to 5 September 2098", "du 3 au 6 juin et du 1er au 5 septembre 2098"
const furtherSpan = compile(spansTable.rows, 'further span', { flags: 'giu' })
// "visited the capital between 20 August and 12 September 2000", "desde el 1 hasta el 12 de junio de 2098"
const usual: [RegExp, string][] = [
  [compile(spansTable.rows, 'between, and', { flags: 'giu' }), 'from $1 to '],
  [compile(spansTable.rows, 'since, until', { flags: 'giu' }), 'from $1 to '],
]

/** A day with its month and no year of its own, or with one. */
const dayAndMonth =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?\s(?<de>de\s)?(?<month>\p{L}{3,10})(?<year>,?\s(?:del?\s)?\d{4})?(?!\p{L})/gu
const year = /(?<!\d)\d{4}(?!\d)/u
const daysWithMonth = (text: string): RegExpExecArray[] =>
  [...text.matchAll(dayAndMonth)].filter(({ groups }) => monthNumber(groups!['month']!) !== undefined)

const withoutMonth = compile(spansTable.rows, 'span without its month', { flags: 'giu' })

/** Gives a span the month that the next one prints: "from 3 to 6 and from 10 to 14 June 2098". */
const withMonths = (sentence: string): string =>
  sentence.replace(withoutMonth, (span: string, ...rest) => {
    const at = rest.find((one): one is number => typeof one === 'number')!
    const { month, de } = daysWithMonth(sentence.slice(at + span.length))[0]?.groups ?? {}
    return month === undefined ? span : `${span} ${de ?? ''}${month}`
  })

/** "in June 2098 (3–12 June)": the only year of a sentence, where no day prints one. */
function onlyYear(sentence: string): { month: number; year: number } | null {
  const years = new Set(sentence.match(/(?<!\d)\d{4}(?!\d)/gu))
  const [one] = years
  return years.size === 1 && one !== undefined ? { month: 12, year: Number(one) } : null
}

/**
 * Gives every day the year that follows it in the sentence: "from 30 May to 3 June and from 10 to 12 June 2098". Where no
 * day prints one, all have `unprinted`.
 */
export function withYears(
  sentence: string,
  unprinted: { month: number; year: number } | null = onlyYear(sentence),
): string {
  const days = daysWithMonth(sentence)
  let known = days.some(({ groups }) => groups!['year'] !== undefined) ? null : unprinted
  let text = sentence
  for (const match of days.toReversed()) {
    const { month: word, year: printed, de } = match.groups!
    const month = monthNumber(word!)!
    if (printed) known = { month, year: Number(year.exec(printed)![0]) }
    else if (known) {
      if (month > known.month) known = { month, year: known.year - 1 }
      const end = match.index + match[0].length
      text = `${text.slice(0, end)} ${de ? 'de ' : ''}${known.year}${text.slice(end)}`
    }
  }
  return text
}

/** "on 10 June", "les 10 et 11 juin", "los días 10 y 11 de junio": beside a span such days are a part of the visit. */
const single = compile(spansTable.rows, 'single days')

/** Spans of days that one sentence prints one after the other; month and year may stand after the last alone. */
export function spansIn(sentence: string): Days[] {
  const worded = usual.reduce((text, [wording, from]) => text.replace(wording, from), sentence)
  const pieces = withYears(withMonths(worded)).split(furtherSpan)
  const spans = pieces.map((piece) => parseDayRange(piece))
  if (spans.every((span) => span === null)) return []
  return pieces.flatMap((piece, at) => {
    const span = spans[at]
    if (span) return [span]
    // "On 3 June 2098, he was invited" opens a sentence that goes on
    const isPart = single.test(piece) && (at > 0 || piece.length < 45)
    const days = isPart || onOneDay.test(piece) ? findDays(piece) : []
    return days.map((day) => ({ from: day, to: day }))
  })
}

export const spanOver = (spans: readonly Days[]): Days | null => {
  const [first] = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const last = spans.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0]
  return first && last ? { from: first.from, to: last.to } : null
}

/** A span that stands behind the last year of another: "was there from 1 to 9 May 2088, and visited it from 3 to 12 June 2098". */
function laterSpan(sentence: string, { to }: Days): Days[] {
  const at = sentence.lastIndexOf(to.slice(0, 4))
  const later = at === -1 ? null : parseDayRange(sentence.slice(at + 4))
  return later === null || daysApart(to, later.from) < longest ? [] : [later]
}

/** The days that a sentence tells, all parts of them: spans that lie years before the newest are of another visit. */
export function spanTold(sentence: string): Days | null {
  const told = spansIn(sentence)
  const spans = [...told, ...told.slice(-1).flatMap((span) => laterSpan(sentence, span))]
  const newest = spans
    .map(({ to }) => to)
    .sort()
    .at(-1)
  return spanOver(spans.filter(({ from }) => daysApart(from, newest!) < longest))
}
