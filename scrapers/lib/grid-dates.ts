// Cells of a list: the day as the database prints it, the languages of a row.
import { parseDay } from '../../src/domain/days/days.ts'
import { type Language, languageByName, languages } from '../../src/domain/mechanisms.ts'

const names: Record<string, Language> = {
  ...languageByName,
  e: 'en',
  f: 'fr',
  s: 'es',
  r: 'ru',
  a: 'ar',
  c: 'zh',
}

/**
 * `19 Jul 2024` → `2024-07-19`. Null for any other form: a list that changes the form of its dates may have changed
 * their meaning too, so that 05/06 is not guessed at. The bodies' texts begin in 1988.
 */
export function readListedDay(text: string): string | null {
  if (!/^\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}$/.test(text)) return null
  const day = parseDay(text)
  return day !== null && day >= '1985-01-01' && day < '2200-01-01' ? day : null
}

/** `English`, `E, F, S`, `fr` → languages; null when a word names none. Nothing means English, the page's language. */
export function readListedLanguages(text: string): Language[] | null {
  const words = text
    .toLowerCase()
    .split(/[\s,;/|]+/)
    .filter((word) => word !== '')
  const read = words.map((word) => names[word] ?? (languages as readonly string[]).find((code) => code === word))
  if (read.some((one) => one === undefined)) return null
  return read.length === 0 ? ['en'] : (read as Language[])
}
