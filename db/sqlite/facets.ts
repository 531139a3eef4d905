// The expressions of the full-text index: facets as tokens beside the words, and filters as clauses over both.
import type { Facet } from '../../src/domain/keeping/search-row.ts'
import { type AnyOf, tokensOf } from '../shared/facet-tokens.ts'

/** Facets as the column `facets` of a search row keeps them: a blank on either side of each, so that one is found by itself. */
export const facetTokens = (facets: readonly Facet[]): string => ` ${tokensOf(facets).join(' ')} `

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

/** The expression for rows that have one token of each group, and say the words. */
export function matchOf(words: string | null, groups: readonly AnyOf[]): string {
  const facets = groups.map((tokens) => `(${tokens.map(quoted).join(' OR ')})`).join(' AND ')
  return words === null ? `facets : (${facets})` : `(${words}) AND facets : (${facets})`
}

/** The same groups as a condition on the column of the table. */
export const hasTokens = (column: string, groups: readonly AnyOf[]): string =>
  groups.map((tokens) => `(${tokens.map((one) => `instr(${column}, ' ${one} ') > 0`).join(' or ')})`).join(' and ')
