// The page of sources: how each is doing, what a person can do about a fault, what is missing, by which ways it is asked.
import { fileURLToPath } from 'node:url'
import { renderToString } from 'preact-render-to-string'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import { cards as allCards } from '../../scrapers/index.ts'
import type { SourceCard } from '../../src/domain/source-card.ts'
import { readFacts } from '../../src/pipeline/read-facts.ts'
import { unread } from '../../src/run/classifier.ts'
import { unmetByState } from '../../src/web/missing-part.ts'
import { sourcesWords } from '../../src/web/sources-words.ts'
import { englishIn } from '../support/english.ts'
import { cards, fill } from '../support/fill.ts'
import { addRun } from '../support/run.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

const at = '2099-06-12T08:00:00.000Z'
const card = cards[0]!
let site: Site
let page: WebPage
beforeAll(async () => {
  site = await openSite()
  page = await site.open('/sources')
})

const state = ({ $ }: WebPage, id: string) => $(`[id="${id}"]`).next('dl').find('dd').first().text()

describe('the page of sources', () => {
  it('has its title, and is marked in the navigation', () => {
    expect([page.title, page.heading]).toEqual(['Sources and coverage · Mechanism Watch', 'Sources and coverage'])
    expect(page.$('nav a[aria-current=page]').text()).toBe('Sources')
  })

  it('says of how many documents the texts were read here, and of how many an index has them', async () => {
    expect(page.main).toMatch(/\d+ documents? (?:was|were) read here, from a stored copy/)
    expect(page.main).not.toContain('Every text')
    expect(sourcesWords.en.intro(3, 2)).toContain('The texts of 2 more documents were copied from the Universal Human')
    expect(sourcesWords.en.intro(3, 0)).not.toContain('Index')
  })

  it('says of a source that fails what is wrong and what a person can do', () => {
    expect(state(page, card.id)).toMatch(/^failing/)
    const fault = page.$('h3:contains("Faults of the last run")').next('ul').text().replace(/\s+/g, ' ')
    expect(fault).toContain('proof that a person is reading')
    expect(fault).toMatch(/What you can do: .{10,}/)
    expect(fault).toContain('search: status 403')
  })

  it('tells of the failure in the foot of every page', async () => {
    for (const address of ['/', '/states', '/about'])
      expect((await site.open(address)).$('footer').text(), address).toMatch(/Failing at the moment: /)
  })

  it('sets what was counted against what is expected', () => {
    expect(page.main).toContain('2 – fewer than expected (expected 5 to 900)')
    expect(page.main).toMatch(/Last run ?10 June 2099, 08:00 UTC/)
    expect(page.main).toMatch(/Last success ?never/)
  })

  it('lists every route with its evidence', () => {
    const rows = page.$('summary:contains("and routes")').first().parent().find('tbody tr')
    expect(rows).toHaveLength(card.routes.length)
    expect(rows.first().text()).toContain('reported to work')
  })

  it('names each missing document with its State and the reason', () => {
    expect(page.main).toMatch(/Lurania: A\/HRC\/990\/17 – known to exist; not collected yet/)
    expect(page.main).toContain('A missing document says nothing about a State.')
  })

  it('counts no invented document', () => {
    expect(page.main).not.toMatch(/Valdoria|XVD/)
  })

  it.each([
    ['green', [], /^in order$/],
    ['yellow', [{ fault: 'not_found', where: 'a', message: 'status 404' }], /^in order, with remarks$/],
    ['red', [{ fault: 'timeout', where: 'a', message: 'no answer' }], /^failing/],
  ] as const)('says in words what a run that is %s means', async (result, faults, words) => {
    const store = await fill()
    const run = { sourceId: card.id, stage: 'collect', at, result, faults: [...faults], counts: { listings: 40 } }
    await addRun(store, run)
    const one = await (await openSite({ store })).open('/sources')
    expect(state(one, card.id)).toMatch(words)
    expect(one.main).toContain('40 – as expected')
  })

  it('shows five places of a fault, and how many more there are', async () => {
    const store = await fill()
    const faults = Array.from({ length: 9 }, (_, n) => ({ fault: 'not_found', where: `place ${n}`, message: 'gone' }))
    await addRun(store, { sourceId: card.id, stage: 'collect', at, result: 'yellow', faults: faults as never })
    const { main } = await (await openSite({ store })).open('/sources')
    expect(main).toContain('place 4: gone')
    expect(main).not.toContain('place 5: gone')
    expect(main).toContain('and 4 more')
  })

  it.each([
    ['en', '3 imported files'],
    ['fr', '3 fichiers importés'],
    ['es', '3 archivos importados'],
  ])('says the same place of a fault once, and how many imported files it was in (%s)', async (lang, words) => {
    const store = await fill()
    const fault = { fault: 'not_parsed', message: 'cut' }
    const faults = [
      ...Array.from({ length: 3 }, (_, n) => ({ ...fault, where: `file ${n}`, file: `secret-${n}.pdf` })),
      ...Array.from({ length: 2 }, () => ({ ...fault, where: 'place 7', file: undefined, sha256: 'a'.repeat(64) })),
    ]
    await addRun(store, { sourceId: card.id, stage: 'parse', at, result: 'yellow', faults: faults as never })
    const { $ } = await (await openSite({ store })).open(`/sources?lang=${lang}`)
    const places = $('main li > ul.small.soft')
      .toArray()
      .find((list) => $(list).text().includes('place 7'))!
    const items = $(places).children('li').toArray()
    expect(items.map((item) => $(item).text().trim())).toEqual([words, 'place 7: cut'])
    expect($('main').text()).not.toContain('operator sees more')
  })

  it('escapes what a site answered', async () => {
    const store = await fill()
    const faults = [{ fault: 'not_found', where: '<b>x</b>', message: '<script>x</script>' }]
    await addRun(store, { sourceId: card.id, stage: 'collect', at, result: 'red', faults: faults as never })
    const { $, main } = await (await openSite({ store })).open('/sources')
    expect(main).toContain('<b>x</b>: <script>x</script>')
    expect($('main script')).toHaveLength(0)
  })

  it('counts the texts that the rules have not read', async () => {
    const store = await fill()
    const before = await (await openSite({ store })).open('/sources')
    expect(before.main).not.toContain('Not classified:')
    const { rows } = await store.recommendations.find({}, { limit: 2 })
    const labels = unread('too_long')
    await store.labels.replace(
      rows.map(({ id }) => ({ unitId: id, labels })),
      'v2',
    )
    const { main } = await (await openSite({ store })).open('/sources')
    expect(main).toContain('Not classified: longer than 20000 characters, so the rules did not read it: 2 texts.')
  })

  it('of an installation without sources and documents says that', async () => {
    const empty = await openSite({ store: await openStore({ path: ':memory:' }), sources: [] })
    expect((await empty.open('/sources')).main).toContain('No source is set up on this installation.')
  })

  it('of a source that never ran says so, and calls it no failure', async () => {
    const fresh: SourceCard = { ...card, id: 'fresh', title: 'A fresh source' }
    const { store } = site
    const one = await (await openSite({ store, sources: [fresh] })).open('/sources')
    expect(state(one, 'fresh')).toBe('never run on this installation')
    expect(one.main).toContain('none counted – not counted yet')
  })

  it('has links that lead somewhere, and plain words', async () => {
    await expectLinksLead(site, page)
    expectPlainWords(page)
    await site.open('/sources?x=1', 400)
  })
})

