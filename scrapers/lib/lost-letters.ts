// Finds words that lost joined letters ("speci c", "defne", "insƟtuƟon"), or hold a sign that no word holds.
import { joined, whole } from './lost-letters-table.ts'

type Stem = { before: string; after: string; letters: string }

/** In the broken forms a word ends with a full stop where the table says so, and every token is looked up with one. */
const end = '.'

const stems: readonly Stem[] = joined
  .trim()
  .split(/\s+/)
  .map((stem) => {
    const [before = '', letters = '', after = ''] = stem.split(/[()]/)
    return { before, letters, after }
  })

/** "fi" may be named "f", "i", nothing, or "fl"; "ffi" also "ff". Two joined letters of three make a word of Spanish. */
const brokenForms = (letters: string): string[] => [
  ...new Set(['', letters[0]!, letters.at(-1)!, ...(otherForms[letters] ?? [])]),
]
const otherForms: Record<string, string[]> = { ffi: ['ff', 'ffl'], fi: ['fl', 'þ'], fl: ['fi', 'ß'], ff: ['fi', 'fl'] }

const printed = stems.map(({ before, letters, after }) => before + letters + after)

const broken = new Set(
  stems
    .flatMap(({ before, letters, after }) => brokenForms(letters).map((form) => before + form + after))
    .filter((form) => form.length > 2 && !whole.has(form) && !printed.some((word) => word.startsWith(form))),
)
const longest = Math.max(...[...broken].map((form) => form.length))

/** What follows a first half where a blank stands for the letters: "speci c", "o cial". */
const halves = new Map<string, string[]>()
for (const { before, after } of stems)
  if (before.length > 3 || after.length > 3) halves.set(before, [...(halves.get(before) ?? []), after])

const beginsBroken = (token: string): boolean => {
  const word = token + end
  for (let length = 3; length <= Math.min(longest, word.length); length++)
    if (broken.has(word.slice(0, length))) return true
  return false
}

/** Words that begin with a broken form; `words` in small letters. */
export const brokenWords = (words: Iterable<string>): string[] => [...words].filter(beginsBroken)

/** Pairs of neighbours that are one word with a blank for its joined letters. */
export function brokenPairs(tokens: readonly string[]): string[] {
  const pairs: string[] = []
  for (let at = 1; at < tokens.length; at++) {
    const [left, right] = [tokens[at - 1]!, tokens[at]!]
    if (halves.get(left)?.some((after) => (right + end).startsWith(after))) pairs.push(`${left} ${right}`)
  }
  return pairs
}

/** A sign or a digit between small letters, and a great letter of no alphabet of ours there: "de?ne", "insƟtuƟon". */
const inside = /[a-zß-ÿ][?!·•*#$%^~|\\<>{}¤§¶¬±®¯©¦¼½¾×÷¿¡ÞÐ\dĀ-ɏ]\p{Ll}/u
/** "fi" and "fl" of old Macintosh fonts and of PostScript: "deÞne", "inßuence", "®nal"; a German ß stands behind vowels, an Icelandic Þ before them. */
const otherPage = /[bcdfghjklmnpqstvwxz]ß|^(?:[®¯]|ß\p{Ll}|Þ[bcdfgklmnpqst])\p{Ll}/u
const great = /\p{Ll}[Ā-ɏ]\p{Ll}/u

/** Letters of two alphabets in one word; Greek and Cyrillic ones that look like ours are typed, and no fault of a font. */
const mixed = /[a-zß-ÿ][^\P{L}\p{Script=Latin}ªº]|[^\P{L}\p{Script=Latin}ªº][a-zß-ÿ]/u
const lookalikes = /[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕКМНОРСТУХаеорсухі]/g

/** "ComitÈ", "lÈgislation": letters of a Macintosh, read as those of Windows or the other way round. */
const greatAccented = /\p{Ll}[À-ÖØ-Ý](?:\p{Ll}|$)/u

/** "torture1": a call of a note that is raised no more, or a letter that became a figure. */
const figureBehind = /\p{Ll}{3}\d{1,3}[.,;:]?$/u
const hasFigure = /^covid/i

/** "col·legi" */
const catalan = /(?<=l)·(?=l)/g

/** Addresses hold signs by right. */
const isAddress = (token: string): boolean => /[/@=&_]|\.\p{L}|www/u.test(token)

const isStrange = (token: string): boolean => {
  if (figureBehind.test(token) && !hasFigure.test(token)) return true
  if (mixed.test(token.replace(lookalikes, ''))) return true
  if (otherPage.test(token) || greatAccented.test(token.replace(/\P{L}+$/u, ''))) return true
  const sign = inside.exec(token)?.[0][1]
  if (sign === undefined) return false
  return sign < 'Ā' || (great.test(token) && sign !== sign.toLowerCase())
}

/** "tоrture": Latin letters with a Greek or Cyrillic one among them that looks alike, so that no search finds the word. */
const lookalike = /[a-zß-ÿ][ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕКМНОРСТУХаеорсухі]|[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοАВЕКМНОРСТУХаеорсухі][a-zß-ÿ]/

/** Words with a letter of another alphabet that looks like one of ours. */
export const lookalikeWords = (text: string): string[] =>
  lookalike.test(text) ? text.split(/[\s()[\]“”"«».,;:]+/).filter((token) => lookalike.test(token)) : []

/** Words of a text that hold a sign, a digit or a letter that no word holds. */
export const strangeWords = (text: string): string[] =>
  text.split(/[\s()[\]“”"«»]+/).filter((token) => !isAddress(token) && isStrange(token.replace(catalan, '')))
