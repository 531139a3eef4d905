// Finds regular expressions that are too long to be changed by anybody but their author.
import { files, textOf } from './code.ts'
import { expressionsIn } from './expressions.ts'

/** Longest pattern that a reader takes in at once; longer ones are rows of a table (src/domain/patterns.ts). */
export const longestPattern = 150

/** `file:line length` of each pattern over the limit. */
export const longPatterns = (): string[] =>
  files.flatMap((file) =>
    expressionsIn(textOf(file))
      .filter(({ source }) => source.length > longestPattern)
      .map(({ line, source }) => `${file}:${line} ${source.length}`),
  )
