// The document arrives: its own words win, ids and redirects are kept, and the index is compared with it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordIndex } from '../../../scrapers/source.ts'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { compareUhri } from '../../../src/pipeline/uhri/compare.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { capture } from '../../support/capture.ts'
import { indexAll } from '../../support/index-all.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawRecord, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
beforeEach(async () => {
  pipeline = await testPipeline()
})
afterEach(async () => pipeline.close())

const symbol = 'CAT/C/XVD/CO/3'
const take = (records: RawRecord[]) =>
  importUhri(
    pipeline,
    uhri,
    { address: 'the export', open: () => inParts(JSON.stringify(records)) },
    { scope: 'torture' },
  )

/** The reading of the document: 11 as the index has it, 12 with other words, 13 cut into two, 20 that the index lacks. */
async function arrive(): Promise<void> {
  const parsed = inventedObservations({
    symbol,
    units: [
      unit('11', 'The State party should define torture in its criminal code.'),
      unit('12', 'The State party should act at once.', { ordinal: 1 }),
      unit('13(a)', 'Train the police;', { ordinal: 2, stem: 'The State party should:' }),
      unit('13(b)', 'Train the judges.', { ordinal: 3, stem: 'The State party should:' }),
      unit('20', 'The State party should ratify.', { ordinal: 4 }),
    ],
  })
  const { id } = await pipeline.store.captures.add(capture({ key: `${symbol} en`, symbol }))
  await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, '2099-06-05T06:00:00.000Z')
  await indexAll(pipeline.store)
}
const records = [
  rawRecord('1'),
  rawRecord('2', { Text: '12. The State party should wait.' }),
  rawRecord('3', { Text: '13. The State party should: (a)Train the police; (b)Train the jud ges.' }),
  rawRecord('4', { Text: '14. The State party should sing.' }),
]
const ids = async () =>
  Object.fromEntries(
    (await pipeline.store.documents.units((await pipeline.store.documents.get(symbol))!.id, { withdrawn: true })).map(
      (one) => [one.path, one],
    ),
  )

const agreement = () => pipeline.store.uhri.agreement()

it('what the index alone holds is told as a copy, and as held only when the document is read', async () => {
  const told = async () =>
    (await pipeline.store.documents.inventory()).map(({ symbol: own, held, copied }) => ({ own, held, copied }))
  await take(records)
  expect(await told()).toEqual([{ own: symbol, held: false, copied: true }])
  await arrive()
  expect((await told()).filter(({ copied }) => copied)).toEqual([])
})

