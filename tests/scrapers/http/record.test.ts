// What was recorded is replayed: pages, forms, files, faults; what was not is a fault that says so.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readHttpState, recordingHttp, replayHttp } from '../../../scrapers/lib/http/index.ts'
import { hashForm } from '../../../scrapers/lib/http/recording.ts'
import { httpStateFile, notesIn, turnsIn } from '../../../src/run/host-files.ts'
import { sharedHosts } from '../../../src/run/shared-hosts.ts'
import { textApart } from '../../support/apart.ts'
import { faultOf, localHttp, startServer } from './server.ts'

const page = '<html><title>List</title><body>rows</body></html>'
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recording-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('record and replay', () => {
  test('give the same answers', async () => {
    const server = await startServer((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end()
      else if (request.url === '/moved') response.writeHead(302, { location: '/a' }).end()
      else if (request.method === 'POST') response.end('<html><body>found</body></html>')
      else if (request.url !== '/robots.txt') response.setHeader('etag', '"1"').end(page)
    })
    const rename = (address: string) => address.replace(server.base, 'https://replica.invalid')
    const recording = recordingHttp(localHttp(), folder, { rename })
    await recording.get(`${server.base}/a`, { accept: 'html' })
    await recording.get(`${server.base}/moved`)
    await recording.post(`${server.base}/search`, { b: '2', a: '1' })
    await faultOf(recording.get(`${server.base}/gone`))
    await server.close()

    const replay = replayHttp(folder)
    const fetched = await replay.get('https://replica.invalid/a', { accept: 'html' })
    expect(fetched).toMatchObject({ status: 200, mediaType: 'text/html', retrievedAt: '2026-11-02T10:00:02.000Z' })
    expect(Buffer.from(fetched.bytes).toString()).toBe(page)
    expect((await replay.get('https://replica.invalid/moved')).address).toBe('https://replica.invalid/a')
    expect((await replay.get('https://replica.invalid/a', { etag: '"1"' })).notModified).toBe(true)
    const found = await replay.post('https://replica.invalid/search', { a: '1', b: '2' })
    expect(Buffer.from(found.bytes).toString()).toContain('found')
    expect((await faultOf(replay.get('https://replica.invalid/gone'))).message).toMatch(/^not_found: status 404/)
    expect((await faultOf(replay.post('https://replica.invalid/search', { a: '2' }))).message).toMatch(
      /not in the recording/,
    )
    expect((await faultOf(replay.get('https://replica.invalid/b'))).message).toMatch(/this GET is not in the recording/)
    expect((await faultOf(replay.get('https://replica.invalid/a', { accept: 'document' }))).fault).toBe('wrong_type')
    // the same bytes stand once
    const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
    expect(index).toHaveLength(4)
    expect(index[0].file).toBe(index[1].file)
  })

  test('a broken index is an error, not an empty recording', () => {
    expect(() => replayHttp(join(folder, 'nowhere'))).toThrow(/not the index of a recording/)
    writeFileSync(join(folder, 'index.json'), '[{"method":"GET"}]')
    expect(() => replayHttp(folder)).toThrow(/not the index of a recording/)
  })

  test('the hash of a form does not hang on the order of its fields', () => {
    expect(hashForm({ a: '1', b: '2' })).toBe(hashForm({ b: '2', a: '1' }))
    expect(hashForm({ a: '1' })).not.toBe(hashForm({ a: '2' }))
  })
})

/** As each command makes its own. */
const inFolder = (place: string) => sharedHosts({ turns: turnsIn(place), notes: notesIn(httpStateFile(place)) })

