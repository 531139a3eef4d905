// An answer to a piece of a recommendation, behind the answer to the whole: "Supported. The last sentence is not accepted."
import { compile } from '../../src/domain/patterns.ts'
import { scopeRows } from './clause-words.ts'
import type { Answer } from './positions.ts'
import { toldRows } from './told-words.ts'
import { combined, meaningOf, verbsIn } from './verbs.ts'
import { readVerdict } from './verdict.ts'
import type { AnswerWalk, Said } from './walk-state.ts'

const aBit = compile(scopeRows, 'a bit', { flags: 'i' })
const piece = compile(scopeRows, 'piece', { flags: 'i' })
/** "supports (a)" */
const pieceInLetters = /(?:^|\s)\([a-h]\)/

const about = compile(toldRows, 'about', { flags: 'iu' })
const limitsIt = compile(toldRows, 'limits it', { flags: 'i' })

const open: Answer = { value: 'unclear', alreadyImplemented: false }

/** "accepts the recommendation on courts", "cannot accept the recommendation to set up courts": the verdict on that piece. */
export const onSubject = (sentence: string, state: string | null): Answer | null => {
  const subject = about.exec(sentence)
  if (subject === null && verbsIn(sentence).some(({ means }) => means === 'hesitates')) return open
  if (subject === null || limitsIt.test(subject[0])) return null
  const answer = readVerdict(sentence.replace(about, '$1'), state)
  return answer?.value === 'unclear' ? null : answer
}

/** "Kestria supports (a).", "The last sentence is not accepted." behind "Supported.": an answer to a piece is one in part. */
export const ofPiece = (
  given: readonly Said[],
  sentence: string,
  whole: Answer['value'] | null,
): Answer['value'] | null => {
  if (whole === 'unclear' || whole === 'pending') return whole
  if (whole !== null) return pieceInLetters.test(sentence) ? 'partially_supported' : whole
  const bit = aBit.exec(sentence)?.[0]
  const first = bit === undefined ? undefined : verbsIn(sentence).find(({ start }) => start <= bit.length)
  if (first === undefined || given.length === 0) return null
  const before = combined(given.map(({ answer }) => answer.value))
  const value = meaningOf(first, sentence.slice(0, first.start).replace(piece, ''), sentence.slice(first.end))
  return value === before ? null : 'partially_supported'
}

/** All answers to one recommendation as one: a piece that is accepted beside one that is not is an answer in part. */
export const ofAll = (given: readonly Said[]): Answer['value'] => {
  const values = given.map(({ answer }) => answer.value)
  const isSplit = given.some(({ isPiece }) => isPiece) && values.includes('supported') && values.includes('noted')
  return isSplit && !values.includes('unclear') ? 'partially_supported' : combined(values)
}

/** What a heading adds to an answer under it that has its own verb: that all is implemented, or supported in part only. */
export const underHeading = ({ heading }: AnswerWalk, answer: Answer): Answer =>
  heading === null || answer.value !== 'supported' || heading.answer.value === 'noted'
    ? answer
    : {
        value: heading.answer.value === 'partially_supported' ? 'partially_supported' : 'supported',
        alreadyImplemented: answer.alreadyImplemented || heading.answer.alreadyImplemented,
      }
