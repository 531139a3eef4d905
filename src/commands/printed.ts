// What a command prints: no control character raw, and each name that a person or a folder gave in one line.
import { printableText, withNamesInLine } from '../domain/printable.ts'

let given: readonly string[] = []

/** Takes what the process was called with: a word of it with a line feed would begin a line, in which anything could stand. */
export function rememberGiven(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): void {
  const set = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('MECHANISM_WATCH_') ? [value] : [],
  )
  // a path is resolved before it is named: its parts stay
  given = [...argv, ...set].flatMap((word) => (word ?? '').split('/'))
}

/** Returns a text as it is printed, on standard output and standard error. */
export const printed = (text: string): string => printableText(withNamesInLine(text, given))

/** Prints one line on standard error. */
export const tell = (text: string): void => void process.stderr.write(`${printed(text)}\n`)
