// What doctor --live makes of answers that a local server cannot give: no such host, a certificate, a host that falls silent.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Http, Probe } from '../../scrapers/source.ts'
import { FetchError } from '../../src/domain/errors.ts'
import { readSettings } from '../../src/env.ts'
import { askAll, type Line } from '../../src/run/doctor/ask.ts'
import { checkHere } from '../../src/run/doctor/local.ts'
import { makeReport } from '../../src/run/doctor/report.ts'

const probe = (address: string, over: Partial<Probe> = {}): Probe => ({
  route: new URL(address).pathname.slice(1),
  what: address,
  address,
  expects: 'a page',
  ask: (http) => http.get(address),
  look: () => ({ found: 'a page' }),
  ...over,
})

const noAnswer: Record<string, string> = {
  'dns.example': 'getaddrinfo ENOTFOUND dns.example (ENOTFOUND)',
  'certificate.example': 'the certificate does not verify, and is not passed over: CERT_HAS_EXPIRED',
  'refused.example': 'connect ECONNREFUSED (ECONNREFUSED)',
}

async function ask(probes: Probe[]): Promise<{ lines: Line[]; asked: string[] }> {
  const asked: string[] = []
  const get: Http['get'] = async (address) => {
    asked.push(address)
    const reason = noAnswer[new URL(address).host]
    if (reason !== undefined) throw new FetchError('network', address, reason)
    const nothing = { headers: {}, bytes: new Uint8Array(), mediaType: 'text/html', notModified: false }
    return { ...nothing, address, status: 200, retrievedAt: '2099-01-01T00:00:00.000Z' }
  }
  const lines = await askAll([{ group: 'one', kind: 'documents', probes }], {
    http: { get, post: get },
    observed: { answer: () => undefined },
    now: () => new Date('2099-01-01T00:00:00.000Z'),
    onLine: () => {},
    onNoAnswer: () => {},
  })
  return { lines, asked }
}
const report = (lines: Line[]) => makeReport(lines, { version: '0', node: '20', sites: 'official', day: '2099-01-01' })

it.each(Object.entries(noAnswer))(
  '%s: its other routes are not asked, those of other hosts are',
  async (host, reason) => {
    const { lines, asked } = await ask([
      probe(`https://${host}/a`),
      probe(`https://${host}/b`),
      probe('https://sound.example/c'),
    ])
    expect(asked).toEqual([`https://${host}/a`, 'https://sound.example/c'])
    const { routes, verdict } = report(lines)
    expect(verdict).toBe('changed')
    expect(routes.find(({ route }) => route === 'a')).toMatchObject({
      state: 'unreachable',
      fault: 'network',
      found: reason,
      otherRoutes: ['c'],
    })
    expect(routes.find(({ route }) => route === 'b')).toMatchObject({ state: 'not_asked', fault: null })
  },
)

it('an answer that another leads to is asked after it, and before what must be last', async () => {
  const further = [probe('https://sound.example/second')]
  const { asked } = await ask([
    probe('https://sound.example/last', { last: true }),
    probe('https://sound.example/first', { look: () => ({ found: 'a page', further }) }),
  ])
  expect(asked.map((address) => new URL(address).pathname)).toEqual(['/first', '/second', '/last'])
})

it('an error of our own is raised, not reported as one of the site', async () => {
  const broken = probe('https://sound.example/a', {
    look: () => {
      throw new TypeError('ours')
    },
  })
  await expect(ask([broken])).rejects.toThrow('ours')
})

it('a key that no server takes is told, before it is needed', async () => {
  const settingsOf = (key: string) => readSettings({ MECHANISM_WATCH_KEY: key })
  const said = async (key: string) =>
    (await checkHere(settingsOf(key), new Date())).find(({ check }) => check === 'settings')
  expect(await said('too short')).toMatchObject({ result: 'bad', says: expect.stringContaining('32 random bytes') })
  expect(await said(Buffer.alloc(32, 7).toString('base64'))).toMatchObject({ result: 'good' })
})

it('names the databases that a restore put aside: they hold what was erased since', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mw-doctor-'))
  try {
    const checks = () => checkHere(readSettings({ MECHANISM_WATCH_DATA: folder }), new Date())
    const earlier = async () => (await checks()).find(({ check }) => check === 'earlier databases')
    expect(await earlier()).toBeUndefined()
    writeFileSync(join(folder, 'mechanism-watch.sqlite.before-20270105060000000'), 'earlier')
    expect(await earlier()).toMatchObject({ result: 'look', says: expect.stringMatching(/before-20270105.*Remove it/) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
