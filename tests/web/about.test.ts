// The page of words: each certainty, position and label explained, under the ids to which the other pages lead.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { certainties } from '../../src/domain/certainty.ts'
import { dateWords } from '../../src/domain/windows/describe-words.ts'
import { certaintyMeaning } from '../../src/domain/words.ts'
import { englishIn } from '../support/english.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/about')
})

describe('the page of words', () => {
  it('has its title, and is marked in the navigation', () => {
    expect([page.title, page.heading]).toEqual([
      'About, and what the words mean · Mechanism Watch',
      'About, and what the words mean',
    ])
    expect(page.$('nav a[aria-current=page]').attr('href')).toBe('/about')
  })

  it.each(certainties)('explains %s in the words that stand beside the dates', (certainty) => {
    const term = page.$(`#certainty + dl .tag.${certainty}`)
    expect(term.text()).toBe(dateWords.en.label[certainty])
    expect(term.closest('dt').next('dd').text()).toBe(certaintyMeaning[certainty])
  })

  it('holds every part to which another page leads', async () => {
    for (const address of ['/states/XVE', '/windows', '/states/XVE/criminalisation']) {
      const { $ } = await site.open(address)
      for (const link of $('a[href^="/about#"]').toArray()) {
        const id = $(link).attr('href')!.split('#')[1]
        expect(page.$(`[id="${id}"]`).length, `${address} → ${id}`).toBe(1)
      }
    }
  })

  it('says that "noted" is not "rejected", that labels are no findings, and that nobody is ranked', () => {
    expect(page.main).toContain('a State cannot reject one')
    expect(page.main).toContain('It is no finding of any body')
    expect(page.main).toContain('They do not score, rank or colour States')
  })

  it('names whom to write to, the licence, the method, and figures that the documentation measured', async () => {
    const own = await openSite({ contact: { address: 'desk@rights.example', isOwn: true } })
    const about = await own.open('/about')
    expect(about.$('#operator + p a').attr('href')).toBe('mailto:desk@rights.example')
    expect(page.$('#operator')).toHaveLength(0)
    expect(about.main).toContain('Apache License 2.0')
    const measured = ['upr', 'concluding-observations', 'classification']
      .map((name) => readFileSync(new URL(`../../docs/accuracy-${name}.md`, import.meta.url), 'utf8'))
      .join()
    const figures = about
      .$('#accuracy ~ .scroll td')
      .toArray()
      .map((cell) => about.$(cell).text())
      .filter((text) => text.endsWith(' %'))
    expect(figures).toHaveLength(8)
    for (const figure of figures) expect(measured, figure).toContain(figure.slice(0, -2))
  })

  it.each(['en', 'fr', 'es'])(
    'leads in %s to the page on safety, which is in that language to its end',
    async (lang) => {
      const safety = await site.open(`/safety?lang=${lang}`)
      expect(safety.$('main li').length).toBeGreaterThan(12)
      expect(page.$('main a[href="/safety"]')).toHaveLength(1)
      if (lang !== 'en') expect(englishIn(safety.main)).toEqual([])
      for (const part of ['#line', '#leave']) expect(safety.$(`${part} + ul li`).length, part).toBeGreaterThan(2)
      expect(safety.$('#line + ul').text()).toMatch(/Tor.*VPN/s)
      for (const way of ['/world.json', '/feeds/calendar.ics', '/subscriptions'])
        expect(safety.$(`main li a[href^="${way}"]`).length, way).toBeGreaterThan(0)
      expectPlainWords(safety)
    },
  )

  it('takes no parameter, leads nowhere wrong, and speaks plainly', async () => {
    await site.open('/about?colour=red', 400)
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })
})
