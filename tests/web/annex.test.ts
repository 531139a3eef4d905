// The basket and the page of an annex, by clicks alone: no script, no cookie, words of a search in no address.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { longestBasket } from '../../src/domain/selection-query.ts'
import { englishIn } from '../support/english.ts'
import { openSite, readPage, type Site, type WebPage } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ many: 45 })
})

const boxes = ({ $ }: WebPage): string[] =>
  $('input[type=checkbox][name=basket][form=marked]')
    .toArray()
    .map((box) => $(box).attr('value')!)

/** Sends the form that a button belongs to, with these boxes ticked, and goes where the answer leads. */
async function press(
  page: WebPage,
  label: string,
  ticked: string[] = [],
  from = '/',
): Promise<{ page: WebPage; address: string }> {
  const { $ } = page
  const button = $('button')
    .filter((_, one) => $(one).text().trim() === label)
    .first()
  expect(button.length, label).toBe(1)
  const form = button.attr('form') ? $(`#${button.attr('form')}`) : button.closest('form')
  const fields: [string, string][] = form
    .find('input[type=hidden]')
    .toArray()
    .map((one) => [$(one).attr('name')!, $(one).attr('value')!])
  fields.push(...ticked.map((id): [string, string] => ['basket', id]))
  if (button.attr('name')) fields.push([button.attr('name')!, button.attr('value')!])
  const body = new URLSearchParams(fields).toString()
  const action = button.attr('formaction') ?? form.attr('action') ?? from
  const answer =
    form.attr('method') === 'post'
      ? await request(site.app).post(action).type('form').send(body)
      : await request(site.app).get(`${action}?${body}`)
  const address = answer.headers['location'] ?? action
  if (answer.status === 303) return { page: await site.open(address), address }
  expect(answer.status).toBe(200)
  return { page: readPage(answer.text, 200, answer.headers as Record<string, string>), address }
}

const bytesOf = (address: string) =>
  request(site.app)
    .get(address)
    .buffer(true)
    .parse((stream, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => done(null, Buffer.concat(chunks)))
    })

