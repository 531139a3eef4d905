// What the values of a facet are called in English.
import { en } from './code-words/en.ts'
import type { FacetParameter } from './queries.ts'
import { stateByCode } from './states/states.ts'
import { adjacentNames, markNames, subtagNames, topicNames } from './topic-names.ts'
import { documentTypeWords, languageWords, mechanismWords, positionWords, readingWords } from './words.ts'

const tables: Partial<Record<FacetParameter, Record<string, string>>> = {
  region: en.region,
  mechanism: mechanismWords,
  type: documentTypeWords,
  topic: topicNames,
  subtag: { ...subtagNames, ...adjacentNames, ...markNames },
  criminalisation: readingWords,
  position: positionWords,
  language: languageWords,
  textStatus: en.textStatus,
}

/** Returns the words of a value; numbers are their own. */
export function facetWords(parameter: FacetParameter, value: string): string {
  if (parameter === 'state' || parameter === 'recommendingState') return stateByCode(value)?.names.en.short ?? value
  return tables[parameter]?.[value] ?? value
}
