// States by code and by name: members, observers, territories, entities, former and fictional States.
import { UnknownNameError } from '../errors.ts'
import { nameLanguages, states, statesByKey } from './by-key.ts'
import { keyWithPlaces, nameKey, withoutArticle } from './key.ts'
import { codeAliases } from './others.ts'
import type { NameLanguage, State } from './table.ts'

export { namesOf } from './by-key.ts'
export { codeAliases } from './others.ts'
export type { NameLanguage, State, StateAlias, StateKind, StateNames } from './table.ts'

const byCode = new Map(states.map((state) => [state.iso3, state]))
const byIso2 = new Map(states.flatMap((state) => (state.iso2 === null ? [] : [[state.iso2, state] as const])))

/**
 * The State that a printed name means. Whole names only, insensitive to case, accents, blanks, punctuation, kinds of
 * apostrophe and a leading article; never by substring. Former names give today's State ("Swaziland" → SWZ).
 * Without a language the three are tried in the order English, French, Spanish.
 * @throws UnknownNameError for a name that no table has
 */
export function findState(name: string, language?: NameLanguage): State {
  const bare = withoutArticle(name)
  for (const form of bare === null ? [name] : [name, bare]) {
    const key = nameKey(form)
    for (const tongue of language === undefined ? nameLanguages : [language]) {
      const state = statesByKey[tongue].get(key)
      if (state !== undefined) return state
    }
  }
  throw new UnknownNameError('State', name)
}

/** State of an alpha-3 code; withdrawn codes with a successor give it (`ZAR` → COD). Undefined for an unknown code. */
export function stateByCode(iso3: string): State | undefined {
  return byCode.get(iso3) ?? byCode.get(codeAliases[iso3] ?? '')
}

/** State of an alpha-2 code, as UPR page addresses and some UHRI rows use it. */
export function stateByIso2(iso2: string): State | undefined {
  return byIso2.get(iso2.toUpperCase())
}

/**
 * Name of today. `short` is the UN short name ("Iran (Islamic Republic of)"), `official` the formal one.
 * @throws UnknownNameError for a code that no table has
 */
export function stateName(iso3: string, language: NameLanguage = 'en', form: 'short' | 'official' = 'short'): string {
  const state = stateByCode(iso3)
  if (state === undefined) throw new UnknownNameError('State code', iso3)
  return state.names[language][form]
}

/** All of them, sorted by code; filter by `kind`. */
export function allStates(): readonly State[] {
  return states
}

/** User-assigned codes of the examples: they belong to no State, and what is said of them is invented. */
export const isFictional = (code: string): boolean => stateByCode(code)?.kind === 'fictional'

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
