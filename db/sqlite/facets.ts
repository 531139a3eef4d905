// The codes that stand beside the words in the full-text index, and the reading of a user's query.
import { RequestRefusedError } from '../../src/domain/errors.ts'

/** `sKEN`, `mCAT`, `gdefinitionart1`: one token each, whatever the tokenizer splits at. */
export const facet = (prefix: string, value: string | number): string =>
  `${prefix}${String(value).replace(/[^\p{L}\p{N}]/gu, '')}`

export const facetPrefixes = {
  state: 's',
  mechanism: 'm',
  topic: 't',
  subtag: 'g',
  position: 'p',
  recommendingState: 'r',
  cycle: 'c',
  language: 'l',
  unitType: 'u',
} as const

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`

/**
 * A user's words as an FTS5 expression over the column `text`. Words are joined by AND; "a phrase" stays together;
 * `word*` matches beginnings; `-word` or NOT excludes; OR between two terms. Nothing reaches MATCH unquoted.
 */
export function readQuery(query: string): string {
  const terms = query.normalize('NFC').match(/-?"[^"]*"?|\S+/g) ?? []
  let expression = ''
  let joiner = ''
  const excluded: string[] = []
  for (const term of terms) {
    if (term === 'AND') continue
    if (term === 'OR' || term === 'NOT') {
      joiner = term
      continue
    }
    const negative = joiner === 'NOT' || (term.startsWith('-') && term.length > 1)
    const prefix = term.endsWith('*')
    const words = term.replace(/^-/, '').replaceAll('"', ' ').replaceAll('*', ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const piece = `${quoted(words)}${prefix ? ' *' : ''}`
    if (negative) excluded.push(piece)
    else expression = expression === '' ? piece : `${expression} ${joiner === 'OR' ? 'OR' : 'AND'} ${piece}`
    joiner = ''
  }
  if (expression === '') throw new RequestRefusedError('q', 'the search needs at least one word to look for')
  const positive = `text : (${expression})`
  return excluded.length === 0 ? positive : `(${positive}) NOT (text : (${excluded.join(' OR ')}))`
}

/** One facet column clause: any of the values. */
export function facetClause(prefix: string, values: readonly (string | number)[]): string {
  return `facets : (${values.map((v) => quoted(facet(prefix, v))).join(' OR ')})`
}
