// Faulty requests at every room: each has an answer of its own, and none is a fault of ours.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/api/routes.ts'
import { createApp } from '../../src/app.ts'
import { openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { problemTitles } from '../../src/http/problem.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const lines: string[] = []
const folder = mkdtempSync(join(tmpdir(), 'mw-faults-'))
let app: Express
let close: () => Promise<void>
beforeAll(async () => {
  const settings = { ...readSettings({ MECHANISM_WATCH_DATA: folder }), limit: null }
  const log = { error: (fields: object) => lines.push(JSON.stringify(fields)), info: () => undefined } as never
  const empty = await openContext(settings, { clock: stoppedClock(), log })
  close = empty.close
  const store = await fill()
  app = await createApp({ ...empty, store, shown: { ...empty.shown, store } }, createBench().ctx)
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const given: Record<string, string> = {
  id: 'none',
  format: 'ris',
  symbol: 'CAT/C/XVD/CO/2',
  iso3: 'XVD',
  sha256: 'none',
}
const api = routes.map(({ path }) => `/api/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => given[name]!)}`)
const postOnly = new Set(routes.flatMap(({ path, method }) => (method === 'post' ? [`/api/v1${path}`] : [])))
const pages = [
  '/',
  '/states',
  '/states/XVD',
  '/windows',
  '/search',
  '/check',
  '/verify',
  '/sources',
  '/about',
  '/criminalisation',
  '/nowhere',
]
const feeds = ['calendar.ics', 'windows.atom', 'windows.json', 'recommendations.atom', 'recommendations.json']
const forms = ['', '/resend', '/confirm', '/leave', '/change', '/test', '/replay', '/rotate', '/resume'].map(
  (path) => `/subscriptions${path}`,
)
const files = ['/world.json', '/assets/icon.svg', '/robots.txt']
const addresses = [...api, ...pages, ...feeds.map((name) => `/feeds/${name}`), ...forms, ...files]

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

const tails = ['/%E0%A4%A', '/%00', '?q=%E0%A4%A', `?x=${'y'.repeat(8000)}`]
/** A form is shown whatever stands in its query; anything else is refused, with a page or with a problem of a known kind. */
function expectKind(address: string, tail: string, { status, type, body, text }: request.Response): void {
  const isForm = address.startsWith('/subscriptions') && tail.startsWith('?')
  // some addresses take a POST alone
  const takesPost = postOnly.has(address)
  expect(
    isForm ? [200, 404, 405] : takesPost ? [404, 405, 400] : [400, 404],
    `${tail.slice(0, 12)}: ${status}`,
  ).toContain(status)
  if (type === 'text/html') expect(text).toMatch(/<h1/)
  else {
    expect(type).toBe('application/problem+json')
    const kind = String(body.type).replace('/problems/', '')
    expect(problemTitles[kind], kind).toMatchObject({ status })
  }
}

describe('no faulty request is a fault of ours', () => {
  it.each(addresses)('%s', async (address) => {
    for (const [name, headers, body] of bodies) {
      const { status } = await request(app).post(address).set(headers).send(body)
      expect(status, name).toBeLessThan(500)
      // whatever is sent there is a file that is asked about
      if (address === '/api/v1/verify') continue
      if (!address.startsWith('/subscriptions') || /large|many|charset|encoding|broken/.test(name))
        expect(status, name).toBeGreaterThanOrEqual(400)
    }
    for (const method of ['head', 'options', 'put', 'delete', 'patch', 'trace'] as const)
      expect((await request(app)[method](address)).status, method).toBeLessThan(500)
    for (const tail of tails) expectKind(address, tail, await request(app).get(`${address}${tail}`))
    if (address.startsWith('/api/'))
      expect((await request(app).get(`${address}/%00`)).type).toBe('application/problem+json')
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
