// States by code and by name: members, observers, territories, entities, former and fictional States.
import { UnknownNameError } from './errors.ts'
import { nameLanguages, states, statesByKey } from './states-index.ts'
import { nameKey, withoutArticle } from './states-key.ts'
import { codeAliases } from './states-others.ts'
import type { NameLanguage, State } from './states-table.ts'

export { namesOf } from './states-index.ts'
export { splitStateNames } from './states-split.ts'
export type { NameLanguage, State, StateAlias, StateKind, StateNames } from './states-table.ts'

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
