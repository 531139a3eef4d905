// What is recorded where the index changes a record of a document that is read here: its own words stand, and the change is told.
import type { UhriRecord } from '../uhri/record.ts'
import type { Noted } from './units.ts'

/** A record as it is held or as an export brings it; `digest` is of the printed record. */
export type RecordState = { digest: string; record: UhriRecord; isWithdrawn: boolean }

const shown = ({ symbol, path, text, kind, position, themes, persons, sdgs }: UhriRecord) => ({
  symbol,
  path,
  text,
  kind,
  position: position?.value ?? null,
  themes,
  persons,
  sdgs,
})

/**
 * Returns the change from what is held to what an export has now (null: it is gone); null where there is none to tell.
 * What only our reader reads otherwise is no change of the index.
 */
export function changeOfRecord(before: RecordState, now: RecordState | null): Noted | null {
  const subject = { subject: 'index_record' as const, subjectId: before.record.annotationId }
  if (now === null) {
    if (before.isWithdrawn) return null
    return { kind: 'withdrawn', ...subject, before: shown(before.record), after: null }
  }
  if (before.isWithdrawn) return { kind: 'restored', ...subject, before: null, after: shown(now.record) }
  if (before.digest === now.digest) return null
  const [was, is] = [shown(before.record), shown(now.record)]
  return JSON.stringify(was) === JSON.stringify(is) ? null : { kind: 'updated', ...subject, before: was, after: is }
}
