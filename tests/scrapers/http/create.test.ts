// The http against a real local server: who asks, how often, how much, and where to.
import { afterEach, describe, expect, test } from 'vitest'
import { createHttp } from '../../../scrapers/lib/http/index.ts'
import { memoryState } from '../../../scrapers/lib/http/state.ts'
import { type Answerer, clock2026, faultOf, localHttp, startServer } from './server.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
async function site(answer: Answerer) {
  const server = await startServer(answer)
  closing.push(server.close)
  return server
}
const page = '<!doctype html><html><title>List</title><body>rows</body></html>'
const html: Answerer = (request, response) => {
  if (request.url !== '/robots.txt') response.setHeader('content-type', 'text/html').end(page)
}

test('a contact is demanded', () => {
  expect(() => createHttp({ contact: ' ' })).toThrow(/contact/)
})

test('every request names the project and its contact, and asks for no encoding', async () => {
  const server = await site(html)
  const fetched = await localHttp().get(`${server.base}/a`, { accept: 'html' })
  expect(fetched).toMatchObject({
    status: 200,
    mediaType: 'text/html',
    notModified: false,
    address: `${server.base}/a`,
  })
  expect(Buffer.from(fetched.bytes).toString()).toBe(page)
  expect(fetched.retrievedAt).toBe('2026-11-02T10:00:02.000Z')
  for (const { headers } of server.asked) {
    expect(headers['user-agent']).toBe('Mechanism Watch/0.1 (+test@example.org)')
    expect(headers['accept-encoding']).toBe('identity')
  }
  expect(server.asked[0]?.path).toBe('/robots.txt')
})

test('%2F of a symbol arrives as it was written, in path and query', async () => {
  const server = await site(html)
  await localHttp().get(`${server.base}/x%2Fy?s=CAT%2FC%2FXVD%2FCO%2F3&l=en`)
  expect(server.paths()).toEqual(['/x%2Fy?s=CAT%2FC%2FXVD%2FCO%2F3&l=en'])
})

test('a form is sent encoded', async () => {
  let body = ''
  const server = await site((request, response) => {
    if (request.url === '/robots.txt') return
    request.on('data', (chunk) => (body += chunk)).on('end', () => response.end(page))
  })
  await localHttp().post(`${server.base}/search`, { __VIEWSTATE: 'a+b/c=', ctl00$x: 'é' }, { accept: 'html' })
  expect(Object.fromEntries(new URLSearchParams(body))).toEqual({ __VIEWSTATE: 'a+b/c=', ctl00$x: 'é' })
})

describe('pace', () => {
  test('two seconds between requests, counted from the beginning of the last, with jitter', async () => {
    const server = await site(html)
    const clock = clock2026(0.5)
    const http = localHttp({ clock })
    await http.get(`${server.base}/a`)
    await http.get(`${server.base}/b`)
    expect(clock.slept).toEqual([2100, 2100])
  })

  test('ten requests at once go one by one', async () => {
    let open = 0
    let most = 0
    const server = await site((request, response) => {
      if (request.url === '/robots.txt') return
      open += 1
      most = Math.max(most, open)
      setTimeout(() => {
        open -= 1
        response.end(page)
      }, 5)
    })
    const clock = clock2026()
    const http = localHttp({ clock })
    await Promise.all(Array.from({ length: 10 }, (_, index) => http.get(`${server.base}/${index}`)))
    expect(most).toBe(1)
    expect(clock.now().getTime() - Date.parse('2026-11-02T10:00:00Z')).toBeGreaterThanOrEqual(20_000)
  })

  test('a Crawl-delay that is longer is kept', async () => {
    const server = await site((request, response) => {
      response.end(request.url === '/robots.txt' ? 'User-agent: *\nCrawl-delay: 7\n' : page)
    })
    const clock = clock2026()
    await localHttp({ clock }).get(`${server.base}/a`)
    expect(clock.slept).toEqual([7000])
  })

  test('the budget of a day is not exceeded, and the next day begins anew', async () => {
    const server = await site(html)
    const clock = clock2026()
    const state = memoryState()
    const http = localHttp({ clock, state, dailyBudget: 3 })
    await http.get(`${server.base}/a`)
    await http.get(`${server.base}/b`)
    expect((await faultOf(http.get(`${server.base}/c`))).message).toMatch(/refused: the budget of 3 requests/)
    expect(server.asked).toHaveLength(3)
    expect((await faultOf(localHttp({ clock, state, dailyBudget: 3 }).get(`${server.base}/c`))).fault).toBe('refused')
    await clock.sleep(24 * 3600 * 1000)
    await http.get(`${server.base}/c`)
    expect(http.counts().requests).toBe(5)
  })
})

