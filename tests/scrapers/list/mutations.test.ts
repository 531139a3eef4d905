// Every mutation of the replica ends in its named fault, and none yields a row that the true site does not have.
import { afterEach, describe, expect, test } from 'vitest'
import { createList } from '../../../scrapers/lib/committee-list/list.ts'
import { fetchByRoutes } from '../../../scrapers/lib/http/routes.ts'
import type { Listing } from '../../../scrapers/source.ts'
import { createList as createVisitList } from '../../../scrapers/special-rapporteur-visits/list.ts'
import { createList as createUprList } from '../../../scrapers/upr-outcomes/list.ts'
import { FetchError } from '../../../src/domain/errors.ts'
import { councilSession, createReplica, type Replica } from '../../support/replica/index.ts'
import { type Mutation, mutations } from '../../support/replica/mutations.ts'
import { faultOf, localHttp } from '../http/server.ts'

let replica: Replica
afterEach(() => replica.close())

const limits = { retries: 1, idleLimitMs: 250, timeLimitMs: 700, maxBytes: 2_000_000 }

function listOf(source: Mutation['source']) {
  const { bases, site } = replica
  // what an installation knows from its facts and its last run
  const expected = ({ symbol, iso3, date }: { symbol: string; iso3: string; date: string }) => ({
    symbol,
    state: iso3,
    date,
  })
  if (source === 'upr-outcomes') {
    const reports = site.reports.filter(({ type }) => type !== 'addendum').map(expected)
    return createUprList(bases, { councilSessions: [councilSession], reports, minimum: 4 })
  }
  if (source === 'special-rapporteur-visits')
    return createVisitList(bases, { reports: site.visits.map(expected), minimum: 4 })
  return createList(bases, { minimum: 20 })
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
    const { listings, fault } = await run(list(localHttp(limits)))
    expect(fault?.fault, fault?.message).toBe(mutation.fault)
    for (const listing of listings) expect(truth).toContain(told(listing))
    // the database is taken whole or not at all
    if (mutation.source === 'cat-concluding-observations') expect(listings).toEqual([])
  })
})

describe('fetch', () => {
  test.each(mutations.filter(({ stage }) => stage === 'fetch'))('$name → $fault', async (mutation) => {
    replica = await createReplica({ documents: 8 })
    mutation.apply(replica.site)
    const http = localHttp(limits)
    const { listings } = await run(createList(replica.bases)(http))
    const error = await faultOf(fetchByRoutes(http, listings[0]!))
    expect(error.fault, error.message).toBe(mutation.fault)
    // the neighbour is none the worse for it, unless its folder or host rests
    if (!['challenged', 'slow_down'].includes(mutation.fault))
      expect((await fetchByRoutes(http, listings[1]!)).fetched.status).toBe(200)
  })
})

// what only the parser can see runs through the pipeline in tests/e2e/mutations.test.ts, with all the others
