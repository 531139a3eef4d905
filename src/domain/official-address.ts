// The permanent address of a document of the United Nations.
import type { Language } from './mechanisms.ts'

/** Returns the permanent address of a symbol: `https://docs.un.org/en/CAT/C/XVD/CO/3`. */
export const officialAddress = (symbol: string, language: Language = 'en'): string =>
  `https://docs.un.org/${language}/${symbol.split('/').map(encodeURIComponent).join('/')}`
