// The words of the page that explains the words, by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type AboutWords, en } from './words/about-en.ts'
import { es } from './words/about-es.ts'
import { fr } from './words/about-fr.ts'

export const aboutWords: Record<WindowLanguage, AboutWords> = { en, fr, es }
