// What every stage is given.
import type { Store } from '../../db/store.ts'
import type { Clock } from '../domain/clock.ts'
import type { Archive } from './archive.ts'
import type { WholeSteps } from './whole-step.ts'

/** Told of long work, and shown to whoever waits. */
export type Progress = {
  /** `done`: what an earlier run did of it */
  begin(label: string, total: number | null, more?: { unit?: 'bytes'; done?: number }): void
  tick(by?: number): void
  /** of work that finds more to do on its way */
  more(by: number): void
  end(): void
}

export const silent: Progress = { begin() {}, tick() {}, more() {}, end() {} }

export type StageLog = { info(details: object, message: string): void; warn(details: object, message: string): void }

export type PipelineContext = {
  store: Store
  archive: Archive
  clock: Clock
  log: StageLog
  progress: Progress
  /** what a stop by a person waits for */
  steps?: WholeSteps
  /** documents on fictional States count as real: only against a replica of the sites */
  fictionalIsReal?: boolean
  /** names the code that runs, where one name is sure: then what it made of the same before is not made again */
  code?: string | null
}
