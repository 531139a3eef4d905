// The State's answer to a recommendation of the UPR, as the index prints it in one value or in several.
import type { PositionValue } from '../../src/domain/units.ts'

/** Words that say one thing, in lower case; "Supported/Noted" is two of them. */
const plain: Readonly<Record<string, PositionValue>> = {
  supported: 'supported',
  accepted: 'supported',
  noted: 'noted',
  rejected: 'noted',
  'not supported': 'noted',
  'not accepted': 'noted',
  'partially supported': 'partially_supported',
  'partially accepted': 'partially_supported',
  'supported in part': 'partially_supported',
  'accepted in part': 'partially_supported',
  pending: 'pending',
}

export type ReadPosition = { value: PositionValue; words: string; isUnknown: boolean }

/** Returns what the values say together, with the words as printed; null where they say nothing. */
export function positionOf(values: readonly string[]): ReadPosition | null {
  const printed = values.map((value) => value.replace(/^[-\s]+/, '').trim()).filter((value) => value !== '')
  if (printed.length === 0) return null
  const words = [...new Set(printed)].join('/')
  const parts = words.split(/[/;\n]/).map((part) => part.trim().toLowerCase())
  const found = new Set(parts.filter((part) => part !== '').map((part) => plain[part]))
  if (found.has(undefined)) return { value: 'unclear', words, isUnknown: true }
  const [one] = found
  return { value: found.size === 1 ? one! : 'partially_supported', words, isUnknown: false }
}
