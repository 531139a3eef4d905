// Whether the words of a text are whole: no dictionary is asked, the text itself is, in which every word stands often.
import { brokenPairs, brokenWords, lookalikeWords, strangeWords } from './lost-letters.ts'
import { noLetter } from './paragraphs.ts'

/** Small words that nothing else begins or ends with when it is glued to them: "consideredthe", "ofthe". */
const glue = ['the', 'and', 'that', 'which', 'with', 'les', 'des', 'dans', 'pour', 'los', 'las', 'del', 'que']
/** Words that end so by right. */
const whole = new Set(
  'forthwith herewith therewith wherewith aunque porque parque conque ellos ellas bathe breathe stand'.split(' '),
)

/** The commonest words of the languages that are read: a third of any text. */
const common = [
  'the of and to in that is for with on by as its it be are has have from or which an this at was were all not their',
  'le la les des du de et que dans est une un aux au en par sur pour qui sont ses son ne pas ce cette leur il',
  'el la los las del de en que una un con para por se su sus como al no lo han ha sobre es son estado',
].map((words) => new Set(words.split(' ')))

export type WordFigures = {
  /** words of two letters or more in texts that are long enough, those of a repeated sentence once */
  words: number
  /** words that are two of the text's words, with the blank lost */
  glued: string[]
  /** pairs of neighbours that are one of the text's words, with a blank put in */
  split: string[]
  /** words that hold a sign for a character that is not known */
  unknown: string[]
  letters: number
  /** share of the commonest words of the language that has most of them, 0 to 1 */
  common: number
  /** share of letters that stand alone */
  single: number
  /** words that lost letters which a font joins, or hold a sign for them */
  lost: string[]
  /** words with a letter of another alphabet that looks like one of ours */
  lookalikes: string[]
  /** words in small letters, of three or more, that have no vowel */
  voiceless: string[]
}

const tokensOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

const gluedWords = (counts: Map<string, number>): string[] =>
  [...counts.keys()].filter((word) => {
    if (word.length < 5 || whole.has(word)) return false
    return glue.some((part) => {
      if (!word.endsWith(part)) return false
      const [before, often] = [word.slice(0, -part.length), counts.get(part) ?? 0]
      return before.length > 1 && (counts.get(before) ?? 0) > 1 && often > 1 && counts.get(word)! < 2 + often / 4
    })
  })

/** "dial ogue": the whole stands elsewhere, and a half stands nowhere but before or after the other. */
const splitWords = (texts: string[], counts: Map<string, number>): string[] => {
  const pairs = new Map<string, number>()
  for (const text of texts)
    for (const [, left, right] of text.toLowerCase().matchAll(/(?<![\p{L}-])(\p{L}{2,}) (?=(\p{L}{2,})(?![\p{L}-]))/gu))
      pairs.set(`${left} ${right}`, (pairs.get(`${left} ${right}`) ?? 0) + 1)
  return [...pairs].flatMap(([pair, times]) => {
    const [left, right] = pair.split(' ') as [string, string]
    if (left.length + right.length < 6 || (counts.get(left + right) ?? 0) < 2) return []
    return counts.get(left) === times || counts.get(right) === times ? [pair] : []
  })
}

