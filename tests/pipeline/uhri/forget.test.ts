// What a person took out: the index stands in the place of a file, its own records go only by --force, and no example is left of it.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { forget, removeExamples } from '../../../src/commands/database.ts'
import type { AppContext } from '../../../src/context.ts'
import { importRoute } from '../../../src/domain/imported.ts'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { compareUhri } from '../../../src/pipeline/uhri/compare.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawRecord, rawReview, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
let ctx: AppContext
beforeEach(async () => {
  pipeline = await testPipeline()
  ctx = pipeline as unknown as AppContext
})
afterEach(async () => pipeline.close())

const symbol = 'CAT/C/XVD/CO/3'
const records = [
  rawRecord('1'),
  rawRecord('2', { Text: '12.The State party should act.' }),
  rawRecord('3', { Countries: ['Kenya'], Symbol: 'CAT/C/KEN/CO/9' }),
]
const take = (all: RawRecord[]) => {
  const open = () => inParts(JSON.stringify(all))
  return importUhri(pipeline, uhri, { address: 'the export', open }, { scope: 'torture' })
}
const texts = async (of = symbol) => {
  await indexAll(pipeline.store)
  return (await pipeline.store.recommendations.find({ symbol: of, states: ['XVD', 'KEN'] }, { limit: 9 })).rows.map(
    ({ text }) => text,
  )
}
async function readFile(): Promise<void> {
  const parsed = inventedObservations({ symbol, units: [unit('11', 'The State party should sing.')] })
  const given = capture({ key: `${symbol} en`, symbol, route: importRoute })
  const { id } = await pipeline.store.captures.add(given)
  await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, '2099-06-05T06:00:00.000Z')
}

it('a file that is taken out leaves the records of the index in its place, and nothing of its reading', async () => {
  await take(records)
  await readFile()
  await compareUhri(pipeline)
  expect(await texts()).toEqual(['The State party should sing.'])
  expect(await forget(ctx, symbol, false)).toMatchObject({ documents: 1, indexed: 2, isOfIndex: false })
  expect((await compareUhri(pipeline)).counts, 'the stage that follows').toMatchObject({ stands_again: 1 })
  expect((await texts()).sort()).toEqual([
    'The State party should act.',
    'The State party should define torture in its criminal code.',
  ])
  expect(await pipeline.store.uhri.disagreements(9)).toEqual([])
  expect((await compareUhri(pipeline)).counts, 'once').toEqual({})
})

it('records of the index alone go only by force, and come back by a later export, never by the same file', async () => {
  await take(records)
  await expect(forget(ctx, symbol, false)).rejects.toThrow(/2 records.*--force.*later brings them again/)
  expect(await forget(ctx, symbol, true)).toMatchObject({ isOfIndex: true })
  expect(await texts()).toEqual([])
  expect(await texts('CAT/C/KEN/CO/9'), 'others stand').toHaveLength(1)
  await take(records)
  await compareUhri(pipeline)
  expect(await texts(), 'the same file').toEqual([])
  await take([...records, rawReview('4')])
  expect(await texts(), 'another one').toHaveLength(2)
})

it('goes with the invented examples where its States are invented', async () => {
  await pipeline.close()
  pipeline = await testPipeline()
  ctx = { ...pipeline, fictionalIsReal: false } as unknown as AppContext
  await importUhri(
    ctx,
    uhri,
    { address: 'the export', open: () => inParts(JSON.stringify(records)) },
    { scope: 'torture' },
  )
  expect(await removeExamples(ctx)).toEqual({ documents: 1, captures: 0, records: 2 })
  expect(await texts()).toEqual([])
  expect(await texts('CAT/C/KEN/CO/9')).toHaveLength(1)
  expect(await pipeline.store.uhri.extent()).toMatchObject({ live: 1 })
  expect(await pipeline.store.uhri.lastImport(), 'an export is held').not.toBeNull()
  await forget(ctx, 'CAT/C/KEN/CO/9', true)
  expect(await pipeline.store.uhri.lastImport(), 'none is left').toBeNull()
})
