// What a filter asks of the index, whatever the engine: groups of tokens, words, and days as a range of places.
import { placesWithin } from '../../src/domain/keeping/place.ts'
import { type FacetName, facetTable, type Mark } from '../../src/domain/keeping/search-row.ts'
import type { Language } from '../../src/domain/mechanisms.ts'
import { readWords } from '../../src/domain/search/expand.ts'
import type { Query } from '../../src/domain/search/query.ts'
import { stemLanguages } from '../../src/domain/search/spellings.ts'
import type { RecommendationFilter } from '../rows.ts'
import { type AnyOf, anyOf } from './facet-tokens.ts'
import { asksForInvented } from './invented.ts'

/** The words that were read, and the languages that texts may be in. */
export type WordsRead = { query: Query; languages: readonly Language[] }

/** Throws QueryRefusedError for words that cannot be read. */
const readTyped = (typed: string, languages?: readonly string[]): WordsRead => ({
  query: readWords(typed).query,
  languages: languages?.length ? (languages as Language[]) : stemLanguages,
})

const names = (Object.keys(facetTable) as FacetName[]).filter((name) => name !== 'unitType')
const marked = (...marks: Mark[]): AnyOf => anyOf('mark', marks)

export type Asked = {
  /** the tokens of what was asked for, and those of what is found: rows have one of each group of both */
  asked: AnyOf[]
  own: AnyOf[]
  words: WordsRead | null
  low: number
  high: number
  /** instead of `own`, for the same words in texts that do not lead, and in all texts of works that are held in several languages */
  elsewhere: { others: AnyOf[]; twins: AnyOf[] } | null
}

/** A work is counted once, by its leading version. Who names a document, or a recommendation, gets it whatever has taken its place. */
export function askedBy(filter: RecommendationFilter): Asked {
  const words = filter.q?.trim() ? readTyped(filter.q, filter.languages) : null
  const asked = names.flatMap((name): AnyOf[] => {
    const values = filter[facetTable[name].filter]
    return values?.length ? [anyOf(name, values)] : []
  })
  const isNamed = filter.symbol !== undefined || filter.ids !== undefined
  const types = anyOf('unitType', filter.unitTypes ?? ['recommends'])
  const real = isNamed || asksForInvented(filter.states) ? [] : [marked('real')]
  const inLanguages = (filter.languages?.length ?? 0) > 0
  const isUsual = real.length > 0 && !inLanguages && filter.unitTypes === undefined
  const standing = isNamed ? [] : [inLanguages ? marked('leading', 'other_language') : marked('leading')]
  const [low, high] = placesWithin(filter)
  return {
    asked,
    own: isUsual ? [marked('shown')] : [types, ...real, ...standing],
    words,
    low,
    high,
    elsewhere:
      words === null || isNamed || inLanguages
        ? null
        : {
            // of an AND the index walks every token: one that few texts have is found at once
            others: isUsual ? [marked('elsewhere')] : [types, ...real, marked('other_language')],
            twins: isUsual ? [marked('twin')] : [types, marked('in_languages')],
          },
  }
}
