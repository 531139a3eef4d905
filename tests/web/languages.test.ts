// The pages of review windows and of one State in French and Spanish, from the title to the foot, and their errors; the API too.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { party, session, turn, windowsOf } from '../domain/windows/build.ts'
import { englishIn } from '../support/english.ts'
import { fill } from '../support/fill.ts'
import { expectLinksLead, openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  const store = await fill({ many: 3 })
  const facts = {
    sessions: [
      session('CAT', 990, { opens: '2100-04-13', closes: '2100-05-08', states: ['XVE', 'KEN'] }),
      session('UPR', 953, { opens: '2101-01-18', closes: '2101-01-29' }),
    ],
    uprTurns: [turn('KEN', 4, 953)],
    parties: [party('KEN', '1997-02-21')],
  }
  const windows = windowsOf(facts, { today: '2099-06-01', states: ['XVE', 'KEN', 'IND', 'VAT'] })
  await store.windows.replace(windows, [], '2099-06-01T08:00:00.000Z')
  site = await openSite({ store })
})

/** Visible words of the whole page, but for quotations and rows of advice that are marked as English, and symbols. */
async function visible(address: string, status = 200) {
  const { $, html, title } = await site.open(address, status)
  $('[lang=en], [hreflang], script, style, code').remove()
  const attributes = $('[aria-label]')
    .toArray()
    .map((element) => $(element).attr('aria-label'))
  return { $, html, text: [title, $('body').text(), ...attributes].join(' ').replaceAll('Mechanism Watch', '') }
}

describe.each(['fr', 'es'] as const)('in %s', (language) => {
  it.each([
    ['/windows?'],
    ['/windows?state=XVE&'],
    ['/windows?certainty=unknown&'],
    ['/windows?state=KEN&'],
    // a State with texts, a party that is coming up, a non-party, and one outside the UPR
    ['/states/XVE?'],
    ['/states/KEN?'],
    ['/states/IND?'],
    ['/states/VAT?'],
  ])('%s holds no English', async (address) => {
    const { html, text } = await visible(`${address}language=${language}`)
    expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    const words = englishIn(text)
    expect(words, text.replace(/\s+/g, ' ')).toEqual([])
  })

  it('the page of a State puts what comes first, and marks what is English after it', async () => {
    const { $ } = await site.open(`/states/KEN?language=${language}`)
    const english = $('main [lang=en]:has(h2)')
    expect(english).toHaveLength(1)
    expect(english.find('#recommendations, #documents, #coverage').length).toBeGreaterThan(0)
    const [now, next] = [$('#now'), $('#windows')]
    for (const part of [now, next]) {
      expect(part).toHaveLength(1)
      expect(part.closest('[lang]').attr('lang')).toBe(language)
      expect(part.nextAll().is(english)).toBe(true)
    }
    for (const link of [
      '/feeds/calendar.ics?',
      '/feeds/calendar.ics?state=KEN&',
      '/subscriptions?',
      '/windows?state=KEN&',
    ])
      expect($(`main a[href="${link}language=${language}"]`), link).toHaveLength(1)
    await expectLinksLead(site, await site.open(`/states/XVE?language=${language}`))
  })

  it('a page of windows leads to that of a State, and a code in small letters to its own, in the same language', async () => {
    const { $ } = await site.open(`/windows?state=KEN&language=${language}`)
    expect($(`main a[href="/states/KEN?language=${language}"]`).length).toBeGreaterThan(0)
    const answer = await request(site.app).get(`/states/ken?language=${language}`)
    expect([answer.status, answer.headers['location']]).toEqual([308, `/states/KEN?language=${language}`])
  })

  it.each(['/states/ZZZ?', '/states/KEN?colour=red&'])('%s says what is wrong in it', async (address) => {
    const { html, text } = await visible(`${address}language=${language}`, address.includes('ZZZ') ? 404 : 400)
    expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    expect(englishIn(text)).toEqual([])
    expect(text).not.toContain(': –')
  })

  it('keeps the language in its form and its links, and offers the others', async () => {
    const { $ } = await site.open(`/windows?state=XVE&language=${language}`)
    expect($('form input[name=language]').attr('value')).toBe(language)
    expect(
      $('a[hreflang]')
        .toArray()
        .map((link) => $(link).attr('hreflang')),
    ).toEqual(['en', 'fr', 'es'].filter((code) => code !== language))
  })

  it('an error is in it too', async () => {
    const { html, text } = await visible(`/windows?colour=red&language=${language}`, 400)
    expect(text).toContain('colour')
    expect(html).toMatch(new RegExp(`<html lang="${language}"`))
    expect(englishIn(text)).toEqual([])
  })

  it('the API says its words in it', async () => {
    const { body } = await request(site.app).get(`/api/v1/review-windows?state=XVE&language=${language}`).expect(200)
    expect(body.data.length).toBeGreaterThan(0)
    for (const { title, when, words, action, certaintyWords } of body.data)
      expect(englishIn([title, when, words, action, certaintyWords].join(' '))).toEqual([])
  })
})
