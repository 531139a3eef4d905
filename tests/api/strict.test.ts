// The whole application as a client meets it: no parameter, value, method or character passes in silence.
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
import { createAlerting } from '../../src/run/alerting.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-strict-'))
let app: Express
let id: string
let close: () => Promise<void>
beforeAll(async () => {
  const settings = readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' })
  const empty = await openContext(settings, { clock: stoppedClock() })
  const store = await fill({ many: 5 })
  const ctx = { ...empty, store, shown: { ...empty.shown, store } }
  close = empty.close
  app = await createApp(ctx, createAlerting(ctx))
  id = (await request(app).get('/api/v1/recommendations?limit=1')).body.data[0].id
})
afterAll(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

/** An address of each route of the API, as the OpenAPI document lists them. */
const ofApi = routes
  .filter(({ method }) => method === undefined)
  .map(({ path }) =>
    path
      .replace('{id}', 'ID')
      .replace('{format}', 'ris')
      .replace('{symbol}', 'CAT/C/XVE/CO/3')
      .replace('{iso3}', 'XVE')
      .replace(/^/, '/api/v1'),
  )
const feeds = ['calendar.ics', 'windows.atom', 'windows.json', 'recommendations.atom', 'recommendations.json']
const others = ['/world.json', '/healthz', '/readyz', '/api/v1/healthz', ...feeds.map((name) => `/feeds/${name}`)]
const pages = [
  ...['/', '/states', '/states/XVE', '/states/XVE/criminalisation', '/criminalisation', '/windows', '/sources'],
  ...['/about', '/search', '/recommendations/ID', '/documents/CAT/C/XVE/CO/3', '/robots.txt', '/assets/icon.svg'],
  ...['/sitemap.xml', '/sitemap-states.xml', '/sitemap-documents-1.xml', '/llms.txt', '/opensearch.xml', '/problems'],
]
const at = (path: string): string => path.replace('ID', id)

describe('an unknown parameter', () => {
  it.each([...ofApi, ...others])('is refused by name at %s', async (path) => {
    const answer = await request(app)
      .get(`${at(path)}?no-such-parameter=1`)
      .expect(400)
    expect(answer.body.detail).toMatch(/^no-such-parameter: unknown parameter; (known are .|this address takes none)/)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })

  it.each(pages)('is refused by name on the page %s', async (path) => {
    const answer = await request(app)
      .get(`${at(path)}?no-such-parameter=1`)
      .expect(400)
    expect(answer.text).toMatch(/no-such-parameter/)
  })

  it('is found after any number of others', async () => {
    await request(app)
      .get(`/api/v1/recommendations?${'&'.repeat(1500)}sate=KEN`)
      .expect(400)
  })

  it('leads back to the page itself, and nowhere else', async () => {
    const answer = await request(app).get('/about?of=x').expect(400)
    expect(answer.text).toContain('<a href="/about">')
  })
})

describe('without one', () => {
  it.each([...others, ...pages.filter((path) => path !== '/search')])('%s answers', async (path) => {
    await request(app).get(at(path)).expect(200)
    const head = await request(app).head(at(path)).expect(200)
    expect(head.text ?? '').toBe('')
  })
})

describe('a value', () => {
  it.each([
    ['recommendations?q=a%00b', /q: holds a control character/],
    ['recommendations?q=d%E9tention', /q: holds .* not written in UTF-8/],
    ['recommendations?symbol=CAT/C/XVE%00', /symbol: holds a control character/],
    ['recommendations?state=KEN&state=', /state: holds an empty value/],
    ['recommendations?state=KEN,,TGO', /state: holds an empty value/],
    ['recommendations?state=', /state: holds an empty value/],
    ['recommendations?limit=', /limit: a whole number/],
    ['recommendations?limit=1000000000', /limit: a whole number of at most nine digits/],
    ['recommendations?limit=%D9%A3', /limit: a whole number/],
    ['recommendations?q=', /q: /],
    [`recommendations?q=${'a'.repeat(301)}`, /q: .*300/],
    ['recommendations?STATE=KEN', /STATE: unknown parameter/],
    ['recommendations?state[]=KEN', /state\[\]: unknown parameter/],
  ])('%s is refused', async (query, said) => {
    const answer = await request(app).get(`/api/v1/${query}`).expect(400)
    expect(answer.body.detail).toMatch(said)
  })

  // the syntax of the engine is not that of the search: what is no operator of ours only separates words
  it.each(['{text}:torture', "'; drop table units; --", 'a:b', '\\a', 'near(a b)'])('q=%s is answered', async (q) => {
    await request(app).get('/api/v1/recommendations').query({ q }).expect(200)
  })

  it.each(['NEAR(a b)', 'a AND', '^torture', 'state:KEN', 'torture"', '(a'])(
    'q=%s is refused, with its place',
    async (q) => {
      const answer = await request(app).get('/api/v1/recommendations').query({ q }).expect(400)
      const [{ parameter, start, end }] = answer.body.errors
      expect([parameter, start >= 0 && end > start && end <= q.length]).toEqual(['q', true])
    },
  )

  it('left empty by a form was not filled in', async () => {
    await request(app).get('/windows?state=&kind=&state=XVE').expect(200)
    await request(app).get('/criminalisation?state=&state=XVE').expect(200)
    await request(app).get('/search?state=&q=').expect(200)
  })
})

describe('a cursor', () => {
  it('is taken back as it was given out, and in no other form', async () => {
    const first = await request(app).get('/api/v1/recommendations?limit=1').expect(200)
    const cursor = new URL(first.body.links.next, 'http://localhost').searchParams.get('after')!
    const ask = (after: string) => request(app).get('/api/v1/recommendations').query({ limit: 1, after })
    await ask(cursor).expect(200)
    for (const changed of [`${cursor}!`, `${cursor}=`, `${cursor} `, ` ${cursor}`, `${cursor}A`, `${cursor}AAAA`])
      expect((await ask(changed).expect(400)).body.errors[0].parameter, changed).toBe('after')
    // rows are shown once: a page of another filter, order or list begins anew
    for (const other of ['recommendations?state=XVF', 'recommendations?q=safeguards', 'documents?limit=1'])
      await request(app).get(`/api/v1/${other}`).query({ after: cursor }).expect(400)
    await request(app).get('/api/v1/recommendations').query({ limit: 3, after: cursor }).expect(200)
    const forged = Buffer.from('[5]').toString('base64url')
    await ask(`${forged}.${cursor.split('.')[1]}`).expect(400)
  })
})

describe('an address', () => {
  it.each([
    ['/api/v1/documents/CAT/C/XVE/CO/3/', 200],
    ['/api/v1/documents/CAT%2FC%2FXVE%2FCO%2F3', 200],
    ['/api/v1/documents/cat/c/xve/co/3', 200],
    ['/documents/CAT/C/XVE/CO/3/', 200],
    ['/api/v1/states/XVE/', 200],
    ['/api/v1/states/xve', 308],
    ['/api/v1/states/xe', 308],
    ['/api/v1/states/norlande', 308],
    ['/states/Norland', 308],
    ['/states/norlande/criminalisation', 308],
    ['/api/v1/states/norland/criminalisation', 200],
    ['/api/v1/citations/RIS?symbol=CAT/C/XVE/CO/3', 200],
    ['/api/v1/documents/..%2Fhealthz', 404],
    ['/api/v1/documents/%20', 404],
    ['/api/v1/recommendations/x%2Fy', 404],
  ])('%s → %i', async (path, status) => {
    await request(app).get(path).expect(status)
  })
})

describe('a method', () => {
  it.each([...ofApi, '/world.json', ...feeds.map((name) => `/feeds/${name}`)])('%s is read only', async (path) => {
    const posted = await request(app).post(at(path)).send({}).expect(405)
    expect(posted.headers['allow']).toBe('GET, HEAD, OPTIONS')
    expect(posted.headers['content-type']).toMatch(/^application\/problem\+json/)
    const asked = await request(app).options(at(path)).expect(204)
    expect(asked.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
    expect(asked.headers['allow']).toBe('GET, HEAD, OPTIONS')
    expect(asked.headers['access-control-allow-headers']).toMatch(/If-None-Match.*Range/)
  })

  it.each(pages.filter((path) => path !== '/search'))('the page %s is read only', async (path) => {
    for (const method of ['post', 'put', 'delete', 'patch'] as const) {
      const answer = await request(app)[method](at(path)).expect(405)
      expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS')
    }
    await request(app).options(at(path)).expect(204)
  })

  it('the search form is sent', async () => {
    const answer = await request(app).put('/search').expect(405)
    expect(answer.headers['allow']).toBe('GET, HEAD, POST, OPTIONS')
    await request(app).post('/search').type('form').send('q=detention').expect(303)
    await request(app).post('/search?x=1').type('form').send('q=detention').expect(400)
    // what was not read is not taken for an empty form
    await request(app).post('/search').type('text').send('q=detention').expect(415)
    await request(app).post('/search').send({ q: 'detention' }).expect(415)
    await request(app).post('/search').expect(303)
  })
})

describe('a script of another site', () => {
  it.each(['/api/v1/recommendations?x=1', '/api/nowhere', '/api/v1/verify', '/feeds/windows.atom?x=1'])(
    'may read why %s is refused',
    async (path) => {
      const { status, headers } = await request(app).get(path)
      expect(status).toBeGreaterThan(399)
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['access-control-expose-headers']).toContain('Last-Modified')
    },
  )
})

describe('the count of changes', () => {
  it('has an epoch, and another one is told', async () => {
    const { body } = await request(app).get('/api/v1/changes?limit=1').expect(200)
    expect(body.epoch).toMatch(/^[0-9a-f-]{36}$/)
    await request(app).get(`/api/v1/changes?since=1&epoch=${body.epoch.toUpperCase()}`).expect(200)
    const gone = await request(app).get('/api/v1/changes?since=1&epoch=of-before').expect(410)
    expect([gone.body.type, gone.body.errors[0].parameter]).toEqual(['/problems/rebuilt', 'epoch'])
  })
})

describe('what is known already', () => {
  it.each(['/api/v1/recommendations', '/api/v1/recommendations.csv', '/world.json', '/feeds/calendar.ics', '/about'])(
    '%s is not sent again',
    async (path) => {
      const { headers } = await request(app).get(path).expect(200)
      const tag = headers['etag']!
      for (const known of [tag, `"other", ${tag}`, `W/${tag}`])
        await request(app).get(path).set('If-None-Match', known).expect(304)
      await request(app).get(path).set('If-None-Match', '"other"').expect(200)
      // a day says less than the tag: without one the whole answer comes
      await request(app).get(path).set('If-Modified-Since', 'Sun, 22 Nov 2099 00:00:00 GMT').expect(200)
    },
  )
})
