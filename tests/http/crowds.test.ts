// Crowds over HTTP: few answers are made at a time, exports are fewer, and who is refused is told when to come back.
import { once } from 'node:events'
import { type ClientRequest, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import request from 'supertest'
import { afterEach, describe, expect, it } from 'vitest'
import { keepAnswers } from '../../src/http/answers.ts'
import { limitCrowds } from '../../src/http/crowds.ts'
import { problemHandler } from '../../src/http/problem.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const page = () => '<h1>Later</h1>'
let stop = async (): Promise<void> => undefined
afterEach(() => stop())

/** A server whose handlers do not answer before `open`; requests may come from any address of 127.0.0.0/8. */
async function serve(exports: number, keeps = false) {
  let held: (() => void)[] = []
  let begun = 0
  let isOpen = false
  const app = express()
  let arrived = 0
  app.use((_req, _res, next) => {
    arrived += 1
    next()
  })
  if (keeps) app.use(keepAnswers({ revision: async () => '1', clock: stoppedClock() }))
  app.use(limitCrowds({ exports, pages: { visitor: page, all: page } }))
  app.get(['/states', '/states/:code', '/healthz', '/api/v1/recommendations.csv'], async (_req, res) => {
    begun += 1
    if (!isOpen) await new Promise<void>((resolve) => held.push(resolve))
    res.send('made')
  })
  app.use(problemHandler())
  const server = app.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  let gone = 0
  server.on('connection', (socket) => socket.once('close', () => gone++))
  const asked: ClientRequest[] = []
  stop = async () => {
    for (const one of asked) one.destroy()
    server.closeAllConnections()
    server.close()
  }
  return {
    arrived: () => arrived,
    begun: () => begun,
    gone: () => gone,
    open: () => {
      isOpen = true
      for (const go of held) go()
      held = []
    },
    ask: (path: string, from = '127.0.0.1', headers = {}) => {
      const sent = get({ port, path, host: '127.0.0.1', localAddress: from, agent: false, headers })
      sent.on('error', () => undefined)
      asked.push(sent)
      const answer = once(sent, 'response').then(async ([response]: IncomingMessage[]) => {
        const parts = await response!.toArray()
        return { status: response!.statusCode, headers: response!.headers, text: Buffer.concat(parts).toString() }
      })
      answer.catch(() => undefined)
      return { sent, answer }
    },
    until: async (done: () => boolean) => {
      while (!done()) await new Promise((resolve) => setTimeout(resolve, 5))
    },
  }
}

describe('exports', () => {
  it('of one visitor: half of all at a time, two wait, the others are told when to come back', async () => {
    const { ask, begun, open, until } = await serve(4)
    const path = '/api/v1/recommendations.csv'
    const first = Array.from({ length: 4 }, () => ask(path).answer)
    await until(() => begun() === 2)
    const refused = await ask(path).answer
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '30', 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
    })
    expect(JSON.parse(refused.text)).toMatchObject({ type: '/problems/too-many-requests', status: 429 })
    // another visitor is not held up, and neither is who asks for something else
    void ask(path, '127.0.0.2')
    void ask('/states')
    await until(() => begun() === 4)
    open()
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('of many visitors: 503 for whoever comes when as many wait as may', async () => {
    const { ask, begun, until } = await serve(1)
    const path = '/api/v1/recommendations.csv'
    void ask(path, '127.0.0.2')
    await until(() => begun() === 1)
    const crowd = ['127.0.0.3', '127.0.0.4', '127.0.0.5'].flatMap((from) => [
      ask(path, from).answer,
      ask(path, from).answer,
    ])
    const statuses = await Promise.race(crowd)
    expect(statuses).toMatchObject({ status: 503, headers: { 'retry-after': '30' } })
    expect(JSON.parse(statuses.text)).toMatchObject({ type: '/problems/busy', status: 503 })
  })
})

describe('answers', () => {
  it('are made eight at a time, a probe beside them, and the rest wait their turn', async () => {
    const { ask, begun, open, until } = await serve(4)
    const all = Array.from({ length: 20 }, () => ask('/states').answer)
    await until(() => begun() === 8)
    void ask('/healthz')
    await until(() => begun() === 9)
    open()
    expect(new Set((await Promise.all(all)).map(({ status }) => status))).toEqual(new Set([200]))
    expect(begun()).toBe(21)
  })

  it('a visitor with 128 waiting is refused: a page for a person', async () => {
    const { ask, begun, until } = await serve(4)
    for (let i = 0; i < 8; i++) void ask('/states')
    await until(() => begun() === 8)
    const crowd = Array.from({ length: 129 }, () => ask('/states', '127.0.0.1', { Accept: 'text/html' }).answer)
    expect(await Promise.race(crowd)).toMatchObject({
      status: 429,
      text: page(),
      headers: { 'retry-after': '5', 'content-type': 'text/html; charset=utf-8' },
    })
  })

  it('who went away while waiting is not worked for', async () => {
    const { ask, arrived, begun, gone, open, until } = await serve(4)
    const first = Array.from({ length: 8 }, () => ask('/states').answer)
    await until(() => begun() === 8)
    const { sent } = ask('/states')
    await until(() => arrived() === 9)
    const last = ask('/states')
    sent.destroy()
    await until(() => gone() === 1)
    open()
    await Promise.all([...first, last.answer])
    expect(begun()).toBe(9)
  })
})

it('who waits for the answer of somebody who went away while waiting asks anew', async () => {
  const { ask, arrived, begun, gone, open, until } = await serve(4, true)
  const first = Array.from({ length: 8 }, (_, n) => ask(`/states/A${n}`).answer)
  await until(() => begun() === 8)
  const { sent } = ask('/states/XVD')
  await until(() => arrived() === 9)
  const other = ask('/states/XVD', '127.0.0.2')
  await until(() => arrived() === 10)
  sent.destroy()
  await until(() => gone() === 1)
  open()
  expect((await other.answer).status).toBe(200)
  await Promise.all(first)
  // less than the patience with a handler that never ends
}, 20_000)

it('the server has its own words for a person and for a program', async () => {
  const app = createServer({ store: await fill(), clock: stoppedClock(), version: '9.9', baseUrl: '', exports: 1 })
  for (const _ of [1, 2, 3]) await request(app).get('/api/v1/recommendations.csv').expect(200)
  const { body } = await request(app).get('/api/v1/problems').expect(200)
  expect(body.data.map(({ type }: { type: string }) => type)).toContain('/problems/busy')
})

it('words that many ask for together are looked for once, though the store answers without waiting', async () => {
  const store = await fill()
  const readers = 20
  let [arrived, made] = [0, 0]
  let open: () => void = () => undefined
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  const revision = async () => {
    arrived += 1
    if (arrived === readers) open()
    await all
    return '1'
  }
  const router = express
    .Router()
    .get('/found', (_req, res) => void res.set('Cache-Control', 'public, no-cache').type('txt').send(`made ${++made}`))
  const app = createServer({
    store: { ...store, meta: { ...store.meta, revision } },
    clock: stoppedClock(),
    version: '9.9',
    baseUrl: '',
    routers: [router],
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = async () => void server.close()
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/found?q=prison`
  const answers = await Promise.all(Array.from({ length: readers }, async () => (await fetch(address)).text()))
  expect(new Set(answers)).toEqual(new Set(['made 1']))
})
