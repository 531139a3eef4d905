// What the index and the State's own addendum say of one recommendation: the addendum holds, the index is named as what it is.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ParsedDocument } from '../../../src/domain/documents.ts'
import { joinReviews } from '../../../src/pipeline/join.ts'
import { compareUhri } from '../../../src/pipeline/uhri/compare.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedReport } from '../../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawReview, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
beforeEach(async () => {
  pipeline = await testPipeline()
})
afterEach(async () => pipeline.close())

const symbol = 'A/HRC/990/15'
const record = (id: string, text: string, position: string) =>
  rawReview(id, { Symbol: symbol, Countries: ['Valdoria'], Text: text, UprPositions: [position] })
const records = [
  record('1', '140.1 Criminalize torture in the penal code (Norland);', 'Noted'),
  record('2', '141.1 Table the anti-torture bill (Lurania);', 'Supported'),
]
const addendum = inventedReport({
  symbol: `${symbol}/Add.1`,
  type: 'addendum',
  units: [],
  review: {
    cycle: 9,
    workingGroupSession: 948,
    reportSymbol: symbol,
    statements: [
      {
        paths: ['140.1'],
        position: {
          value: 'supported',
          words: 'enjoys support',
          sourceSymbol: `${symbol}/Add.1`,
          sourceParagraph: '3',
        },
      },
    ],
  },
})

async function bring(parsed: ParsedDocument, at = '2099-06-05T06:00:00.000Z'): Promise<void> {
  const { id } = await pipeline.store.captures.add(
    capture({ key: `${parsed.symbol} en`, symbol: parsed.symbol, sourceId: 'upr-outcomes' }),
  )
  await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, at)
}
const take = () =>
  importUhri(
    pipeline,
    uhri,
    { address: 'the export', open: () => inParts(JSON.stringify(records)) },
    { scope: 'torture' },
  )
async function join() {
  await compareUhri(pipeline)
  const report = await joinReviews(pipeline)
  expect(report.faults).toEqual([])
  await indexAll(pipeline.store)
  return report
}
const positions = async () => {
  const { rows } = await pipeline.store.recommendations.find({ symbol }, { limit: 10 })
  return Object.fromEntries(
    rows.map((row) => [
      row.path,
      [
        row.position,
        ...row.positions.map((one) => `${one.value} by ${one.sourceSymbol} (${one.sourceKind ?? 'read'})`),
      ],
    ]),
  )
}

it('the addendum answers copies of the index, whose own word is kept beside it with the index as its source', async () => {
  await take()
  expect((await join()).counts, 'nothing to join yet').toEqual({})
  expect(await positions()).toEqual({
    '140.1': ['noted', 'noted by UHRI (index)'],
    '141.1': ['supported', 'supported by UHRI (index)'],
  })
  await bring(addendum)
  expect((await join()).counts).toMatchObject({ reviews: 1, answers: 1, index_position_differs: 1 })
  expect(await positions()).toEqual({
    '140.1': ['supported', 'noted by UHRI (index)', `supported by ${symbol}/Add.1 (read)`],
    '141.1': ['supported', 'supported by UHRI (index)'],
  })
  expect((await join()).counts, 'joined once, and said as long as it is so').toEqual({ index_position_differs: 1 })
})

it('of a report that is read, an answer that it leaves open is the one of the index until the addendum comes', async () => {
  await bring(inventedReport())
  await take()
  await join()
  expect(await positions()).toEqual({
    '140.1': ['supported', 'noted by UHRI (index)', `supported by ${symbol} (read)`],
    '141.1': ['supported', `pending by ${symbol} (read)`, 'supported by UHRI (index)'],
  })
  await bring(addendum, '2099-06-06T06:00:00.000Z')
  await join()
  expect((await positions())['140.1']!.at(-1)).toBe(`supported by ${symbol}/Add.1 (read)`)
})