it('names a failing source in the language of the page, also on the pages of another room', async () => {
  const titles = { fr: 'Observations finales du Comité contre la torture', es: 'Observaciones finales del Comité' }
  const named = await openSite({ sources: cards.map((one) => ({ ...one, titles })) })
  for (const address of ['/', '/subscriptions', '/nowhere'])
    for (const language of ['fr', 'es'] as const) {
      const foot = (await named.open(`${address}?lang=${language}`, address === '/nowhere' ? 404 : 200))
        .$('footer')
        .text()
      expect(foot, `${address} ${language}`).toContain(titles[language])
      expect(foot).not.toContain(card.id)
    }
})

it('answers which years are held, and asks for one region and one mechanism', async () => {
  const years = page.$('main h3:contains("Committee against Torture")').first().nextAll('p').eq(1)
  expect(years.text()).toMatch(/^Recommendations held, by year of the document: 2097 \(\d+\)/)
  const link = years.find('a').first()
  const count = /\((\d+)\)/.exec(years.text())![1]
  expect((await site.open(link.attr('href')!)).main).toContain(`${count} found`)
  const form = page.$('main form[action="/sources"]')
  expect(form.find('option[value=african]').text()).toBe('African States')
  const african = await site.open('/sources?region=african&mechanism=')
  expect(african.$('.lead').text()).toBe('African States')
  expect(african.$('select[name=region] option[selected]').attr('value')).toBe('african')
  expect(african.main).not.toContain('Norland')
})

