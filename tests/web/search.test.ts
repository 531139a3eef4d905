// Search without JavaScript: words go by POST, filters become an address, mistakes are named.
import * as cheerio from 'cheerio'
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../../src/server.ts'
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
