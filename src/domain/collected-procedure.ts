// What pages of sessions show of procedure, as facts: which States use the simplified one, and which the standard one.
import { evidenceOf, type Facts } from './facts.ts'
import type { StandingFact } from './procedure-facts.ts'

type Procedure = 'simplified_reporting' | 'standard_reporting'

const other: Record<Procedure, Procedure> = {
  simplified_reporting: 'standard_reporting',
  standard_reporting: 'simplified_reporting',
}

/**
 * Standings of the facts and of the pages of sessions. Of two sources that do not agree on the procedure of a State, the
 * one that was read later stands.
 */
export function standingsOf({ standings, announcements }: Pick<Facts, 'standings' | 'announcements'>): StandingFact[] {
  const fromPages = announcements.flatMap((row): StandingFact[] =>
    row.state === null || row.procedure === undefined
      ? []
      : [
          {
            state: row.state,
            what: `${row.procedure}_reporting`,
            asOf: null,
            session: row.session,
            count: null,
            evidence: evidenceOf(row),
            source: row.source,
            confidence: row.confidence,
            readOn: row.readOn,
          },
        ],
  )
  const all = [...standings, ...fromPages]
  const isPassed = ({ state, what, readOn }: StandingFact): boolean => {
    const opposite = other[what as Procedure]
    return (
      opposite !== undefined && all.some((row) => row.what === opposite && row.state === state && row.readOn > readOn)
    )
  }
  return all.filter((row) => !isPassed(row))
}
