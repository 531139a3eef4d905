// What the values of a facet are called in English.
import type { FacetParameter } from './queries.ts'
import type { Region } from './states/regions.ts'
import { stateByCode } from './states/states.ts'
import { adjacentNames, markNames, subtagNames, topicNames } from './topic-names.ts'
import { documentTypeWords, languageWords, mechanismWords, positionWords, readingWords } from './words.ts'

export const regionWords: Record<Region, string> = {
  african: 'African States',
  asia_pacific: 'Asia-Pacific States',
  eastern_european: 'Eastern European States',
  latin_american_and_caribbean: 'Latin American and Caribbean States',
  western_european_and_others: 'Western European and other States',
}

const tables: Partial<Record<FacetParameter, Record<string, string>>> = {
  region: regionWords,
  mechanism: mechanismWords,
  type: documentTypeWords,
  topic: topicNames,
  subtag: { ...subtagNames, ...adjacentNames, ...markNames },
  criminalisation: readingWords,
  position: positionWords,
  language: languageWords,
}

/** Returns the words of a value; numbers are their own. */
export function facetWords(parameter: FacetParameter, value: string): string {
  if (parameter === 'state' || parameter === 'recommendingState') return stateByCode(value)?.names.en.short ?? value
  return tables[parameter]?.[value] ?? value
}
