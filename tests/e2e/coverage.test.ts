// What is known to exist and was not read is a gap with its reason, whoever knows of it: facts, register or list.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { registerRowSchema } from '../../src/domain/register.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { readCoverage } from '../../src/reading/coverage.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
})
afterEach(() => ctx.close())

const symbol = (n: number) => `CAT/C/XVD/CO/${n}`
const body = `<html><body>${symbol(1)} ${'1. Words. 2. More words. 3. Other words. '.repeat(20)}</body></html>`
const coverageOf = async (mechanism: string) => {
  const rows = await readCoverage(ctx.store, '2026-11-27')
  return rows.find((row) => row.mechanism === mechanism)
}

test('a document that only the facts know', async () => {
  const facts = await readFacts(new URL('../../db/facts', import.meta.url).pathname)
  await ctx.store.facts.load(facts, 'hash')
  const row = (await coverageOf('UPR'))!
  expect(row.held).toBe(0)
  expect(row.gaps.length).toBeGreaterThan(0)
  expect(row.cells.every(({ standing }) => standing !== 'held')).toBe(true)
  const gap = row.gaps.find((one) => one.symbol === facts.uprReports[0]!.symbol)
  expect(gap).toMatchObject({ state: facts.uprReports[0]!.state, reason: 'known to exist; not collected yet' })
})

test('a document that only the register knows', async () => {
  const row = registerRowSchema.parse({
    symbol: 'A/HRC/990/15',
    number: '5.1',
    part: '0',
    number_status: 'printed',
    state: 'XVD',
    cycle: '4',
    working_group_session: '41',
    date: '2099-05-30',
    recommending_states: 'AUT',
    position: '',
    position_symbol: '',
    position_paragraph: '',
    topics: '',
    criminalisation: 'no',
    subtags: '',
    certainty: 'parsed',
  })
  await ctx.store.register.load([row], 'hash', '2099-06-01T06:00:00.000Z')
  expect(await coverageOf('UPR')).toMatchObject({
    held: 0,
    gaps: [{ symbol: 'A/HRC/990/15', state: 'XVD', reason: 'known from the register; text not collected yet' }],
  })
})

test('documents of a list: one read, one that no route gave, one that could not be read', async () => {
  const address = (n: number) => `https://example.org/${encodeURIComponent(symbol(n))}`
  const source = fakeSource({
    async *list() {
      for (const n of [1, 2, 3]) yield listing(symbol(n))
    },
    parse: async (capture) => {
      if (capture.symbol === symbol(3)) throw new Error('no paragraph is numbered')
      return inventedObservations({ symbol: capture.symbol!, symbolAsPrinted: capture.symbol })
    },
  })
  const http = fakeHttp({ [address(1)]: { body }, [address(2)]: { fault: 'challenged' }, [address(3)]: { body } })
  await collect(ctx, source, { http })
  await parse(ctx, source)
  const row = (await coverageOf('CAT'))!
  expect(row).toMatchObject({ held: 1 })
  expect(row.gaps.map((gap) => gap.symbol)).toEqual([symbol(2), symbol(3)])
  expect(row.gaps[0]).toMatchObject({ state: 'XVD', reason: expect.stringContaining('could not fetch it') })
  expect(row.gaps[0]!.reason).toContain('challenged')
  expect(row.gaps[1]!.reason).toContain('could not be read: no paragraph is numbered')
})
