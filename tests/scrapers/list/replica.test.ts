// The three lists and the routes against the replica, end to end.
import { afterEach, describe, expect, test } from 'vitest'
import { catConcludingObservations as cat } from '../../../scrapers/cat-concluding-observations/index.ts'
import { ccprConcludingObservations as ccpr } from '../../../scrapers/ccpr-concluding-observations/index.ts'
import { fetchByRoutes, type Known } from '../../../scrapers/lib/http/routes.ts'
import type { Listing } from '../../../scrapers/source.ts'
import { specialRapporteurVisits } from '../../../scrapers/special-rapporteur-visits/index.ts'
import { uprOutcomes } from '../../../scrapers/upr-outcomes/index.ts'
import { givenOf } from '../../support/given.ts'
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
    const listings = await collect(cat.list(localHttp(), givenOf(replica)))
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
    const listings = await collect(cat.list(localHttp(), givenOf(replica)))
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
    const listings = await collect(cat.list(localHttp(), givenOf(replica)))
    expect(listings.map(({ symbol, date }) => [symbol, date])).toEqual(
      replica.site.concludingObservations.map(({ symbol, date }) => [symbol, date]),
    )
  })

  test('rows without a symbol are counted, not guessed at', async () => {
    await open(24)
    replica.site.rows.push((cells, _, index) => (index === 3 ? { ...cells, symbol: 'none', link: '' } : cells))
    const skipped: string[] = []
    const given = givenOf(replica, {}, { onLeftOut: ({ reason }) => skipped.push(reason) })
    expect(await collect(cat.list(localHttp(), given))).toHaveLength(23)
    expect(skipped).toEqual(['no symbol, neither in a link nor in its cell'])
  })
})

describe('another committee of the same database', () => {
  test.each<[string, Partial<Site>]>([
    ['by the address', {}],
    ['by the form', { search: 'form' }],
    ['by list boxes', { lists: 'box', search: 'form' }],
  ])('is listed without the documents of the first: %s', async (_, site) => {
    await open(24, site)
    const listings = await collect(ccpr.list(localHttp(), givenOf(replica)))
    expect(listings.map(({ symbol, type }) => [symbol, type])).toEqual(
      replica.site.otherCommittees.CCPR.map(({ symbol }) => [symbol, 'concluding_observations']),
    )
  })

  test('a search that gives the documents of the other committee is a fault', async () => {
    await open(8)
    replica.site.otherCommittees.CCPR = replica.site.concludingObservations
    expect((await faultOf(collect(ccpr.list(localHttp(), givenOf(replica))))).fault).toBe('unexpected_shape')
  })
})

describe('routes', () => {
  const listed = async (site: Partial<Site> = {}) => {
    await open(8, site)
    const http = localHttp()
    return { http, listings: await collect(cat.list(http, givenOf(replica))) }
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
    for (const listing of await collect(cat.list(http, givenOf(replica)))) {
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
    const http = localHttp()
    const known = { councilSessions: [councilSession], reports }
    const listings = await collect(uprOutcomes.list(http, givenOf(replica, known)))
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
      const given = givenOf(replica, { councilSessions: [councilSession, 53] })
      for await (const { symbol } of uprOutcomes.list(localHttp(), given)) seen.push(symbol!)
    }
    expect((await faultOf(run())).fault).toBe('suspicious_empty')
    expect(seen).toHaveLength(10)
  })
})

test('visits: those with a report, those of the facts, and addenda by pattern', async () => {
  await open(0)
  const skipped: string[] = []
  // the addenda of A/HRC/905/3: as many as are known, and two more
  const visits = [
    { symbol: 'A/HRC/900/3/Add.1', state: 'XVD' },
    { symbol: 'A/HRC/905/3/Add.1', state: 'XVE' },
    { symbol: 'E/CN.4/2006/6/Add.3', state: 'XVE' },
  ]
  const http = localHttp()
  const given = givenOf(replica, { visits }, { onLeftOut: ({ reason }) => skipped.push(reason) })
  const listings = await collect(specialRapporteurVisits.list(http, given))
  expect(listings.map(({ symbol, state, type }) => [symbol, state, type])).toEqual([
    ['A/HRC/900/3/Add.1', 'Valdoria', 'country_visit_report'],
    ['A/HRC/901/3/Add.1', 'Norland', 'country_visit_report'],
    ['A/HRC/902/3/Add.1', 'Kestria', 'country_visit_report'],
    ['A/HRC/903/3/Add.1', 'Lurania', 'country_visit_report'],
    ['A/HRC/904/3/Add.1', 'Tarsis (Federated Cantons of)', 'country_visit_report'],
    ['A/HRC/905/3/Add.1', 'Norland', 'country_visit_report'],
    ['A/HRC/905/3/Add.2', null, 'other'],
    ['A/HRC/905/3/Add.3', null, 'other'],
    ['A/HRC/900/3/Add.2', null, 'other'],
    ['A/HRC/900/3/Add.3', null, 'other'],
  ])
  expect(skipped).toEqual(['no report yet'])
  expect((await fetchByRoutes(http, listings[0]!)).fetched.mediaType).toBe('application/pdf')
})
