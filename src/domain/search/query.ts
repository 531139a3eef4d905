// What a person looks for, as a tree; and the refusal that names the place which was not understood.
import { RequestRefusedError } from '../errors.ts'
import type { Token } from './tokens.ts'

/** Places are offsets into what was typed, UTF-16 code units. */
export type Place = { start: number; end: number }

/** `word` is met in every form; `phrase` as printed, its last word as a beginning where `beginning` is set. */
export type Word = { kind: 'word'; token: Token }
export type Phrase = { kind: 'phrase'; tokens: Token[]; beginning: boolean }
/** Both within so many words of each other, in any order. */
export type Near = { kind: 'near'; left: (Word | Phrase)[]; right: (Word | Phrase)[]; distance: number }
/** Words that have other names: `own` as typed, where there are any, or one of `names`. */
export type Named = { kind: 'named'; own: Word[]; names: OtherName[] }
export type OtherName = { language: 'en' | 'fr' | 'es' | null; text: string; tokens: Token[] }
export type Query = Word | Phrase | Near | Named | { kind: 'and' | 'or'; parts: Query[] } | { kind: 'not'; part: Query }

export const queryFaults = {
  no_word: 'Type at least one word to look for.',
  quote_open: 'This quotation mark is not closed. Close it, or take it away.',
  quote_empty: 'There is no word between these quotation marks.',
  bracket_open: 'This bracket is not closed. Close it, or take it away.',
  bracket_stray: 'This bracket closes nothing. Open one before it, or take it away.',
  bracket_empty: 'There is no word between these brackets.',
  nothing_before: 'This operator needs a word before it. In quotation marks it is a word like any other.',
  nothing_after: 'This operator needs a word after it. In quotation marks it is a word like any other.',
  star: 'A star stands at the end of a word, after at least two of its letters: crimin*',
  not_near: 'Words are near each other: put one word, a phrase, or words joined by OR in brackets, on each side.',
  near_chain: 'Two are near each other, not three. Write a NEAR/5 b AND b NEAR/5 c.',
  near_itself:
    'Both sides of NEAR may be one and the same word of a text, and a word is not near itself. Put another word on one side.',
  not_apart: 'This sign stands directly before a word that texts must not say: !bill. Otherwise take it away.',
  near_form:
    'This operator is not understood. Write a NEAR/5 b for at most five words between two, a /s b for about a sentence.',
  sign: 'This sign is not understood. A star finds the words that begin so: crimin*. Otherwise take the sign away.',
  field: 'Filters are not typed among the words: choose them in their fields. For words, put a space after the colon.',
  quote_single: 'It is not clear where this single quotation mark closes. Use double quotation marks: "penal code"',
  distance: 'The distance is a number of words from 1 to 50: NEAR/5',
  too_deep: 'Brackets are nested too deeply. Ten levels are understood.',
  too_many: 'There are too many words. Look for fewer.',
} as const
export type QueryFault = keyof typeof queryFaults

/** The words of a search that cannot be read: what is wrong, and where. */
export class QueryRefusedError extends RequestRefusedError {
  override name = 'QueryRefusedError'
  fault: QueryFault
  place: Place
  constructor(fault: QueryFault, place: Place) {
    super('q', queryFaults[fault])
    this.fault = fault
    this.place = place
  }
}
