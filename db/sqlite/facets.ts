// The expressions of the full-text index: facets as tokens beside the words, and filters as clauses over both.
import { type Facet, type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import { readSearchWords, type Term } from '../../src/domain/keeping/search-words.ts'
import { stemTokens, wordTokens } from '../../src/domain/search/columns.ts'
import { stemLanguages } from '../../src/domain/search/spellings.ts'
import { tokensOf } from '../../src/domain/search/tokens.ts'

/** `sKEN`, `mCAT`, `gdefinitionart1`: one token each, whatever the tokenizer splits at. */
const token = (name: FacetName, value: string | number): string =>
  `${facetTable[name].code}${String(value).replace(/[^\p{L}\p{N}]/gu, '')}`

/** Facets as the column `facets` of a search row keeps them: a blank on either side of each, so that one is found by itself. */
export const facetTokens = (facets: readonly Facet[]): string =>
  ` ${facets.map(({ name, value }) => token(name, value)).join(' ')} `

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** Tokens of which a row must have one. */
export type AnyOf = string[]

export const anyOf = (name: FacetName, values: readonly (string | number)[]): AnyOf =>
  values.map((value) => token(name, value))

/** The expression for rows that have one token of each group, and say the words. */
export function matchOf(words: string | null, groups: readonly AnyOf[]): string {
  const facets = groups.map((tokens) => `(${tokens.map(quoted).join(' OR ')})`).join(' AND ')
  return words === null ? `facets : (${facets})` : `(${words}) AND facets : (${facets})`
}

/** The same groups as a condition on the column of the table. */
export const hasTokens = (column: string, groups: readonly AnyOf[]): string =>
  groups.map((tokens) => `(${tokens.map((one) => `instr(${column}, ' ${one} ') > 0`).join(' or ')})`).join(' and ')

/** Beginnings and phrases are looked for among the words as printed; a word by its stem in each language. */
function termClause({ words, beginning }: Term): string {
  const tokens = tokensOf(words)
  if (beginning || tokens.length > 1)
    return `words : (${quoted(tokens.flatMap(wordTokens).join(' '))}${beginning ? ' *' : ''})`
  const [token] = tokens
  const stems = stemLanguages.map((language) => quoted(stemTokens(token!, language).join(' ')))
  return `({heads stems} : (${[...new Set(stems)].join(' OR ')}) OR words : ${quoted(wordTokens(token!).join(' '))})`
}

/** A person's words as an FTS5 expression over the columns of words. Nothing reaches MATCH unquoted. */
export function wordsClause(query: string): string {
  const { alternatives, excluded } = readSearchWords(query)
  // AND binds tighter than OR in FTS5, as in the grammar
  const positive = alternatives.map((terms) => terms.map(termClause).join(' AND ')).join(' OR ')
  return excluded.length === 0 ? positive : `(${positive}) NOT (${excluded.map(termClause).join(' OR ')})`
}
