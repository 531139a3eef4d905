// Reads the tables of States into rows, adds the territories and spellings of i18n-iso-countries, and keeps all names by key;
// a name of two States is refused at load.
import { createRequire } from 'node:module'
import type Countries from 'i18n-iso-countries'
import { aliasRows } from './aliases.ts'
import { nameKey } from './key.ts'
import { memberRows } from './members.ts'
import { misprintRows } from './misprints.ts'
import { endedStates, otherRows } from './others.ts'

export type NameLanguage = 'en' | 'fr' | 'es'
export const nameLanguages = ['en', 'fr', 'es'] as const

/** The package with our three languages: its usual entry reads the files of all 81. */
const require = createRequire(import.meta.url)
const countries: typeof Countries = require('i18n-iso-countries/index.js')
for (const language of nameLanguages) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))

export type StateKind = 'member' | 'observer' | 'territory' | 'entity' | 'historical' | 'fictional'
export type StateNames = { short: string; official: string }

/** Another name; `until` is the last year of its official use, null where it is in use or was never official. */
export type StateAlias = { name: string; language: NameLanguage; until: number | null }

export type State = {
  /** ISO 3166-1 alpha-3; user-assigned `X..` for fictional States and Kosovo, reserved `EUE` for the European Union */
  iso3: string
  iso2: string | null
  kind: StateKind
  names: Record<NameLanguage, StateNames>
  aliases: StateAlias[]
  /** misspelt forms of its English names, for looking up only */
  misprints: string[]
  /** last day of a State that has ceased to exist; null for all others */
  ended: string | null
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

function names(cells: string[]): State['names'] {
  const pair = (at: number): StateNames => ({ short: cells[at]!, official: cells[at + 1] || cells[at]! })
  return { en: pair(0), fr: pair(2), es: pair(4) }
}

/** Every State of the tables, sorted by code. Throws where a table contradicts itself. */
function readStates(): State[] {
  const states = new Map<string, State>()
  const add = (iso3: string, iso2: string | null, kind: StateKind, cells: string[]): void => {
    if (states.has(iso3) || cells.length !== 6) throw new Error(`table of States, ${iso3}: twice, or not six names`)
    states.set(iso3, {
      iso3,
      iso2,
      kind,
      names: names(cells),
      aliases: [],
      misprints: [],
      ended: endedStates[iso3] ?? null,
    })
  }
  for (const [iso3, ...cells] of rows(memberRows)) add(iso3!, countries.alpha3ToAlpha2(iso3!) ?? null, 'member', cells)
  for (const [iso3, iso2, kind, ...cells] of rows(otherRows)) add(iso3!, iso2 || null, kind as StateKind, cells)
  for (const [iso3, iso2] of Object.entries(countries.getAlpha3Codes())) {
    if (states.has(iso3) || iso2 === 'XK') continue
    const [en, fr, es] = nameLanguages.map((language) => countries.getName(iso2, language))
    if (en && fr && es) add(iso3, iso2, 'territory', [en, '', fr, '', es, ''])
  }
  for (const [iso3, language, name, until] of rows(aliasRows))
    alias(states.get(iso3!), language as NameLanguage, name!, until)
  addSpellings(states)
  addMisprints(states)
  return [...states.values()].sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1))
}

function alias(state: State | undefined, language: NameLanguage, name: string, until?: string): void {
  if (state === undefined) throw new Error(`alias "${name}" of no State`)
  state.aliases.push({ name, language, until: until ? Number(until) : null })
}

/** Spellings of i18n-iso-countries that our tables lack ("Viêt Nam", "Bahréin"); ours win where they disagree. */
function addSpellings(states: Map<string, State>): void {
  for (const language of nameLanguages) {
    const known = new Set<string>()
    for (const state of states.values()) {
      const { short, official } = state.names[language]
      const aliases = state.aliases.filter((one) => one.language === language).map((one) => one.name)
      for (const name of [short, official, ...aliases]) known.add(nameKey(name))
    }
    for (const [iso2, spellings] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      const state = states.get(countries.alpha2ToAlpha3(iso2) ?? '')
      for (const name of spellings) {
        if (state === undefined || known.has(nameKey(name))) continue
        known.add(nameKey(name))
        state.aliases.push({ name, language, until: null })
      }
    }
  }
}

function addMisprints(states: Map<string, State>): void {
  for (const [iso3, ...names] of rows(misprintRows)) states.get(iso3!)!.misprints.push(...names)
}

export const states: readonly State[] = readStates()

/** Per language: key of a name → State. */
export const statesByKey: Readonly<Record<NameLanguage, ReadonlyMap<string, State>>> = {
  en: index('en'),
  fr: index('fr'),
  es: index('es'),
}

function index(language: NameLanguage): ReadonlyMap<string, State> {
  const byKey = new Map<string, State>()
  for (const state of states) {
    for (const name of [...namesOf(state, language), ...(language === 'en' ? state.misprints : [])]) {
      const key = nameKey(name)
      const other = byKey.get(key)
      if (other !== undefined && other !== state)
        throw new Error(`"${name}" (${language}) names ${other.iso3} and ${state.iso3}`)
      byKey.set(key, state)
    }
  }
  return byKey
}

/** Every name of a State in one language, the turned forms of "X (Y of)" included: "Y of X", "X, Y of". */
export function namesOf(state: State, language: NameLanguage): string[] {
  const { short, official } = state.names[language]
  const aliases = state.aliases.filter((alias) => alias.language === language).map((alias) => alias.name)
  const names = [short, official, ...aliases]
  for (const name of [short, ...aliases]) {
    const turned = /^(.+) \((.+? (?:of|of the|de|du|del|des|de la|d’))\)$/u.exec(name)
    if (turned) names.push(`${turned[2]} ${turned[1]}`)
  }
  return names
}
