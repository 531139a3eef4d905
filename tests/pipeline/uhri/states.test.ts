// Records of one symbol that name different States: none stands under a State that it does not name.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { indexAll } from '../../support/index-all.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawRecord, rawReview, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
beforeEach(async () => {
  pipeline = await testPipeline()
})
afterEach(async () => pipeline.close())

async function take(records: RawRecord[]) {
  const open = () => inParts(JSON.stringify(records))
  const report = await importUhri(
    pipeline,
    uhri,
    { address: 'the export', open },
    { scope: 'torture', acceptFewer: true },
  )
  await indexAll(pipeline.store)
  return report
}
const paths = async (state: string) =>
  (await pipeline.store.recommendations.find({ states: [state] }, { limit: 50 })).rows.map(({ path }) => path).sort()
const statesOf = async (symbol: string) => (await pipeline.store.documents.get(symbol))?.states ?? null
const review = (at: number, countries: string[]) =>
  rawReview(String(at), { Countries: countries, Text: `140.${at} Stop torture, part ${at} (Norland);` })
const report = 'A/HRC/990/20'

describe('records of one symbol that name different States', () => {
  it('stand under the one that most of them name; the others are held back, counted, and one of them named', async () => {
    const records = [review(1, ['Valdoria']), review(2, ['Valdoria']), review(3, ['Kestria']), review(4, ['Kestria*'])]
    const taken = await take([...records, review(5, ['Valdoria'])])
    expect(taken).toMatchObject({ result: 'yellow', counts: { state_differs: 2 } })
    expect(taken.faults).toMatchObject([{ fault: 'state_differs' }])
    expect(taken.faults[0]!.message).toContain(records[2]!.AnnotationId)
    expect(await paths('XVD')).toEqual(['140.1', '140.2', '140.5'])
    expect(await paths('XVF')).toEqual([])
    expect((await take([...records, review(5, ['Valdoria'])])).faults, 'said again').toEqual(taken.faults)
    const mended = await take([...records.slice(0, 2), review(3, ['Valdoria']), review(4, ['Valdoria'])])
    expect(mended).toMatchObject({ result: 'green' })
    expect(await paths('XVD')).toEqual(['140.1', '140.2', '140.3', '140.4'])
  })

  it('stand nowhere where no State has most of them', async () => {
    const taken = await take([review(1, ['Valdoria']), review(2, ['Kestria'])])
    expect(taken).toMatchObject({ counts: { state_differs: 2 } })
    expect([await paths('XVD'), await paths('XVF'), await statesOf(report)]).toEqual([[], [], null])
  })

  it('yield to the State that the symbol prints', async () => {
    const taken = await take([rawRecord('1', { Countries: ['Norland'] }), rawRecord('2', { Countries: ['Norland'] })])
    expect(taken).toMatchObject({ result: 'yellow', counts: { state_differs: 2 } })
    expect(await paths('XVE')).toEqual([])
  })

  it.each([
    ['two values', ['Valdoria', 'Norland']],
    ['one value of two names', ['Norland - Valdoria']],
  ])('stand under both where all name both: %s', async (_, both) => {
    expect((await take([review(1, both), review(2, both)])).faults).toEqual([])
    expect(await statesOf(report)).toEqual(['XVD', 'XVE'])
    expect(await paths('XVD')).toEqual(['140.1', '140.2'])
    expect(await paths('XVE')).toEqual(['140.1', '140.2'])
  })

  it('are held back where only they name two', async () => {
    const taken = await take([review(1, ['Valdoria', 'Norland']), review(2, ['Valdoria']), review(3, ['Valdoria'])])
    expect(taken.counts).toMatchObject({ state_differs: 1 })
    expect([await paths('XVD'), await paths('XVE')]).toEqual([['140.2', '140.3'], []])
  })
})
