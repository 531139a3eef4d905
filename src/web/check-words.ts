// The words of the page that checks citations, by language.
import type { NameLanguage } from '../domain/states/states.ts'
import { type CheckPageWords, checkEn } from './words/check-en.ts'
import { checkEs } from './words/check-es.ts'
import { checkFr } from './words/check-fr.ts'

export type { CheckPageWords } from './words/check-en.ts'
export const checkWords: Record<NameLanguage, CheckPageWords> = { en: checkEn, fr: checkFr, es: checkEs }
