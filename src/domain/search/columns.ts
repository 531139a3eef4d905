// What the words of a text are found by: stems by language, pieces of three letters, and the words as printed.
import type { Language } from '../mechanisms.ts'
import { type StemLanguage, stemLanguages } from './spellings.ts'
import { stemOf } from './stems.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A letter before each stem says its language: "e" + "tortur". */
const marks: Record<StemLanguage, string> = { en: 'e', fr: 'f', es: 's' }
const piece = 'g'
/** Stands between what must not be read as one: words cut in pieces, headings, a heading and the text. */
const wall = '0'

/** Russian and Arabic are compared by pieces of three letters, in the middle of words too. */
const inPieces = /^[\p{Script=Cyrillic}\p{Script=Arabic}]/u
/** the first letter of Cyrillic, which stands before those of Arabic */
const firstInPieces = 0x400

const isInPieces = ({ kind, text }: Token): boolean =>
  kind === 'run' || (text.charCodeAt(0) >= firstInPieces && inPieces.test(text))

function piecesOf({ kind, text }: Token): string[] {
  const letters = [...text]
  if (kind === 'run') return letters.map((letter) => piece + letter)
  if (letters.length < 3) return [piece + text]
  return letters.slice(2).map((_, i) => piece + letters.slice(i, i + 3).join(''))
}

/** Returns the neighbouring tokens of the column of stems for one word of a text; none for a word without a stem. */
export function stemTokens(token: Token, language: Language): string[] {
  if (isInPieces(token)) return piecesOf(token)
  const known = stemLanguages.find((one) => one === language)
  return known === undefined ? [] : [marks[known] + stemOf(token.text, known)]
}

/** Returns the neighbouring tokens of the column of words: Chinese is found character by character. */
export const wordTokens = (token: Token): string[] => (token.kind === 'run' ? [...token.text] : [token.text])

function stemsIn(tokens: readonly Token[], language: Language): string {
  const known = stemLanguages.find((one) => one === language)
  const stems: string[] = []
  for (const token of tokens) {
    if (isInPieces(token)) stems.push(...piecesOf(token), wall)
    else if (known !== undefined) stems.push(marks[known] + stemOf(token.text, known))
  }
  return stems.join(' ')
}

function wordsIn(tokens: readonly Token[]): string {
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'run') words.push(...token.text)
    else words.push(token.text)
  }
  return words.join(' ')
}

/** `heads`: stems of the headings; `stems`: of opening words and text; `words`: all of them as printed, folded. */
export type WordColumns = { heads: string; stems: string; words: string }

export function wordColumns(language: Language, heading: readonly string[], texts: readonly string[]): WordColumns {
  const heads = heading.map(tokensOf)
  const body = texts.length === 1 ? tokensOf(texts[0]!) : texts.flatMap(tokensOf)
  return {
    heads: heads.map((tokens) => stemsIn(tokens, language)).join(` ${wall} `),
    stems: stemsIn(body, language),
    words: [...heads, body].map(wordsIn).join(` ${wall} `),
  }
}
