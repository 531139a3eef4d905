// The ledger of a State on criminalisation, and States side by side: counts lead to their rows and measure nobody.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { elements } from '../../src/domain/elements.ts'
import { subtagNames } from '../../src/domain/topic-names.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let norland: WebPage
let both: WebPage
beforeAll(async () => {
  site = await openSite()
  norland = await site.open('/states/XVE/criminalisation')
  both = await site.open('/criminalisation?state=XVF,XVE')
})

const texts = ({ $ }: WebPage, selector: string) =>
  $(selector)
    .toArray()
    .map((one) => $(one).text().replace(/\s+/g, ' ').trim())

describe('the ledger of a State', () => {
  it('has its title and leads back to the State', () => {
    expect(norland.title).toBe('Norland: criminalisation of torture · Mechanism Watch')
    expect(norland.heading).toBe('Criminalisation of torture: what was asked')
    expect(norland.$('.kicker a').attr('href')).toBe('/states/XVE')
  })

  it('says first that it is a finding aid', () => {
    expect(norland.$('.notice a').attr('href')).toBe('/about#labels')
    expect(norland.main.indexOf('finding aid')).toBeLessThan(norland.main.indexOf('Element by element'))
  })

  it('sums up: how often, first, last, by whom', () => {
    expect(norland.main).toContain('2 times in 1 document')
    expect(norland.main).toMatch(/First asked ?30 May 2097/)
    expect(norland.main).toMatch(/Last asked ?30 May 2097/)
  })

  it('names every element, with its article, whether it was asked or not', () => {
    const { $ } = norland
    const asked = $('#matrix ~ .scroll').first().find('tbody tr').toArray()
    expect(asked).toHaveLength(2)
    const others = $('details.for-none li').toArray()
    expect($('details.for-none summary').text()).toBe(`Elements found in no document held here: ${others.length}`)
    const names = [...asked.map((row) => $(row).find('th')), ...others.map((item) => $(item))].map((one) =>
      one.clone().children().remove().end().text().trim(),
    )
    expect(names.length).toBeGreaterThan(5)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain(subtagNames['offence_art4'])
    // an element of no article of its own names none
    expect(norland.main).not.toMatch(/\bany\b/)
  })

  it('says on a phone, where headings are out of sight, of which document the paragraphs are', () => {
    const { $ } = norland
    const cells = $('#matrix ~ .scroll').first().find('tbody td').toArray()
    for (const cell of cells)
      expect($(cell).attr('data-label')).toMatch(/^(Times asked|CAT\/C\/XVE\/CO\/3 \(2097\)): $/)
    expect($('#matrix ~ .scroll table').first().attr('class')).toBe('stacked')
  })

  it('leads from each number to exactly that many rows', async () => {
    const links = norland.$('main table a[href^="/search?"]').toArray()
    expect(links.length).toBeGreaterThan(2)
    for (const link of links) {
      const { main } = await site.open(norland.$(link).attr('href')!)
      expect(main, norland.$(link).attr('href')).toContain(`${norland.$(link).text()} found`)
    }
  })

  it('shows each recommendation in full, with what it asks for', () => {
    const entries = texts(norland, '#entries ~ ul.rows > li')
    expect(entries).toHaveLength(2)
    expect(entries[0]).toContain('Amend the Criminal Code so that torture is an offence of its own;')
    expect(entries[0]).toContain(`Asks for: ${subtagNames['offence_art4']}`)
    expect(entries[1]).toContain(`Asks for: ${subtagNames['limitation_periods']}`)
  })

  it('of a State of which nothing is held says that nothing follows', async () => {
    const kenya = await site.open('/states/KEN/criminalisation')
    expect(kenya.main).toContain('That does not mean that nothing was asked.')
    expect(kenya.$('table')).toHaveLength(0)
  })

  it('marks an invented State', async () => {
    const { $ } = await site.open('/states/XVD/criminalisation')
    expect($('.notice').first().text()).toContain('INVENTED EXAMPLE')
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
  })

  it.each([
    ['/states/ZZZ/criminalisation', 404],
    ['/states/XVE/criminalisation?part=2', 404],
    ['/states/XVE/criminalisation?part=x', 400],
    ['/states/XVE/criminalisation?order=count', 400],
  ])('%s → %i', async (address, status) => {
    expect((await site.open(address, status)).$('table')).toHaveLength(0)
  })

  it('has links that lead somewhere, and plain words', async () => {
    await expectLinksLead(site, norland)
    expectPlainWords(norland)
  })
})

