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

/** Tells whether the words of a text are those of a language that the rules of committees in English do not read. */
export const isOtherLanguage = (text: string): boolean => (languageOf(text.slice(0, enough)) ?? 'en') !== 'en'
