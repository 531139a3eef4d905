// The State of a listed document: the cell's name and the symbol's code must mean the same one.
import { UnknownNameError } from '../../src/domain/errors.ts'
import { findState, stateByCode } from '../../src/domain/states/states.ts'
import type { ParsedSymbol } from '../../src/domain/symbols/symbols.ts'

/**
 * What is wrong with the name in a row, or null. A row whose columns were mixed up names no State, or another one than
 * the code in its symbol; symbols of before 2005 hold no code, and only their State's name is checked.
 */
export function complaintOfState(printed: string, symbol: ParsedSymbol | null): string | null {
  let named: string
  try {
    named = findState(printed).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return `no table of ours has the State ${JSON.stringify(printed)}`
    throw error
  }
  if (!symbol?.country) return null
  // CHN-HKG: the row may name the territory or its State
  const states = symbol.country.split('-').map((code) => stateByCode(code === 'EU' ? 'EUE' : code))
  // a text on Serbia and Montenegro may be listed under Serbia
  if (states.some((state) => state?.kind === 'historical')) return null
  return states.some((state) => state?.iso3 === named) ? null : `${symbol.canonical} stands in a row of ${printed}`
}

/**
 * What is wrong with a title, or null: one that ends with a State ("... periodic report of Norland") must end with the
 * row's own. A title that ends otherwise says nothing.
 */
export function complaintOfTitle(title: string, state: string): string | null {
  const ending = / of (?:the )?(\p{Lu}.+)$/u.exec(title.replace(/(?<!\*)\*+$/, '').trimEnd())?.[1]
  if (!ending) return null
  try {
    // "of the Republic of Norland" holds two endings, and the State may be either
    const named = [ending, ...ending.split(/ of /)].flatMap((name) => isoOf(name) ?? [])
    return named.length === 0 || named.includes(findState(state).iso3) ? null : `the title is about ${ending}`
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

function isoOf(name: string): string | null {
  try {
    const { iso3, kind } = findState(name)
    return kind === 'historical' ? null : iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}

/** ISO3 of a State as printed; null for a name that no table has. */
export function isoOfName(name: string): string | null {
  try {
    return findState(name).iso3
  } catch (error) {
    if (error instanceof UnknownNameError) return null
    throw error
  }
}
