// Answers are made once for everybody: kept until a write, shared while they are made, compressed, and 304 before the work.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { keepAnswers } from '../../src/http/answers.ts'
import { createMemory } from '../../src/http/kept.ts'
import { stoppedClock } from '../support/clock.ts'

const long = 'Review windows of Valdoria, Norland and Kestria. '.repeat(100)
const huge = long.repeat(200)

/** A server that counts how often each address was worked for; `write` is what a stage would do. */
function serve() {
  const clock = stoppedClock()
  const made: Record<string, number> = {}
  let revision = 0
  let open: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const app = express()
  app.use((_req, res, next) => {
    res.set('X-Request-Id', String(Math.random()))
    next()
  })
  const written: number[] = []
  app.use((_req, res, next) => {
    const write = res.write.bind(res) as (...given: unknown[]) => boolean
    res.write = ((chunk: Buffer, ...rest: unknown[]) => {
      written.push(chunk.length)
      return write(chunk, ...rest)
    }) as typeof res.write
    next()
  })
  app.use(keepAnswers({ revision: async () => String(revision), clock }))
  app.use((req, _res, next) => {
    made[req.path] = (made[req.path] ?? 0) + 1
    next()
  })
  app.get(['/long', '/subscriptions'], (_req, res) => void res.set('X-Data-Version', 'v1').type('html').send(long))
  app.get('/huge', (_req, res) => void res.type('txt').send(huge))
  app.get('/short', (_req, res) => void res.json({ short: true }))
  app.get('/slow', async (_req, res) => {
    await gate
    res.type('txt').send(long)
  })
  app.get('/never', (_req, res) => void res.set('Cache-Control', 'no-store').json({ never: true }))
  app.get('/missing', (_req, res) => void res.status(404).send('nothing'))
  app.get('/moved', (_req, res) => res.redirect(308, '/long'))
  app.get('/stream', (_req, res) => {
    res.write(long)
    res.end(long)
  })
  return { app, clock, made, written, write: () => revision++, open }
}

describe('an answer', () => {
  it('is made once, with its headers, and has a request id of its own each time', async () => {
    const { app, made } = serve()
    const first = await request(app).get('/long').expect(200)
    const second = await request(app).get('/long').expect(200)
    expect(made).toEqual({ '/long': 1 })
    expect(second.text).toBe(long)
    const { 'x-request-id': id, date: _, ...headers } = second.headers
    const { 'x-request-id': firstId, date: __, ...firstHeaders } = first.headers
    expect(headers).toEqual(firstHeaders)
    expect(headers['x-data-version']).toBe('v1')
    expect(id).not.toBe(firstId)
  })

  it('that is huge is written in pieces, so that others have a turn between them', async () => {
    const { app, written } = serve()
    for (const _ of ['made', 'kept']) {
      const { text, headers } = await request(app).get('/huge').set('Accept-Encoding', 'identity').expect(200)
      expect(text === huge).toBe(true)
      expect(Number(headers['content-length'])).toBe(huge.length)
    }
    expect(written.reduce((sum, bytes) => sum + bytes, 0)).toBe(2 * huge.length)
    expect(Math.max(...written)).toBeLessThanOrEqual(512 * 1024)
    await request(app).head('/huge').expect(200).expect('Content-Length', String(huge.length))
  })

  it('is made anew after a write, on another day, after a minute, and for another query', async () => {
    const { app, made, clock, write } = serve()
    const times = async (path = '/long') => {
      await request(app).get(path).expect(200)
      return made['/long']
    }
    expect([await times(), await times()]).toEqual([1, 1])
    write()
    expect(await times()).toBe(2)
    clock.set(new Date(clock.now().getTime() + 59_000).toISOString())
    expect(await times()).toBe(2)
    clock.set(new Date(clock.now().getTime() + 2_000).toISOString())
    expect(await times()).toBe(3)
    expect(await times('/long?state=XVD')).toBe(4)
    clock.set('2101-01-01T12:00:00Z')
    expect(await times()).toBe(5)
  })

  it('is 304 to its own tag, before the work', async () => {
    const { app, made } = serve()
    const { headers } = await request(app).get('/long').expect(200)
    const answer = await request(app).get('/long').set('If-None-Match', headers['etag']!).expect(304)
    expect([made['/long'], answer.headers['etag'], answer.text]).toEqual([1, headers['etag'], ''])
    await request(app).get('/long').set('If-None-Match', '"other"').expect(200)
  })

  it('is shared by those who ask while it is made', async () => {
    const { app, made, open } = serve()
    const asked = Array.from({ length: 20 }, () =>
      request(app)
        .get('/slow')
        .then((answer) => answer.text),
    )
    await expect.poll(() => made['/slow']).toBe(1)
    open()
    expect(new Set(await Promise.all(asked))).toEqual(new Set([long]))
    expect(made['/slow']).toBe(1)
  })

  it('to words is shared while it is made, and made anew for who asks later', async () => {
    const { app, made, open } = serve()
    const ask = () => request(app).get('/slow?q=words').expect(200)
    const asked = Promise.all(Array.from({ length: 20 }, ask))
    await expect.poll(() => made['/slow']).toBe(1)
    open()
    expect(new Set((await asked).map(({ text }) => text))).toEqual(new Set([long]))
    expect(made['/slow']).toBe(1)
    await ask()
    expect(made['/slow']).toBe(2)
  })

  it.each(['/missing', '/moved', '/never', '/stream', '/long?q=words', '/subscriptions'])(
    'of %s is not kept',
    async (path) => {
      const { app, made } = serve()
      const [first, second] = [await request(app).get(path), await request(app).get(path)]
      expect([first.status, first.text]).toEqual([second.status, second.text])
      expect(made[path.split('?')[0]!]).toBe(2)
    },
  )
})

