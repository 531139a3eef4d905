// Finds all matches of a set of patterns in one walk over the words of a text, so that time hardly grows with rules.
import type { Pattern } from './pattern.ts'

export type Entry<T> = { pattern: Pattern; value: T }
export type Scanner<T> = (text: string, visit: (start: number, end: number, value: T) => void) => void

const isWordUnit = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xe001 && code <= 0xe00f)

/** Builds a scanner. Throws where a pattern could begin with anything (a gap, an optional last word). */
export const createScanner = <T>(entries: readonly Entry<T>[]): Scanner<T> => {
  const byKey = new Map<string, Entry<T>[]>()
  for (const entry of entries) {
    if (!entry.pattern.keys) throw new Error(`pattern ${JSON.stringify(entry.pattern.source)}: its first word is open`)
    for (const key of entry.pattern.keys) {
      const list = byKey.get(key)
      if (list) list.push(entry)
      else byKey.set(key, [entry])
    }
  }
  const lengths = [...new Set([...byKey.keys()].map((k) => k.length))].sort((a, b) => b - a)
  return (text, visit) => {
    let inWord = false
    for (let i = 0; i < text.length; i++) {
      const word = isWordUnit(text.charCodeAt(i))
      if (word && !inWord) {
        for (const length of lengths) {
          const list = byKey.get(text.slice(i, i + length))
          if (!list) continue
          for (const { pattern, value } of list) {
            pattern.regex.lastIndex = i
            if (pattern.regex.test(text)) visit(i, pattern.regex.lastIndex, value)
          }
        }
      }
      inWord = word
    }
  }
}
