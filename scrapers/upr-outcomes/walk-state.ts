// What the walk over the lines of an addendum has come to: the heading, the list and the item that it stands under.
import { type Book, newBook } from './answer-book.ts'
import type { Last } from './ellipses.ts'
import type { Answer } from './positions.ts'
import type { Named, Review } from './types.ts'

/**
 * `list` goes on only while lists follow each other, `section` until the next heading or lead-in. A heading in French or
 * Spanish (`isForeign`) is over with the first line that is no list: the next one may not be read.
 */
type Context = {
  answer: Answer
  words: string
  paragraph: string | null
  reach: 'list' | 'section'
  level: number
  isForeign?: boolean
}

/** What one sentence says of an item; `isPiece`: of what it names alone. */
export type Said = { answer: Answer; words: string; isPiece?: boolean }

/** A recommendation whose words or answer the next lines may hold. */
export type Item = {
  items: Named[]
  isOpen: boolean
  /** nothing was said since its number or its words: "it" is this recommendation */
  isFresh: boolean
  given: Said[]
  paragraph: string | null
  words: string
  /** a list in a numbered paragraph of its own: a verdict alone on the next line is a heading */
  isNumbered: boolean
}

/** Where verdicts alone in a line stand: over the numbers that they answer, or under them. */
export type Order = 'over' | 'under'

export type AnswerWalk = {
  book: Book
  collective: NonNullable<Review['collectiveAnswers']>
  /** some recommendations are answered without their numbers: nobody can tell which are left */
  someUnnamed: boolean
  context: Context | null
  /** the heading that gives an answer, whatever lead-ins and lists stand under it */
  heading: { answer: Answer; level: number } | null
  /** the numbered paragraph that gave it, as the lead-in of a list */
  leadAt: string | null
  item: Item | null
  /** recommendations right before it, one behind the other, that nothing has answered */
  waiting: Named[]
  /** "these recommendations" were answered before any number: such words may stand over their numbers */
  isTheseAhead: boolean
  number: string | null
  /** the sentence before */
  before: string
  /** what the sentence before it in its text answered */
  last: Last | null
  /** the next line is a list of numbers, and no verdict stands behind it: a verdict over it is its heading */
  opensList: boolean
  order: Order
}

export const newWalk = (symbol: string, state: string | null, order: Order): AnswerWalk => ({
  book: newBook(symbol, state),
  collective: [],
  someUnnamed: false,
  context: null,
  heading: null,
  leadAt: null,
  item: null,
  waiting: [],
  isTheseAhead: false,
  number: null,
  before: '',
  last: null,
  opensList: false,
  order,
})
