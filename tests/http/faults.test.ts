// Faulty requests at every room: each has an answer of its own, and none is a fault of ours.
import express from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../src/alerts/http/index.ts'
import { routes } from '../../src/api/routes.ts'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const lines: string[] = []
let app: express.Express
beforeAll(async () => {
  const [store, clock] = [await fill(), stoppedClock()]
  const { ctx } = createBench()
  const subscriptions = express.Router().use('/subscriptions', createSubscriptions(ctx))
  app = createServer({
    store,
    clock,
    version: '9.9',
    baseUrl: '',
    log: { error: (fields: object) => lines.push(JSON.stringify(fields)), info: () => undefined } as never,
    routers: [subscriptions, createFeeds({ store, clock, baseUrl: 'https://dates.example.org' })],
  })
})

const given: Record<string, string> = { id: 'none', format: 'ris', symbol: 'CAT/C/XVD/CO/2', iso3: 'XVD' }
const api = routes.map(({ path }) => `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => given[name]!)}`)
const pages = [
  '/',
  '/states',
  '/states/XVD',
  '/windows',
  '/search',
  '/sources',
  '/about',
  '/criminalisation',
  '/nowhere',
]
const feeds = ['calendar.ics', 'windows.atom', 'windows.json', 'recommendations.atom', 'recommendations.json']
const forms = ['', '/resend', '/confirm', '/leave', '/change', '/test', '/replay', '/rotate', '/resume'].map(
  (path) => `/subscriptions${path}`,
)
const addresses = [...api, ...pages, ...feeds.map((name) => `/feeds/${name}`), ...forms]

/** each: name → headers and body of a POST */
const bodies: [string, Record<string, string>, string][] = [
  ['too large', { 'Content-Type': 'application/json' }, JSON.stringify({ mail: 'x'.repeat(40_000) })],
  ['a form with too many fields', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=1&'.repeat(1100)],
  ['broken JSON', { 'Content-Type': 'application/json' }, '{"mail": '],
  ['JSON that is no object', { 'Content-Type': 'application/json' }, '"text"'],
  ['an unknown charset', { 'Content-Type': 'application/json; charset=utf-99' }, '{}'],
  ['an unknown charset of a form', { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-99' }, 'a=1'],
  ['an unknown encoding', { 'Content-Type': 'application/json', 'Content-Encoding': 'rot13' }, '{}'],
  ['bytes that are not gzipped', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, '{}'],
  ['another type', { 'Content-Type': 'application/xml' }, '<a/>'],
]

describe('no faulty request is a fault of ours', () => {
  it.each(addresses)('%s', async (address) => {
    for (const [name, headers, body] of bodies) {
      const { status } = await request(app).post(address).set(headers).send(body)
      expect(status, name).toBeLessThan(500)
      if (!address.startsWith('/subscriptions') || /large|many|charset|encoding|broken/.test(name))
        expect(status, name).toBeGreaterThanOrEqual(400)
    }
    for (const method of ['head', 'options', 'put', 'delete', 'patch', 'trace'] as const)
      expect((await request(app)[method](address)).status, method).toBeLessThan(500)
    for (const tail of ['/%E0%A4%A', '/%00', '?q=%E0%A4%A', `?x=${'y'.repeat(8000)}`])
      expect((await request(app).get(`${address}${tail}`)).status, tail.slice(0, 12)).toBeLessThan(500)
    expect(lines).toEqual([])
  })

  it.each([
    ['too large', 413],
    ['broken JSON', 400],
    ['an unknown charset', 415],
    ['an unknown encoding', 415],
  ])('%s has its own answer', async (name, status) => {
    const [, headers, body] = bodies.find(([one]) => one === name)!
    const answer = await request(app).post('/subscriptions').set(headers).send(body).expect(status)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body.status).toBe(status)
  })
})
