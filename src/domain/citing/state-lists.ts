// Names of States in the words of a citation: a list of them and nothing else, in whichever language.
import { UnknownNameError } from '../errors.ts'
import { allStates, type NamedState, nameLanguages, namesOf, splitStateNames } from '../states/states.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const firstWord = (text: string): string => plain(/^\p{L}*/u.exec(text.trim())?.[0] ?? '')
const articles = ['the', 'la', 'le', 'les', 'el', 'los', 'las']
/** Most words begin no name of a State: the lists are not tried there. */
const beginnings = new Set([
  ...articles,
  ...allStates().flatMap((state) => nameLanguages.flatMap((language) => namesOf(state, language).map(firstWord))),
])

/** Returns the States of a list of names and nothing else; null where the words hold anything more. */
export function onlyStates(text: string): NamedState[] | null {
  if (!beginnings.has(firstWord(text.replace(/^\s*l[’']/iu, '')))) return null
  for (const language of nameLanguages) {
    try {
      const states = splitStateNames(text.trim(), language)
      if (states.length > 0) return states
    } catch (error) {
      if (!(error instanceof UnknownNameError)) throw error
    }
  }
  return null
}
