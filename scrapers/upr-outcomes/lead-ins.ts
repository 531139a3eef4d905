// Lines of an addendum that stand over a list: headings that are not set as one, and lead-ins that a later paragraph leaves.
import { sentencesOf } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { headedBy } from './headed.ts'
import { isOfMany, opensReasons } from './points-back.ts'
import { readAnswer } from './positions.ts'
import { verbsIn } from './verbs.ts'
import { readHeading, readLine } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

/** "Valdoria supports the following recommendations.": a full stop for the colon. */
const announces = /^[^.;]*\bthe following recommendations?\s*\.$/i

/** A short line without a full stop that gives an answer and names no number: a heading that is not set as one. */
export const isPlainHeading = (text: string) =>
  text.length < 160 &&
  numbersOf(text).length === 0 &&
  (!/[.;]$/.test(text) || announces.test(text)) &&
  /^(?:[\p{Lu}\d(]|[a-hivx]{1,4}[.)]\s)/u.test(text) &&
  !opensReasons(text)

const ofList =
  /^[^.;]*\b(?:following|below|that follow|hereunder|hereafter|in this (?:section|chapter|part|list|table))\b[^.;]*\.$/i

/**
 * "The following recommendations are noted. The reasons are given below each.": a lead-in with a full stop for its colon, whatever
 * stands behind it without an answer.
 */
export const isSaidOver = (text: string, state: string | null): boolean => {
  const [first = '', ...rest] = sentencesOf(text)
  return (
    ofList.test(first) &&
    isOfMany(first) &&
    numbersOf(text).length === 0 &&
    verbsIn(rest.join(' ')).length === 0 &&
    readHeading(first, state) !== null
  )
}

/** "Supported", "Valdoria’s response: Noted" alone in a line. */
export const isVerdictAlone = (text: string, state: string | null): boolean =>
  isPlainHeading(text) && !isOfMany(text) && readLine(text, state) !== null

/**
 * "8. We do not support 50.4.", "8. This is one that we reject:": a paper goes on in sentences of its own behind the list of a
 * numbered lead-in, or opens another list.
 */
export const leavesLeadIn = ({ leadAt }: AnswerWalk, text: string): boolean => {
  const [first = ''] = leadAt === null ? [] : sentencesOf(text)
  const isOwn = numbersOf(first).length > 0 || /:\s*$/.test(first)
  return isOwn && headedBy(first) === null && readAnswer(first, 'addendum') !== null
}
