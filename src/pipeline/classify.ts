// classify: units without labels at this classifier version → labels with evidence.
import type { Label, UnitToClassify } from '../../db/store.ts'
import { notClassifiedIn, notClassifiedWords } from '../domain/not-classified.ts'
import type { PipelineContext } from './context.ts'
import { type RunReport, recordRun } from './run.ts'

export type Classifier = { version: string; classify(unit: UnitToClassify): Label[] }

/** Labels batches, perhaps in another thread; one answer per unit, in their order. */
export type Labeller = { label(units: readonly UnitToClassify[]): Promise<Label[][]>; close(): Promise<void> }

/** Labels in this thread, which answers nothing else meanwhile. */
export const labelHere = (classifier: Classifier): Labeller => ({
  label: async (units) => units.map((unit) => classifier.classify(unit)),
  close: async () => {},
})

const batch = 1000

/**
 * One run over all units that wait. Replaces the labels of a unit as a whole. A unit that the rules do not read is
 * marked with the kind of reason, is a fault of the run, and waits for the next version of the rules.
 */
export async function classify(
  ctx: PipelineContext,
  classifier: Classifier,
  labeller: Labeller = labelHere(classifier),
): Promise<RunReport> {
  return recordRun(ctx, 'classifier', 'classify', async (run) => {
    ctx.progress.begin('classify', await ctx.store.labels.countUnclassified(classifier.version))
    for (;;) {
      const rows = await ctx.store.labels.label(classifier.version, batch, (units) => labeller.label(units))
      if (rows.length === 0) return
      run.count('units', rows.length)
      run.count(
        'labels',
        rows.reduce((n, row) => n + row.labels.length, 0),
      )
      for (const { unit, labels } of rows) {
        const kind = notClassifiedIn(labels)
        if (kind === null) continue
        run.count('not_classified')
        const where = `${unit.symbol}${unit.path === null ? '' : `, ${unit.path}`}`
        run.yellow({ fault: `not_classified_${kind}`, where, message: `${notClassifiedWords[kind]}.` })
      }
      for (const _ of rows) ctx.progress.tick()
      // lets a server that runs the schedule answer between two batches
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
}
