// A piece of advice on taking part in the language of the reader, or in English where nobody has put it into words yet.
import type { HowToFact } from '../../procedure-facts.ts'
import type { WindowLanguage } from '../../windows/rule.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { plainer, wordedFrom } from './rows.ts'
import { type HowToWords, howToId } from './types.ts'

const wordings: Record<Exclude<WindowLanguage, 'en'>, HowToWords> = { fr, es }

type SaidHowTo = { language: WindowLanguage; topic: string; value: string }

/**
 * Says what a row advises. A row that the facts have changed since it was translated is said in English, and `language`
 * tells so: a wording never speaks for a text that it was not made from.
 */
export function sayHowTo(row: HowToFact, language: WindowLanguage): SaidHowTo {
  const id = howToId(row)
  const isKnown = wordedFrom[id] === row.value
  const english: SaidHowTo = { language: 'en', topic: row.topic, value: (isKnown && plainer[id]) || row.value }
  if (language === 'en' || !isKnown) return english
  const { topics, values } = wordings[language]
  const [topic, value] = [topics[row.topic], values[id]]
  return topic === undefined || value === undefined ? english : { language, topic, value }
}
