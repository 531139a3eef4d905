// The page of a document: what it is, from where it was captured, and each paragraph with its kind.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { keep } from '../support/fill.ts'
import { inventedObservations, inventedReport, unit } from '../support/parsed.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let norland: WebPage
beforeAll(async () => {
  site = await openSite({ many: 400 })
  norland = await site.open('/documents/CAT/C/XVE/CO/3')
})

/** Term → what is said of it. */
const facts = ({ $ }: WebPage) =>
  Object.fromEntries(
    $('dl.facts dt')
      .toArray()
      .map((term) => [$(term).text(), $(term).next('dd').text().replace(/\s+/g, ' ').trim()]),
  )

describe('the page of a document', () => {
  it('is called by its symbol, and says what it is', () => {
    expect([norland.title, norland.heading]).toEqual(['CAT/C/XVE/CO/3 · Mechanism Watch', 'CAT/C/XVE/CO/3'])
    expect(norland.$('.kicker').text()).toMatch(/concluding observations · Committee against Torture/i)
    expect(norland.$('.lead').text()).toBe('Concluding observations on the third periodic report of Norland')
  })

  it('tells its facts, with the days as words and the duties as printed', () => {
    expect(facts(norland)).toMatchObject({
      State: 'Norland (as printed: The Norland)',
      Body: 'Committee against Torture',
      Distributed: '30 May 2097',
      Session: '991',
      'Follow-up due': '13 May 2100 – paras. 11(a) (para. 30: “by 13 May 2100”)',
      'Next report due': '13 May 2103 (para. 31: “by 13 May 2103”)',
      'Captured from': 'https://docs.example.org/CAT/C/XVE/CO/3',
      'Captured at': '10 June 2099, 08:00 UTC',
      'SHA-256 of the bytes': expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('shows each paragraph once, in its order, with its kind beside its number', () => {
    const { $ } = norland
    const rows = $('main section')
      .toArray()
      .map((part) => [$(part).attr('aria-label'), $(part).find('.tag').first().text()])
    expect(rows.map(([pinpoint]) => pinpoint)).toEqual(['para. 10', 'para. 11 (a)', 'para. 11 (b)', 'para. 20'])
    expect(rows[0]![1]).toMatch(/concern/i)
    for (const [, kind] of rows.slice(1)) expect(kind).toMatch(/recommendation/i)
    expect(norland.main).toContain('3 recommendations among 4 paragraphs')
  })

  it('leads from a recommendation to its page, and from no other kind', () => {
    const { $ } = norland
    for (const part of $('main section').toArray()) {
      const links = $(part).find('.pin a')
      expect(links.length, $(part).attr('aria-label')).toBe($(part).attr('aria-label') === 'para. 10' ? 0 : 1)
      if (links.length > 0) expect(links.attr('href')).toBe(`/recommendations/${$(part).attr('id')}`)
    }
  })

  it('prints a heading where it changes, and only there', () => {
    expect(
      norland
        .$('main h2:contains(Paragraphs)')
        .nextUntil('h2', 'h3')
        .toArray()
        .map((heading) => norland.$(heading).text()),
    ).toEqual(['Definition of torture', 'Safeguards'])
  })

  it.each(['/documents/cat/c/xve/co/3', '/documents/CAT/C/XVE/CO/3/'])('is found as %s', async (address) => {
    const answer = await request(site.app).get(address)
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('<h1>CAT/C/XVE/CO/3</h1>')
  })

  it('is cut into parts that slow lines bear; each paragraph is in one of them', async () => {
    const address = '/documents/A/HRC/990/16'
    const seen: string[] = []
    let next: string | undefined = address
    let parts = 0
    while (next !== undefined) {
      const { $, html, main }: WebPage = await site.open(next)
      parts++
      expect(Buffer.byteLength(html), next).toBeLessThan(100_000)
      expect(main).toContain(`Part ${parts} of `)
      seen.push(
        ...$('main section')
          .toArray()
          .map((part) => $(part).attr('id')!),
      )
      next = $('a[rel=next]').first().attr('href')
    }
    expect(parts).toBeGreaterThan(1)
    expect(seen).toHaveLength(401)
    expect(new Set(seen).size).toBe(401)
  })

  it.each([
    ['?part=999', 404, 'There is no such part'],
    ['?part=0', 400, 'A part is given by its number'],
    ['?part=1e3', 400, 'A part is given by its number'],
    ['?part=1&part=2', 400, 'A part is given by its number'],
    ['?colour=red', 400, 'colour'],
    ['?language=xx', 400, 'Language of the text ("xx" is not known here; known are en, fr'],
    ['?language=fr', 404, 'not held'],
  ])('of %s is refused in words', async (query, status, words) => {
    expect((await site.open(`/documents/CAT/C/XVE/CO/3${query}`, status)).main).toContain(words)
  })

  it('that is not held may exist all the same', async () => {
    const { main, $ } = await site.open('/documents/CAT/C/XVE/CO/99', 404)
    expect(main).toContain('It may exist')
    expect($('main a[href="/search"]')).toHaveLength(1)
  })

  it('says that a version is not final wherever its words are shown', async () => {
    const advance = { symbol: 'CAT/C/XVF/CO/4', states: ['XVF'], version: 'advance_unedited' as const }
    await keep(site.store, inventedObservations({ ...advance, units: [unit('1', 'Release the prisoners.')] }), false)
    const page = await site.open('/documents/CAT/C/XVF/CO/4')
    expect(facts(page)['Version']).toMatch(/unedited/i)
    expect((await site.open('/states/XVF')).main).toMatch(/unedited/i)
  })

  it('lists what was not read, with the reason', async () => {
    const skipped = [{ where: 'annex', text: 'A table', reason: 'a table without numbers' }]
    const parsed = inventedObservations({ symbol: 'CAT/C/XVF/CO/5', states: ['XVF'], skipped })
    await keep(site.store, parsed, false)
    const { main } = await site.open('/documents/CAT/C/XVF/CO/5')
    expect(main).toContain('What was not read')
    expect(main).toContain('annex: a table without numbers')
    expect(norland.main).not.toContain('What was not read')
  })

  it('escapes what it says', async () => {
    const { $, html } = await site.open('/documents/A/HRC/990/16')
    expect(html).toContain('&lt;script>alert(1)&lt;/script>')
    expect($('main script')).toHaveLength(0)
  })

  it('has links that lead somewhere, and plain words', async () => {
    await expectLinksLead(site, norland)
    expectPlainWords(norland)
  })
})

describe('ways through a document', () => {
  it('lead to a paragraph that is written as a footnote prints it', async () => {
    const to = await request(site.app).get('/documents/CAT/C/XVE/CO/3?go=11%20(b)')
    expect(to.status).toBe(303)
    const [path, id] = to.headers['location']!.split('#')
    const page = await site.open(path!)
    expect(page.$(`[id="${id}"]`).attr('aria-label')).toBe('para. 11 (b)')
  })

  it.each(['99', 'many'])('keep %s, which is no paragraph of it, in its field', async (go) => {
    const page = await site.open(`/documents/CAT/C/XVE/CO/3?go=${go}`)
    expect(page.$('#lost').text()).toContain(`has no paragraph ${go}`)
    expect(page.$('#go').attr('value')).toBe(go)
  })

  it('show its recommendations alone, in parts of their own, and the way back', async () => {
    const all = await site.open('/documents/CAT/C/XVE/CO/3')
    const only = await site.open(all.$('a[href*="only=recommendations"]').attr('href')!.split('#')[0]!)
    const labels = only
      .$('main section')
      .toArray()
      .map((part) => only.$(part).attr('aria-label'))
    expect(labels).toEqual(['para. 11 (a)', 'para. 11 (b)', 'para. 20'])
    expect(only.$('a[href="/documents/CAT/C/XVE/CO/3#paragraphs"]')).toHaveLength(1)
    const long = await site.open('/documents/A/HRC/990/16?only=recommendations')
    expect(long.$('a[rel=next]').attr('href')).toBe('/documents/A/HRC/990/16?only=recommendations&part=2')
  })

  it('name its headings, each leading to its first paragraph', async () => {
    const { $ } = await site.open('/documents/CAT/C/XVE/CO/3')
    const outline = $('details:has(summary:contains(Outline)) a').toArray()
    expect(outline.map((link) => $(link).text())).toEqual(['Definition of torture', 'Safeguards'])
    for (const link of outline) expect($(`[id="${$(link).attr('href')!.split('#')[1]}"]`)).toHaveLength(1)
  })
})

it('outlines a report: sections with what is under them, and the chapter of recommendations without a heading', async () => {
  const under = (path: string, heading: string[], unitType: 'upr_discussion' | 'upr_recommendation') => ({
    ...unit(path, `Words of paragraph ${path}.`),
    heading,
    unitType,
  })
  const summary = 'Summary of the proceedings'
  await keep(
    site.store,
    inventedReport({
      symbol: 'A/HRC/980/12',
      states: ['XVG'],
      units: [
        under('1', ['Contents', 'Introduction'], 'upr_discussion'),
        under('5', [summary, 'Presentation'], 'upr_discussion'),
        under('9', [summary, 'Dialogue'], 'upr_discussion'),
        under('90.1', [], 'upr_recommendation'),
      ],
    }),
    false,
  )
  const { $ } = await site.open('/documents/A/HRC/980/12?lang=fr')
  const rows = $('.outline > li').toArray()
  expect(rows.map((row) => $(row).children('a, span').text())).toEqual([
    'Introduction',
    summary,
    'Conclusions et recommandations',
  ])
  expect(
    $(rows[1]!)
      .find('ul a')
      .map((_, link) => $(link).text())
      .get(),
  ).toEqual(['Presentation', 'Dialogue'])
  const links = $('.outline a').toArray()
  expect(links).toHaveLength(4)
  for (const link of links) expect($(`[id="${$(link).attr('href')!.split('#')[1]}"]`)).toHaveLength(1)
  // words of the document are in its language, the others in that of the page
  expect(links.map((link) => $(link).attr('lang') ?? null)).toEqual(['en', 'en', 'en', null])
})
