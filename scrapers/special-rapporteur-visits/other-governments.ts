// Governments of other States than the one that was visited: "the Norlandic authorities", "the Government of Norland".
import { compile, compileEach } from '../../src/domain/patterns.ts'
import { allStates, namesOf, stateByCode, stateNamed } from '../../src/domain/states/states.ts'
import type { ReadLanguage } from '../lib/committee-text/segment.ts'
import { leadingState } from '../lib/committee-text/title.ts'
import { otherGovernmentsTable } from './other-governments-table.ts'

const { rows } = otherGovernmentsTable
const anywhere = (means: string, language: ReadLanguage): RegExp => compile(rows, means, { language, flags: 'gu' })
const eachAnywhere = (means: string): Record<ReadLanguage, RegExp> => ({
  en: anywhere(means, 'en'),
  fr: anywhere(means, 'fr'),
  es: anywhere(means, 'es'),
})
const ofState = eachAnywhere('of a State')
const byAdjective = eachAnywhere('by adjective')
const possessive = anywhere('possessive', 'en')
const ending = compileEach(rows, 'adjective')
const look = compileEach(rows, 'like an adjective')

/** Words for those abroad, which the table of addressees knows. */
const abroad: Record<ReadLanguage, string> = { en: 'donors', fr: 'donateurs', es: 'donantes' }

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
const keysIn = (language: ReadLanguage): string[] => allStates().flatMap((state) => namesOf(state, language).map(keyOf))
const keys: Record<ReadLanguage, string[]> = { en: keysIn('en'), fr: keysIn('fr'), es: keysIn('es') }

const alike = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

/** "Danish" and "Denmark", "ivoirien" and "Côte d’Ivoire": one first letter, and the same two consonants first. */
const frameOf = (key: string): string => key[0] + key.replace(/[aeiouy]/g, '').slice(0, 2)

/** The adjective of the State that was visited, of another by its name, or perhaps of another; null for other words. */
function whose(adjective: string, own: string, language: ReadLanguage): 'own' | 'other' | 'perhaps' | null {
  const key = keyOf(adjective)
  const words = namesOf(stateByCode(own)!, language).flatMap((name) => name.split(/[\s’'-]/).map(keyOf))
  if (words.some((word) => word.length > 3 && alike(word, key) > 3)) return 'own'
  const isOther =
    ending[language].test(adjective) &&
    keys[language].some((name) => {
      const shared = alike(name, key)
      return shared > 3 && name.length - shared < 5 && key.length - shared < 7
    })
  if (isOther) return 'other'
  if (!look[language].test(adjective)) return null
  return words.some((word) => word.length > 3 && frameOf(word) === frameOf(key)) ? 'own' : 'perhaps'
}

/**
 * The text with words for those abroad in the place of the Governments of other States than `own`; with `perhaps`, also of
 * those that may be such by the look of an adjective ("the Kurdish authorities") or are named together with `own`.
 */
export function withoutOtherGovernments(
  text: string,
  { own, language, perhaps }: { own: string | null; language: ReadLanguage; perhaps?: boolean },
): string {
  if (own === null || stateByCode(own) === undefined) return text
  return text
    .replace(ofState[language], (words, at: number) => {
      const state = leadingState(text.slice(at + words.length), language)?.state.iso3
      return state === undefined || state === own ? words : words.replace(/^\p{L}+/u, abroad[language])
    })
    .replace(possessive, (words, name: string) => {
      const state = stateNamed(name, { language })?.iso3
      return state === undefined || state === own ? words : abroad[language]
    })
    .replace(byAdjective[language], (words, ...found: (string | undefined)[]) => {
      const adjectives = found.slice(0, 2).flatMap((one) => one?.replace(/^(?:The|All) /, '') ?? [])
      const kinds = adjectives.flatMap((one) => whose(one, own, language) ?? [])
      if (kinds.every((kind) => kind === 'own')) return words
      return perhaps || kinds.every((kind) => kind === 'other')
        ? words.replace(/(?<=^(?:The |All )?).+/, abroad[language])
        : words
    })
}
