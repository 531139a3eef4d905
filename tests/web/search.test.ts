// Search without JavaScript: words go by POST, filters become an address, mistakes are named.
import * as cheerio from 'cheerio'
import type { Express } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RecommendationQuery, searchPageQuery, takesList } from '../../src/domain/queries.ts'
import { createServer } from '../../src/server.ts'
import { facetsPart } from '../../src/web/facets-part.ts'
import { searchForm } from '../../src/web/form.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

let app: Express
beforeAll(async () => {
  app = createServer({ store: await fill({ many: 50 }), clock: stoppedClock(), version: '9.9', baseUrl: '' })
})

const send = (fields: string) => request(app).post('/search').type('form').send(fields)
/** Sent, and led to the page of what was asked. */
const post = (fields: string) => send(fields).redirects(1)

const posted: [fields: string, status: number, said: RegExp][] = [
  ['q=detention', 200, /1 found/],
  ['q=safeguards&state=XVF', 200, /50 found/],
  ['q=detention&state=XVF&topic=&from=', 200, /Nothing found/],
  ['q=%22%22', 400, /no word between these quotation marks/],
  ['q=torture+OR', 400, /needs a word after it/],
  ['q=saffeguards&state=XVF', 200, /Try instead.*safeguards \(50 found\)/s],
  ['q=OPCAT&state=XVF', 200, /Also searched for OPCAT: Optional Protocol to the Convention against Torture/],
  ['q=Kenya+safeguards', 200, /Kenya: “safeguards” in the recommendations to this State \(0 found\)/],
  ['q=CAT/C/XVE/CO/3&state=XVE', 200, /CAT\/C\/XVE\/CO\/3: show this document/],
  ['q=Kestria', 200, /Kestria: show only this State \(\d+ found\)/],
  ['q=CAT/C/XVE/CO/33', 200, /CAT\/C\/XVE\/CO\/33 is not held/],
  ['q=safeguards&state=XVF', 200, /Position of the State/],
  ['q=torture&state=ZZZ', 400, /no State has the code or name ZZZ/],
  ['q=torture&colour=red', 400, /colour: This filter is not known\./],
  ['from=2012&to=2010', 400, /Distributed to: lies before the first day/],
  ['year=2010-2012&state=XVF', 200, /year: 2010, 2011, 2012/],
  ['state=XVF&sort=oldest', 200, /Among the documents held, oldest first\./],
]

const noPages = ['limit', 'after']
const parameters = Object.entries(searchPageQuery.shape).filter(([name]) => !noPages.includes(name))
/** What the form would send for a name, were its button pressed. */
const sent = (form: ReturnType<typeof searchForm>, name: string): string => {
  const $ = cheerio.load(renderToString(form as VNode))
  const [hidden, typed] = [$(`input[type=hidden][name=${name}]`), $(`input:not([type=checkbox])[name=${name}]`)]
  const ticked = $(`input[name=${name}][checked]`)
  const all = [hidden.attr('value') ?? typed.attr('value'), $(`select[name=${name}]`).val(), ticked.attr('value')]
  return all.filter(Boolean).join(',')
}

describe('the form', () => {
  it.each(parameters)('has a field for %s, or carries it over', (name, schema) => {
    for (const values of name === 'sort' ? [['newest'], ['oldest']] : [['one'], ['one', 'two']]) {
      const query = { [name]: takesList(schema) ? values : values[0] } as RecommendationQuery
      expect(sent(searchForm(query, [], ['CAT'], 'en'), name)).toBe(String(query[name as keyof RecommendationQuery]))
    }
  })
  it('shows what its fields offer, and names what it carries over', async () => {
    const $ = cheerio.load(
      (await request(app).get('/search?state=XVF&topic=criminalisation,detention_conditions')).text,
    )
    expect($('select[name=state]').val()).toBe('XVF')
    expect($('form[role=search]').text()).toContain(
      'Also filtered by Topic (our labels): Criminalisation of torture, Conditions of detention.',
    )
  })
})

