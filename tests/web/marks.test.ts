// Addresses as networks and mail programs pass them on.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

describe('marks in shared links', () => {
  let app: Express
  beforeAll(async () => {
    app = createServer({ store: await fill(), clock: stoppedClock(), version: '9.9', baseUrl: '' })
  })

  it.each([
    ['/states/XVD?fbclid=IwAR0', '/states/XVD'],
    ['/?utm_source=mail&utm_medium=x', '/'],
    ['/search?state=XVD&gclid=1&q=a%20b', '/search?state=XVD&q=a+b'],
    ['/windows?state=XVD&state=XVE&UTM_Campaign=y', '/windows?state=XVD&state=XVE'],
  ])('are taken off: %s', async (address, clean) => {
    const answer = await request(app).get(address)
    expect([answer.status, answer.headers['location']]).toEqual([302, clean])
    expect((await request(app).get(clean)).status).toBe(200)
  })

  it.each(['//other.example/?fbclid=1', '/\\other.example/?fbclid=1', '/\\/other.example?fbclid=1'])(
    'never lead to another host: %s',
    async (address) => {
      const { headers } = await request(app).get(address)
      expect(headers['location'] ?? '/').toMatch(/^\/(?![/\\])/)
    },
  )

  it('do not make other parameters pass', async () => {
    expect((await request(app).get('/states?nothing=1')).status).toBe(400)
    expect((await request(app).get('/api/v1/states?fbclid=1')).status).toBe(400)
  })
})
