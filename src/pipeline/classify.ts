// classify: units without labels at this classifier version → labels with evidence.
import type { Label, UnitToClassify } from '../../db/store.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

export type Classifier = { version: string; classify(unit: UnitToClassify): Label[] }

const batch = 1000

/** One run over all units that wait. Replaces the labels of a unit as a whole. */
export async function classify(ctx: PipelineContext, classifier: Classifier): Promise<RunReport> {
  return recordRun(ctx, 'classifier', 'classify', async (run) => {
    ctx.progress.begin('classify', await ctx.store.labels.countUnclassified(classifier.version))
    for (;;) {
      const units = await ctx.store.labels.unclassified(classifier.version, batch)
      if (units.length === 0) return
      const rows = units.map((unit) => ({ unitId: unit.id, labels: classifier.classify(unit) }))
      await ctx.store.labels.replace(rows, classifier.version)
      run.count('units', units.length)
      run.count(
        'labels',
        rows.reduce((n, row) => n + row.labels.length, 0),
      )
      for (const _ of units) ctx.progress.tick()
      // lets a server that runs the schedule answer between two batches
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}
