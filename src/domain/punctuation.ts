// Marks between words as each language prints them: French puts a space before some, one that no line breaks at.
import type { WindowLanguage } from './windows/rule.ts'

/** Between a name and what it names. */
export const colonIn = (language: WindowLanguage): string => (language === 'fr' ? '\u00a0: ' : ': ')

/** Between parts of one line. */
export const semicolonIn = (language: WindowLanguage): string => (language === 'fr' ? '\u00a0; ' : '; ')

/** Around words that are quoted. */
export const quoted = (text: string, language: WindowLanguage): string =>
  language === 'en' ? `“${text}”` : language === 'fr' ? `«\u00a0${text}\u00a0»` : `«${text}»`
