// What both engines answer of an import of the index that waits in a table of its own.
import type { UhriStore } from '../uhri-store.ts'

export type UhriStaging = Pick<
  UhriStore,
  | 'lastImport'
  | 'clearStaged'
  | 'known'
  | 'extent'
  | 'stage'
  | 'stagedDigests'
  | 'countUnseen'
  | 'accept'
  | 'countStaged'
>

/** A record that was not withdrawn. */
export type LiveRecord = { row: number; id: string; symbol: string }
