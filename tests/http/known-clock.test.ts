// A server that knows its clock to be wrong: nothing of today is made, subscribers keep what they have, and pages say so.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Express } from 'express'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { listWindows } from '../../src/mcp/windows.ts'
import { createBench } from '../alerts/support/fixtures.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill } from '../support/fill.ts'

const right = '2099-06-15T10:00:00.000Z'
const wrong = ['2103-01-01T10:00:00.000Z', '2090-01-01T10:00:00.000Z']
let folder: string
let ctx: AppContext
let app: Express
let close: () => Promise<void>
let clock: ReturnType<typeof stoppedClock>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-known-clock-'))
  const settings = readSettings({ MECHANISM_WATCH_DATA: folder, MECHANISM_WATCH_LOG: 'silent' })
  clock = stoppedClock(right)
  const empty = await openContext(settings, { clock })
  close = empty.close
  const store = await fill()
  await store.meta.trustInstant(right)
  ctx = { ...empty, store, shown: { ...empty.shown, store } }
  app = await createApp(ctx, createBench().ctx)
})
afterEach(async () => {
  await close()
  rmSync(folder, { recursive: true, force: true })
})

const ofToday = [
  '/world.json',
  ...['calendar.ics', 'windows.atom', 'windows.json', 'estimates.atom', 'estimates.json'].map(
    (name) => `/feeds/${name}`,
  ),
  ...['review-windows', 'review-windows.csv', 'review-windows.jsonl', 'states/XVE'].map((name) => `/api/v1/${name}`),
]
const notices = {
  en: 'The clock of this server cannot be believed.',
  fr: 'L’horloge de ce serveur n’est pas fiable.',
  es: 'El reloj de este servidor no es fiable.',
}
const languages = Object.entries(notices)

describe.each(wrong)('at %s', (instant) => {
  it('no calendar, feed, world file or list of dates is made, and each says when to come back', async () => {
    const tags = new Map<string, string>()
    for (const address of ofToday) tags.set(address, (await request(app).get(address).expect(200)).headers['etag']!)
    clock.set(instant)
    for (const address of ofToday) {
      const answer = await request(app)
        .get(address)
        .set('If-None-Match', tags.get(address) ?? '""')
      expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']], address).toEqual([
        503,
        '3600',
        'no-store',
      ])
      expect(JSON.parse(answer.text), address).toMatchObject({ type: '/problems/wrong-clock', status: 503 })
    }
    clock.set(right)
    for (const address of ofToday) await request(app).get(address).expect(200)
  })

  it('the lists of dates are no pages either, and say so in the language of the reader', async () => {
    clock.set(instant)
    const why = { en: 'no date to come is shown', fr: 'aucune date à venir', es: 'ninguna fecha futura' }
    for (const [language, words] of Object.entries(why))
      for (const page of ['/windows', '/windows?view=month', '/calendar']) {
        const answer = await request(app).get(page).set('Accept-Language', language).set('Accept', 'text/html')
        expect([answer.status, answer.headers['retry-after'], answer.type], page).toEqual([503, '3600', 'text/html'])
        expect(answer.text, page).toContain(words)
      }
  })

  it('pages and answers that need no day go on', async () => {
    clock.set(instant)
    for (const address of ['/search?q=torture', '/sources', '/about', '/readyz', '/api/v1/sources'])
      await request(app).get(address).expect(200)
    for (const address of ['/api/v1/recommendations', '/feeds/recommendations.atom', '/api/v1/changes', '/healthz'])
      await request(app).get(address).expect(200)
    await request(app).options('/feeds/calendar.ics').expect(204)
  })

  it('the page of a State and the first page say so, and show no window', async () => {
    const before = await request(app).get('/states/XVE?lang=en').expect(200)
    expect(before.text).toContain('id="windows"')
    expect(before.text).not.toContain(notices.en)
    const home = await request(app).get('/?lang=en').expect(200)
    const window = 'between March and April 2100'
    for (const { text } of [before, home]) expect(text).toContain(window)
    clock.set(instant)
    for (const [language, words] of languages)
      for (const page of ['/', '/states/XVE', '/states', '/states/XVE/criminalisation']) {
        const { text } = await request(app).get(`${page}?lang=${language}`).expect(200)
        expect(text, page).toContain(words)
        expect(text, page).not.toContain('id="windows"')
        expect(text, page).not.toMatch(/class="(now|today)"/)
        expect(text, page).not.toContain('2100')
      }
  })

  it('an assistant is told of no date', async () => {
    const tool = listWindows({ ...ctx, version: '0.0.0', baseUrl: '' })
    await expect(tool.run({ state: 'XVE' })).resolves.toMatchObject({ text: expect.stringContaining('XVE') })
    clock.set(instant)
    await expect(tool.run({ state: 'XVE' })).rejects.toThrow('cannot be believed')
  })
})
