// Every answer of the API against its own schema, and what HTTP asks of it: tags, links, paging, CORS, HEAD.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { routes } from '../../src/api/routes.ts'
import { sha256Of } from '../support/capture.ts'
import { serve } from './support.ts'

let app: Express
let someId: string
beforeAll(async () => {
  app = await serve({ many: 25 })
  someId = (await request(app).get('/api/v1/recommendations?state=XVD&limit=1')).body.data[0].id
})

const samples: Record<string, string[]> = {
  '/recommendations': ['/recommendations?state=XVD,XVE,XVF&limit=500'],
  '/recommendations/{id}': ['/recommendations/'],
  '/recommendations/{id}/citations': ['/recommendations/'],
  '/recommendations/{id}/proof': ['/recommendations/'],
  '/files/{sha256}': [`/files/${sha256Of('none')}`, `/files/${sha256Of('CAT/C/XVD/CO/3|en|official')}`],
  '/citations': ['/citations?symbol=CAT/C/XVD/CO/3', '/citations?symbol=A/HRC/990/15&paragraph=140.1'],
  '/documents': ['/documents?state=XVD,XVE'],
  '/documents/{symbol}': [
    '/documents/CAT/C/XVD/CO/3',
    '/documents/A/HRC/990/16',
    '/documents/a/hrc/990/16?language=en',
  ],
  '/states': ['/states'],
  '/states/{iso3}': ['/states/XVD', '/states/XVE', '/states/KEN'],
  '/states/{iso3}/criminalisation': ['/states/XVD/criminalisation', '/states/KEN/criminalisation'],
  '/criminalisation': ['/criminalisation?state=XVE,XVD,KEN'],
  '/review-windows': ['/review-windows?state=XVD,XVE'],
  '/sources': ['/sources'],
  '/changes': ['/changes', '/changes?since=2&limit=1'],
  '/problems': ['/problems'],
  '/healthz': ['/healthz'],
  '/readyz': ['/readyz'],
}

describe('shapes', () => {
  it.each(
    routes
      .filter((route) => route.method === undefined && 'safeParse' in route.answer)
      .map((route) => [route.path, route] as const),
  )('%s', async (path, route) => {
    for (const sample of samples[path] ?? expect.unreachable(`no sample of ${path}`)) {
      const answer = await request(app).get(
        `/api/v1${sample.replace(/\/recommendations\/$/, path.replace('{id}', someId))}`,
      )
      expect(answer.status, sample).toBe(200)
      const read = (route.answer as z.ZodType).safeParse(answer.body)
      expect(read.success ? [] : read.error.issues, sample).toEqual([])
    }
  })
})

describe('one recommendation', () => {
  it('carries its proof, its words and its marks', async () => {
    const { body } = await request(app).get(`/api/v1/recommendations/${someId}`).expect(200)
    expect(body).toMatchObject({
      id: someId,
      symbol: 'CAT/C/XVD/CO/3',
      paragraph: '11(a)',
      stem: 'The State party should:',
      state: 'XVD',
      stateName: 'Valdoria',
      invented: true,
      version: 'official',
      quotable: true,
      criminalisation: 'yes',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      retrievedAt: '2099-06-10T08:00:00.000Z',
    })
    const [tag] = body.labels
    expect(tag.words).toBe('finding aid: matched by rule set v1')
    for (const span of tag.evidence) expect(body.text.slice(span.start, span.end)).toBe(span.text)
  })

  it('is not another unit', async () => {
    const document = await request(app).get('/api/v1/documents/CAT/C/XVD/CO/3')
    const concern = document.body.units.find((u: { unitType: string }) => u.unitType === 'concern')
    const answer = await request(app).get(`/api/v1/recommendations/${concern.id}`).expect(404)
    expect(answer.body.detail).toContain('Concern')
  })
})

