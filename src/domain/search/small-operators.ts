// "torture or abuse", "torture not police": operators are in capital letters, and these may have been meant.
import { lexemesOf } from './lexemes.ts'

const operators: Record<string, string> = { or: 'OR', ou: 'OR', o: 'OR', not: 'NOT' }

/** Returns a search with such words between others as operators; null where there is none. Throws QueryRefusedError. */
export function withOperators(typed: string): string | null {
  const lexemes = lexemesOf(typed)
  const operatorAt = (at: number) => {
    const one = lexemes[at]
    return one?.kind === 'word' ? operators[typed.slice(one.start, one.end)] : undefined
  }
  let meant = typed
  for (let at = lexemes.length - 2; at > 0; at--) {
    const operator = operatorAt(at)
    const around = [lexemes[at - 1]!.kind, lexemes[at + 1]!.kind]
    const isBetween = /word|phrase|close/.test(around[0]!) && /word|phrase|open/.test(around[1]!)
    if (operator === undefined || !isBetween || operatorAt(at - 1) || operatorAt(at + 1)) continue
    meant = meant.slice(0, lexemes[at]!.start) + operator + meant.slice(lexemes[at]!.end)
  }
  return meant === typed ? null : meant
}
