// The words of the page that says which document a file is, by language.
import type { NameLanguage } from '../domain/states/states.ts'
import { type VerifyWords, verifyEn } from './words/verify-en.ts'
import { verifyEs } from './words/verify-es.ts'
import { verifyFr } from './words/verify-fr.ts'

export type { VerifyWords } from './words/verify-en.ts'
export const verifyWords: Record<NameLanguage, VerifyWords> = { en: verifyEn, fr: verifyFr, es: verifyEs }
