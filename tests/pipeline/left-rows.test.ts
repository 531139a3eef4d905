// A row of a list that gives no listing is never taken for a document that was withdrawn, nor for a list that shrank or froze.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LeftRow, Listing, Source } from '../../scrapers/source.ts'
import { FetchError } from '../../src/domain/errors.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
})
afterEach(() => ctx.close())

const all: Listing[] = Array.from({ length: 20 }, (_, index) =>
  index < 10
    ? listing(`CAT/C/XVD/CO/${index + 1}`)
    : listing(`CAT/C/XVE/CO/${index + 1}`, { state: 'Norland', date: '2099-01-30' }),
)
const web = fakeHttp(Object.fromEntries(all.map(({ routes }) => [routes[0]!.address, { body: '<html>text</html>' }])))
const row = (over: Partial<LeftRow> = {}): LeftRow => ({
  row: 'Norland | CAT',
  kind: 'day',
  reason: 'no day',
  label: null,
  state: 'XVE',
  address: 'https://example.org/list',
  ...over,
})
const sourceOf = (listings: Listing[], left: LeftRow[] = [], fault?: FetchError, expects?: Source['expects']) =>
  fakeSource({
    parse: async () => inventedObservations(),
    ...(expects ? { expects } : {}),
    list: async function* (_http, { onLeftOut }) {
      for (const one of left) onLeftOut?.(one)
      yield* listings
      if (fault) throw fault
    },
  })
const second = async (source: Source) => {
  await collect(ctx, sourceOf(all), { http: web })
  return collect(ctx, source, { http: web })
}
const without = (...places: number[]) => all.filter((_, index) => !places.includes(index))

describe('a document that is not on the list', () => {
  it.each<[name: string, left: LeftRow[], gone: number, withdrawn: number]>([
    ['is withdrawn where every row reads', [], 19, 1],
    ['is kept where a row of its State does not read', [row()], 19, 0],
    ['is kept where a row of no known State does not read', [row({ state: null, kind: 'state' })], 0, 0],
    ['is withdrawn where the row is of another State', [row()], 0, 1],
    ['is kept where a row of its State names no document any more', [row({ kind: 'no_document' })], 19, 0],
    ['is kept where a visit of its State lost its report', [row({ kind: 'usual' })], 19, 0],
    ['is kept where the row names it', [row({ kind: 'usual', state: null, symbols: ['CAT/C/XVD/CO/1'] })], 0, 0],
    [
      'is withdrawn where the row names another',
      [row({ kind: 'usual', state: null, symbols: ['CAT/C/XVD/CO/9'] })],
      0,
      1,
    ],
  ])('%s', async (_, left, gone, withdrawn) => {
    const report = await second(sourceOf(without(gone), left))
    expect(report.result).toBe('yellow')
    expect(report.counts['withdrawn']).toBe(withdrawn)
    expect(await ctx.store.captures.live(sourceOf([]).id)).toHaveLength(20 - withdrawn)
    const held = report.faults.filter(({ message }) => message.includes('may be rows of it that were left out'))
    expect(held).toHaveLength(1 - withdrawn)
  })
})

it('rows that do not read make a list no shorter, and each is told', async () => {
  const left = Array.from({ length: 8 }, () => row())
  const report = await second(sourceOf(all.slice(0, 12), left))
  expect(report).toMatchObject({ result: 'yellow', counts: { rows_unread: 8, known: 12, withdrawn: 0 } })
  expect(report.faults.filter(({ fault }) => fault === 'row_unread')).toHaveLength(8)
  expect(report.faults[0]).toMatchObject({ message: 'XVE: no day (row: Norland | CAT)' })
  // without a word of them it is refused
  expect(await collect(ctx, sourceOf(all.slice(0, 9)), { http: web })).toMatchObject({ result: 'red' })
})

it('of a list that turned strange the first twenty rows are told, and how many there are', async () => {
  const report = await second(
    sourceOf(
      all,
      Array.from({ length: 25 }, () => row()),
    ),
  )
  const told = report.faults.filter(({ fault }) => fault === 'row_unread')
  expect([told.length, told.at(-1)!.message]).toEqual([21, '5 more rows of the list do not read'])
})

it('of a list of which a page failed the others are taken, and nothing is gone', async () => {
  const fault = new FetchError('paging_stuck', 'https://example.org/list', 'no form of paging leads on')
  const report = await second(sourceOf(all.slice(0, 10), [], fault))
  expect(report).toMatchObject({ result: 'yellow', counts: { known: 10 }, faults: [{ fault: 'paging_stuck' }] })
  expect(await ctx.store.captures.live(sourceOf([]).id)).toHaveLength(20)
})

describe('a list that brings nothing new', () => {
  const expects: Source['expects'] = { listings: [1, 100], recommendations: [1, 50], newWithin: 100 }
  it.each<[name: string, left: LeftRow[], frozen: boolean]>([
    ['is told', [], true],
    ['is not told where the row that does not read may be the newest', [row()], false],
    ['is told where that row is older', [row({ date: '2098-01-30' })], true],
    ['is told where the row is no document', [row({ kind: 'no_document' })], true],
  ])('%s', async (_, left, frozen) => {
    const report = await collect(ctx, sourceOf(all.slice(10), left, undefined, expects), { http: web })
    expect(report.faults.some(({ fault }) => fault === 'nothing_new')).toBe(frozen)
  })
})
