// The clauses and sentences of one marked text, and what was already asked of each: many matches share a place.
import { boundsAround } from './clauses.ts'

type Bounds = [start: number, end: number]

export type Places = {
  marked: string
  /** bounds of the clause, or of the sentence, around an offset */
  bounds(at: number, sentence: boolean): Bounds
  /** asks once per rule or veto and place: a text of n matches would else be read n times over */
  once(asker: object, from: number, to: number, ask: () => boolean): boolean
}

/** Opens a text of `markClauses`, for one reading of it. */
export function placesIn(marked: string): Places {
  const last: [clause: Bounds, sentence: Bounds] = [
    [0, 0],
    [0, 0],
  ]
  const answers = new Map<object, Map<string, boolean>>()
  return {
    marked,
    bounds: (at, sentence) => {
      const index = sentence ? 1 : 0
      const [start, end] = last[index]
      if (at < start || at >= end) last[index] = boundsAround(marked, at, sentence)
      return last[index]
    },
    once: (asker, from, to, ask) => {
      const own = answers.get(asker) ?? new Map<string, boolean>()
      answers.set(asker, own)
      const place = `${from}-${to}`
      const known = own.get(place)
      if (known !== undefined) return known
      const answer = ask()
      own.set(place, answer)
      return answer
    },
  }
}
