// How a report prints the days of its review and of its adoption: asides and plans left out, years added, and what stays unread.
import { monthNumber } from '../../src/domain/days/days.ts'
import { compile, englishRow as en, type PatternRow } from '../../src/domain/patterns.ts'
import { type Span, withSessionYears } from '../lib/session-years.ts'
import { sentencesOf } from './sentences.ts'

export const dayRows: readonly PatternRow[] = [
  en(
    'review',
    String.raw`\bthe review of [^.]{2,80}? (?:was held|took place|was conducted)[^.]{0,120}`,
    'The review of Valdoria was held on 28 January 2099',
  ),
  // "adopted the report on Valdoria, whose review had been held at the 13th meeting, on 28 January 2099"
  en(
    'review',
    String.raw`\bwhose (?:\w+ )?review (?:was held|had been held|took place|(?:was|had been) conducted)[^.]{0,120}`,
    'whose review had been held at the 13th meeting, on 28 January 2099',
  ),
  en(
    'review',
    String.raw`\b(?:was|were) reviewed (?:by the Working Group )?(?:at (?:its|the) [^.]{0,30}?meetings?|on \d)[^.]{0,120}`,
    'Valdoria was reviewed at the 13th meeting, on 28 January 2099',
  ),
  en(
    'adoption',
    String.raw`\b(?:at|in) its\b[^.]{0,40}?\bmeeting\b[^.]{0,80}? adopted`,
    'At its 17th meeting, held on 31 January 2099, the Working Group adopted',
  ),
  en(
    'adoption',
    String.raw`\bworking group adopted the (?:present |draft )?report\b[^.]{0,80}? on [^.,]{0,10},?[^.,]{0,20}\d{4}`,
    'The Working Group adopted the report on Valdoria on 31 January 2099',
  ),
  // any other sentence that says so, with one day in it: "The report was adopted by the Working Group on 31 January 2099"
  en(
    'adoption told',
    String.raw`^(?=.*\badopt(?:ed|ion)\b)(?=.*\breport\b)(?=.*(?:\bworking group\b|\bmeeting\b))`,
    'The report was adopted by the Working Group on 31 January 2099',
  ),
  en(
    'of another body',
    String.raw`\b(?:Council|previous|last|earlier|(?:first|second|third) (?:review|cycle)|(?:to|will|shall|would) be adopted)\b`,
    'adopted by the Council',
  ),
  // "which was initially scheduled for 22 January 2099,": a day on which nothing was done
  en(
    'plan',
    String.raw`,?\s(?:which |that )?(?:(?:was|had been) )?(?:{{at first}}) (?:{{set}})\b[^.,;]{0,60}\d{4},?`,
    ', initially scheduled for 22 January 2099,',
  ),
  // "The review, scheduled for 22 January 2099, was postponed and was held on 28 January 2099"
  en(
    'plan',
    String.raw`,\s(?:which (?:was|had been) )?(?:{{set}}) for\b[^.,;]{0,60}\d{4},(?:\s(?:was|had been) {{put off}} and\b)?`,
    ', scheduled for 22 January 2099, was postponed and',
  ),
  en('put off', '(?:postponed|rescheduled|moved|put off|delayed|deferred)', 'postponed'),
  en('at first', 'initially|originally|first|previously|provisionally', 'initially'),
  en('set', 'scheduled|planned|set|foreseen|due|to be held|to take place', 'scheduled'),
  en(
    'plan',
    String.raw`,?\s(?:having been |after being |which (?:had|has|was) (?:been )?){{put off}} from [^.,;]{0,40}\d{4},?`,
    ' having been postponed from 22 January 2099',
  ),
  en('aside', String.raw`\s\([^()\d]{2,30}\)`, ' (afternoon)'),
  en('day in figures', String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b`, '28/01/2099'),
  en(
    'of the review',
    String.raw`\breview of\b|\bconsidered the situation\b|\b(?:was|were) reviewed\b`,
    'The third review of Valdoria',
  ),
  en(
    'of the adoption',
    String.raw`\badopt(?:ed|ion)\b[^.]*\breport\b|\breport\b[^.]*\badopted\b`,
    'The report was adopted on 31 January 2099',
  ),
]

const plan = compile(dayRows, 'plan', { flags: 'giu' })
const aside = compile(dayRows, 'aside', { flags: 'gu' })
const inFigures = compile(dayRows, 'day in figures', { flags: 'u' })
const ofReview = compile(dayRows, 'of the review', { flags: 'i' })
const ofAdoption = compile(dayRows, 'of the adoption', { flags: 'i' })

const told = compile(dayRows, 'adoption told', { flags: 'i' })
const ofAnother = compile(dayRows, 'of another body', { flags: 'i' })

/** Sentences that tell, in other words than the usual ones, that the Working Group adopted its report. */
export const adoptionSentences = (text: string): string[] =>
  sentencesOf(text).filter((one) => told.test(one) && !ofAnother.test(one))

/** The text without asides and plans; days that are printed without their year have that of the session. */
export const plainDays = (text: string, session: Span): string =>
  withSessionYears(text.replace(aside, '').replace(plan, ' '), session)

/** "The review of Valdoria was held on 28/01/2099.": a day that is printed and was not read is named. */
export const unreadDays = (opening: readonly string[], read: { review: number; adoption: string | null }): string[] => {
  const sentences = opening
    .flatMap(sentencesOf)
    .filter((one) => inFigures.test(one) || [...one.matchAll(anyMonth)].some(isDay))
  const doubt = (what: string, named: RegExp): string[] => {
    const sentence = sentences.find((one) => named.test(one))
    if (sentence === undefined) return []
    return [`the day of ${what} was not read: ${JSON.stringify(sentence)}. Compare with the print`]
  }
  return [
    ...(read.review > 0 ? [] : doubt('the review', ofReview)),
    ...(read.adoption !== null ? [] : doubt('the adoption of the report', ofAdoption)),
  ]
}

const anyMonth = /\d{1,2}\s(\p{Lu}\p{Ll}{2,8})\b/gu
const isDay = (match: RegExpExecArray): boolean => monthNumber(match[1]!) !== undefined
