// What programs look for at fixed addresses: sitemap, robots.txt, llms.txt, and the description of the search for browsers.
import type { Response, Router } from 'express'
import { allStates } from '../domain/states/states.ts'
import type { WindowLanguage } from '../domain/windows/rule.ts'
import { readerOf } from '../http/language.ts'
import { strongTag } from '../http/reply.ts'
import { turn } from '../http/turns.ts'
import type { ReadingContext } from '../reading/context.ts'
import { askedNothing } from './error.ts'
import { PageError } from './page-error.ts'
import { documentHref } from './parts.ts'

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'
const sitemapSpace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
/** Addresses in one file; the protocol takes 50,000, and a reader of ours asks for the documents page by page. */
const perFile = 5000
const pageOfDocuments = 500

type Place = { path: string; changedOn: string | null }

const urlSet = (places: readonly Place[], baseUrl: string): string => {
  const rows = places.map(
    ({ path, changedOn }) =>
      `<url><loc>${xml(baseUrl + path)}</loc>${changedOn === null ? '' : `<lastmod>${changedOn}</lastmod>`}</url>\n`,
  )
  return `${declaration}<urlset ${sitemapSpace}>\n${rows.join('')}</urlset>\n`
}

/** Documents that a search engine may show: no invented one, and each work once. */
async function placesOfDocuments({ store }: ReadingContext): Promise<Place[]> {
  const places: Place[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof store.documents.find>> = await store.documents.find(
      {},
      { limit: pageOfDocuments, after },
    )
    for (const row of page.rows) places.push({ path: documentHref(row), changedOn: row.updatedAt.slice(0, 10) })
    after = page.next
    await turn()
  } while (after !== null)
  return places
}

const placesOfStates = (): Place[] =>
  allStates()
    .filter(({ kind }) => kind === 'member' || kind === 'observer')
    .map(({ iso3 }) => ({ path: `/states/${iso3}`, changedOn: null }))

const send = (res: Response, type: string, text: string): void =>
  void res.set('ETag', strongTag(text)).set('Cache-Control', 'public, no-cache').type(type).send(text)

function addSitemaps(router: Router, context: ReadingContext): void {
  const { reading, baseUrl } = context
  const documents = () => reading.once('sitemap', () => placesOfDocuments(context))
  router.get('/sitemap.xml', askedNothing, async (_req, res) => {
    const files = Math.max(1, Math.ceil((await documents()).length / perFile))
    const names = ['states', ...Array.from({ length: files }, (_, at) => `documents-${at + 1}`)]
    const rows = names.map((name) => `<sitemap><loc>${xml(`${baseUrl}/sitemap-${name}.xml`)}</loc></sitemap>\n`)
    send(res, 'application/xml', `${declaration}<sitemapindex ${sitemapSpace}>\n${rows.join('')}</sitemapindex>\n`)
  })
  router.get('/sitemap-states.xml', askedNothing, (_req, res) =>
    send(res, 'application/xml', urlSet(placesOfStates(), baseUrl)),
  )
  router.get('/sitemap-documents-:part.xml', askedNothing, async (req, res) => {
    const part = Number(/^[1-9]\d{0,3}$/.exec(String(req.params['part']))?.[0] ?? 0)
    const all = await documents()
    const places = all.slice((part - 1) * perFile, part * perFile)
    if (part === 0 || (part > 1 && places.length === 0)) throw new PageError(404, 'page')
    send(res, 'application/xml', urlSet(places, baseUrl))
  })
}

const searchWords: Record<WindowLanguage, string> = {
  en: 'United Nations recommendations on torture, verbatim and with proof',
  fr: 'Recommandations des Nations Unies sur la torture, mot pour mot et avec leur preuve',
  es: 'Recomendaciones de las Naciones Unidas sobre la tortura, palabra por palabra y con su prueba',
}

/** Words are sent by POST, as by the form: they stay out of addresses (SAFETY, S3). */
const openSearch = (baseUrl: string, language: WindowLanguage): string => `${declaration}<OpenSearchDescription
  xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:parameters="http://a9.com/-/spec/opensearch/extensions/parameters/1.0/">
  <ShortName>Mechanism Watch</ShortName>
  <Description>${searchWords[language]}</Description>
  <Language>${language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Image type="image/svg+xml">${xml(baseUrl)}/assets/icon.svg</Image>
  <Url type="text/html" method="post" parameters:method="post" template="${xml(baseUrl)}/find?lang=${language}">
    <Param name="q" value="{searchTerms}"/>
    <parameters:Parameter name="q" value="{searchTerms}"/>
  </Url>
  <Url type="application/json" template="${xml(baseUrl)}/api/v1/recommendations?q={searchTerms}"/>
  <Url type="application/atom+xml" template="${xml(baseUrl)}/feeds/recommendations.atom?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${xml(baseUrl)}/opensearch.xml?lang=${language}"/>
</OpenSearchDescription>
`

const llms = (baseUrl: string): string => `# Mechanism Watch

> Recommendations of United Nations mechanisms on torture, verbatim and with proof, by State and by treaty body, and the windows in which civil society can act.

Quote a text only where \`quotable\` is true, with its symbol and paragraph. Labels and flags are finding aids, not findings: never say that a State
does or does not have an offence of torture because of one. A date is as sure as its \`certainty\`; an estimate is whole months, never a day. What is not
held is named under coverage: that nothing is found does not mean that nothing was said.

## Data

- [API description](${baseUrl}/api/v1/openapi.json): OpenAPI 3.1, read only, no key
- [API documentation](${baseUrl}/api/docs): the same for people
- [Recommendations](${baseUrl}/api/v1/recommendations): by State (code or name), mechanism, topic, year, words
- [States](${baseUrl}/api/v1/states): what is held, where each stands, what can be done now
- [Review windows](${baseUrl}/api/v1/review-windows): deadlines with certainty and source
- [Check citations](${baseUrl}/api/v1/citations/resolve): POST a draft; it is not kept

## Feeds

- [Changed windows](${baseUrl}/feeds/windows.atom), [new recommendations](${baseUrl}/feeds/recommendations.atom), [calendar](${baseUrl}/feeds/calendar.ics)

## Pages

- [About](${baseUrl}/about): method and limits
- [Sources and gaps](${baseUrl}/sources)
- [All documents and States](${baseUrl}/sitemap.xml)
`

export function addDiscovery(router: Router, context: ReadingContext): void {
  const { baseUrl } = context
  addSitemaps(router, context)
  router.get('/robots.txt', askedNothing, (_req, res) => {
    const rules = 'User-agent: *\nDisallow: /search\nDisallow: /annex\nDisallow: /subscriptions\n'
    res.type('txt').send(`${rules}Sitemap: ${baseUrl}/sitemap.xml\n`)
  })
  router.get('/llms.txt', askedNothing, (_req, res) => send(res, 'text/plain; charset=utf-8', llms(baseUrl)))
  router.get('/opensearch.xml', askedNothing, (req, res) =>
    send(res, 'application/opensearchdescription+xml', openSearch(baseUrl, readerOf(req).language)),
  )
}
