// The stage index: a raised version finds old rows by a new facet, a run that was killed is completed by the next.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { searchRow, searchVersion } from '../../src/domain/keeping/search-row.ts'
import { type Indexer, indexUnits } from '../../src/pipeline/index-units.ts'
import { apart } from '../support/apart.ts'
import { capture } from '../support/capture.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

const at = '2099-06-02T00:00:00.000Z'
const put = async (ctx: TestPipeline, units = 4) => {
  const { id } = await ctx.store.captures.add(capture())
  const many = Array.from({ length: units }, (_, i) => unit(`${i + 1}`, `Register every detention, part ${i + 1}.`))
  const parsed = units === 4 ? inventedObservations() : inventedObservations({ units: many })
  await ctx.store.documents.save(parsed, (await ctx.store.captures.get(id))!, 1, at)
}

describe('index', () => {
  let ctx: TestPipeline
  beforeEach(async () => {
    ctx = await testPipeline()
  })
  afterEach(() => ctx.close())

  it('finds old rows by a facet that a later version adds, once the stages have run again', async () => {
    const findable = async () =>
      (await ctx.store.recommendations.find({ topics: ['has_a_heading'] }, { limit: 9 })).rows.map((r) => r.path)
    await put(ctx)
    expect(await indexUnits(ctx)).toMatchObject({ result: 'green', counts: { units: 4, written: 4 } })
    expect((await indexUnits(ctx)).counts, 'a second run writes nothing').toEqual({})
    expect(await findable()).toEqual([])
    const next: Indexer = {
      version: searchVersion + 1,
      rowOf: (one) => {
        const row = searchRow(one)
        if (row === null || one.heading.length === 0) return row
        return { ...row, facets: [...row.facets, { name: 'topic', value: 'has_a_heading' }] }
      },
    }
    // the concern and recommendation 20 have a heading: their rows alone are others
    expect(await indexUnits(ctx, next)).toMatchObject({ result: 'green', counts: { units: 4, written: 2 } })
    expect(await findable()).toEqual(['20'])
    expect((await indexUnits(ctx, next)).counts).toEqual({})
  })

  it('leaves a run that says what it did, and a red one when it breaks', async () => {
    await put(ctx)
    const broken: Indexer = {
      version: searchVersion,
      rowOf: () => {
        throw new Error('as the test wants it')
      },
    }
    expect(await indexUnits(ctx, broken)).toMatchObject({ sourceId: 'search', stage: 'index', result: 'red' })
    expect(await ctx.store.search.countUnindexed(searchVersion), 'a batch is written as a whole or not').toBe(4)
    await indexUnits(ctx)
    expect((await ctx.store.runs.latest()).map(({ last }) => [last.stage, last.result])).toEqual([['index', 'green']])
  })
})

describe('a run of index that is killed between two batches', () => {
  it('is completed by the next, with every row once', async () => {
    const folder = await testPipeline()
    const path = join(folder.folder, 'killed.sqlite')
    const first = await testPipeline({ path })
    await put(first, 2500)
    await first.close()
    const victim = fileURLToPath(new URL('../support/index-victim.ts', import.meta.url))
    const child = spawn(process.execPath, [...apart, victim, path, '2'], { stdio: 'inherit' })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    const store = await openStore({ path })
    expect(await store.search.countUnindexed(searchVersion)).toBe(500)
    const again = { ...folder, store }
    expect(await indexUnits(again)).toMatchObject({ result: 'green', counts: { units: 500, written: 500 } })
    expect((await store.recommendations.find({ q: 'detention', states: ['XVD'] }, { limit: 1 })).total).toBe(2500)
    expect(await store.check()).toEqual([])
    await store.close()
    await folder.close()
  })
})
