// The expressions of the full-text index: facets as tokens beside the words, and filters as clauses over both.
import { type Facet, type FacetName, facetTable, facetValues } from '../../src/domain/keeping/search-row.ts'

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

const values = new Map<string, [FacetName, string]>()
for (const [name, known] of Object.entries(facetValues) as [FacetName, readonly string[]][])
  for (const value of known) values.set(token(name, value), [name, value])

/** Returns the values of a facet among counted tokens; numbers are their own value. */
export function valuesOf(name: FacetName, tokens: ReadonlyMap<string, number>): { value: string; count: number }[] {
  const { code } = facetTable[name]
  const isNumber = !(name in facetValues)
  return [...tokens].flatMap(([one, count]) => {
    const known = values.get(one)
    if (known?.[0] === name) return [{ value: known[1], count }]
    return isNumber && one[0] === code && /^\d+$/.test(one.slice(1)) ? [{ value: one.slice(1), count }] : []
  })
}
