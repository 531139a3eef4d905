// What pages of sessions show of procedure, as facts: which States use the simplified one.
import { evidenceOf, type Facts } from './facts.ts'
import type { StandingFact } from './procedure-facts.ts'

/**
 * Standings of the facts and of the pages of sessions. A page that shows the standard procedure, and was read after
 * a source that says "simplified", goes before it.
 */
export function standingsOf({ standings, announcements }: Pick<Facts, 'standings' | 'announcements'>): StandingFact[] {
  const shown = announcements.filter(({ state, procedure }) => state !== null && procedure !== undefined)
  const isPassed = ({ state, what, readOn }: StandingFact): boolean =>
    what === 'simplified_reporting' &&
    shown.some((row) => row.state === state && row.procedure === 'standard' && row.readOn > readOn)
  const fromPages = shown.flatMap((row): StandingFact[] =>
    row.procedure === 'simplified'
      ? [
          {
            state: row.state,
            what: 'simplified_reporting',
            asOf: null,
            session: row.session,
            count: null,
            evidence: evidenceOf(row),
            source: row.source,
            confidence: row.confidence,
            readOn: row.readOn,
          },
        ]
      : [],
  )
  return [...standings, ...fromPages].filter((row) => !isPassed(row))
}
