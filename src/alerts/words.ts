// The words of messages, by language.
import type { AlertLanguage } from './choice.ts'
import { en, type Words } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'

export type { Words } from './words/en.ts'

const all: Record<AlertLanguage, Words> = { en, fr, es }

export const wordsIn = (language: AlertLanguage): Words => all[language]
