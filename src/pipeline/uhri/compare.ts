// compare: documents that are read here and that the index knows → how the two agree, paragraph by paragraph.
import { reconcile, reconcileVersion } from '../../domain/keeping/reconcile.ts'
import type { PipelineContext } from '../context.ts'
import { type RunReport, recordRun } from '../run.ts'

const batch = 20

/** One run over all that were not compared since either side changed. */
export async function compareUhri(ctx: PipelineContext): Promise<RunReport> {
  return recordRun(ctx, 'uhri', 'compare', async (run) => {
    for (;;) {
      const done = await ctx.store.uhri.compare(reconcileVersion, batch, reconcile)
      if (done === 0) return
      run.count('documents', done)
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}
