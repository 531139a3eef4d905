// How the recommendations of an annex were chosen, in words: filters by name and value, or one by one.
import { codeWords } from '../../domain/code-words/code-words.ts'
import type { SelectionQuery } from '../../domain/selection-query.ts'
import { type NameLanguage, nameOrCode } from '../../domain/states/states.ts'
import { topicName } from '../../domain/topics/names.ts'
import { dateInWords } from '../../domain/windows/describe-words.ts'
import { mechanismName } from './names.ts'
import { annexWords, colonIn, semicolonIn } from './words.ts'

const valueWords = (filter: string, value: string, language: NameLanguage): string => {
  const codes = codeWords[language]
  const tables: Record<string, Record<string, string>> = {
    type: codes.documentType,
    position: codes.position,
    language: codes.language,
    textStatus: codes.textStatus,
    subtag: codes.tags,
    criminalisation: codes.reading,
    region: codes.region,
    recommendingRegion: codes.region,
  }
  if (filter === 'state' || filter === 'recommendingState') return nameOrCode(value, language)
  if (filter === 'from' || filter === 'to') return dateInWords(value, language)
  if (filter === 'mechanism') return mechanismName(value, language)
  return filter === 'topic' ? topicName(value, language) : (tables[filter]?.[value] ?? value)
}

/** "State: Togo; topic (our label): Criminalisation". */
export function choiceOf(query: SelectionQuery, language: NameLanguage): string {
  const words = annexWords[language]
  if (query.id !== undefined) return words.basket
  const named = Object.entries(query).flatMap(([filter, value]) => {
    const name = words.filters[filter]
    if (name === undefined || value === undefined) return []
    const values = (Array.isArray(value) ? value : [value]).map((one) => valueWords(filter, String(one), language))
    return [`${name}${colonIn(language)}${values.join(', ')}`]
  })
  return named.length === 0 ? words.everything : named.join(semicolonIn(language))
}
