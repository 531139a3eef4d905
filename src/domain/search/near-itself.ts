// Whether both sides of NEAR may be one and the same word of a text, which is not near itself.
import { printedSides, stemTokens, wordTokens } from './columns.ts'
import type { Phrase, Word } from './query.ts'
import { stemLanguages } from './spellings.ts'

type Side = Word | Phrase
/** Neighbouring tokens; the last one is the beginning of a word where `beginning` is set. */
type Run = { tokens: string[]; beginning: boolean }

function isAlike(a: Run, i: number, b: Run, j: number): boolean {
  const [first, second] = [a.tokens[i]!, b.tokens[j]!]
  const beginsFirst = a.beginning && i === a.tokens.length - 1
  const beginsSecond = b.beginning && j === b.tokens.length - 1
  return first === second || (beginsFirst && second.startsWith(first)) || (beginsSecond && first.startsWith(second))
}

/** Whether they fit over each other, so that a place of a text is both: "human rights" and "rights of", not "civil rights". */
function overlap(a: Run, b: Run): boolean {
  for (let shift = 1 - b.tokens.length; shift < a.tokens.length; shift += 1) {
    const shared = a.tokens.map((_, i) => i).filter((i) => i - shift >= 0 && i - shift < b.tokens.length)
    if (shared.length > 0 && shared.every((i) => isAlike(a, i, b, i - shift))) return true
  }
  return false
}

const asPrinted = (side: Side): Run[] =>
  printedSides(side).map(({ tokens, beginning }) => ({ tokens: tokens.flatMap(wordTokens), beginning }))

const inStems = (side: Side, language: (typeof stemLanguages)[number]): Run[] =>
  side.kind === 'word' ? [{ tokens: stemTokens(side.token, language), beginning: false }] : []

/** Returns true where a text that says a single word could be found for being near to itself. */
export function isNearItself(left: readonly Side[], right: readonly Side[]): boolean {
  const meet = (runs: (side: Side) => Run[]): boolean =>
    left.flatMap(runs).some((a) => right.flatMap(runs).some((b) => overlap(a, b)))
  if ([...left, ...right].some(({ kind }) => kind === 'phrase')) return meet(asPrinted)
  return stemLanguages.some((language) => meet((side) => inStems(side, language)))
}
