// A list that loses documents, freezes or is not asked any more must not look healthy.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LeftRow, Listing, Source } from '../../scrapers/source.ts'
import { ParseError } from '../../src/domain/errors.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { readSources } from '../../src/reading/status.ts'
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

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
})
afterEach(() => ctx.close())

const symbol = (n: number) => `CAT/C/XVD/CO/${n}`
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const web = fakeHttp(
  Object.fromEntries(
    numbers(1, 60).map((n) => [`https://example.org/${encodeURIComponent(symbol(n))}`, { body: `<html>${n}</html>` }]),
  ),
)
const sourceOf = (listings: Listing[], over: Partial<Source> = {}) =>
  fakeSource({
    parse: async () => inventedObservations(),
    list: async function* () {
      yield* listings
    },
    ...over,
  })
const listed = (...ns: number[]) => ns.map((n) => listing(symbol(n)))

describe('documents that leave the list', () => {
  const all = numbers(1, 20)
  it.each([
    ['two', 2, 'yellow', 2],
    ['three of twenty, fewer than a fifth', 3, 'red', 0],
  ] as const)('%s', async (_, gone, result, withdrawn) => {
    await collect(ctx, sourceOf(listed(...all)), { http: web })
    const report = await collect(ctx, sourceOf(listed(...all.slice(gone))), { http: web })
    expect(report.result).toBe(result)
    expect(report.counts['withdrawn'] ?? 0).toBe(withdrawn)
  })
  it('as many others in their place: the keys have changed', async () => {
    await collect(ctx, sourceOf(listed(...all)), { http: web })
    const moved = sourceOf(listed(...numbers(21, 40)))
    const report = await collect(ctx, moved, { http: web })
    expect(report).toMatchObject({ result: 'red', faults: [{ fault: 'suspicious_empty' }] })
    expect(report.faults[0]!.message).toMatch(/^20 documents held are no longer announced .*--accept-fewer/)
    expect(await ctx.store.captures.live(moved.id)).toHaveLength(20)
    expect(await collect(ctx, moved, { http: web, acceptFewer: true })).toMatchObject({
      counts: { withdrawn: 20, new: 20 },
    })
  })
})

const row: LeftRow = {
  row: 'Norland',
  kind: 'day',
  reason: 'no day',
  label: null,
  state: 'XVE',
  address: 'https://example.org/list',
}

describe('rows without a document', () => {
  const leaving = (rows: [reason: string, usual: boolean][]) =>
    sourceOf([], {
      list: async function* (_http, { onLeftOut }) {
        for (const [reason, usual] of rows)
          onLeftOut?.({ ...row, row: 'Norland | CAT', kind: usual ? 'usual' : 'no_document', reason })
        yield* listed(1)
      },
    })
  it('are told when there is one more than before, and counted always', async () => {
    const one = leaving([['no symbol', false]])
    const first = await collect(ctx, one, { http: web })
    expect(first).toMatchObject({ result: 'yellow', counts: { rows_left_out: 1 }, faults: [{ fault: 'left_out' }] })
    expect(first.faults[0]!.message).toContain('no symbol (row: Norland | CAT)')
    expect(await collect(ctx, one, { http: web })).toMatchObject({ result: 'green', counts: { rows_left_out: 1 } })
    const two = leaving([
      ['no symbol', false],
      ['a database number', false],
    ])
    expect(await collect(ctx, two, { http: web })).toMatchObject({ result: 'yellow', counts: { rows_left_out: 2 } })
  })
  it('are no fault where a list is never without them', async () => {
    const usual = leaving([['no report yet', true]])
    expect(await collect(ctx, usual, { http: web })).toMatchObject({
      result: 'green',
      counts: { rows_without_document: 1 },
    })
  })
})

describe('a list that brings nothing new', () => {
  const within = { listings: [1, 100], recommendations: [1, 50], newWithin: 100 } as Source['expects']
  it.each([
    [
      'by the days of the list',
      { date: '2099-02-01' },
      /the newest of 1 documents announced is of 2099-02-01, 120 days ago/,
    ],
    ['days that are not all told say nothing', { date: null }, null],
    ['a list that is fresh', { date: '2099-05-01' }, null],
  ])('%s', async (_, over, message) => {
    const report = await collect(ctx, sourceOf([listing(symbol(1), over)], { expects: within }), { http: web })
    expect(report.faults.map(({ fault }) => fault)).toEqual(message ? ['nothing_new'] : [])
    if (message) expect(report.faults[0]!.message).toMatch(message)
  })
  it('by what was seen here, where the list tells no days', async () => {
    const source = sourceOf([listing(symbol(1), { date: null })], { expects: within })
    const on = async (day: string) => {
      ctx.clock.set(`${day}T06:00:00.000Z`)
      return (await collect(ctx, source, { http: web })).faults.map(({ message }) => message)
    }
    expect(await on('2099-06-01')).toEqual([])
    expect(await on('2099-09-01')).toEqual([])
    expect(await on('2099-09-12')).toEqual([expect.stringMatching(/^no new document came for 103 days/)])
    source.list = sourceOf([listing(symbol(1), { date: null }), listing(symbol(2), { date: null })]).list
    expect(await on('2099-09-13')).toEqual([])
  })
})

