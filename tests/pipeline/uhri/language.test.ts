// Records that are not in English: language of the text, of the document that stands for them, and the labels of its rules.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { RecordIndex } from '../../../scrapers/source.ts'
import type { RawRecord } from '../../../src/domain/uhri/record.ts'
import { classify } from '../../../src/pipeline/classify.ts'
import { compareUhri } from '../../../src/pipeline/uhri/compare.ts'
import { importUhri } from '../../../src/pipeline/uhri/import.ts'
import { classifier } from '../../../src/run/classifier.ts'
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
const french = (id: string, number: number, offence: string) =>
  rawRecord(id, {
    Text: `${number}. L’État partie devrait définir la torture comme infraction pénale distincte dans ${offence} et dans les lois des provinces.`,
  })
const english = Array.from({ length: 8 }, (_, at) =>
  rawRecord(`9${at}`, {
    Symbol: 'CAT/C/XVE/CO/1',
    Countries: ['Norland'],
    Text: `${at + 5}. The State party should act on the police and the courts.`,
  }),
)

async function take(records: RawRecord[], index = uhri) {
  const open = () => inParts(JSON.stringify([...english, ...records]))
  const report = await importUhri(pipeline, index, { address: 'the export', open }, { scope: 'torture' })
  await classify(pipeline, classifier)
  await indexAll(pipeline.store)
  return report
}
const find = async (filter = {}) =>
  (await pipeline.store.recommendations.find({ symbol, states: ['XVD'], ...filter }, { limit: 50 })).rows

it('a document whose records are in French is one in French, found and classified as such', async () => {
  await take([french('1', 11, 'son Code pénal'), french('2', 12, 'le Code militaire')])
  const [row] = await find({ languages: ['fr'] })
  expect(row).toMatchObject({ path: '11', language: null, document: { language: 'fr', standing: 'leading' } })
  expect(row!.labels).toContainEqual(expect.objectContaining({ scheme: 'topic', label: 'criminalisation' }))
  expect(await find({ languages: ['en'] })).toEqual([])
})

it('one record in French among others in English has the language of its own text', async () => {
  const rest = [rawRecord('3'), rawRecord('4', { Text: '13. The State party should train the police and the judges.' })]
  await take([french('1', 12, 'son Code pénal'), ...rest])
  const rows = await find()
  expect(rows.map(({ path, language, document }) => [path, language, document.language])).toEqual([
    ['11', null, 'en'],
    ['12', 'fr', 'en'],
    ['13', null, 'en'],
  ])
  expect(rows[1]!.labels.map(({ label }) => label)).toContain('criminalisation')
  expect((await find({ languages: ['fr'] })).map(({ path }) => path)).toEqual(['12'])
})

const russian = (id: string, number: number) =>
  rawRecord(id, {
    Text: `${number}. Государству-участнику следует определить пытку как отдельное преступление в своем уголовном кодексе.`,
  })
const short = (id: string, number: number, Text: string) => rawRecord(id, { Text: `${number}. ${Text}` })
const languages = async () =>
  (await find()).map(({ path, language, document }) => [path, language ?? document.language])

it('records too short to tell their language are in that of the export, whatever another record of the document is in', async () => {
  await take([short('1', 11, 'Amend article 4.'), short('2', 12, 'Ratify OPCAT.'), russian('3', 13)])
  expect(await languages()).toEqual([
    ['11', 'en'],
    ['12', 'en'],
    ['13', 'ru'],
  ])
  const of = async (readings: string[]) => (await find({ readings })).map(({ path }) => path)
  expect(await of(['not_classified'])).toEqual(['13'])
  expect(await of(['no'])).toEqual(['11', '12'])
})

it('a document that is mostly in Russian leaves a short record in the language of the export', async () => {
  await take([short('1', 11, 'Amend article 4.'), russian('2', 12), russian('3', 13)])
  expect(await languages()).toEqual([
    ['11', 'en'],
    ['12', 'ru'],
    ['13', 'ru'],
  ])
  expect((await find({ readings: ['not_classified'] })).map(({ path }) => path)).toEqual(['12', '13'])
  expect((await find({ languages: ['en'] })).map(({ path }) => path)).toEqual(['11'])
})

