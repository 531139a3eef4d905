// The permanent address of a document of the United Nations.
import type { Language } from './mechanisms.ts'
import { canonicalSymbol } from './symbols/symbols.ts'

/** Returns the permanent address of a symbol: `https://docs.un.org/en/CAT/C/XVD/CO/3`. */
export const officialAddress = (symbol: string, language: Language = 'en'): string =>
  `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`

/** The same of a document that is held; null for an invented one, and for a list that has no symbol of theirs. */
export const officialAddressOf = (document: {
  symbol: string
  language: Language
  invented: boolean
}): string | null =>
  document.invented || canonicalSymbol(document.symbol) === null
    ? null
    : officialAddress(document.symbol, document.language)

/** Whether a page is in English, by its address: most pages that tell a date exist, or were found, in English alone. */
export const isInEnglish = (address: string): boolean => /\/en(?:\/|$)|[?&]Lang=EN\b/i.test(address)
