// A new version of a held text with fewer recommendations: never green, and a doubtful one does not displace the sound one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { inventedObservations, unit } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'

const symbol = 'CAT/C/XVD/CO/1'
const address = `https://example.org/${encodeURIComponent(symbol)}`
const bodyOf = (words: string) => ({
  [address]: {
    body: `<html><body>${words} ${'1. Words. 2. More words. '.repeat(40)}</body></html>`,
    etag: `"${words}"`,
  },
})
/** Reads `n recommendations` from the bytes, and a doubt where they say so. */
const source = fakeSource({
  async *list() {
    yield listing(symbol)
  },
  parse: async ({ bytes }) => {
    const words = new TextDecoder().decode(bytes)
    const count = Number(/count=(\d+)/.exec(words)![1])
    const first = inventedObservations().units[0]!
    return {
      ...inventedObservations({ symbol, symbolAsPrinted: symbol }),
      units: [
        first,
        ...Array.from({ length: count }, (_, at) => unit(String(at + 11), 'The State party should register it.')),
      ],
      warnings: words.includes('doubtful') ? ['letters that the file does not name'] : [],
    }
  },
})

describe('a new version with fewer recommendations', () => {
  let ctx: TestPipeline
  beforeEach(async () => {
    ctx = await testPipeline()
    await collect(ctx, source, { http: fakeHttp(bodyOf('count=10')) })
    expect(await parse(ctx, source)).toMatchObject({ result: 'green' })
    ctx.clock.set('2099-06-20T06:00:00.000Z')
  })
  afterEach(() => ctx.close())

  const again = async (words: string) => {
    await collect(ctx, source, { http: fakeHttp(bodyOf(words)), full: true })
    const run = await parse(ctx, source)
    const held = await ctx.store.documents.get(symbol, 'en')
    return {
      result: run.result,
      messages: run.faults.map(({ message }) => message).join(),
      count: held?.recommendationCount,
    }
  }

  const live = async () => (await ctx.store.recommendations.find({ states: ['XVD'] }, { limit: 50 })).total

  it('does not displace the sound one, though it lacks a single one, and is kept as doubtful', async () => {
    await indexUnits(ctx)
    expect(await again('count=9')).toEqual({
      result: 'yellow',
      messages: expect.stringMatching(/9 found.* held has 10.*doubtful.*parse --accept-fewer [0-9a-f]{16}$/),
      count: 10,
    })
    await indexUnits(ctx)
    expect(await live()).toBe(10)
    const held = await ctx.store.documents.get(symbol, 'en')
    expect(held!.unread).toMatchObject([{ fault: 'fewer_than_held' }])
    expect(held!.versions).toHaveLength(1)
    // nor at the next parser version, which reads all captures again
    await parse(ctx, { ...source, parserVersion: 2 })
    expect((await ctx.store.documents.get(symbol, 'en'))!.recommendationCount).toBe(10)
  })
  it('does not displace the sound one where it is doubtful', async () =>
    expect(await again('count=9 doubtful')).toMatchObject({
      result: 'yellow',
      messages: expect.stringMatching(/9 found.* held has 10.*doubtful \(/),
      count: 10,
    }))
  it('is taken after a person accepted it, by any later parser too', async () => {
    await again('count=9 doubtful')
    const failed = await ctx.store.captures.failures(source.id)
    await ctx.store.captures.accept(
      failed.map(({ id }) => id),
      '2099-06-21T06:00:00.000Z',
    )
    for (const parserVersion of [1, 2]) {
      await parse(ctx, { ...source, parserVersion })
      expect(await ctx.store.documents.get(symbol, 'en')).toMatchObject({ recommendationCount: 9, unread: [] })
    }
    expect((await again('count=8')).count, 'what is still smaller waits for a word of its own').toBe(9)
  })
  it('is taken after a person forgot the other', async () => {
    await again('count=9 doubtful')
    const held = await ctx.store.documents.get(symbol, 'en')
    const captures = await ctx.store.captures.named(held!.sha256!.slice(0, 16))
    await ctx.store.forget(captures.map(({ id }) => id))
    await parse(ctx, source)
    expect(await ctx.store.documents.get(symbol, 'en')).toMatchObject({ recommendationCount: 9 })
  })
  it('is green with as many', async () =>
    expect(await again('count=10 anew')).toMatchObject({ result: 'green', count: 10 }))
})
