// What can be wrong with a table of patterns: told row by row, over the same `compile` that readers use.
import { compile, type PatternRow, type PatternTable, type Rows } from '../../src/domain/patterns.ts'

/** Compiles a single row: the others of its meaning are left out. */
const compileRow = (rows: Rows, row: PatternRow, flags?: string): RegExp =>
  compile([...rows.filter((one) => one.means !== row.means), row], row.means, flags === undefined ? {} : { flags })

/** The meanings that other rows are built of; a sample may well meet them. */
const partsOf = (rows: Rows): Set<string> =>
  new Set(rows.flatMap((row) => [...row.pattern.matchAll(/\{\{([\w ]+)\}\}/g)].map((match) => match[1]!)))

/** Rows of two languages are never read against one text. */
const meet = (one: PatternRow, other: PatternRow): boolean =>
  one.language === 'any' || other.language === 'any' || one.language === other.language

/** What is wrong with a table, one line per fault; empty for a sound one. */
export function faultsOf({ rows, flags, precedence = [] }: PatternTable): string[] {
  const parts = partsOf(rows)
  const faults: string[] = []
  const compiled = rows.map((row) => ({ row, pattern: compileRow(rows, row, flags) }))
  const whole = compiled.filter(({ row }) => !parts.has(row.means))
  for (const { row, pattern } of compiled) {
    const name = `${row.means} (${row.language}): ${row.pattern.slice(0, 60)}`
    if (row.pattern.length > 150) faults.push(`${name} has ${row.pattern.length} characters`)
    if (!hits(pattern, row.sample)) faults.push(`${name} misses its sample "${row.sample}"`)
    if (row.counter !== undefined && hits(pattern, row.counter))
      faults.push(`${name} hits its counter "${row.counter}"`)
    if (parts.has(row.means)) continue
    for (const other of whole) {
      if (other.row.means === row.means || !meet(row, other.row)) continue
      const later =
        precedence.indexOf(other.row.means) > precedence.indexOf(row.means) && precedence.includes(row.means)
      if (!later && hits(other.pattern, row.sample))
        faults.push(
          `"${row.sample}" means ${row.means} and hits ${other.row.means} too: ${other.row.pattern.slice(0, 60)}`,
        )
    }
  }
  return faults
}

/** From the start, whatever a `g` flag remembers. */
const hits = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1
