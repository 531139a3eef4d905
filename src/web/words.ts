// The words of the pages by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type WebWords } from './words/en.ts'

import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

export type { WebWords } from './words/en.ts'

export const webWords: Record<WindowLanguage, WebWords> = { en, fr, es }

export const pageLanguages: readonly (readonly [WindowLanguage, string])[] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['es', 'Español'],
]