describe('ten marked recommendations', () => {
  it('are an annex in Word by three clicks: search or State page, the marked, Word', async () => {
    const found = await site.open('/search?state=XVF')
    const ids = boxes(found).slice(0, 10)
    expect(ids).toHaveLength(10)
    const { page, address } = await press(found, 'Annex of the marked', ids)
    expect(address).toBe(`/annex?basket=${ids.join(',')}`)
    expect(page.main).toContain('10 recommendations')
    expect(page.$('p.copy')).toHaveLength(10)
    const answer = await bytesOf(`${address}&format=docx`)
    expect(answer.headers['content-disposition']).toBe('attachment; filename=annex-10.docx')
    expect((answer.body as Buffer).subarray(0, 2).toString()).toBe('PK')
  })

  it('go along to the next page and to another search, and each page says how many they are', async () => {
    const found = await site.open('/search?state=XVF')
    const { page: second, address } = await press(
      found,
      'Add the marked to the basket, next page',
      boxes(found).slice(0, 2),
    )
    expect(address).toMatch(/^\/search\?state=XVF&after=.*&basket=u\w+,u\w+$/)
    expect(second.main).toContain('Basket: 2 recommendations')
    const { page: annex, address: last } = await press(second, 'Annex of the marked', boxes(second).slice(0, 1))
    expect(annex.main).toContain('Basket: 3 recommendations')
    const again = await press(annex, 'Take out')
    expect(again.address.split(',')).toHaveLength(last.split(',').length - 1)
  })

  it('are kept on the page where they were marked, with its filters', async () => {
    const keep = 'Add the marked to the basket, stay here'
    const found = await site.open('/search?state=XVF&sort=newest')
    const [id] = boxes(found)
    const kept = await press(found, keep, [id!])
    expect(kept.address).toBe(`/search?state=XVF&sort=newest&basket=${id}`)
    expect(kept.page.main).toContain('Basket: 1 recommendation')
    // a further page of a list stays that page
    const { page: second, address } = await press(kept.page, 'Add the marked to the basket, next page')
    const cursor = /after=[^&]+/.exec(address)![0]
    const { address: still } = await press(second, keep, boxes(second).slice(0, 1))
    expect(still).toContain(`/search?state=XVF&sort=newest&${cursor}&basket=${id},u`)
    // words are sent again, and stand in the address sealed
    const worded = readPage(
      (await request(site.app).post('/search').type('form').send('q=safeguards&state=XVF').redirects(1)).text,
      200,
    )
    const sent = await press({ ...found, $: worded.$ }, keep, boxes(worded).slice(0, 1))
    expect(sent.page.$('input[type=search]').attr('value')).toBe('safeguards')
    expect(sent.address).toMatch(/^\/search\?sought=[\w-]+&state=XVF&basket=u\w+$/)
    for (const from of ['/states/XVF', '/documents/A/HRC/990/16?only=recommendations']) {
      const page = await site.open(from)
      const { address: here } = await press(page, keep, boxes(page).slice(0, 1))
      expect(here).toMatch(`${from}${from.includes('?') ? '&' : '?'}basket=u`)
    }
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example/', 'elsewhere'])(
    'are led to no other place: %s',
    async (back) => {
      const answer = await request(site.app).post('/annex').type('form').send({ only: 'keep', back })
      expect(new URL(answer.headers['location']!, 'https://here.example').host).toBe('here.example')
    },
  )

  it('are in every link of a page, and in none that leads to other rooms', async () => {
    const [id] = boxes(await site.open('/states/XVF'))
    const { $ } = await site.open(`/states/XVF?basket=${id}`)
    const links = $('a[href^="/"]')
      .toArray()
      .map((link) => $(link).attr('href')!)
    for (const href of links) {
      const outside = /^\/(?:api(?!\/docs)|feeds|subscriptions|assets)/.test(href)
      expect(href.includes('basket='), href).toBe(!outside)
    }
    expect($('meta[name=robots]').attr('content')).toBe('noindex')
    expect($(`input[value=${id}]`)).toHaveLength(0)
  })
})

describe('the page', () => {
  it('makes an annex of a filter, with its options, and says what it was made of', async () => {
    const page = await site.open('/annex?state=XVF&state=XVE&topic=criminalisation&style=oscola&withPosition=false')
    expect(page.main).toContain('State: Kestria, Norland; topic (our label): Criminalisation of torture')
    expect(page.$('p.copy').first().text()).toMatch(/UN Doc CAT\/C\/XVE\/CO\/3, para 11\(a\)\.$/)
    expect(page.main).not.toContain('This procedure records no position')
    const { headers, text } = await request(site.app).get('/annex?state=XVE&format=md&lang=es').expect(200)
    expect(headers['content-type']).toContain('text/markdown')
    expect(text).toContain('# Anexo: recomendaciones')
  })

  it('keeps the words of a search out of addresses, and still gives its file', async () => {
    const form = (address: string, fields: Record<string, string>) =>
      request(site.app).post(address).type('form').send(fields)
    const found = await form('/search', { q: 'safeguards', state: 'XVF' }).redirects(1).expect(200)
    const { page, address } = await press(readPage(found.text, 200), 'Annex of everything found')
    expect(address).toBe('/annex')
    expect(page.main).toContain('words: safeguards')
    for (const link of page.$('a[href]').toArray()) expect(page.$(link).attr('href')).not.toContain('safeguards')
    const file = await form('/annex', { q: 'safeguards', state: 'XVF', format: 'ris' }).expect(200)
    expect(file.text.match(/^TY {2}-/gm)).toHaveLength(45)
    expect(file.headers['cache-control']).toContain('no-store')
  })

  it('says that nothing is chosen, and that nothing fits', async () => {
    expect((await site.open('/annex')).main).toContain('Nothing is chosen yet.')
    expect((await site.open('/annex?state=XVD&symbol=CAT/C/XVE/CO/3')).main).toContain(
      'No recommendation that is held fits.',
    )
  })

  it('stays under 100 kB with a full basket, and names every row', async () => {
    const wide = await openSite({ many: longestBasket })
    const { body } = await request(wide.app).get(`/api/v1/recommendations?state=XVF&limit=${longestBasket}`)
    const { html, $ } = await wide.open(`/annex?basket=${body.data.map(({ id }: { id: string }) => id).join(',')}`)
    expect($('li[value]')).toHaveLength(longestBasket)
    expect($('button[name=out]')).toHaveLength(longestBasket)
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
  })

  it.each([
    ['/annex?basket=../x', 'an id of a recommendation is expected, as its address on the pages has it'],
    ['/annex?style=harvard', 'Style of the citations'],
    ['/annex?state=XVD&format=exe', 'format'],
    ['/annex?colour=red', 'colour'],
  ])('refuses %s', async (address, words) => expect((await site.open(address, 400)).main).toContain(words))
})

it.each(['en', 'fr', 'es'])(
  'each row that is copied alone names its source, and the file repeats it in %s',
  async (lang) => {
    const page = await site.open(`/annex?state=XVE&style=omct&lang=${lang}`)
    const notes = page.$('p.copy').toArray()
    expect(notes.length).toBeGreaterThan(2)
    for (const note of notes) expect(page.$(note).text()).toMatch(/CAT\/C\/XVE\/CO\/\d.*\d/)
    const again = page.$('p.copy + p.small').text()
    expect(again).toContain('Ibid.')
    expect(englishIn(again.replace(/Ibid\..*/g, '')).length === 0 || lang === 'en').toBe(true)
    const file = (await request(site.app).get(`/annex?state=XVE&style=omct&format=md&lang=${lang}`)).text
    expect(file).toContain('Ibid.')
  },
)

it('gives a footnote to paste by two clicks from the page of a State', async () => {
  const state = await site.open('/states/XVE')
  const href = state.$('a:contains("Cite it")').first().attr('href')!
  expect(href).toMatch(/^\/recommendations\/u\w+#cite$/)
  const { $ } = await site.open(href.split('#')[0]!)
  expect($('#cite').nextAll('p.copy').first().text()).toMatch(/^CAT\/C\/XVE\/CO\/3, para\. /)
})

it('cites a document, and paragraphs of it that a person writes, on its page', async () => {
  const whole = await site.open('/documents/CAT/C/XVE/CO/3')
  expect(whole.$('#cite').nextAll('p.copy').first().text()).toBe('CAT/C/XVE/CO/3.')
  const some = await site.open('/documents/CAT/C/XVE/CO/3?paragraph=10,+11(a)')
  expect(some.$('#cite').nextAll('p.copy').first().text()).toBe('CAT/C/XVE/CO/3, paras. 10 and 11 (a).')
  const file = some.$('a[href*="/citations/ris"]').attr('href')!
  expect((await request(site.app).get(file).expect(200)).text).toContain('Paragraph: 10 and 11 (a)')
  const lost = await site.open('/documents/CAT/C/XVE/CO/3?paragraph=99')
  expect(lost.main).toContain('The document held here has no paragraph 99.')
  expect(lost.$('#cite').nextAll('p.copy')).toHaveLength(0)
  await site.open('/documents/CAT/C/XVE/CO/3?paragraph=ten', 400)
})

it.each([
  ['en', 'OMCT, author corrected (usual)', /tap each; on a computer, hold Ctrl or Cmd/],
  ['fr', null, /ordinateur/],
  ['es', null, /ordenador/],
])(
  'names the usual style once, by the name that the list has, and how several are chosen on a phone (%s)',
  async (lang, named, how) => {
    const { $, main } = await site.open(`/annex?state=XVF&lang=${lang}`)
    const styles = $('select[name=style] option')
      .toArray()
      .map((one) => $(one).text().trim())
    const usual = styles[0]!.replace(/ \([^()]*\)$/, '')
    if (named !== null) expect(styles[0]).toBe(named)
    expect(usual).not.toBe(styles[0])
    expect(styles.slice(1)).not.toContain(usual)
    expect(main).toMatch(how)
  },
)
