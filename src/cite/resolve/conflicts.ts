// A draft that contradicts itself: the same document with two days in two notes.
import type { Answer, Conflict } from './answer.ts'

/** Names on each citation the others of the same document whose day differs; one each day. */
export function conflictsOf(answers: readonly Answer[]): Answer[] {
  const bySymbol = new Map<string, Answer[]>()
  for (const answer of answers) {
    const isDay =
      answer.date.given !== null &&
      /^\d{4}-/.test(answer.date.given) &&
      answer.date.given.length === 10 &&
      answer.how === 'symbol'
    if (answer.symbol !== null && isDay) bySymbol.set(answer.symbol, [...(bySymbol.get(answer.symbol) ?? []), answer])
  }
  return answers.map((answer) => {
    const others = (bySymbol.get(answer.symbol ?? '') ?? []).filter(({ date }) => date.given !== answer.date.given)
    if (others.length === 0 || answer.date.given?.length !== 10) return answer
    const days = new Map(others.map((other) => [other.date.given!, other]))
    // the first of each day
    for (const other of others.toReversed()) days.set(other.date.given!, other)
    const conflicts = [...days.values()].map(
      (other): Conflict => ({
        field: 'date',
        given: answer.date.given!,
        other: other.index,
        otherNote: other.note,
        otherGiven: other.date.given!,
      }),
    )
    return { ...answer, conflicts }
  })
}
