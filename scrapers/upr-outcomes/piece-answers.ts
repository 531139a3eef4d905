// An answer to a piece of a recommendation, behind the answer to the whole: "Supported. The last sentence is not accepted."
import { compile } from '../../src/domain/patterns.ts'
import { scopeRows } from './clause-words.ts'
import type { Answer } from './positions.ts'
import { combined, meaningOf, verbsIn } from './verbs.ts'

const aBit = compile(scopeRows, 'a bit', { flags: 'i' })
const piece = compile(scopeRows, 'piece', { flags: 'i' })
/** "supports (a)" */
const pieceInLetters = /(?:^|\s)\([a-h]\)/

/** "Kestria supports (a).", "The last sentence is not accepted." behind "Supported.": an answer to a piece is one in part. */
export const ofPiece = (
  given: readonly { answer: Answer }[],
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
