// A later export in which records moved: the address of each old row leads to where its record stands now, and the changes say what happened.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RecordIndex } from '../../../scrapers/source.ts'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { capture } from '../../support/capture.ts'
import { inventedObservations, unit } from '../../support/parsed.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { inParts, rawRecord, smallIndex as uhri } from '../../support/uhri.ts'

let pipeline: TestPipeline
beforeEach(async () => {
  pipeline = await testPipeline()
})
afterEach(async () => pipeline.close())

const take = (records: RawRecord[], index = uhri) =>
  importUhri(
    pipeline,
    index,
    { address: 'the export', open: () => inParts(JSON.stringify(records)) },
    { scope: 'torture', acceptFewer: true },
  )
const record = (id: string, Text: string, over: Partial<RawRecord> = {}) => rawRecord(id, { Text, ...over })
const russian = (id: string, number: number) =>
  record(
    id,
    `${number}. Государству-участнику следует определить пытку как отдельное преступление в своем уголовном кодексе.`,
  )
const [one, two] = [record('1', '11. Amend it.'), record('2', '12. Ratify.')]
const next = { Symbol: 'CAT/C/XVD/CO/4' }
const unitOf = ({ AnnotationId }: RawRecord) => pipeline.store.uhri.unitOf(AnnotationId)

/** Imports both exports; returns the rows that stood for the records of the first, and what the changes say of them. */
async function move(first: RawRecord[], second: RawRecord[]) {
  await take(first)
  const before = await Promise.all(first.map(unitOf))
  await take(second)
  const now = await Promise.all(first.map(unitOf))
  const rows = await Promise.all(before.map((id) => pipeline.store.recommendations.get(id!)))
  const changes = await pipeline.store.changes.since(0, 100)
  return { before, now, rows, said: changes.map(({ kind, subject, subjectId }) => `${kind} ${subject} ${subjectId}`) }
}

it.each([
  ['to another document', [one, two], [one, { ...two, ...next }]],
  ['to another number', [one, two], [one, record('2', '22. Ratify.')]],
  ['under a number that another record now shares', [one, two], [one, two, record('0', '12. Sign it.')]],
  ['out of a number that it shared', [one, record('0', '12. Sign it.'), two], [one, two]],
])('a record that moved %s is led to, and is neither new nor gone', async (_, first, second) => {
  const { before, now, rows, said } = await move(first, second)
  const at = first.indexOf(two)
  expect(now[at]).not.toBe(before[at])
  expect(rows[at]).toMatchObject({ withdrawnAt: expect.any(String), replacedBy: now[at] })
  expect(await pipeline.store.recommendations.get(now[at]!)).toMatchObject({ withdrawnAt: null, text: 'Ratify.' })
  expect(said).toContain(`superseded unit ${before[at]}`)
  expect(said).not.toContain(`withdrawn unit ${before[at]}`)
})

it('a document whose records all moved to another symbol leads there', async () => {
  const { now, rows, said } = await move(
    [one, two],
    [one, two].map((each) => ({ ...each, ...next })),
  )
  expect(rows.map((row) => row!.replacedBy)).toEqual(now)
  expect(said.map((line) => line.split(' ')[0])).toEqual(['superseded', 'superseded'])
})

it('a record without a number keeps its row in another document, and the changes say where it was', async () => {
  const loose = record('3', 'Train the police.')
  const { before, now, said } = await move([one, loose], [one, { ...loose, ...next }])
  expect(now).toEqual(before)
  expect(said).toEqual([`updated index_record ${loose.AnnotationId}`])
})

it('two records that change places between documents lead to where each is', async () => {
  const other = record('3', '15. Report.', next)
  const { now, rows } = await move([one, two, other], [one, { ...two, ...next }, { ...other, Symbol: one.Symbol }])
  expect(rows.map((row) => row!.replacedBy)).toEqual([null, now[1], now[2]])
})

it('words in another language move the document: each row leads on, and only the records that changed are told', async () => {
  const third = russian('3', 13)
  const { now, rows, said } = await move([russian('1', 11), russian('2', 12), third], [one, two, third])
  expect(rows.map((row) => row!.replacedBy)).toEqual(now)
  expect(said).toEqual([one, two].map(({ AnnotationId }) => `updated index_record ${AnnotationId}`))
})

/** An earlier reader that took every text for Russian. */
const earlier: RecordIndex = {
  ...uhri,
  readerVersion: uhri.readerVersion - 1,
  reader: async () => {
    const own = await uhri.reader()
    return (...given) => {
      const read = own(...given)
      return read.kind === 'record' ? { ...read, record: { ...read.record, language: 'ru' } } : read
    }
  },
}

it('rows that stood in a language by our reading alone lead on, nothing is a change, and the same export again writes no row', async () => {
  await take([one, two, russian('3', 13)], earlier)
  const before = await Promise.all([one, two].map(unitOf))
  await take([one, two, russian('3', 13)])
  const now = await Promise.all([one, two].map(unitOf))
  const rows = await Promise.all(before.map((id) => pipeline.store.recommendations.get(id!)))
  expect(rows.map((row) => row!.replacedBy)).toEqual(now)
  expect(rows.map((row) => row!.document.language)).toEqual(['ru', 'ru'])
  expect(await pipeline.store.changes.since(0, 100)).toEqual([])
  const again = await take([two, russian('3', 13), one])
  expect(again.counts).not.toHaveProperty('written')
  expect(again.counts).toMatchObject({ unchanged: 3 })
})

it('where the document is read in the language that its records have now, each row leads to the paragraph there', async () => {
  await take([one, two], earlier)
  const before = await Promise.all([one, two].map(unitOf))
  const units = [unit('11', 'Amend it.'), unit('12(a)', 'Ratify.', { ordinal: 1 })]
  const parsed = inventedObservations({ symbol: one.Symbol!, units })
  const { id } = await pipeline.store.captures.add(capture({ key: `${one.Symbol} en`, symbol: one.Symbol! }))
  await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, '2099-06-05T06:00:00.000Z')
  await take([one, two])
  const read = await pipeline.store.documents.units((await pipeline.store.documents.get(one.Symbol!, 'en'))!.id, {})
  const rows = await Promise.all(before.map((id) => pipeline.store.recommendations.get(id!)))
  expect(rows.map((row) => row!.replacedBy)).toEqual(read.map((each) => each.id))
})

it.each([
  ['its number there', two.Text, '12(a)'],
  ['another number', '11. Ratify.', '11'],
])(
  'a record that moved into a document that is read, under %s, leads to the paragraph there',
  async (_, Text, path) => {
    const units = [unit('11', 'Amend it.'), unit('12(a)', 'Ratify.', { ordinal: 1 })]
    const parsed = inventedObservations({ symbol: next.Symbol, units })
    const { id } = await pipeline.store.captures.add(capture({ key: `${next.Symbol} en`, symbol: next.Symbol }))
    await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, '2099-06-05T06:00:00.000Z')
    const document = (await pipeline.store.documents.get(next.Symbol, 'en'))!
    const read = await pipeline.store.documents.units(document.id, {})
    const { before, rows, said } = await move([one, two], [one, { ...two, ...next, Text }])
    expect(rows[1]!.replacedBy).toBe(read.find((each) => each.path === path)!.id)
    // behind those of the document itself
    expect(said.slice(3)).toEqual([`superseded unit ${before[1]}`])
  },
)