describe('search', () => {
  it.each(posted)('%s → %i', async (fields, status, said) => {
    const answer = await post(fields).expect(status)
    expect(cheerio.load(answer.text)('main').text()).toMatch(said)
  })

  it('turns filters without words into an address that can be kept', async () => {
    const answer = await send('q=&state=XVF&mechanism=CAT&mechanism=UPR').expect(303)
    expect(answer.headers['location']).toBe('/search?state=XVF&mechanism=CAT,UPR')
    await request(app).get(answer.headers['location']!).expect(200)
  })

  it('pages through words by addresses that do not show them, and to which a reader gets back', async () => {
    const seen = new Set<string>()
    let address = (await send('q=safeguards&state=XVF').expect(303)).headers['location']!
    const addresses: string[] = []
    while (address) {
      addresses.push(address)
      const answer = await request(app).get(address).expect(200)
      expect(answer.headers['cache-control']).toBe('no-store')
      const $ = cheerio.load(answer.text)
      for (const pin of $('a.pin').toArray()) seen.add($(pin).attr('href')!)
      for (const link of $('a').toArray()) expect($(link).attr('href')).not.toContain('safeguards')
      expect($('[data-count]').next().text()).toBe('State: Kestria; words: safeguards')
      address = $('.pager a[rel=next]').attr('href') ?? ''
    }
    expect(seen.size).toBe(50)
    expect(addresses.join(' ')).not.toMatch(/safeguards/)
    // the same words are sealed differently each time
    expect((await send('q=safeguards&state=XVF')).headers['location']).not.toBe(addresses[0])
  })

  it('gives every row that words found as a file', async () => {
    const $ = cheerio.load((await post('q=safeguards&state=XVF')).text)
    const link = $('a[href^="/api/v1/recommendations.csv?sought="]').attr('href')!
    const file = await request(app).get(link).expect(200)
    expect(file.headers['cache-control']).toBe('no-store')
    expect(file.text.trim().split('\n')).toHaveLength(51)
    const part = await request(app).get(link).set('Range', 'bytes=0-9').expect(200)
    expect(part.headers['accept-ranges']).toBe('none')
    const { body } = await request(app).get('/api/v1/recommendations.csv?sought=abcd').expect(400)
    expect(body.detail).toContain('the address of this search has ended')
  })

  it('an address that has ended says so, and keeps the filters', async () => {
    for (const language of ['en', 'fr', 'es']) {
      const $ = cheerio.load(
        (await request(app).get(`/search?sought=abcd&state=XVF&lang=${language}`).expect(400)).text,
      )
      expect($('#faults').text()).toMatch(/two hours|deux heures|dos horas/)
      expect($('select[name=state]').val()).toBe('XVF')
    }
  })

  it('marks what it did not understand, and keeps what was typed', async () => {
    const answer = await post('q=torture+(OR+<b>&state=XVF').expect(400)
    const $ = cheerio.load(answer.text)
    expect($('#faults mark').text()).toBe('OR')
    expect($('#faults .typed').text()).toBe('torture (OR <b>')
    expect([$('input[name=q]').val(), $('select[name=state]').val()]).toEqual(['torture (OR <b>', 'XVF'])
  })

  it('marks the words in the texts, in every form', async () => {
    const $ = cheerio.load((await post('q=safeguard&state=XVF').expect(200)).text)
    expect($('blockquote mark').length).toBeGreaterThan(0)
    expect($('blockquote mark').first().text().toLowerCase()).toBe('safeguards')
  })

  it('narrows down by several values, without a word in an address', async () => {
    const $ = cheerio.load((await post('q=safeguards&state=XVF,XVE').expect(200)).text)
    const form = $('form.facets')
    expect(
      form
        .find('input[name=state][checked]')
        .toArray()
        .map((e) => $(e).val())
        .sort(),
    ).toEqual(['XVE', 'XVF'])
    expect(form.find('input[type=hidden][name=q]').val()).toBe('safeguards')
    expect(form.find('input[name=after]').length).toBe(0)
  })

  it('refuses a body that is too large', async () => {
    await post(`q=${'a'.repeat(20_000)}`).expect(413)
  })
})

