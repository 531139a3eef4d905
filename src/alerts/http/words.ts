// The words of the subscription pages, by language.
import type { AlertLanguage } from '../choice.ts'
import { en, type PageWords } from './words-en.ts'
import { es } from './words-es.ts'
import { fr } from './words-fr.ts'

export type { PageWords } from './words-en.ts'

const all: Record<AlertLanguage, PageWords> = { en, fr, es }
export const pageWords = (language: AlertLanguage): PageWords => all[language]
