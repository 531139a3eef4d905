// Finds regular expressions that are too long to be changed by anybody but their author.
import { files, textOf } from './code.ts'

/** Longest pattern that a reader takes in at once; longer ones are rows of a table (src/domain/patterns.ts). */
export const longestPattern = 150

// a literal after something that cannot end an operand; a class may hold a slash
const literal = /(?<![\w)\]/*])\/(?![/*\s])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g
// what is built: `new RegExp('…')`, String.raw`…`
const built = /(?:new RegExp\(\s*|String\.raw)(['"`])((?:\\.|(?!\1)[^\\])*)\1/g

/** `file:line: length` of each pattern over the limit. */
export function longPatterns(within: readonly string[] = files): string[] {
  return within.flatMap((file) => {
    const text = textOf(file)
    const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, (line) => ' '.repeat(line.length))
    return [literal, built].flatMap((pattern) =>
      [...code.matchAll(pattern)]
        .filter((match) => match[0].length > longestPattern)
        .map((match) => `${file}:${code.slice(0, match.index).split('\n').length}: ${match[0].length}`),
    )
  })
}
