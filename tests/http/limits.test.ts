// The limit of the whole server: who counts as one visitor, what is outside, and how a refusal is told.
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const address = '/api/v1/problems'
const server = async (proxies: number | string[], requests = 1) =>
  createServer({
    store: await fill(),
    clock: stoppedClock(),
    version: '9.9',
    baseUrl: '',
    limit: { requests, seconds: 60 },
    proxies,
  })

/** The test's own connection comes from 127.0.0.1: that is the nearest peer of the server. */
describe('a visitor', () => {
  it.each<[string, number | string[], string[], number[]]>([
    // [case, proxies, X-Forwarded-For of each request, statuses]
    ['cannot forge an address without a proxy', [], ['203.0.113.1', '203.0.113.2'], [200, 429]],
    ['cannot forge one from a peer that is not in the list', ['192.0.2.1'], ['203.0.113.1', '203.0.113.2'], [200, 429]],
    ['has a limit of their own behind one proxy', 1, ['203.0.113.1', '203.0.113.2', '203.0.113.1'], [200, 200, 429]],
    [
      'is named by the proxy, not by what they sent',
      1,
      ['198.51.100.1, 203.0.113.1', '198.51.100.2, 203.0.113.1'],
      [200, 429],
    ],
    ['is named by a listed proxy', ['loopback'], ['203.0.113.1', '203.0.113.2'], [200, 200]],
    ['is found behind two proxies', 2, ['203.0.113.1, 192.0.2.9', '203.0.113.2, 192.0.2.9'], [200, 200]],
    [
      'is an IPv6 network of 64 bits',
      1,
      ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:1:3::1'],
      [200, 429, 200],
    ],
    [
      'of IPv4 whom a translator brings to a server of IPv6 has a limit of their own',
      1,
      ['64:ff9b::203.0.113.1', '64:ff9b::203.0.113.2', '203.0.113.1', '::ffff:0:203.0.113.2'],
      [200, 200, 429, 429],
    ],
    ['is the same whatever zone its address has', 1, ['fe80::1%eth0', `fe80::1%${'x'.repeat(200)}`], [200, 429]],
    [
      'is found in the last of several headers',
      1,
      ['198.51.100.1, , 203.0.113.1', '198.51.100.2,,,203.0.113.1', `${'10.0.0.1, '.repeat(300)}203.0.113.1`],
      [200, 429, 429],
    ],
    ['is the same by IPv4 and mapped IPv4', 1, ['203.0.113.1', '::ffff:203.0.113.1'], [200, 429]],
    [
      'is the same from every port that a proxy writes',
      1,
      ['203.0.113.1:5555', '203.0.113.1:5556', '203.0.113.2:5555', '[2001:db8:1:2::1]:443', '2001:db8:1:2::1'],
      [200, 429, 200, 200, 429],
    ],
    ['without a readable address is one visitor', 1, ['_hidden', 'x'.repeat(300)], [200, 429]],
  ])('%s', async (_, proxies, forwarded, statuses) => {
    const app = await server(proxies)
    const found = []
    for (const value of forwarded) found.push((await request(app).get(address).set('X-Forwarded-For', value)).status)
    expect(found).toEqual(statuses)
  })
})

describe('beyond the limit', () => {
  it('probes, assets, robots and preflights are answered', async () => {
    const app = await server([])
    await request(app).get(address).expect(200)
    for (const path of ['/healthz', '/readyz', '/api/v1/healthz', '/api/v1/readyz', '/assets/icon.svg', '/robots.txt'])
      await request(app).get(path).expect(200)
    await request(app).options(address).expect(204)
    await request(app).get(address).expect(429)
    // nothing that only looks like one of them is
    for (const path of ['/healthz/x', '/states/assets/', '/api/v1/states?x=/healthz', '/assets/nothing', '/assets/'])
      await request(app).get(path).expect(429)
  })

  it('a person gets a page, a program a problem that any site may read', async () => {
    const app = await server([])
    await request(app).get(address).expect(200)
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const page = await request(app).get('/states').set('Accept', browser).expect(429)
    expect([page.type, page.headers['vary']]).toEqual(['text/html', expect.stringContaining('Accept')])
    expect(page.text).toContain(`Wait ${page.headers['retry-after']} s`)
    for (const [path, accept] of [
      ['/states', '*/*'],
      ['/feeds/calendar.ics', browser],
      ['/api/v1/states', browser],
      ['/world.json', browser],
    ] as const) {
      const answer = await request(app).get(path).set('Accept', accept).expect(429)
      expect(answer.type, path).toBe('application/problem+json')
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-expose-headers': expect.stringContaining('Retry-After'),
        'cache-control': 'no-store',
        'retry-after': expect.stringMatching(/^\d+$/),
      })
    }
  })
})

describe('below the limit', () => {
  const forwarded = { 'X-Forwarded-For': '203.0.113.1' }

  it('no answer says how many requests are left, nor who was counted', async () => {
    const app = await server(1, 100)
    for (const path of [address, '/states', '/world.json', '/feeds/calendar.ics', '/subscriptions']) {
      const { headers } = await request(app).get(path).set(forwarded)
      expect(Object.keys(headers).join(), path).not.toMatch(/ratelimit/i)
      expect(headers['access-control-expose-headers'] ?? '', path).not.toMatch(/ratelimit/i)
    }
  })

  it.each<[string, Record<string, string>, boolean]>([
    ['a script of another site', { Origin: 'https://news.example' }, true],
    ['such a script in a browser of today', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'cors' }, true],
    ['a picture on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, true],
    ['a link on another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, false],
    ['a form of ours', { Origin: 'https://watch.example', Host: 'watch.example' }, false],
    ['a page without an origin', { Origin: 'null' }, true],
  ])('%s is counted apart from the reader: %s', async (_, headers, isApart) => {
    const app = await server(1, 2)
    for (const path of ['/states', '/windows']) await request(app).get(path).set(forwarded).expect(200)
    const { status } = await request(app)
      .get(address)
      .set({ ...forwarded, ...headers })
    expect(status).toBe(isApart ? 200 : 429)
    // and has a limit of its own
    await request(app)
      .get(address)
      .set({ ...forwarded, ...headers })
    await request(app)
      .get(address)
      .set({ ...forwarded, ...headers })
      .expect(429)
  })
})
