// By when a text asks for something: a printed day, a month, or a period that is counted from the adoption.
import { addMonths, daysBetween } from '../../../src/domain/days/days.ts'
import { compile } from '../../../src/domain/patterns.ts'
import { findPinpoints } from '../../../src/domain/pinpoints/pinpoints.ts'
import { countedLater, dueMonth, duePeriods, unreadTime, yearAlone } from './deadlines.ts'
import { type Chosen, chooseDueDay, type DutyKind, impossibleDates } from './due-dates.ts'
import { daysIn } from './due-days.ts'
import { dueTable } from './duties-table.ts'
import { mended } from './mended.ts'
import { sentencesOf } from './sentences.ts'

export type Deadline = {
  day: string | null
  /** `YYYY-MM` where only a month is printed */
  month: string | null
  /** how `day` was computed where none is printed */
  rule: string | null
  doubt: string | null
}

const otherBase = compile(dueTable.rows, 'other base')
const listFirst = compile(dueTable.rows, 'list first')
const countedFrom = compile(dueTable.rows, 'counted from')

/** "a fines de mayo de 2092": a year after the adoption, outside a symbol, is a deadline in words that no row knows. */
const laterYear = (text: string, since: string | null): string | undefined =>
  since === null
    ? undefined
    : [...text.matchAll(/(?<![\d/.-])(?:19|20)\d{2}(?![\d/-])/g)]
        .map(([year]) => year)
        .find((year) => year > since.slice(0, 4))

const inMonths = (months: number): string =>
  months % 12 === 0 ? (months === 12 ? 'one year' : `${months / 12} years`) : `${months} months`

/** Days by which a printed deadline may lie off a period that is printed beside it. */
const closeBy = 62

/**
 * A day that stands beside a period ("within 12 months … on paragraph 5 and, by 1 March 2091, on paragraph 6") is the
 * deadline only where the two agree: else each is for a part.
 */
function againstPeriod(chosen: Chosen, text: string, adopted: string | null, duty: DutyKind): Chosen {
  const { day } = chosen
  if (day === null || duty !== 'follow-up') return chosen
  const sentences = sentencesOf(mended(text)).filter((one) => findPinpoints(one).length > 0 || daysIn(one).length > 0)
  const spans = sentences.flatMap((sentence) => duePeriods(sentence))
  const others = spans.flatMap(({ months, printed }) => {
    const end = adopted === null ? null : addMonths(adopted, months)
    return end !== null && Math.abs(daysBetween(end, day)) <= closeBy ? [] : [`"${printed}"${end ? `: ${end}` : ''}`]
  })
  // "within ninety days, to report on paragraph 5, and, by 28 May 2089, on paragraph 6"
  const unread = sentences.flatMap((sentence) => unreadTime.exec(sentence)?.[0] ?? [])
  if (others.length === 0 && unread.length === 0) return chosen
  const printed = [day, ...new Set(others), ...new Set(unread.map((one) => `"${one}"`))].join('; ')
  return { day: null, doubt: `several deadlines are printed (${printed}), each for a part of the paragraphs` }
}

/** "within 90 days on paragraph 5 and within one year on paragraph 6": a time that no rule computes, beside a period. */
function besidePeriod(text: string, { printed }: { printed: string }, adopted: string | null): string[] {
  return sentencesOf(mended(text))
    .filter((one) => findPinpoints(one).length > 0 || one.includes(printed))
    .map((one) => one.replace(printed, ' '))
    .flatMap((one) => {
      const unread = unreadTime.exec(one)?.[0]
      const month = dueMonth(one)
      const isLater = month !== null && adopted !== null && month > adopted.slice(0, 7)
      return [...(unread === undefined ? [] : [unread]), ...(isLater ? [month] : [])]
    })
}

/** What a deadline is read for: the day of adoption, the day of distribution, and the duty. */
export type DeadlineContext = { adopted: string | null; distributed?: string | null; duty?: DutyKind }

/**
 * Reads the deadline of a duty. A period is counted from the day of adoption, and the rule says so; with no such day, or
 * where the text counts from another one, the deadline stays open with a doubt. Nothing is guessed.
 */
export function readDeadline(
  text: string,
  { adopted, distributed = null, duty = 'follow-up' }: DeadlineContext,
): Deadline {
  const none = { day: null, month: null, rule: null, doubt: null }
  const impossible = impossibleDates(text)
  if (impossible.length > 0) return { ...none, doubt: `no calendar has the day "${impossible.join('", "')}"` }
  const chosen = chooseDueDay(text, duty, adopted ?? distributed ?? null)
  const spans = duePeriods(text)
  if (chosen !== null && !(chosen.past && spans.length > 0)) {
    const { day, doubt } = againstPeriod(chosen, text, adopted, duty)
    return { ...none, day, doubt }
  }
  const list = duty === 'next report' ? sentencesOf(text).find((sentence) => listFirst.test(sentence)) : undefined
  if (list !== undefined) {
    const rest = readDeadline(text.replace(list, ' '), { adopted, distributed, duty })
    const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(list)?.[0]
    return rest.day !== null || rest.month !== null
      ? rest
      : {
          ...none,
          doubt: `it answers a list of issues that is to come first${year ? ` (${year})` : ''}: no day is printed`,
        }
  }
  if (new Set(spans.map(({ months }) => months)).size > 1)
    return { ...none, doubt: `several periods are printed ("${spans.map(({ printed }) => printed).join('", "')}")` }
  const [span] = spans
  if (span) {
    const { months, printed } = span
    if (otherBase.test(span.after) || countedFrom.test(span.after))
      return { ...none, doubt: `"${printed}" is not counted from the adoption, and the other day is not printed` }
    if (adopted === null)
      return { ...none, doubt: `"${printed}" is counted from the adoption, and its day is not printed` }
    // "within four years, that is, by July 2092": what is printed wins over what is counted
    const printedMonth = dueMonth(mended(text))
    const end = addMonths(adopted, months)
    if (printedMonth !== null && Math.abs(daysBetween(end, `${printedMonth}-15`)) <= closeBy)
      return { ...none, month: printedMonth, doubt: `only the month is printed (${printedMonth})` }
    const beside = duty === 'follow-up' ? besidePeriod(text, span, adopted) : []
    if (beside.length > 0)
      return { ...none, doubt: `several times are printed ("${[printed, ...beside].join('", "')}"), each for a part` }
    const rule = `${inMonths(months)} after the adoption on ${adopted} ("${printed}"): no day is printed`
    return { ...none, day: end, rule }
  }
  const month = dueMonth(text)
  if (month !== null) return { ...none, month, doubt: `only the month is printed (${month})` }
  const year = yearAlone.exec(text)?.groups?.['year']
  if (year) return { ...none, doubt: `only the year is printed (${year})` }
  const unread = unreadTime.exec(text) ?? countedLater.exec(text)
  if (unread) return { ...none, doubt: `"${unread[0]}" is not computed as a deadline` }
  const [loose] = daysIn(mended(text))
  if (loose) return { ...none, doubt: `the words around ${loose.day} are not known as a deadline` }
  const later = laterYear(text, adopted ?? distributed ?? null)
  if (later) return { ...none, doubt: `the words around ${later} are not known as a deadline` }
  return none
}
