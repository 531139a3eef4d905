// index: units whose search row is missing, of an older version, or out of date → the row that search and filters use.
import type { Store } from '../../db/store.ts'
import { searchRow, searchVersion } from '../domain/keeping/search-row.ts'
import { indexRun } from '../domain/run-ids.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

export type Indexer = { version: number; rowOf: Parameters<Store['search']['index']>[2] }

const indexer: Indexer = { version: searchVersion, rowOf: searchRow }

/** One transaction each, which the index ends with a piece of its own: some 100 ms. */
const batch = 1000

/** One run over all units that wait. `units` counts those gone through, `written` the rows that were others. */
export async function indexUnits(ctx: PipelineContext, { version, rowOf }: Indexer = indexer): Promise<RunReport> {
  return recordRun(ctx, indexRun.sourceId, indexRun.stage, async (run) => {
    const waits = await ctx.store.search.countUnindexed(version)
    // what is written now would be noted with the damage; where nothing is, the check of each night is enough
    if (waits > 0 && !(await ctx.store.search.isSound()))
      return run.red({
        fault: 'database_damaged',
        where: 'search',
        message: 'the search index is not the one that was written',
      })
    ctx.progress.begin('index', waits)
    for (;;) {
      const done = await ctx.store.search.index(version, batch, rowOf)
      if (done.units === 0) return ctx.store.search.noteWritten()
      run.count('units', done.units)
      run.count('written', done.written)
      for (let i = 0; i < done.units; i++) ctx.progress.tick()
      // lets a server that runs the schedule answer between two batches
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}

/** One run that makes the whole index anew from what is held, whatever a disk made of it. */
export async function makeIndexAnew(ctx: PipelineContext): Promise<RunReport> {
  return recordRun(ctx, indexRun.sourceId, indexRun.stage, async (run) => {
    ctx.progress.begin('index', (await ctx.store.meta.counts())['units'] ?? 0)
    const tick = (units: number): void => {
      for (let i = 0; i < units; i++) ctx.progress.tick()
    }
    const done = await ctx.store.search.anew(indexer.version, batch, indexer.rowOf, tick)
    run.count('units', done.units)
    run.count('written', done.written)
    await ctx.store.search.noteWritten()
  })
}
