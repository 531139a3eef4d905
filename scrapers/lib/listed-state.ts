// The State of a listed document: the cell's name and the symbol's code must mean the same one.
import { UnknownNameError } from '../../src/domain/errors.ts'
import { findState, stateByCode } from '../../src/domain/states.ts'
import type { ParsedSymbol } from '../../src/domain/symbols.ts'

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
  const codes = symbol.country.split('-').map((code) => stateByCode(code === 'EU' ? 'EUE' : code)?.iso3 ?? code)
  return codes.includes(named) ? null : `${symbol.canonical} stands in a row of ${printed}`
}
