// The export from the web: once, from where it broke off, from a second address, and never a file that is not whole.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { officialBases } from '../../../scrapers/lib/http/bases.ts'
import { type CollectUhri, collectUhri } from '../../../src/pipeline/uhri/collect.ts'
import { localHttp, startServer } from '../../scrapers/http/server.ts'
import { answerExport, type ExportSite, exportSite } from '../../support/export-server.ts'
import { type TestPipeline, testPipeline } from '../../support/pipeline.ts'
import { rawRecord, smallIndex as uhri } from '../../support/uhri.ts'

const records = (n: number, words = 'act') =>
  Array.from({ length: n }, (_, at) => rawRecord(`${at + 1}`, { Text: `${at + 1}. The State party should ${words}.` }))
const whole = JSON.stringify(records(200))

let pipeline: TestPipeline
let site: ExportSite
let copy: ExportSite
let server: Awaited<ReturnType<typeof startServer>>
let http: ReturnType<typeof localHttp>

beforeEach(async () => {
  pipeline = await testPipeline()
  ;[site, copy] = [exportSite(whole), exportSite(whole)]
  server = await startServer((request, response) =>
    answerExport(request.url === '/copy.json' ? copy : site, request, response),
  )
  http = localHttp({ retries: 0, idleLimitMs: 3000 })
})
afterEach(async () => {
  await http.close()
  await server.close()
  await pipeline.close()
})

const folder = () => join(pipeline.folder, 'downloads')
const collect = (over: Partial<CollectUhri> = {}) =>
  collectUhri(pipeline, uhri, {
    http,
    scope: 'torture',
    folder: folder(),
    bases: {
      ...officialBases,
      humanRightsIndex: `${server.base}/export.json`,
      humanRightsIndexCopy: `${server.base}/copy.json`,
    },
    ...over,
  })
const asked = (header: 'range' | 'if-range' | 'if-none-match') =>
  server.asked.filter(({ path }) => path !== '/robots.txt').map(({ headers }) => headers[header] ?? null)
const live = async () => (await pipeline.store.uhri.extent()).live
const left = () => (existsSync(folder()) ? readdirSync(folder()).sort() : [])

