// Every page through HTTP: frame, labels, size, and what must never stand on any. What each says is tested in its own file.
import { createHash } from 'node:crypto'
import * as cheerio from 'cheerio'
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

let app: Express
let id: string
beforeAll(async () => {
  app = createServer({
    store: await fill({ many: 400 }),
    clock: stoppedClock(),
    version: '9.9',
    baseUrl: '',
    sources: [...cards, { ...cards[0]!, id: 'ccpr-concluding-observations', mechanism: 'CCPR' }],
  })
  id = (await request(app).get('/api/v1/recommendations?state=XVD&limit=1')).body.data[0].id
})

const pages = (): [address: string, heading: RegExp][] => [
  ['/', /What the United Nations asked/],
  ['/states', /^States$/],
  ['/states/XVD', /^Valdoria$/],
  ['/states/XVE', /^Norland$/],
  ['/states/KEN', /^Kenya$/],
  [`/recommendations/${id}`, /^CAT\/C\/XVD\/CO\/3, para\. 11 \(a\)$/],
  ['/search', /^Search recommendations$/],
  ['/search?state=XVF', /^Search recommendations$/],
  ['/search?topic=criminalisation&mechanism=CAT', /^Search recommendations$/],
  ['/windows', /^Review windows$/],
  ['/windows?state=XVD', /^Review windows$/],
  ['/documents/CAT/C/XVD/CO/3', /^CAT\/C\/XVD\/CO\/3$/],
  ['/documents/A/HRC/990/16', /^A\/HRC\/990\/16$/],
  ['/documents/a/hrc/990/16?part=2', /^A\/HRC\/990\/16$/],
  ['/sources', /^Sources and coverage$/],
  ['/states/XVD/criminalisation', /^Criminalisation of torture: what was asked$/],
  ['/states/KEN/criminalisation', /^Criminalisation of torture: what was asked$/],
  ['/criminalisation', /^Criminalisation of torture, States side by side$/],
  ['/criminalisation?state=XVD,XVE', /^Criminalisation of torture, States side by side$/],
  ['/about', /^About, and what the words mean$/],
  ['/safety', /^Safety/],
  ['/states/ZZZ', /^Page not found$/],
  ['/nothing', /^Page not found$/],
]

const open = async (address: string) => {
  const answer = await request(app).get(address)
  return { answer, $: cheerio.load(answer.text) }
}

describe('a mechanism whose windows are not computed', () => {
  it.each(['/windows', '/states/XVD', '/states/KEN'])('%s says so', async (address) => {
    const text = (await open(address)).$('main').text().replace(/\s+/g, ' ')
    expect(text).toContain('Review windows are not computed for: Human Rights Committee.')
  })
  it('is said of its source, offered by the search form and counted on the first page', async () => {
    const sections = (await open('/sources')).$('dl.facts').text().replace(/\s+/g, ' ')
    expect(sections.match(/not computed for this mechanism/g)).toHaveLength(1)
    expect((await open('/search')).$('input[name=mechanism][value=CCPR]')).toHaveLength(1)
    expect((await open('/')).$('table').text()).toContain('Human Rights Committee')
  })
})

