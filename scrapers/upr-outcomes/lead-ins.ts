// Lines of an addendum that stand over a list: headings that are not set as one, and lead-ins that a later paragraph leaves.
import { sentencesOf } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { headedBy } from './headed.ts'
import { isOfMany, opensReasons } from './points-back.ts'
import { readAnswer } from './positions.ts'
import { readLine } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

/** "Valdoria supports the following recommendations.": a full stop for the colon. */
const announces = /^[^.;]*\bthe following recommendations?\s*\.$/i

/** A short line without a full stop that gives an answer and names no number: a heading that is not set as one. */
export const isPlainHeading = (text: string) =>
  text.length < 160 &&
  numbersOf(text).length === 0 &&
  (!/[.;]$/.test(text) || announces.test(text)) &&
  /^[\p{Lu}\d(]/u.test(text) &&
  !opensReasons(text)

/** "Supported", "Valdoria’s response: Noted" alone in a line. */
export const isVerdictAlone = (text: string, state: string | null): boolean =>
  isPlainHeading(text) && !isOfMany(text) && readLine(text, state) !== null

/** "8. We do not support 50.4.": a paper goes on in sentences of its own behind the list of a numbered lead-in. */
export const leavesLeadIn = ({ leadAt }: AnswerWalk, text: string): boolean => {
  const [first = ''] = leadAt === null ? [] : sentencesOf(text)
  return numbersOf(first).length > 0 && headedBy(first) === null && readAnswer(first, 'addendum') !== null
}
