// The top of a State's page: where it stands, what can be done now, and how to take part, each piece with its page.
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import request from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import { noFacts } from '../../src/domain/facts.ts'
import type { HowToFact } from '../../src/domain/procedure-facts.ts'
import { takePartSection } from '../../src/web/how-to-part.ts'
import { fill } from '../support/fill.ts'
import { windowOf } from '../support/window.ts'
import { openSite, type Site, type WebPage } from './support/site.ts'

const advice = (rest: Partial<HowToFact>): HowToFact => ({
  mechanism: 'CAT',
  kind: 'review_submission',
  topic: 'language',
  value: 'A language of the Committee',
  unconfirmed: null,
  address: 'https://www.ohchr.org/how',
  readOn: '2098-12-01',
  source: 'https://www.ohchr.org/how',
  confidence: 'general knowledge',
  weight: 'confirm',
  ...rest,
})

let site: Site
/** A report is due in years: nothing can be sent now. */
let norland: WebPage
/** Written information can be sent by a day that is near. */
let kestria: WebPage
beforeAll(async () => {
  const store = await fill()
  const ofCommittee = { state: 'XVF', mechanism: 'CAT', occasion: 'session-992' } as const
  const near = [
    windowOf({
      ...ofCommittee,
      kind: 'next_review',
      certainty: 'unknown',
      dueOn: null,
      precision: null,
      listedFor: 992,
    }),
    windowOf({ ...ofCommittee, kind: 'review_submission', certainty: 'official', dueOn: '2099-08-01' }),
  ]
  await store.windows.replace([...(await store.windows.all({})), ...near], [], '2099-06-11T08:00:00.000Z')
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
  kestria = await site.open('/states/XVF')
})

it('says where the State stands before anything else', () => {
  expect(norland.$('#now').length).toBe(1)
  expect(norland.main.indexOf('Where it stands, and what you can do now')).toBeLessThan(
    norland.main.indexOf('What comes next Each date'),
  )
  expect(norland.main).toContain('The State’s report to the Committee is due by 13 May 2103 (official date).')
})

const words = ({ $ }: WebPage, where: string) =>
  $(where)
    .toArray()
    .map((row) => $(row).text().replace(/\s+/g, ' ').trim())

it('says how to send what can be sent now; what nobody read there is to be confirmed on the page', () => {
  const rows = words(kestria, '#now ~ .cards details:contains("How to take part") li')
  expect(rows.slice(0, 2)).toEqual([
    'where to send: The address on the page. Said, but read on no page: desk@example.org. (confirm on the page, ohchr.org)',
    'language: A language of the Committee (confirm on the page, ohchr.org)',
  ])
  expect(kestria.$('#now ~ .cards details li a').attr('href')).toBe('https://www.ohchr.org/how')
})

it('leads to the advice for this State where nothing can be sent now, and back', async () => {
  expect(norland.$('#now ~ .cards details')).toHaveLength(0)
  const link = norland.$('#now ~ .cards a:contains("How to take part")').attr('href')!
  expect(link).toBe('/states/XVE/take-part#CAT')
  const advice = await site.open(link.split('#')[0]!)
  expect(advice.$('#CAT').text()).toBe('Committee against Torture')
  expect(words(advice, '#CAT ~ ul li').some((row) => row.startsWith('where to send:'))).toBe(true)
  expect(advice.$('.kicker a').attr('href')).toBe('/states/XVE')
  const about = await site.open('/about')
  expect(words(about, '#take-part-CAT ~ details li').some((row) => row.startsWith('where to send:'))).toBe(true)
  expect(about.$('#take-part-CAT').text()).toBe('Committee against Torture')
})

it('says once for all mechanisms where to report reprisals', () => {
  for (const page of [norland, kestria]) {
    const [row, ...more] = words(page, 'details:contains("Reprisals") li')
    expect([row, more]).toEqual([expect.stringMatching(/^who: .*\(official page, ohchr\.org\)$/), []])
  }
})

