// Importing an export of the index: what stands alone, what is never taken, and what an update changes.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { importUhri, type UhriOptions } from '../../../src/pipeline/uhri/import.ts'
import { indexAll } from '../../support/index-all.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawRecord, rawReview, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
beforeEach(async () => {
  pipeline = await testPipeline()
})
afterEach(async () => pipeline.close())

const take = async (text: string, options: Partial<UhriOptions> = {}) => {
  const report = await importUhri(
    pipeline,
    uhri,
    { address: 'the export', open: () => inParts(text, 500) },
    { scope: 'torture', ...options },
  )
  await indexAll(pipeline.store)
  return report
}
const exportOf = (records: unknown[]): string => JSON.stringify(records)
const find = (filter = {}) => pipeline.store.recommendations.find({ states: ['XVD', 'XVF'], ...filter }, { limit: 50 })
const changes = async () =>
  (await pipeline.store.changes.since(0, 100)).map(({ kind, subject, symbol }) => `${kind} ${subject} ${symbol}`)

/** 150 further records, so that one that goes is no mass of them. */
const others = Array.from({ length: 150 }, (_, at) =>
  rawReview(`9${at}`, { Symbol: 'A/HRC/990/21', Text: `150.${at + 1} Stop torture, part ${at} (Valdoria);` }),
)
const three: RawRecord[] = [
  rawRecord('1', { AnnotationType: '- Concerns/Observations', Text: '10.The Committee is concerned about torture.' }),
  rawRecord('2'),
  rawReview('3'),
]

