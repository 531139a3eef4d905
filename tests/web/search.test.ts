// Search without JavaScript: words go by POST, filters become an address, mistakes are named.
import * as cheerio from 'cheerio'
import type { Express } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RecommendationQuery, recommendationQuery, takesList } from '../../src/domain/queries.ts'
import { createServer } from '../../src/server.ts'
import { searchForm } from '../../src/web/form.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

let app: Express
beforeAll(async () => {
  app = createServer({ store: await fill({ many: 50 }), clock: stoppedClock(), version: '9.9', baseUrl: '' })
})

const post = (fields: string) => request(app).post('/search').type('form').send(fields)

const posted: [fields: string, status: number, said: RegExp][] = [
  ['q=detention', 200, /1 found/],
  ['q=safeguards&state=XVF', 200, /50 found/],
  ['q=detention&state=XVF&topic=&from=', 200, /Nothing found/],
  ['q=%22%22', 400, /at least one word/],
  ['q=torture&state=ZZZ', 400, /no State has the code ZZZ/],
  ['q=torture&colour=red', 400, /unknown parameter/],
]

const noPages = ['limit', 'after']
const parameters = Object.entries(recommendationQuery.shape).filter(([name]) => !noPages.includes(name))
/** What the form would send for a name, were its button pressed. */
const sent = (form: ReturnType<typeof searchForm>, name: string): string => {
  const $ = cheerio.load(renderToString(form as VNode))
  const [hidden, typed] = [$(`input[type=hidden][name=${name}]`), $(`input:not([type=checkbox])[name=${name}]`)]
  const ticked = $(`input[name=${name}][checked]`)
  const all = [hidden.attr('value') ?? typed.attr('value'), $(`select[name=${name}]`).val(), ticked.attr('value')]
  return all.filter(Boolean).join(',')
}

describe('the form', () => {
  it.each(parameters)('has a field for %s, or carries it over', (name, schema) => {
    for (const values of [['one'], ['one', 'two']]) {
      const query = { [name]: takesList(schema) ? values : values[0] } as RecommendationQuery
      expect(sent(searchForm(query, [], ['CAT'], 'en'), name)).toBe(String(query[name as keyof RecommendationQuery]))
    }
  })
  it('shows what its fields offer, and names what it carries over', async () => {
    const $ = cheerio.load(
      (await request(app).get('/search?state=XVF&topic=criminalisation,detention_conditions')).text,
    )
    expect($('select[name=state]').val()).toBe('XVF')
    expect($('form[role=search]').text()).toContain('Also filtered by topic: criminalisation,detention_conditions.')
  })
})

describe('search', () => {
  it.each(posted)('%s → %i', async (fields, status, said) => {
    const answer = await post(fields).expect(status)
    expect(cheerio.load(answer.text)('main').text()).toMatch(said)
  })

  it('turns filters without words into an address that can be kept', async () => {
    const answer = await post('q=&state=XVF&mechanism=CAT&mechanism=UPR').expect(303)
    expect(answer.headers['location']).toBe('/search?state=XVF&mechanism=CAT,UPR')
    await request(app).get(answer.headers['location']!).expect(200)
  })

  it('pages through words by POST and never puts them into an address', async () => {
    const seen = new Set<string>()
    let fields = 'q=safeguards&state=XVF'
    for (let page = 0; page < 10 && fields !== ''; page++) {
      const answer = await post(fields).expect(200)
      expect(answer.headers['cache-control']).toBe('no-store')
      const $ = cheerio.load(answer.text)
      for (const pin of $('a.pin').toArray()) seen.add($(pin).attr('href')!)
      for (const link of $('a').toArray()) expect($(link).attr('href')).not.toContain('safeguards')
      const more = $('form.pager input[type=hidden]').toArray()
      fields = more.map((e) => `${$(e).attr('name')}=${encodeURIComponent($(e).attr('value')!)}`).join('&')
    }
    expect(seen.size).toBe(50)
  })

  it('refuses a body that is too large', async () => {
    await post(`q=${'a'.repeat(20_000)}`).expect(413)
  })
})
