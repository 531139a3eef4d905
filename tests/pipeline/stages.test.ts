// The stages over a source and a web that the test decides about: every bad input ends in a clear fault, and nothing is half-written.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listing } from '../../scrapers/source.ts'
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { FetchError, ParseError, UnknownNameError } from '../../src/domain/errors.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { exclusively } from '../../src/pipeline/lock.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { inventedObservations } from '../support/parsed.ts'
import {
  type Answer,
  collect,
  fakeHttp,
  fakeSource,
  listing,
  type TestPipeline,
  testPipeline,
} from '../support/pipeline.ts'

const symbol = (n: number) => `CAT/C/XVD/CO/${n}`
const address = (n: number) => `https://example.org/${encodeURIComponent(symbol(n))}`
/** longer than the least that a document is believed with */
const page = (n: number, words = '') =>
  `<html><body>${symbol(n)} ${words} ${'1. Words. 2. More words. 3. Other words. '.repeat(20)}</body></html>`
const web = (...numbers: number[]): Record<string, Answer> =>
  Object.fromEntries(numbers.map((n) => [address(n), { body: page(n), etag: `"${n}"` }]))
const listed = (...numbers: number[]) =>
  async function* (): AsyncIterable<Listing> {
    for (const n of numbers) yield listing(symbol(n))
  }
const read = async (capture: { symbol: string | null }): Promise<ParsedDocumentInput> =>
  inventedObservations({ symbol: capture.symbol!, symbolAsPrinted: capture.symbol })

const challengedList = (): AsyncIterable<Listing> => ({
  [Symbol.asyncIterator]: () => ({
    next: async () => {
      throw new FetchError('challenged', 'https://example.org', 'a challenge page')
    },
  }),
})

