// Facets as tokens of the full-text index beside the words, and filters as clauses over them.
import { type Facet, type FacetName, facetTable } from '../../src/domain/keeping/search-row.ts'

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
