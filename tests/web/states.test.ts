// The list of States: by name, never by number, each with what is held beside what is known.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { noFacts } from '../../src/domain/facts.ts'
import { allStates } from '../../src/domain/states/states.ts'
import { fill } from '../support/fill.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/states')
})

const listed = ({ $ }: WebPage) =>
  $('.names a')
    .toArray()
    .map((link) => ({ name: $(link).text(), href: $(link).attr('href')! }))

describe('the list of States', () => {
  it('has its title, and is marked in the navigation', () => {
    expect([page.title, page.heading]).toEqual(['States · Mechanism Watch', 'States'])
    expect(page.$('nav a[aria-current=page]').text()).toBe('States')
  })

  it('holds every Member and observer once, by name, with the address of its page', () => {
    const real = allStates().filter(({ kind }) => kind === 'member' || kind === 'observer')
    expect(real.length).toBeGreaterThanOrEqual(195)
    expect(new Set(listed(page))).toEqual(
      new Set(real.map(({ iso3, names }) => ({ name: names.en.short, href: `/states/${iso3}` }))),
    )
    const names = listed(page).map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('lists no fictional State', () => {
    expect(page.main).not.toMatch(/Valdoria|Norland|Kestria|XV[A-Z]/)
  })

  it('ranks nobody: a count of documents says what it is, and no number orders', () => {
    expect(page.main).toContain('a State with fewer documents is not a better or a worse State')
    expect(page.$('main table, main ol')).toHaveLength(0)
    expect(page.main).not.toMatch(/\b(best|worst|score|rank|top \d+)\b/i)
  })

  it('has a section a letter, each with its heading and a link to it', async () => {
    const { $ } = page
    const letters = $('section > h2')
      .toArray()
      .map((heading) => $(heading).text())
    expect(new Set(letters).size).toBe(letters.length)
    expect(letters).toEqual([...letters].sort())
    for (const letter of letters) {
      expect(letter).toMatch(/^[A-Z]$/)
      expect($(`a[href="#${letter}"]`)).toHaveLength(1)
      expect($(`section[aria-labelledby="${letter}"] .names a`).length).toBeGreaterThan(0)
    }
    await expectLinksLead(site, page, 3)
    expectPlainWords(page)
  })

  it('says of a State whose documents are known how many are held', async () => {
    const store = await fill()
    await store.facts.load(
      {
        ...noFacts(),
        uprReports: [
          {
            symbol: 'A/HRC/990/20',
            state: 'KEN',
            cycle: 9,
            workingGroupSession: 948,
            date: null,
            source: 'list',
            confidence: 'UN',
          },
        ],
      },
      'other facts',
    )
    const again = await openSite({ store })
    const { $ } = await again.open('/states')
    expect($('a[href="/states/KEN"]').parent().text()).toMatch(/held: 0; known by symbol and not held: 1/)
    expect($('a[href="/states/AUT"]').parent().text()).not.toContain('held')
  })

  it('takes no parameter and cannot be written to', async () => {
    await site.open('/states?sort=count', 400)
    const answer = await request(site.app).post('/states')
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})
