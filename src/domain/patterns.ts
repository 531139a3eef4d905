// Tables of patterns: one short row per wording, with a sample that it meets; the rows of one meaning make one expression.

export type PatternRow = {
  language: 'en' | 'fr' | 'es' | 'any'
  /** what a hit says: rows of one meaning are alternatives, tried in their order */
  means: string
  /** source of an expression, at most 150 characters; `{{ask}}` stands for the rows of the meaning `ask` */
  pattern: string
  /** a text that the row meets, and no row of another meaning does */
  sample: string
  /** a text close to the sample that the row does not meet */
  counter?: string
}

export type Rows = readonly PatternRow[]

const part = /\{\{([\w ]+)\}\}/g
const boundary = String.raw`(?:(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]))`

/** Replaces `\b` with a boundary that knows accented characters: JavaScript's own takes the é of "adopté" for a space. */
const withBoundaries = (source: string): string => source.replaceAll('\\b', boundary)

/** A row without a language of its own serves each of them. */
const speaks = (row: PatternRow, language?: string): boolean =>
  language === undefined || row.language === 'any' || row.language === language

/**
 * Returns the source of a meaning: its rows joined as alternatives, parts filled in. With a language, rows of other
 * languages are left out. Throws for a meaning without a row and for a part that contains itself.
 */
export function sourceOf(rows: Rows, means: string, language?: string, above: readonly string[] = []): string {
  if (above.includes(means)) throw new Error(`pattern ${means} contains itself: ${above.join(' → ')}`)
  const own = rows.filter((row) => row.means === means && speaks(row, language))
  if (own.length === 0) throw new Error(`no row means ${JSON.stringify(means)}${language ? ` in ${language}` : ''}`)
  const sources = own.map((row) => filled(rows, row, language, [...above, means]))
  return `(?:${sources.join('|')})`
}

/** A part is read in the language of the row that names it. */
const filled = (rows: Rows, row: PatternRow, language: string | undefined, above: readonly string[]): string =>
  row.pattern.replace(part, (_, name: string) =>
    sourceOf(rows, name, row.language === 'any' ? language : row.language, above),
  )

/** Compiles the rows of one meaning, in one language or in all; `\b` knows accented characters when the `u` flag is set. */
export function compile(rows: Rows, means: string, options: { language?: string; flags?: string } = {}): RegExp {
  const { language, flags = 'iu' } = options
  return expression(sourceOf(rows, means, language), flags)
}

/** Compiles a single row, for its test. */
export const compileRow = (rows: Rows, row: PatternRow, flags = 'iu'): RegExp =>
  expression(filled(rows, row, undefined, [row.means]), flags)

const expression = (source: string, flags: string): RegExp =>
  new RegExp(flags.includes('u') ? withBoundaries(source) : source, flags)

/** Returns the meanings that other rows are built of; a sample may well meet them. */
export const partsOf = (rows: Rows): Set<string> =>
  new Set(rows.flatMap((row) => [...row.pattern.matchAll(part)].map((match) => match[1]!)))

/** A table whose rows are walked by `tests/patterns.test.ts`. `flags` are those that its rows are compiled with. */
export type PatternTable = {
  rows: Rows
  flags?: string
  /** meanings in the order in which the reader asks for them: the first that hits wins, later ones may hit as well */
  precedence?: readonly string[]
}

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
