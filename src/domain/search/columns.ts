// What the words of a text are found by: stems by language, pieces of three letters, and the words as printed.
import type { Language } from '../mechanisms.ts'
import type { Phrase, Word } from './query.ts'
import { codeOf, sketchOf } from './sketch.ts'
import { type StemLanguage, stemLanguages } from './spellings.ts'
import { stemOf } from './stems.ts'
import { longestWord, printingsOf, type Token, type WordOfText, wordsOfText } from './tokens.ts'

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

/** The same for each way to print a word that is met in every form. */
export const wordWays = (token: Token): string[][] => printingsOf(token).map((ways) => ways.flatMap(wordTokens))

/** A side of NEAR as it is printed: a single word in each way to print it. */
export const printedSides = (one: Word | Phrase): Phrase[] =>
  one.kind === 'phrase' ? [one] : printingsOf(one.token).map((tokens) => ({ kind: 'phrase', tokens, beginning: false }))

/** What a word of a text is found by, and the codes of both in its sketch. */
type Made = { stem: string; stemCode: string; word: string; wordCode: string }

const made: Record<StemLanguage, Map<string, Made>> = { en: new Map(), fr: new Map(), es: new Map() }
/** words of a language that are remembered: texts repeat theirs */
const remembered = 50_000

function madeOf(word: string, language: StemLanguage): Made {
  const known = made[language].get(word)
  if (known !== undefined) return known
  const stem = marks[language] + stemOf(word, language)
  const one = { stem, stemCode: codeOf(stem), word, wordCode: codeOf(word) }
  if (word.length > longestWord) return one
  if (made[language].size >= remembered) made[language].clear()
  made[language].set(word, one)
  return one
}

/** Tokens of a column, and their codes. */
type Column = { tokens: string[]; codes: string[] }
const add = ({ tokens, codes }: Column, token: string): void => {
  tokens.push(token)
  codes.push(codeOf(token))
}

function columnsIn(tokens: readonly WordOfText[], known: StemLanguage | undefined): { stems: Column; words: Column } {
  const [stems, words]: [Column, Column] = [
    { tokens: [], codes: [] },
    { tokens: [], codes: [] },
  ]
  for (const token of tokens) {
    const isCut = isInPieces(token)
    if (known !== undefined && !isCut) {
      const { stem, stemCode, word, wordCode } = madeOf(token.text, known)
      if (token.only !== 'printed') {
        stems.tokens.push(stem)
        stems.codes.push(stemCode)
      }
      if (token.only !== 'forms') {
        words.tokens.push(word)
        words.codes.push(wordCode)
      }
      continue
    }
    if (isCut) for (const piece of [...piecesOf(token), wall]) add(stems, piece)
    if (token.only !== 'forms') for (const word of wordTokens(token)) add(words, word)
  }
  return { stems, words }
}

/** Columns behind one another, a wall between two, and the sketch of all: nothing at a side of a wall is a token that says nothing. */
function joined(columns: readonly Column[]): { text: string; codes: string } {
  if (columns.length === 1) return { text: columns[0]!.tokens.join(' '), codes: columns[0]!.codes.join('') }
  return {
    text: columns.map(({ tokens }) => tokens.join(' ')).join(` ${wall} `),
    codes: columns.map(({ codes }) => (codes.length === 0 ? codeOf('') : codes.join(''))).join(codeOf(wall)),
  }
}

/** `heads`: stems of the headings; `stems`: of opening words and text; `words`: all of them as printed, folded. */
export type WordColumns = { heads: string; stems: string; words: string; sketch: string }

export function wordColumns(language: Language, heading: readonly string[], texts: readonly string[]): WordColumns {
  const known = stemLanguages.find((one) => one === language)
  const above = heading.map((text) => columnsIn(wordsOfText(text), known))
  const body = columnsIn(texts.length === 1 ? wordsOfText(texts[0]!) : texts.flatMap(wordsOfText), known)
  const heads = joined(above.map(({ stems }) => stems))
  const stems = joined([body.stems])
  const words = joined([...above, body].map((one) => one.words))
  return {
    heads: heads.text,
    stems: stems.text,
    words: words.text,
    sketch: sketchOf(language, [heads.codes, stems.codes, words.codes]),
  }
}
