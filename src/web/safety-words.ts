// The words of the page on safety, by language.
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { type SafetyWords, safetyEn } from './words/safety-en.ts'
import { safetyEs } from './words/safety-es.ts'
import { safetyFr } from './words/safety-fr.ts'

export const safetyWords: Record<WindowLanguage, SafetyWords> = { en: safetyEn, fr: safetyFr, es: safetyEs }
