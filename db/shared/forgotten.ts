// What is said of a file or document that is forgotten: faults that are about it, and quotations of it.
import { importedName } from '../../src/domain/imported.ts'
import type { Fault } from '../rows.ts'

/** How faults may name a file. `sha256`: whole, or its first figures, eight or more. */
export type NamesOfFile = { sha256: readonly string[]; files: readonly string[]; symbols: readonly string[] }

/** "CAT/C/XVD/CO/2" is named in "CAT/C/XVD/CO/2, para. 3", and not in "CAT/C/XVD/CO/21". */
const names = (text: string, symbol: string): boolean =>
  text
    .split(symbol)
    .slice(1)
    .some((rest) => !/^\w/.test(rest))

/** Whether a fault quotes or names what is forgotten. */
export const isAbout = ({ where, message, file, sha256 }: Fault, forgotten: NamesOfFile): boolean =>
  forgotten.sha256.some((one) => sha256?.startsWith(one) || where.startsWith(importedName(one))) ||
  (file !== undefined && forgotten.files.includes(file)) ||
  forgotten.symbols.some((symbol) => names(where, symbol) || names(message, symbol))

/** Returns the value with `quote` null in each object that rests on one of the symbols; the same value where there is none. */
export function withoutQuotes(value: unknown, symbols: ReadonlySet<unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]) => [name, withoutQuotes(part, symbols)] as const)
  const isChanged = parts.some(([name, part]) => part !== (value as Record<string, unknown>)[name])
  const isQuoted = 'quote' in value && value.quote !== null && 'basisSymbol' in value && symbols.has(value.basisSymbol)
  if (!isChanged && !isQuoted) return value
  if (Array.isArray(value)) return parts.map(([, part]) => part)
  return { ...Object.fromEntries(parts), ...(isQuoted ? { quote: null } : {}) }
}
