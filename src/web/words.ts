// The words of the pages by language: of the frame and of windows, and of texts.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { en, type WebWords } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { type TextWords, en as textsEn } from './words/texts-en.ts'
import { es as textsEs } from './words/texts-es.ts'
import { fr as textsFr } from './words/texts-fr.ts'

export { colonIn, quoted, semicolonIn } from '../domain/punctuation.ts'
export type { WebWords } from './words/en.ts'
export type { TextWords } from './words/texts-en.ts'

export const webWords: Record<WindowLanguage, WebWords> = { en, fr, es }
export const textWords: Record<WindowLanguage, TextWords> = { en: textsEn, fr: textsFr, es: textsEs }
