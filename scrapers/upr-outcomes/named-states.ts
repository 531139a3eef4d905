// States that the words of an answer name: whose support it is, and whose recommendations are answered.
import { stateName } from '../../src/domain/states/states.ts'
import { readStates } from './brackets.ts'
import type { RecommendingState } from './types.ts'

type Pointed = { states: RecommendingState[]; remarks: string[] }

const supportOf =
  /\b(?:support|approval|agreement|authorit\w+|ministr\w+|institutions|bodies|Government|Parliament) of ((?:the )?(?:former )?\p{Lu}[^:;.,]{2,60})/u
const by =
  /\bparagraphs? \d[\d\s(),a-z]{0,40}? (?:made )?by ((?:the )?\p{Lu}[^:;.]{2,120}?) (?:do|did|enjoy|are|is|were|was|ha[sd]|have|cannot|will)/u

/** "the recommendation of Norland in paragraph 6" */
const byBefore =
  /\brecommendations? (?:made )?(?:of|by|from) ((?:the )?\p{Lu}[^:;.()]{2,80}?) (?:(?:contained|made|noted) )?(?:in|under) (?:the )?para/u

const statesNamed = (printed: string | undefined): string[] => {
  const read = printed === undefined ? null : readStates(printed.replace(/\bthe (?=\p{Lu})/gu, ''))
  if (read === null || read.unknown.length > 0) return []
  return read.states.flatMap(({ iso3 }) => (iso3 === null ? [] : [iso3]))
}

/** "enjoy the support of Norland", "are being examined by the ministries of Norland" in the review of Valdoria: no answer of the State under review. */
export const isOfAnother = (words: string, underReview: string | null): boolean => {
  if (underReview === null || words.includes(stateName(underReview))) return false
  const named = statesNamed(supportOf.exec(words)?.[1])
  return named.length > 0 && !named.includes(underReview)
}

const placeOfOne = /(?<![\d.])(\d{1,3})\s*(?:\([a-z]{1,4}\)\s*)*\(([^()]{3,140})\)/g
const byWhom = /^(?:the )?(?:recommendations? |those |that )?(?:made |put forward |formulated )?(?:by |of |from )?/i

/** "(Norland)", "(the recommendation made by Norland)" behind a place */
export const isOfStates = (aside: string): boolean => readStates(aside.replace(byWhom, '')) !== null

/** "paragraphs 9 and 10 (recommendation made by Norland)": whose recommendation of that paragraph is meant. */
const namedBeside = (words: string, paragraph: number): string[] => {
  for (const [, number, bracket] of words.matchAll(placeOfOne))
    if (Number(number) === paragraph) {
      const states = statesNamed(bracket!.replace(byWhom, ''))
      if (states.length > 0) return states
    }
  return []
}

/** "The recommendations in paragraph 5 by Norland": those of Norland alone; all, where none of them is its own. */
export const madeBy = <P extends Pointed>(words: string, found: P[], paragraph: number): P[] => {
  const beside = namedBeside(words, paragraph)
  const named = beside.length > 0 ? beside : statesNamed((by.exec(words) ?? byBefore.exec(words))?.[1])
  const own = found.filter(({ states }) => states.some(({ iso3 }) => iso3 !== null && named.includes(iso3)))
  if (named.length === 0) return found
  if (own.length > 0) return own
  return found.map((one) => ({ ...one, remarks: [...one.remarks, 'the answer names another State than the dialogue'] }))
}