describe('the stages', () => {
  let ctx: TestPipeline
  beforeEach(async () => {
    ctx = await testPipeline()
  })
  afterEach(() => ctx.close())

  it('read a file that was away in the archive as soon as it is back, and the others meanwhile', async () => {
    const source = fakeSource({ list: listed(1, 2), parse: read })
    await collect(ctx, source, { http: fakeHttp(web(1, 2)) })
    const bytes = new TextEncoder().encode(page(1))
    const sha256 = (await ctx.store.captures.named(symbol(1)))[0]!.sha256
    await ctx.archive.remove(sha256)
    const first = await parse(ctx, source)
    expect(first).toMatchObject({ result: 'yellow', counts: { documents: 1, failed: 1 } })
    expect(first.faults).toMatchObject([{ where: symbol(1), message: expect.stringMatching(/has no bytes/) }])
    // as often as it takes: a file that is away is none that ended the program
    for (let n = 0; n < 3; n += 1) expect(await parse(ctx, source)).toMatchObject({ counts: { failed: 1 } })
    await ctx.archive.put(bytes)
    expect(await parse(ctx, source)).toMatchObject({ result: 'green', counts: { documents: 1 } })
  })

  it('run from listing to labels, and change nothing when they run again', async () => {
    const source = fakeSource({ list: listed(1, 2), parse: read })
    const http = fakeHttp(web(1, 2))
    const classifier = { version: 'v1', classify: () => [] }
    expect(await collect(ctx, source, { http })).toMatchObject({ result: 'green', counts: { listings: 2, new: 2 } })
    expect(await parse(ctx, source)).toMatchObject({
      result: 'green',
      counts: { documents: 2, created: 2, recommendations: 6 },
    })
    expect(await classify(ctx, classifier)).toMatchObject({ result: 'green', counts: { units: 8 } })
    const before = { ...(await ctx.store.meta.counts()), runs: 0 }
    const asked = http.asked.length
    ctx.clock.set('2099-06-02T06:00:00.000Z')
    expect(await collect(ctx, source, { http })).toMatchObject({ result: 'green', counts: { known: 2 } })
    expect(await parse(ctx, source)).toMatchObject({ result: 'green', counts: {} })
    expect(await classify(ctx, classifier)).toMatchObject({ result: 'green', counts: {} })
    expect({ ...(await ctx.store.meta.counts()), runs: 0 }).toEqual(before)
    expect(http.asked.length, 'an unchanged site costs no document').toBe(asked)
  })

  it('asks three days for a document that is not there, then only in the weekly sweep', async () => {
    const source = fakeSource({ list: listed(1, 2), parse: read })
    const http = fakeHttp(web(1))
    for (const day of ['01', '02', '03']) {
      ctx.clock.set(`2099-06-${day}T06:00:00.000Z`)
      expect((await collect(ctx, source, { http })).counts).toMatchObject({ failed: 1 })
    }
    ctx.clock.set('2099-06-04T06:00:00.000Z')
    const asked = http.asked.length
    expect(await collect(ctx, source, { http })).toMatchObject({ result: 'green', counts: { gaps: 1 } })
    expect(http.asked.length).toBe(asked)
    expect((await collect(ctx, source, { http: fakeHttp(web(1, 2)), full: true })).counts).toMatchObject({ new: 1 })
  })

  it('keeps the examples and the web apart: neither withdraws the other', async () => {
    const http = fakeHttp(web(1, 2))
    await collect(ctx, fakeSource({ list: listed(1), parse: read }), { http })
    await collect(ctx, fakeSource({ list: listed(2), parse: read }), { http, invented: true })
    await collect(ctx, fakeSource({ list: listed(1), parse: read }), { http })
    expect((await ctx.store.captures.unparsed('cat-concluding-observations', 1)).map((c) => c.symbol)).toEqual([
      symbol(1),
      symbol(2),
    ])
  })

  const refused: [ParsedDocumentInput['mechanism'], string, RegExp][] = [
    [
      'CCPR',
      'CCPR/C/XVD/CO/4',
      /document of CCPR, the Human Rights Committee; .* covers CAT: .*import it with --source ccpr-concluding-observations/,
    ],
    ['CRPD', 'CRPD/C/XVD/CO/1', /document of CRPD, .* covers CAT: .*no source covers that body yet/],
  ]
  it.each(refused)(
    'refuses a document of %s, which the source does not cover, and says what to do',
    async (mechanism, of, message) => {
      const parseOther = async () => inventedObservations({ symbol: of, symbolAsPrinted: of, mechanism })
      const source = fakeSource({ list: listed(1, 2), parse: parseOther })
      await collect(ctx, source, { http: fakeHttp(web(1, 2)) })
      const report = await parse(ctx, source)
      expect(report.faults[0]).toMatchObject({ fault: 'not_covered', message: expect.stringMatching(message) })
      expect((await ctx.store.documents.find({}, { limit: 1 })).total).toBe(0)
    },
  )

  it('asks again, conditionally, in a full sweep', async () => {
    const source = fakeSource({ list: listed(1), parse: read })
    const http = fakeHttp(web(1))
    await collect(ctx, source, { http })
    expect(await collect(ctx, source, { http, full: true })).toMatchObject({ counts: { not_modified: 1 } })
  })

  const broken: [string, AsyncIterable<Listing> | (() => AsyncIterable<Listing>), string][] = [
    ['an empty listing', listed(), 'suspicious_empty'],
    ['a document announced twice', listed(1, 2, 1), 'unexpected_shape'],
    ['a challenge in place of the listing', challengedList, 'challenged'],
  ]
  it.each(broken)('%s makes a run that is not green and stores no wrong row', async (_, list, fault) => {
    const source = fakeSource({ list: list as () => AsyncIterable<Listing>, parse: read })
    const report = await collect(ctx, source, { http: fakeHttp({}) })
    expect(report.result).not.toBe('green')
    expect(report.faults.map((f) => f.fault)).toContain(fault)
    expect(await ctx.store.captures.count(source.id)).toBe(0)
  })

  it('refuses a listing that lost most of its rows, until told that it is true', async () => {
    const http = fakeHttp(web(1, 2, 3, 4))
    await collect(ctx, fakeSource({ list: listed(1, 2, 3, 4), parse: read }), { http })
    const half = fakeSource({ list: listed(1, 2), parse: read })
    const report = await collect(ctx, half, { http })
    expect(report).toMatchObject({ result: 'red', faults: [{ fault: 'suspicious_empty' }] })
    expect((await ctx.store.captures.unparsed(half.id, 1)).length, 'nothing was withdrawn').toBe(4)
    expect(await collect(ctx, half, { http, acceptFewer: true })).toMatchObject({
      result: 'yellow',
      counts: { withdrawn: 2 },
    })
  })

  it('keeps the good rows of a list that broke off, and withdraws nothing', async () => {
    const http = fakeHttp(web(1, 2))
    await collect(ctx, fakeSource({ list: listed(1, 2), parse: read }), { http })
    const source = fakeSource({
      parse: read,
      list: async function* () {
        yield listing(symbol(1))
        yield listing(symbol(2), { title: 'Changed title' })
        throw new FetchError('timeout', 'https://example.org/page/2', 'no answer')
      },
    })
    expect(await collect(ctx, source, { http })).toMatchObject({
      result: 'yellow',
      counts: { known: 1 },
    })
  })

  const fetching: [string, Answer, string][] = [
    ['a challenge page', { fault: 'challenged' }, 'challenged'],
    ['an empty 200', { fault: 'empty' }, 'empty'],
    ['HTML in place of a PDF', { fault: 'wrong_type' }, 'wrong_type'],
    ['a missing file', {}, 'not_found'],
  ]
  it.each(fetching)('%s is a fault of its document; the others are collected', async (_, answer, fault) => {
    const source = fakeSource({ list: listed(1, 2), parse: read })
    const http = fakeHttp({ ...web(1), ...(answer.fault ? { [address(2)]: answer } : {}) })
    const report = await collect(ctx, source, { http })
    expect(report).toMatchObject({ result: 'yellow', counts: { new: 1, failed: 1 } })
    expect(report.faults[0]).toMatchObject({ fault, where: 'CAT/C/XVD/CO/2 en' })
  })

  const parsing: [string, () => Promise<ParsedDocumentInput>, string][] = [
    [
      'a document without numbers',
      async () => {
        throw new ParseError(symbol(2), 'page 1', 'no numbered paragraph')
      },
      'not_parsed',
    ],
    [
      'an unknown State',
      async () => {
        throw new UnknownNameError('State', 'Atlantis')
      },
      'unknown_state',
    ],
    [
      'a parser that breaks',
      async () => {
        throw new TypeError('undefined is not a function')
      },
      'failed',
    ],
    [
      'an unusable value',
      async () => ({ ...inventedObservations({ symbol: symbol(2) }), distributionDate: '30 May 2099' }),
      'not_parsed',
    ],
    ['another symbol than announced', async () => inventedObservations({ symbol: 'CAT/C/XVE/CO/2' }), 'not_parsed'],
    [
      'another language than announced',
      async () => inventedObservations({ symbol: symbol(2), language: 'fr' }),
      'not_parsed',
    ],
    [
      'concluding observations without a recommendation',
      async () =>
        inventedObservations({
          symbol: symbol(2),
          units: [{ ...inventedObservations().units[0]!, unitType: 'concern' }],
        }),
      'not_parsed',
    ],
  ]
  it.each(parsing)('%s stays unparsed with its reason; the others are read', async (_, bad, fault) => {
    const source = fakeSource({
      list: listed(1, 2),
      parse: (capture) => (capture.symbol === symbol(2) ? bad() : read(capture)),
    })
    await collect(ctx, source, { http: fakeHttp(web(1, 2)) })
    const report = await parse(ctx, source)
    expect(report).toMatchObject({ result: 'yellow', counts: { documents: 1, failed: 1 } })
    expect(report.faults[0]!.fault).toBe(fault)
    expect(await ctx.store.documents.get(symbol(2))).toBeNull()
    expect((await ctx.store.captures.failures()).map((c) => c.symbol)).toEqual([symbol(2)])
    expect(await parse(ctx, source), 'it is not tried again with the same parser').toMatchObject({ counts: {} })
  })

  it('reads again, with a newer parser, what failed before', async () => {
    const failing = fakeSource({
      list: listed(1),
      parse: async () => {
        throw new ParseError(symbol(1), 'cover', 'no')
      },
    })
    await collect(ctx, failing, { http: fakeHttp(web(1)) })
    expect(await parse(ctx, failing)).toMatchObject({ result: 'red' })
    expect(await parse(ctx, fakeSource({ parse: read, parserVersion: 2 }))).toMatchObject({
      result: 'green',
      counts: { created: 1 },
    })
    expect(await ctx.store.captures.failures()).toEqual([])
  })

  it('completes what a killed run left between archive and parse', async () => {
    const source = fakeSource({ list: listed(1), parse: read })
    await collect(ctx, source, { http: fakeHttp(web(1)) })
    // killed here: the capture stands, no document does
    expect(await ctx.store.documents.get(symbol(1))).toBeNull()
    await collect(ctx, source, { http: fakeHttp(web(1)) })
    await parse(ctx, source)
    expect(await ctx.store.documents.get(symbol(1))).not.toBeNull()
  })

  it('says that archived bytes are damaged instead of reading them', async () => {
    const source = fakeSource({ list: listed(1), parse: read })
    await collect(ctx, source, { http: fakeHttp(web(1)) })
    const [capture] = await ctx.store.captures.unparsed(source.id, 1)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(
      `${ctx.folder}/archive/${capture!.sha256.slice(0, 2)}/${capture!.sha256.slice(2, 4)}/${capture!.sha256}`,
      'other bytes',
    )
    const report = await parse(ctx, source)
    expect(report.faults[0]!.message).toMatch(/damaged/)
  })

  it('lets one collect work at a time in a folder', async () => {
    let second: unknown
    await exclusively(ctx, 'collect', async () => {
      second = await exclusively(ctx, 'collect', async () => 'never').catch((error: Error) => error.message)
    })
    expect(second).toMatch(/another run is busy with collect/)
    expect(await exclusively(ctx, 'collect', async () => 'free again')).toBe('free again')
  })
})

