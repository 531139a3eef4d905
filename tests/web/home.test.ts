// The first page: what this is, what is held, the next sure dates, and where to begin.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { windowOf } from '../support/window.ts'
import { countdown, expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/')
})

/** The table of what is held: mechanism → its cells. */
const held = ({ $ }: WebPage) =>
  Object.fromEntries(
    $('main table tbody tr')
      .toArray()
      .map((row) => [
        $(row).find('th').text(),
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text().trim()),
      ]),
  )

describe('the first page', () => {
  it('says what it is, in its title and heading', () => {
    expect(page.title).toBe('Mechanism Watch')
    expect(page.heading).toMatch(/^What the United Nations asked of each State on torture/)
  })

  it('counts what is held by mechanism, without the invented examples', () => {
    expect(held(page)).toEqual({
      'Committee against Torture': ['1 document held; expected: unknown', '3'],
      'Universal Periodic Review': ['1 document held; 1 known by symbol and not held; expected: unknown', '4'],
      'Special Rapporteur on torture': [expect.any(String), '0'],
    })
    expect(page.$('main table caption').text()).toContain('not how a State is doing')
  })

  it('shows what can be done and who is reviewed next, an estimate as months with its label, never an invented one', () => {
    const items = page
      .$('main ul.rows > li')
      .toArray()
      .map((item) => page.$(item).text().replace(/\s+/g, ' ').trim())
    expect(items).toEqual([
      expect.stringMatching(
        /Stakeholder submissions due: between March and April 2100 estimated Universal Periodic Review Norland/,
      ),
    ])
    expect(items.join()).not.toMatch(/Valdoria/)
    expect(page.main).not.toMatch(countdown)
  })

  it('asks for words by POST, so that they stand in no address', () => {
    const form = page.$('main form')
    expect([form.attr('method'), form.attr('action')]).toEqual(['post', '/find'])
    expect(form.find('input').toArray()).toHaveLength(1)
    expect(form.find('input[required]').attr('name')).toBe('q')
  })

  it('leads on', async () => {
    for (const address of [
      '/states',
      '/windows?purpose=act',
      '/search',
      '/criminalisation',
      '/check',
      '/subscriptions',
    ])
      expect(page.$(`main a[href="${address}"]`).length, address).toBeGreaterThan(0)
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })

  it('takes no parameter', async () => {
    const wrong = await site.open('/?colour=red', 400)
    expect(wrong.main).toContain('colour')
  })

  it('joins States whose windows say the same, and shows five such lines at most', async () => {
    const at = (n: number, state: string) =>
      windowOf({
        state,
        mechanism: 'UPR',
        kind: 'stakeholder_submission',
        rule: 'U2',
        occasion: `cycle-${n}`,
        dueOn: `2103-05-1${n}`,
      })
    const windows = Array.from({ length: 9 }, (_, n) => [at(n, 'XVE'), at(n, 'XVF')]).flat()
    await site.store.windows.replace(windows, [], '2099-06-11T08:00:00.000Z')
    const { $ } = await site.open('/')
    const lines = $('main ul.rows > li')
    expect(lines).toHaveLength(5)
    expect($(lines[0]!).text()).toMatch(/Kestria, Norland/)
  })

  it.each([
    ['Kestria', '/states/XVF'],
    ['  kestria ', '/states/XVF'],
    ['CAT/C/XVE/CO/3', '/documents/CAT/C/XVE/CO/3'],
    ['A/HRC/999/4', null],
    ['safeguards', null],
    ['torture in Kestria', null],
  ])('the box leads from %j to %s', async (q, address) => {
    const answer = await request(site.app).post('/find').type('form').send({ q })
    expect(answer.status).toBe(303)
    // words are looked for, and stand in the address sealed
    if (address === null) expect(answer.headers.location).toMatch(/^\/search\?sought=[\w-]+$/)
    else expect(answer.headers.location).toBe(address)
  })

  it('leads from a footnote with a paragraph to that paragraph, in the language chosen', async () => {
    const q = 'Committee against Torture, CAT/C/XVD/CO/3, para. 11 (a)'
    const { headers } = await request(site.app).post('/find?lang=fr').type('form').send({ q })
    expect(headers.location).toMatch(/^\/recommendations\/[^?]+\?lang=fr$/)
  })

  it('of an empty installation says that nothing is known, and shows no list of windows', async () => {
    const empty = await openSite({ store: await openStore({ path: ':memory:' }) })
    const { main, $ } = await empty.open('/')
    expect(Object.values(held(await empty.open('/')))).toEqual(
      Array.from({ length: 3 }, () => ['no document held; expected: unknown', '0']),
    )
    expect(main).toContain('no document held; expected: unknown')
    expect($('main ul.rows')).toHaveLength(0)
  })

  it('leads to the document, which says that it lacks the paragraph that was asked for', async () => {
    const { headers } = await request(site.app).post('/find').type('form').send({ q: 'CAT/C/XVE/CO/3, para. 999' })
    expect(headers['location']).toBe('/documents/CAT/C/XVE/CO/3?go=999')
    expect((await site.open(headers['location']!)).$('#lost').text()).toContain('no paragraph 999')
  })

  it('opens nothing for a misspelt symbol before the person has seen how it was read', async () => {
    const find = (q: string) => request(site.app).post('/find').type('form').send({ q })
    for (const q of ['CAT/C/XVE/C0/3', 'CAT/C/XVE/CO/3O, para. 11', 'CAT/XVE/CO/3']) {
      const answer = await find(q)
      expect(answer.status, q).toBe(200)
      expect(answer.text, q).toContain('Probably meant:')
    }
    // the same letters and digits, joined as on a phone or in the name of a file
    for (const q of ['cat c xve co 3', 'CAT-C-XVE-CO-3', 'CAT_C_XVE_CO_3-EN'])
      expect((await find(q)).headers['location'], q).toBe('/documents/CAT/C/XVE/CO/3')
  })

  it('takes a draft as it takes a name: several citations, quotations, lines or 300 characters are checked', async () => {
    const find = (q: string) => request(site.app).post('/find').type('form').send({ q })
    const drafts = [
      'See CAT/C/XVD/CO/3, para. 6 (a)), and CAT/C/XVE/CO/3, para. 11. Both ask for it (para. 11 (a)).',
      'CAT/C/XVE/CO/3, paras. 10 and 11 (a)',
      `${'The Committee has asked for it again and again. '.repeat(8)} (CAT/C/XVE/CO/3, para. 11 (a)).`,
    ]
    for (const draft of drafts) {
      const answer = await find(draft)
      expect(answer.status, draft).toBe(200)
      expect(answer.text).toContain('Citations found:')
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    const quoted = await find(
      '"Amend the Criminal Code so that torture is a grave offence" (CAT/C/XVD/CO/3, para. 11 (a))',
    )
    expect(quoted.text).toContain('Differs from the document held here')
    const titled = await find('CAT, “Concluding observations on the second report”, CAT/C/XVE/CO/3, para. 11 (a)')
    expect(titled.headers['location']).toMatch(/^\/recommendations\//)
    const footnote = await find('CAT, Concluding observations, UN Doc. CAT/C/XVE/CO/3, 30 May 2097, para. 11 (a).')
    expect(footnote.headers['location']).toMatch(/^\/recommendations\//)
  })
})
