// A sketch of a text: three characters for each of its words and stems, in order, so that what it says is compared without reading it.
import type { WordColumns } from './columns.ts'

/** Characters of a code; the blank between two columns is none of them. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** Characters of one token: one of 262,144 codes, so that two tokens of one text hardly ever share one. */
export const codeLength = 3

const remembered = 100_000
const made = new Map<string, string>()

/** Returns the code of a token of the index, by FNV-1a. */
export function codeOf(token: string): string {
  const known = made.get(token)
  if (known !== undefined) return known
  let hash = 0x811c9dc5
  for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193)
  const mixed = hash ^ (hash >>> 15)
  const code = alphabet[mixed & 63]! + alphabet[(mixed >>> 6) & 63]! + alphabet[(mixed >>> 12) & 63]!
  if (made.size >= remembered) made.clear()
  made.set(token, code)
  return code
}

const codesOf = (tokens: string): string => (tokens === '' ? '' : tokens.split(' ').map(codeOf).join(''))

/** Stands first in a sketch: the stems of which language it holds. */
export const stemMark = (language: string): string =>
  language === 'en' || language === 'fr' || language === 'es' ? language[0]! : '-'

/** The mark of the language; codes of the headings, the stems and the words, with a blank between. */
export const sketchOf = ({ heads, stems, words }: WordColumns, language: string): string =>
  stemMark(language) + [heads, stems, words].map(codesOf).join(' ')
