// A run over the replica, recorded and replayed without it: the way in which the example archive is made.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catConcludingObservations as source } from '../../../scrapers/cat-concluding-observations/index.ts'
import { exampleGiven } from '../../../scrapers/example-given.ts'
import type { Bases } from '../../../scrapers/lib/http/bases.ts'
import { recordingHttp, replayHttp } from '../../../scrapers/lib/http/index.ts'
import { fetchByRoutes } from '../../../scrapers/lib/http/routes.ts'
import type { Http } from '../../../scrapers/source.ts'
import { createReplica } from '../../support/replica/index.ts'
import { localHttp } from '../http/server.ts'

test('lists and files of a recording are those of the site', async () => {
  const replica = await createReplica({ documents: 12 })
  const folder = mkdtempSync(join(tmpdir(), 'recorded-run-'))
  const rename = (address: string) => address.replaceAll(replica.base, 'https://replica.invalid')
  const bases = {
    treatyBodies: rename(replica.bases.treatyBodies),
    symbolAccess: rename(replica.bases.symbolAccess),
    documentPages: rename(replica.bases.documentPages!),
    ohchr: rename(replica.bases.ohchr),
  }
  const run = async (http: Http, at: Bases) => {
    const got: string[] = []
    for await (const listing of source.list(http, { ...exampleGiven, bases: at })) {
      const { fetched, route, attempts } = await fetchByRoutes(http, listing)
      const faults = attempts.map(({ fault }) => fault)
      got.push(
        JSON.stringify([listing.key, listing.date, rename(listing.listedAt), route, faults, fetched.bytes.length]),
      )
    }
    return got
  }
  const live = await run(recordingHttp(localHttp(), folder, { rename }), replica.bases)
  await replica.close()
  const replayed = await run(replayHttp(folder), bases)
  rmSync(folder, { recursive: true })
  expect(live).toHaveLength(12)
  expect(replayed).toEqual(live)
})
