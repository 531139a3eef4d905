// Reads the words that a person types into a search: the grammar, without any engine.
import { RequestRefusedError } from '../errors.ts'

/** One word, or several that stand together; `beginning` matches every word that begins so. */
export type Term = { words: string; beginning: boolean }

/** At least one list of `alternatives` must match as a whole, and no term of `excluded` may. */
export type SearchWords = { alternatives: Term[][]; excluded: Term[] }

/**
 * Words are joined by AND; "a phrase" stays together; `word*` matches beginnings; `-word` or NOT excludes; OR between
 * two terms binds less than AND. Throws RequestRefusedError when there is no word to look for.
 */
export function readSearchWords(query: string): SearchWords {
  const alternatives: Term[][] = []
  const excluded: Term[] = []
  let joiner = ''
  for (const term of query.normalize('NFC').match(/-?"[^"]*"?|\S+/g) ?? []) {
    if (term === 'AND') continue
    if (term === 'OR' || term === 'NOT') {
      joiner = term
      continue
    }
    const negative = joiner === 'NOT' || (term.startsWith('-') && term.length > 1)
    const words = term.replace(/^-/, '').replaceAll('"', ' ').replaceAll('*', ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const piece = { words, beginning: term.endsWith('*') }
    if (negative) excluded.push(piece)
    else if (alternatives.length === 0 || joiner === 'OR') alternatives.push([piece])
    else alternatives.at(-1)!.push(piece)
    joiner = ''
  }
  if (alternatives.length === 0) throw new RequestRefusedError('q', 'the search needs at least one word to look for')
  return { alternatives, excluded }
}
