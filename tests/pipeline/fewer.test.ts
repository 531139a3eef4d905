// A new version of a held text with fewer recommendations: never green, and a doubtful one does not displace the sound one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

  it('is stored with a doubt that gives both numbers', async () =>
    expect(await again('count=9')).toEqual({
      result: 'yellow',
      messages: expect.stringMatching(/9 recommendations found, and the version before it had 10/),
      count: 9,
    }))
  it('does not displace the sound one where it is doubtful', async () =>
    expect(await again('count=9 doubtful')).toMatchObject({
      messages: expect.stringMatching(/9 found.* held has 10.*doubtful.*db forget/),
      count: 10,
    }))
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
