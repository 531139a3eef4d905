// The State that a mistyped name may have meant, for the question in a refusal.
import { byLetters, misspeltName, nearestName } from './search/nearest.ts'
import { allStates, nameLanguages, namesOf, type State, stateCalled } from './states/states.ts'

let names: readonly string[] | null = null

const allNames = (): readonly string[] => {
  names ??= allStates()
    .filter(({ kind }) => kind !== 'historical')
    .flatMap((state) => nameLanguages.flatMap((language) => namesOf(state, language)))
  return names
}

/** Returns the name nearest to a mistyped one with its code, such as `Togo (TGO)`; nothing where none is near. */
export function nearStates(text: string): { didYouMean?: string[] } {
  const near = nearestName(text, allNames())
  const state = near === null ? null : stateCalled(near)
  return state === null ? {} : { didYouMean: [`${near} (${state.iso3})`] }
}

let letters: ReturnType<typeof byLetters> | null = null

/** Returns the State whose name is one or two letters away from a whole one; null where the words are no misspelt name. */
export function nearState(text: string): State | null {
  letters ??= byLetters(allNames())
  const near = misspeltName(text, letters)
  return near === null ? null : stateCalled(near)
}

/** What is said of a text that names no State, with the name that is near. */
export function noSuchState(text: string): string {
  const { didYouMean = [] } = nearStates(text)
  const question = didYouMean.length === 0 ? '' : `; did you mean ${didYouMean.join(' or ')}?`
  return `no State has the code or name ${text}: give a code of three or two letters (KEN, KE), or its name${question}`
}
