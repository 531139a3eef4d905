// Days and instants as the pages print them: "13 May 2026", "13 mai 2026, 08:00 UTC".
import { dateInWords } from '../domain/windows/describe-words.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'

export const dayWords = (day: string, language: WindowLanguage): string => dateInWords(day, language)

export { printInstant as instantWords } from '../domain/days/days.ts'