describe('paging', () => {
  it('reaches every row once, in any page size, and says the exact total', async () => {
    for (const limit of [1, 7, 50]) {
      const seen: string[] = []
      let next: string | null = `/api/v1/recommendations?state=XVF&limit=${limit}`
      while (next !== null) {
        const answer: request.Response = await request(app).get(next).expect(200)
        expect(answer.body.total).toBe(26)
        seen.push(...answer.body.data.map((row: { id: string }) => row.id))
        next = answer.body.links.next
        expect(answer.headers['link']?.includes('rel="next"')).toBe(next !== null)
      }
      expect(new Set(seen).size).toBe(26)
      expect(seen).toHaveLength(26)
    }
  })

  it('walks the changes by their number', async () => {
    const first = await request(app).get('/api/v1/changes?limit=3').expect(200)
    expect(first.body.data).toHaveLength(3)
    expect(first.body.data.every((row: { invented: boolean }) => !row.invented)).toBe(true)
    const second = await request(app).get(first.body.links.next).expect(200)
    expect(second.body.data[0].id).toBeGreaterThan(first.body.cursor)
    const last = await request(app).get('/api/v1/changes?since=999999').expect(200)
    expect(last.body).toMatchObject({ data: [], cursor: 999999, links: { next: null } })
  })
})

describe('HTTP', () => {
  const addresses = [
    '/recommendations',
    '/documents/A/HRC/990/16',
    '/states',
    '/sources',
    '/openapi.json',
    '/recommendations.csv',
  ]
  it.each(addresses)('%s: strong tag, 304, HEAD, open to all, no cookie', async (path) => {
    const address = `/api/v1${path}`
    const answer = await request(app).get(address).expect(200)
    expect(answer.headers['etag']).toMatch(/^"[\w-]{20,}"$/)
    expect(answer.headers['cache-control']).toBe('public, no-cache')
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['x-data-version']).toMatch(/^2099-06-10\.c\d+/)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.headers['x-powered-by']).toBeUndefined()
    await request(app).get(address).set('If-None-Match', answer.headers['etag']!).expect(304)
    const head = await request(app).head(address).set('Accept-Encoding', 'gzip, deflate').expect(200)
    expect(head.headers['etag']).toBe(answer.headers['etag'])
    expect(head.text ?? '').toBe('')
  })

  it('says at its root where to begin', async () => {
    const { body } = await request(app).get('/api/v1').expect(200)
    expect(body.links.openapi).toMatch(/\/api\/v1\/openapi\.json$/)
    await request(app).get('/api/v1?colour=red').expect(400)
  })

  it('answers a preflight', async () => {
    const answer = await request(app).options('/api/v1/recommendations').expect(204)
    expect(answer.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  })

  it('is alive and ready', async () => {
    for (const root of ['', '/api/v1']) {
      expect((await request(app).get(`${root}/healthz`).expect(200)).body.status).toBe('ok')
      expect((await request(app).get(`${root}/readyz`).expect(200)).body.status).toBe('ready')
    }
  })

  it('follows a code in small letters to its own address', async () => {
    const answer = await request(app).get('/api/v1/states/ken').expect(308)
    expect(answer.headers['location']).toBe('/api/v1/states/KEN')
  })
})

describe('sources', () => {
  it('says what is wrong in plain words, and what is missing', async () => {
    const { body } = await request(app).get('/api/v1/sources').expect(200)
    const [source] = body.data
    expect(source).toMatchObject({ result: 'red', lastSuccess: null })
    expect(body.notClassified).toMatchObject({ too_long: 0, timed_out: 0, waiting: expect.any(Number) })
    expect(source.against[0]).toMatchObject({ counted: 'listings', count: 2, min: 5, verdict: 'below' })
    expect(source.faults[0]).toMatchObject({
      fault: 'challenged',
      remedy: expect.stringContaining('mechanism-watch import'),
    })
    const upr = body.coverage.find((row: { mechanism: string }) => row.mechanism === 'UPR')
    expect(upr).toMatchObject({
      held: 1,
      missingDocuments: 1,
      missingOutcomes: 0,
      notWhole: [],
      words: '1 document held; 1 known by symbol and not held; expected: unknown',
    })
    expect(upr.gaps).toEqual([
      expect.objectContaining({ symbol: 'A/HRC/990/17', reason: expect.stringContaining('not collected') }),
    ])
    expect(body.edition.failing).toEqual(['cat-concluding-observations'])
  })
})
