// The joined application: request ids, a log without traces, limits, faults that say nothing about themselves.
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { createLog } from '../../src/log.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const start = async (more: object = {}) => {
  const lines: string[] = []
  const store = await fill()
  const log = createLog('info', { write: (line: string) => lines.push(line) })
  return {
    app: createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '', log, ...more }),
    lines,
    store,
  }
}

describe('log', () => {
  it('holds the pattern of the route, and neither words, codes, addresses nor query strings', async () => {
    const { app, lines } = await start()
    await request(app).get('/api/v1/recommendations?state=XVE&q=secretword').set('User-Agent', 'agent-x')
    await request(app).get('/states/XVE').set('X-Forwarded-For', '203.0.113.7')
    await request(app).post('/search').type('form').send('q=secretword')
    await request(app).get('/nowhere/secretword')
    expect(lines).toHaveLength(4)
    const all = lines.join('')
    expect(all).not.toMatch(/secretword|XVE|203\.0\.113\.7|127\.0\.0\.1|::1|agent-x|\?/)
    expect(lines.map((line) => JSON.parse(line).route)).toEqual([
      '/api/v1/recommendations',
      '/states/:iso3',
      '/search',
      '(no route)',
    ])
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ requestId: expect.any(String), status: expect.any(Number) })
  })

  it('does not hold the words of a search when the store fails', async () => {
    const { app, lines, store } = await start()
    store.recommendations.find = async () => {
      throw new Error('Failed query: select … params: secretword')
    }
    const api = await request(app).get('/api/v1/recommendations?q=secretword').expect(500)
    expect(api.body.detail).toBe('the request could not be answered')
    const page = await request(app).post('/search').type('form').send('q=secretword').redirects(1).expect(500)
    expect(page.text).toContain('The fault is ours')
    expect(lines.join('')).not.toContain('secretword')
    expect(lines.join('')).toContain(api.body.requestId)
  })
})

describe('limits', () => {
  it('answers 429 as a problem, with the time to come back', async () => {
    const { app } = await start({ limit: { requests: 2, seconds: 60 } })
    await request(app).get('/api/v1/problems').expect(200)
    await request(app).get('/api/v1/problems').expect(200)
    const answer = await request(app).get('/api/v1/problems').expect(429)
    expect(answer.headers['retry-after']).toMatch(/^\d+$/)
    expect(answer.body).toMatchObject({ status: 429, type: '/problems/too-many-requests' })
  })
})

describe('readiness', () => {
  it('says that the disk is full: pages are served, and nothing can be written', async () => {
    const { app, store } = await start()
    expect((await request(app).get('/readyz').expect(200)).body.heldBack).toEqual([])
    store.meta.hasRoom = async () => false
    expect((await request(app).get('/readyz').expect(200)).body.heldBack).toEqual(['disk_full'])
  })
  it('says 503 when the database does not answer', async () => {
    const { app, store } = await start()
    store.meta.schemaVersion = async () => {
      throw new Error('closed')
    }
    await request(app).get('/healthz').expect(200)
    const answer = await request(app).get('/readyz').expect(503)
    expect(answer.body.type).toBe('/problems/not-ready')
  })
})
