// The words of the pages about the lists as data, by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type DataWords, en } from './words/data-en.ts'
import { es } from './words/data-es.ts'
import { fr } from './words/data-fr.ts'

export const dataWords: Record<WindowLanguage, DataWords> = { en, fr, es }
