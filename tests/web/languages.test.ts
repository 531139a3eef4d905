// Every page in French and Spanish, from the title to the foot, with its errors: no English is left, and no link loses the language.
import * as cheerio from 'cheerio'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { faultWords } from '../../src/domain/fault-words.ts'
import { party, session, turn, windowsOf } from '../domain/windows/build.ts'
import { englishIn } from '../support/english.ts'
import { fill } from '../support/fill.ts'
import { expectLinksLead, openSite, ownLinks, readPage, type Site } from './support/site.ts'

let site: Site
/** Addresses of one recommendation of each kind, as the lists lead to them. */
let addresses: string[]
beforeAll(async () => {
  const store = await fill({ many: 3 })
  const facts = {
    sessions: [
      session('CAT', 990, { opens: '2100-04-13', closes: '2100-05-08', states: ['XVE', 'KEN'] }),
      session('UPR', 953, { opens: '2101-01-18', closes: '2101-01-29' }),
    ],
    uprTurns: [turn('KEN', 4, 953)],
    parties: [party('KEN', '1997-02-21')],
  }
  const windows = windowsOf(facts, { today: '2099-06-01', states: ['XVE', 'KEN', 'IND', 'VAT'] })
  await store.windows.replace(windows, [], '2099-06-01T08:00:00.000Z')
  site = await openSite({ store })
  const leads = await Promise.all(
    ['/states/XVE', '/states/XVD', '/states/XVF', '/search?state=XVE'].map((one) => site.open(one)),
  )
  const found = leads.flatMap(ownLinks).filter((link) => /^\/(documents|recommendations)\//.test(link))
  addresses = [...new Set(found)]
})

/** Visible words of the whole page, but for what is marked as English (quotations, titles of documents, notes of readers) and citations, which follow their style. */
function visible(html: string): string {
  const { $, title } = readPage(html, 200)
  $('[lang=en], [hreflang], script, style, code, .hash, .copy').remove()
  const attributes = $('[aria-label], [placeholder], [title]')
    .toArray()
    .flatMap((element) => ['aria-label', 'placeholder', 'title'].map((name) => $(element).attr(name) ?? ''))
  return [title, $('body').text(), ...attributes].join(' ').replaceAll('Mechanism Watch', '').replace(/\s+/g, ' ')
}

/** Marks of a French sentence without the space that stands before them: "mots; suite", "Note 1: mots"; and English quotation marks. */
const unspaced = (text: string): string[] => text.match(/[\p{L}\d)»][;:!?](?=\s|$)|[“”]/gu) ?? []

const withLang = (address: string, language: string) => `${address}${address.includes('?') ? '&' : '?'}lang=${language}`

