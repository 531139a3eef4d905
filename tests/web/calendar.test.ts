// The page that makes the address of a calendar: it leads to the file that it describes, and counts what is in it.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { englishIn } from '../support/english.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const eventsAt = async (path: string) => (await request(site.app).get(path)).text.split('BEGIN:VEVENT').length - 1

describe('/calendar', () => {
  it.each([
    ['/calendar?state=XVE', 'state=XVE&language=en'],
    ['/calendar?state=XVE&estimates=1', 'state=XVE&estimates=1&language=en'],
    ['/calendar?purpose=act&discreet=1&lang=fr', 'purpose=act&discreet=1&language=fr'],
    ['/calendar?lang=es', 'language=es'],
  ])('%s leads to ?%s and says how many entries are in it', async (address, query) => {
    const page = await site.open(address)
    const file = page.$(`a[href="/feeds/calendar.ics?${query}"]`)
    expect(file).toHaveLength(1)
    expect(page.$('a[href^="webcal:"]').attr('href')).toMatch(
      new RegExp(`^webcal://[^/]+/feeds/calendar\\.ics\\?${query}$`),
    )
    expect(page.$('.card strong').text()).toMatch(new RegExp(`^${await eventsAt(file.attr('href')!)} `))
  })

  it('says how many of the entries are past, as the file has them', async () => {
    // Norland's estimate closes in April 2100, its report is due on 13 May 2103: the day itself is not past
    for (const [now, counted] of [
      ['2099-06-15', '3 entries now: 26 June (the international day) and 2 still ahead or under way.'],
      ['2102-06-15', '3 entries now: 26 June (the international day), 1 that is past and 1 still ahead or under way.'],
      ['2103-05-13', '2 entries now: 26 June (the international day) and 1 still ahead or under way.'],
      ['2103-05-14', '2 entries now: 26 June (the international day), 1 that is past, and no date ahead.'],
    ] as const) {
      const then = await openSite({ store: site.store, now: `${now}T10:00:00.000Z` })
      const page = await then.open('/calendar?state=XVE&estimates=1&past=all')
      expect(page.$('[data-count]').text(), now).toBe(counted)
    }
  })

  it('names no rule by its number in the sentences of an entry, in any language', async () => {
    for (const language of ['en', 'fr', 'es']) {
      const file = (await request(site.app).get(`/feeds/calendar.ics?estimates=1&language=${language}`)).text
      const unfolded = file.replace(/\r\n /g, '')
      expect(unfolded).toMatch(/(Basis|Fondement|Fundamento) ?: /)
      // the number of a rule stands behind the basis, in brackets, and nowhere else
      expect(unfolded.replace(/\((rule|règle|regla) [CUR]\d+\)/g, '')).not.toMatch(/(rule|règle|regla) [CUR]\d/i)
    }
  })

  it('says how many more there are with estimated months', async () => {
    const [days, months] = await Promise.all(
      ['', '&estimates=1'].map((more) => eventsAt(`/feeds/calendar.ics?state=XVE${more}`)),
    )
    expect(months).toBeGreaterThan(days!)
    expect((await site.open('/calendar?state=XVE')).main).toContain(`there are ${months! - days!} more`)
  })

  it('keeps what was chosen, in plain words, with links that lead somewhere', async () => {
    const page = await site.open('/calendar?state=XVE&mechanism=CAT&estimates=1')
    for (const box of ['[name=state][value=XVE]', '[name=mechanism][value=CAT]'])
      expect(page.$(`input${box}[checked]`), box).toHaveLength(1)
    expect(page.$('input[name=estimates][checked]')).toHaveLength(1)
    expectPlainWords(page)
    await expectLinksLead(site, page)
  })

  it.each(['fr', 'es'])('holds no English in %s', async (language) => {
    const { $, main } = await site.open(`/calendar?state=XVE&lang=${language}`)
    expect(englishIn(main.replace($('.copy').text(), '').replace('English', ''))).toEqual([])
  })

  it.each(['?state=ZZZ', '?colour=red'])('%s is refused', async (query) => {
    await site.open(`/calendar${query}`, 400)
  })

  it('takes several States, typed by name or ticked', async () => {
    const typed = await request(site.app).get('/calendar?state=XVE&name=Kenya&purpose=act')
    expect(typed.headers['location']).toBe('/calendar?state=XVE,KEN&purpose=act')
    const page = await site.open('/calendar?state=XVE,KEN&purpose=act')
    expect(page.$('a[href="/feeds/calendar.ics?state=XVE,KEN&purpose=act&language=en"]')).toHaveLength(1)
    expect((await site.open('/calendar?name=Atlantis', 400)).$('.fault')).toHaveLength(1)
    // what cannot both hold makes no calendar
    expect((await site.open('/calendar?state=KEN&region=asia_pacific')).$('a[href^="webcal:"]')).toHaveLength(0)
  })

  it('is reached from the first page, a State and the windows', async () => {
    for (const [from, to] of [
      ['/', '/calendar'],
      ['/states/XVE', '/calendar?state=XVE&estimates=1'],
      ['/windows?state=XVE&purpose=act', '/calendar?state=XVE&purpose=act&estimates=1'],
    ] as const)
      expect((await site.open(from)).$(`main a[href="${to}"]`).length, from).toBeGreaterThan(0)
  })
})

it('a State without a known day offers no calendar of days, and one with days and months a calendar of each', async () => {
  const direct = async (state: string) =>
    (await site.open(`/states/${state}`)).$(`main a[href^="/feeds/calendar.ics?state=${state}"]`).length
  // nothing has a date for Kenya here; Norland has a day, and months
  expect(await direct('KEN')).toBe(0)
  expect(await direct('XVE')).toBe(2)
  const { $ } = await site.open('/states/XVE')
  const ways = $('ul.links li')
    .toArray()
    .map((item) => $(item).text().trim())
  expect(ways).toContain('Calendar of this State, with estimated months')
  // each way is an item of its own: a dot between two begins a line on a phone
  expect(ways.filter((way) => way.includes('·'))).toEqual([])
})

it.each(['en', 'fr', 'es'])('offers each language by its own name (%s)', async (lang) => {
  for (const path of ['/calendar', '/subscriptions', '/subscriptions/narrow']) {
    const { $ } = await site.open(`${path}?lang=${lang}`)
    const names = $('select[name=language] option')
      .toArray()
      .map((one) => [$(one).attr('value'), $(one).attr('lang'), $(one).text()])
      .filter(([code]) => code !== '')
    expect(names, path).toEqual([
      ['en', 'en', 'English'],
      ['fr', 'fr', 'Français'],
      ['es', 'es', 'Español'],
    ])
  }
})
