// A draft that contradicts itself: the same document with two days in two notes.
import type { Answer, Conflict } from './answer.ts'

/** Other days that are named on one citation. */
const mostConflicts = 5

/** Names on each citation the others of the same document whose day differs; one each day. */
export function conflictsOf(answers: readonly Answer[]): Answer[] {
  /** the first of each day, by document */
  const bySymbol = new Map<string, Map<string, Answer>>()
  for (const answer of answers) {
    const isDay =
      answer.date.given !== null &&
      /^\d{4}-/.test(answer.date.given) &&
      answer.date.given.length === 10 &&
      answer.how === 'symbol'
    if (answer.symbol === null || !isDay) continue
    const days = bySymbol.get(answer.symbol) ?? new Map<string, Answer>()
    bySymbol.set(answer.symbol, days)
    if (!days.has(answer.date.given!)) days.set(answer.date.given!, answer)
  }
  return answers.map((answer) => {
    const others = [...(bySymbol.get(answer.symbol ?? '')?.values() ?? [])].filter(
      ({ date }) => date.given !== answer.date.given,
    )
    if (others.length === 0 || answer.date.given?.length !== 10) return answer
    const conflicts = others.slice(0, mostConflicts).map(
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
