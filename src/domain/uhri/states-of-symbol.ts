// Of which States a document of the index is, and which of its records name others: no record stands under a State that it does not name.
import { allStates } from '../states/states.ts'
import { parseSymbol } from '../symbols/symbols.ts'
import type { UhriRecord } from './record.ts'

const codes: ReadonlySet<string> = new Set(allStates().map(({ iso3 }) => iso3))

/** The same States in any order. */
const keyOf = (states: readonly string[]): string => [...states].sort().join(' ')

/** A State that the symbol itself prints is the one; else those that more than half of the records name. */
function keyOfDocument(symbol: string, records: readonly UhriRecord[]): string | null {
  const { country } = parseSymbol(symbol)
  if (country !== null && codes.has(country)) return country
  const counts = new Map<string, number>()
  for (const { states } of records) counts.set(keyOf(states), (counts.get(keyOf(states)) ?? 0) + 1)
  for (const [key, n] of counts) if (n * 2 > records.length) return key
  return null
}

/** Returns the records of one symbol that name exactly the States of the document; the others are held back. */
export function recordsOfItsStates(symbol: string, records: readonly UhriRecord[]): UhriRecord[] {
  const key = keyOfDocument(symbol, records)
  return key === null ? [] : records.filter(({ states }) => keyOf(states) === key)
}
