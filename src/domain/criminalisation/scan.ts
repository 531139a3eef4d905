// Finds all matches of a set of patterns in one walk over the words of a text, so that time hardly grows with rules.
import { createBeginnings } from './beginnings.ts'
import type { Pattern } from './pattern.ts'
import { createNeeds, wordsOf } from './words-of.ts'

export type Entry<T> = { pattern: Pattern; value: T }
export type Scanner<T> = (text: string, visit: (start: number, end: number, value: T) => void) => void

/** What may match at a word, and what it needs there or further on. */
type Candidate<T> = { regex: RegExp; value: T; needed: readonly number[] }

/** Builds a scanner. Throws where a pattern could begin with anything (a gap, an optional last word). */
export const createScanner = <T>(entries: readonly Entry<T>[]): Scanner<T> => {
  const needs = createNeeds()
  const tried = entries.map(({ pattern, value }) => {
    if (pattern.beginnings === null)
      throw new Error(`pattern ${JSON.stringify(pattern.source)}: its first word is open`)
    return { ...pattern, beginnings: pattern.beginnings, value, needs: needs.number(pattern.needs) }
  })
  const candidatesAt = createBeginnings(tried, (able, begun): Candidate<T>[] =>
    able.map(({ regex, value, needs: all }) => ({
      regex,
      value,
      // what the beginning has is not asked again
      needed: all.filter(({ need }) => !need.some((letters) => begun.startsWith(letters))).map(({ number }) => number),
    })),
  )
  return (text, visit) => {
    const words = wordsOf(text)
    const has = needs.of(words)
    const { starts, count } = words
    const found: { start: number; end: number; value: T }[] = []
    for (let word = 0; word < count; word++) {
      const start = starts[word]!
      const candidates = candidatesAt(text, start)
      for (let i = 0; i < candidates.length; i++) {
        const { regex, value, needed } = candidates[i]!
        if (!has(needed, start)) continue
        regex.lastIndex = start
        if (regex.test(text)) found.push({ start, end: regex.lastIndex, value })
      }
    }
    // the words are read over as soon as another text is: only now may one be
    for (const { start, end, value } of found) visit(start, end, value)
  }
}