it.each([
  ['en', 'Mechanism: Universal Periodic Review; region: African States; distributed from: 1 January 2010'],
  [
    'fr',
    'Mécanisme : Examen périodique universel ; région : États d’Afrique ; distribué à partir du : 1er janvier 2010',
  ],
])('says beside the count what was asked, in words (%s)', async (language, words) => {
  const { text } = await request(app).get(`/search?mechanism=UPR&region=african&from=2010-01-01&lang=${language}`)
  const said = cheerio.load(text)('[data-count]').next().text()
  expect(said.replace(/\s/g, ' ')).toBe(words)
})

it.each([
  ['q=torture+OR', '.notice, [role=alert]'],
  ['q=CAT/C/XVE/CO/33', '[data-count]'],
  ['from=2010x', '.notice, [role=alert]'],
])('%s: what came of it stands before the form to change it', async (fields, place) => {
  const $ = cheerio.load((await post(fields)).text)
  const all = $('main *').toArray()
  const answer = all.indexOf($(`main :is(${place})`).get(0)!)
  expect(answer).toBeGreaterThan(-1)
  expect(answer).toBeLessThan(all.indexOf($('main form[role=search]').get(0)!))
})

it('a document that is not held is a link to the official address, and several States are a link to both', async () => {
  const missing = cheerio.load((await post('q=CAT/C/XVE/CO/33')).text)
  expect(missing('.offers a[rel=noreferrer]').attr('href')).toContain('CAT/C/XVE/CO/33')
  const both = cheerio.load((await post('q=Kenya+Togo+safeguards')).text)
  expect(both('.offers a[href="/criminalisation?state=KEN,TGO"]').text()).toContain('Kenya, Togo')
})

it('a year alone is a day of its beginning or its end', async () => {
  const answer = await send('from=2010&to=2012&state=XVF')
  expect(answer.headers['location']).toBe('/search?state=XVF&from=2010-01-01&to=2012-12-31')
})

it('a misspelt name of a State leads to its page, and what was recognised stands before remarks on words', async () => {
  const near = cheerio.load((await post('q=Togoo')).text)
  expect(near('.offers a[href="/states/TGO"]').text()).toBe('Togo')
  // words that are none: no State is guessed
  expect(cheerio.load((await post('q=xylophone')).text)('.offers a[href^="/states/"]')).toHaveLength(0)
  const footnote = cheerio
    .load((await post('q=CAT/C/XVE/CO/33, para. 12')).text)('main')
    .text()
  expect(footnote).toContain('Recognised above; as words, nothing was found')
  for (const words of ['Nothing found', 'Not looked for']) expect(footnote).not.toContain(words)
})

it('a value that one of many is needed for is refused without their ids', async () => {
  const faults = cheerio
    .load((await post('topic=nope').expect(400)).text)('#faults')
    .text()
  expect(faults).toContain('Topic (our labels): This value cannot be read.')
  expect(faults).not.toContain('npm_opcat')
})

it('narrows to texts that were read here, or copied from an index', async () => {
  const count = async (query: string) => (await request(app).get(`/api/v1/recommendations?${query}`)).body.total
  const all = await count('state=XVF')
  expect(all).toBeGreaterThan(0)
  expect(await count('state=XVF&textStatus=verbatim')).toBe(all)
  expect(await count('state=XVF&textStatus=index_copy')).toBe(0)
  const page = await request(app).get('/search?state=XVF&textStatus=index_copy&lang=fr').expect(200)
  expect(page.text).toContain('copié d’un index, document non lu')
})

const page = async (address: string) => cheerio.load((await request(app).get(address)).text)

