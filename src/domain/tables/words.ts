// The dictionary of columns in three languages.
import type { WindowLanguage } from '../windows/rule.ts'
import { en, type TableWords } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

export const tableWords: Record<WindowLanguage, TableWords> = { en, fr, es }
