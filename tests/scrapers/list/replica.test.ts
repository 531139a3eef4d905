// The three lists and the routes against the replica, end to end.
import { afterEach, describe, expect, test } from 'vitest'
import { createList } from '../../../scrapers/lib/committee-list/list.ts'
import { fetchByRoutes, type Known } from '../../../scrapers/lib/http/routes.ts'
import type { Listing } from '../../../scrapers/source.ts'
import { createList as createVisitList } from '../../../scrapers/special-rapporteur-visits/list.ts'
import { createList as createUprList } from '../../../scrapers/upr-outcomes/list.ts'
import { councilSession, createReplica, type Replica } from '../../support/replica/index.ts'
import type { Site } from '../../support/replica/site.ts'
import { faultOf, localHttp } from '../http/server.ts'

let replica: Replica
afterEach(() => replica.close())
const open = async (documents: number, site: Partial<Site> = {}) => {
  replica = await createReplica({ documents, site })
  return replica
}
async function collect(listings: AsyncIterable<Listing>): Promise<Listing[]> {
  const all: Listing[] = []
  for await (const listing of listings) all.push(listing)
  return all
}

describe('concluding observations', () => {
  test('every document is listed once, with its State, day and routes', async () => {
    await open(64)
    const listings = await collect(createList(replica.bases)(localHttp()))
    expect(listings.map(({ symbol, state, date }) => [symbol, state, date])).toEqual(
      replica.site.concludingObservations.map(({ symbol, state, date }) => [symbol, state, date]),
    )
    expect(listings[0]).toEqual({
      key: 'CAT/C/XVD/CO/13 en',
      symbol: 'CAT/C/XVD/CO/13',
      title: 'Concluding observations on the 13th periodic report of Valdoria',
      state: 'Valdoria',
      date: '2099-05-30',
      language: 'en',
      type: 'concluding_observations',
      routes: [
        {
          id: 'documents.un.org/docx',
          address: `${replica.base}/api/symbol/access?s=CAT%2FC%2FXVD%2FCO%2F13&l=en&t=docx`,
        },
        {
          id: 'documents.un.org/pdf',
          address: `${replica.base}/api/symbol/access?s=CAT%2FC%2FXVD%2FCO%2F13&l=en&t=pdf`,
        },
        {
          id: 'download-page',
          address: `${replica.bases.treatyBodies}Download.aspx?symbolno=CAT%2FC%2FXVD%2FCO%2F13&Lang=en`,
        },
        { id: 'docs.un.org', address: `${replica.base}/docs/en/CAT/C/XVD/CO/13?direct=true` },
      ],
      listedAt: `${replica.bases.treatyBodies}TBSearch.aspx?Lang=en&TreatyID=1&DocTypeID=5`,
    })
    // the form, the first page, six more; nothing else
    expect(replica.asked.map(({ kind }) => kind)).toEqual(['robots', 'search', ...Array(7).fill('grid')])
  })

  test.each<[string, Partial<Site>, number]>([
    ['numbered links', { paging: ['numbered'] }, 4],
    ['the command, when numbered links do nothing', { paging: ['command'] }, 5],
    ['the button, when neither does anything', { paging: ['button'] }, 6],
    ['the form, when the address is not heeded', { search: 'form' }, 5],
    ['list boxes in place of drop-downs', { lists: 'box', search: 'form' }, 4],
  ])('%s', async (_, site, grids) => {
    await open(35, site)
    const listings = await collect(createList(replica.bases)(localHttp()))
    expect(listings).toHaveLength(35)
    // a way that does not work is tried once, not on every page
    expect(replica.asked.filter(({ kind }) => kind === 'grid')).toHaveLength(grids)
  })

  test.each<[string, Partial<Site>]>([
    ['one page', {}],
    ['no header row', { headers: null }],
    [
      'columns moved together with their headers',
      {
        order: ['symbol', 'date', 'title', 'committee', 'state', 'language', 'link', 'icon', 'file'],
        headers: ['Symbol', 'Date', 'Title', 'Committee', 'State party', 'Language', 'Download', '', 'File name'],
      },
    ],
  ])('is read right: %s', async (_, site) => {
    await open(8, site)
    const listings = await collect(createList(replica.bases)(localHttp()))
    expect(listings.map(({ symbol, date }) => [symbol, date])).toEqual(
      replica.site.concludingObservations.map(({ symbol, date }) => [symbol, date]),
    )
  })

  test('rows without a symbol are counted, not guessed at', async () => {
    await open(24)
    replica.site.rows.push((cells, _, index) => (index === 3 ? { ...cells, symbol: 'none', link: '' } : cells))
    const skipped: string[] = []
    const list = createList(replica.bases, { onSkipped: (_, reason) => skipped.push(reason) })
    expect(await collect(list(localHttp()))).toHaveLength(23)
    expect(skipped).toEqual(['no symbol, neither in a link nor in its cell'])
  })
})

