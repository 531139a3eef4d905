// What the file of an export is called: its table, its States or regions, and the day.
import { type TableFormat, type TableName, tablePaths } from './tables.ts'

/** States or regions that a name spells out; more are a number. */
const spelledOut = 3

const named = (values: readonly string[], many: string): string[] =>
  values.length === 0 ? [] : values.length <= spelledOut ? [...values].sort() : [`${values.length}-${many}`]

/**
 * Returns a name such as `recommendations-KEN-2026-11-28.csv`, in ASCII. It holds codes alone: no words of a search, no
 * body and no subject (SAFETY, S6).
 */
export function exportFileName(
  table: TableName,
  format: TableFormat,
  query: { state?: readonly string[]; region?: readonly string[] },
  day: string,
): string {
  const parts = [...named(query.state ?? [], 'states'), ...named(query.region ?? [], 'regions')]
  const what = table === 'criminalisation' ? 'ledger' : tablePaths[table]
  return `${[what, ...parts, day].join('-')}.${format}`
}
