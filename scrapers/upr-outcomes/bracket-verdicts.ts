// Verdicts in brackets right behind their numbers: "140.3 (accepted in part)".
import type { PositionValue } from '../../src/domain/units.ts'
import { isOfOthers } from './brackets.ts'
import type { Claim, Sign } from './runs.ts'
import { combined, meaningOf, verbsIn } from './verbs.ts'

/** "140.3 (accepted in part)": a verdict right behind its number. */
const verdictBehind = /^\s*(?:\(([^()§]{2,80})\)|\[([^[\]§]{2,80})\])/

const opensVerdict =
  /^\s*(?:(?:is|was|are|were|not|fully|partially|partly|already|also|which|and|has|have|been|be|cannot|can|under)\s+)*$/i

/** What a bracket answers: "accepted in part", "not supported; see below"; null for any other. */
const verdictIn = (bracket: string, state: string | null): PositionValue | null => {
  const verbs = verbsIn(bracket)
  if (verbs[0] === undefined || !opensVerdict.test(bracket.slice(0, verbs[0].start))) return null
  if (isOfOthers(bracket, state)) return null
  return combined(
    verbs.map((verb, at) =>
      meaningOf(verb, bracket.slice(verbs[at - 1]?.end ?? 0, verb.start), bracket.slice(verb.end)),
    ),
  )
}

/** Verdicts in brackets behind numbers, each for all of its run; cut out of the text, its places kept. */
export const verdictsBehind = (text: string, all: Sign[], state: string | null): { text: string; given: Claim[][] } => {
  const given: Claim[][] = []
  let kept = text
  for (const { run, end } of all) {
    const match = verdictBehind.exec(text.slice(end))
    const value = match === null ? null : verdictIn(match[1] ?? match[2]!, state)
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
