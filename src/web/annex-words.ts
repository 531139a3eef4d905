// The words of the basket and of the page that makes an annex, by language.
import type { NameLanguage } from '../domain/states/states.ts'
import { type AnnexPageWords, annexEn } from './words/annex-en.ts'
import { annexEs } from './words/annex-es.ts'
import { annexFr } from './words/annex-fr.ts'

export type { AnnexPageWords } from './words/annex-en.ts'

export const annexPageWords: Record<NameLanguage, AnnexPageWords> = { en: annexEn, fr: annexFr, es: annexEs }
