// One of several workers on one database, in a process of its own: `worker.ts store|label|index ROWS NUMBER OF`. It prints what it did as JSON.
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { classifier } from '../../src/run/classifier.ts'
import { createLabeller } from '../../src/run/labels/labeller.ts'
import { cpuMs } from '../lib/cpu.ts'
import { inventedDocuments } from '../scale/documents.ts'
import { keepInvented } from '../scale/keep.ts'

export type Worked = { cpu: number; done: number; begun: number; ended: number }

/** Every document whose turn it is; what the generator takes is no part of the CPU. */
async function store(ctx: AppContext, rows: number, number: number, of: number) {
  let [cpu, done, n] = [0, 0, 0]
  const at = new Date().toISOString()
  for (const parsed of inventedDocuments(rows)) {
    if (n++ % of !== number) continue
    const begun = cpuMs()
    await keepInvented(ctx, parsed, at)
    cpu += cpuMs() - begun
    done += parsed.units.length
  }
  return { cpu, done }
}

async function label(ctx: AppContext) {
  const labeller = createLabeller()
  const begun = cpuMs()
  const { counts } = await classify(ctx, classifier, labeller)
  await labeller.close()
  return { cpu: cpuMs() - begun, done: counts['units'] ?? 0 }
}

async function index(ctx: AppContext) {
  const begun = cpuMs()
  const { counts } = await indexUnits(ctx)
  return { cpu: cpuMs() - begun, done: counts['units'] ?? 0 }
}

const [what, rows, number, of] = process.argv.slice(2)
const ctx = await openContext(readSettings(process.env))
const begun = Date.now()
const made =
  what === 'store'
    ? await store(ctx, Number(rows), Number(number), Number(of))
    : what === 'label'
      ? await label(ctx)
      : await index(ctx)
console.log(JSON.stringify({ ...made, begun, ended: Date.now() } satisfies Worked))
await ctx.close()