describe('compression', () => {
  const bytesOf = (app: express.Express, path: string, encodings: string) =>
    request(app)
      .get(path)
      .set('Accept-Encoding', encodings)
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => done(null, Buffer.concat(chunks)))
      })

  it.each([
    // [path, accepted, encoding]
    ['/long', 'br, gzip', 'br'],
    ['/long', 'gzip', 'gzip'],
    ['/long?q=words', 'gzip', 'gzip'],
    ['/long', 'identity', undefined],
    ['/long', 'br;q=0, gzip;q=0', undefined],
    ['/short', 'br, gzip', undefined],
    // the page shows a secret link: its compressed size would tell of it
    ['/subscriptions', 'br, gzip', undefined],
  ])('of %s for %s is %s', async (path, accepted, encoding) => {
    const { app } = serve()
    for (const _ of ['made', 'kept']) {
      const { headers } = await bytesOf(app, path, accepted)
      expect(headers['content-encoding']).toBe(encoding)
    }
  })

  it('gives the same text, another tag for each form, and says what it depends on', async () => {
    const { app } = serve()
    const [brotli, plain] = [await bytesOf(app, '/long', 'br'), await bytesOf(app, '/long', 'identity')]
    // the client has unpacked it
    expect(brotli.body.toString()).toBe(long)
    expect(plain.body.toString()).toBe(long)
    expect(Number(brotli.headers['content-length'])).toBeLessThan(long.length / 10)
    expect(brotli.headers['etag']).not.toBe(plain.headers['etag'])
    expect([brotli.headers['vary'], plain.headers['vary']]).toEqual(['Accept-Encoding', 'Accept-Encoding'])
    await request(app).head('/long').set('Accept-Encoding', 'br').expect('ETag', brotli.headers['etag']!)
  })
})

it('the memory is bounded in bytes, compressed forms included', async () => {
  const memory = createMemory({ bytes: 11_000, each: 4000, milliseconds: 1000 })
  const answer = (bytes: number) => ({ tag: '"t"', headers: [], body: Buffer.alloc(bytes), route: '/' })
  for (const key of ['a', 'b', 'c']) memory.put(key, answer(2000), 0)
  expect(memory.get('a', 0)).not.toBeNull()
  memory.put('d', answer(3000), 0)
  // the one asked for longest ago went
  expect(['a', 'b', 'c', 'd'].filter((key) => memory.get(key, 0))).toEqual(['a', 'c', 'd'])
  memory.put('large', answer(4001), 0)
  expect(memory.get('large', 0)).toBeNull()
  for (let i = 0; i < 100; i++) memory.put(`small ${i}`, answer(1), 0)
  expect(memory.get('small 80', 0)).toBeNull()
  expect([memory.get('small 99', 999) === null, memory.get('small 99', 1000) === null]).toEqual([false, true])
})

it('an answer to words is let go when it was sent', async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  const app = express()
  app.use(keepAnswers({ revision: async () => '1', clock: stoppedClock() }))
  const bodies: WeakRef<Buffer>[] = []
  app.get('/found', (_req, res) => {
    const body = Buffer.from(long)
    bodies.push(new WeakRef(body))
    res.type('txt').send(body)
  })
  for (let i = 0; i < 5; i++) await request(app).get(`/found?q=${i}`).expect(200)
  for (let i = 0; i < 10; i++) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    collectGarbage()
  }
  // the last may still stand in a register of the machine
  expect(bodies.filter((body) => body.deref() !== undefined).length).toBeLessThanOrEqual(1)
})
