// The days of the visit, as the summary or the introduction prints them.

import { parseDayRange } from '../../src/domain/days/days.ts'
import { compile } from '../../src/domain/patterns.ts'
import { mended } from '../lib/committee-text/mended.ts'
import { sentencesOf } from '../lib/committee-text/sentences.ts'
import { kindsTable } from './visits-table.ts'

const told =
  /\b(?:visit(?:ed|s)?|missions?|conducted|undertook|carried out|travelled|a effectué|s['’]est rendue?|visite|visitó|realizó|visita|misión)\b/i

const happened = /\b(?:took place|was in|stayed in)\b/i

// "visited the capital between 20 August and 12 September 2000"
const between = /\bbetween (\d{1,2}(?:\s\p{Lu}\p{Ll}+)?(?:\s\d{4})?) and (?=\d)/gu

// "scheduled from 3 to 12 June 2098": a plan, which is not what happened
const planned =
  /(?<!\p{L})(?:planned|scheduled|foreseen|prévue?|programmée?|prevista|programada)\s[^.;,\d]{0,30}\d[^.;,]{0,40}?\d{4}/giu

/** First and last day of the visit: the first sentence about a visit that prints a span. Null where none does. */
export function visitDays(paragraphs: string[]): { from: string; to: string } | null {
  for (const paragraph of paragraphs)
    for (const sentence of sentencesOf(mended(paragraph))) {
      if (!told.test(sentence) && !happened.test(sentence)) continue
      const range = parseDayRange(sentence.replace(planned, '').replace(between, 'from $1 to '))
      if (range) return range
    }
  return null
}

const suspended = compile(kindsTable.rows, 'suspended')
const otherVisit = compile(kindsTable.rows, 'another visit')

/** Was this visit broken off: "was obliged to suspend his visit halfway through"? Not an earlier one, and not a planned one. */
export const isSuspended = (paragraphs: string[]): boolean =>
  paragraphs.flatMap(sentencesOf).some((sentence) => suspended.test(sentence) && !otherVisit.test(sentence))