describe('robots.txt', () => {
  const robots =
    (text: string, status = 200): Answerer =>
    (request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end(text)
      else response.end(page)
    }

  test('is obeyed and read once', async () => {
    const server = await site(robots('User-agent: *\nDisallow: /private\n'))
    const http = localHttp()
    await http.get(`${server.base}/open`)
    expect((await faultOf(http.get(`${server.base}/private/a`))).fault).toBe('robots')
    await http.get(`${server.base}/open2`)
    expect(server.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/open', '/open2'])
  })

  test('a rule for our name goes before that for all', async () => {
    const server = await site(robots('User-agent: *\nDisallow:\n\nUser-agent: Mechanism Watch\nDisallow: /\n'))
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('robots')
  })

  test.each([
    [500, 'robots'],
    [503, 'robots'],
  ])('an answer %s of robots.txt forbids everything', async (status, fault) => {
    const server = await site(robots('', status))
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe(fault)
    expect(server.paths()).toEqual([])
  })

  test('a challenge in its place is a challenge', async () => {
    const server = await site(robots('<title>Just a moment...</title>', 403))
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('challenged')
  })

  test('it is read again after a day', async () => {
    const server = await site(robots(''))
    const clock = clock2026()
    const http = localHttp({ clock })
    await http.get(`${server.base}/a`)
    await clock.sleep(25 * 3600 * 1000)
    await http.get(`${server.base}/b`)
    expect(server.asked.filter(({ path }) => path === '/robots.txt')).toHaveLength(2)
  })
})

describe('where to', () => {
  test.each([
    'http://127.0.0.1:9/x',
    'https://example.org/x',
    'http://documents.un.org/x',
    'https://documents.un.org:8443/x',
    'file:///etc/passwd',
    'https://documents.un.org.example.org/',
    'not an address',
  ])('%s is refused without a request', async (address) => {
    const http = createHttp({ contact: 'test@example.org', clock: clock2026() })
    expect((await faultOf(http.get(address))).fault).toBe('refused')
    expect(http.counts().requests).toBe(0)
  })

  test('a redirect to another host is refused', async () => {
    const server = await site((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: 'https://example.org/' }).end()
    })
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('refused')
  })

  test('redirects are followed, each hop at the pace, up to a limit', async () => {
    const server = await site((request, response) => {
      const hop = Number(/^\/hop(\d+)/.exec(request.url!)?.[1] ?? 0)
      if (hop > 0) response.writeHead(302, { location: hop > 1 ? `/hop${hop - 1}` : '/file%2Fx' }).end()
      else if (request.url !== '/robots.txt') response.end(page)
    })
    const clock = clock2026()
    const http = localHttp({ clock, maxRedirects: 3 })
    expect((await http.get(`${server.base}/hop3`)).address).toBe(`${server.base}/file%2Fx`)
    expect(clock.slept).toEqual([2000, 2000, 2000, 2000])
    expect((await faultOf(http.get(`${server.base}/hop4`))).fault).toBe('unexpected_shape')
  })

  test('a redirect in a circle ends', async () => {
    const server = await site((request, response) => {
      if (request.url !== '/robots.txt') response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end()
    })
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('unexpected_shape')
  })

  test('a redirect to /error is not found, and the error page is not asked for', async () => {
    const server = await site((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/error?x=1' }).end()
    })
    expect((await faultOf(localHttp().get(`${server.base}/a`))).fault).toBe('not_found')
    expect(server.paths()).toEqual(['/a'])
  })
})

test('an unchanged page is asked for by its validators and costs no body', async () => {
  const server = await site((request, response) => {
    if (request.url === '/robots.txt') return
    response.setHeader('etag', '"v1"').setHeader('last-modified', 'Mon, 01 Jun 2026 00:00:00 GMT')
    if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
    else response.end(page)
  })
  const http = localHttp()
  const first = await http.get(`${server.base}/a`)
  expect(first.headers['etag']).toBe('"v1"')
  const second = await http.get(`${server.base}/a`, { etag: '"v1"', lastModified: first.headers['last-modified'] })
  expect(second).toMatchObject({ notModified: true, status: 304 })
  expect(second.bytes).toHaveLength(0)
  expect(server.asked.at(-1)?.headers['if-modified-since']).toBe('Mon, 01 Jun 2026 00:00:00 GMT')
})
