// States by code and by name: members, observers, territories, entities, former and fictional States.
import { UnknownNameError } from '../errors.ts'
import { formsOf, keyWithPlaces, nameKey, withoutArticle, withoutOtherName } from './key.ts'
import { codeAliases } from './others.ts'
import type { NameLanguage, State } from './table.ts'
import { nameLanguages, namesOf, states, statesByKey } from './table.ts'

export { codeAliases } from './others.ts'
export type { NameLanguage, State, StateAlias, StateKind, StateNames } from './table.ts'
export { nameLanguages, namesOf } from './table.ts'

const byCode = new Map(states.map((state) => [state.iso3, state]))

/** What is known of the place where a name is printed: its language, and the day of its document. */
export type NameContext = { language?: NameLanguage | undefined; on?: string | null | undefined }

/** Characters of a name at most: none is longer, and the forms of a name are tried one by one. */
const longestName = 300

/**
 * Returns the State that a printed name means. Whole names only, insensitive to case, accents, spaces, punctuation,
 * kinds of apostrophe and articles; never by substring, and never over a comma that the name does not have. Former
 * names give today's State ("Swaziland" → SWZ). Without a language the three are tried in the order English, French,
 * Spanish. With the day of the document (`on`) a State that had ceased to exist by then is not read: "Serbia and
 * Montenegro" of 2020 is two States.
 * @throws UnknownNameError for a name that no table has
 */
export function findState(name: string, context: NameLanguage | NameContext = {}): State {
  const found = seek(name, typeof context === 'string' ? { language: context } : context)
  if (typeof found === 'string') throw new UnknownNameError('State', found)
  return found
}

/** As `findState`, and null for a name that no table has: who tries many runs of words makes no error of each. */
export function stateNamed(name: string, context: NameContext): State | null {
  const found = seek(name, context)
  return typeof found === 'string' ? null : found
}

/** Returns the State, or the name that no table has. */
function seek(name: string, { language, on }: NameContext): State | string {
  if (name.length > longestName) return `${name.slice(0, longestName)}…`
  for (const form of keyedForms(name)) {
    const state = lookUp(form, language, on)
    if (state !== null) return state
  }
  const renamed = withoutOtherName(name)
  if (renamed === null) return name
  const state = seek(renamed.name, { language, on })
  if (typeof state === 'string') return state
  const other = lookUp(keyed(withoutArticle(renamed.other) ?? renamed.other), language)
  // "Norland (formerly Kestria)" contradicts itself where Kestria is another State of today
  return other === null || other === state || other.kind === 'historical' ? state : name
}

type Form = { printed: string; key: string }
const keyed = (printed: string): Form => ({ printed, key: nameKey(printed) })

/** The name that was asked for last: who does not find it in one language asks again in all. */
let last: { name: string; forms: Form[] } = { name: '', forms: [keyed('')] }
function keyedForms(name: string): Form[] {
  if (last.name !== name) last = { name, forms: formsOf(name).map(keyed) }
  return last.forms
}

function lookUp({ printed, key }: Form, language?: NameLanguage, on?: string | null): State | null {
  for (const tongue of language === undefined ? nameLanguages : [language]) {
    const state = statesByKey[tongue].get(key)
    if (state !== undefined && existed(state, on) && hasItsStops(printed, state)) return state
  }
  return null
}

/** False for a State that had ceased to exist on the day; true where no day is known. */
const existed = (state: State, on?: string | null): boolean =>
  state.ended === null || on === undefined || on === null || on <= state.ended

