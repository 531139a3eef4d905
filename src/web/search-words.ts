// The words beside a search, by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type SearchWords } from './words/search-en.ts'
import { es } from './words/search-es.ts'
import { fr } from './words/search-fr.ts'

export const searchWords: Record<WindowLanguage, SearchWords> = { en, fr, es }
