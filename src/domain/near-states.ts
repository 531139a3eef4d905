// The State that a mistyped name may have meant, for the question in a refusal.
import { byLetters, folded, misspeltName, nearestName } from './search/nearest.ts'
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

const isOfToday = ({ kind }: State): boolean => kind === 'member' || kind === 'observer' || kind === 'fictional'

/** Short names as their words, each as names are compared, between blanks: " republic of korea ". */
let inWords: readonly { state: State; names: readonly string[] }[] | null = null

const wordsOfName = (name: string): string =>
  ` ${name
    .split(/[\s,()-]+/u)
    .map(folded)
    .filter(Boolean)
    .join(' ')} `

/** Words that more names have mean no State: "Republic", "Islands". */
const mostAlike = 4
const fewestLetters = 4

/** Words of names that say no name: "of the", "united", "state". */
const generalWords = new Set(
  [
    'the of and in la le les el los las l d du de des del et y e en',
    'united state states kingdom republic federation federated democratic people peoples islamic plurinational arab',
    'island islands saint north south east west new central emirates confederation city',
    'uni unis unies etat etats royaume republique federation federes democratique populaire islamique plurinational arabe ile iles',
    'saint sainte nord sud est ouest nouvelle centrale emirats',
    'unido unidos unida unidas estado estados reino republica federacion federados democratica popular islamica plurinacional',
    'isla islas san santa santo norte sur este oeste nueva emiratos',
  ].flatMap((words) => words.split(' ')),
)

/** Returns the States that have whole words in a short name: "Corée", "Congo"; none where very many have them. */
export function statesWith(words: string): State[] {
  const sought = wordsOfName(words)
  const isGeneral = sought
    .trim()
    .split(' ')
    .every((word) => generalWords.has(word))
  if (isGeneral || sought.trim().length < fewestLetters) return []
  inWords ??= allStates()
    .filter(isOfToday)
    .map((state) => ({ state, names: nameLanguages.map((language) => wordsOfName(state.names[language].short)) }))
  const found = inWords.filter(({ names }) => names.some((name) => name.includes(sought))).map(({ state }) => state)
  return found.length > mostAlike ? [] : found
}

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
