// The words of the page of sources by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type SourcesWords } from './words/sources-en.ts'
import { es } from './words/sources-es.ts'
import { fr } from './words/sources-fr.ts'

export type { SourcesWords } from './words/sources-en.ts'

export const sourcesWords: Record<WindowLanguage, SourcesWords> = { en, fr, es }
