// What else was typed into the box of words: the name of a State, a symbol, the pinpoint of a footnote.
import { UnknownNameError } from '../errors.ts'
import { findPinpoints } from '../pinpoints/pinpoints.ts'
import { findState } from '../states/states.ts'
import { findSymbols } from '../symbols/symbols.ts'
import { tokensOf } from './tokens.ts'

/** `paragraph` is the first pinpoint behind the symbol, canonical; null where there is none. */
export type Recognised =
  | { kind: 'state'; iso3: string; typed: string; rest: string }
  | { kind: 'document'; symbol: string; paragraph: string | null; typed: string }

/** words that the name of a State may have */
const longestName = 8

function stateNamed(name: string): string | null {
  try {
    return findState(name).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** Names of States, the longest first from each word on; `rest` is what was typed beside it. */
function statesIn(typed: string): Recognised[] {
  const tokens = tokensOf(typed)
  const found: Recognised[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    for (let end = Math.min(tokens.length, at + longestName); end > at; end -= 1) {
      const place = { start: tokens[at]!.start, end: tokens[end - 1]!.end }
      // a closing bracket belongs to "Iran (Islamic Republic of)"
      if (typed.slice(place.start, place.end).includes('(') && typed[place.end] === ')') place.end += 1
      const name = typed.slice(place.start, place.end)
      const iso3 = stateNamed(name)
      if (iso3 === null) continue
      const rest = `${typed.slice(0, place.start)} ${typed.slice(place.end)}`.replace(/\s+/g, ' ').trim()
      found.push({ kind: 'state', iso3, typed: name, rest })
      at = end - 1
      break
    }
  }
  return found
}

/** Symbols, with the paragraph that a footnote names behind them. */
function documentsIn(typed: string): Recognised[] {
  const symbols = findSymbols(typed)
  return symbols.map((found, i): Recognised => {
    const behind = typed.slice(found.end, symbols[i + 1]?.start)
    const pinpoint = findPinpoints(behind)[0]?.pinpoints[0]?.from ?? null
    return {
      kind: 'document',
      symbol: found.canonical,
      paragraph: pinpoint,
      typed: typed.slice(found.start, found.end),
    }
  })
}

/** Returns what is recognised in what was typed, symbols first; nothing is done with it unless the person chooses it. */
export function recognise(typed: string): Recognised[] {
  const documents = documentsIn(typed)
  return documents.length > 0 ? documents : statesIn(typed)
}
