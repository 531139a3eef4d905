// The first page: what this is, what is held, the next sure dates, and where to begin.
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
          .map((cell) => $(cell).text()),
      ]),
  )

describe('the first page', () => {
  it('says what it is, in its title and heading', () => {
    expect(page.title).toBe('Mechanism Watch')
    expect(page.heading).toMatch(/^What the United Nations asked of each State on torture/)
  })

  it('counts what is held by mechanism, without the invented examples', () => {
    expect(held(page)).toEqual({
      'Committee against Torture': ['1', '3', '1 document held; expected: unknown'],
      'Universal Periodic Review': ['1', '4', '1 document held; 1 known and not held; expected: unknown'],
      'Special Rapporteur on torture': ['0', '0', expect.any(String)],
    })
    expect(page.$('main table caption').text()).toContain('not how a State is doing')
  })

  it('shows dates that are official or follow from a rule, never an estimate, never an invented one', () => {
    expect(page.main).toContain('Periodic report due: by 13 May 2103 official date')
    expect(page.main).toContain('Norland')
    expect(page.main).not.toMatch(/estimated|Valdoria/)
    expect(page.main).not.toMatch(countdown)
  })

  it('asks for words by POST, so that they stand in no address', () => {
    const form = page.$('main form')
    expect([form.attr('method'), form.attr('action')]).toEqual(['post', '/search'])
    expect(form.find('input').toArray()).toHaveLength(1)
    expect(form.find('input[required]').attr('name')).toBe('q')
  })

  it('leads on', async () => {
    for (const address of ['/states', '/windows', '/search', '/criminalisation'])
      expect(page.$(`main a[href="${address}"]`).length, address).toBeGreaterThan(0)
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })

  it('takes no parameter', async () => {
    const wrong = await site.open('/?colour=red', 400)
    expect(wrong.main).toContain('colour')
  })

  it('shows five windows at most', async () => {
    const windows = Array.from({ length: 9 }, (_, n) =>
      windowOf({ state: 'XVE', occasion: `CO/${n}`, dueOn: `2103-05-1${n}` }),
    )
    await site.store.windows.replace(windows, [], '2099-06-11T08:00:00.000Z')
    const { $ } = await site.open('/')
    expect($('main ul.rows > li')).toHaveLength(5)
  })

  it('of an empty installation says that nothing is known, and shows no list of windows', async () => {
    const empty = await openSite({ store: await openStore({ path: ':memory:' }) })
    const { main, $ } = await empty.open('/')
    expect(Object.values(held(await empty.open('/'))).map((cells) => cells.slice(0, 2))).toEqual(
      Array.from({ length: 3 }, () => ['0', '0']),
    )
    expect(main).toContain('no document held; expected: unknown')
    expect($('main ul.rows')).toHaveLength(0)
  })
})