describe('every page', () => {
  it('has a heading, a language, labels, a skip link, and says how old its data are', async () => {
    for (const [address, heading] of pages()) {
      const { answer, $ } = await open(address)
      expect(answer.text.startsWith('<!doctype html>'), address).toBe(true)
      expect($('h1').length, address).toBe(1)
      expect($('h1').text().replace(/\s+/g, ' ').trim(), address).toMatch(heading)
      expect($('html').attr('lang')).toBe('en')
      expect($('title').text(), address).toMatch(/Mechanism Watch$/)
      expect($('a.skip').attr('href')).toBe('#main')
      for (const field of $('input:not([type=hidden]):not([type=checkbox]), select').toArray())
        expect($(`label[for="${$(field).attr('id')}"]`).text(), `${address} ${$(field).attr('id')}`).not.toBe('')
      const ids = $('[id]')
        .toArray()
        .map((e) => $(e).attr('id'))
      expect(new Set(ids).size, `${address}: an id stands twice`).toBe(ids.length)
      const levels = $('h1,h2,h3,h4')
        .toArray()
        .map((e) => Number(e.tagName.slice(1)))
      for (let i = 1; i < levels.length; i++) expect(levels[i]! - levels[i - 1]!, address).toBeLessThanOrEqual(1)
      expect($('footer').text(), address).toMatch(
        /Data version 2099-06-10\.c\d+.*CAT\/C\/XVE\/CO\/3.*responsible for checking the official announcement/s,
      )
    }
  })

  it('asks nobody else for anything, runs one file of ours at most, sets no cookie, stays small', async () => {
    for (const [address] of pages()) {
      const { answer, $ } = await open(address)
      expect($('iframe, img, object, embed, [style], [onclick]').length, address).toBe(0)
      const scripts = $('script:not([type="application/ld+json"])').toArray()
      expect(
        scripts.map((one) => [$(one).attr('src'), $(one).text()]),
        address,
      ).toEqual([[expect.stringMatching(/^\/assets\/page-[0-9a-f]{12}\.js$/), '']])
      // the rules of the first view stand in the page, and the policy lets in nothing else that stands there
      const hash = createHash('sha256').update($('style').text()).digest('base64')
      expect(answer.headers['content-security-policy'], address).toContain(`style-src 'self' 'sha256-${hash}';`)
      expect(answer.headers['content-security-policy'], address).toContain("script-src 'self';")
      // what comes later holds back no view: it is named behind the content
      expect($('head link[rel=stylesheet], head script[src]').length, address).toBe(0)
      for (const link of $('link').toArray()) expect($(link).attr('href'), address).toMatch(/^\/(?!\/)/)
      for (const form of $('form').toArray()) expect($(form).attr('action'), address).toMatch(/^\/(?!\/)/)
      expect(answer.headers['set-cookie'], address).toBeUndefined()
      expect(answer.headers['referrer-policy']).toBe('no-referrer')
      expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'/)
      expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|https?:/)
      expect(Buffer.byteLength(answer.text), address).toBeLessThan(100_000)
      expect(answer.text, address).not.toMatch(/undefined|\[object|NaN/)
      // words and links are not glued together
      expect(answer.text.match(/[a-z0-9.,;:·–]<(a|strong|em) /g) ?? [], address).toEqual([])
    }
  })

  it('has its styles and its script under addresses that name their bytes, for a year', async () => {
    const { $ } = await open('/')
    for (const address of [$('link[rel=stylesheet]').attr('href')!, $('script[src]').attr('src')!]) {
      const { text, headers } = await request(app).get(address).expect(200)
      const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
      expect(address).toContain(`-${digest}.`)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })

  it('escapes what documents say', async () => {
    for (const address of ['/search?state=XVF', '/documents/A/HRC/990/16', '/states/XVF']) {
      const { answer } = await open(address)
      expect(answer.text).toContain('&lt;script>alert(1)&lt;/script>')
      expect(answer.text).not.toContain('<script>')
    }
  })
})

describe('invented rows', () => {
  const marked = () => [
    '/states/XVD',
    `/recommendations/${id}`,
    '/documents/CAT/C/XVD/CO/3',
    '/search?state=XVD',
    '/windows?state=XVD',
    '/states/XVD/criminalisation',
    '/criminalisation?state=XVD&state=XVE',
  ]
  it('say so on every surface', async () => {
    for (const address of marked()) {
      const { $ } = await open(address)
      expect($('main').text(), address).toContain('INVENTED EXAMPLE')
    }
  })
  it('stand nowhere where they were not asked for', async () => {
    for (const address of ['/', '/states', '/windows', '/search?topic=criminalisation', '/sources'])
      expect(
        (await open(address))
          .$('main')
          .text()
          .replace(/Valdoria \(INVENTED EXAMPLE\)/g, ''),
        address,
      ).not.toMatch(/Valdoria|XVD/)
  })
})
