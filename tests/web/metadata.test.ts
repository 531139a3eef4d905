// What a reference manager reads off a page: by the rules of Zotero's translator for embedded metadata, written anew here.
import * as cheerio from 'cheerio'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ParsedDocumentInput } from '../../src/domain/documents.ts'
import { inventedObservations } from '../support/parsed.ts'
import { openStored, type Stored } from '../support/stored.ts'

type Creator = { firstName: string; lastName: string }
type Item = {
  itemType: string | null
  fields: Record<string, string>
  creators: Creator[]
  pdf: string | null
  url: string
}

/** Its table of Highwire names. */
const highwire: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_public_url: 'url',
  citation_language: 'language',
}

/** A name with a comma in it is "family, given"; any other is a person, split at the last blank. */
function cleanAuthor(written: string, useComma: boolean): Creator {
  const author = written.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '')
  if (useComma) {
    const [lastName, firstName = ''] = author.split(/, ?/)
    return { firstName, lastName: lastName! }
  }
  const at = author.lastIndexOf(' ')
  return { firstName: author.slice(0, Math.max(0, at)), lastName: author.slice(at + 1) }
}

/** Two words on either side of a comma are two authors. */
function authorsIn(content: string): string[] {
  const bySemicolon = content.split(/\s*;\s*/)
  if (bySemicolon.length > 1) return bySemicolon
  const byComma = content.split(/\s*,\s*/)
  return byComma.length > 1 && byComma[0]!.includes(' ') && byComma[1]!.includes(' ') ? byComma : bySemicolon
}

function readAsZotero(html: string, location: string): Item {
  const $ = cheerio.load(html)
  const metas = $('head > meta[name][content]')
    .toArray()
    .map((meta) => ({ name: $(meta).attr('name')!, content: $(meta).attr('content')! }))
  const all = (name: string) => metas.filter((one) => one.name.endsWith(name)).map(({ content }) => content)
  const fields = Object.fromEntries(
    Object.entries(highwire).flatMap(([name, field]) => {
      const value = all(name).join(', ').trim()
      return value === '' ? [] : [[field, value]]
    }),
  )
  const written = all('citation_author').flatMap(authorsIn)
  // names of Dublin Core count where Highwire has none, and are never split at a blank
  const named = written.length > 0 ? written.map((one) => cleanAuthor(one, one.includes(','))) : []
  return {
    itemType:
      all('citation_technical_report_institution').length > 0
        ? 'report'
        : all('citation_title').length > 0
          ? 'journalArticle'
          : null,
    fields,
    creators: named.filter(({ lastName }) => /[^\s,-.;]/.test(lastName)),
    pdf: all('citation_pdf_url')[0] ?? null,
    url: fields['url'] ?? location,
  }
}

let held: Stored
const read = async (address: string) => {
  const { text } = await request(held.app).get(address).expect(200)
  const $ = cheerio.load(text)
  const json = $('script[type="application/ld+json"]').toArray()
  expect(json, address).toHaveLength(1)
  return {
    item: readAsZotero(text, address),
    json: JSON.parse($(json[0]!).text()),
    canonical: $('link[rel=canonical]').attr('href'),
    html: text,
  }
}
const idOf = async (symbol: string): Promise<string> =>
  (await request(held.app).get(`/api/v1/documents/${symbol}`)).body.units.find(
    (one: { paragraph: string }) => one.paragraph === '11(a)',
  ).id

const documents: [symbol: string, over: Partial<ParsedDocumentInput>, creators: Creator[]][] = [
  ['CAT/C/XVD/CO/3', {}, [{ firstName: '', lastName: 'Committee against Torture' }]],
  [
    'E/C.12/XVD/CO/6',
    { mechanism: 'CESCR', body: 'Committee on Economic, Social and Cultural Rights' },
    // a comma in the name of a body would make two authors of it: it stands as the institution alone
    [],
  ],
  [
    'A/HRC/991/52/Add.2',
    {
      mechanism: 'SRT',
      body: 'Human Rights Council',
      type: 'country_visit_report',
      title:
        'Report of the Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment: Visit to Valdoria',
      visit: { from: null, to: null, mandateHolder: 'Ada E. Merrin', kind: 'full' },
    },
    [
      { firstName: 'Ada E.', lastName: 'Merrin' },
      { firstName: '', lastName: 'Human Rights Council' },
    ],
  ],
]

beforeAll(async () => {
  held = await openStored()
  for (const [symbol, over] of documents)
    await held.put(`%PDF ${symbol}`, {}, inventedObservations({ symbol, symbolAsPrinted: symbol, ...over }))
  const sent = { mediaType: 'text/html' }
  await held.put(
    '<p>html</p>',
    sent,
    inventedObservations({ symbol: 'CAT/C/XVE/CO/3', states: ['XVE'], title: 'On </script><script>alert(1)</script>' }),
  )
})

describe.each(documents)('%s', (symbol, over, creators) => {
  const body = over.body ?? 'Committee against Torture'

  it.each(['document', 'recommendation'])(
    'its %s page keeps type, symbol, full date, body and address',
    async (kind) => {
      const address = kind === 'document' ? `/documents/${symbol}` : `/recommendations/${await idOf(symbol)}`
      const { item, json, canonical } = await read(address)
      expect(item).toMatchObject({ itemType: 'report', creators, url: `https://docs.un.org/en/${symbol}` })
      expect(item.fields).toEqual({
        title: over.title ?? 'Concluding observations on the third periodic report of Valdoria',
        date: '2099/05/30',
        institution: body,
        number: symbol,
        language: 'en',
        url: `https://docs.un.org/en/${symbol}`,
      })
      expect(canonical).toBe(address)
      expect(json).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Report',
        reportNumber: symbol,
        datePublished: '2099-05-30',
        publisher: { '@type': 'Organization', name: body },
        url: address,
        sameAs: `https://docs.un.org/en/${symbol}`,
        identifier: kind === 'document' ? symbol : `${symbol}, para. 11 (a)`,
        encoding: { contentUrl: item.pdf },
      })
      const { headers } = await request(held.app).get(item.pdf!).expect(200)
      expect(headers['content-type']).toBe('application/pdf')
    },
  )
})

it('the address of a page is the same whatever its language, and a page of another text in another language has its own', async () => {
  const one = await read('/documents/CAT/C/XVD/CO/3?lang=fr')
  expect(one.canonical).toBe('/documents/CAT/C/XVD/CO/3')
  expect(one.item.fields['language']).toBe('en')
})

it('no PDF is named where there is none, and no title ends the script that it stands in', async () => {
  const { item, json, html } = await read('/documents/CAT/C/XVE/CO/3')
  expect([item.pdf, json.encoding, json.name]).toEqual([null, undefined, 'On </script><script>alert(1)</script>'])
  expect(html.match(/<script/g)).toHaveLength(2)
  expect(html.match(/<\/script/g)).toHaveLength(2)
})
