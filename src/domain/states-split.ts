// Cuts a run of names of States that a layout glued together: "KestriaLuraniaNorland" of a matrix cell.
import { UnknownNameError } from './errors.ts'
import { statesByKey } from './states-index.ts'
import { keyWithPlaces } from './states-key.ts'
import type { NameLanguage, State } from './states-table.ts'

export type NamedState = { printed: string; state: State }

const connectors: Record<NameLanguage, RegExp> = { en: /^and$/i, fr: /^et$/i, es: /^[ye]$/i }
const joints = /^[\s,;/·•*–-]*$/

const longest = (language: NameLanguage): number =>
  Math.max(...[...statesByKey[language].keys()].map((key) => key.length))
const longestKey: Record<NameLanguage, number> = { en: longest('en'), fr: longest('fr'), es: longest('es') }

/**
 * The names in a run, in order and as printed, whatever stands between them (nothing, blanks, commas, "and").
 * The longest name is taken first, so "Guinea-Bissau" is never "Guinea" and a rest; a name begins with a capital.
 * @throws UnknownNameError when the run cannot be cut without a remainder
 */
export function splitStateNames(glued: string, language: NameLanguage = 'en'): NamedState[] {
  const { key, places } = keyWithPlaces(glued)
  const dead = new Set<number>()
  const at = (index: number): number => places[index] ?? glued.length

  const cut = (from: number): NamedState[] | null => {
    if (from === key.length) return []
    if (dead.has(from)) return null
    for (const start of starts(from)) {
      for (let end = Math.min(key.length, start + longestKey[language]); end > start; end -= 1) {
        const state = statesByKey[language].get(key.slice(start, end))
        if (state === undefined) continue
        const rest = cut(end)
        if (rest !== null) return [{ printed: tidy(glued.slice(at(start), at(end))), state }, ...rest]
      }
    }
    dead.add(from)
    return null
  }

  /** Places where the next name may begin: here, or after "the", "and" or an article. */
  const starts = (from: number): number[] => {
    const found = isCapital(glued, at(from)) ? [from] : []
    for (const word of ['the', 'and', 'andthe', 'et', 'y', 'e', 'la', 'le', 'les', 'el', 'los', 'l']) {
      const next = from + word.length
      if (!key.startsWith(word, from) || next >= key.length || !isCapital(glued, at(next))) continue
      const printed = glued.slice(at(from), at(next)).trim()
      const isArticle = word !== 'and' && word !== 'et' && word !== 'y' && word !== 'e'
      if (isArticle || connectors[language].test(printed)) found.push(next)
    }
    return found
  }

  if (joints.test(glued)) return []
  const names = cut(0)
  if (names === null) throw new UnknownNameError('State in a list', glued)
  return names
}

const isCapital = (text: string, index: number): boolean => /^\p{Lu}/u.test(text.slice(index, index + 2))

/** The printed name without the joints after it, but with its closing bracket. */
function tidy(printed: string): string {
  const trimmed = printed.replace(/[\s,;/·•*–(-]+$/u, '').replace(/\s+(?:and|et|y|e|the)$/u, '')
  return trimmed.includes('(') ? trimmed : trimmed.replace(/\)+$/, '')
}
