// Makes texts of phrases: what a date rests on, and why there is none.
import type { Words } from '../rule.ts'
import type { GroundWords } from './en.ts'
import type { Grounds } from './phrase.ts'

type GroundId = keyof GroundWords

/** A text of one phrase. */
export const ground = <I extends GroundId>(id: I, ...parts: Parameters<GroundWords[I]>): Grounds => [[id, ...parts]]

/** What a row of the rule table says. */
export const inRow = ({ en, fr, es }: Words): Grounds => ground('words', en, fr, es)

/** Texts in a row, "; " between them: the punctuation of each language. */
export const listed = (...texts: readonly (Grounds | null)[]): Grounds =>
  texts.filter((text) => text !== null).flatMap((text, at) => (at === 0 ? text : [...ground('joint'), ...text]))
