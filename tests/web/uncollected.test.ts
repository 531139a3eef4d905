// Recommendations without a text stand in one table a document, with one sentence and a link to the official document.
import { load } from 'cheerio'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { registerRowSchema } from '../../src/domain/register.ts'
import { html } from '../../src/web/html.ts'
import { recommendationList } from '../../src/web/recommendation-list.ts'
import { fill } from '../support/fill.ts'
import { indexAll } from '../support/index-all.ts'
import { openSite, type Site } from './support/site.ts'

const rowsOf = async (state: string) =>
  (await (await fill({ many: 3 })).recommendations.find({ states: [state] }, { limit: 10 })).rows

it('says once a document that its texts are not collected, and links the official one', async () => {
  const rows = (await rowsOf('XVF')).map((row) => ({ ...row, text: null }))
  const $ = load(render(html`<div>${recommendationList(rows, 'en')}</div>` as VNode))
  expect($('.uncollected')).toHaveLength(1)
  expect($.text().split('The text is not collected yet')).toHaveLength(2)
  expect($('.uncollected p a').attr('href')).toMatch(/^https:\/\/docs\.un\.org\/en\/A\/HRC\/990\/16/)
  expect($('tbody tr')).toHaveLength(rows.length)
  for (const row of rows) expect($(`tbody a[href="/recommendations/${row.id}"]`)).toHaveLength(1)
  expect($('tbody').text()).toMatch(/Valdoria.*noted/)
  expect($('blockquote')).toHaveLength(0)
})

it('keeps the order: a text between two that have none parts the table', async () => {
  const rows = (await rowsOf('XVF')).map((row, at) => (at === 1 ? row : { ...row, text: null }))
  const $ = load(render(html`<div>${recommendationList(rows, 'fr')}</div>` as VNode))
  const parts = $('body > div').children().toArray()
  expect(parts.map((part) => $(part).attr('class'))).toEqual(['uncollected', 'rows', 'uncollected'])
  expect($('th').first().text()).toBe('Paragraphe')
})

describe('pages of a document that only a register knows', () => {
  let site: Site
  let id: string
  beforeAll(async () => {
    const store = await openStore({ path: ':memory:' })
    const row = registerRowSchema.parse({
      symbol: 'A/HRC/990/15',
      number: '5.1',
      part: '0',
      number_status: 'printed',
      state: 'KEN',
      cycle: '4',
      working_group_session: '41',
      date: '2099-05-30',
      recommending_states: 'ESP',
      position: 'supported',
      position_symbol: 'A/HRC/990/15',
      position_paragraph: '5',
      topics: 'criminalisation',
      criminalisation: 'yes',
      subtags: '',
      certainty: 'parser 6, criminalisation-1.4.1',
    })
    await store.register.load([row], 'hash', '2099-06-01T06:00:00.000Z')
    await indexAll(store)
    site = await openSite({ store })
    id = (await store.recommendations.find({ states: ['KEN'] }, { limit: 1 })).rows[0]!.id
  })

  it.each(['documents/A/HRC/990/15', 'recommendations'])('%s claims neither a reading nor words', async (path) => {
    const page = await site.open(path === 'recommendations' ? `/${path}/${id}` : `/${path}`)
    expect(page.main).toContain('No text is held')
    expect(page.main).not.toMatch(/verbatim|Language read|Final version|marked above|were measured/)
    expect(page.main).not.toMatch(/\(UTC\)|parser 6|mechanism-watch import|– register/)
    expect(page.$('a[href="https://docs.un.org/en/A/HRC/990/15"]').length).toBeGreaterThan(0)
    expect(page.$('.foot').text()).not.toContain('A/HRC/990/15')
  })

  it('names the recommending State in the language of the page', async () => {
    const { main } = await site.open(`/recommendations/${id}?lang=fr`)
    expect(main).toContain('Espagne')
    expect(main).toContain('d’après un registre de faits')
    expect((await site.open('/states/KEN?lang=fr')).main).toContain('Espagne')
  })

  it('words say that there is no text to look through, and lead to what is known without them', async () => {
    const answer = await request(site.app)
      .post('/search')
      .type('form')
      .send({ q: 'torture', state: 'KEN' })
      .redirects(1)
    expect(answer.text).toContain('No text is held here of what you asked for')
    expect(load(answer.text)('main a[href="/search?state=KEN"]')).toHaveLength(1)
    const held = await request((await openSite()).app)
      .post('/search')
      .type('form')
      .send({ q: 'zzzz' })
      .redirects(1)
    expect(held.text).not.toContain('No text is held here of what you asked for')
  })
})

it('says an answer to several recommendations once, above them', async () => {
  const rows = await rowsOf('XVF')
  const answered = rows.map((row) => ({
    ...row,
    positions: rows.find(({ positions }) => positions.length > 0)!.positions,
  }))
  const $ = load(render(html`<div>${recommendationList(answered, 'en', { grouped: true })}</div>` as VNode))
  expect(
    $('div')
      .text()
      .match(/does not enjoy the support/g),
  ).toHaveLength(1)
  expect($('li')).toHaveLength(rows.length)
  const alone = load(render(html`<div>${recommendationList(rows, 'en', { grouped: true })}</div>` as VNode))
  expect(alone('li').text()).toContain('does not enjoy the support')
})