describe('what came in place of a document', () => {
  it('is asked for again on three days and then every week, and costs nothing when it is the same', async () => {
    const address = `https://example.org/${encodeURIComponent(symbol(1))}`
    const answers: Record<string, Answer> = { [address]: { body: '<html>notice</html>', etag: '"1"' } }
    const parseIt = async (capture: { bytes: Uint8Array }) => {
      if (new TextDecoder().decode(capture.bytes).includes('notice'))
        throw new ParseError(symbol(1), 'text', 'a notice')
      return inventedObservations({ symbol: symbol(1) })
    }
    const source = sourceOf(listed(1), { parse: parseIt })
    const on = async (day: string) => {
      ctx.clock.set(`2099-${day}T06:00:00.000Z`)
      const http = fakeHttp(answers)
      await collect(ctx, source, { http })
      await parse(ctx, source)
      return http.asked.length
    }
    const asked: Record<string, number> = {}
    for (const day of ['06-01', '06-02', '06-03', '06-04', '06-05', '06-06', '06-08', '06-09'])
      asked[day] = await on(day)
    expect(asked).toEqual({
      '06-01': 1,
      '06-02': 1,
      '06-03': 1,
      '06-04': 1,
      '06-05': 0,
      '06-06': 0,
      '06-08': 1,
      '06-09': 0,
    })
    answers[address] = { body: '<html>the document</html>', etag: '"2"' }
    expect(await on('06-10')).toBe(0)
    expect(await on('06-15')).toBe(1)
    expect(await ctx.store.documents.get(symbol(1))).not.toBeNull()
    expect(await on('06-16'), 'it is read, and rests').toBe(0)
  })
})

describe('a version that is poorer than the one held', () => {
  it('stays unread, and the one held stays', async () => {
    const whole = inventedObservations({ symbol: symbol(1) })
    const poor = inventedObservations({ symbol: symbol(1), units: whole.units.slice(0, 2) })
    const source = sourceOf(listed(1), { parse: async ({ bytes }) => (bytes.length > 20 ? poor : whole) })
    const address = `https://example.org/${encodeURIComponent(symbol(1))}`
    await collect(ctx, source, { http: fakeHttp({ [address]: { body: 'whole' } }) })
    await parse(ctx, source)
    ctx.clock.set('2099-06-02T06:00:00.000Z')
    source.list = sourceOf([listing(symbol(1), { date: '2099-06-02' })]).list
    const http = fakeHttp({ [address]: { body: 'a file that lost its second half' } })
    await collect(ctx, source, {
      http: {
        ...http,
        get: async (...asked) => ({ ...(await http.get(...asked)), retrievedAt: '2099-06-02T06:00:00.000Z' }),
      },
    })
    const report = await parse(ctx, source)
    expect(report.faults.map(({ fault }) => fault)).toEqual(['fewer_than_held'])
    expect(report.result).toBe('yellow')
    expect(report.faults[0]!.message).toMatch(
      /1 found, and the version that is held has 3: it stays.*parse --accept-fewer/,
    )
    const held = await ctx.store.documents.get(symbol(1))
    expect([held!.recommendationCount, held!.unread.length]).toEqual([3, 1])
  })
})

describe('a source that is not asked any more', () => {
  const [source, weekly] = [sourceOf(listed(1)), sourceOf(listed(1), { schedule: '10 5 * * 1' })]
  const resultOn = async (one: Source, day: string) => {
    const [row] = await readSources(ctx.store, [one], new Date(`${day}T06:00:00.000Z`))
    return [row!.result, ...row!.faults.map(({ fault }) => fault)]
  }
  it('is yellow, with what to do, when its schedule has passed twice', async () => {
    expect(await resultOn(source, '2099-06-01')).toEqual(['never_run'])
    await collect(ctx, source, { http: web })
    expect(await resultOn(source, '2099-06-04')).toEqual(['green'])
    expect(await resultOn(source, '2099-06-06')).toEqual(['yellow', 'not_asked'])
    expect(await resultOn(weekly, '2099-06-06')).toEqual(['green'])
    expect(await resultOn(weekly, '2099-06-20')).toEqual(['yellow', 'not_asked'])
    const [row] = await readSources(ctx.store, [source], new Date('2099-06-30T06:00:00.000Z'))
    expect(row!.faults[0]).toMatchObject({ message: 'last asked 29 days ago, on 2099-06-01' })
    expect(row!.faults[0]!.remedy).toMatch(/collect/)
  })
})
