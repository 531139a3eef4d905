// Writes all examples into a folder shaped like `scrapers`: the example archive, and the files of each source's `examples`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleGiven } from '../../scrapers/example-given.ts'
import { sources } from '../../scrapers/index.ts'
import { bodies } from '../../scrapers/lib/committee-list/bodies.ts'
import { createHttp, recordingHttp } from '../../scrapers/lib/http/index.ts'
import { readBody, readIndex } from '../../scrapers/lib/http/recording.ts'
import { fetchByRoutes } from '../../scrapers/lib/http/routes.ts'
import type { Http, Listing, Source } from '../../scrapers/source.ts'
import { parseDay } from '../../src/domain/days/days.ts'
import { findState } from '../../src/domain/states/states.ts'
import {
  createReplica,
  type FileFormat,
  type Replica,
  type ReplicaDocument,
} from '../../tests/support/replica/index.ts'
import { restartNonces } from '../../tests/support/replica/pages.ts'
import { type Made, makeDocuments } from './documents.ts'

/** Recorded as if on this day, so that making the archive again gives the same bytes. */
const recordedAt = new Date('2026-11-21T00:00:00.000Z')
const origin = 'invented by us (scripts/make-examples.ts)'

const formatOf = (made: Made): FileFormat => made.file.split('.').at(-1) as FileFormat

function toReplica(made: Made): ReplicaDocument {
  const onDatabase = made.type === 'concluding_observations'
  return {
    symbol: made.symbol,
    iso3: findState(made.state).iso3,
    state: made.state,
    type: made.type,
    title: made.title,
    date: parseDay(made.date)!,
    number: 1,
    files: onDatabase ? [formatOf(made)] : [],
    bySymbol: onDatabase ? [] : [formatOf(made)],
  }
}

const documentsOf = (made: readonly Made[], sources: readonly Source[]): ReplicaDocument[] =>
  made.filter((one) => one.type !== 'matrix' && sources.some(({ id }) => id === one.source)).map(toReplica)

function sessionPage(reports: readonly ReplicaDocument[]): string {
  const rows = reports
    .filter((r) => r.type === 'report_of_the_working_group')
    .map(
      (r) =>
        `<tr><td>${r.symbol}</td><td>6</td><td>Report of the Working Group on the Universal Periodic Review – ${r.state}</td></tr>`,
    )
  return `<!DOCTYPE html>\n<html><head><title>Session</title></head><body><table><thead><tr><th>Symbol</th><th>Item</th><th>Title</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></body></html>`
}

/** A replica of the sites that holds the documents made, and nothing else. */
function replicaWith(made: readonly Made[]): Promise<Replica> {
  const of = (mechanism: string) =>
    documentsOf(
      made,
      sources.filter((one) => one.mechanism === mechanism),
    )
  const reports = of('UPR')
  const { CAT, ...others } = bodies
  return createReplica({
    documents: 0,
    site: {
      concludingObservations: of('CAT'),
      otherCommittees: Object.fromEntries(
        Object.keys(others).map((body) => [body, of(body)]),
      ) as Replica['site']['otherCommittees'],
      reports,
      visits: of('SRT'),
      pages: [(html, place) => (place.kind === 'session' ? sessionPage(reports) : html)],
      answers: [
        (_, __, response) => {
          response.set('date', recordedAt.toUTCString())
          return false
        },
      ],
      files: [
        (bytes, document) =>
          Buffer.from(made.find((one) => one.symbol === document.symbol && one.type === document.type)?.bytes ?? bytes),
      ],
    },
  })
}

async function readAll(http: Http, source: Source, replica: Replica): Promise<Listing[]> {
  const listings: Listing[] = []
  for await (const listing of source.list(http, { ...exampleGiven, bases: replica.bases })) listings.push(listing)
  for (const listing of listings)
    await fetchByRoutes(http, listing).catch((error: Error) => console.log(`${listing.key}: ${error.message}`))
  return listings
}

function writeExamples(folder: string, made: readonly Made[], page: Uint8Array): void {
  mkdirSync(folder, { recursive: true })
  for (const one of made) writeFileSync(join(folder, one.file), one.bytes)
  // the page that announces the documents stands beside them, to be read by eye
  writeFileSync(join(folder, 'listing.html'), page)
  const origins = Object.fromEntries([...made.map(({ file }) => file), 'listing.html'].map((file) => [file, origin]))
  writeFileSync(join(folder, 'origins.json'), `${JSON.stringify(origins, null, 2)}\n`)
}

/** Returns how many listings each source gave. Throws where a source lists nothing: it has no example text yet. */
export async function makeArchive(folder: string): Promise<Record<string, number>> {
  const archive = join(folder, 'example-archive')
  const made = await makeDocuments()
  restartNonces()
  const replica = await replicaWith(made)
  const official = new URL(exampleGiven.bases.ohchr)
  const rename = (address: string) => address.replace(replica.base, official.origin)
  const http = createHttp({
    contact: 'examples@example.org',
    allowLocal: true,
    allowedHosts: ['127.0.0.1'],
    intervalMs: 0,
    clock: { now: () => recordedAt, sleep: async () => {}, random: () => 0 },
  })
  const counts: Record<string, number> = {}
  try {
    const recording = recordingHttp(http, archive, { rename, now: () => recordedAt })
    const pages = new Map<string, string>()
    for (const source of sources) {
      const listings = await readAll(recording, source, replica)
      counts[source.id] = listings.length
      pages.set(source.id, rename(listings[0]!.listedAt))
    }
    const index = readIndex(archive)
    for (const source of sources) {
      const entry = index.find(({ address }) => address === pages.get(source.id))!
      const own = made.filter((one) => one.source === source.id)
      writeExamples(join(folder, source.id, 'examples'), own, readBody(archive, entry))
    }
    // a page that was requested twice leaves its first body behind
    const kept = new Set(index.map(({ file }) => file))
    for (const file of readdirSync(join(archive, 'bodies')))
      if (!kept.has(`bodies/${file}`)) rmSync(join(archive, 'bodies', file))
  } finally {
    await replica.close()
  }
  return counts
}
