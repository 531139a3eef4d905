// One of several workers on one database, in a process of its own: `worker.ts store|label|index ROWS NUMBER OF`. It prints what it did as JSON.
import { createHash } from 'node:crypto'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { classifier } from '../../src/run/classifier.ts'
import { createLabeller } from '../../src/run/labels/labeller.ts'
import { cpuMs } from '../lib/cpu.ts'
import { inventedDocuments } from '../scale/documents.ts'

export type Worked = { cpu: number; done: number; begun: number; ended: number }

/** Every document whose turn it is; what the generator takes is no part of the CPU. */
async function store(ctx: AppContext, rows: number, number: number, of: number) {
  let [cpu, done, n] = [0, 0, 0]
  const at = new Date().toISOString()
  for (const parsed of inventedDocuments(rows)) {
    if (n++ % of !== number) continue
    const begun = cpuMs()
    const key = `${parsed.symbol} ${parsed.language}`
    const { id } = await ctx.store.captures.add({
      sourceId: parsed.mechanism === 'UPR' ? 'upr-outcomes' : 'cat-concluding-observations',
      key,
      address: `https://docs.example.org/${encodeURIComponent(key)}`,
      route: null,
      symbol: parsed.symbol,
      mediaType: 'application/pdf',
      sha256: createHash('sha256').update(key).digest('hex'),
      size: 1000,
      etag: null,
      lastModified: null,
      headers: {},
      listing: null,
      retrievedAt: at,
      invented: false,
    })
    await ctx.store.documents.save(parsed, (await ctx.store.captures.get(id))!, 1, at)
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
