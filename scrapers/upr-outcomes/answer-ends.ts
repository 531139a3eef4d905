// Headings and lead-ins over a further list that are not understood: the answer of the one before ends there, and none is given.
import type { Line } from './answer-lines.ts'
import { isList, sentencesOf } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { divides } from './divided.ts'
import { headedBy } from './headed.ts'
import { isOfMany, opensReasons } from './points-back.ts'
import { verbsIn } from './verbs.ts'
import { readHeading, readLine } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

/** "The following recommendations need further study.", "On the other hand, Valdoria notes:": a lead-in that is not understood. */
const leads = (text: string): boolean =>
  sentencesOf(text).some((sentence) =>
    /:\s*$/.test(sentence)
      ? isOfMany(sentence) || (verbsIn(sentence).length > 0 && !opensReasons(sentence))
      : isOfMany(sentence) && /\b(?:following|follow|below|hereunder|hereafter)\b/i.test(sentence),
  )

const opensNumbers = (line: Line | undefined): boolean =>
  line?.kind === 'table' ||
  (line?.kind === 'text' &&
    (line.items !== undefined || headedBy(line.text) !== null || (isList(line.text) && /\d/.test(line.text))))

/** Does this line end an answer that the lists before it have, for the list behind it? */
export const endsAnswer = (
  { context, item, book, order }: AnswerWalk,
  lines: readonly Line[],
  at: number,
  isPlainHeading: (text: string) => boolean,
): boolean => {
  const line = lines[at]!
  if (context === null || order === 'under' || line.kind === 'table' || !opensNumbers(lines[at + 1])) return false
  if (item === null && !book.statements.some(({ position }) => position.words === context.words)) return false
  const { text } = line
  if (numbersOf(text).length > 0 || readHeading(text, book.state) !== null || readLine(text, book.state) !== null)
    return false
  return (isPlainHeading(text) && divides(text)) || leads(text)
}
