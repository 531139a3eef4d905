// In which language a record is: the export is asked for in English, and some records have no English text.
import type { Language } from '../../src/domain/mechanisms.ts'
import { languageOf, shortLanguageOf } from '../lib/committee-text/language.ts'

/** So much of a text tells. */
const enough = 600

const english = /\b(?:the|of|and|to|that|with|for|should)\b/g
const enoughEnglish = 3
/** Nearly every text in French or Spanish has one of them, and no English one but in a name. */
const foreign = / (?:le|la|les|des|du|et|que|dans|est|el|los|las|del|una|por) /

/** Returns the language of a text without markup; null where its words do not tell. */
export function languageOfText(text: string): Language | null {
  const beginning = text.slice(0, enough)
  // nearly every record: the words of three languages need not be counted
  if ((beginning.match(english)?.length ?? 0) >= enoughEnglish && !foreign.test(beginning)) return 'en'
  return languageOf(beginning) ?? shortLanguageOf(beginning, 'en')
}

/** Returns the language of the text of a printed record; null for none, a short one, or another shape. */
export function languageOfRecord(raw: unknown): Language | null {
  const text = typeof raw === 'object' && raw !== null && 'Text' in raw ? raw.Text : null
  return typeof text === 'string' ? languageOf(text.slice(0, enough)) : null
}
