// Sentences of an addendum that answer a recommendation without its number, and those that only open a list.
import { sentencesOf } from './answer-texts.ts'
import { numbersOf } from './answering.ts'
import { bareHeaded, type Headed, headedBy } from './headed.ts'
import { isLeadIn, isOfMany } from './points-back.ts'
import { readVerdict } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

const ofThis = /\b(?:this|the) recommendation\b(?! (?:of|by|from)\b)/i
const ofThese = /\b(?:these|both) recommendations\b/i

/** "Valdoria accepts this recommendation", and nothing says which: others of the report may be meant, and none is silent. */
export const isOfUnnamed = ({ book, before, context, opensList }: AnswerWalk, text: string): boolean => {
  const isOne = ofThis.test(text) || (ofThese.test(text) && book.statements.length + book.open.length === 0)
  return isOne && !opensList && context === null && numbersOf(before).length === 0
}

const ofThisOne =
  /\b(?:this|the above|the said) recommendation\b|\b(?:these|both|the above|the said) recommendations\b/i

/** "Recommendation 140.1" or its words as a heading, and a numbered paragraph under it that names no other. */
export const isUnder = ({ item, book: { state } }: AnswerWalk, text: string): boolean => {
  if (item === null || item.isNumbered || !item.isFresh || item.given.length > 0 || numbersOf(text).length > 0)
    return false
  if (isLeadIn(text) && isOfMany(text)) return false
  const isAlone = /^rec/i.test(item.words) && headedBy(item.words)?.rest === ''
  const [first = '', ...rest] = sentencesOf(text)
  if (isAlone || ofThisOne.test(text) || readVerdict(first, state) !== null) return true
  return rest.some((sentence) => ofThis.test(sentence) && readVerdict(sentence, state) !== null)
}

/** "62: We have laws …" under a lead-in that answers, or in a paper that answers bare numbers; null for any other text. */
export const bareItemOf = ({ book, context }: AnswerWalk, text: string): Headed | null =>
  context !== null || [...book.answered].some((path) => /^\d+$/.test(path)) ? bareHeaded(text) : null

const ofBody = /\brecommendations? (?:made |issued )?(?:of|by|from) the \p{Lu}/u

/** "accepts the recommendations on torture", and nothing before it: one doubt is enough. Those of an Ombudsman are none of this review. */
export const isFirstOfSome = ({ collective, context }: AnswerWalk, text: string): boolean =>
  collective.length === 0 && context === null && !ofBody.test(text)