const pages = [
  '/',
  '/states',
  '/about',
  '/safety',
  '/data',
  '/calendar?state=XVE',
  '/windows?view=month&month=2100-05',
  '/sources',
  '/search',
  '/search?topic=criminalisation',
  '/search?state=XVE&mechanism=CAT&subtag=offence_art4&symbol=CAT/C/XVE/CO/3',
  '/search?topic=criminalisation,detention_conditions',
  '/windows',
  '/windows?state=XVE',
  '/windows?certainty=unknown',
  '/windows?state=KEN',
  '/check',
  '/verify',
  '/annex',
  '/annex?state=XVE,XVF',
  // a State with texts, a party that is coming up, a non-party, and one outside the UPR
  '/states/XVE',
  '/states/KEN',
  '/states/IND',
  '/states/VAT',
  '/states/XVE/criminalisation',
  '/criminalisation',
  '/criminalisation?state=XVE,XVD',
]
const errors: [address: string, status: number][] = [
  ['/nothing', 404],
  ['/states/ZZZ', 404],
  ['/states/XVE?colour=red', 400],
  ['/windows?state=12', 400],
  ['/windows?dueFrom=today', 400],
  ['/recommendations/zzz', 404],
  ['/documents/NO/SUCH/1', 404],
  ['/states/XVE/criminalisation?part=x', 400],
  ['/states/XVE/criminalisation?part=999', 404],
  ['/states/%E0%A4%A', 400],
  ['/search?state=kenyaa', 400],
  ['/search?colour=red', 400],
  ['/search?after=zzz', 400],
]

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  const open = async (address: string, status = 200) => {
    const { html, $ } = await site.open(withLang(address, language), status)
    expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    return { html, $, text: visible(html) }
  }

  it.each(pages)('%s holds no English', async (address) => {
    const { text } = await open(address)
    expect(englishIn(text), text).toEqual([])
    if (language === 'fr') expect(unspaced(text), text).toEqual([])
  })

  it('the dictionary of columns holds no English but the values that a column has', async () => {
    const { text } = await open('/data/dictionary')
    const values = ['cancelled', 'month', 'moved', 'not', 'party']
    expect(englishIn(text).sort()).toEqual(values)
    if (language === 'fr') expect(unspaced(text)).toEqual([])
  })

  it('every document and recommendation that the lists lead to holds no English but what is marked', async () => {
    expect(addresses.filter((one) => one.startsWith('/documents')).length).toBeGreaterThan(2)
    expect(addresses.filter((one) => one.startsWith('/recommendations')).length).toBeGreaterThan(5)
    for (const address of addresses) {
      const { text } = await open(address)
      expect(englishIn(text), `${address} ${text}`).toEqual([])
      if (language === 'fr') expect(unspaced(text), `${address} ${text}`).toEqual([])
    }
  })

  it.each(errors)('%s says what is wrong in it', async (address, status) => {
    const { text } = await open(address, status)
    expect(englishIn(text), text).toEqual([])
    expect(text).not.toContain(': –')
  })

  it('what was searched by words is found in it, and the switch leads to the same words, sealed', async () => {
    const answer = await request(site.app)
      .post(`/search?lang=${language}`)
      .type('form')
      .send({ q: 'torture' })
      .redirects(1)
    expect(englishIn(visible(answer.text))).toEqual([])
    const $ = cheerio.load(answer.text)
    const again = $('nav.languages a[hreflang=en]').attr('href')!
    expect(again).toMatch(/^\/search\?sought=[\w-]+&lang=en$/)
    expect(
      cheerio
        .load((await request(site.app).get(again)).text)('input[name=q]')
        .attr('value'),
    ).toBe('torture')
    const filters = await request(site.app).post(`/search?lang=${language}`).type('form').send({ state: 'XVE' })
    expect(filters.headers['location']).toBe(`/search?state=XVE&lang=${language}`)
  })

  it('every link to a page and every form keeps it', async () => {
    for (const address of [...pages, ...addresses.slice(0, 6)]) {
      const { $ } = await open(address)
      const links = $('a[href^="/"]:not([hreflang])')
        .map((_, link) => $(link).attr('href')!)
        .get()
      const lost = links.filter((href) => !/[?&](lang|language)=|^\/((api|feeds|archive)\/|world\.json)/.test(href))
      expect(lost, address).toEqual([])
      for (const form of $('form[action^="/"]').toArray()) {
        const inAddress = $(form).attr('action')!.includes('lang=')
        expect(inAddress || $(form).find(`input[name=lang][value=${language}]`).length === 1, address).toBe(true)
      }
    }
    await expectLinksLead(site, await site.open(withLang('/states/XVE', language)))
  })

  it('what is wrong with a source, and what can be done, is in it', async () => {
    const { text } = await open('/sources')
    expect(text).toContain(faultWords('challenged', language).what)
    expect(text).toContain(faultWords('challenged', language).remedy)
  })

  it('calendars and feeds are asked for in it', async () => {
    const { $ } = await open('/states/KEN')
    for (const link of ['/feeds/calendar.ics?', '/feeds/calendar.ics?state=KEN&'])
      expect($(`main a[href="${link}language=${language}"]`), link).toHaveLength(1)
  })

  it('a code in small letters leads to its own page in the same language', async () => {
    const answer = await request(site.app).get(`/states/ken?lang=${language}`)
    expect([answer.status, answer.headers['location']]).toEqual([308, `/states/KEN?lang=${language}`])
  })

  it('links that went out with `language` are in it still', async () => {
    for (const address of ['/windows?state=KEN', '/states/KEN', '/sources']) {
      const { html } = await site.open(`${address}${address.includes('?') ? '&' : '?'}language=${language}`)
      expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    }
  })

  it('the API says its words in it', async () => {
    const { body } = await request(site.app).get(`/api/v1/review-windows?state=XVE&language=${language}`).expect(200)
    expect(body.data.length).toBeGreaterThan(0)
    for (const { title, when, words, action, certaintyWords } of body.data)
      expect(englishIn([title, when, words, action, certaintyWords].join(' '))).toEqual([])
  })
})
