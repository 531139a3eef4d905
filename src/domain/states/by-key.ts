// Names of States by key, for each of the three languages; a name of two States is refused at load.
import { nameKey } from './key.ts'
import type { NameLanguage, State } from './table.ts'
import { readStates } from './table.ts'

export const nameLanguages = ['en', 'fr', 'es'] as const
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
