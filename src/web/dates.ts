// Days as the pages print them: "13 May 2026", "May 2026".
import { dateInWords } from '../domain/windows/describe-words.ts'

export const dayWords = (day: string): string => dateInWords(day, 'en')
