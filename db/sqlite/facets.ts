// The expressions of the full-text index: facets as tokens beside the words, and filters as clauses over both.
import { type Facet, type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'
import { readSearchWords, type Term } from '../../src/domain/keeping/search-words.ts'

/** `sKEN`, `mCAT`, `gdefinitionart1`: one token each, whatever the tokenizer splits at. */
const token = (name: FacetName, value: string | number): string =>
  `${facetTable[name].code}${String(value).replace(/[^\p{L}\p{N}]/gu, '')}`

/** Facets as the column `facets` of a search row keeps them. */
export const facetTokens = (facets: readonly Facet[]): string =>
  facets.map(({ name, value }) => token(name, value)).join(' ')

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** One facet column clause: any of the values. */
export const facetClause = (name: FacetName, values: readonly (string | number)[]): string =>
  `facets : (${values.map((value) => quoted(token(name, value))).join(' OR ')})`

const termClause = ({ words, beginning }: Term): string => `${quoted(words)}${beginning ? ' *' : ''}`

/** A person's words as an FTS5 expression over the column `text`. Nothing reaches MATCH unquoted. */
export function wordsClause(query: string): string {
  const { alternatives, excluded } = readSearchWords(query)
  // AND binds tighter than OR in FTS5, as in the grammar
  const positive = `text : (${alternatives.map((terms) => terms.map(termClause).join(' AND ')).join(' OR ')})`
  return excluded.length === 0 ? positive : `(${positive}) NOT (text : (${excluded.map(termClause).join(' OR ')}))`
}