describe('state in a file', () => {
  test('is there for the next run', async () => {
    const server = await startServer((request, response) => {
      if (request.url !== '/robots.txt') response.writeHead(202).end()
    })
    const state = join(folder, 'state')
    await faultOf(localHttp({ state: inFolder(state), intervalMs: 50 }).get(`${server.base}/x/a`))
    expect(
      (await faultOf(localHttp({ state: inFolder(state), intervalMs: 50 }).get(`${server.base}/x/b`))).message,
    ).toMatch(/left alone/)
    expect(server.paths()).toEqual(['/x/a'])
    await server.close()
  })

  test('that is damaged is not passed over', async () => {
    writeFileSync(join(folder, 'http-state.json'), '{}')
    const http = localHttp({ state: inFolder(folder) })
    await expect(http.get('http://127.0.0.1:9/')).rejects.toThrow(/not the state of the http/)
  })

  test('is shared by programs that ask at the same time: one pause, one budget, every closure', async () => {
    let [open, most] = [0, 0]
    const server = await startServer((request, response) => {
      most = Math.max(most, ++open)
      response.on('close', () => open--)
      if (request.url === '/robots.txt') return
      if (request.url!.startsWith('/closed')) return void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end()
      setTimeout(() => response.setHeader('content-type', 'text/html').end('<!doctype html><p>rows'), 10)
    })
    // another host was noted by an earlier run: it stays
    const place = join(folder, 'two')
    mkdirSync(place)
    const earlier = { closures: [], spent: { 'other.example': { day: '2026-11-28', requests: 3 } } }
    writeFileSync(httpStateFile(place), JSON.stringify(earlier))
    const client = () => localHttp({ state: inFolder(place), intervalMs: 60, dailyBudget: 9, retries: 0 })
    const [one, other] = [client(), client()]
    const get = (http: typeof one, path: string) => http.get(`${server.base}/${path}`, { accept: 'html' })
    await Promise.all([one, other].map(async (http, n) => [await get(http, `${n}/1`), await get(http, `${n}/2`)]))
    expect(server.asked).toHaveLength(6)
    expect(most, 'at the same time').toBe(1)
    expect(server.asked.at(-1)!.at - server.asked[0]!.at).toBeGreaterThan(240)
    await Promise.allSettled([get(one, 'closed-one/a'), get(other, 'closed-other/a')])
    for (const http of [one, other])
      for (const path of ['closed-one/b', 'closed-other/b'])
        await expect(get(http, path)).rejects.toMatchObject({ fault: 'challenged' })
    await get(other, '1/3')
    await expect(get(one, '0/3')).rejects.toThrow(/budget of 9 requests/)
    const { closures, spent } = readHttpState(httpStateFile(place))
    expect(closures.map(({ prefix }) => prefix).sort()).toEqual(['/closed-one/', '/closed-other/'])
    expect(Object.values(spent).map(({ requests }) => requests)).toEqual([3, 9])
    await server.close()
  })

  test('keeps a program alive that waits for its own pause', async () => {
    const server = await startServer((request, response) => {
      if (request.url !== '/robots.txt') response.setHeader('content-type', 'text/html').end('<!doctype html><p>rows')
    })
    const at = (path: string) => JSON.stringify(new URL(`../../../${path}`, import.meta.url).href)
    const script = `import { createHttp } from ${at('scrapers/lib/http/index.ts')}
      import { httpStateFile, notesIn, turnsIn } from ${at('src/run/host-files.ts')}
      import { sharedHosts } from ${at('src/run/shared-hosts.ts')}
      const place = process.argv[1]
      const state = sharedHosts({ turns: turnsIn(place), notes: notesIn(httpStateFile(place)) })
      const http = createHttp({ contact: 'test@example.org', intervalMs: 300, allowLocal: true, state })
      for (const n of [1, 2, 3]) await http.get('${server.base}/' + n, { accept: 'html' })
      console.log('asked')`
    const child = spawn(process.execPath, [...textApart(script), folder])
    let out = ''
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString()
    })
    await once(child, 'close')
    expect(out).toBe('asked\n')
    expect(server.paths()).toEqual(['/1', '/2', '/3'])
    await server.close()
  })
})