describe('routes', () => {
  const listed = async (site: Partial<Site> = {}) => {
    await open(8, site)
    const http = localHttp()
    return { http, listings: await collect(createList(replica.bases)(http)) }
  }

  test.each(['titled', 'draft'] as const)('the download page, %s links', async (downloadForm) => {
    const { http, listings } = await listed({ downloadForm })
    const answer = await fetchByRoutes(http, listings[0]!)
    expect(answer.route).toBe('download-page/html')
    expect(answer.fetched.mediaType).toBe('text/html')
    expect(new TextDecoder('utf-16le').decode(answer.fetched.bytes)).toContain('CAT/C/XVD/CO/2')
    expect(answer.attempts.map(({ route, fault }) => [route, fault])).toEqual([
      ['documents.un.org/docx', 'not_found'],
      ['documents.un.org/pdf', 'not_found'],
    ])
    expect((await fetchByRoutes(http, listings[3]!)).route).toBe('download-page/pdf')
    const word = await fetchByRoutes(http, listings[0]!, null, { prefer: ['doc', 'html'] })
    expect(word).toMatchObject({ route: 'download-page/doc', fetched: { mediaType: 'application/msword' } })
  })

  test('by symbol', async () => {
    const { http, listings } = await listed()
    const answer = await fetchByRoutes(http, listings[5]!)
    expect(answer).toMatchObject({ route: 'documents.un.org/docx', attempts: [] })
    expect(answer.fetched.mediaType).toMatch(/wordprocessingml/)
  })

  test('an OLE file where HTML was announced is taken for what it is', async () => {
    const { http, listings } = await listed()
    replica.site.files.push((bytes, _, format) =>
      format === 'html' ? Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4088)]) : bytes,
    )
    expect((await fetchByRoutes(http, listings[0]!)).fetched.mediaType).toBe('application/msword')
  })

  test('an unchanged site costs no document', async () => {
    const { http, listings } = await listed()
    const known = new Map<string, Known>()
    for (const listing of listings) {
      const { fetched, route } = await fetchByRoutes(http, listing)
      known.set(listing.key, { route, etag: fetched.headers['etag'] ?? null, lastModified: null })
    }
    expect(replica.documentsSent()).toBe(8)
    replica.forget()
    for (const listing of await collect(createList(replica.bases)(http))) {
      const { fetched, route } = await fetchByRoutes(http, listing, known.get(listing.key))
      expect([fetched.notModified, route]).toEqual([true, known.get(listing.key)!.route])
    }
    expect(replica.documentsSent()).toBe(0)
  })

  test('by path, when the service by symbol fails', async () => {
    const { http, listings } = await listed()
    replica.site.concludingObservations[5]!.files = []
    replica.site.answers.push((place, _, response) => {
      if (place.kind !== 'symbol') return false
      response.status(500).end()
      return true
    })
    const answer = await fetchByRoutes(http, listings[5]!)
    expect(answer).toMatchObject({ route: 'docs.un.org', fetched: { mediaType: 'application/pdf' } })
    expect(answer.attempts.map(({ fault }) => fault)).toEqual(['server_error', 'server_error', 'no_files'])
  })

  test('when none answers, every fault is told', async () => {
    const { http, listings } = await listed()
    replica.site.concludingObservations[0]!.files = []
    const error = await faultOf(fetchByRoutes(http, listings[0]!))
    expect(error).toMatchObject({ name: 'RoutesError', fault: 'no_files' })
    expect(error.message).toMatch(/documents.un.org\/docx: not_found.*download-page: no_files/)
  })
})

describe('UPR', () => {
  test('report and addendum of each row, and of each expected symbol', async () => {
    await open(0)
    const reports = [
      { symbol: `A/HRC/${councilSession}/3`, state: 'XVD', date: '2099-05-30' },
      { symbol: 'A/HRC/48/5', state: 'XVE', date: '2095-01-02' },
    ]
    const list = createUprList(replica.bases, { councilSessions: [councilSession], reports })
    const http = localHttp()
    const listings = await collect(list(http))
    expect(listings).toHaveLength(12)
    expect(listings[0]).toMatchObject({
      key: 'A/HRC/52/3 en',
      state: 'Valdoria',
      date: '2099-05-30',
      type: 'report_of_the_working_group',
    })
    expect(listings[1]).toMatchObject({ symbol: 'A/HRC/52/3/Add.1', type: 'addendum', date: null })
    expect(listings[10]).toMatchObject({
      symbol: 'A/HRC/48/5',
      state: 'Norland',
      listedAt: 'https://undocs.org/A/HRC/48/5',
    })
    expect((await fetchByRoutes(http, listings[1]!)).route).toBe('documents.un.org/pdf')
  })

  test('one page that fails is told after the listings of the others', async () => {
    await open(0)
    const seen: string[] = []
    const run = async () => {
      for await (const { symbol } of createUprList(replica.bases, { councilSessions: [councilSession, 51] })(
        localHttp(),
      ))
        seen.push(symbol!)
    }
    expect((await faultOf(run())).fault).toBe('suspicious_empty')
    expect(seen).toHaveLength(10)
  })
})

test('visits: those with a report, those of the facts, and addenda by pattern', async () => {
  await open(0)
  const skipped: string[] = []
  const list = createVisitList(replica.bases, {
    reports: [
      { symbol: 'A/HRC/900/3/Add.1', state: 'XVD' },
      { symbol: 'E/CN.4/2006/6/Add.3', state: 'XVE' },
    ],
    annualReports: [{ symbol: 'A/HRC/901/3', addenda: 2 }],
    onSkipped: (_, reason) => skipped.push(reason),
  })
  const http = localHttp()
  const listings = await collect(list(http))
  expect(listings.map(({ symbol, state, type }) => [symbol, state, type])).toEqual([
    ['A/HRC/900/3/Add.1', 'Valdoria', 'country_visit_report'],
    ['A/HRC/901/3/Add.1', 'Norland', 'country_visit_report'],
    ['A/HRC/902/3/Add.1', 'Kestria', 'country_visit_report'],
    ['A/HRC/903/3/Add.1', 'Lurania', 'country_visit_report'],
    ['A/HRC/904/3/Add.1', 'Tarsis (Federated Cantons of)', 'country_visit_report'],
    ['E/CN.4/2006/6/Add.3', 'Norland', 'country_visit_report'],
    ['A/HRC/901/3/Add.2', null, 'other'],
  ])
  expect(skipped).toEqual(['no report yet'])
  expect((await fetchByRoutes(http, listings[0]!)).fetched.mediaType).toBe('application/pdf')
})