it('groups them by stage, each under its name', async () => {
  const names = (page: WebPage) => words(page, '#now ~ .cards details h4')
  expect(names(kestria)).toEqual(['Written information for the review'])
  expect(names(await site.open('/states/XVF?language=fr'))).toEqual(['Informations écrites pour l’examen'])
})

it.each([
  ['fr', 'langue : Langues de travail du Comité', 'à confirmer sur la page'],
  ['es', 'idioma: Idiomas de trabajo del Comité', 'confirmar en la página'],
])(
  'says how to take part in %s; a row that the facts changed since stays English, and is marked so',
  async (language, worded, confirm) => {
    for (const address of ['/states/XVF', '/about']) {
      const { $ } = await site.open(`${address}?lang=${language}`)
      const rows = $('#now ~ .cards details li, #take-part ~ details li')
        .toArray()
        .map((row) => ({ text: $(row).text().replace(/\s+/g, ' ').trim(), english: $(row).find('[lang=en]').text() }))
      const translated = rows.find(({ text }) => text.startsWith(worded))
      expect(translated?.english).toBe('')
      expect(translated?.text).toContain(`(${confirm}, ohchr.org)`)
      expect(rows.find(({ text }) => text.includes('A language of the Committee'))?.english).toContain(
        'A language of the Committee',
      )
    }
  },
)

it('says the same to a machine, in three languages', async () => {
  const { body } = await request(site.app).get('/api/v1/states/XVE').expect(200)
  const cat = body.phases.find(({ mechanism }: { mechanism: string }) => mechanism === 'CAT')
  expect(cat).toMatchObject({
    stage: 'report_due',
    howTo: [
      { unconfirmed: 'desk@example.org', words: { fr: null } },
      { weight: 'confirm', unconfirmed: null, weightWords: { fr: 'à confirmer sur la page' } },
      { words: { fr: { topic: 'langue' }, es: { topic: 'idioma' }, en: { topic: 'language' } } },
      {},
    ],
  })
  expect(cat.sentence.fr).toContain('Le rapport de l’État au Comité est attendu')
  expect(cat.sentence.es).toContain('El informe del Estado al Comité se espera')
})

it('names the host of each page, and calls none official that is not of the United Nations', async () => {
  const store = await fill()
  const others = [
    ['https://www.omct.org/a', 'another source than the body itself, omct.org'],
    ['https://unohchr.org/a', 'another source than the body itself, unohchr.org'],
    ['https://spsubmission.ohchr.org/a', 'official page, spsubmission.ohchr.org'],
    ['https://indico.un.org/a', 'official page, indico.un.org'],
  ] as const
  const howTo = others.map(([address], at) => advice({ topic: `topic ${at}`, weight: 'official', address }))
  await store.facts.load({ ...noFacts(), howTo }, 'hosts')
  const about = (await openSite({ store })).open('/about')
  for (const [, said] of others) expect((await about).main).toContain(`(${said})`)
})

it.each([
  ['en', 'Newer addresses of the Office end in @un.org'],
  ['fr', 'Les adresses plus récentes du Haut-Commissariat se terminent par @un.org'],
  ['es', 'Las direcciones más recientes del ACNUDH terminan en @un.org'],
] as const)('doubts every address of the older domain, once, and none twice (%s)', (language, words) => {
  const times = (...values: string[]) =>
    renderToString(
      takePartSection(
        values.map((value) => advice({ value })),
        language,
      ) as VNode,
    ).split(words).length - 1
  expect(times('desk@ohchr.org')).toBe(1)
  expect(times('desk@ohchr.org', 'desk-2@ohchr.org')).toBe(1)
  expect(times('desk@ohchr.org (newer addresses end in @un.org)')).toBe(0)
  expect(times('desk@upr-info.org')).toBe(0)
})
