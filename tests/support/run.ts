// A run of a stage as `recordRun` would leave it in the store.
import type { RunRow, Store } from '../../db/store.ts'

type Outcome = Omit<RunRow, 'id' | 'sourceId' | 'stage' | 'startedAt'>

/** Records a run that began and ended at `at`; green without counts or faults unless `over` says otherwise. */
export async function addRun(
  store: Store,
  { sourceId, stage, at, ...over }: Pick<RunRow, 'sourceId' | 'stage'> & { at: string } & Partial<Outcome>,
): Promise<number> {
  const id = await store.runs.start(sourceId, stage, at)
  await store.runs.finish(id, { finishedAt: at, result: 'green', counts: {}, faults: [], routes: {}, ...over })
  return id
}
