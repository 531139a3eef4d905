// The page of one State: its names, what comes next and how sure that is, what was asked, what is missing.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { dateWords } from '../../src/domain/windows/describe-words.ts'
import { fill, flag, keep } from '../support/fill.ts'
import { inventedReport, unit } from '../support/parsed.ts'
import { windowOf } from '../support/window.ts'
import { countdown, expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let norland: WebPage
let kestria: WebPage
beforeAll(async () => {
  site = await openSite({ many: 20 })
  norland = await site.open('/states/XVE')
  kestria = await site.open('/states/XVF')
})

describe('the page of a State', () => {
  it('is called by its name, and gives its other names', async () => {
    expect([norland.title, norland.heading]).toEqual(['Norland · Mechanism Watch', 'Norland'])
    const kenya = await site.open('/states/KEN')
    expect(kenya.$('.kicker').text()).toContain('Republic of Kenya')
  })

  it('has one address, whatever the case of the code', async () => {
    const answer = await request(site.app).get('/states/ken')
    expect([answer.status, answer.headers['location']]).toEqual([308, '/states/KEN'])
  })

  it.each(['ZZZ', 'KENYATTA', '%3Cscript%3E'])('there is none for %s', async (code) => {
    const { main, html } = await site.open(`/states/${code}`, 404)
    expect(main).toContain('No State has this code')
    expect(html).not.toContain('<script>')
  })

  it('says of each date how sure it is, and from where it is known', () => {
    expect(norland.main).toMatch(/By 13 May 2103 Periodic report due .*official date/)
    expect(norland.main).toContain('As printed: “by 13 May 2103”')
    expect(norland.main).toMatch(/Between March and April 2100 .*estimated/)
    expect(norland.main).toContain('Based on: 188 to 224 days before six earlier sessions')
    expect(norland.main).toContain('What you can do before then')
    expect(norland.main).not.toMatch(countdown)
    const dates = norland.$('ul.rows > li:contains("What you can do before then")').toArray()
    expect(dates).toHaveLength(2)
    for (const date of dates)
      expect(Object.values(dateWords.en.label)).toContain(norland.$(date).find('.tag').first().text())
  })

  it.each([
    [
      'unknown',
      { dueOn: null, precision: null, reason: 'no session is announced' },
      /Not announced; check the official page/,
    ],
    ['rule', { dueOn: '2100-02-01' }, /By 1 February 2100 .*computed from a rule, confirm it/],
    [
      'estimate',
      { opensOn: '2100-02', dueOn: '2100-03', precision: 'month' as const },
      /[Bb]etween February and March 2100/,
    ],
    ['official', { dueOn: '2099-05-01' }, /Windows that have passed \(1\)/],
  ] as const)('shows a window that is %s as that', async (certainty, over, words) => {
    const { store } = site
    const window = windowOf({ state: 'XVG', occasion: certainty, certainty, ...over })
    const others = (await store.windows.all({})).filter(({ state }) => state !== 'XVG')
    await store.windows.replace([...others, window], [], '2099-06-11T08:00:00.000Z')
    const { main } = await site.open('/states/XVG')
    expect(main).toMatch(words)
    expect(main).not.toMatch(countdown)
  })

  it('says so where nothing is known, and that nothing follows from it', async () => {
    const { main } = await site.open('/states/AUT')
    expect(main).toContain('No recommendation to Austria is held.')
    expect(main).toContain('That does not mean that there is none')
    expect(main).toMatch(/what is unknown, says nothing about Austria/)
  })

  it('shows five recommendations of a mechanism and leads to the rest', async () => {
    const { $, main } = kestria
    expect(main).toContain('21 recommendations known here')
    expect($('#UPR').nextUntil('h2, h3', 'ul.rows').children('li')).toHaveLength(5)
    const more = $('a[href="/search?state=XVF&mechanism=UPR"]')
    expect(more.text().replace(/\s+/g, ' ')).toBe('All 21 of the Universal Periodic Review')
    expect((await site.open(more.attr('href')!)).main).toContain('21 found')
  })

  it('names what is known and not held, with the reason', async () => {
    const lurania = await site.open('/states/XVG')
    expect(lurania.$('#coverage').nextAll().text()).toMatch(/A\/HRC\/990\/17: known to exist; not collected yet/)
    expect(norland.main).toContain('1 document held; expected: unknown')
  })

  it('draws its time as a picture with a name, and gives the same facts as a table', () => {
    const { $ } = norland
    const part = $('#timeline').nextAll('.scroll').first()
    expect(part.find('svg[role=img]').attr('aria-label')).toMatch(/^Timeline of Norland/)
    expect(part.find('svg').html()!.length).toBeLessThan(3000)
    const shapes = ['circle.held', 'path.official', 'path.estimate'].map((one) => part.find(one).length)
    const rows = $('#timeline').nextAll('details').first().find('tbody tr')
    expect(shapes).toEqual([1, 1, 1])
    expect(rows.toArray().map((row) => $(row).text().replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/30 May 2097.*CAT\/C\/XVE\/CO\/3.*text held/),
      expect.stringMatching(/between March and April 2100.*estimated/),
      expect.stringMatching(/by 13 May 2103.*Periodic report due.*official date/),
    ])
  })

  it('lists its documents with their days', () => {
    const row = norland.$('#documents').nextAll('.scroll').first().find('tbody tr')
    expect(row).toHaveLength(1)
    expect(row.text().replace(/\s+/g, ' ')).toMatch(/CAT\/C\/XVE\/CO\/3.*30 May 2097/i)
    expect(row.find('a').attr('href')).toBe('/documents/CAT/C/XVE/CO/3')
  })

  it('marks an invented State at its head, and keeps it out of search engines', async () => {
    const { $, main } = await site.open('/states/XVD')
    expect($('.notice').first().text()).toContain('INVENTED EXAMPLE')
    expect(main).toContain('These texts do not exist'.slice(6))
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect((await site.open('/states/KEN')).$('meta[name=robots]')).toHaveLength(0)
  })

  it('escapes what a document says', () => {
    expect(kestria.html).toContain('&lt;script>alert(1)&lt;/script>')
    expect(kestria.$('main script')).toHaveLength(0)
    expect(kestria.main).toContain('<script>alert(1)</script> & "quoted"')
  })

  it('has links that lead somewhere, and plain words', async () => {
    for (const page of [norland, kestria]) {
      await expectLinksLead(site, page)
      expectPlainWords(page)
    }
  })
})

it.each([
  ['en', 2, null],
  ['en', 9, 'Shown here: 4 of 9'],
  ['fr', 9, 'Montré ici : 4 sur 9'],
  ['es', 9, 'Se muestra aquí: 4 de 9'],
])('says how many of those on criminalisation are shown where not all are (%s, %i)', async (lang, n, words) => {
  const store = await fill()
  const report = inventedReport({
    symbol: 'A/HRC/990/44',
    symbolAsPrinted: 'A/HRC/990/44',
    states: ['XVG'],
    units: Array.from({ length: n }, (_, at) =>
      unit(`44.${at + 1}`, `Criminalize torture, in law ${at + 1} (Norland);`, { unitType: 'upr_recommendation' }),
    ),
  })
  await flag(store, await keep(store, report, false))
  const { main } = await (await openSite({ store })).open(`/states/XVG?lang=${lang}`)
  if (words === null) expect(main).not.toContain('Shown here')
  else expect(main.replace(/\s/g, ' ')).toContain(words)
})
