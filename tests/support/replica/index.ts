// A small local server with the shapes of the official sites (SOURCES), for tests and for the example archive.
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Request, type Response } from 'express'
import type { Bases } from '../../../scrapers/lib/http/bases.ts'
import { type Calendar, createCalendar, serveCalendar } from './calendar.ts'
import { toBytes } from './files.ts'
import { copyPath, exportPath, serveExport } from './index-export.ts'
import {
  bodyOf,
  decode,
  documentsOf,
  downloadPage,
  gridName,
  gridPage,
  nextButton,
  numberedTarget,
  plainPage,
  searchButton,
  searchPage,
  sessionPage,
  treatyList,
  visitsPage,
} from './pages.ts'
import { createSite, type FileFormat, type PageKind, type Place, type ReplicaDocument, type Site } from './site.ts'

import { textOfDocument } from './texts.ts'

export type { FileFormat, ReplicaDocument, Site } from './site.ts'
export { councilSession } from './site.ts'

export type Asked = { method: string; path: string; kind: PageKind; status: number; bytes: number }

export type Replica = {
  base: string
  bases: Bases
  site: Site
  calendar: Calendar
  /** every request since the start or the last `forget` */
  asked: Asked[]
  /** files sent whole */
  documentsSent(): number
  forget(): void
  close(): Promise<void>
}

const database = '/_layouts/15/TreatyBodyExternal'
const matrixPath = '/sites/default/files/matrix-valdoria.docx'

/** Starts a replica on 127.0.0.1 with `documents` concluding observations (default 24) and the UPR and visit reports. */
export async function createReplica(options: { documents?: number; site?: Partial<Site> } = {}): Promise<Replica> {
  const site: Site = { ...createSite(options.documents ?? 24), ...options.site }
  site.answers = [...site.answers]
  const calendar = serveCalendar(site, createCalendar())
  const asked: Asked[] = []
  const app = express()
  app.use(express.urlencoded({ extended: false, limit: '5mb', parameterLimit: 5000 }))
  app.use((request, response, next) => {
    const place = placeOf(request)
    response.on('close', () => {
      const bytes = Number(response.getHeader('content-length') ?? 0)
      asked.push({
        method: request.method,
        path: request.originalUrl,
        kind: place.kind,
        status: response.statusCode,
        bytes,
      })
    })
    if (!site.answers.some((answer) => answer(place, request, response))) next()
  })
  route(app, site)
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => resolve(listening))
  })
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    bases: {
      treatyBodies: `${base}${database}/`,
      symbolAccess: `${base}/api/symbol/access`,
      documentPages: `${base}/docs/en`,
      ohchr: base,
      humanRightsIndex: `${base}${exportPath}`,
      humanRightsIndexCopy: `${base}${copyPath}`,
    },
    site,
    calendar,
    asked,
    documentsSent: () => asked.filter(({ kind, status }) => kind === 'file' && status === 200).length,
    forget: () => asked.splice(0),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function placeOf(request: Request): Place {
  const path = request.path.toLowerCase()
  const { query } = request
  const session = Number(/session(\d+)/.exec(path)?.[1] ?? 0) || null
  const symbol = String(query['symbolno'] ?? query['s'] ?? tokenOf(query)?.symbol ?? '') || null
  const kind: PageKind = path.endsWith('robots.txt')
    ? 'robots'
    : path.endsWith('tbsearch.aspx')
      ? request.method === 'POST' || query['TreatyID']
        ? 'grid'
        : 'search'
      : path.endsWith('/download.aspx')
        ? 'download'
        : /downloaddraft|fileshandler|^\/files\//.test(path)
          ? 'file'
          : path.startsWith('/api/symbol')
            ? 'symbol'
            : path.includes('list-reports')
              ? 'session'
              : path.endsWith('country-visits')
                ? 'visits'
                : 'other'
  const page = request.method === 'POST' ? pageAsked(request.body ?? {}) : 1
  return { kind, method: request.method, page, symbol, session }
}

type Token = { symbol: string; format: FileFormat }

function tokenOf(query: Request['query']): Token | null {
  const text = String(query['enc'] ?? query['key'] ?? query['file'] ?? '')
  return text === '' ? null : (JSON.parse(Buffer.from(text, 'base64').toString()) as Token)
}

const isNext = (fields: Record<string, string>): boolean =>
  fields['__EVENTTARGET'] === gridName && (fields['__EVENTARGUMENT'] ?? '').endsWith(';Page;Next')

/** The treaty that a search form names: by its number in a drop-down, by its label in a list box. */
const treatyChosen = (fields: Record<string, string>): string =>
  fields[treatyList] ??
  Object.entries(fields)
    .filter(([name]) => !name.startsWith('__'))
    .flatMap(([, value]) => value.match(/\b[A-Z]+\b/g) ?? [])
    .find(bodyOf) ??
  ''

/** The page that a form asks for, whatever the site then does. */
function pageAsked(fields: Record<string, string>): number {
  const from = decode(fields)?.page ?? 0
  const prefix = numberedTarget(0).slice(0, -1)
  const target = fields['__EVENTTARGET'] ?? ''
  if (target.startsWith(prefix)) return Number(target.slice(prefix.length))
  return isNext(fields) || fields[nextButton] !== undefined ? from + 1 : 1
}

