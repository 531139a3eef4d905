// The words in which codes and the standing of a text are shown, by language: pages ask here, programs get the English ones.
import type { WindowLanguage } from '../windows/rule.ts'
import { type CodeWords, en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

export const codeWords: Record<WindowLanguage, CodeWords> = { en, fr, es }
