// In which language a page answers: the address first, then the wish of the browser, then English; and what caches are told.
import express from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepAnswers } from '../../src/http/answers.ts'
import { withLanguage } from '../../src/http/language-links.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'
import { openSite, type Site } from '../web/support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
const languageOf = (text: string) => /<html lang="(..)"/.exec(text)?.[1]

describe('the language of a page', () => {
  const wishes: [address: string, wish: string | null, language: string, varies: boolean][] = [
    ['/states', null, 'en', true],
    ['/states', 'fr-CA, fr;q=0.9, en;q=0.5', 'fr', true],
    ['/states', 'de, es;q=0.4', 'es', true],
    ['/states', 'de', 'en', true],
    ['/states?lang=es', 'fr', 'es', false],
    ['/states?lang=en', 'fr', 'en', false],
    ['/windows?language=es', 'fr', 'es', false],
    // here it is the language of the text
    ['/documents/CAT/C/XVE/CO/3?language=en', 'fr', 'fr', true],
    ['/nothing', 'fr', 'fr', true],
    ['/nothing?lang=es', 'fr', 'es', false],
  ]
  it.each(wishes)('of %s for %s is %s', async (address, wish, language, varies) => {
    const asked = request(site.app).get(address)
    const answer = await (wish === null ? asked : asked.set('Accept-Language', wish))
    expect(languageOf(answer.text)).toBe(language)
    expect(answer.headers['content-language']).toBe(language)
    expect(/Accept-Language/i.test(answer.headers['vary'] ?? '')).toBe(varies)
  })

  it('of two readers of one address is that of each, whoever came first', async () => {
    for (const wish of ['fr', 'es', 'fr', 'en']) {
      const answer = await request(site.app).get('/about').set('Accept-Language', wish)
      expect(languageOf(answer.text)).toBe(wish)
      // the answer that is kept tells caches the same
      expect(answer.headers['vary']).toMatch(/Accept-Language/i)
    }
    const [fr, es] = await Promise.all(
      ['fr', 'es'].map((wish) => request(site.app).get('/').set('Accept-Language', wish)),
    )
    expect(fr!.headers['etag']).not.toBe(es!.headers['etag'])
    const again = await request(site.app)
      .get('/')
      .set('Accept-Language', 'es')
      .set('If-None-Match', fr!.headers['etag']!)
    expect(again.status).toBe(200)
  })

  it('that nobody speaks, or that stands twice, is refused by its name', async () => {
    for (const address of ['/states?lang=de', '/states?lang=fr&lang=es', '/states?lang='])
      expect((await request(site.app).get(address).expect(400)).text).toContain('lang')
  })

  it('is offered on every page, an error too, and the present one is no link', async () => {
    for (const [address, status] of [
      ['/', 200],
      ['/states/XVE', 200],
      ['/nothing', 404],
    ] as const) {
      const { $ } = await site.open(`${address}?lang=fr`, status)
      const links = $('header nav.languages a')
        .map((_, link) => $(link).attr('href')!)
        .get()
      expect(links).toEqual([`${address}?lang=en`, `${address}?lang=es`])
      expect($('header nav.languages [aria-current]').text()).toBe('Français')
    }
  })

  it('stays out of links where the browser alone asked for it: what is passed on speaks to each in his own', async () => {
    const { text } = await request(site.app).get('/').set('Accept-Language', 'fr')
    expect(text).toContain('href="/states"')
    // the switch alone; a search that a person adds to his own browser keeps his language
    expect(text.match(/<a [^>]*href="[^"]*lang=/g)).toHaveLength(2)
  })

  it('of a redirect is kept where it was chosen', async () => {
    const marked = await request(site.app).get('/states/KEN?lang=fr&utm_source=x')
    expect(marked.headers['location']).toBe('/states/KEN?lang=fr')
  })
})

describe('a refusal', () => {
  it.each([
    ['fr', /Trop de requêtes/],
    ['es', /Demasiadas solicitudes/],
    ['en', /Too many requests/],
  ] as const)('is in the language of the reader: %s', async (language, title) => {
    const app = createServer({
      store: await fill(),
      clock: stoppedClock(),
      version: '9.9',
      baseUrl: '',
      limit: { requests: 1, seconds: 60 },
    })
    await request(app).get('/about')
    const answer = await request(app).get('/about').set('Accept', 'text/html').set('Accept-Language', language)
    expect(answer.status).toBe(429)
    expect(languageOf(answer.text)).toBe(language)
    expect(answer.text).toMatch(title)
    expect(answer.headers['vary']).toMatch(/Accept-Language/)
  })
})

it('what programs read is kept once for all languages', async () => {
  let made = 0
  const app = express()
  app.use(keepAnswers({ revision: async () => '1', clock: stoppedClock() }))
  app.get(['/api/v1/x', '/page'], (_req, res) => void res.type('html').send(String(++made)))
  for (const wish of ['fr', 'es']) await request(app).get('/api/v1/x').set('Accept-Language', wish)
  expect(made).toBe(1)
  for (const wish of ['fr', 'es', 'fr']) await request(app).get('/page').set('Accept-Language', wish)
  expect(made).toBe(3)
})

it.each([
  ['/states', '/states?lang=fr'],
  ['/search?topic=npm_opcat&after=a%2Bb', '/search?topic=npm_opcat&after=a%2Bb&lang=fr'],
  ['/documents/CAT/C/XVD/CO/2?lang=es&part=2#u1', '/documents/CAT/C/XVD/CO/2?part=2&lang=fr#u1'],
])('%s becomes %s, all else as it was', (address, expected) => {
  expect(withLanguage(address, 'fr')).toBe(expected)
})
