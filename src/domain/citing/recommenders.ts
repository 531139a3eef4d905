// States that a citation names for a recommendation of a review: "140.12 (Norland)", "recommended by Norland", "Norland recommended".
import { compile } from '../patterns.ts'
import { canonicalNumber } from '../pinpoints/pinpoints.ts'
import type { NamedState } from '../states/states.ts'
import { claimRows } from './claims-table.ts'
import { onlyStates } from './state-lists.ts'

export type Recommender = { iso3: string; printed: string; paths: string[] }

const by = compile(claimRows, 'recommended by', { flags: 'giu' })
const recommends = compile(claimRows, 'recommends', { flags: 'giu' })

/** What stands in the bracket that opens here; null where none does, or it does not close. */
function bracketAt(text: string): string | null {
  const open = /^\s*[([]/u.exec(text)?.[0].length
  if (open === undefined) return null
  let depth = 1
  for (let at = open; at < Math.min(text.length, 300); at += 1) {
    if (text[at] === '(' || text[at] === '[') depth += 1
    else if (text[at] === ')' || text[at] === ']') depth -= 1
    if (depth === 0) return text.slice(open, at)
  }
  return null
}

const asRecommender =
  (paths: string[]) =>
  ({ printed, state }: NamedState): Recommender => ({ iso3: state.iso3, printed, paths })

const longestNames = 8
/** The names at the beginning of the words: as many words as are States alone. */
function statesAtStart(text: string): NamedState[] {
  const words = text
    .replace(/[.;:)\]].*$/su, '')
    .split(/\s+/)
    .slice(0, longestNames)
  for (let count = words.length; count > 0; count -= 1) {
    const states = onlyStates(words.slice(0, count).join(' ').replace(/,$/, ''))
    if (states !== null) return states
  }
  return []
}

function statesAtEnd(text: string): NamedState[] {
  const words = text
    .replace(/^.*[.;:(]/su, '')
    .trim()
    .split(/\s+/)
    .slice(-longestNames)
  for (let from = 0; from < words.length; from += 1) {
    const states = onlyStates(words.slice(from).join(' '))
    if (states !== null) return states
  }
  return []
}

const numbered =
  /\d{1,3}(?:\s?(?:bis|ter|quater|quinquies)|[A-Z])?\.\d{1,3}(\s?[–-]\s?(?:\d{1,3}\.)?\d{1,3})?(?=\s*[([])/gu

/** Brackets that hold States alone behind the number of a recommendation, each with its place. */
function bracketedStates(text: string): { states: NamedState[]; paths: string[]; start: number; end: number }[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const start = match.index + match[0].length
    const inside = bracketAt(text.slice(start))
    const states = inside === null ? null : onlyStates(inside)
    if (inside === null || states === null) return []
    const paths = match[1] === undefined ? [canonicalNumber(match[0])] : []
    return [{ states, paths, start, end: text.indexOf(inside, start) + inside.length + 1 }]
  })
}

/** The same text with such brackets blanked: "140.1 (Norland) and 140.2 (Kestria)" is a list. */
export function withoutStates(text: string): string {
  let plain = text
  for (const { start, end } of bracketedStates(text))
    plain = plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end)
  return plain
}

/** Returns the States that the words around a symbol name as those that recommended; `paths` is empty for all paragraphs. */
export function recommendersAround(before: string, after: string): Recommender[] {
  const bracketed = bracketedStates(after).flatMap(({ states, paths }) => states.map(asRecommender(paths)))
  const named = [before, after].flatMap((text) =>
    [...text.matchAll(by)].flatMap((match) => statesAtStart(text.slice(match.index + match[0].length))),
  )
  const said = [...before.matchAll(recommends)].flatMap(({ index }) => statesAtEnd(before.slice(0, index)))
  return [...bracketed, ...[...named, ...said].map(asRecommender([]))]
}