it('as many records in another language as in that of the export: the document is in the one of the export', async () => {
  const arabic = rawRecord('2', { Text: '12. ينبغي للدولة الطرف أن تعرّف التعذيب في قانونها الجنائي.' })
  await take([short('1', 11, 'Amend article 4.'), arabic])
  expect(new Set((await find()).map(({ document }) => document.language))).toEqual(new Set(['en']))
  expect(await languages()).toEqual([
    ['11', 'en'],
    ['12', 'ar'],
  ])
})

it('what an earlier reader took for English is moved, with its ids, and is no change of the index', async () => {
  const unnumbered = {
    ...french('5', 0, 'le Code de la police'),
    Text: french('5', 0, 'le Code de la police').Text!.slice(3),
  }
  const records = [french('1', 11, 'son Code pénal'), french('2', 12, 'le Code militaire'), unnumbered]
  const earlier: RecordIndex = {
    ...uhri,
    readerVersion: 3,
    reader: async () => {
      const own = await uhri.reader()
      return (...given) => {
        const read = own(...given)
        return read.kind === 'record' ? { ...read, record: { ...read.record, language: null } } : read
      }
    },
  }
  await take(records, earlier)
  const [before] = await find({ languages: ['en'] })
  await take(records)
  const [after, ...more] = await find({ languages: ['fr'] })
  expect(more).toHaveLength(2)
  expect(await find({ languages: ['en'] })).toEqual([])
  expect(await pipeline.store.recommendations.get(before!.id)).toMatchObject({ replacedBy: after!.id })
  expect(await pipeline.store.changes.since(0, 100)).toEqual([])
  expect(await pipeline.store.uhri.unitOf(records[0]!.AnnotationId)).toBe(after!.id)
})

it('words in another language are not compared with those of the document', async () => {
  const rest = [rawRecord('3'), rawRecord('4', { Text: '13. The State party should train the police and the judges.' })]
  await take([french('1', 12, 'son Code pénal'), ...rest])
  const parsed = inventedObservations({
    symbol,
    units: [
      unit('11', 'The State party should define torture in its criminal code.'),
      unit('12', 'The State party should define torture in all laws.', { ordinal: 1 }),
      unit('13', 'The State party should train the police and the judges.', { ordinal: 2 }),
    ],
  })
  const { id } = await pipeline.store.captures.add(capture({ key: `${symbol} en`, symbol }))
  await pipeline.store.documents.save(parsed, (await pipeline.store.captures.get(id))!, 1, '2099-06-05T06:00:00.000Z')
  await indexAll(pipeline.store)
  await compareUhri(pipeline)
  expect(await pipeline.store.uhri.disagreements(10)).toEqual([])
  const [, twelve] = await find()
  expect(twelve!.uhri).toMatchObject([{ agreement: 'other_language' }])
})

it('a text that no rule reads is never "no": the reading is a filter, counted as such', async () => {
  const russian = rawRecord('3', {
    Text: '13. Государству-участнику следует определить пытку как отдельное преступление в своем уголовном кодексе и в законах.',
  })
  const plain = rawRecord('4', { Text: '14. The State party should train the police and the courts of the provinces.' })
  const about = rawRecord('5', {
    Text: '15. The State party should make torture a separate offence in its criminal code.',
  })
  await take([russian, plain, about])
  const paths = async (readings: string[]) => (await find({ readings })).map(({ path }) => path)
  expect(await paths(['no'])).toEqual(['14'])
  expect(await paths(['not_classified'])).toEqual(['13'])
  expect(await paths(['yes', 'doubtful'])).toEqual(['15'])
  const { criminalisation } = await pipeline.store.recommendations.facets({ states: ['XVD'] }, ['criminalisation'])
  expect(criminalisation!.map(({ value, count }) => `${value} ${count}`).sort()).toEqual([
    'no 1',
    'not_classified 1',
    'yes 1',
  ])
})

it('a text that waits for the rules is not "no" either, and is found anew when they have read it', async () => {
  const open = () => inParts(JSON.stringify(english))
  await importUhri(pipeline, uhri, { address: 'the export', open }, { scope: 'torture' })
  await indexAll(pipeline.store)
  const count = async (reading: string) =>
    (await pipeline.store.recommendations.find({ states: ['XVE'], readings: [reading] }, { limit: 1 })).total
  expect([await count('no'), await count('not_classified')]).toEqual([0, 8])
  await classify(pipeline, classifier)
  await indexAll(pipeline.store)
  expect([await count('no'), await count('not_classified')]).toEqual([8, 0])
})
