// Headings and lead-ins over a further list that are not understood: the answer of the one before ends there, and none is given.

import type { Line } from './answer-lines.ts'
import { isList, sentencesOf } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { headedBy } from './headed.ts'
import { isPlainHeading } from './lead-ins.ts'
import { isOfMany, opensReasons } from './points-back.ts'
import { verbsIn } from './verbs.ts'
import { readHeading, readLine } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

/** "Recommendations on women", "from Norland": what they are about, under any answer. */
const ofTheme =
  /\brecommendations (?:(?:that|which) )?(?:concern|relat|pertain|regard|deal|address|refer|focus|aim|made|received|(?:on|of|from|by|to(?! be))\b)/i
/** "Recommendations requiring further study", "still under examination": an answer, in words that are not known. */
const ofClass =
  /\brecommendations (?:that|which|whose|for|under|already|not|still|partly|partially|out|outside|beyond|subject|to be|in|\w+ed|\w+ing)\b/i
/** "Other recommendations", "Deferred recommendations" */
const ofRest =
  /^(?:the |all )?(?:rest|others)[.:]?$|\b(?:other|remaining|further|additional|outstanding|(?!relat)\w+ed) recommendations[.:]?$/i
const ofCommitments = /\b(?:commitments|pledges)[.:]?$/i
/** "Noted in part", "Noted (yellow)", and not "Support for victims" */
const closing = /^(?: in (?:part|principle)| by [A-Z]\w+)?[^\p{L}\d]*(?:\([^()]{1,40}\)|[:–—-] ?[^.;]{1,30})?\W*$/u
/** Words of a sentence, or the label of an answer to one recommendation. */
const ofSentence =
  /\b(?:response|position|comment|answer|reply|status|view|expla|remark|note[ds]? (?:that|with)|we|it|this|the|government|state)\w*\b/i

/** "Bucket 2 – noted", "Recommendations accepted in part or noted": a heading that divides recommendations. */
export const divides = (text: string): boolean => {
  if (!isPlainHeading(text)) return false
  const verbs = verbsIn(text)
  const speaksOfAnswer = verbs.length > 0
  if (/\brecommendations\b/i.test(text) && (speaksOfAnswer || (ofClass.test(text) && !ofTheme.test(text)))) return true
  const behind = text.slice(verbs.at(-1)?.end ?? 0)
  return (
    text.length < 60 &&
    (ofRest.test(text) ||
      ofCommitments.test(text) ||
      (speaksOfAnswer && closing.test(behind) && !ofSentence.test(text)))
  )
}

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
export const endsAnswer = ({ context, item, book, order }: AnswerWalk, lines: readonly Line[], at: number): boolean => {
  const line = lines[at]!
  if (context === null || order === 'under' || line.kind === 'table' || !opensNumbers(lines[at + 1])) return false
  if (item === null && !book.statements.some(({ position }) => position.words === context.words)) return false
  const { text } = line
  if (numbersOf(text).length > 0 || readHeading(text, book.state) !== null || readLine(text, book.state) !== null)
    return false
  return divides(text) || leads(text)
}
