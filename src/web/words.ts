// The words of the pages by language: of the frame and of windows, and of texts.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type WebWords } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { type TextWords, en as textsEn } from './words/texts-en.ts'
import { es as textsEs } from './words/texts-es.ts'
import { fr as textsFr } from './words/texts-fr.ts'

export type { WebWords } from './words/en.ts'
export type { TextWords } from './words/texts-en.ts'

export const webWords: Record<WindowLanguage, WebWords> = { en, fr, es }
export const textWords: Record<WindowLanguage, TextWords> = { en: textsEn, fr: textsFr, es: textsEs }

/** Between a name and what it names. French puts a space before it, one that no line breaks at. */
export const colonIn = (language: WindowLanguage): string => (language === 'fr' ? '\u00a0: ' : ': ')

/** Between parts of one line. */
export const semicolonIn = (language: WindowLanguage): string => (language === 'fr' ? '\u00a0; ' : '; ')

/** Around words that are quoted. */
export const quoted = (text: string, language: WindowLanguage): string =>
  language === 'en' ? `“${text}”` : language === 'fr' ? `«\u00a0${text}\u00a0»` : `«${text}»`
