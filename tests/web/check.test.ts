// The page that checks citations, as a browser sends it, in three languages.
import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { readSentDraft } from '../../scrapers/lib/drafts.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards } from '../support/fill.ts'
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

  it('leads to each paragraph of one citation', async () => {
    const page = await send('CAT/C/XVD/CO/3, paras. 11 (a) and 11 (b)')
    expect(page.main).toContain('Read in the text as: CAT/C/XVD/CO/3, para. 11 (a) and (b)')
    const links = page.$('a[href^="/recommendations/"]')
    expect(links.toArray().map((link) => page.$(link).text())).toEqual([
      'para. 11 (a), held here',
      'para. 11 (b), held here',
    ])
  })

  it('leads to a paragraph that is no recommendation, too', async () => {
    const page = await send('CAT/C/XVD/CO/3, para. 10')
    const [link] = page.$('main a:contains("para. 10, held here")').toArray()
    const answer = await request(site.app).get(page.$(link).attr('href')!)
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      expect.stringMatching(/^\/documents\/CAT\/C\/XVD\/CO\/3.*#/),
    ])
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

  it('gives a misspelt symbol the citation of what it probably means, and says what that rests on', async () => {
    const page = await send('CAT/C/XVD/C0/3, 30 May 2098, para. 11 (a).')
    expect(page.$('.verdict').attr('data-verdict')).toBe('malformed')
    expect(page.main).toContain('Compared with CAT/C/XVD/CO/3: what follows')
    expect(page.main).toContain('the cover of the document says 30 May 2099')
    expect(page.$('p.copy').text()).toContain('(30 May 2099) UN Doc CAT/C/XVD/CO/3, para 11(a)')
  })

  it.each([
    ['en', '1 agrees', '1 differs: no. 2', '1 names a paragraph that the document does not have: no. 3'],
    ['fr', '1 concorde', '1 diffère : n° 2', '1 indique un paragraphe que le document n’a pas : n° 3'],
    ['es', '1 concuerda', '1 difiere: núm. 2', '1 indica un párrafo que el documento no contiene: núm. 3'],
  ])('in %s counts the verdicts above the list, and marks each by a sign', async (language, ...lines) => {
    const text =
      'CAT/C/XVD/CO/3, para. 11 (a).\n\nCAT/C/XVD/CO/3, 30 May 2098, para. 11 (a).\n\nCAT/C/XVD/CO/3, para. 99.'
    const { $ } = await send(text, `?lang=${language}`)
    const plain = (words: string) => words.replace(/\s+/g, ' ').trim()
    const shown = $('ul.tally li').toArray()
    expect(shown.map((one) => plain($(one).text()))).toEqual(lines.map((line, at) => `${'✓≠✗'[at]} ${line}`))
    expect(
      $('ul.tally a')
        .toArray()
        .map((one) => $($(one).attr('href')!).length),
    ).toEqual([1, 1])
    expect(
      $('.verdict .sign')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['✓', '≠', '✗'])
  })

  it('names the paragraph over each result', async () => {
    const page = await send('Ley (CAT/C/XVD/CO/3, párr. 11 a)). Ley (CAT/C/XVD/CO/4, párrs. 6 a 8).', '?lang=es')
    const names = page.$('ol.checked code').toArray()
    expect(names.map((name) => page.$(name).text())).toEqual([
      'CAT/C/XVD/CO/3, párr. 11 a)',
      'CAT/C/XVD/CO/4, párrs. 6 a 8',
    ])
  })

  it.each([
    ['en', 'omct-corrected', 'Concluding Observations on Valdoria'],
    ['fr', 'omct-fr', 'doc. ONU'],
    ['es', 'omct-es', 'doc. ONU'],
  ])('in %s the usual style is %s', async (language, style, words) => {
    const { $ } = await site.open(`/check?lang=${language}`)
    expect($('#style option[selected]').attr('value')).toBe(style)
    const text = 'CAT/C/XVD/CO/3, 30 May 2098, para. 10.'
    const answer = await request(site.app).post(`/check?lang=${language}`).type('form').send({ text })
    const line = readPage(answer.text, answer.status).$('p.copy')
    expect([line.attr('lang'), line.text()]).toEqual([language, expect.stringContaining(words)])
  })

  it('keeps what was pasted in the box, and proposes a reading in the language of the page', async () => {
    const text = 'CAT/C/XVD/C0/3, par. 10 et 11.'
    const answer = await request(site.app).post('/check?lang=fr').type('form').send({ text })
    const { $, main } = readPage(answer.text, answer.status)
    expect($('textarea[name=text]').text()).toBe(text)
    expect(main).toContain('CAT/C/XVD/CO/3, par. 10 et 11')
    expect(main).not.toContain('paras.')
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

describe('a file', () => {
  const word = (notes: Record<number, string>) =>
    Packer.toBuffer(
      new Document({
        footnotes: Object.fromEntries(
          Object.entries(notes).map(([at, text]) => [
            at,
            { children: [new Paragraph({ children: [new TextRun(text)] })] },
          ]),
        ),
        sections: [
          {
            children: [
              new Paragraph({ children: Object.keys(notes).map((at) => new FootnoteReferenceRun(Number(at))) }),
            ],
          },
        ],
      }),
    )
  const sendFile = async (bytes: Buffer, name = 'draft.docx') => {
    const { store } = site
    const app = createServer({
      store,
      clock: stoppedClock(),
      version: '0',
      baseUrl: '',
      sources: cards,
      readDraft: readSentDraft,
    })
    const answer = await request(app).post('/check').field('style', 'un').attach('file', bytes, name)
    return { ...readPage(answer.text, answer.status), headers: answer.headers }
  }

  it('in Word is checked with its notes, and kept nowhere', async () => {
    const page = await sendFile(await word({ 1: 'CAT/C/XVD/CO/3, para. 11 (a).', 2: 'Ibid., para. 99.' }))
    expect(page.main).toContain('Citations found: 2.')
    expect(page.main).toMatch(/Note 2: Ibid.*Paragraph 99 is not in the document held here\./)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(page.$('form[enctype="multipart/form-data"] input[type=file]')).toHaveLength(1)
  })

  it('in text is checked too', async () => {
    expect((await sendFile(Buffer.from('CAT/C/XVD/CO/3, 30 May 2098.'), 'draft.txt')).main).toContain(
      'Citations found: 1.',
    )
  })

  it.each<[string, Buffer]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')],
    ['a damaged Word file', Buffer.from('PK\x03\x04 and no more')],
    ['no text', Buffer.from([0xff, 0xfe, 0x41, 0xd8])],
  ])('that is %s is refused with what to send', async (_, bytes) => {
    const page = await sendFile(bytes)
    expect([page.status, page.main.includes('This file cannot be read as a draft. Send Word (.docx)')]).toEqual([
      400,
      true,
    ])
  })

  it.each([
    ['Word', 'draft.docx'],
    ['text', 'draft.txt'],
  ])(
    'of more than two million characters, in %s of some kilobytes, is refused by who reads it, and not sent on',
    async (kind, name) => {
      const long = `CAT/C/XVD/CO/3, ${'a'.repeat(2_000_000)}`
      const bytes = kind === 'Word' ? await word({ 1: long }) : Buffer.from(long)
      expect((await sendFile(bytes, name)).status).toBe(400)
      expect(await readSentDraft(bytes, 2_000_000)).toBeNull()
      const parts = await readSentDraft(bytes, 3_000_000)
      expect(parts?.some(({ text }) => text.includes('aaa'))).toBe(true)
    },
  )

  it('of more than 10 MB, and a form of a thousand parts, are refused', async () => {
    expect((await sendFile(Buffer.alloc(10_100_000, 'a'))).status).toBe(413)
    const parts = Array.from(
      { length: 1000 },
      (_, at) => `--x\r\ncontent-disposition: form-data; name="f${at}"\r\n\r\n1\r\n`,
    )
    for (const boundary of [
      'boundary=x',
      'xboundary=y; boundary=x',
      'a="; boundary=y"; boundary=x',
      'boundary="\\x"',
    ]) {
      const { status } = await request(site.app)
        .post('/check')
        .set('Content-Type', `multipart/form-data; ${boundary}`)
        .send(`${parts.join('')}--x--\r\n`)
      expect(status, boundary).toBe(400)
    }
  })

  it('is not asked for where no reader is given', async () => {
    expect((await site.open('/check')).$('input[type=file]')).toHaveLength(0)
  })

  it.each([
    ['fr', 'OMCT, en français', 'Nations Unies'],
    ['es', 'OMCT, en español', 'Naciones Unidas'],
  ])('names the styles in %s, that of the language chosen', async (language, chosen, own) => {
    const { $ } = await site.open(`/check?lang=${language}`)
    expect($('#style option[selected]').text()).toBe(chosen)
    expect(
      $('#style option')
        .toArray()
        .map((one) => $(one).text()),
    ).toContain(own)
    expect($('#style option:not([lang])').text()).not.toMatch(/United Nations|as printed|author corrected|Plain line/)
  })
})

describe('a draft that was checked', () => {
  const send = (text: string) => request(site.app).post('/check').type('form').send({ text, style: 'oscola' })

  it('stays in the form with its style, and goes along to another language; nothing keeps it', async () => {
    const text = 'CAT/C/XVD/CO/3, para. 11 (a). <b>Ours & theirs</b>'
    const answer = await send(text).expect(200)
    const { $ } = readPage(answer.text, 200)
    expect($('#text').val()).toBe(text)
    expect($('#style option[selected]').attr('value')).toBe('oscola')
    expect(answer.headers['cache-control']).toBe('no-store')
    const other = $(
      'header form input[name=text], nav form input[name=text], form input[type=hidden][name=text]',
    ).first()
    expect(other.attr('value')).toBe(text)
    for (const link of $('a').toArray()) expect($(link).attr('href') ?? '').not.toContain('theirs')
  })

  it('of the length of a chapter is not sent back', async () => {
    const answer = await send(`CAT/C/XVD/CO/3, para. 11 (a). ${'Words of ours. '.repeat(1000)}`).expect(200)
    expect(readPage(answer.text, 200).$('#text').val()).toBe('')
  })
})

describe('a quotation that the paragraph cited does not have', () => {
  it('is shown beside the paragraph that has nearly the same words, which the suggestion cites', async () => {
    const page = await send(
      '“Amend the Criminal Code so that torture is a crime of its own” (CAT/C/XVD/CO/3, 30 May 2099, para. 20).',
    )
    expect(page.main).toContain('those of paragraph 11(a) are nearly the same')
    expect([page.$('del').first().text().trim(), page.$('ins').first().text().trim()]).toEqual([
      'a crime',
      'an offence',
    ])
    expect(page.$('p.copy').text()).toContain('para 11(a)')
  })

  it('in another language keeps the citation of held data', async () => {
    const page = await send(
      '« Modifier le Code pénal afin que la torture soit une infraction distincte » (CAT/C/XVD/CO/3, 30 May 2099, para. 11 (a)).',
    )
    expect(page.main).toContain('not compared, because the text held here is in another language')
    expect(page.$('p.copy').text()).toContain('para 11(a)')
  })
})