describe('a document that arrives', () => {
  it('takes the place of its records: same id where it is cut alike, else a redirect', async () => {
    await take(records)
    const before = await ids()
    await arrive()
    const after = await ids()
    expect((await pipeline.store.documents.get(symbol))!).toMatchObject({
      version: 'official',
      sourceId: 'cat-concluding-observations',
    })
    expect(after['11']!.id).toBe(before['11']!.id)
    expect(after['12']).toMatchObject({ id: before['12']!.id, text: 'The State party should act at once.' })
    expect(after['13'], 'cut in two: it leads to the first').toMatchObject({ replacedBy: after['13(a)']!.id })
    expect(after['13']!.withdrawnAt).not.toBeNull()
    expect(after['14'], 'nothing took its place').toMatchObject({ replacedBy: null })
    const changes = await pipeline.store.changes.since(0, 100)
    expect(changes.filter(({ subjectId }) => subjectId === before['13']!.id).map(({ kind }) => kind)).toEqual([
      'superseded',
    ])
  })

  it.each(['after', 'before'])('is compared paragraph by paragraph, whether it comes %s the export', async (when) => {
    if (when === 'before') await arrive()
    await take(records)
    if (when === 'after') await arrive()
    expect(await compareUhri(pipeline)).toMatchObject({ result: 'green', counts: { documents: 1 } })
    expect(await agreement()).toEqual([
      {
        sourceId: 'cat-concluding-observations',
        documents: 1,
        records: 4,
        same: 2,
        differs: 1,
        only_index: 1,
        only_ours: 1,
      },
    ])
    expect(await pipeline.store.uhri.disagreements(10)).toMatchObject([
      { symbol, agreement: 'only_index', paragraph: '14' },
      { symbol, agreement: 'differs', paragraph: '12' },
      { symbol, agreement: 'only_ours', paragraph: '20' },
    ])
    const units = await ids()
    const link = async (path: string) => (await pipeline.store.recommendations.get(units[path]!.id))!.uhri
    expect(await link('12')).toMatchObject([{ annotationId: records[1]!.AnnotationId, agreement: 'differs' }])
    expect(await link('13(b)'), 'the labels of the index go with every part').toMatchObject([
      { agreement: 'same', sdgs: ['16.1 - Reduce all forms of violence'] },
    ])
    expect((await compareUhri(pipeline)).counts, 'once').toEqual({})
  })

  it('leads each record of a number with parts to the part that has its words', async () => {
    await arrive()
    const parts = [
      rawRecord('8', { Text: '13. Train the jud ges.' }),
      rawRecord('9', { Text: '13. Train the police;' }),
    ]
    await take(parts)
    await compareUhri(pipeline)
    const led = await Promise.all(parts.map(({ AnnotationId }) => pipeline.store.uhri.unitOf(AnnotationId)))
    const units = await ids()
    expect(led).toEqual([units['13(b)']!.id, units['13(a)']!.id])
    const of = async (path: string) => (await pipeline.store.recommendations.get(units[path]!.id))!.uhri
    expect(await of('13(a)'), 'each part has its own record alone').toMatchObject([
      { annotationId: parts[1]!.AnnotationId, agreement: 'same' },
    ])
    expect(await of('13(b)')).toHaveLength(1)
  })

  it('is compared anew when the index changes, and keeps its own words', async () => {
    await arrive()
    await take(records)
    await compareUhri(pipeline)
    await take([records[0]!, rawRecord('2', { Text: '12. The State party should act at once.' }), ...records.slice(2)])
    expect((await compareUhri(pipeline)).counts).toEqual({ documents: 1 })
    expect(await agreement()).toMatchObject([{ same: 3, differs: 0 }])
    expect((await ids())['12']!.text).toBe('The State party should act at once.')
  })

  it('tells what the index changed of its records later, and what only we read otherwise not', async () => {
    await take(records)
    await arrive()
    const told = async () =>
      (await pipeline.store.changes.since(0, 100)).filter(({ subject }) => subject === 'index_record')
    expect(await told(), 'what came before the document is no change of the index').toEqual([])
    const changed = rawRecord('2', { Text: '12. The State party should act at once.' })
    const relabelled = { ...records[0]!, Regions: ['Elsewhere'] }
    const accept = { scope: 'torture' as const, acceptFewer: true }
    const bring = (all: RawRecord[]) =>
      importUhri(pipeline, uhri, { address: 'the export', open: () => inParts(JSON.stringify(all)) }, accept)
    await bring([relabelled, changed, records[2]!])
    expect(await told()).toMatchObject([
      {
        kind: 'updated',
        subjectId: changed.AnnotationId,
        symbol,
        state: 'XVD',
        mechanism: 'CAT',
        before: { path: '12', text: 'The State party should wait.' },
        after: { path: '12', text: 'The State party should act at once.' },
      },
      { kind: 'withdrawn', subjectId: records[3]!.AnnotationId, before: { path: '14' }, after: null },
    ])
    expect((await ids())['12'], 'our own words stand').toMatchObject({ text: 'The State party should act at once.' })
    await bring([relabelled, changed, records[2]!, records[3]!])
    expect((await told()).at(-1)).toMatchObject({ kind: 'restored', subjectId: records[3]!.AnnotationId })
    const newer: RecordIndex = {
      ...uhri,
      readerVersion: 2,
      reader: async () => {
        const own = await uhri.reader()
        return (...given) => {
          const read = own(...given)
          return read.kind === 'record' ? { ...read, record: { ...read.record, text: `${read.record.text}!` } } : read
        }
      },
    }
    const open = () => inParts(JSON.stringify([relabelled, changed, records[2]!, records[3]!]))
    await importUhri(pipeline, newer, { address: 'the export', open }, accept)
    expect(await told(), 'another version of our reader').toHaveLength(3)
  })
})
