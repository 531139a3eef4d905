// Sentences of an addendum that answer a recommendation without its number, and those that only open a list.
import { numbersOf } from './answering.ts'
import { readVerdict } from './verdict.ts'
import type { AnswerWalk } from './walk-state.ts'

const opens = /:\s*$|\b(?:following|below|(?:table|list|annex) (?:shows|contains|lists))\b/i
const ofOne = /\b(?:this|the) recommendation\b/i

/** "cannot accept the recommendation for the following reasons:": what comes is no list. */
export const opensReasons = (text: string): boolean => /:\s*$/.test(text) && ofOne.test(text)

/** Does it announce a list of recommendations? */
export const isLeadIn = (sentence: string): boolean => opens.test(sentence) && !ofOne.test(sentence)

const ofThis = /\b(?:this|the) recommendation\b(?! (?:of|by|from)\b)/i
const ofThese = /\b(?:these|both) recommendations\b/i

/** "Valdoria accepts this recommendation", and nothing says which: others of the report may be meant, and none is silent. */
export const isOfUnnamed = ({ book, before, context, opensList }: AnswerWalk, text: string): boolean => {
  const isOne = ofThis.test(text) || (ofThese.test(text) && book.statements.length + book.open.length === 0)
  if (!isOne || opensList || context !== null || numbersOf(before).length > 0) return false
  return readVerdict(text, book.state) !== null
}
