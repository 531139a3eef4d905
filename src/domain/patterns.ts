// Tables of patterns: one short row per wording, with a sample that it meets; the rows of one meaning make one expression.
import { withBoundaries } from './boundaries.ts'

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

/** Returns a row of a table; a row without a counter has no such field. */
export const patternRow = (
  language: PatternRow['language'],
  means: string,
  pattern: string,
  sample: string,
  counter?: string,
): PatternRow => ({ language, means, pattern, sample, ...(counter === undefined ? {} : { counter }) })

/** Returns a row that serves every language. */
export const rowOfAny = (means: string, pattern: string, sample: string, counter?: string): PatternRow =>
  patternRow('any', means, pattern, sample, counter)

const part = /\{\{([\w ]+)\}\}/g
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

const expression = (source: string, flags: string): RegExp =>
  new RegExp(flags.includes('u') ? withBoundaries(source) : source, flags)

/** A table whose rows are walked by `tests/patterns.test.ts`. `flags` are those that its rows are compiled with. */
export type PatternTable = {
  rows: Rows
  flags?: string
  /** meanings in the order in which the reader asks for them: the first that hits wins, later ones may hit as well */
  precedence?: readonly string[]
}
