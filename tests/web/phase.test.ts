// The top of a State's page: where it stands, what can be done now, and how to take part, each piece with its page.
import request from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import { noFacts } from '../../src/domain/facts.ts'
import type { HowToFact } from '../../src/domain/procedure-facts.ts'
import { fill } from '../support/fill.ts'
import { openSite, type Site, type WebPage } from './support/site.ts'

const advice = (rest: Partial<HowToFact>): HowToFact => ({
  mechanism: 'CAT',
  kind: 'review_submission',
  topic: 'language',
  value: 'A language of the Committee',
  unconfirmed: null,
  address: 'https://example.org/how',
  readOn: '2098-12-01',
  source: 'https://example.org/how',
  confidence: 'general knowledge',
  weight: 'confirm',
  ...rest,
})

let site: Site
let norland: WebPage
beforeAll(async () => {
  const store = await fill()
  const howTo = [
    advice({}),
    advice({ topic: 'where to send', value: 'The address on the page', unconfirmed: 'desk@example.org' }),
    advice({
      topic: 'language',
      value:
        'Working languages of the Committee: English, French, Spanish (Russian for documents); papers are not translated',
    }),
    advice({ mechanism: null, kind: 'reprisals', topic: 'who', weight: 'official' }),
  ]
  await store.facts.load({ ...noFacts(), howTo }, 'how to take part')
  site = await openSite({ store })
  norland = await site.open('/states/XVE')
})

it('says where the State stands before anything else', () => {
  expect(norland.$('#now').length).toBe(1)
  expect(norland.main.indexOf('Where it stands, and what you can do now')).toBeLessThan(
    norland.main.indexOf('What comes next Each date'),
  )
  expect(norland.main).toContain('The State’s report to the Committee is due by 13 May 2103 (official date).')
})

it('says how to take part; what nobody read there is to be confirmed on the page', () => {
  const rows = norland.$('#now ~ .cards details:contains("How to take part") li').toArray()
  expect(rows.length).toBeGreaterThan(1)
  const words = rows.map((row) => norland.$(row).text().replace(/\s+/g, ' ').trim())
  expect(words[0]).toBe('language: A language of the Committee (confirm on the page)')
  expect(words[1]).toBe(
    'where to send: The address on the page. Said, but read on no page: desk@example.org. (confirm on the page)',
  )
  expect(words.some((text) => text.startsWith('who:') && text.endsWith('(official page)'))).toBe(true)
  expect(norland.$(rows[0]!).find('a').attr('href')).toBe('https://example.org/how')
})

it('groups them by stage, each under its name', async () => {
  const names = ({ $ }: WebPage) =>
    $('#now ~ .cards details')
      .first()
      .find('h4')
      .toArray()
      .map((one) => $(one).text())
  expect(names(norland)).toEqual(['Written information for the review', 'Reprisals'])
  expect(names(await site.open('/states/XVE?language=fr'))).toEqual([
    'Informations écrites pour l’examen',
    'Représailles',
  ])
})

it.each([
  ['fr', 'langue : Langues de travail du Comité', 'à confirmer sur la page'],
  ['es', 'idioma: Idiomas de trabajo del Comité', 'confirmar en la página'],
])(
  'says how to take part in %s; a row that the facts changed since stays English, and is marked so',
  async (language, worded, confirm) => {
    const { $ } = await site.open(`/states/XVE?language=${language}`)
    const rows = $('#now ~ .cards details li')
      .toArray()
      .map((row) => ({ text: $(row).text().replace(/\s+/g, ' ').trim(), english: $(row).find('[lang=en]').text() }))
    const translated = rows.find(({ text }) => text.startsWith(worded))
    expect(translated?.english).toBe('')
    expect(translated?.text).toContain(`(${confirm})`)
    expect(rows.find(({ text }) => text.includes('A language of the Committee'))?.english).toContain(
      'A language of the Committee',
    )
  },
)

it('says the same to a machine, in three languages', async () => {
  const { body } = await request(site.app).get('/api/v1/states/XVE').expect(200)
  const cat = body.phases.find(({ mechanism }: { mechanism: string }) => mechanism === 'CAT')
  expect(cat).toMatchObject({
    stage: 'report_due',
    howTo: [
      { weight: 'confirm', unconfirmed: null, weightWords: { fr: 'à confirmer sur la page' } },
      { unconfirmed: 'desk@example.org', words: { fr: null } },
      { words: { fr: { topic: 'langue' }, es: { topic: 'idioma' }, en: { topic: 'language' } } },
      {},
    ],
  })
  expect(cat.sentence.fr).toContain('Le rapport de l’État au Comité est attendu')
  expect(cat.sentence.es).toContain('El informe del Estado al Comité se espera')
})
