// The words of a search as an expression of the full-text index. Nothing that a person typed reaches MATCH unquoted.
import type { Language } from '../../src/domain/mechanisms.ts'
import { printedSides, stemTokens, wordTokens, wordWays } from '../../src/domain/search/columns.ts'
import type { Near, OtherName, Phrase, Query, Word } from '../../src/domain/search/query.ts'
import type { Token } from '../../src/domain/search/tokens.ts'
import type { WordsRead } from '../shared/asked.ts'

/** The expression that no text meets. */
const nothing = 'words : "0 0 0"'

/** `all` meets every row that may be found. */
type Scope = { all: string; languages: readonly Language[] }

/** Letters and figures alone make a token; the quotation marks are never met. */
const quoted = (tokens: readonly string[]): string => `"${tokens.join(' ').replaceAll('"', '""')}"`
const anyOf = (clauses: readonly string[]): string => (clauses.length === 1 ? clauses[0]! : `(${clauses.join(' OR ')})`)
const inStems = (expressions: readonly string[]): string[] =>
  expressions.length === 0 ? [] : [`{heads stems} : (${[...new Set(expressions)].join(' OR ')})`]

/** A single word in each way to print it. */
const inWays = (tokens: readonly Token[]): string[] =>
  (tokens.length > 1 ? [tokens.flatMap(wordTokens)] : tokens.flatMap(wordWays)).map((way) => `words : ${quoted(way)}`)

/** A word by its stem in each language, and as printed: texts in other languages have no stems. */
function wordClause({ token }: Word, { languages }: Scope): string {
  const stems = languages.map((language) => stemTokens(token, language)).filter((tokens) => tokens.length > 0)
  return anyOf([...inStems(stems.map(quoted)), ...inWays([token])])
}

const printed = ({ tokens, beginning }: Phrase): string =>
  `${quoted(tokens.flatMap(wordTokens))}${beginning ? ' *' : ''}`

function nameClause({ language, tokens }: OtherName, { languages }: Scope): string[] {
  if (language === null) return inWays(tokens)
  if (!languages.includes(language)) return []
  return inStems([quoted(tokens.flatMap((token) => stemTokens(token, language)))])
}

/** Words are compared by their stems; beside a phrase or a beginning, as printed. */
function nearClause({ left, right, distance }: Near, { languages }: Scope): string {
  const pairs = <T extends Word | Phrase>(of: T[][], write: (one: T) => string | null): string[] =>
    of[0]!.flatMap((a) =>
      of[1]!.flatMap((b) => {
        const [first, second] = [write(a), write(b)]
        return first === null || second === null ? [] : [`NEAR(${first} ${second}, ${distance})`]
      }),
    )
  const asTokens = (one: Word | Phrase): Token[] => (one.kind === 'word' ? [one.token] : one.tokens)
  if ([...left, ...right].some((one) => one.kind === 'phrase'))
    return `words : (${pairs([left.flatMap(printedSides), right.flatMap(printedSides)], printed).join(' OR ')})`
  const stems = languages.flatMap((language) =>
    pairs([left, right], (one) => {
      const tokens = asTokens(one).flatMap((token) => stemTokens(token, language))
      return tokens.length === 0 ? null : quoted(tokens)
    }),
  )
  // no text in the languages that are asked for has stems: the expression of nothing
  return inStems(stems)[0] ?? nothing
}

const isNot = (query: Query): query is Extract<Query, { kind: 'not' }> => query.kind === 'not'

function clauseOf(query: Query, scope: Scope): string {
  switch (query.kind) {
    case 'word':
      return wordClause(query, scope)
    case 'phrase':
      return `words : (${printed(query)})`
    case 'near':
      return nearClause(query, scope)
    case 'named': {
      const own = query.own.map((word) => wordClause(word, scope)).join(' AND ')
      return anyOf([
        ...(own === '' ? [] : [`(${own})`]),
        ...query.names.flatMap((name) => nameClause(name, scope)),
        ...(own === '' ? [nothing] : []),
      ])
    }
    case 'or':
      return anyOf(query.parts.map((part) => clauseOf(part, scope)))
    case 'not':
      return `(${scope.all} NOT ${clauseOf(query.part, scope)})`
    case 'and': {
      const present = query.parts.filter((part) => !isNot(part)).map((part) => clauseOf(part, scope))
      const absent = query.parts.flatMap((part) => (part.kind === 'not' ? [clauseOf(part.part, scope)] : []))
      const positive = present.length === 0 ? scope.all : `(${present.join(' AND ')})`
      return absent.length === 0 ? positive : `(${positive} NOT ${anyOf(absent)})`
    }
  }
}

/** Whether the expression takes words away from `all`, somewhere in it: `-word` beside none that must be said. */
export function asksForRest(query: Query): boolean {
  switch (query.kind) {
    case 'not':
      return true
    case 'or':
      return query.parts.some(asksForRest)
    case 'and':
      return query.parts.every(isNot) || query.parts.some((part) => asksForRest(isNot(part) ? part.part : part))
    default:
      return false
  }
}

/** Returns the expression of the words. `all` is the clause that every row meets which may be found, so that `-word` alone means something. */
export const wordsClause = ({ query, languages }: WordsRead, all: string): string => clauseOf(query, { all, languages })
