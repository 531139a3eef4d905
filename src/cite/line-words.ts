// The words of ours in a citation by the language of the line.
import type { NameLanguage } from '../domain/states/states.ts'
import type { LineWords } from './citable.ts'
import { en } from './line-words/en.ts'
import { es } from './line-words/es.ts'
import { fr } from './line-words/fr.ts'

export const lineWords: Record<NameLanguage, LineWords> = { en, fr, es }
