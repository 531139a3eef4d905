// Error pages: what is wrong in words, a way on, the id of the request, and nothing of what is inside.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'
import { expectLinksLead, openSite, readPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const refused: [address: string, status: number, heading: string, words: RegExp][] = [
  ['/nothing', 404, 'Page not found', /There is no page at this address/],
  ['/states/XVE/nothing', 404, 'Page not found', /There is no page/],
  ['/states/ZZZ', 404, 'Page not found', /No State has this code/],
  ['/recommendations/zzz', 404, 'Page not found', /No recommendation has this id/],
  ['/documents/NO/SUCH/1', 404, 'Page not found', /This document is not held/],
  ['/states?x=1', 400, 'This cannot be answered', /x/],
  ['/windows?state=12', 400, 'This cannot be answered', /State/],
  ['/states/%E0%A4%A', 400, 'This cannot be answered', /The request cannot be read/],
]

/** Files that programs read: a page in the place of one is no answer to them, whatever they say that they accept. */
const forPrograms: [address: string, status: number, type: string, detail: RegExp][] = [
  ['/feeds/nothing.atom', 404, '/problems/not-found', /no page at this address/],
  ['/nothing.json', 404, '/problems/not-found', /no page at this address/],
  ['/data/dictionary.json?x=1', 400, '/problems/bad-parameter', /^x: unknown parameter; this address takes none$/],
  ['/data/dictionary.csv?x=1', 400, '/problems/bad-parameter', /^x: /],
  ['/data/catalogue.jsonld?x=1', 400, '/problems/bad-parameter', /^x: /],
  ['/sitemap.xml?x=1', 400, '/problems/bad-parameter', /^x: /],
  ['/llms.txt?x=1', 400, '/problems/bad-parameter', /^x: /],
]
describe('a file that programs read', () => {
  it.each(forPrograms)('%s is refused as a problem: %i', async (address, status, type, detail) => {
    const { body, headers } = await request(site.app).get(address).set('Accept', 'text/html').expect(status)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(body).toMatchObject({ type, status, detail: expect.stringMatching(detail) })
  })

  it('is sent by no other method', async () => {
    const { body, headers } = await request(site.app).post('/data/dictionary.json').expect(405)
    expect([body.type, headers['allow']]).toEqual(['/problems/method-not-allowed', 'GET, HEAD, OPTIONS'])
  })
})

describe('an error page', () => {
  it.each(refused)('of %s: %i', async (address, status, heading, words) => {
    const page = await site.open(address, status)
    expect(page.heading).toBe(heading)
    expect(page.title).toBe(`${heading} · Mechanism Watch`)
    expect(page.main).toMatch(words)
    expect(page.$('meta[name=robots]').attr('content')).toBe('noindex')
    expect(page.$('main code').last().text()).toBe(page.headers['x-request-id'])
    expect(page.$('main a[href="/states"]').length).toBeGreaterThan(0)
    expect(page.main).not.toMatch(/zod|\bat \/|node_modules|\.ts\b|invalid_/i)
    await expectLinksLead(site, page)
  })

  it('of a wrong parameter leads to the same page without it, on this host', async () => {
    const { $ } = await site.open('/states/XVE?colour=red', 400)
    expect($('main a:contains("without filters")').attr('href')).toBe('/states/XVE')
  })

  it.each([
    ['/documents/CAT/C/XVE/CO/3?part=99', 'To the first part of this page'],
    ['/documents/CAT/C/XVE/CO/3?part=99&lang=fr', 'Aller à la première partie de cette page'],
    ['/documents/CAT/C/XVE/CO/3?part=99&lang=es', 'Ir a la primera parte de esta página'],
  ])('of a part that is not there leads back to the document: %s', async (address, words) => {
    const { $ } = await site.open(address, 404)
    expect($(`main a:contains("${words}")`).attr('href')).toMatch(/^\/documents\/CAT\/C\/XVE\/CO\/3(?:\?lang=..)?$/)
  })

  it.each([
    ['/windows?dueFrom=x&lang=fr', 'À échéance depuis le', 'dueFrom'],
    ['/windows?dueFrom=2100&dueTo=2099&lang=es', 'Vence hasta', 'dueTo'],
    ['/search?from=2010-13&lang=fr', 'Distribué depuis', 'from'],
    ['/search?from=2012&to=2010&lang=es', 'Distribuido hasta', 'from'],
    ['/calendar?discreet=x&lang=fr', 'Discret', 'discreet'],
  ])('names the field of %s in the language of the page', async (address, name, inAddress) => {
    const { main } = await site.open(address, 400)
    expect(main).toContain(name)
    expect(main).not.toMatch(new RegExp(`\\b${inAddress}\\b`))
  })

  it('says of a field that the page does not have that it is not known, not what it takes elsewhere', async () => {
    const { main } = await site.open('/sources?from=2010&lang=fr', 400)
    expect(main).toMatch(/: from\b/)
    expect(main).not.toContain('AAAA-MM-JJ')
  })

  it.each(['/?x=<script>alert(1)</script>', '/states?%22%3E%3Cscript%3E=1', '/<script>alert(1)</script>'])(
    'escapes what was asked: %s',
    async (address) => {
      const answer = await request(site.app).get(address)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      const { $ } = readPage(answer.text, answer.status)
      expect($('script:not([src^="/assets/"])')).toHaveLength(0)
    },
  )

  it.each([
    ['put', '/states', 'GET, HEAD, OPTIONS'],
    ['delete', '/recommendations/x', 'GET, HEAD, OPTIONS'],
    ['patch', '/search', 'GET, HEAD, POST, OPTIONS'],
  ] as const)('of %s %s names what is allowed', async (method, address, allow) => {
    const answer = await request(site.app)[method](address)
    expect([answer.status, answer.headers['allow']]).toEqual([405, allow])
    expect(readPage(answer.text, 405).main).toContain('This page can only be read')
  })

  it.each(['/states', '/search'])('is none for OPTIONS of %s', async (address) => {
    expect((await request(site.app).options(address)).status).toBe(204)
  })

  it('answers HEAD as GET, without a body', async () => {
    for (const [address, status] of refused.slice(0, 3)) {
      const answer = await request(site.app).head(address)
      expect([answer.status, answer.text ?? '']).toEqual([status, ''])
    }
  })

  it('of a fault of ours says so, logs kind and place, and shows or logs no message', async () => {
    const secret = 'secretword of a search'
    const whole = await fill()
    const windows = { ...whole.windows, find: () => Promise.reject(new TypeError(secret)) }
    const store: Store = { ...whole, windows }
    const logged: object[] = []
    const log = { error: (fields: object) => void logged.push(fields), info() {} }
    const app = createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '', log: log as never })
    const answer = await request(app).get('/windows')
    const page = readPage(answer.text, answer.status)
    expect(answer.status).toBe(500)
    expect(answer.text).not.toMatch(/secretword|TypeError|\bat \//)
    const requestId = page.$('main code').last().text()
    expect(logged).toMatchObject([{ requestId, error: { type: 'TypeError' } }])
    expect(JSON.stringify(logged)).not.toContain('secretword')
  })

  it('is made even where the store answers nothing any more', async () => {
    const whole = await fill()
    await whole.close()
    const app = createServer({ store: whole, clock: stoppedClock(), version: '9.9', baseUrl: '' })
    const answer = await request(app).get('/windows')
    expect(answer.status).toBe(500)
    expect(readPage(answer.text, 500).$('footer').text()).not.toContain('Data version')
  })
})

it.each([
  ['/windows?month=2027-13&view=month', 'Month (a month with its year is expected, such as 2027-03)'],
  ['/annex?basket=xyz', 'Basket (an id of a recommendation is expected, as its address on the pages has it)'],
  ['/documents/CAT/C/XVE/CO/3?language=xyz&lang=fr', 'Langue du texte (un code de deux lettres'],
])('%s: says once what a field takes, as to a person', async (address, words) => {
  const { main } = await site.open(address, 400)
  expect(main.split(words)).toHaveLength(2)
  expect(main).not.toMatch(/YYYY-MM|small letters and digits/)
})
