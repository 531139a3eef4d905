// Where a paragraph went whose place is empty, or whose document was issued anew: an address once given always answers.
import { PinpointError, parsePath } from '../pinpoints/pinpoints.ts'

type Placed = { id: string; path: string | null; text: string | null; textHash: string | null }

/**
 * `same_words`: the same text; `within`: the text is a part of this one; `part`: this text is a part of it; `same_place`:
 * this stands under the number, in other words; `around`: this is the paragraph that the place was a part of
 */
export type How = 'same_words' | 'within' | 'part' | 'same_place' | 'around'
export type Successor<T> = { unit: T; how: How }

/** Shorter texts, such as "Idem.", stand in many places by chance. */
const minimumLength = 25

const plain = (text: string | null): string =>
  (text ?? '')
    .replace(/[\s\u00ad]+/gu, ' ')
    .trim()
    .toLowerCase()

const isPart = (short: string, long: string): boolean => short.length >= minimumLength && long.includes(short)

/** "41(d)" → "41": the paragraph alone; null where the path is none. */
function paragraphOf(path: string | null): string | null {
  try {
    return path === null ? null : parsePath(path).number
  } catch (error) {
    if (error instanceof PinpointError) return null
    throw error
  }
}

/** Returns what stands for the paragraph now, by its words first and by its place where no words agree; empty where nothing does. */
export function successorsOf<T extends Placed>(gone: Placed, present: readonly T[]): Successor<T>[] {
  const others = present.filter(({ id }) => id !== gone.id)
  const as = (how: How, units: readonly T[]): Successor<T>[] => units.map((unit) => ({ unit, how }))
  const same = others.filter(({ textHash }) => textHash !== null && textHash === gone.textHash)
  if (same.length > 0) {
    // a text that is printed twice went to the place that it had
    const here = same.filter(({ path }) => path === gone.path)
    return as('same_words', here.length > 0 ? here : same)
  }
  const words = plain(gone.text)
  const wider = others.filter(({ text }) => isPart(words, plain(text)))
  if (wider.length > 0) return as('within', wider)
  const parts = others.filter(({ text }) => isPart(plain(text), words))
  if (parts.length > 0) return as('part', parts)
  const placed = others.filter(({ path }) => path !== null && path === gone.path)
  if (placed.length > 0) return as('same_place', placed)
  const number = paragraphOf(gone.path)
  return as('around', number === null ? [] : others.filter(({ path }) => path === number))
}
