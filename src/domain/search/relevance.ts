// How well texts answer a search: BM25 over their sketches, where a heading counts for three words of the text.
import type { Language } from '../mechanisms.ts'
import { stemTokens, wordTokens, wordWays } from './columns.ts'
import type { Query, Word } from './query.ts'
import { createSample, type Sample } from './sample.ts'
import { codeNumber, lengthOf, mentionsIn, type Said, type Sketches, stemMark } from './sketch.ts'
import type { Token } from './tokens.ts'

/** null for what has no code, which counts as said */
type Sought = Said | { is: 'all' | 'any'; of: Sought[] } | null

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

const asPrinted = (tokens: readonly Token[]): Said[] => {
  const codes = tokens.flatMap(wordTokens).map(codeNumber)
  return codes.length === 0 ? [] : [{ printed: true, mark: null, codes }]
}
/** A single word in each way to print it. */
const inWays = (tokens: readonly Token[]): Said[] =>
  tokens.length > 1
    ? asPrinted(tokens)
    : tokens.flatMap(wordWays).map((way) => ({ printed: true, mark: null, codes: way.map(codeNumber) }))
/** What is compared by pieces is the same in every language. */
const inStems = (tokens: readonly Token[], languages: readonly Language[]): Said[] => {
  const forms = languages.flatMap((language): Said[] => {
    const codes = tokens.flatMap((token) => stemTokens(token, language)).map(codeNumber)
    return codes.length === 0 ? [] : [{ printed: false, mark: stemMark(language).charCodeAt(0), codes }]
  })
  const isOne = forms.length > 1 && forms.every(({ codes }) => codes.join() === forms[0]!.codes.join())
  return isOne ? [{ ...forms[0]!, mark: null }] : forms
}

const any = (of: Sought[]): Sought => ({ is: 'any', of })
const all = (of: Sought[]): Sought => ({ is: 'all', of })

/** What a text may say that was looked for. What must not be said is no part of it. */
function soughtIn(query: Query, languages: readonly Language[]): Sought {
  const word = ({ token }: Word): Sought => any([...inStems([token], languages), ...inWays([token])])
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
        language === null ? inWays(tokens) : inStems(tokens, [language]),
      )
      return any([...(query.own.length === 0 ? [] : [all(query.own.map(word))]), ...names])
    }
    case 'and':
      return all(each(query.parts))
    case 'or':
      return any(each(query.parts))
    case 'not':
      return null
  }
}

/** Points of the text at `start`, whose length is weighed by `norm`; below 0 where it does not say what was looked for. */
type Points = (start: number, norm: number) => number
const unsaid = -1

export type Relevance = {
  /** Scores texts by a search, the higher the better. */
  scores(query: Query, languages: readonly Language[], sketches: Sketches): number[]
  /** Roughly which part of all texts says the words: that of the rarest that must be said, and of the commonest among others. */
  share(query: Query, languages: readonly Language[]): number
}

/** `texts`: sketches of some of all texts, in any order but that of their days. What few of them say counts for more. */
export function createRelevance(texts: readonly string[]): Relevance {
  const sample: Sample = createSample(texts)
  const mean = sample.starts.reduce((sum, start) => sum + sizeOf(sample.numbers, start), 0) / texts.length || 1
  const weigh = (one: Said): number => {
    const { read, saying } = sample.saying(one, enough)
    return Math.max(leastWeight, Math.log((read - saying + 0.5) / (saying + 0.5)))
  }
  const scores: Relevance['scores'] = (query, languages, { numbers, starts }) => {
    const pointsFor = (one: Sought): Points => {
      if (one === null) return () => 0
      if ('codes' in one) {
        // what no text says needs no weight; none is kept, since it names what somebody looked for (S3)
        let weight: number | null = null
        return (start, norm) => {
          const count = mentionsIn(numbers, start, one, weights)
          if (count === 0) return unsaid
          weight ??= weigh(one)
          return (weight * count * (saturation + 1)) / (count + norm)
        }
      }
      const parts = one.of.map(pointsFor)
      const least = one.is === 'all' ? parts.length : 1
      return (start, norm) => {
        let [sum, said] = [0, 0]
        for (const part of parts) {
          const own = part(start, norm)
          if (own === unsaid) continue
          sum += own
          said += 1
        }
        return said < least ? unsaid : sum
      }
    }
    const pointsOf = pointsFor(soughtIn(query, languages))
    const normOf = (start: number): number =>
      saturation * (1 - lengthShare + (lengthShare * sizeOf(numbers, start)) / mean)
    return starts.map((start) => Math.max(0, pointsOf(start, normOf(start))))
  }
  const shareOf = (one: Sought): number => {
    if (one === null) return 1
    if ('codes' in one) {
      const { read, saying } = sample.saying(one, enough)
      return read === 0 ? 1 : saying / read
    }
    const shares = one.of.map(shareOf)
    return one.is === 'all' ? Math.min(1, ...shares) : Math.max(0, ...shares)
  }
  return { scores, share: (query, languages) => shareOf(soughtIn(query, languages)) }
}

const sizeOf = (numbers: Uint32Array, start: number): number => lengthOf(numbers, start) + filters
