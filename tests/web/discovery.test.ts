// What programs find at fixed addresses: every page of the sitemap answers and names itself, and nothing invented stands there.
import { load } from 'cheerio'
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, expect, it } from 'vitest'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

const baseUrl = 'https://watch.example.org'
let app: Express
beforeAll(async () => {
  const [store, clock] = [await fill(), stoppedClock()]
  const routers = [createFeeds({ store, clock, baseUrl })]
  app = createServer({ store, clock, version: '0.0.0', baseUrl, sources: cards, routers })
})

const locationsIn = async (path: string): Promise<string[]> => {
  const { text } = await request(app)
    .get(path)
    .expect(200)
    .expect('Content-Type', /application\/xml/)
  return load(text, { xml: true })('loc')
    .toArray()
    .map((loc) => load(loc, { xml: true }).text())
}
const own = (address: string): string => {
  expect(address.startsWith(`${baseUrl}/`), address).toBe(true)
  return address.slice(baseUrl.length)
}

it('robots.txt names the sitemap, whose files hold documents and States that answer under their canonical address', async () => {
  const { text } = await request(app).get('/robots.txt').expect(200)
  const [sitemap] = /^Sitemap: (\S+)$/m.exec(text)!.slice(1)
  const files = await locationsIn(own(sitemap!))
  expect(files).toEqual([`${baseUrl}/sitemap-states.xml`, `${baseUrl}/sitemap-documents-1.xml`])
  const [states, documents] = [await locationsIn(own(files[0]!)), await locationsIn(own(files[1]!))]
  expect(states).toHaveLength(195)
  expect(documents.map(own)).toEqual(['/documents/A/HRC/990/16', '/documents/CAT/C/XVE/CO/3'])
  for (const address of [...documents, states[7]!, `${baseUrl}/`]) {
    const page = await request(app).get(own(address)).expect(200)
    const $ = load(page.text)
    expect($('link[rel=canonical]').attr('href')).toBe(address)
    expect($('meta[name=robots]').length).toBe(0)
    expect(JSON.parse($('script[type="application/ld+json"]').text())).toMatchObject({
      '@context': 'https://schema.org',
      url: address,
    })
  }
  await request(app).get('/sitemap-documents-2.xml').expect(404)
  await request(app).get('/sitemap-documents-x.xml').expect(404)
})

it('the search of a browser sends words as the form does, in three languages', async () => {
  for (const language of ['en', 'fr', 'es']) {
    const page = await request(app).get(`/about?lang=${language}`).expect(200)
    const link = load(page.text)('link[rel=search]')
    const { text, headers } = await request(app)
      .get(link.attr('href')!.replace(/(lang=\w\w).*/, '$1'))
      .expect(200)
    expect(headers['content-type']).toMatch(/^application\/opensearchdescription\+xml/)
    const $ = load(text, { xml: true })
    expect($('Language').text()).toBe(language)
    const url = $('Url[type="text/html"]')
    expect([url.attr('method'), url.find('Param').attr('name')]).toEqual(['post', 'q'])
    await request(app)
      .post(own(url.attr('template')!))
      .type('form')
      .send({ q: 'detention' })
      .redirects(1)
      .expect(200)
  }
})

it('llms.txt names addresses that answer', async () => {
  const { text } = await request(app).get('/llms.txt').expect(200)
  const addresses = [...text.matchAll(/\]\((\S+)\)/g)].map(([, address]) => own(address!))
  expect(addresses.length).toBeGreaterThan(7)
  for (const address of addresses) {
    const { status } = await request(app).get(address)
    expect([200, 405], address).toContain(status)
  }
})

it('a page of a State, and one of filters, names a feed of itself; one of words does not', async () => {
  const feedsOf = async (path: string) =>
    load((await request(app).get(path).expect(200)).text)('link[rel=alternate]')
      .toArray()
      .map(({ attribs }) => attribs['href']!)
  for (const [path, query] of [
    ['/states/XVE', '?state=XVE'],
    ['/search?state=XVE&topic=criminalisation', '?state=XVE&topic=criminalisation'],
  ]) {
    const feeds = await feedsOf(path!)
    for (const kind of ['atom', 'json']) {
      expect(feeds).toContain(`/feeds/recommendations.${kind}${query}`)
      await request(app).get(`/feeds/recommendations.${kind}${query}`).expect(200)
    }
  }
  expect((await feedsOf('/search?q=detention')).join()).not.toContain('detention')
})
