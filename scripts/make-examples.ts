// Makes the example archive: invented documents, served by the replica of the sites, collected once and recorded.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleGiven } from '../scrapers/example-given.ts'
import { sources } from '../scrapers/index.ts'
import { createHttp, recordingHttp } from '../scrapers/lib/http/index.ts'
import { readBody, readIndex } from '../scrapers/lib/http/recording.ts'
import { fetchByRoutes } from '../scrapers/lib/http/routes.ts'
import type { Http, Listing, Source } from '../scrapers/source.ts'
import { parseDay } from '../src/domain/days/days.ts'
import { findState } from '../src/domain/states/states.ts'
import { createReplica, type FileFormat, type ReplicaDocument } from '../tests/support/replica/index.ts'
import { type Made, makeDocuments } from './examples/documents.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const archive = join(root, 'scrapers', 'example-archive')
/** Recorded as if on this day, so that making the archive again gives the same bytes. */
const recordedAt = new Date('2026-11-21T00:00:00.000Z')

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

async function readAll(http: Http, source: Source): Promise<Listing[]> {
  const listings: Listing[] = []
  for await (const listing of source.list(http, { ...exampleGiven, bases: replica.bases })) listings.push(listing)
  for (const listing of listings)
    await fetchByRoutes(http, listing).catch((error: Error) => console.log(`${listing.key}: ${error.message}`))
  return listings
}

const made = await makeDocuments()
for (const one of made) {
  const folder = join(root, 'scrapers', one.source, 'examples')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, one.file), one.bytes)
}
for (const source of new Set(made.map((one) => one.source))) {
  const origins = Object.fromEntries(
    made.filter((one) => one.source === source).map((one) => [one.file, 'invented by us (scripts/make-examples.ts)']),
  )
  writeFileSync(
    join(root, 'scrapers', source, 'examples', 'origins.json'),
    `${JSON.stringify({ ...origins, 'listing.html': 'invented by us (scripts/make-examples.ts)' }, null, 2)}\n`,
  )
}

const of = (source: Made['source']) =>
  made.filter((one) => one.source === source && one.type !== 'matrix').map(toReplica)
const reports = of('upr-outcomes')
const rows = reports
  .filter((r) => r.type === 'report_of_the_working_group')
  .map(
    (r) =>
      `<tr><td>${r.symbol}</td><td>6</td><td>Report of the Working Group on the Universal Periodic Review – ${r.state}</td></tr>`,
  )
const sessionPage = `<!DOCTYPE html>\n<html><head><title>Session</title></head><body><table><thead><tr><th>Symbol</th><th>Item</th><th>Title</th></tr></thead><tbody>${rows.join('\n')}</tbody></table></body></html>`
const replica = await createReplica({
  documents: 0,
  site: {
    concludingObservations: of('cat-concluding-observations'),
    humanRightsCommittee: of('ccpr-concluding-observations'),
    reports,
    visits: of('special-rapporteur-visits'),
    pages: [(html, place) => (place.kind === 'session' ? sessionPage : html)],
    files: [
      (bytes, document) =>
        Buffer.from(made.find((one) => one.symbol === document.symbol && one.type === document.type)?.bytes ?? bytes),
    ],
  },
})
rmSync(archive, { recursive: true, force: true })
mkdirSync(archive, { recursive: true })
const official = new URL(exampleGiven.bases.ohchr)
const http = createHttp({
  contact: 'examples@example.org',
  allowLocal: true,
  allowedHosts: ['127.0.0.1'],
  intervalMs: 0,
  clock: { now: () => recordedAt, sleep: async () => {}, random: () => 0 },
})
const recording = recordingHttp(http, archive, { rename: (address) => address.replace(replica.base, official.origin) })
const counts: Record<string, number> = {}
for (const source of sources) counts[source.id] = (await readAll(recording, source)).length
await replica.close()
// a page that was asked for twice leaves its first body behind
const kept = new Set(readIndex(archive).map(({ file }) => file))
for (const file of readdirSync(join(archive, 'bodies')))
  if (!kept.has(`bodies/${file}`)) rmSync(join(archive, 'bodies', file))
// the page that announces the documents stands beside them, to be read by eye
const listingPages: Record<Made['source'], RegExp> = {
  'cat-concluding-observations': /TreatyID=1&DocTypeID/,
  'ccpr-concluding-observations': /TreatyID=8&DocTypeID/,
  'upr-outcomes': /list-reports/,
  'special-rapporteur-visits': /country-visits/,
}
for (const [source, address] of Object.entries(listingPages)) {
  const entry = readIndex(archive).find((one) => address.test(one.address))!
  writeFileSync(join(root, 'scrapers', source, 'examples', 'listing.html'), readBody(archive, entry))
}
console.log('recorded into scrapers/example-archive:', counts)
