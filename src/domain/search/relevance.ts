// How well texts answer a search: BM25 over their sketches, where a heading counts for three words of the text.
import type { Language } from '../mechanisms.ts'
import { stemTokens, wordTokens } from './columns.ts'
import type { Query, Word } from './query.ts'
import { codeLength, codeOf, stemMark } from './sketch.ts'
import type { Token } from './tokens.ts'

/** Codes in headings and stems of texts with this mark, of all for null, or among the words as printed. */
type Says = { printed: boolean; mark: string | null; codes: string }
/** null for what has no code, which counts as said */
type Sought = Says | { is: 'all' | 'any'; of: Sought[] } | null

/** The usual constants of BM25: how soon one more mention stops to count, and how much length does. */
const saturation = 1.2
const lengthShare = 0.75
/** A word as typed stands beside its stem: it counts for almost twice as much as another form of it. */
const weights = { heads: 3, stems: 1, words: 0.7 }
/** What every text has beside its words: it makes long and short ones less unlike. */
const filters = 14
/** So many that say a word tell its share of all. */
const enough = 300
/** Of what half of the texts say, and more. */
const leastWeight = 1e-6

const codesOf = (tokens: readonly string[]): string => tokens.map(codeOf).join('')

const asPrinted = (tokens: readonly Token[]): Says[] => {
  const codes = codesOf(tokens.flatMap(wordTokens))
  return codes === '' ? [] : [{ printed: true, mark: null, codes }]
}
/** What is compared by pieces is the same in every language. */
const inStems = (tokens: readonly Token[], languages: readonly Language[]): Says[] => {
  const forms = languages.flatMap((language): Says[] => {
    const codes = codesOf(tokens.flatMap((token) => stemTokens(token, language)))
    return codes === '' ? [] : [{ printed: false, mark: stemMark(language), codes }]
  })
  const isOne = forms.length > 1 && forms.every(({ codes }) => codes === forms[0]!.codes)
  return isOne ? [{ ...forms[0]!, mark: null }] : forms
}

const any = (of: Sought[]): Sought => ({ is: 'any', of })
const all = (of: Sought[]): Sought => ({ is: 'all', of })

/** What a text may say that was looked for. What must not be said is no part of it. */
function soughtIn(query: Query, languages: readonly Language[]): Sought {
  const word = ({ token }: Word): Sought => any([...inStems([token], languages), ...asPrinted([token])])
  const each = (parts: readonly Query[]): Sought[] =>
    parts.flatMap((part) => (part.kind === 'not' ? [] : [soughtIn(part, languages)]))
  switch (query.kind) {
    case 'word':
      return word(query)
    case 'phrase':
      // the beginning of a word has no code
      return all(asPrinted(query.beginning ? query.tokens.slice(0, -1) : query.tokens))
    case 'near':
      return all([any(each(query.left)), any(each(query.right))])
    case 'named': {
      const names = query.names.flatMap(({ language, tokens }) =>
        language === null ? asPrinted(tokens) : inStems(tokens, [language]),
      )
      return any([all(query.own.map(word)), ...names])
    }
    case 'and':
      return all(each(query.parts))
    case 'or':
      return any(each(query.parts))
    case 'not':
      return null
  }
}

/** `body`: where the text begins in `stems`, behind the headings. */
type Text = { mark: string; stems: string; body: number; words: string; norm: number }

const lengthOf = (sketch: string): number => sketch.length / codeLength + filters

function toText(sketch: string, mean: number): Text {
  const body = sketch.indexOf(' ')
  const words = sketch.indexOf(' ', body + 1)
  const norm = saturation * (1 - lengthShare + (lengthShare * lengthOf(sketch)) / mean)
  return { mark: sketch[0] ?? '', stems: sketch.slice(1, words), body, words: sketch.slice(words + 1), norm }
}

/** How often a text says it, weighted by where. A code begins at every third character alone. */
function mentions({ mark, stems, body, words }: Text, one: Says): number {
  let sum = 0
  const { codes } = one
  if (one.printed) {
    for (let at = words.indexOf(codes); at >= 0; at = words.indexOf(codes, at + 1))
      if (at % codeLength === 0) sum += weights.words
    return sum
  }
  if (one.mark !== null && one.mark !== mark) return 0
  for (let at = stems.indexOf(codes); at >= 0; at = stems.indexOf(codes, at + 1))
    if (at >= body) sum += (at - body) % codeLength === 0 ? weights.stems : 0
    else sum += at % codeLength === 0 ? weights.heads : 0
  return sum
}

/** Scores texts by a search, the higher the better. */
export type Relevance = (query: Query, languages: readonly Language[], sketches: readonly string[]) => number[]

/** `sample`: sketches of some of all texts, in any order but that of their days. What few of them say counts for more. */
export function createRelevance(sample: readonly string[]): Relevance {
  const mean = sample.reduce((sum, sketch) => sum + lengthOf(sketch), 0) / sample.length || 1
  const texts = sample.map((sketch) => toText(sketch, mean))
  const weigh = (one: Says): number => {
    let [saying, read] = [0, 0]
    for (; read < texts.length && saying < enough; read += 1) if (mentions(texts[read]!, one) > 0) saying += 1
    return Math.max(leastWeight, Math.log((read - saying + 0.5) / (saying + 0.5)))
  }
  return (query, languages, sketches) => {
    // what no text says needs no weight; none is kept, since it names what somebody looked for (S3)
    const known = new Map<Says, number>()
    const weightOf = (one: Says): number => {
      const weight = known.get(one) ?? weigh(one)
      known.set(one, weight)
      return weight
    }
    /** null where the text does not say it */
    const score = (text: Text, one: Sought): number | null => {
      if (one === null) return 0
      if ('codes' in one) {
        const count = mentions(text, one)
        return count === 0 ? null : (weightOf(one) * count * (saturation + 1)) / (count + text.norm)
      }
      let [sum, said] = [0, 0]
      for (const part of one.of) {
        const own = score(text, part)
        if (own === null) continue
        sum += own
        said += 1
      }
      return said < (one.is === 'all' ? one.of.length : 1) ? null : sum
    }
    const sought = soughtIn(query, languages)
    return sketches.map((sketch) => score(toText(sketch, mean), sought) ?? 0)
  }
}