/** A comma belongs to a name only where a name of the State has one there, or a bracket; a semicolon never does. */
function hasItsStops(printed: string, state: State): boolean {
  if (!/[,;]/.test(printed)) return true
  const stops = (text: string, marks: RegExp): number[] =>
    [...text.matchAll(marks)].map((found) => nameKey(text.slice(0, found.index)).length)
  const own = nameLanguages
    .flatMap((language) => namesOf(state, language))
    .filter((name) => nameKey(name) === nameKey(printed))
    .flatMap((name) => stops(name, /[,(]/g))
  const length = nameKey(printed).length
  return (
    stops(printed, /,/g).every((at) => at === 0 || at === length || own.includes(at)) &&
    stops(printed, /;/g).every((at) => at === 0 || at === length)
  )
}

/** State of an alpha-3 code; withdrawn codes with a successor give it (`ZAR` → COD). Undefined for an unknown code. */
export function stateByCode(iso3: string): State | undefined {
  return byCode.get(iso3) ?? byCode.get(codeAliases[iso3] ?? '')
}

/** State of an alpha-2 code, but for withdrawn ones. */
const byCode2 = new Map(states.flatMap((state) => (state.iso2 === null ? [] : [[state.iso2, state] as const])))

/**
 * Returns the State that a person means by a code of three or two letters in any case, or by a name in three languages;
 * null where there is none.
 */
export function stateCalled(text: string): State | null {
  const code = text.trim().toUpperCase()
  const state = stateByCode(code) ?? byCode2.get(code)
  if (state !== undefined) return state
  try {
    return findState(text)
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
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

const collators: Record<NameLanguage, Intl.Collator> = {
  en: new Intl.Collator('en'),
  fr: new Intl.Collator('fr'),
  es: new Intl.Collator('es'),
}

/** Compares names in the order of a language: "États-Unis" is among E, "Ñ" after N in Spanish. */
export const compareNames =
  (language: NameLanguage) =>
  (a: string, b: string): number =>
    collators[language].compare(a, b)

/** Short name of today; the code of a State that no table has. */
export const nameOrCode = (iso3: string, language: NameLanguage): string =>
  stateByCode(iso3)?.names[language].short ?? iso3

/** Returns codes of States in the order of their names in the language. */
export const sortedCodes = (codes: readonly string[], language: NameLanguage): string[] => {
  const compare = compareNames(language)
  return [...codes].sort((a, b) => compare(nameOrCode(a, language), nameOrCode(b, language)))
}

/** Returns the names of States in the order of the language; a code that no table has stays a code. */
export const sortedNames = (codes: readonly string[], language: NameLanguage): string[] =>
  sortedCodes(codes, language).map((code) => nameOrCode(code, language))

/** All of them, sorted by code; filter by `kind`. */
export function allStates(): readonly State[] {
  return states
}

/** User-assigned codes of the examples: they belong to no State, and what is said of them is invented. */
export const isFictional = (code: string): boolean => stateByCode(code)?.kind === 'fictional'

/** Whether a name is a known misprint of the State's, and its name in no language. */
export const isMisprint = (printed: string, state: State): boolean => {
  const key = nameKey(printed)
  return (
    state.misprints.some((name) => nameKey(name) === key) &&
    !nameLanguages.some((language) => namesOf(state, language).some((name) => nameKey(name) === key))
  )
}

export type NamedState = { printed: string; state: State }

const connectors: Record<NameLanguage, RegExp> = { en: /^and$/i, fr: /^et$/i, es: /^[ye]$/i }
const joints = /^[\s,;/·•*–-]*$/

const longest = (language: NameLanguage): number =>
  Math.max(...[...statesByKey[language].keys()].map((key) => key.length))
const longestKey: Record<NameLanguage, number> = { en: longest('en'), fr: longest('fr'), es: longest('es') }

/**
 * The names in a run, in order and as printed, whatever stands between them (nothing, blanks, commas, "and").
 * The longest name is taken first, so "Guinea-Bissau" is never "Guinea" and a rest; a name begins with a capital.
 * `on` is the day of the document, as for `findState`.
 * @throws UnknownNameError when the run cannot be cut without a remainder
 */
export function splitStateNames(glued: string, language: NameLanguage = 'en', on?: string | null): NamedState[] {
  const { key, places } = keyWithPlaces(glued)
  const dead = new Set<number>()
  const at = (index: number): number => places[index] ?? glued.length

  const cut = (from: number): NamedState[] | null => {
    if (from === key.length) return []
    if (dead.has(from)) return null
    for (const start of starts(from)) {
      for (let end = Math.min(key.length, start + longestKey[language]); end > start; end -= 1) {
        const state = statesByKey[language].get(key.slice(start, end))
        if (state === undefined || !existed(state, on) || !hasItsStops(glued.slice(at(start), at(end)), state)) continue
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
  const trimmed = printed.replace(/(?<![\s,;/·•*–(-])[\s,;/·•*–(-]+$/u, '').replace(/\s+(?:and|et|y|e|the)$/u, '')
  return trimmed.includes('(') ? trimmed : trimmed.replace(/\)+$/, '')
}
