// Says what a date rests on in the language of the reader; nothing is ever read back from a wording.
import type { Contradiction, DocumentDates } from '../../windows.ts'
import type { WindowLanguage } from '../rule.ts'
import { en, type GroundWords } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { Grounds } from './phrase.ts'

const catalogues: Record<WindowLanguage, GroundWords> = { en, fr, es }

/** False for a text of a later release, or of a file that is none of ours. */
export const canSay = (grounds: unknown): grounds is Grounds =>
  Array.isArray(grounds) && grounds.every((one) => Array.isArray(one) && Object.hasOwn(en, String(one[0])))

/** Prints a part of a phrase: `asStored`, or with the days in words. */
type PrintPart = (part: string | number | null) => string | number | null
const asStored: PrintPart = (part) => part

/** Says a text. @throws RangeError for a phrase that this release does not know */
export function sayGrounds(grounds: Grounds, language: WindowLanguage, print: PrintPart = asStored): string {
  const words = catalogues[language]
  return grounds
    .map(([id, ...parts]) => {
      if (!Object.hasOwn(words, id)) throw new RangeError(`no phrase ${JSON.stringify(id)}`)
      return (words[id as keyof GroundWords] as (...parts: readonly unknown[]) => string)(...parts.map(print))
    })
    .join('')
}

/** What a document prints against an official date, in words, with its symbol and the day on which it was read. */
export const contradicting = (
  said: Grounds,
  { symbol, readOn }: Pick<DocumentDates, 'symbol' | 'readOn'>,
): Contradiction => ({ words: sayGrounds(said, 'en'), said, source: symbol, readOn })