describe('an import', () => {
  it('lets records stand alone, with id and labels of the index, and says that the document was not read', async () => {
    const report = await take(exportOf(three))
    expect(report).toMatchObject({ result: 'green', counts: { listings: 3, documents: 2, written: 3 } })
    const { rows, total } = await find()
    expect(total, 'a concern is no recommendation').toBe(2)
    const [row] = rows.filter(({ document }) => document.mechanism === 'CAT')
    expect(row).toMatchObject({
      path: '11',
      text: 'The State party should define torture in its criminal code.',
      document: { symbol: 'CAT/C/XVD/CO/3', version: 'index_copy', sha256: null, sourceId: 'uhri', states: ['XVD'] },
      uhri: [{ annotationId: three[1]!.AnnotationId, agreement: 'alone', themes: three[1]!.Themes }],
    })
    expect((await find({ mechanisms: ['UPR'], positions: ['supported'], recommendingStates: ['XVD'] })).total).toBe(1)
    expect((await find({ q: 'criminal code' })).total).toBe(1)
    expect(await changes(), 'what is there from the first is no change').toEqual([])
  })

  it('of a tenth of the index is taken, and says at each look that it may not be all', async () => {
    const index = { ...uhri, expects: { ...uhri.expects, listings: [1000, 2000] } } satisfies typeof uhri
    const takeIt = (text: string) =>
      importUhri(pipeline, index, { address: 'the export', open: () => inParts(text) }, { scope: 'torture' })
    const fault = {
      result: 'yellow',
      faults: [
        { fault: 'unusual_size', message: expect.stringMatching(/^the export has 153 records, where 1000 to 2000/) },
      ],
    }
    expect(await takeIt(exportOf([...three, ...others]))).toMatchObject({ ...fault, counts: { written: 153 } })
    expect(await takeIt(exportOf([...three, ...others])), 'the same again').toMatchObject({
      ...fault,
      counts: { known: 1 },
    })
    await indexAll(pipeline.store)
    expect((await find({ mechanisms: ['CAT'] })).total).toBe(1)
  })

  it('of the same file writes no row; of the same records in another order neither', async () => {
    await take(exportOf(three))
    const before = await pipeline.store.meta.counts()
    const held = await find()
    expect((await take(exportOf(three))).counts).toMatchObject({ known: 1, listings: 3 })
    const again = await take(exportOf([...three].reverse()))
    expect(again.counts).toMatchObject({ unchanged: 3 })
    expect(again.counts['written']).toBeUndefined()
    expect(await find()).toEqual(held)
    expect({ ...(await pipeline.store.meta.counts()), runs: 0 }).toEqual({ ...before, runs: 0 })
  })

  it.each([
    ['breaks off', (text: string) => text.slice(0, -40), 'truncated'],
    ['is another page', () => '<html></html>', 'unexpected_shape'],
    ['has no record', () => '[]', 'suspicious_empty'],
    ['has lost most records', () => exportOf(three), 'suspicious_empty'],
    ['has lost two in a hundred', () => exportOf(others.slice(3)), 'suspicious_empty'],
    [
      'has records of another shape',
      () => exportOf([...three, ...others].map((one) => ({ ...one, Themes: 'none' }))),
      'unexpected_shape',
    ],
  ])('that %s is red and leaves the last good state', async (_, damage, fault) => {
    const good = exportOf([...three, ...others])
    await take(good)
    const before = await find()
    const report = await take(damage(good))
    expect(report).toMatchObject({ result: 'red', faults: [{ fault }] })
    expect(await find()).toEqual(before)
    expect(await pipeline.store.uhri.countStaged()).toBe(0)
    expect((await take(good)).counts, 'the last good one is still the one that is held').toMatchObject({ known: 1 })
  })

  it.each([
    ['fr', 'Le Comité demande que les lois de la Valdorie et des provinces soient modifiées.'],
    ['es', 'El Comité pide que las leyes de Valdoria y de las provincias sean modificadas por el Estado.'],
  ])('in another language is refused: %s', async (language, text) => {
    await take(exportOf(others))
    const other = others.map((one, at) => ({ ...one, Text: `${at + 1}. ${text}` }))
    const report = await take(exportOf(other))
    expect(report).toMatchObject({ result: 'red', faults: [{ fault: 'wrong_type' }] })
    expect(report.faults[0]!.message).toContain(`(${language})`)
    expect((await find({ symbol: 'A/HRC/990/21' })).rows[0]!.text).toMatch(/^Stop torture/)
    const [first, ...rest] = others
    const mixed = await take(exportOf([{ ...first!, Text: `1. ${text}` }, ...rest]))
    expect(mixed, 'a single one is kept and counted').toMatchObject({ result: 'green', counts: { other_language: 1 } })
  })

  it('that changed between two looks at it is red', async () => {
    let looks = 0
    const texts = [exportOf(three), exportOf([...three, rawRecord('4')])]
    const open = () => inParts(texts[looks++]!)
    const report = await importUhri(pipeline, uhri, { address: 'the export', open }, { scope: 'torture' })
    expect(report).toMatchObject({ result: 'red', faults: [{ fault: 'truncated' }] })
    expect((await find()).total).toBe(0)
  })

  it('takes a much shorter export where a person says so', async () => {
    await take(exportOf([...three, ...others]))
    expect((await take(exportOf(three), { acceptFewer: true })).result).toBe('green')
    expect((await find()).total).toBe(2)
  })

  it('notes what changed and what vanished, and deletes nothing', async () => {
    await take(exportOf([...three, ...others]))
    const [, kept, gone] = three
    const { rows } = await find({ mechanisms: ['CAT'] })
    pipeline.clock.set('2099-06-02T06:00:00.000Z')
    const changed = { ...kept!, Text: '11.The State party should define torture, and soon.' }
    const report = await take(
      exportOf([three[0], changed, ...others, rawRecord('5', { Text: '12.The State party should act.' })]),
    )
    expect(report).toMatchObject({ result: 'green', counts: { written: 3 } })
    expect((await changes()).sort()).toEqual([
      'created unit CAT/C/XVD/CO/3',
      'updated unit CAT/C/XVD/CO/3',
      'withdrawn unit A/HRC/990/20',
    ])
    expect(await pipeline.store.recommendations.get(rows[0]!.id)).toMatchObject({
      text: 'The State party should define torture, and soon.',
    })
    expect((await find({ symbol: 'A/HRC/990/20' })).total).toBe(0)
    const unit = await pipeline.store.uhri.unitOf(gone!.AnnotationId)
    expect(await pipeline.store.recommendations.get(unit!), 'it is kept').toMatchObject({
      withdrawnAt: '2099-06-02T06:00:00.000Z',
    })
    const { documents } = pipeline.store
    const { id } = (await documents.get('A/HRC/990/20'))!
    expect(await documents.units(id), 'which is no damage').toEqual([])
    expect(await documents.units(id, { withdrawn: true })).toHaveLength(1)
    await take(exportOf([three[0], changed, gone, ...others]))
    expect((await find({ symbol: 'A/HRC/990/20' })).total, 'it is back').toBe(1)
  })

  it('names unknown words once each, and takes the rest', async () => {
    const odd = [
      rawRecord('6', { Countries: ['Atlantis'] }),
      rawRecord('7', { Countries: ['Atlantis'] }),
      rawRecord('2'),
    ]
    const report = await take(exportOf([...three, ...odd]))
    expect(report.result).toBe('yellow')
    expect(report.faults.map(({ fault, message }) => [fault, message])).toEqual([
      [
        'index_record_unread',
        `2 records were skipped, with a State that is unknown: "Atlantis" (such as record ${odd[0]!.AnnotationId} of CAT/C/XVD/CO/3)`,
      ],
    ])
    expect(report.counts).toMatchObject({ twice: 1, unknown_state: 2, written: 3 })
  })

  it('names an answer that nobody knows, keeps its words, and takes the record', async () => {
    const report = await take(exportOf([...three, rawReview('8', { Text: '140.2 Stop.', UprPositions: ['Perhaps'] })]))
    expect(report).toMatchObject({ result: 'yellow', counts: { unknown_position: 1, written: 4 } })
    expect(report.faults).toMatchObject([
      { fault: 'index_words_unread', message: expect.stringContaining('"Perhaps"') },
    ])
    const { rows } = await find({ positions: ['unclear'] })
    expect(rows).toMatchObject([{ path: '140.2', position: 'unclear', positions: [{ words: 'Perhaps' }] }])
  })

  it('tells a record that is there twice from another one under the same id', async () => {
    const other = rawRecord('2', { Text: '11.The State party should sing.' })
    // of one batch, of two batches, and of records that are held
    const far = Array.from({ length: 1000 }, (_, at) => rawReview(`7${at}`, { Text: `Stop, part ${at}.` }))
    const first = await take(exportOf([...three, other, rawRecord('2'), ...far, other]))
    expect(first).toMatchObject({ result: 'yellow', counts: { twice: 1, twice_differs: 2 } })
    expect(first.faults[0]!.message).toContain(other.AnnotationId)
    expect((await find({ mechanisms: ['CAT'] })).rows[0]!.text).toContain('define torture')
    const again = await take(exportOf([...three, other, ...far, rawRecord('2')]))
    expect(again.counts).toMatchObject({ twice: 1, twice_differs: 1 })
  })

  it('takes a record without a number along where the index gives it another symbol', async () => {
    const loose = rawRecord('8', { Text: 'The State party should close the old prison.' })
    await take(exportOf([...three, ...others, loose]))
    const report = await take(exportOf([...three, ...others, { ...loose, Symbol: 'CAT/C/XVD/CO/4' }]))
    expect(report).toMatchObject({ result: 'green', counts: { written: 1 } })
    const { rows } = await find({ q: 'old prison' })
    expect(rows.map(({ document }) => document.symbol)).toEqual(['CAT/C/XVD/CO/4'])
    expect((await find({ symbol: 'CAT/C/XVD/CO/3' })).total).toBe(1)
  })

  it('withdraws a record whose text the index has emptied', async () => {
    await take(exportOf([...three, ...others]))
    await take(exportOf([three[0], { ...three[1], Text: ' ' }, three[2], ...others]))
    expect((await find({ mechanisms: ['CAT'] })).total).toBe(0)
    expect(await changes()).toContain('withdrawn unit CAT/C/XVD/CO/3')
  })

  it('refuses an export that is older than the one that was taken last, unless a person says so', async () => {
    const dated = (day: string, text: string) =>
      exportOf(three.map((one, at) => (at === 1 ? { ...one, PublicationDateOnUhri: day, Text: text } : one)))
    const words = ['11. The State party should wait.', '11. The State party should act.']
    pipeline.clock.set('2100-06-02T06:00:00.000Z')
    await take(dated('2099-09-01T10:00:00', words[1]!))
    const older = dated('2099-07-02T10:00:00', words[0]!)
    const refused = await take(older.replaceAll('2099-07-03', '2099-07-01'))
    expect(refused).toMatchObject({ result: 'red', faults: [{ fault: 'outdated' }] })
    expect(refused.faults[0]!.message).toMatch(/2099-07-02.*2099-09-01.*--older/)
    expect((await find({ q: 'act' })).total).toBe(1)
    expect((await take(older.replaceAll('2099-07-03', '2099-07-01'), { older: true })).result).toBe('green')
    expect((await find({ q: 'wait' })).total).toBe(1)
  })

  it('says again what it said of the same file, and names what is unknown as long as it is', async () => {
    const odd = exportOf([
      ...three,
      rawRecord('6', { Countries: ['Atlantis'] }),
      rawRecord('7', { Countries: ['Lemuria'] }),
    ])
    const first = await take(odd)
    const again = await take(odd)
    expect(first.result).toBe('yellow')
    expect(again).toMatchObject({ result: 'yellow', faults: first.faults, counts: { known: 1, unknown_state: 2 } })
    expect((await take(exportOf(three), { acceptFewer: true })).faults).toEqual([])
  })
})
