// The page of one recommendation: its words, where they stand, what the State answered, how to cite it, and the proof.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { shapeRecommendation } from '../../src/api/rows.ts'
import { citationStyles } from '../../src/cite/cite.ts'
import { exportFormats } from '../../src/cite/exports.ts'
import { textWords } from '../../src/web/words.ts'
import { englishIn } from '../support/english.ts'
import { keep } from '../support/fill.ts'
import { inventedObservations, inventedReport, unit } from '../support/parsed.ts'
import { expectLinksLead, expectPlainWords, openSite, type Site, type WebPage } from './support/site.ts'

let site: Site
let asked: WebPage
const idOf = async (query: string): Promise<string> =>
  (await request(site.app).get(`/api/v1/recommendations?${query}&limit=1`)).body.data[0].id
const openFirst = async (query: string) => site.open(`/recommendations/${await idOf(query)}`)
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

beforeAll(async () => {
  site = await openSite()
  asked = await openFirst('state=XVE&q=offence')
})

describe('the page of a recommendation', () => {
  it('is called by symbol and pinpoint', () => {
    expect(asked.heading).toBe('CAT/C/XVE/CO/3, para. 11 (a)')
    expect(asked.title).toBe('CAT/C/XVE/CO/3, para. 11 (a) · Mechanism Watch')
  })

  it('quotes the words with their lead-in, and marks the evidence without changing a character', () => {
    expect(plain(asked.$('blockquote').first().text())).toBe(
      'The State party should: Amend the Criminal Code so that torture is an offence of its own;',
    )
    expect(asked.$('blockquote mark').text()).toBe('offence of its own')
  })

  it('says beside the words what the marks are, and leads to the labels', async () => {
    const link = asked.$('a[href="#labels"]')
    expect(link.parent().text()).toBe('Marked words: what a rule of the finding aid matched')
    expect(asked.$('h2#labels')).toHaveLength(1)
    const plainText = await openFirst('state=XVF&q=safeguards')
    expect(plainText.$('a[href="#labels"]')).toHaveLength(plainText.$('blockquote mark').length > 0 ? 1 : 0)
  })

  it('shows the concern that it answers, as a concern', () => {
    const concern = asked.$('h2:contains("The concern that it answers")')
    expect(concern.nextAll('blockquote').first().text()).toContain('concerned that attempt is not punishable')
    expect(concern.next().text()).toMatch(/concern.*para\. 10/is)
  })

  it('stands among its neighbours: the items of its paragraph, the next one, its place, and what it repeats', async () => {
    const { $ } = asked
    const beside = $('details:has(summary:contains("other item of the same paragraph"))')
    expect(plain(beside.find('li').text())).toBe('para. 11 (b) Remove the limitation period for torture.')
    expect([$('a[rel=prev]').length, $('a[rel=next]').text()]).toEqual([0, 'Next: para. 11 (b)'])
    const place = $('a:contains("In its place in the document")').attr('href')!
    const [address, id] = place.split('#')
    expect((await site.open(address!)).$(`[id="${id}"]`)).toHaveLength(1)
    expect($('#repeats').next().text()).toContain('No other recommendation that is held')
    const last = await openFirst('state=XVE&q=detention')
    expect([last.$('a[rel=prev]').text(), last.$('a[rel=next]').length]).toEqual(['Previous: para. 11 (b)', 0])
    // numbers that begin alike are no items of one paragraph
    const numbered = await openFirst('state=XVF&q=safeguards')
    expect(numbered.heading).toMatch(/para\. 100\.\d+$/)
    expect(numbered.main).not.toContain('of the same paragraph')
    // only what is on criminalisation is compared
    expect(last.$('#repeats')).toHaveLength(0)
  })

  it('cites it in every style, the United Nations and OMCT first, without our labels', () => {
    const { $ } = asked
    const styles = $('p.copy').toArray()
    expect(styles).toHaveLength(citationStyles.length)
    expect($(styles[0]).text()).toBe('CAT/C/XVE/CO/3, para. 11 (a).')
    for (const style of styles) {
      expect($(style).text()).toContain('CAT/C/XVE/CO/3')
      expect($(style).text()).not.toMatch(/criminalisation|finding|undefined/i)
    }
    expect($('details p.copy')).toHaveLength(citationStyles.length - 2)
  })

  it('shows first the OMCT form that names the body which issued a report, as an annex does', async () => {
    const styles = (await openFirst('symbol=A/HRC/990/16')).$('p.copy').toArray()
    expect(asked.$(styles[1]).text()).toMatch(/^HRC, Report of the Working Group/)
  })

  it('says what the reader doubted of its document, as the page of the document does', async () => {
    const doubt = 'the first number is 8: what stands before it was not read'
    const odd = { symbol: 'CAT/C/XVG/CO/7', symbolAsPrinted: 'CAT/C/XVG/CO/7', states: ['XVG'], warnings: [doubt] }
    await keep(site.store, inventedObservations(odd), false)
    for (const page of [await openFirst('symbol=CAT/C/XVG/CO/7'), await site.open('/documents/CAT/C/XVG/CO/7')])
      expect(plain(page.$('dt:contains("Reading notes")').next().text())).toContain(
        'the first paragraph read is 8; what stands before it was not read',
      )
    expect(asked.$('dt:contains("Reading notes")')).toHaveLength(0)
  })

  it('offers it to reference managers, in the head and as files', async () => {
    expect(asked.$('meta[name="citation_technical_report_number"]').attr('content')).toBe('CAT/C/XVE/CO/3')
    for (const format of exportFormats) {
      const link = asked.$(`a[href$="/citations/${format}"]`)
      expect(link, format).toHaveLength(1)
      expect((await request(site.app).get(link.attr('href')!)).status, format).toBe(200)
    }
  })

  it('says of its labels that they are a finding aid, and shows words and rules', () => {
    expect(asked.main).toContain('A finding aid, not a finding')
    expect(asked.main).toContain('Because of: “offence of its own”')
    expect(asked.main).toContain('Rules that matched: definition')
  })

  it('proves it: document, place, address, time and hash of the capture', () => {
    expect(asked.main).toMatch(/SHA-256 of the bytes\s?[0-9a-f]{64}/)
    expect(asked.main).toContain('https://docs.example.org/CAT/C/XVE/CO/3')
    expect(asked.main).toContain('10 June 2099, 08:00 UTC')
    expect(asked.main).toContain('page 1 of the capture')
  })

  it('shows the position with the words as printed; "noted" is never "rejected"', async () => {
    const noted = await openFirst('state=XVF&position=noted')
    expect(noted.main).toMatch(/noted – as printed: “does not enjoy the support”/)
    expect(noted.main).not.toMatch(/reject/i)
    expect(noted.main).toContain('As printed: Valdoria')
    expect(noted.$('a[href="/documents/A/HRC/990/16"]').length).toBeGreaterThan(0)
    expect(noted.html).toContain('&lt;script>alert(1)&lt;/script>')
    expect(noted.$('main script')).toHaveLength(0)
    await expectLinksLead(site, noted)
  })

  it('marks what is invented, and only that', async () => {
    const invented = await openFirst('state=XVD')
    expect(invented.$('.notice').first().text()).toContain('INVENTED EXAMPLE')
    expect(invented.$('meta[name=robots]').attr('content')).toBe('noindex')
    expect(asked.html).not.toContain('INVENTED EXAMPLE')
    expect(asked.$('meta[name=robots]')).toHaveLength(0)
  })

  it('prints an inferred number with its mark alone', async () => {
    await keep(
      site.store,
      inventedObservations({
        symbol: 'CAT/C/XVF/CO/7',
        states: ['XVF'],
        units: [unit('4', 'Close the old prison.', { numberStatus: 'inferred' })],
      }),
      false,
    )
    const page = await openFirst('symbol=CAT/C/XVF/CO/7')
    const why = 'para. 4 [number inferred]'
    expect(page.heading).toBe(`CAT/C/XVF/CO/7, ${why}`)
    for (const style of page.$('p.copy').toArray()) expect(page.$(style).text()).not.toMatch(/4(?! \[)[,.;]/)
    // the heading and the citation say it in the same words
    expect(page.$('p.copy').text()).toContain(why)
  })

  it('gives a text in another language its language, and says that it is not ours to translate', async () => {
    await keep(
      site.store,
      inventedObservations({
        symbol: 'CAT/C/XVF/CO/8',
        states: ['XVF'],
        language: 'ar',
        units: [unit('5', 'نص', {})],
      }),
      false,
    )
    const { $ } = await openFirst('symbol=CAT/C/XVF/CO/8&language=ar')
    expect([$('blockquote').first().attr('lang'), $('blockquote').first().attr('dir')]).toEqual(['ar', 'rtl'])
    expect($('html').attr('lang')).toBe('en')
  })

  it('sends another kind of unit to its place in the document', async () => {
    const { body } = await request(site.app).get('/api/v1/documents/CAT/C/XVE/CO/3')
    const [concern] = body.units
    const answer = await request(site.app).get(`/recommendations/${concern.id}`)
    expect([answer.status, answer.headers['location']]).toEqual([303, `/documents/CAT/C/XVE/CO/3#${concern.id}`])
  })

  it.each(['nothing', '..%2f..', "'%20or%201=1", '%00'])('there is none of the id %s', async (id) => {
    expect((await site.open(`/recommendations/${id}`, 404)).main).toContain('No recommendation has this id')
  })

  it('has links that lead somewhere, and plain words', async () => {
    await expectLinksLead(site, asked)
    expectPlainWords(asked)
  })
})

describe('a list', () => {
  it('says of each recommendation that is not for the State whom it is for', async () => {
    const asks = [
      unit('11', 'The Government should close the camp.', { addressee: 'government' }),
      unit('12', 'Donors should fund shelters.', { addressee: 'international_community' }),
    ]
    const parsed = inventedObservations({
      symbol: 'A/HRC/990/52/Add.2',
      mechanism: 'SRT',
      type: 'country_visit_report',
      units: asks,
    })
    await keep(site.store, parsed, false)
    const { $ } = await site.open('/search?mechanism=SRT')
    const items = $('li:has(blockquote)')
      .toArray()
      .map((one) => plain($(one).text()))
    expect(items.find((text) => text.includes('Donors'))).toContain('Addressed to: international community')
    expect(items.find((text) => text.includes('Government'))).not.toContain('Addressed to')
  })
})

describe('a text whose own number is not printed', () => {
  it('is told from its neighbours by its inferred number, and leads to a citation of the printed paragraph above it', async () => {
    const lead = unit('95', 'The State supports the following:', { unitType: 'upr_lead_in' })
    const item = (n: number, text: string) =>
      unit(`95.${n}`, text, { number: String(n), numberStatus: 'inferred', unitType: 'upr_recommendation' })
    await keep(
      site.store,
      inventedReport({
        symbol: 'A/HRC/980/9',
        states: ['XVG'],
        units: [lead, item(1, 'Ratify the Optional Protocol.'), item(2, 'Train the police.')],
      }),
      false,
    )
    const page = await openFirst('symbol=A/HRC/980/9&q=police')
    expect(page.heading).toBe('A/HRC/980/9, para. 95, recommendation 2 [number inferred]')
    expect(page.$('a[rel=prev]').text()).toContain('para. 95, recommendation 1 [number inferred]')
    const above = page.$('#cite').next('p')
    expect(above.text()).toContain('Citation of para. 95')
    const cited = await site.open(above.find('a').attr('href')!.split('#')[0]!)
    expect(cited.$('#cite').nextAll('p.copy').first().text()).toMatch(/A\/HRC\/980\/9, para\. 95\.$/)
    // as printed it is never given
    for (const style of page.$('p.copy').toArray()) expect(page.$(style).text()).not.toMatch(/95\.2/)
  })
})

it.each(['en', 'fr', 'es'])('says in %s, where the text stands, that the reader doubts it', async (lang) => {
  const warnings = ['stops short ("with a view to"): what goes on was not read']
  await keep(
    site.store,
    inventedObservations({
      symbol: 'CAT/C/XVG/CO/9',
      states: ['XVG'],
      units: [unit('7', 'Build places with a view to', { warnings }), unit('8', 'Pay the guards.')],
    }),
    false,
  )
  const doubted = await site.open(`/recommendations/${await idOf('symbol=CAT/C/XVG/CO/9&q=places')}?lang=${lang}`)
  const notice = doubted.$('blockquote').first().nextAll('p.notice').first()
  expect(notice.find('a[href="#proof"]')).toHaveLength(1)
  expect(doubted.$('#proof')).toHaveLength(1)
  expect(lang === 'en' || englishIn(notice.text()).length === 0).toBe(true)
  const sound = await site.open(`/recommendations/${await idOf('symbol=CAT/C/XVG/CO/9&q=guards')}?lang=${lang}`)
  expect(sound.$('p.notice a[href="#proof"]')).toHaveLength(0)
})

it('leads to the official address in the language of the page, where the text is in another', async () => {
  const id = await idOf('state=XVE&q=offence')
  const french = await site.open(`/recommendations/${id}?lang=fr`)
  expect(french.$('dt:contains("En français, à l’adresse officielle")').next().find('a').attr('href')).toBe(
    'https://docs.un.org/fr/CAT/C/XVE/CO/3',
  )
  expect((await site.open(`/recommendations/${id}`)).main).not.toContain('at the official address')
})

describe('a text that stops in mid-sentence', () => {
  const symbol = 'CAT/C/XVG/CO/10'
  beforeAll(async () => {
    const warnings = ['para. 7: stops short ("with a view to"): what goes on was not read']
    const units = [unit('7', 'Build cells with a view to'), unit('8', 'Pay the cooks.')]
    await keep(site.store, inventedObservations({ symbol, states: ['XVG'], units, warnings }), false)
  })

  it('is not quotable in the data, which say why; its neighbour is, in a document that is held in part', async () => {
    const [cut, whole] = await Promise.all(
      ['cells', 'cooks'].map(async (word) => {
        const row = await site.store.recommendations.get(await idOf(`symbol=${symbol}&q=${word}`))
        return shapeRecommendation(row!, 'https://watch.example')
      }),
    )
    expect([cut!.quotable, cut!.textWords]).toEqual([
      false,
      'Verbatim from the stored capture; the text stops in mid-sentence, and the rest was not read',
    ])
    expect([whole!.quotable, whole!.textWords]).toEqual([
      true,
      'Verbatim from the stored capture; of this document only a part is held',
    ])
  })

  it.each(['en', 'fr', 'es'] as const)(
    'is marked in %s beside the text, on its document and on its State',
    async (lang) => {
      const { cut, heldInPart, document: words } = textWords[lang]
      const isCut = (text: string) => plain(text) === cut
      const page = await site.open(`/documents/${symbol}?lang=${lang}`)
      expect(page.$('p.notice').first().text()).toContain(words.inPart[0]!)
      expect(page.$('section .tag').filter((_, tag) => isCut(page.$(tag).text()))).toHaveLength(1)
      expect(plain(page.$('section').first().text())).toContain(cut)
      const list = await site.open(`/search?symbol=${symbol}&lang=${lang}`)
      expect(list.$('.rows .tag').filter((_, tag) => isCut(list.$(tag).text()))).toHaveLength(1)
      const state = await site.open(`/states/XVG?lang=${lang}`)
      const line = state.$(`p:contains("${heldInPart.split(':')[0]!.trim()}")`)
      expect(
        line
          .find('a')
          .map((_, link) => state.$(link).text())
          .get(),
      ).toContain(symbol)
      // the reading notes are in the language of the page
      const notes = page.$(`dt:contains("${textWords[lang].facts.warnings}")`).next().text()
      expect(notes).toContain({ en: 'para. 7: the text', fr: 'par. 7\u00a0: le texte', es: 'párr. 7: el texto' }[lang])
    },
  )
})
