// A number of things in words: digits in groups as the language writes them, and the singular where the language has it.
import type { WindowLanguage } from './windows/rule.ts'

/** Space that no line breaks at, and that is narrow: between groups of digits in French and Spanish, as the UN prints them. */
const groups: Record<WindowLanguage, string> = { en: ',', fr: '\u202f', es: '\u202f' }

/** Returns 10190 as 10,190. For amounts only: never for a year, a paragraph or a part. */
export const inDigits = (count: number, language: WindowLanguage): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, groups[language])

/** Whether a number takes the singular. In French none does, too. */
export const isSingular = (count: number, language: WindowLanguage): boolean =>
  language === 'fr' ? count < 2 : count === 1

/** Returns a maker of "1 document" and "2 documents" in a language. */
export const countedIn =
  (language: WindowLanguage) =>
  (count: number, one: string, several: string): string =>
    `${inDigits(count, language)} ${isSingular(count, language) ? one : several}`
