// The days of the visit, as the summary or the introduction prints them.

import { findDays, parseDayRange } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { mended } from '../lib/committee-text/mended.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
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
const between = /\bbetween (\d{1,2}(?:\s\p{Lu}\p{Ll}+)?(?:\s\d{4})?) and (?=\d)/gu

// "scheduled from 3 to 12 June 2098": a plan, which is not what happened
const planned =
  /(?<!\p{L})(?:planned|scheduled|foreseen|prévue?|programmée?|prevista|programada)\s[^.;,\d]{0,30}\d[^.;,]{0,40}?\d{4}/giu

const otherVisit = compile(kindsTable.rows, 'another visit')
// "visited Valdoria on 3 June 2098": the day belongs to the visit, and not to its invitation
const onOneDay = compile(kindsTable.rows, 'was there on')
const arrived = compile(kindsTable.rows, 'arrived')

const tells = [told, toldInFrench, happened, arrived]

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

/** First and last day of the visit: the first sentence about a visit that prints them. Null where none does. */
export function visitDays(paragraphs: string[]): Days | null {
  const sentences = paragraphs
    .flatMap((paragraph) => sentencesOf(mended(paragraph)))
    .filter((sentence) => tells.some((pattern) => pattern.test(sentence)))
    .map((sentence) => sentence.replace(planned, '').replace(joined, ' ').replace(andLeft, ' to '))
  for (const sentence of sentences) {
    const range = parseDayRange(sentence.replace(between, 'from $1 to '))
    if (range) return range
  }
  for (const sentence of sentences) {
    const days = otherVisit.test(sentence) ? null : listedDays(sentence)
    if (days) return days
  }
  return null
}

const suspended = compile(kindsTable.rows, 'suspended')

/** Was this visit broken off: "was obliged to suspend his visit halfway through"? Not an earlier one, and not a planned one. */
export const isSuspended = (paragraphs: string[]): boolean =>
  paragraphs.flatMap(sentencesOf).some((sentence) => suspended.test(sentence) && !otherVisit.test(sentence))

/** A visit that was broken off and has another span of days in a sentence about it: it may have had two parts. */
export const mayHaveParts = (paragraphs: string[], days: Days | null): boolean =>
  days !== null &&
  isSuspended(paragraphs) &&
  paragraphs
    .flatMap((paragraph) => sentencesOf(mended(paragraph)))
    .filter((sentence) => tells.some((pattern) => pattern.test(sentence)) && !otherVisit.test(sentence))
    .some((sentence) => {
      const span = parseDayRange(sentence)
      return (
        (span !== null && span.from !== days.from) || findDays(sentence).some((day) => day < days.from || day > days.to)
      )
    })
