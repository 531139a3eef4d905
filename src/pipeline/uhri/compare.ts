// compare: records of the index stand where no document is left; those of documents that are read here are compared, paragraph by paragraph.

import { instant } from '../../domain/clock.ts'
import { reconcile, reconcileVersion } from '../../domain/keeping/reconcile.ts'
import type { PipelineContext } from '../context.ts'
import { type RunReport, recordAlone } from '../run.ts'
import { isInventedIn } from './import.ts'

const batch = 20

/** One run over all that were not compared since either side changed. */
export async function compareUhri(ctx: PipelineContext): Promise<RunReport> {
  return recordAlone(ctx, 'uhri', 'compare', async (run) => {
    for (;;) {
      const again = await ctx.store.uhri.standAgain(instant(ctx.clock), isInventedIn(ctx))
      if (again === 0) break
      run.count('stands_again', again)
    }
    for (;;) {
      const done = await ctx.store.uhri.compare(reconcileVersion, batch, reconcile)
      if (done === 0) return
      run.count('documents', done)
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}
