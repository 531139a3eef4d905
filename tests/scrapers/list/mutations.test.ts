// Every mutation of the replica ends in its named fault, and none yields a row that the true site does not have.
import { afterEach, describe, expect, test } from 'vitest'
import { sourceById } from '../../../scrapers/index.ts'
import { fetchByRoutes } from '../../../scrapers/lib/http/routes.ts'
import { isUnread } from '../../../scrapers/lib/row-error.ts'
import type { Http, LeftRow, Listing } from '../../../scrapers/source.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { givenOf } from '../../support/given.ts'
import { councilSession, createReplica, type Replica } from '../../support/replica/index.ts'
import { type Mutation, mutations } from '../../support/replica/mutations.ts'
import { faultOf, localHttp } from '../http/server.ts'

let replica: Replica
afterEach(() => replica.close())

const limits = { retries: 1, maxBytes: 2_000_000 }
/** Short ones only for what never answers: elsewhere no answer may come too late, however busy the machine is. */
const limitsFor = ({ fault }: Mutation) =>
  fault === 'timeout' ? { ...limits, idleLimitMs: 250, timeLimitMs: 700 } : limits

function listOf(id: Mutation['source']) {
  const { site } = replica
  // what an installation knows from its facts and its last run
  const expected = ({ symbol, iso3, date }: { symbol: string; iso3: string; date: string }) => ({
    symbol,
    state: iso3,
    date,
  })
  const known = {
    councilSessions: [councilSession],
    reports: site.reports.filter(({ type }) => type !== 'addendum').map(expected),
    visits: site.visits.map(expected),
  }
  const minimum = id === 'cat-concluding-observations' ? 20 : 4
  return (http: Http, left: LeftRow[] = []) =>
    sourceById(id)!.list(http, givenOf(replica, known, { minimum, onLeftOut: (row) => left.push(row) }))
}

/** Listings that came before the fault, and the fault. */
async function run(listings: AsyncIterable<Listing>): Promise<{ listings: Listing[]; fault: FetchError | null }> {
  const got: Listing[] = []
  try {
    for await (const listing of listings) got.push(listing)
    return { listings: got, fault: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return { listings: got, fault: error }
  }
}

const told = ({ symbol, state, date }: Listing) => JSON.stringify([symbol, state, date])

test('the table is of the size that was promised, and its names differ', async () => {
  replica = await createReplica({ documents: 0 })
  expect(mutations.length).toBeGreaterThanOrEqual(60)
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length)
})

describe('list', () => {
  test.each(mutations.filter(({ stage }) => stage === 'list'))('$source: $name → $fault', async (mutation) => {
    replica = await createReplica()
    const list = listOf(mutation.source)
    const truth = new Set((await run(list(localHttp()))).listings.map(told))
    mutation.apply(replica.site)
    const { listings, fault } = await run(list(localHttp(limitsFor(mutation))))
    expect(fault?.fault, fault?.message).toBe(mutation.fault)
    for (const listing of listings) expect(truth).toContain(told(listing))
    // a page that is not believed gives no row
    if (mutation.source === 'cat-concluding-observations') expect(listings).toEqual([])
  })
})

describe('a row that does not read', () => {
  const one = mutations.filter(({ fault }) => fault === 'row_unread')
  test.each(one)('$source: $name leaves the others', async (mutation) => {
    replica = await createReplica()
    const list = listOf(mutation.source)
    const clean = (await run(list(localHttp()))).listings.map(told)
    mutation.apply(replica.site)
    const left: LeftRow[] = []
    const { listings, fault } = await run(list(localHttp(limitsFor(mutation)), left))
    expect(fault?.message).toBeUndefined()
    const unread = left.filter(isUnread)
    expect(unread.length).toBeGreaterThan(0)
    for (const listing of listings) expect(clean).toContain(told(listing))
    // a document that is missing is one of a row that is reported
    const missing = clean.filter((was) => !listings.some((listing) => told(listing) === was))
    if (mutation.source === 'cat-concluding-observations') expect(missing.length).toBeLessThanOrEqual(unread.length)
    expect(listings.length).toBeGreaterThan(clean.length / 2)
  })
})

describe('pages that cannot be reached', () => {
  test.each(mutations.filter(({ stage }) => stage === 'partial'))(
    '$name → $fault, after the others',
    async (mutation) => {
      replica = await createReplica()
      const list = listOf(mutation.source)
      const clean = (await run(list(localHttp()))).listings.map(told)
      mutation.apply(replica.site)
      const { listings, fault } = await run(list(localHttp(limitsFor(mutation))))
      expect(fault?.fault, fault?.message).toBe(mutation.fault)
      expect(listings.length).toBeGreaterThan(2)
      for (const listing of listings) expect(clean).toContain(told(listing))
    },
  )
})

describe('fetch', () => {
  test.each(mutations.filter(({ stage }) => stage === 'fetch'))('$name → $fault', async (mutation) => {
    replica = await createReplica({ documents: 8 })
    mutation.apply(replica.site)
    const http = localHttp(limitsFor(mutation))
    const { listings } = await run(sourceById('cat-concluding-observations')!.list(http, givenOf(replica)))
    const error = await faultOf(fetchByRoutes(http, listings[0]!))
    expect(error.fault, error.message).toBe(mutation.fault)
    // the neighbour is none the worse for it, unless its folder or host rests
    if (!['challenged', 'slow_down'].includes(mutation.fault))
      expect((await fetchByRoutes(http, listings[1]!)).fetched.status).toBe(200)
  })
})

// what only the parser can see runs through the pipeline in tests/e2e/mutations.test.ts, with all the others
