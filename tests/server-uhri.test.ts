// Records of the index through HTTP: they say that their document was not read, and old ids lead to its own words when it was.
import type { Express } from 'express'
import request from 'supertest'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFeeds } from '../src/feeds/routes.ts'
import { classify } from '../src/pipeline/classify.ts'
import { compareUhri } from '../src/pipeline/uhri/compare.ts'
import { importUhri } from '../src/pipeline/uhri/import.ts'
import { classifier } from '../src/run/classifier.ts'
import { createServer } from '../src/server.ts'
import { stoppedClock } from './support/clock.ts'
import { cards, keep } from './support/fill.ts'
import { indexAll } from './support/index-all.ts'
import { inventedObservations } from './support/parsed.ts'
import { type TestPipeline, testPipeline } from './support/pipeline.ts'
import { inParts, rawRecord, smallIndex as uhri } from './support/uhri.ts'

let pipeline: TestPipeline
let app: Express
const records = [
  rawRecord('1'),
  rawRecord('2', { Text: '20. The State party should register every detention at once.' }),
]

beforeEach(async () => {
  pipeline = await testPipeline()
  const { store } = pipeline
  const open = () => inParts(JSON.stringify(records))
  await importUhri(pipeline, uhri, { address: 'the export', open }, { scope: 'torture' })
  await indexAll(store)
  const routers = [createFeeds({ store, clock: stoppedClock(), baseUrl: 'https://example.org' })]
  app = createServer({
    store,
    clock: stoppedClock(),
    version: '0.0.0',
    baseUrl: '',
    sources: [...cards, uhri],
    routers,
  })
})
afterEach(async () => pipeline.close())

const versions = {
  en: /Copied from the Universal Human Rights Index/,
  fr: /Copie tirée de l’Index universel/,
  es: /Copia del Índice Universal/,
}

it('answers with a record that stands alone, its id, its labels and what it is', async () => {
  const { body } = await request(app).get('/api/v1/recommendations?mechanism=CAT&state=XVD').expect(200)
  expect(body.total).toBe(2)
  const row = body.data.find(({ paragraph }: { paragraph: string }) => paragraph === '11')
  expect(row).toMatchObject({
    textStatus: 'index_copy',
    quotable: false,
    sha256: null,
    address: 'https://docs.un.org/en/CAT/C/XVD/CO/3',
    index: [{ index: 'uhri', annotationId: records[0]!.AnnotationId, agreement: 'alone' }],
  })
  expect(
    row.labels.filter(({ scheme }: { scheme: string }) => scheme === 'uhri').map((one: { name: string }) => one.name),
  ).toEqual([...records[0]!.Themes, ...records[0]!.AffectedPersons, ...records[0]!.Sdgs])
  await request(app)
    .get(`/api/v1/recommendations/${records[0]!.AnnotationId}`)
    .expect(308)
    .expect('location', `/api/v1/recommendations/${row.id}`)
  for (const [language, words] of Object.entries(versions)) {
    const page = await request(app).get(`/recommendations/${row.id}?lang=${language}`).expect(200)
    expect(page.text).toMatch(words)
    const head = page.text.slice(page.text.indexOf('<h1'), page.text.indexOf('<blockquote'))
    expect(head, 'before its words').toMatch(words)
    expect(page.text).toContain(records[0]!.AnnotationId)
  }
})

it('leads from the record to what was read of its paragraph, and counts how the two agree', async () => {
  const alone = await request(app).get('/api/v1/sources').expect(200)
  expect(alone.body.index.counts).toMatchObject([{ sourceId: null, documents: 1, records: 2 }])
  const { body: before } = await request(app).get('/api/v1/recommendations?state=XVD').expect(200)
  const eleven = before.data.find(({ paragraph }: { paragraph: string }) => paragraph === '11')
  await keep(pipeline.store, inventedObservations(), false)
  await compareUhri(pipeline)
  const moved = await request(app).get(`/api/v1/recommendations/${eleven.id}`).expect(308)
  const { body: now } = await request(app).get(moved.headers['location']!).expect(200)
  expect(now).toMatchObject({ paragraph: '11(a)', textStatus: 'verbatim', index: [{ agreement: 'differs' }] })
  await request(app).get(`/recommendations/${eleven.id}`).expect(308)
  const { body } = await request(app).get('/api/v1/sources').expect(200)
  expect(body.index.counts).toMatchObject([
    { documents: 1, records: 2, same: 1, differs: 1, only_index: 0, only_ours: 1 },
  ])
  expect(body.index.disagreements.map(({ paragraph }: { paragraph: string }) => paragraph)).toEqual(['10', '11'])
  for (const [language, words] of [
    ['en', 'Compared with the Universal Human Rights Index'],
    ['fr', 'Comparaison avec l’Index universel'],
    ['es', 'Comparación con el Índice Universal'],
  ]) {
    const page = await request(app).get(`/sources?lang=${language}`).expect(200)
    expect(page.text).toContain(words)
  }
})

