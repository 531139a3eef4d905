// Verdicts in brackets right behind their numbers: "140.3 (accepted in part)".
import type { PositionValue } from '../../src/domain/units.ts'
import type { Claim, Sign } from './types.ts'

/** "140.3 (accepted in part)": a verdict right behind its number. */
const verdictBehind = /^\s*(?:\(([^()§]{2,80})\)|\[([^[\]§]{2,80})\])/

/** Verdicts in brackets behind numbers, each for all of its run; cut out of the text, its places kept. */
export const verdictsBehind = (
  text: string,
  all: Sign[],
  verdictIn: (bracket: string) => PositionValue | null,
): { text: string; given: Claim[][] } => {
  const given: Claim[][] = []
  let kept = text
  for (const { run, end } of all) {
    const match = verdictBehind.exec(text.slice(end))
    const value = match === null ? null : verdictIn(match[1] ?? match[2]!)
    if (match === null || value === null || run === null) continue
    given.push(run.items.map((item) => ({ item, value })))
    kept = kept.slice(0, end) + ' '.repeat(match[0].length) + kept.slice(end + match[0].length)
  }
  return { text: kept, given }
}

/**
 * A verdict in a bracket is that of the number before it. Of a longer run before it, each other number keeps what a verb
 * says of it, and is unclear without one where the sentence goes on to other numbers.
 */
export const withVerdicts = (claims: Claim[], given: Claim[][], runs: number): Claim[] => {
  if (given.length === 0) return claims
  const all = given.flatMap((run) =>
    run.map((claim, at): Claim => {
      if (at === run.length - 1) return claim
      const spoken = claims.find(({ item }) => item.path === claim.item.path)
      return spoken ?? (runs === 1 ? claim : { ...claim, value: 'unclear' })
    }),
  )
  const paths = new Set(all.map(({ item }) => item.path))
  return [...claims.filter(({ item }) => !paths.has(item.path)), ...all]
}
