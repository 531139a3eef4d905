// A unit as it is read for the index, and the columns of its search row.
import { hash } from 'node:crypto'
import type { SearchRow, UnitToIndex } from '../../src/domain/keeping/search-row.ts'

export type UnitRead = {
  row: number
  documentId: string
  ordinal: number
  part: number
  path: string | null
  work: string
  inLanguages: boolean
  unit: UnitToIndex
}

/** Of the values of a search row: none of them has the sign between two. Their JSON would cost more than the hash. */
export const digestOf = (values: readonly (string | number | null)[]): string =>
  hash('sha256', values.join('\u0000'), 'base64url').slice(0, 22)

/** Of a paragraph of a work, whatever its language: below 2^53. */
function twinOf({ inLanguages, work, path, part }: UnitRead): number | null {
  if (!inLanguages || path === null) return null
  return Number.parseInt(hash('sha256', `${work}|${path}|${part}`, 'hex').slice(0, 13), 16)
}

/** `facets`: as the engine keeps them. */
export const searchValues = <F>(made: SearchRow, of: UnitRead, facets: F) => ({
  heads: made.heads,
  stems: made.stems,
  words: made.words,
  sketch: made.sketch,
  facets,
  twin: twinOf(of),
  tongue: of.unit.standing === 'leading' ? '' : of.unit.document.language,
})

/** Values by their key, in their order. */
export function grouped<K, V>(rows: Iterable<[K, V]>): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const [key, value] of rows) {
    const own = groups.get(key)
    if (own) own.push(value)
    else groups.set(key, [value])
  }
  return groups
}
