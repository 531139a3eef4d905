// Which mechanism a body of the index is.
import type { Mechanism } from '../../src/domain/mechanisms.ts'
import { bodyRows, onTorture, procedure } from './bodies-table.ts'

export type Body = { mechanism: Mechanism; name: string; isLong: boolean }

const known = new Map<string, Body>(
  bodyRows.flatMap(({ mechanism, short, name, others = [] }) => [
    ...short.map((word) => [word.toUpperCase(), { mechanism, name, isLong: false }] as const),
    ...[name, ...others].map((long) => [long.toUpperCase(), { mechanism, name, isLong: true }] as const),
  ]),
)

/** Returns null for a name that no table has. */
export function bodyOf(printed: string): Body | null {
  // "Committee against Torture (CAT)"
  const row = known.get(printed.replace(/\s*\([A-Z-]{2,10}\)$/, '').toUpperCase())
  if (row) return row
  if (onTorture.test(printed))
    return { mechanism: 'SRT', name: 'Special Rapporteur on torture', isLong: !printed.startsWith('SR ') }
  return procedure.test(printed) ? { mechanism: 'SP', name: printed, isLong: false } : null
}
