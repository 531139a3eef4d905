// The days of the visit, as the summary or the introduction prints them.

import { findDays } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { mended } from '../lib/committee-text/mended.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
import { brokenOffIn } from './ended-early.ts'
import { withoutOtherVisits } from './other-visits.ts'
import { withoutPlans } from './plans.ts'
import { plansTable } from './plans-table.ts'
import { type Days, daysApart, listedDays, spanOver, spansIn, spanTold, withYears } from './spans.ts'
import { kindsTable } from './visits-table.ts'

const told =
  /(?<!\p{L})(?:visit(?:ed|s)?|missions?|conducted|undertook|carried out|travelled|visites?|visitó|realizó|visita|misión)(?!\p{L})/iu
const toldInFrench = /(?<!\p{L})(?:a effectué|a visité|a mené|s['’]est rendue?)(?!\p{L})/iu

const happened =
  /(?<!\p{L})(?:took place|was in|stayed in|a séjourné|tuvo lugar|estuvo en|permaneció en|a eu lieu|s['’]est déroulée)(?!\p{L})/iu

// "from Monday, 3 June, to Wednesday, 12 June 2098", "arrived on 3 June and left on 12 June 2098"
const joined = /,\s+(?=(?:to|until|au|al)\s)/gu
const andLeft = /\s+(?:and|et|y) (?:left|departed|est repartie?|partió) (?:on |le |el )?(?=\d)/gu

const placesThere = compile(kindsTable.rows, 'a place there', { flags: 'giu' })

const weekdays = compile(kindsTable.rows, 'weekday before a day', { flags: 'giu' })

const otherVisit = compile(kindsTable.rows, 'another visit')
const otherVisitor = compile(plansTable.rows, 'another visitor')
const arrived = compile(kindsTable.rows, 'arrived')

const resumed = compile(kindsTable.rows, 'resumed')

const tells = [told, toldInFrench, happened, arrived, resumed]

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
      const isAbout = tells.some((pattern) => pattern.test(whole)) || brokenOffIn(whole) !== null
      return isAbout && !isCalledOff(sentence)
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
  const told = own.flatMap((one) => spanTold(one) ?? listedDays(one) ?? [])
  const spans = [...own, ...sentences].flatMap((one) => spanTold(one) ?? [])
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
  const days = spanOver([
    first,
    ...later.filter(({ from }) => from >= first.from && daysApart(first.from, from) < aYear),
  ])
  return days === null || later.length > 0 || !isBrokenOff(paragraphs, days) ? days : cutShort(days, sentences)
}

/** "had to cut short his mission on 8 June 2098": the last of the days behind such words. */
function dayOfBreak(sentence: string, year: number): string[] {
  const broken = brokenOffIn(sentence)
  return broken === null
    ? []
    : findDays(withYears(broken, { month: 12, year }))
        .sort()
        .slice(-1)
}

/** A visit that was cut short ends on the day of the break, or on the earlier of the last days printed with its first. */
function cutShort({ from, to }: Days, sentences: string[]): Days {
  const own = sentences.filter((sentence) => !otherVisit.test(sentence) && !isResumption(sentence))
  const ends = own.map(spanTold).flatMap((span) => (span?.from === from && span.to < to ? [span.to] : []))
  const breaks = own.flatMap((one) => dayOfBreak(one, Number(to.slice(0, 4)))).filter((day) => day >= from && day < to)
  return { from, to: [...ends, ...breaks].sort()[0] ?? to }
}

const clauseEnd = /(?<=;)\s/u

const followUpVisit = compile(kindsTable.rows, 'follow-up visit')

/** "paid a follow-up visit to Valdoria from 3 to 12 June 2098": said of the days of this visit. */
export const isFollowUpVisit = (paragraphs: string[], days: Days): boolean =>
  sentencesAbout(paragraphs).some(
    (sentence) =>
      followUpVisit.test(sentence) && [spanTold(sentence), listedDays(sentence)].some((one) => one?.from === days.from),
  )

const lengthOf = (days: Days | null): number | null => (days === null ? null : daysApart(days.from, days.to) + 1)

const isBrokenOff = (paragraphs: string[], days: Days | null): boolean =>
  paragraphs
    .flatMap(sentencesOf)
    .filter((sentence) => !otherVisit.test(sentence))
    .some((sentence) => sentence.split(clauseEnd).some((clause) => brokenOffIn(clause, lengthOf(days)) !== null))
const isResumed = (paragraphs: string[]): boolean => paragraphs.flatMap(sentencesOf).some(isResumption)

/**
 * Was this visit broken off, and not resumed: "was obliged to suspend his visit halfway through"? Not an earlier one, and
 * not a planned one.
 */
export const isSuspended = (paragraphs: string[], days: Days | null = null): boolean =>
  isBrokenOff(paragraphs, days) && !isResumed(paragraphs)

/** Does the text say that this visit was called off or put off, and give no days of one that took place? */
export const isCancelled = (paragraphs: string[], days: Days | null): boolean =>
  days === null &&
  paragraphs.flatMap(sentencesOf).some((sentence) => isCalledOff(sentence) && !otherVisit.test(sentence))

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
  if (days === null || !isBrokenOff(paragraphs, days)) return false
  const sentences = sentencesAbout(paragraphs).filter((sentence) => !otherVisit.test(sentence))
  const isOutside = (day: string) => day < days.from || day > days.to
  if (sentences.some((one) => [...spansIn(one).map(({ from }) => from), ...findDays(one)].some(isOutside))) return true
  return isResumed(paragraphs) && !sentences.some((one) => isResumption(one) && resumedDays(one).length > 0)
}

/**
 * The parts of a visit by the days of each, where sentences about it print several and none prints its days in one span;
 * empty for a visit in one part. Parts that follow one another without a day between them are one.
 */
export function partsOfVisit(paragraphs: string[], days: Days | null): Days[] {
  if (days === null) return []
  const sentences = sentencesAbout(paragraphs).filter((sentence) => !otherVisit.test(sentence))
  const spans = sentences.flatMap((one) => (isResumption(one) ? resumedDays(one) : spansIn(one)))
  if (spans.some(({ from, to }) => from === days.from && to === days.to)) return []
  const parts: Days[] = []
  for (const { from, to } of spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    if (from < days.from || to > days.to) continue
    const last = parts.at(-1)
    if (last && daysApart(last.to, from) <= 1) last.to = to > last.to ? to : last.to
    else parts.push({ from, to })
  }
  return parts.length > 1 && parts[0]!.from === days.from && parts.at(-1)!.to === days.to ? parts : []
}
