// In which language a record is: the export is asked for in English, and some records have no English text.
import type { Language } from '../../src/domain/mechanisms.ts'
import { languageOf } from '../lib/committee-text/language.ts'

/** So much of a text tells; markup and entities of the rest need not be read. */
const enough = 600

/** Returns the language of the text of a printed record; null for none, a short one, or another shape. */
export function languageOfRecord(raw: unknown): Language | null {
  const text = typeof raw === 'object' && raw !== null && 'Text' in raw ? raw.Text : null
  return typeof text === 'string' ? languageOf(text.slice(0, enough)) : null
}

/** no word of French or Spanish */
const english = /\b(?:the|of|and|to|that|with|for|should)\b/g
const enoughEnglish = 3

/** Tells whether the words of a text are those of a language that the rules of committees in English do not read. */
export function isOtherLanguage(text: string): boolean {
  const beginning = text.slice(0, enough)
  // nearly every record: the letters of each need not be counted
  if ((beginning.match(english)?.length ?? 0) >= enoughEnglish) return false
  return (languageOf(beginning) ?? 'en') !== 'en'
}
