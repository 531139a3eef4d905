// Records of the index as they are staged and held, and the document that they stand for.
import { baseSymbol } from '../../src/domain/keeping/base-symbol.ts'
import { type UhriDocument, uhriSource } from '../../src/domain/keeping/uhri.ts'
import { changeOfRecord } from '../../src/domain/keeping/uhri-changes.ts'
import type { Noted } from '../../src/domain/keeping/units.ts'
import { workKey } from '../../src/domain/keeping/works.ts'
import { countRecommendations } from '../../src/domain/units.ts'

/** `body` is null where the record is no longer in the export. */
export type Staged = { id: string; digest: string; body: string | null }
export type HeldRecord = { row: number; symbol: string; digest: string; body: string; withdrawn: boolean }

/** What the index changed of a record that is held; null for nothing. */
export function notedOf(held: HeldRecord, { digest, body }: Staged): Noted | null {
  const before = { digest: held.digest, record: JSON.parse(held.body), isWithdrawn: held.withdrawn }
  return changeOfRecord(before, body === null ? null : { digest, record: JSON.parse(body), isWithdrawn: false })
}

/** The columns of a document that records of the index stand in for. */
export function headValues(
  { head, cycle, workingGroupSession, units }: UhriDocument,
  isInvented: (state: string) => boolean,
) {
  const state = head.states[0]!
  return {
    symbol: head.symbol,
    language: head.language,
    sourceId: uhriSource,
    captureId: null,
    mechanism: head.mechanism,
    type: head.type,
    version: head.version,
    state,
    distributionDate: head.distributionDate,
    session: null,
    workingGroupSession,
    councilSession: null,
    cycle,
    review: head.type === 'report_of_the_working_group' ? baseSymbol(head.symbol) : null,
    work: workKey({ ...head, state, cycle }),
    parserVersion: 0,
    parsed: head as unknown,
    unitCount: units.length,
    recommendationCount: countRecommendations(units.map(({ unit }) => unit)),
    invented: isInvented(state),
    withdrawnAt: null,
  }
}