it('shows an index by its records, and rests no date on it', async () => {
  const { text } = await request(app).get('/sources').expect(200)
  const card = text.slice(text.lastIndexOf('Universal Human Rights Index</h'))
  expect(card).toMatch(/Records in the export[\s\S]{0,40}2 –/)
  expect(card.slice(0, card.indexOf('Records in the export'))).not.toContain('Review windows')
})

it('prints a copy in an annex as what it is, and never as a quotation', async () => {
  const { text } = await request(app).get('/api/v1/recommendations.md?mechanism=CAT&state=XVD').expect(200)
  expect(text).toContain('The State party should register every detention at once.')
  expect(text).toMatch(/Rows copied from the Universal Human Rights Index: 2 of 2/)
  expect(text, 'nothing is verbatim').not.toMatch(/The texts are verbatim|a note of ours on their subject/)
  expect(text.match(/As the Universal Human Rights Index prints it/g), 'once a row').toHaveLength(2)
  const page = await request(app).get('/annex?mechanism=CAT&state=XVD').expect(200)
  expect(page.text).toContain('register every detention')
  expect(page.text).not.toContain('<blockquote')
})

it('shows a copy in the feed without quotation marks, and the revised text again with its day', async () => {
  const items = async () => {
    const { body } = await request(app).get('/feeds/recommendations.json?mechanism=CAT&state=XVD').expect(200)
    return body.items as { title: string; content_html: string; date_published: string; date_modified: string }[]
  }
  for (const item of await items()) {
    expect(item.title).toMatch(/^.*Copied from the index: Valdoria/)
    expect(item.content_html).not.toMatch(/[“”]/)
    expect(item.date_modified).toBe(item.date_published)
  }
  pipeline.clock.set('2099-06-03T06:00:00.000Z')
  const revised = [records[0]!, { ...records[1]!, Text: '20. The State party should register every arrest at once.' }]
  const open = () => inParts(JSON.stringify(revised))
  await importUhri(pipeline, uhri, { address: 'the export', open }, { scope: 'torture' })
  await indexAll(pipeline.store)
  const [first, second] = await items()
  expect(first).toMatchObject({ date_modified: '2099-06-03T06:00:00.000Z' })
  expect(first!.content_html).toContain('every arrest')
  expect(first!.date_published).toBe(second!.date_published)
  const atom = await request(app).get('/feeds/recommendations.atom?mechanism=CAT&state=XVD').expect(200)
  expect(atom.text).toMatch(/<entry>[\s\S]*?<updated>2099-06-03T06:00:00.000Z<\/updated>/)
})

it('says of a document that an index has what it is, and never that its text is not held', async () => {
  const document = await request(app).get('/documents/CAT/C/XVD/CO/3').expect(200)
  expect(document.text).toContain(
    '2 recommendations among 2 paragraphs, as the Universal Human Rights Index prints them',
  )
  const state = await request(app).get('/states/XVD').expect(200)
  for (const { text } of [document, state])
    expect(text).not.toMatch(
      /No text is held|text is not held here|text not collected yet|known, text not collected<\/td>|known from a register of facts/,
    )
})

it('says of a text that no rule has read that it is not classified, and never finds it as "no"', async () => {
  const russian = rawRecord('7', {
    Text: '13. Государству-участнику следует определить пытку как отдельное преступление в своем уголовном кодексе и в законах.',
  })
  const english = ['14', '15'].map((number) =>
    rawRecord(number, {
      Text: `${number}. The State party should train the police of the provinces and the staff of the courts with all that is needed.`,
    }),
  )
  const open = () => inParts(JSON.stringify([...english, russian]))
  const options = { scope: 'torture', acceptFewer: true } as const
  await importUhri(pipeline, uhri, { address: 'the export', open }, options)
  await classify(pipeline, classifier)
  await indexAll(pipeline.store)
  const ask = async (more: string) =>
    (await request(app).get(`/api/v1/recommendations?state=XVD&${more}`).expect(200)).body
  const { data, facets } = await ask('criminalisation=not_classified&facets=criminalisation')
  expect(data).toMatchObject([{ paragraph: '13', language: 'ru', criminalisation: 'not_classified' }])
  expect(facets.criminalisation).toContainEqual({ name: 'not read by the rules', value: 'not_classified', count: 1 })
  const no = { criminalisation: 'no' }
  expect((await ask('criminalisation=no')).data).toMatchObject([
    { paragraph: '14', ...no },
    { paragraph: '15', ...no },
  ])
  const csv = await request(app).get('/api/v1/recommendations.csv?state=XVD&criminalisation=not_classified').expect(200)
  expect(csv.text.trim().split('\n')).toHaveLength(2)
  for (const [lang, words] of [
    ['en', 'Not classified: the rules do not read this language'],
    ['fr', 'les règles ne lisent pas cette langue'],
    ['es', 'las reglas no leen este idioma'],
  ] as const)
    expect((await request(app).get(`/search?state=XVD&lang=${lang}`).expect(200)).text).toContain(words)
})