it('takes the file once, then asks for another version only', async () => {
  expect(await collect()).toMatchObject({ result: 'green', counts: { listings: 200, written: 200 } })
  expect(left(), 'no file is left').toEqual([])
  expect(await collect()).toMatchObject({ result: 'green', counts: { not_modified: 1 } })
  expect(asked('if-none-match')).toEqual([null, expect.stringMatching(/^"/)])
  expect(await collect({ full: true }), 'asked for whatever it is').toMatchObject({ counts: { known: 1 } })
  expect(await collect({ scope: 'all' }), 'another scope needs the file').toMatchObject({ counts: { written: 200 } })
  site.bytes = Buffer.from(JSON.stringify(records(201)))
  expect(await collect({ scope: 'all' })).toMatchObject({ result: 'green', counts: { written: 1 } })
})

it('says what it said of the version that is still the newest', async () => {
  site.bytes = Buffer.from(JSON.stringify([...records(200), rawRecord('999', { Countries: ['Atlantis'] })]))
  const first = await collect()
  expect(first).toMatchObject({ result: 'yellow', faults: [{ fault: 'index_record_unread' }] })
  const second = await collect()
  expect(second).toMatchObject({ result: 'yellow', counts: { not_modified: 1, listings: 201, unknown_state: 1 } })
  expect(second.faults).toEqual(first.faults)
})

it.each([true, false])('goes on where the body broke off, by ETag: %s, and joins nothing twice', async (hasTag) => {
  Object.assign(site, { breaksAfter: 50_000, hasTag })
  expect(await collect()).toMatchObject({ result: 'green', counts: { written: 200 } })
  const ranges = asked('range')
  expect(ranges.length).toBeGreaterThan(2)
  expect(ranges.slice(0, 3)).toEqual([null, 'bytes=50000-', 'bytes=100000-'])
  expect(asked('if-range')[1]).toEqual(hasTag ? expect.stringMatching(/^"/) : site.lastModified)
})

it('keeps what came, and the next run asks for the rest alone', async () => {
  site.breaksAfter = 60_000
  const once = { stream: http.stream }
  let requests = 0
  once.stream = async (...words) => {
    requests += 1
    // as a kill: whatever came is on the disk, and nothing is cleaned up
    if (requests > 1) throw new Error('killed')
    return http.stream(...words)
  }
  expect((await collect({ http: once })).result).toBe('red')
  expect(left()).toEqual(['uhri-export.json', 'uhri-export.part'])
  expect(await live()).toBe(0)
  site.breaksAfter = null
  expect(await collect()).toMatchObject({ result: 'green', counts: { written: 200 } })
  expect(asked('range')).toEqual([null, 'bytes=60000-'])
})

it.each([false, true])(
  'starts afresh where the file changed meanwhile; a part of it is sent all the same: %s',
  async (ignoresIfRange) => {
    site.breaksAfter = 60_000
    const http1 = localHttp({ retries: 0, dailyBudget: 2 })
    expect((await collect({ http: http1 })).result, 'the budget is spent').not.toBe('green')
    await http1.close()
    const newer = records(200, 'act otherwise')
    Object.assign(site, { bytes: Buffer.from(JSON.stringify(newer)), breaksAfter: null, ignoresIfRange })
    copy.instead = (_, response) => void response.writeHead(404).end()
    const first = await collect()
    const second = first.result === 'red' ? await collect() : first
    expect(second).toMatchObject({ result: 'green', counts: { written: 200 } })
    const unit = await pipeline.store.uhri.unitOf(newer[0]!.AnnotationId)
    expect((await pipeline.store.recommendations.get(unit!))!.text).toBe('The State party should act otherwise.')
  },
)

it('takes a packed file, whatever its name', async () => {
  site.bytes = gzipSync(whole)
  expect(await collect()).toMatchObject({ result: 'green', counts: { written: 200 } })
})

const page = (words: string) => (_: unknown, response: import('node:http').ServerResponse) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end(`<html><title>${words}</title></html>`)

it.each<[string, () => void, string]>([
  ['is not there', () => (site.instead = (_, response) => void response.writeHead(404).end()), 'not_found'],
  ['is a page', () => (site.instead = page('Human Rights Index')), 'wrong_type'],
  ['is a challenge', () => (site.instead = page('Just a moment...')), 'challenged'],
  ['ends early', () => (site.bytes = site.bytes.subarray(0, -3)), 'truncated'],
  ['is packed and ends early', () => (site.bytes = gzipSync(whole).subarray(0, -9)), 'truncated'],
  ['has no list', () => (site.bytes = Buffer.from('{"records": []}')), 'unexpected_shape'],
  [
    'is larger than any export',
    () =>
      (site.instead = (_, response) => void response.writeHead(200, { 'content-length': 3 * 1024 ** 3 }).write('[')),
    'too_large',
  ],
])('that %s is left for the second address', async (_, damage, fault) => {
  damage()
  const report = await collect()
  expect(report).toMatchObject({ result: 'yellow', faults: [{ fault }], counts: { written: 200 } })
  expect(left()).toEqual([])
})

it('is red where no address gives it, and leaves the last good state', async () => {
  await collect()
  const newer = Buffer.from(JSON.stringify(records(210)).slice(0, -1))
  for (const one of [site, copy]) Object.assign(one, { bytes: newer })
  expect(await collect()).toMatchObject({ result: 'red', faults: [{ fault: 'truncated' }, { fault: 'truncated' }] })
  expect(await live()).toBe(200)
  expect(left(), 'a damaged file is not gone on with').toEqual([])
})

it('keeps a file that has lost records, for whoever says that it is right', async () => {
  await collect()
  site.bytes = Buffer.from(JSON.stringify(records(100)))
  expect(await collect()).toMatchObject({ result: 'red', faults: [{ fault: 'suspicious_empty' }] })
  expect(await live()).toBe(200)
  server.asked.length = 0
  expect(await collect({ acceptFewer: true })).toMatchObject({ result: 'green' })
  expect(asked('if-none-match'), 'the file is not sent again').toEqual([expect.stringMatching(/^"/)])
  expect(await live()).toBe(100)
})

it('takes no copy that was left behind', async () => {
  await collect()
  site.instead = (_, response) => void response.writeHead(404).end()
  Object.assign(copy, {
    bytes: Buffer.from(JSON.stringify(records(199))),
    lastModified: 'Mon, 02 Feb 2026 03:00:00 GMT',
  })
  expect(await collect()).toMatchObject({
    result: 'red',
    faults: [{ fault: 'not_found' }, { fault: 'outdated' }],
  })
  expect(await live()).toBe(200)
})

it('asks for nothing that robots.txt forbids', async () => {
  site.robots = 'User-agent: *\nDisallow: /\n'
  expect(await collect()).toMatchObject({ result: 'red', faults: [{ fault: 'robots' }, { fault: 'robots' }] })
  expect(server.paths()).toEqual([])
})
