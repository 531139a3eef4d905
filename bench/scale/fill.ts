// Fills a data folder through the product's own stages, and takes the CPU of each.
import { openContext } from '../../src/context.ts'
import type { Settings } from '../../src/env.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { classifier, labelUnit } from '../../src/run/classifier.ts'
import { loadFacts } from '../../src/run/facts.ts'
import { createLabeller } from '../../src/run/labels/labeller.ts'
import { cpuMs } from '../lib/cpu.ts'
import { inventedDocuments } from './documents.ts'
import { keepInvented } from './keep.ts'

/** Seconds of CPU of this process and its threads. */
export type Filled = Record<
  'store' | 'classify' | 'rules' | 'sameLabels' | 'nothingToClassify' | 'index' | 'nothingToIndex',
  number
> & {
  documents: number
  units: number
}

/** Documents arrive on the day on which they are issued, as in an installation that has run for years. */
const arrival = (day: string | null): string => `${day !== null && day < lastArrival ? day : lastArrival}T00:00:00.000Z`
const lastArrival = '2026-11-01'

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = cpuMs()
  await work()
  return (cpuMs() - begun) / 1000
}

/** `rows` recommendations in a new database. What the generator itself takes is no part of the figures. */
export async function fill(settings: Settings, rows: number): Promise<Filled> {
  const ctx = await openContext(settings)
  try {
    await loadFacts(ctx)
    let [store, documents, units] = [0, 0, 0]
    const sample: Parameters<typeof labelUnit>[0][] = []
    for (const parsed of inventedDocuments(rows)) {
      const at = arrival(parsed.distributionDate)
      const begun = cpuMs()
      await keepInvented(ctx, parsed, at)
      store += (cpuMs() - begun) / 1000
      documents += 1
      units += parsed.units.length
      for (const unit of parsed.units)
        if (sample.length < 20_000) sample.push({ ...unit, language: parsed.language, mechanism: parsed.mechanism })
    }
    const labeller = createLabeller()
    const run = (version: string) => () => classify(ctx, { ...classifier, version }, labeller)
    const classified = await seconds(run(classifier.version))
    const sampled = await seconds(async () => {
      for (const unit of sample) labelUnit(unit)
    })
    const figures = {
      documents,
      units,
      store,
      classify: classified,
      rules: (sampled / sample.length) * units,
      nothingToClassify: await seconds(run(classifier.version)),
      index: await seconds(() => indexUnits(ctx)),
      sameLabels: await seconds(run(`${classifier.version} again`)),
      nothingToIndex: await seconds(() => indexUnits(ctx)),
    }
    await labeller.close()
    await updateWindows(ctx)
    return figures
  } finally {
    await ctx.close()
  }
}