describe('a part of the names of States', () => {
  const offered = async (words: string, lang = 'fr') => {
    const $ = cheerio.load(
      (await request(app).post(`/search?lang=${lang}`).type('form').send({ q: words }).redirects(1)).text,
    )
    return $('.offers a[href^="/states/"]')
      .toArray()
      .map((link) => $(link).text())
  }

  it.each([
    ['Corée', ['République populaire démocratique de Corée', 'République de Corée']],
    ['Tgo', ['Togo']],
    // words that very many names have, and words of no name
    ['République', []],
    ['garanties', []],
  ])('%s', async (words, names) => {
    expect((await offered(words)).sort()).toEqual([...names].sort())
  })

  it('is named on the page of the State whose whole name it is', async () => {
    const congo = await page('/states/COG?lang=fr')
    expect(congo('p:contains("Autres noms avec ces mots") a').text()).toBe('République démocratique du Congo')
    expect((await page('/states/TGO?lang=fr'))('main').text()).not.toContain('Autres noms avec ces mots')
  })
})

it('has its button beside the words, and the rarer filters folded unless one is set or wrong', async () => {
  const $ = await page('/search')
  const first = $('form[action="/search"] :is(input, button, select)').toArray().slice(0, 2)
  expect(first.map(({ tagName }) => tagName)).toEqual(['input', 'button'])
  const more = (of: cheerio.CheerioAPI) => of('form[action="/search"] details')
  expect(more($).attr('open')).toBeUndefined()
  expect(more($).find('#symbol, #from, #position')).toHaveLength(3)
  expect(more(await page('/search?year=2099')).attr('open')).toBeDefined()
  expect(more(await page('/search?from=abc')).attr('open')).toBeDefined()
})

it('States that are named together are offered together, and none of their names is looked for in texts to another', async () => {
  const page = cheerio.load((await post('q=Togo+Gabon+Norland')).text)
  expect(page('.offers').text()).toContain('Togo, Gabon, Norland: the recommendations to these States together')
  expect(page('.offers').text()).not.toContain('“Gabon Norland”')
  const states = page('.offers input[name=state]')
    .toArray()
    .map((field) => page(field).attr('value'))
  expect(states).toEqual(['XVE', 'TGO,GAB,XVE'])
  // of a State to which nothing is found no press is offered, but what is missing of it
  for (const none of ['TGO', 'GAB']) expect(page(`.offers a[href="/sources?state=${none}"]`)).toHaveLength(1)
  const withWords = cheerio.load((await post('q=Togo+Gabon+safeguards')).text)
  expect(withWords('.offers').text()).toContain('“safeguards” in the recommendations to these States together')
})

it.each([
  ['100.52', 'en', 'This is the number of a paragraph.'],
  ['para. 999 (b)', 'en', 'This is the number of a paragraph.'],
  ['100.52', 'fr', 'C’est le numéro d’un paragraphe.'],
  ['100.52', 'es', 'Es el número de un párrafo.'],
])('the number of a paragraph alone is answered by what is missing beside it (%s, %s)', async (q, lang, said) => {
  const answer = await request(app).post(`/search?lang=${lang}`).type('form').send({ q }).redirects(1)
  expect(answer.text.replace(/\u00a0/g, ' ')).toContain(said)
  expect(answer.text).not.toContain('class="offer"')
})

it('offers every value of a count to be ticked, those with fewer rows folded', () => {
  const states = ['KEN', 'TGO', 'MEX', 'BOL', 'HND', 'FRA', 'ESP', 'DEU', 'ITA', 'CHL', 'PER', 'GHA', 'GAB', 'AGO']
  const state = states.map((value, at) => ({ value, count: 20 - at }))
  const $ = cheerio.load(renderToString(facetsPart({ state } as never, { state: ['AGO'] } as never, 'en') as VNode))
  const boxes = $('input[name=state]').toArray()
  expect(boxes.map((one) => $(one).val()).sort()).toEqual([...states].sort())
  // one that is chosen stays in sight
  expect(
    $('details details details input')
      .toArray()
      .map((one) => $(one).val()),
  ).toEqual(['GAB'])
  expect($('details details details summary').text()).toBe('1 more')
})
