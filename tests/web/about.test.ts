// The page of words: each certainty, position and label explained, under the ids to which the other pages lead.
import { beforeAll, describe, expect, it } from 'vitest'
import { certainties } from '../../src/domain/certainty.ts'
import { dateWords } from '../../src/domain/windows/describe-words.ts'
import { certaintyMeaning } from '../../src/domain/words.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/about')
})

describe('the page of words', () => {
  it('has its title, and is marked in the navigation', () => {
    expect([page.title, page.heading]).toEqual(['What the words mean · Mechanism Watch', 'What the words mean'])
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

  it('takes no parameter, leads nowhere wrong, and speaks plainly', async () => {
    await site.open('/about?colour=red', 400)
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })
})
