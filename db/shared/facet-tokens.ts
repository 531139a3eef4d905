// Facets of a search row as tokens, and filters as groups of tokens of which a row must have one each.
import { type Facet, type FacetName, facetTable, facetValues } from '../../src/domain/keeping/search-row.ts'

/** `sKEN`, `mCAT`, `gdefinitionart1`: one token each, whatever the tokenizer splits at. */
const token = (name: FacetName, value: string | number): string =>
  `${facetTable[name].code}${String(value).replace(/[^\p{L}\p{N}]/gu, '')}`

/** Tokens of values that were met before: every text has the same few. */
const met = new Map<FacetName, Map<string, string>>()
/** Values of one facet that are remembered. */
const remembered = 10_000

function knownToken({ name, value }: Facet): string {
  const own = met.get(name) ?? new Map<string, string>()
  met.set(name, own)
  const known = own.get(value)
  if (known !== undefined) return known
  if (own.size >= remembered) own.clear()
  const made = token(name, value)
  own.set(value, made)
  return made
}

export const tokensOf = (facets: readonly Facet[]): string[] => facets.map(knownToken)

/** Tokens of which a row must have one. */
export type AnyOf = string[]

export const anyOf = (name: FacetName, values: readonly (string | number)[]): AnyOf =>
  values.map((value) => token(name, value))

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