it('of some States names each past review without an outcome', async () => {
  const facts = await readFacts(fileURLToPath(new URL('../../db/facts', import.meta.url)))
  const store = await fill()
  await store.facts.load(facts, 'the facts of the project')
  const filled = await openSite({ store, now: '2026-11-27T08:00:00.000Z' })
  const one = await filled.open('/sources?state=TGO&mechanism=UPR')
  expect(one.$('summary:contains("without an outcome here")').parent().find('li').text()).toMatch(/^Togo: cycles 1–/)
  // States side by side: the gap is as large there
  const beside = await filled.open('/criminalisation?state=TGO,KEN')
  const held = beside.$('.compare tbody tr').first().children('td').toArray()
  for (const cell of held) expect(beside.$(cell).text()).toMatch(/outcomes of \d+ past reviews or visits not held/)
})

it('says what is missing of the States and bodies of a search alone', async () => {
  const page = await site.open('/sources?state=XVE&mechanism=CAT')
  expect(page.heading).toBe('What is missing')
  expect(page.$('.lead').text()).toBe('Norland, Committee against Torture')
  expect(
    page
      .$('main h3')
      .toArray()
      .map((one) => page.$(one).text()),
  ).toEqual(['Committee against Torture'])
  const search = await site.open('/search?state=XVE&mechanism=CAT')
  expect(search.$('main a[href="/sources?state=XVE&mechanism=CAT"]')).toHaveLength(1)
  await site.open('/sources?state=ZZZ', 400)
})

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each(allCards.map((one) => [one.id, one] as const))('%s says its publisher and its routes', async (_, one) => {
    const { $ } = await (await openSite({ sources: [one] })).open(`/sources?lang=${language}`)
    const section = $(`[id="${one.id}"]`)
    const rows = section.nextAll('details').first().find('tbody tr').toArray()
    expect(rows).toHaveLength(one.routes.length)
    for (const row of rows) expect(englishIn($(row).find('td').first().text())).toEqual([])
    const publisher = section.next('dl').find('a').first()
    expect(englishIn(publisher.text())).toEqual([])
    expect(publisher.find('[lang=en]')).toHaveLength(0)
  })
})

it('has a line of coverage for every mechanism that a source offers, also where nothing of it is held', async () => {
  const of = async (mechanism: string) => {
    const { $ } = await (await openSite({ store: await openStore({ path: ':memory:' }), sources: [...allCards] })).open(
      '/sources',
    )
    return [
      $('#coverage').length,
      $('main h3')
        .filter((_, one) => $(one).text() === mechanism)
        .next()
        .text()
        .trim(),
      $('select[name=mechanism] option')
        .toArray()
        .map((one) => $(one).text())
        .includes(mechanism),
    ]
  }
  for (const mechanism of ['Committee against Torture', 'Human Rights Committee', 'Special Rapporteur on torture'])
    expect(await of(mechanism), mechanism).toEqual([
      expect.any(Number),
      expect.stringMatching(/^no document held/),
      true,
    ])
})

it.each([
  ['en', 'cycle 1', 'cycles 1–3', 'all'],
  ['fr', 'cycle 1', 'cycles 1–3', 'sans restriction'],
  ['es', 'ciclo 1', 'ciclos 1–3', 'cualquiera'],
])('writes one cycle and several, and no choice at all, as the language does (%s)', async (lang, one, several, any) => {
  const unmet = (numbers: number[]) =>
    numbers.map((number) => ({ kind: 'cycle', number, state: 'TGO', standing: 'missing' }) as never)
  const said = (numbers: number[]) =>
    renderToString(unmetByState({ cells: unmet(numbers) } as never, lang as 'en') as never)
  expect(said([1])).toContain(one)
  expect(said([1])).not.toContain(several.split(' ')[0]!)
  expect(said([1, 2, 3])).toContain(several)
  const { $ } = await site.open(`/sources?lang=${lang}`)
  for (const name of ['region', 'mechanism']) expect($(`select[name=${name}] option`).first().text(), name).toBe(any)
})
