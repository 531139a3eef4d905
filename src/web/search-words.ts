// The words beside a search, by language, and what the values of its filters are called.
import { codeWords } from '../domain/code-words/code-words.ts'
import type { FacetParameter } from '../domain/queries.ts'
import { nameOrCode } from '../domain/states/states.ts'
import type { Topic } from '../domain/topics/ids.ts'
import { topicName } from '../domain/topics/names.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type SearchWords } from './words/search-en.ts'
import { es } from './words/search-es.ts'
import { fr } from './words/search-fr.ts'
import { type WebWords, webWords } from './words.ts'

export const searchWords: Record<WindowLanguage, SearchWords> = { en, fr, es }

const tables = (language: WindowLanguage): Partial<Record<FacetParameter, Record<string, string>>> => {
  const codes = codeWords[language]
  return {
    region: searchWords[language].regions,
    type: codes.documentType,
    subtag: codes.tags,
    criminalisation: codes.reading,
    position: codes.position,
    language: codes.language,
    textStatus: codes.textStatus,
  }
}

/** Returns the words of a value of a facet; numbers are their own. */
export function valueWords(parameter: FacetParameter, value: string, language: WindowLanguage): string {
  if (parameter === 'state' || parameter === 'recommendingState') return nameOrCode(value, language)
  if (parameter === 'mechanism') return webWords[language].bodies[value as keyof WebWords['bodies']] ?? value
  if (parameter === 'topic') return topicName(value as Topic, language)
  return tables(language)[parameter]?.[value] ?? value
}
