// The page of review windows: by month, each with its certainty in words; what is estimated is never a day.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { certainties } from '../../src/domain/certainty.ts'
import { fill } from '../support/fill.ts'
import { windowOf } from '../support/window.ts'
import { countdown, expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/windows')
})

const items = ({ $ }: WebPage) =>
  $('ul.rows > li')
    .toArray()
    .map((item) => $(item).text().replace(/\s+/g, ' ').trim())
const ticked = ($: WebPage['$']) =>
  $('input[checked]')
    .toArray()
    .map((box) => `${$(box).attr('name')}=${$(box).attr('value')}`)
const months = ({ $ }: WebPage) =>
  $('main h2')
    .toArray()
    .map((heading) => $(heading).text())

describe('the page of review windows', () => {
  it('has its title, and is marked in the navigation', () => {
    expect([page.title, page.heading]).toEqual(['Review windows · Mechanism Watch', 'Review windows'])
    expect(page.$('nav a[aria-current=page]').text()).toBe('Review windows')
  })

  it('leads to the same rows as data as it counts', async () => {
    const rowsBehind = async ({ $ }: WebPage) => {
      const address = $('a[href*="windows.csv"]').attr('href')!
      const { text } = await request(site.app).get(address).expect(200)
      return text.trim().split('\n').length - 1
    }
    for (const address of [
      '/windows',
      '/windows?certainty=unknown',
      '/windows?dueFrom=2101',
      '/windows?view=month&month=2100-04',
    ]) {
      const shown = await site.open(address)
      const counted = Number(/\d+/.exec(shown.$('[data-count]').text())?.[0])
      expect([address, await rowsBehind(shown)]).toEqual([address, counted])
    }
  })

  it('lists by month, the nearest first, with State, mechanism and certainty', () => {
    expect(months(page)).toEqual(['April 2100', 'May 2103'])
    const [estimate, official] = items(page)
    expect(estimate).toMatch(/^Between March and April 2100 Norland .*Universal Periodic Review.* estimated/)
    expect(official).toMatch(/^By 13 May 2103 Norland .*Committee against Torture.* official date/)
    expect(page.main).toContain('2 windows.')
  })

  it('shows an estimate as months only', () => {
    const [estimate] = items(page)
    expect(estimate!.replace(/Read on.*$/, '')).not.toMatch(/\b\d{1,2} (January|February|March|April|May) 2100/)
    expect(page.main).not.toMatch(countdown)
  })

  it('says where each date is from, and where to check it', () => {
    const { $ } = page
    for (const item of $('ul.rows > li').toArray()) {
      expect($(item).text()).toContain('Source:')
      expect($(item).find('a:contains("Check the official page")').attr('href')).toMatch(/^https:\/\//)
    }
  })

  it('shows invented ones only where they are asked for, and marks them', async () => {
    expect(items(page).join()).not.toMatch(/Valdoria/)
    const asked = await site.open('/windows?state=XVD')
    expect(asked.$('.notice').text()).toContain('INVENTED EXAMPLE')
    expect(items(asked)).toEqual([expect.stringMatching(/Valdoria.*INVENTED EXAMPLE/)])
  })

  it.each([
    ['?state=XVE&mechanism=UPR', 1],
    ['?state=XVE&mechanism=CAT', 1],
    ['?certainty=official', 1],
    ['?certainty=estimate', 1],
    ['?certainty=unknown', 0],
    ['?state=KEN', 0],
    ['?state=&mechanism=&certainty=', 2],
  ])('%s leaves %i', async (query, count) => {
    const filtered = await site.open(`/windows${query}`)
    expect(items(filtered)).toHaveLength(count)
    if (count === 0) expect(filtered.main).toContain('That does not mean that there is none')
  })

  it('keeps in its form what was chosen, and offers every certainty', async () => {
    const { $ } = await site.open('/windows?state=XVE&certainty=estimate')
    expect(ticked($)).toEqual(['state=XVE', 'certainty=estimate'])
    const offered = $('input[name=certainty]')
      .toArray()
      .map((box) => $(box).attr('value'))
    expect(offered).toEqual([...certainties])
  })

  it('takes several States and regions, by boxes and by names that are typed in any of the languages', async () => {
    const several = await site.open(
      '/windows?state=XVE,KEN&region=african&region=asia_pacific&mechanism=CAT&purpose=act',
    )
    expect(ticked(several.$)).toEqual([
      ...['state=XVE', 'state=KEN', 'region=african', 'region=asia_pacific', 'mechanism=CAT', 'purpose=act'],
    ])
    expect(several.$('summary').first().text()).toContain('Norland, Kenya; African States, Asia-Pacific States')
    const typed = await request(site.app).get(
      '/windows?state=XVE&name=Kenia,%20Côte d’Ivoire&purpose=act&view=month&lang=es',
    )
    expect([typed.status, typed.headers['location']]).toEqual([
      303,
      '/windows?state=XVE,KEN,CIV&purpose=act&view=month&lang=es',
    ])
    const unknown = await site.open('/windows?state=XVE&name=Atlantis', 400)
    expect(unknown.$('#name').attr('value')).toBe('Atlantis')
    expect(unknown.$('.fault').text()).toContain('No State has this name: “Atlantis”.')
    expect(unknown.$('.fault').text()).not.toContain('Did you mean')
    expect(ticked(unknown.$)).toEqual(['state=XVE'])
  })

  it('says in its form that no State is in the region, and keeps both', async () => {
    const apart = await site.open('/windows?state=KEN&region=asia_pacific&lang=fr')
    expect(apart.$('.fault').text()).toContain('Aucun de ces États n’est dans la région')
    expect(ticked(apart.$)).toEqual(['state=KEN', 'region=asia_pacific'])
  })

  it('has what can be acted on one press away, with the other filters', async () => {
    const every = await site.open('/windows?state=XVE&certainty=official')
    const act = every.$('.views a:contains("What I can act on")').attr('href')!
    expect(act).toBe('/windows?state=XVE&certainty=official&purpose=act')
    expect((await site.open(act)).$('.views a:contains("All dates")').attr('href')).toBe(
      '/windows?state=XVE&certainty=official',
    )
  })

  it.each([
    ['?state=ZZZ', 'ZZZ'],
    ['?certainty=sure', 'How sure ("sure" is not known here; known are official'],
    ['?colour=red', 'colour'],
    ['?after=nonsense', ''],
  ])('%s is refused in words', async (query, words) => {
    const { main, $ } = await site.open(`/windows${query}`, 400)
    expect(main).toContain(words)
    expect($('ul.rows')).toHaveLength(0)
  })

  it('pages through all of them, each once', async () => {
    const windows = Array.from({ length: 95 }, (_, n) =>
      windowOf({ state: 'XVE', occasion: `CO/${n}`, dueOn: `21${String(n + 3).padStart(2, '0')}-01-01` }),
    )
    await site.store.windows.replace(windows, [], '2099-06-11T08:00:00.000Z')
    const seen: string[] = []
    let next: string | undefined = '/windows'
    while (next !== undefined) {
      const one: WebPage = await site.open(next)
      seen.push(...items(one))
      expect(one.$('meta[name=robots]').length).toBe(next === '/windows' ? 0 : 1)
      next = one.$('a[rel=next]').attr('href')
    }
    expect(seen).toHaveLength(95)
    expect(new Set(seen).size).toBe(95)
  })

  it('keeps the date that was replaced, struck through', async () => {
    const supersedes = { opensOn: null, dueOn: '2100-02-01', certainty: 'official' as const }
    await site.store.windows.replace(
      [windowOf({ state: 'XVE', dueOn: '2100-05-01', supersedes })],
      [],
      '2099-06-12T08:00:00.000Z',
    )
    const { $ } = await site.open('/windows')
    expect($('s').text()).toContain('1 February 2100')
  })

  it('escapes what a source says, and links no address that is not https', async () => {
    const hostile = {
      basis: '<b onclick="x()">basis</b>',
      source: 'javascript:alert(1)',
      quote: '"><script>x</script>',
    }
    await site.store.windows.replace(
      [windowOf({ state: 'XVE', dueOn: '2100-05-01', ...hostile })],
      [],
      '2099-06-13T08:00:00.000Z',
    )
    const { $, main } = await site.open('/windows')
    expect(main).toContain('"><script>x</script>')
    expect($('main script, [onclick]')).toHaveLength(0)
    expect($('a[href^="javascript"]')).toHaveLength(0)
  })

  it('has links that lead somewhere, and plain words', async () => {
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })
})

describe('month by month', () => {
  // the tests above change their windows
  beforeAll(async () => {
    site = await openSite()
  })

  it('each date stands on its last day, and what has no day above the table', async () => {
    const may = await site.open('/windows?view=month&month=2103-05')
    expect(months(may)).toEqual(['May 2103'])
    const cell = may.$('.month td').not('.empty')
    expect(cell.find('strong').first().text()).toBe('13')
    expect(cell.text()).toContain('Norland')
    expect(
      may
        .$('.month tbody tr')
        .first()
        .find('td')
        .toArray()
        .map((day) => may.$(day).text().trim()),
    ).toEqual(
      // 1 May 2103 is a Tuesday
      ['', '1', '2', '3', '4', '5', '6'],
    )
    const april = await site.open('/windows?view=month&month=2100-04')
    expect(april.$('.month')).toHaveLength(0)
    expect(items(april)).toEqual([expect.stringMatching(/between March and April 2100 estimated/)])
    await expectLinksLead(site, may)
    expectPlainWords(may)
  })

  it('keeps filters from month to month, and back to the list', async () => {
    const page = await site.open('/windows?state=XVE&view=month&month=2100-01')
    const links = ['prev', 'next'].map((rel) => page.$(`a[rel=${rel}]`).attr('href'))
    expect(links).toEqual([
      '/windows?state=XVE&view=month&month=2099-12',
      '/windows?state=XVE&view=month&month=2100-02',
    ])
    expect(page.$('.views a:contains("List")').attr('href')).toBe('/windows?state=XVE')
    expect(page.$('form input[name=view]').attr('value')).toBe('month')
    expect(page.main).toContain('does not mean that there is none')
  })

  it.each(['?view=week', '?view=month&month=2100-13', '?month=May'])('%s is refused', async (query) => {
    await site.open(`/windows${query}`, 400)
  })

  it('what can be acted on holds the review before which others can be informed', async () => {
    const store = await fill({})
    const review = windowOf({ state: 'XVE', mechanism: 'UPR', kind: 'review_session', rule: 'U1', dueOn: '2100-02-12' })
    await store.windows.replace([review], [], '2099-06-01T08:00:00.000Z')
    const own = await openSite({ store })
    const { main } = await own.open('/windows?state=XVE&purpose=act')
    expect(main).toContain('Inform recommending States')
  })
})

it('the files beside the list and the month hold the rows that are shown, no past ones', async () => {
  const store = await fill()
  const past = windowOf({ state: 'XVF', kind: 'review_submission', rule: 'C6', occasion: 'past', dueOn: '2098-09-01' })
  const kept = await store.windows.all({ invented: true })
  await store.windows.replace([...kept, past], [], '2099-06-01T06:00:00.000Z')
  const own = await openSite({ store })
  for (const address of ['/windows', '/windows?view=month&month=2103-05']) {
    const list = await own.open(address)
    const count = Number(/\d+/.exec(list.$('[data-count]').text())![0])
    const link = list.$('a[href$=".csv"], a[href*=".csv?"]').attr('href')!
    const { text } = await request(own.app).get(link).expect(200)
    expect(text.trim().split('\r\n'), address).toHaveLength(count + 1)
  }
})

describe('what has no day', () => {
  let open: Site
  beforeAll(async () => {
    const store = await fill()
    const unknown = { dueOn: null, precision: null, certainty: 'unknown' } as const
    const more = [
      windowOf({ state: 'XVF', kind: 'next_review', rule: 'C13', occasion: 'next', ...unknown }),
      windowOf({
        ...{ state: 'XVF', mechanism: 'UPR', kind: 'review_session', rule: 'U1', occasion: 'cycle-9' },
        ...{ opensOn: '2099-09', dueOn: '2100-01', precision: 'month', certainty: 'estimate' },
      }),
      windowOf({
        ...{ state: 'XVF', mechanism: 'UPR', kind: 'stakeholder_submission', rule: 'U2', occasion: 'cycle-9' },
        ...unknown,
      }),
    ]
    await store.windows.replace(
      [...(await store.windows.all({ invented: true })), ...more],
      [],
      '2099-06-01T06:00:00.000Z',
    )
    open = await openSite({ store })
  })

  it('is in the list of its State, under a heading of its own', async () => {
    const { $ } = await open.open('/windows?state=XVF')
    expect($('#undated').next('ul').find('> li')).toHaveLength(2)
    expect(items(await open.open('/windows?state=XVF'))).toHaveLength(3)
    expect((await open.open('/windows')).$('#undated')).toHaveLength(0)
    expect((await open.open('/windows?state=XVF&mechanism=CAT')).$('#undated').next('ul').find('> li')).toHaveLength(1)
  })

  it.each(['en', 'fr', 'es'])(
    'is among what can be sent, from a month in words and never on a day, in %s',
    async (lang) => {
      const { $ } = await open.open(`/windows?purpose=act&lang=${lang}`)
      const table = $('#expected').next()
      // above the dates, most of which are no sending of anybody
      expect($('main h2').first().attr('id')).toBe('expected')
      expect($('#expected').nextAll('#dates')).toHaveLength(1)
      expect(table.text()).toMatch(/Stakeholder submissions|parties prenantes|partes interesadas/)
      expect(table.find('tbody td').eq(1).text()).toMatch(/\p{L}+ (?:de )?2099/u)
      expect(table.find('tbody td').eq(1).text()).not.toMatch(/\b\d{1,2} \p{L}+ 2099/u)
      expect((await open.open(`/windows?lang=${lang}`)).$('#expected')).toHaveLength(0)
      expect((await open.open(`/windows?purpose=act&state=KEN&lang=${lang}`)).$('#expected')).toHaveLength(0)
    },
  )

  it.each(['2099-09', '2099-11', '2100-01'])(
    'an estimate is shown in %s, one of the months that it spans',
    async (month) => {
      expect((await open.open(`/windows?view=month&month=${month}`)).main).toContain('Kestria')
    },
  )

  it.each(['2099-08', '2100-02'])('and not in %s', async (month) => {
    expect((await open.open(`/windows?view=month&month=${month}`)).main).not.toContain('Kestria')
  })
})

it.each(['/windows', '/calendar', '/criminalisation'])(
  '%s keeps the States of a list in which one name is wrong',
  async (path) => {
    const { $ } = await site.open(`${path}?name=Kenya,%20Atlantis,%20Norland,%20Tunsia`, 400)
    expect($('#name').attr('value')).toBe('Atlantis, Tunsia')
    expect($('#unknown').text()).toContain('No State has these names: “Atlantis”, “Tunsia”. Did you mean Tunisia?')
    expect($('#unknown').text()).toContain('The other names that you wrote are kept.')
    expect(
      $('input[name=state][checked]')
        .map((_, one) => $(one).attr('value'))
        .get()
        .sort(),
    ).toEqual(['KEN', 'XVE'])
  },
)

it.each([
  ['fr', 'Consulter la page officielle (en anglais)'],
  ['es', 'Consulte la página oficial (en inglés)'],
])('says in %s that the page to check is in English', async (lang, said) => {
  const { $ } = await site.open(`/windows?lang=${lang}`)
  const links = $('details p a[href^="https://www.ohchr.org/en/"]')
    .toArray()
    .map((one) => $(one).text())
  expect(links.length).toBeGreaterThan(0)
  for (const link of links) expect(link).toBe(said)
})

it.each(['/windows', '/calendar', '/criminalisation'])(
  '%s speaks of no other name where the one that was typed is wrong',
  async (path) => {
    const { $ } = await site.open(`${path}?name=Tunsia`, 400)
    expect($('#unknown').text()).toContain('No State has this name: “Tunsia”. Did you mean Tunisia?')
    expect($('#unknown').text()).not.toContain('other names')
  },
)
