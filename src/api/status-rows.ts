// Sources and coverage as rows of an answer.

import { type Coverage, coverageWords, ofState } from '../domain/coverage.ts'
import type { SourceStatus } from '../reading/status.ts'

/** Coverage of a mechanism, or of one State within it. */
export const shapeCoverage = (whole: Coverage, state?: string) => {
  const row = state === undefined ? whole : ofState(whole, state)
  return {
    mechanism: row.mechanism,
    known: row.known,
    held: row.held,
    words: coverageWords(row),
    gaps: row.gaps,
  }
}

/** A source without the names of imported files: they are their owner's. */
export const shapeSource = ({ faults, unread, ...source }: SourceStatus) => ({
  ...source,
  faults: faults.map(({ file: _, ...fault }) => fault),
  unread: unread.map(({ file: _, ...row }) => row),
})
