// Invented concluding observations from their bytes to a server: archived, parsed, indexed.
import { catConcludingObservations } from '../../scrapers/cat-concluding-observations/index.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { createServer } from '../../src/server.ts'
import { bytesOf, type Invented } from '../scrapers/cat-concluding-observations/invented.ts'
import { capture } from './capture.ts'
import { cards } from './fill.ts'
import { indexAll } from './index-all.ts'
import { type TestPipeline, testPipeline } from './pipeline.ts'

type Served = { ctx: TestPipeline; app: ReturnType<typeof createServer>; hashes: string[] }

/** `hashes`: of the bytes, in the order given. Close `ctx` after the tests. */
export async function served(documents: readonly Invented[]): Promise<Served> {
  const ctx = await testPipeline()
  const hashes: string[] = []
  for (const document of documents) {
    const { sha256 } = await ctx.archive.put(bytesOf(document))
    hashes.push(sha256)
    await ctx.store.captures.add(
      capture({
        symbol: document.symbol,
        key: document.symbol!,
        sha256,
        mediaType: 'text/html',
        listing: null,
        retrievedAt: '2099-06-01T05:00:00.000Z',
      }),
    )
  }
  await parse(ctx, catConcludingObservations)
  await indexAll(ctx.store)
  const { store, archive, clock } = ctx
  const app = createServer({ store, clock, version: '0', baseUrl: '', sources: cards, storedFile: archive.withFile })
  return { ctx, app, hashes }
}