function sendPage(site: Site, response: Response, html: string, place: Place): void {
  response.type('html').send(site.pages.reduce((page, change) => change(page, place), html))
}

function route(app: express.Express, site: Site): void {
  const all = (): ReplicaDocument[] => [
    ...site.concludingObservations,
    ...Object.values(site.otherCommittees).flat(),
    ...site.reports,
    ...site.visits,
  ]
  const find = (symbol: string | null) => all().find((document) => document.symbol === symbol)

  // a Word file made twice has two hashes: a site that is unchanged must send the same bytes
  const made = new Map<string, Buffer>()
  const madeOnce = async (document: ReplicaDocument, format: FileFormat): Promise<Buffer> => {
    const lines = site.texts.reduce((text, change) => change(text, document), textOfDocument(document))
    const key = `${format} ${JSON.stringify([document, lines])}`
    const bytes = made.get(key) ?? (await toBytes(document, format, lines))
    made.set(key, bytes)
    return bytes
  }
  app.get('/robots.txt', (_, response) => {
    response.type('text').send('User-agent: *\nDisallow: /admin\n')
  })

  app.get(`${database}/TBSearch.aspx`, (request, response) => {
    const { TreatyID, DocTypeID } = request.query
    const heeded = site.search === 'query' && bodyOf(String(TreatyID)) !== undefined && DocTypeID === '5'
    sendPage(site, response, heeded ? gridPage(site, 1, String(TreatyID)) : searchPage(site), placeOf(request))
  })

  app.post(`${database}/TBSearch.aspx`, (request, response) => {
    const fields = request.body as Record<string, string>
    const state = decode(fields)
    // ASP.NET: "Validation of viewstate MAC failed"
    if (!state) return void response.status(500).type('html').send(plainPage('Runtime Error', ''))
    const place = placeOf(request)
    const by = fields[nextButton] !== undefined ? 'button' : isNext(fields) ? 'command' : 'numbered'
    const searched = fields[searchButton] !== undefined
    const turns = searched || site.paging.includes(by)
    const treaty = searched ? treatyChosen(fields) : state.treaty
    const pages = Math.ceil(documentsOf(site, treaty).length / site.pageSize)
    const wanted = turns ? site.turn(searched ? 1 : place.page, state.page) : state.page
    sendPage(site, response, gridPage(site, Math.min(Math.max(wanted, 1), Math.max(pages, 1)), treaty), place)
  })

  app.get(`${database}/Download.aspx`, (request, response) => {
    const place = placeOf(request)
    sendPage(site, response, downloadPage(site, find(place.symbol)), place)
  })

  app.get('/api/symbol/access', (request, response) => {
    const asked = find(String(request.query['s']))
    const format = String(request.query['t']) as FileFormat
    const document = site.holdsAll ? site.reports[0] : asked
    if (!document || (!site.holdsAll && !document.bySymbol.includes(format))) return void response.redirect('/error')
    response.redirect(
      `/files/${format}?file=${encodeURIComponent(Buffer.from(JSON.stringify({ symbol: document.symbol, format })).toString('base64'))}`,
    )
  })

  // a shell page of about 4 KB stands for what is missing
  app.get('/docs/en/*symbol', async (request, response) => {
    const document = find(request.path.replace('/docs/en/', ''))
    if (!document?.bySymbol.includes('pdf'))
      return void response.type('html').send(plainPage('Documents', ' '.repeat(4000)))
    response.type('pdf').send(await madeOnce(document, 'pdf'))
  })

  app.get('/error', (_, response) => {
    response.type('html').send(plainPage('Error', 'The document could not be found.'))
  })

  const sendFile = async (request: Request, response: Response): Promise<void> => {
    const token = tokenOf(request.query)
    const document = find(token?.symbol ?? null)
    if (!token || !document) return void response.redirect('/error')
    const whole = await madeOnce(document, token.format)
    let bytes = whole
    for (const change of site.files) bytes = await change(bytes, document, token.format)
    // the header of the document store is wrong on purpose; express answers If-None-Match by itself
    response
      .set('content-type', token.format === 'html' ? 'text/html; charset=utf-8' : 'application/octet-stream')
      .send(bytes)
  }
  app.get(['/SelfServices/FilesHandler.ashx', `${database}/DownloadDraft.aspx`, '/files/:format'], sendFile)

  app.get('/en/hr-bodies/hrc/regular-sessions/:session/list-reports', (request, response) => {
    const place = placeOf(request)
    sendPage(site, response, sessionPage(site, place.session ?? 0), place)
  })

  app.get([exportPath, copyPath], (request, response) => serveExport(request, response))

  app.get('/en/hr-bodies/upr/:state-index', (_, response) => {
    response
      .type('html')
      .send(plainPage('Reviews of Valdoria', `<a href="${matrixPath}">Matrix of recommendations</a>`))
  })

  app.get(matrixPath, async (_, response) => {
    response.type('docx').send(await madeOnce(site.reports[0]!, 'docx'))
  })

  app.get('/', (_, response) => {
    response.type('html').send(plainPage('United Nations', ''))
  })

  app.get('/en/special-procedures/sr-torture/country-visits', (request, response) => {
    sendPage(site, response, visitsPage(site), placeOf(request))
  })
}
