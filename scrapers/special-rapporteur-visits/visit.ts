// The days of the visit, as the summary or the introduction prints them.

import { findDays, monthNumber, parseDayRange } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { mended } from '../lib/committee-text/mended.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
import { withoutOtherVisits } from './other-visits.ts'
import { isHardly, withoutPlans } from './plans.ts'
import { plansTable } from './plans-table.ts'
import { kindsTable } from './visits-table.ts'

const told =
  /(?<!\p{L})(?:visit(?:ed|s)?|missions?|conducted|undertook|carried out|travelled|visites?|visitó|realizó|visita|misión)(?!\p{L})/iu
const toldInFrench = /(?<!\p{L})(?:a effectué|a visité|a mené|s['’]est rendue?)(?!\p{L})/iu

const happened =
  /(?<!\p{L})(?:took place|was in|stayed in|a séjourné|tuvo lugar|a eu lieu|s['’]est déroulée)(?!\p{L})/iu

// "from Monday, 3 June, to Wednesday, 12 June 2098", "arrived on 3 June and left on 12 June 2098"
const joined = /,\s+(?=(?:to|until|au|al)\s)/gu
const andLeft = /\s+(?:and|et|y) (?:left|departed|est repartie?|partió) (?:on |le |el )?(?=\d)/gu

// "visited the capital between 20 August and 12 September 2000"
const between = /\bbetween (\d{1,2}(?:\s\p{Lu}\p{Ll}+)?(?:\s\d{4})?),? and (?=\d)/gu

const placesThere = compile(kindsTable.rows, 'a place there', { flags: 'giu' })

const weekdays = compile(kindsTable.rows, 'weekday before a day', { flags: 'giu' })

const otherVisit = compile(kindsTable.rows, 'another visit')
const otherVisitor = compile(plansTable.rows, 'another visitor')
// "visited Valdoria on 3 June 2098": the day belongs to the visit, and not to its invitation
const onOneDay = compile(kindsTable.rows, 'was there on')
const arrived = compile(kindsTable.rows, 'arrived')

const resumed = compile(kindsTable.rows, 'resumed')

const tells = [told, toldInFrench, happened, arrived, resumed]

type Days = { from: string; to: string }

/** "on 3 and 4 June 2098", "arrived on 3 June 2098 and left on 12 June 2098", "visited Valdoria on 3 June 2098". */
function listedDays(sentence: string): Days | null {
  const days = findDays(sentence).sort()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) return null
  // a visit lasts days, not years: two far days are two events
  const near = Date.parse(to) - Date.parse(from) < 45 * 86_400_000
  if (days.length > 1) return near ? { from, to } : null
  return onOneDay.test(sentence) ? { from, to } : null
}

// "from 3 to 6 June and again from 1 to 5 September 2098", "du 3 au 6 juin et du 1er au 5 septembre 2098"
const furtherSpan = compile(kindsTable.rows, 'further span', { flags: 'giu' })

/** A day with its month and no year of its own, or with one. */
const dayAndMonth =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º)?\s(?<de>de\s)?(?<month>\p{L}{3,10})(?<year>,?\s(?:del?\s)?\d{4})?(?!\p{L})/gu
const year = /(?<!\d)\d{4}(?!\d)/u

/** Gives every day the year that follows it in the sentence: "from 30 May to 3 June and from 10 to 12 June 2098". */
function withYears(sentence: string): string {
  let known: { month: number; year: number } | null = null
  const days = [...sentence.matchAll(dayAndMonth)].filter(({ groups }) => monthNumber(groups!['month']!) !== undefined)
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

/** Spans of days that one sentence prints one after the other; the year may stand after the last alone. */
function spansIn(sentence: string): Days[] {
  const pieces = withYears(sentence.replace(between, 'from $1 to ')).split(furtherSpan)
  const spans = pieces.map((piece) => parseDayRange(piece))
  if (spans.every((span) => span === null)) return []
  // "from 3 to 6 May and on 1 July 2098": beside a span a single day is a part of the visit as well
  return pieces.flatMap((piece, at) => {
    const span = spans[at]
    if (span) return [span]
    const days = /^(?:on|le|el)\s\d/iu.test(piece) || onOneDay.test(piece) ? findDays(piece) : []
    return days.map((day) => ({ from: day, to: day }))
  })
}

const spanOver = (spans: readonly Days[]): Days | null => {
  const [first] = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const last = spans.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0]
  return first && last ? { from: first.from, to: last.to } : null
}

const calledOff = compile(kindsTable.rows, 'called off')

/** "cancelled his visit, which was to take place from 3 to 12 June": what was planned is no visit. */
const isCalledOff = (sentence: string): boolean =>
  calledOff.test(sentence) &&
  !/(?<!\p{L})(?:took place|visited|conducted|a eu lieu|a effectué|tuvo lugar|visitó|realizó)(?!\p{L})/iu.test(sentence)

const sentencesAbout = (paragraphs: string[]): string[] =>
  paragraphs
    .flatMap((paragraph) => sentencesOf(mended(paragraph)))
    // "visited the prison from 4 to 5 June": days of a part of the visit
    .filter((sentence) => {
      const whole = sentence.replace(placesThere, '')
      return tells.some((pattern) => pattern.test(whole)) && !isCalledOff(sentence)
    })
    .map((sentence) => withoutPlans(sentence.replace(weekdays, '')).replace(joined, ' ').replace(andLeft, ' to '))
    .map((sentence) => withoutOtherVisits(sentence, hasDays))

const hasDays = (text: string): boolean => spansIn(text).length > 0 || findDays(text).length > 0

const isResumption = (sentence: string): boolean => resumed.test(sentence) && !otherVisit.test(sentence)

/** Days of the second part, told by the words that it was resumed with. */
const resumedDays = (sentence: string): Days[] => {
  const after = sentence.slice(resumed.exec(sentence)?.index ?? 0)
  const spans = spansIn(after)
  const days = listedDays(after)
  return spans.length > 0 || days === null ? spans : [days]
}

const aYear = 366

/** Days of the first part: the first sentence that prints a span, else the first that lists days. */
function firstDays(sentences: string[]): Days | null {
  const own = sentences.filter((one) => !otherVisit.test(one))
  const told = own.flatMap((one) => spanOver(spansIn(one)) ?? listedDays(one) ?? [])
  const spans = [...own, ...sentences].flatMap((one) => spanOver(spansIn(one)) ?? [])
  const first = spans[0] ?? told[0] ?? null
  // an earlier visit may be told before this one: a report is written on the newest
  const newest = told.toSorted((one, other) => (one.from < other.from ? 1 : -1))[0]
  return first && newest && daysApart(first.from, newest.from) > aYear ? newest : first
}

/** First and last day of the visit, of all its parts where it was resumed. Null where no sentence about it prints them. */
export function visitDays(paragraphs: string[]): Days | null {
  const sentences = sentencesAbout(paragraphs)
  const first = firstDays(sentences.filter((sentence) => !isResumption(sentence)))
  const later = sentences.filter(isResumption).flatMap(resumedDays)
  if (first === null) return firstDays(sentences)
  const days = spanOver([first, ...later.filter(({ from }) => from >= first.from)])
  return days === null || later.length > 0 || !isBrokenOff(paragraphs) ? days : cutShort(days, sentences)
}

/** A visit that was cut short ends on the earlier of the last days that are printed with its first. */
function cutShort({ from, to }: Days, sentences: string[]): Days {
  const ends = sentences
    .filter((sentence) => !otherVisit.test(sentence))
    .map((sentence) => spanOver(spansIn(sentence)))
    .flatMap((span) => (span?.from === from && span.to < to ? [span.to] : []))
  return { from, to: ends.sort()[0] ?? to }
}

const suspended = compile(kindsTable.rows, 'suspended')

const clauseEnd = /(?<=;)\s/u

/** "was obliged to suspend his visit"; not "was not obliged to", nor what another visitor did in a clause of its own. */
const breaksOff = (clause: string): boolean => {
  const found = suspended.exec(clause)
  return found !== null && !isHardly(clause.slice(0, found.index))
}

const isBrokenOff = (paragraphs: string[]): boolean =>
  paragraphs
    .flatMap(sentencesOf)
    .filter((sentence) => !otherVisit.test(sentence))
    .some((sentence) => sentence.split(clauseEnd).some(breaksOff))
const isResumed = (paragraphs: string[]): boolean => paragraphs.flatMap(sentencesOf).some(isResumption)

/**
 * Was this visit broken off, and not resumed: "was obliged to suspend his visit halfway through"? Not an earlier one, and
 * not a planned one.
 */
export const isSuspended = (paragraphs: string[]): boolean => isBrokenOff(paragraphs) && !isResumed(paragraphs)

/** Does the text say that this visit was called off or put off, and give no days of one that took place? */
export const isCancelled = (paragraphs: string[], days: Days | null): boolean =>
  days === null &&
  paragraphs.flatMap(sentencesOf).some((sentence) => isCalledOff(sentence) && !otherVisit.test(sentence))

const daysApart = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000

/**
 * The days of the visit as another sentence gives them otherwise: another year, a span that only overlaps, or one of its
 * own within the year. `isElsewhere` tells a sentence about a visit to another State.
 */
export function contradictingDays(
  paragraphs: string[],
  { from, to }: Days,
  isElsewhere: (sentence: string) => boolean = () => false,
): Days | null {
  const sentences = sentencesAbout(paragraphs).filter(
    (one) => !otherVisit.test(one) && !isResumption(one) && !otherVisitor.test(one) && !isElsewhere(one),
  )
  const spans = sentences.flatMap((sentence) => spansIn(sentence))
  const isOther = (span: Days): boolean => {
    const isOtherYear = span.from.slice(4) === from.slice(4) && span.to.slice(4) === to.slice(4) && span.from !== from
    const meets = span.from <= to && span.to >= from
    const isApart = !meets && Math.abs(daysApart(span.from, from)) < aYear
    return isOtherYear || isApart || (meets && (span.from < from || span.to > to))
  }
  return spans.find(isOther) ?? null
}

/** A visit that was resumed on no known day, or was broken off and has days outside its own in a sentence about it. */
export function mayHaveParts(paragraphs: string[], days: Days | null): boolean {
  if (days === null || !isBrokenOff(paragraphs)) return false
  const sentences = sentencesAbout(paragraphs).filter((sentence) => !otherVisit.test(sentence))
  const isOutside = (day: string) => day < days.from || day > days.to
  if (sentences.some((one) => [...spansIn(one).map(({ from }) => from), ...findDays(one)].some(isOutside))) return true
  return isResumed(paragraphs) && !sentences.some((one) => isResumption(one) && resumedDays(one).length > 0)
}
