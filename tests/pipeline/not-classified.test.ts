// A unit that the rules do not read is set aside with its kind: said in the run, kept from "no", and not tried again.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { UnitToClassify } from '../../db/store.ts'
import { unreadLines } from '../../src/domain/not-classified.ts'
import { flagOf, readingOfUnit } from '../../src/domain/readings.ts'
import { classify } from '../../src/pipeline/classify.ts'
import { indexUnits } from '../../src/pipeline/index-units.ts'
import { parse } from '../../src/pipeline/parse.ts'
import { labelUnit, unread } from '../../src/run/classifier.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
})
afterEach(() => ctx.close())

const symbol = 'CAT/C/XVD/CO/1'
const long = 'the definition of torture in article 1 of the Convention '.repeat(1755)

async function fill() {
  const page = `<html><body>${symbol} ${'1. Words. 2. More words. 3. Other words. '.repeat(20)}</body></html>`
  const http = fakeHttp({ [`https://example.org/${encodeURIComponent(symbol)}`]: { body: page, etag: '"1"' } })
  const document = inventedObservations({ symbol, symbolAsPrinted: symbol })
  const at = document.units.findIndex((unit) => unit.unitType === 'recommendation')
  document.units[at] = { ...document.units[at]!, text: long }
  const source = fakeSource({
    list: async function* () {
      yield listing(symbol)
    },
    parse: async () => document,
  })
  await collect(ctx, source, { http })
  await parse(ctx, source)
}

it('of 100,000 characters is set aside, and the others are classified', async () => {
  await fill()
  const classifier = { version: 'v1', classify: labelUnit }
  const first = await classify(ctx, classifier)
  expect(first).toMatchObject({ result: 'yellow', counts: { units: 4, not_classified: 1 } })
  expect(first.faults).toMatchObject([{ fault: 'not_classified_too_long', where: expect.stringContaining(symbol) }])
  expect(await classify(ctx, classifier)).toMatchObject({ result: 'green', counts: {} })
  await indexUnits(ctx)
  const { rows } = await ctx.store.recommendations.find({ subtags: ['too_long'] }, { limit: 5 })
  expect(rows.map((row) => [row.text, readingOfUnit(row, row.document), flagOf(row.labels)])).toEqual([
    [long, 'not_classified', 'not_classified'],
  ])
  expect(unreadLines(await ctx.store.labels.countUnread())).toEqual([
    'Not classified: longer than 20000 characters, so the rules did not read it: 1 texts',
  ])
  const flagged = await ctx.store.recommendations.find({ topics: ['criminalisation'] }, { limit: 50 })
  expect(flagged.rows.map(({ text }) => text)).not.toContain(long)
})

it.each(['too_long', 'timed_out'] as const)('%s is a kind of its own in the run', async (kind) => {
  await fill()
  const labeller = {
    label: async (units: readonly UnitToClassify[]) => units.map(() => unread(kind)),
    close: async () => {},
  }
  const { faults } = await classify(ctx, { version: 'v1', classify: () => [] }, labeller)
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set([`not_classified_${kind}`]))
})
