// What a date rests on, as fields: said in any language, and never read back from a wording.
import type { WindowLanguage, Words } from '../rule.ts'
import { en, type GroundWords } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'

type GroundId = keyof GroundWords
type Argument = string | number | null

/** One phrase: its name, and what stands in it. */
export type Ground = readonly [id: GroundId, ...parts: Argument[]]
/** A text is its phrases, one after the other: each brings its own punctuation. */
export type Grounds = readonly Ground[]

const catalogues: Record<WindowLanguage, GroundWords> = { en, fr, es }

/** A text of one phrase. */
export const ground = <I extends GroundId>(id: I, ...parts: Parameters<GroundWords[I]>): Grounds => [
  [id, ...(parts as Argument[])],
]

/** What a row of the rule table says. */
export const inRow = ({ en, fr, es }: Words): Grounds => ground('words', en, fr, es)

/** Texts in a row, "; " between them: the punctuation of each language. */
export const listed = (...texts: readonly (Grounds | null)[]): Grounds =>
  texts.filter((text) => text !== null).flatMap((text, at) => (at === 0 ? text : [['raw', '; '] as const, ...text]))

const separator: Record<WindowLanguage, string> = { en: '; ', fr: ' ; ', es: '; ' }

/** Says a text. @throws TypeError for a phrase that this release does not know */
export function sayGrounds(grounds: Grounds, language: WindowLanguage): string {
  const words = catalogues[language]
  return grounds
    .map(([id, ...parts]) => {
      if (id === 'raw' && parts[0] === '; ') return separator[language]
      return (words[id] as (...parts: readonly Argument[]) => string)(...parts)
    })
    .join('')
}
