// Sources and coverage as rows of an answer.

import { type Coverage, ofState, periodsOf, unmetOf } from '../domain/coverage.ts'
import { coverageWords } from '../domain/coverage-words.ts'
import type { SourceStatus } from '../reading/status.ts'

/** Coverage of a mechanism; of one State within it with a cell for each occasion. */
export const shapeCoverage = (whole: Coverage, state?: string) => {
  const row = state === undefined ? whole : ofState(whole, state)
  return {
    mechanism: row.mechanism,
    held: row.held,
    missingDocuments: row.gaps.length,
    missingOutcomes: unmetOf(row),
    words: coverageWords(row),
    knownFrom: row.knownFrom,
    notWhole: row.notWhole,
    periods: periodsOf(row),
    cells: state === undefined ? [] : row.cells.map(({ mechanism: _, state: __, ...cell }) => cell),
    gaps: row.gaps.map(({ kind: _, ...gap }) => gap),
  }
}

/** A source without the names of imported files: they are their owner's. */
export const shapeSource = ({ faults, unread, ...source }: SourceStatus) => ({
  ...source,
  faults: faults.map(({ file: _, ...fault }) => fault),
  unread: unread.map(({ file: _, ...row }) => row),
})