/** "C ommittee": a capital that is no word, and behind it what stands nowhere else; "hepatitis C may" is none. */
const parted = /(?<![\p{L}\p{N}.'’-])[B-DF-HJ-NP-TV-XZ] (?=(\p{Ll}{3,})(?!\p{L}))/gu

const partedWords = (texts: string[], counts: Map<string, number>): string[] => {
  const found = new Map<string, string[]>()
  for (const text of texts)
    for (const [capital, rest] of text.matchAll(parted))
      found.set(rest!, [...(found.get(rest!) ?? []), `${capital}${rest}`])
  return [...found].flatMap(([rest, all]) => (counts.get(rest) === all.length ? [all[0]!] : []))
}

/** A shorter text is a cell, a heading or an item such as "Ratify the Statute (Norland)": it shows no share of common words. */
const sentenceWords = 10

/** A sentence without its figures and brackets: one that is printed a hundred times says no more of its language than once. */
const patternOf = (text: string): string => text.replace(/\([^()]*\)|[\d.,;\s]+/g, ' ').trim()

/** Counts what is broken in texts of one document. */
export function wordFigures(texts: string[]): WordFigures {
  const counts = new Map<string, number>()
  let letters = 0
  let single = 0
  let words = 0
  const frequent = common.map(() => 0)
  const unknown: string[] = []
  const voiceless: string[] = []
  const lookalikes: string[] = []
  const lost = new Set<string>()
  const seen = new Set<string>()
  for (const text of texts) {
    const pattern = patternOf(text)
    const isFresh = !seen.has(pattern)
    seen.add(pattern)
    const fresh = isFresh && tokensOf(pattern).length >= sentenceWords
    const tokens = tokensOf(text)
    for (const word of [...brokenPairs(tokens), ...strangeWords(text)]) lost.add(word)
    for (const token of tokens) {
      counts.set(token, (counts.get(token) ?? 0) + 1)
      letters += token.length
      if (token.length === 1) single++
      else if (fresh) words++
      if (fresh) for (const [at, words] of common.entries()) if (words.has(token)) frequent[at]!++
    }
    lookalikes.push(...lookalikeWords(text))
    if (noLetter.test(text)) unknown.push(...text.split(/\s+/).filter((word) => noLetter.test(word)))
    voiceless.push(...(text.match(/(?<![\p{L}\p{N}.’'-])(?:(?![aeiouy])[a-z]){3,}(?![\p{L}\p{N}])/gu) ?? []))
  }
  for (const word of brokenWords(counts.keys())) lost.add(word)
  return {
    words,
    letters,
    lost: [...lost],
    glued: gluedWords(counts),
    split: [...splitWords(texts, counts), ...partedWords(texts, counts)],
    unknown,
    common: words === 0 ? 0 : Math.max(...frequent) / words,
    single: letters === 0 ? 0 : single / letters,
    voiceless,
    lookalikes,
  }
}

/** A shorter text has too few words to be judged by their shares. */
const enoughWords = 120
/** A short text of headings and lists holds fewer common words than a long one. */
const manyWords = 500
const enoughLetters = 600

const sample = (words: string[]): string =>
  [...new Set(words)]
    .slice(0, 3)
    .map((word) => JSON.stringify(word))
    .join(', ')

/** A doubt about words with letters that are lost, or that the file names as others. */
export const lostLetters = (words: string[]): string[] =>
  words.length === 0
    ? []
    : [`letters may be lost or wrong, in ${words.length} words: ${sample(words)}; compare with the print`]

/**
 * Tells whether the words are broken beyond use: a third of every text in a language that is read are its commonest words,
 * and of none of the documents that were measured (docs/sources.md) less than 30 %.
 */
export const isBroken = ({ words, common, letters, single }: WordFigures): boolean =>
  (words >= enoughWords && common < 0.2) || (letters >= enoughLetters && single > 0.3)

/**
 * Doubts about the words of a document, for a person to look at; none where they look whole. The bounds lie well outside
 * what was measured on real documents: no glued word, two split ones at most, single letters below 2 %.
 */
export function wordDoubts(figures: WordFigures): string[] {
  const { words, letters, lost, glued, split, unknown, voiceless, lookalikes, common, single } = figures
  return [
    ...(unknown.length > 0
      ? [`letters that the file does not name, in ${unknown.length} words: ${sample(unknown)}; compare with the print`]
      : []),
    ...lostLetters(lost),
    ...(lookalikes.length > 0
      ? [
          `letters of another alphabet that look like Latin ones, in ${lookalikes.length} words, which no search finds: ${sample(lookalikes)}`,
        ]
      : []),
    ...(glued.length > 1 ? [`words may have run together: ${sample(glued)}; compare with the print`] : []),
    ...(split.length > 3 ? [`words may be broken in two: ${sample(split)}; compare with the print`] : []),
    ...(voiceless.length > 4 ? [`letters may be missing: ${sample(voiceless)}; compare with the print`] : []),
    ...(words >= enoughWords && common < (words < manyWords ? 0.23 : 0.28)
      ? [
          `few of the words are common ones (${Math.round(common * 100)} %): letters may be missing; compare with the print`,
        ]
      : []),
    ...(letters >= enoughLetters && single > 0.04
      ? ['many letters stand alone: words may be broken; compare with the print']
      : []),
  ]
}
