// What every stage is given.
import type { Store } from '../../db/store.ts'
import type { Clock } from '../domain/clock.ts'
import type { Archive } from './archive.ts'

/** Told of long work; shown only where a person watches. */
export type Progress = { begin(label: string, total: number | null): void; tick(): void; end(): void }

export const silent: Progress = { begin() {}, tick() {}, end() {} }

export type StageLog = { info(details: object, message: string): void; warn(details: object, message: string): void }

export type PipelineContext = {
  store: Store
  archive: Archive
  clock: Clock
  log: StageLog
  progress: Progress
  /** documents on fictional States count as real: only against a replica of the sites */
  fictionalIsReal?: boolean
}