describe('a full disk', () => {
  it('makes the run red, keeps what was there, and is completed when there is room', async () => {
    const ctx = await testPipeline()
    const source = fakeSource({ list: listed(1), parse: read })
    const full = {
      ...ctx.archive,
      put: async () => {
        throw Object.assign(new Error('the disk of archive is full'), { code: 'ENOSPC' })
      },
    }
    expect(await collect({ ...ctx, archive: full }, source, { http: fakeHttp(web(1)) })).toMatchObject({
      result: 'red',
      faults: [{ fault: 'disk_full' }],
    })
    expect(await ctx.store.captures.count(source.id)).toBe(0)
    expect(await collect(ctx, source, { http: fakeHttp(web(1)) })).toMatchObject({ result: 'green' })
    await ctx.close()
  })
})

describe('a version in another language', () => {
  it('is kept beside the document, with what it is, and is no fault of the site', async () => {
    const ctx = await testPipeline()
    const source = fakeSource({
      list: async function* () {
        yield listing(symbol(1))
        yield listing(symbol(1), {
          key: `${symbol(1)} ru`,
          language: 'ru',
          routes: [{ id: 'first', address: address(2) }],
        })
      },
      parse: async (capture) => {
        if (capture.listing?.language === 'ru')
          throw new ParseError(symbol(1), 'text', `recognised: Russian version of ${symbol(1)}, kept but not read`, {
            kind: 'unread_version',
          })
        return read(capture)
      },
    })
    await collect(ctx, source, { http: fakeHttp(web(1, 2)) })
    expect(await parse(ctx, source)).toMatchObject({ result: 'yellow', faults: [{ fault: 'other_language' }] })
    expect((await ctx.store.documents.get(symbol(1)))!.unread).toMatchObject([
      { message: expect.stringMatching(/Russian version/) },
    ])
    await ctx.close()
  })
})