describe('States side by side', () => {
  it('stand by name, whatever the order in which they were asked for', () => {
    expect(texts(both, 'table').length).toBeGreaterThan(0)
    expect(texts(both, '[aria-label="Elements by State"] thead th').slice(1)).toEqual(['Kestria', 'Norland'])
  })

  it('say that the numbers measure nobody, and have no sum and no order by number', () => {
    expect(both.$('caption').first().text()).toContain('they do not measure States')
    expect(both.main).not.toMatch(/\b(total|rank|average|per cent)\b|%/i)
  })

  it('keep the chosen States ticked, and offer no fictional one that is not held', () => {
    const values = (selector: string) =>
      both
        .$(selector)
        .toArray()
        .map((box) => both.$(box).attr('value'))
    expect(values('input[name=state][checked]').sort()).toEqual(['XVE', 'XVF'])
    const offered = values('input[name=state]')
    expect(offered).not.toContain('XVZ')
    expect(offered).toContain('TGO')
    expect(new Set(offered).size).toBe(offered.length)
  })

  it('take a name that is typed, in any of the languages, beside what is ticked', async () => {
    const to = async (query: string) => (await request(site.app).get(`/criminalisation?${query}`)).headers['location']
    expect(await to('state=XVE&name=Espagne')).toBe('/criminalisation?state=XVE,ESP')
    expect(await to('name=Togo&lang=es')).toBe('/criminalisation?state=TGO&lang=es')
    const unknown = await site.open('/criminalisation?state=XVE&name=Atlantis', 400)
    expect(unknown.$('#unknown').text()).toContain('No State has this name')
    expect(unknown.$('input[name=name]').attr('value')).toBe('Atlantis')
    expect(unknown.$('input[name=state][checked]').attr('value')).toBe('XVE')
  })

  it('say of an element that nobody asked for whether texts are held that could say it', async () => {
    const { $ } = await site.open('/criminalisation?state=XVE,KEN')
    const cells = $('.compare tbody tr')
      .toArray()
      .slice(2)
      .map((row) =>
        $(row)
          .find('td')
          .toArray()
          .map((cell) => $(cell).text().trim()),
      )
    expect(new Set(cells.map(([kenya]) => kenya))).toEqual(new Set(['nothing held']))
    const norland = cells.map(([, own]) => own!)
    expect(norland).not.toContain('nothing held')
    // what was found for neither is said once, not in a row of two cells each
    const rows = cells.length
    expect(cells.filter(([, own]) => own === 'not found')).toEqual([])
    const folded = $('.for-none').text().replace(/\s+/g, ' ')
    expect(folded).toContain(`Elements found for none of these States: ${$('.for-none li').length}`)
    expect(folded).toContain('Kenya: nothing held · Norland: not found')
    expect($('.for-none li').length + rows).toBe(elements.length)
    expect($('.compare details a[href^="/recommendations/"]').length).toBeGreaterThan(0)
    const dots = $('svg.dots[role=img]').first()
    expect(dots.attr('aria-label')).toMatch(/^Asked, by year: \d{4} \(\d+\)/)
    // the years of the dots in digits, for the eye too
    expect(dots.next('span').text()).toMatch(/^\d{4}( \(\d+\))?/)
  })

  it('name every topic of theirs, with the number of recommendations that it leads to', async () => {
    const { $ } = both
    expect(texts(both, '#topics thead th').slice(1)).toEqual(['Kestria', 'Norland'])
    const rows = $('#topics tbody tr').toArray()
    expect(texts(both, '#topics tbody th')[0]).toBe('All recommendations')
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) {
      const links = $(row).find('td a').toArray()
      for (const link of links)
        expect((await site.open($(link).attr('href')!)).main).toContain(`${$(link).text()} found`)
      const together = (await site.open($(row).find('th a').attr('href')!)).main
      const sum = links.reduce((n, link) => n + Number($(link).text()), 0)
      expect(together).toContain(`${sum} found`)
    }
  })

  it('without a State are a form', async () => {
    const { $ } = await site.open('/criminalisation')
    expect($('form#choose input[type=checkbox][name=state]').length).toBeGreaterThan(190)
    expect($('form#choose datalist option').length).toBeGreaterThan(190)
    expect($('table')).toHaveLength(0)
  })

  it.each([
    ['/criminalisation?state=XVE&state=XVF', 200],
    ['/criminalisation?state=', 200],
    ['/criminalisation?state=ZZZ', 400],
    ['/criminalisation?state=AFG,ALB,DZA,AND,AGO,ATG,ARG,ARM,AUS,AUT,AZE,BHS,BHR', 400],
    ['/criminalisation?sort=most', 400],
  ])('%s → %i', async (address, status) => {
    expect((await site.open(address, status)).heading).not.toBe('')
  })

  it('have links that lead somewhere', async () => {
    await expectLinksLead(site, both)
  })
})
