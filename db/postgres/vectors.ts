// Words for the full-text index of PostgreSQL: a text as a tsvector, and a search as a tsquery, both of tokens that are made here.
import type { Language } from '../../src/domain/mechanisms.ts'
import { printedSides, stemTokens, type WordColumns, wordTokens, wordWays } from '../../src/domain/search/columns.ts'
import type { Near, OtherName, Phrase, Query, Word } from '../../src/domain/search/query.ts'
import type { Token } from '../../src/domain/search/tokens.ts'
import type { WordsRead } from '../shared/asked.ts'

/** Limits of a tsvector (https://www.postgresql.org/docs/15/textsearch-limitations.html): letters of a word, the last position, positions of one word, bytes in all. */
const limits = { letters: 200, position: 16_383, positions: 255, bytes: 900_000 }

/** Stands before a word as printed; stems begin with a letter of their language. Both count positions from 1, and never meet. */
const printedMark = 'w'
/** Between headings and text: more than any distance that can be asked for. */
const gap = 60

const cut = (token: string): string => [...token.slice(0, limits.letters * 2)].slice(0, limits.letters).join('')
const quoted = (token: string): string => `'${cut(token).replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const split = (column: string): string[] => column.split(' ').filter((token) => token !== '')

/** Returns the text as the literal of a tsvector. Of more different words than it holds the last are not indexed. */
export function vectorOf({ heads, stems, words }: Omit<WordColumns, 'sketch'>): string {
  const positions = new Map<string, number[]>()
  let bytes = 0
  const add = (tokens: readonly string[], first: number): number => {
    let at = first
    for (const token of tokens) {
      const lexeme = cut(token)
      // what comes behind the last position is found, and is nobody's neighbour
      const position = Math.min(at, limits.position)
      const held = positions.get(lexeme)
      if (held === undefined) {
        bytes += Buffer.byteLength(lexeme) + 4
        if (bytes > limits.bytes) break
        positions.set(lexeme, [position])
      } else if (held.length < limits.positions && held.at(-1) !== position) {
        bytes += 2
        held.push(position)
      }
      at += 1
    }
    return at
  }
  add(split(stems), add(split(heads), 1) + gap)
  add(
    split(words).map((word) => printedMark + word),
    1,
  )
  return [...positions].map(([token, at]) => `${quoted(token)}:${at.join(',')}`).join(' ')
}

/** What no text says: a stem has a letter of its language before it. */
const nothing = quoted('-')
/** Neighbours in their order; the last one as a beginning. */
const phrase = (tokens: readonly string[], beginning = false): string =>
  tokens.length === 0
    ? nothing
    : `(${tokens.map((token, at) => `${quoted(token)}${beginning && at === tokens.length - 1 ? ':*' : ''}`).join(' <-> ')})`
const anyOf = (clauses: readonly string[]): string => `(${[...new Set(clauses)].join(' | ')})`

const printedTokens = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(wordTokens).map((token) => printedMark + token)
const printed = ({ tokens, beginning }: Phrase): string => phrase(printedTokens(tokens), beginning)

/** A single word in each way to print it. */
const inWays = (tokens: readonly Token[]): string[] =>
  (tokens.length > 1 ? [tokens.flatMap(wordTokens)] : tokens.flatMap(wordWays)).map((way) =>
    phrase(way.map((token) => printedMark + token)),
  )

type Scope = { languages: readonly Language[] }

/** A word by its stem in each language, and as printed: texts in other languages have no stems. */
function wordClause({ token }: Word, { languages }: Scope): string {
  const stems = languages.map((language) => stemTokens(token, language)).filter((tokens) => tokens.length > 0)
  return anyOf([...stems.map((tokens) => phrase(tokens)), ...inWays([token])])
}

function nameClause({ language, tokens }: OtherName, { languages }: Scope): string[] {
  if (language === null) return inWays(tokens)
  if (!languages.includes(language)) return []
  return [phrase(tokens.flatMap((token) => stemTokens(token, language)))]
}

/** So many words or fewer between both, in any order; 0 steps is a word that both share. */
const within = (a: string, b: string, distance: number): string =>
  anyOf(
    Array.from({ length: distance + 2 }, (_, steps) => [`${a} <${steps}> ${b}`, `${b} <${steps}> ${a}`])
      .flat()
      .map((one) => `(${one})`),
  )

/** Words are compared by their stems; beside a phrase or a beginning, as printed. */
function nearClause({ left, right, distance }: Near, { languages }: Scope): string {
  const pairs = <T extends Word | Phrase>(of: T[][], write: (one: T) => string | null): string[] =>
    of[0]!.flatMap((a) =>
      of[1]!.flatMap((b) => {
        const [first, second] = [write(a), write(b)]
        return first === null || second === null ? [] : [within(first, second, distance)]
      }),
    )
  const asTokens = (one: Word | Phrase): Token[] => (one.kind === 'word' ? [one.token] : one.tokens)
  if ([...left, ...right].some((one) => one.kind === 'phrase'))
    return anyOf(pairs([left.flatMap(printedSides), right.flatMap(printedSides)], printed))
  const stems = languages.flatMap((language) =>
    pairs([left, right], (one) => {
      const tokens = asTokens(one).flatMap((token) => stemTokens(token, language))
      return tokens.length === 0 ? null : phrase(tokens)
    }),
  )
  // no text in the languages that are asked for has stems
  return stems.length === 0 ? nothing : anyOf(stems)
}

function clauseOf(query: Query, scope: Scope): string {
  switch (query.kind) {
    case 'word':
      return wordClause(query, scope)
    case 'phrase':
      return printed(query)
    case 'near':
      return nearClause(query, scope)
    case 'named': {
      const own = query.own.map((word) => wordClause(word, scope)).join(' & ')
      return anyOf([own === '' ? nothing : `(${own})`, ...query.names.flatMap((name) => nameClause(name, scope))])
    }
    case 'not':
      return `!(${clauseOf(query.part, scope)})`
    case 'or':
      return anyOf(query.parts.map((part) => clauseOf(part, scope)))
    case 'and':
      return `(${query.parts.map((part) => clauseOf(part, scope)).join(' & ')})`
  }
}

/** Returns the search as the literal of a tsquery. */
export const queryOf = ({ query, languages }: WordsRead): string => clauseOf(query, { languages })
