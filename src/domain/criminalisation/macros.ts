// Joins rows of words to the macros that the patterns of a lexicon name.
import type { Rows } from '../patterns.ts'

/** Returns one pattern for each meaning: its rows as alternatives, in their order. */
export const macrosOf = (rows: Rows): Record<string, string> => {
  const macros: Record<string, string> = {}
  for (const { means, pattern } of rows)
    macros[means] = macros[means] === undefined ? pattern : `${macros[means]}|${pattern}`
  return macros
}
