// The page that checks citations, as a browser sends it, in three languages.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectLinksLead, expectPlainWords, openSite, readPage, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})

const send = async (text: string, query = '') => {
  const answer = await request(site.app).post(`/check${query}`).type('form').send({ text, style: 'oscola' })
  return readPage(answer.text, answer.status, answer.headers as Record<string, string>)
}

describe('/check', () => {
  it('shows per citation what is right and what differs, and leads to the paragraph in one step', async () => {
    const page = await send('CAT/C/XVD/CO/3, 30 May 2098, para. 11 (a).\n\nCAT/C/XVD/CO3')
    expect(page.main).toContain('Citations found: 2.')
    expect(page.main).toContain('the citation gives 30 May 2098; the cover of the document says 30 May 2099')
    expect(page.main).toContain('(30 May 2099) UN Doc CAT/C/XVD/CO/3, para 11(a)')
    expect(page.main).toContain('Probably meant: CAT/C/XVD/CO/3.')
    expect(page.$('a[href^="/recommendations/"]').length).toBe(1)
    expect(page.$('meta[name=robots]').attr('content')).toBe('noindex')
    await expectLinksLead(site, page)
    expectPlainWords(page)
  })

  it('shows words that differ, and escapes what was sent', async () => {
    const page = await send(
      '“Amend the Criminal Code <b>so</b> that torture is a grave offence” (CAT/C/XVD/CO/3, para. 11 (a)).',
    )
    expect(page.$('main b').length).toBe(0)
    expect(page.$('del').text()).toContain('grave')
  })

  it.each([
    ['fr', 'Références trouvées : 1.', 'Diffère du document détenu ici.', 'Vérifier les références d’un texte'],
    [
      'es',
      'Referencias encontradas: 1.',
      'Difiere del documento que se tiene aquí.',
      'Comprobar las referencias de un texto',
    ],
  ])('in %s', async (language, count, verdict, title) => {
    const page = await send('CAT/C/XVD/CO/3, 30 May 2098.', `?lang=${language}`)
    expect(page.$('html').attr('lang')).toBe(language)
    expect([page.main.includes(count), page.main.includes(verdict), page.heading]).toEqual([true, true, title])
  })

  it('before anything is sent, and where nothing is', async () => {
    const page = await site.open('/check')
    expect(page.$('form[method=post][action="/check"] textarea[name=text]').length).toBe(1)
    await expectLinksLead(site, page)
    expect((await send('')).main).toContain('Nothing was sent.')
    expect((await send('No citation here.')).main).toContain('No citation of a United Nations document was found.')
    await site.open('/check?draft=x', 400)
  })
})
