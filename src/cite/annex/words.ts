// The words of an annex by language.
import type { NameLanguage } from '../../domain/states/states.ts'
import { type AnnexWords, en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

export const annexWords: Record<NameLanguage, AnnexWords> = { en, fr, es }

/** Between a name and what it names; French puts a space before it that no line breaks at. */
export const colonIn = (language: NameLanguage): string => (language === 'fr' ? '\u00a0: ' : ': ')
export const semicolonIn = (language: NameLanguage): string => (language === 'fr' ? '\u00a0; ' : '; ')
