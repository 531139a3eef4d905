// Faults as a server causes them: refusals, challenges, failures that pass, answers without end.
import { afterEach, describe, expect, test } from 'vitest'
import { memoryState } from '../../../scrapers/lib/http/state.ts'
import { type Answerer, clock2026, faultOf, localHttp, startServer } from './server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
async function site(answer: Answerer) {
  const server = await startServer((request, response) => {
    if (request.url !== '/robots.txt') answer(request, response)
  })
  closing.push(server.close)
  return server
}
const page = '<html><title>List</title><body>rows</body></html>'

describe('tried again', () => {
  test.each([
    [503, {}, [4000, 8000]],
    [502, {}, [4000, 8000]],
    [429, { 'retry-after': '30' }, [30_000, 30_000]],
    [503, { 'retry-after': 'Mon, 02 Nov 2026 10:01:02 GMT' }, [60_000]],
  ])('%s with %j: the third answer counts', async (status, headers, pauses) => {
    let failures = pauses.length
    const server = await site((_, response) => {
      if (failures-- > 0) response.writeHead(status, headers).end('busy')
      else response.end(page)
    })
    const clock = clock2026()
    const http = localHttp({ clock, backoffMs: 8000, intervalMs: 0 })
    await http.get(`${server.base}/a`)
    if ('retry-after' in headers && headers['retry-after']!.includes('Nov')) expect(clock.slept).toEqual([62_000])
    else expect(clock.slept).toEqual(pauses)
    expect(server.paths()).toHaveLength(pauses.length + 1)
  })

  test('three tries more, then the last answer is judged', async () => {
    const server = await site((_, response) => response.writeHead(503).end('busy'))
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('server_error')
    expect(server.paths()).toHaveLength(4)
  })

  test('a 500 is tried once more', async () => {
    const server = await site((_, response) => response.writeHead(500).end('sorry'))
    const error = await faultOf(localHttp().get(`${server.base}/a`))
    expect(error).toMatchObject({ fault: 'server_error', excerpt: 'sorry' })
    expect(server.paths()).toHaveLength(2)
  })

  test('a form too', async () => {
    let failures = 1
    const bodies: string[] = []
    const server = await site((request, response) => {
      let body = ''
      request
        .on('data', (chunk) => (body += chunk))
        .on('end', () => {
          bodies.push(body)
          if (failures-- > 0) response.writeHead(502).end()
          else response.end(page)
        })
    })
    await localHttp().post(`${server.base}/a`, { x: '1' })
    expect(bodies).toEqual(['x=1', 'x=1'])
  })

  test('a connection that is refused', async () => {
    const server = await startServer(() => {})
    await server.close()
    const http = localHttp()
    // robots.txt cannot be read either: the host is not asked further
    expect((await faultOf(http.get(`${server.base}/a`))).fault).toBe('network')
    expect(http.counts().requests).toBe(4)
  })

  test.each([404, 403, 401])('%s is not', async (status) => {
    const server = await site((_, response) => response.writeHead(status).end('no'))
    const { fault } = await faultOf(localHttp().get(`${server.base}/a`))
    expect(fault).toBe(status === 404 ? 'not_found' : 'refused')
    expect(server.paths()).toHaveLength(1)
  })
})

describe('a challenge', () => {
  test.each<[string, Answerer]>([
    ['403 with its header', (_, r) => r.writeHead(403, { 'cf-mitigated': 'challenge' }).end('x')],
    ['403 page', (_, r) => r.writeHead(403).end('<html><title>Just a moment...</title></html>')],
    ['503 page', (_, r) => r.writeHead(503, { 'cf-mitigated': 'challenge' }).end('x')],
    ['200 page', (_, r) => r.end('<html><title>Just a moment...</title></html>')],
    ['202, empty, with a header', (_, r) => r.writeHead(202, { 'x-amzn-waf-action': 'challenge' }).end()],
    ['202, empty', (_, r) => r.writeHead(202).end()],
  ])('%s is asked once and closes its folder for a day', async (_, answer) => {
    const server = await site(answer)
    const clock = clock2026()
    const state = memoryState()
    const http = localHttp({ clock, state })
    expect((await faultOf(http.get(`${server.base}/upr/ke-index`))).fault).toBe('challenged')
    expect((await faultOf(http.get(`${server.base}/upr/tg-index`))).fault).toBe('challenged')
    expect((await faultOf(localHttp({ clock, state }).get(`${server.base}/upr/x`))).message).toMatch(
      /left alone until 2026-11-03/,
    )
    expect(server.paths()).toEqual(['/upr/ke-index'])
    await faultOf(http.get(`${server.base}/other/page`))
    await clock.sleep(24 * 3600 * 1000)
    await faultOf(http.get(`${server.base}/upr/ke-index`))
    expect(server.paths()).toEqual(['/upr/ke-index', '/other/page', '/upr/ke-index'])
  })
})

test('a Retry-After that is too long rests the host', async () => {
  const server = await site((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
  const clock = clock2026()
  const http = localHttp({ clock })
  expect(await faultOf(http.get(`${server.base}/a/b`))).toMatchObject({ fault: 'slow_down', retryAfter: 3600 })
  expect(await faultOf(http.get(`${server.base}/c`))).toMatchObject({ fault: 'slow_down' })
  expect(server.paths()).toHaveLength(1)
})

describe('answers without end', () => {
  const big = Buffer.alloc(300_000, 'x')
  test.each<[string, string, Answerer]>([
    ['too_large', 'by its length', (_, r) => r.setHeader('content-length', big.length).end(big)],
    [
      'too_large',
      'by what came',
      (_, r) => {
        r.write(big)
        r.end(big)
      },
    ],
    [
      'truncated',
      'cut off',
      (_, r) => {
        r.setHeader('content-length', 5000)
        r.write('x'.repeat(1000))
        setTimeout(() => r.destroy(), 20)
      },
    ],
    ['timeout', 'silent', () => {}],
    [
      'timeout',
      'silent after the headers',
      (_, r) => {
        r.writeHead(200)
        r.write('x')
      },
    ],
    [
      'timeout',
      'dripping',
      (_, r) => {
        const drip = setInterval(() => r.write('x'), 30)
        r.on('close', () => clearInterval(drip))
      },
    ],
  ])('%s: %s', async (fault, _, answer) => {
    const server = await site(answer)
    // short only where the time is what must run out
    const limits = fault === 'timeout' ? { idleLimitMs: 400, timeLimitMs: 900 } : {}
    const http = localHttp({ maxBytes: 200_000, retries: 0, ...limits })
    expect((await faultOf(http.get(`${server.base}/a`))).fault).toBe(fault)
    // the turn was given back
    await faultOf(http.get(`${server.base}/b`))
    expect(server.paths()).toEqual(['/a', '/b'])
  })
})
