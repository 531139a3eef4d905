// Finds all matches of a set of patterns in one walk over the words of a text, so that time hardly grows with rules.
import type { Pattern } from './pattern.ts'
import { bits, codeOf, createNeeds, keyLength, wordsOf } from './words-of.ts'

export type Entry<T> = { pattern: Pattern; value: T }
export type Scanner<T> = (text: string, visit: (start: number, end: number, value: T) => void) => void

type Tried<T> = Entry<T> & { needed: readonly number[] }
/** What may begin with the same letters, by what is needed first; `at`: its turn among all that may. */
type Candidate<T> = Entry<T> & { at: number; further: readonly number[] }
type Group<T> = { first: readonly number[]; candidates: Candidate<T>[] }

/** Of each code its groups, which are made when a text first has it: what has three letters as its key comes first, then two, then one. */
function groupsOf<T>(tried: readonly Tried<T>[]): (code: number) => readonly Group<T>[] {
  const byKey = new Map<string, Tried<T>[]>()
  for (const one of tried)
    for (const key of new Set(one.pattern.keys!.map((letters) => `${codeOf(letters, 0)} ${letters.length}`)))
      byKey.set(key, [...(byKey.get(key) ?? []), one])
  const make = (code: number): Group<T>[] => {
    const groups = new Map<number | undefined, Group<T>>()
    const all = [3, 2, 1].flatMap((length) => {
      const free = (keyLength - length) * bits
      return byKey.get(`${(code >> free) << free} ${length}`) ?? []
    })
    for (const [at, { pattern, value, needed }] of [...new Set(all)].entries()) {
      const [first, ...further] = needed
      const group = groups.get(first) ?? { first: needed.slice(0, 1), candidates: [] }
      groups.set(first, group)
      group.candidates.push({ pattern, value, at, further })
    }
    return [...groups.values()]
  }
  const made = new Map<number, readonly Group<T>[]>()
  return (code) => {
    const known = made.get(code)
    if (known !== undefined) return known
    const groups = make(code)
    made.set(code, groups)
    return groups
  }
}

/** Builds a scanner. Throws where a pattern could begin with anything (a gap, an optional last word). */
export const createScanner = <T>(entries: readonly Entry<T>[]): Scanner<T> => {
  const open = entries.find(({ pattern }) => !pattern.keys)
  if (open) throw new Error(`pattern ${JSON.stringify(open.pattern.source)}: its first word is open`)
  const needs = createNeeds()
  const groups = groupsOf(entries.map((entry) => ({ ...entry, needed: needs.number(entry.pattern.needs) })))
  return (text, visit) => {
    const words = wordsOf(text)
    const has = needs.of(words)
    for (const [word, i] of words.starts.entries()) {
      const found: { at: number; end: number; value: T }[] = []
      for (const { first, candidates } of groups(words.codes[word]!)) {
        if (!has(first)) continue
        for (const { pattern, value, at, further } of candidates) {
          if (!has(further)) continue
          pattern.regex.lastIndex = i
          if (pattern.regex.test(text)) found.push({ at, end: pattern.regex.lastIndex, value })
        }
      }
      if (found.length > 1) found.sort((a, b) => a.at - b.at)
      for (const { end, value } of found) visit(i, end, value)
    }
  }
}
