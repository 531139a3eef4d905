// Pages, lists and feeds over a row that a disk changed: a fault that says so, and never a part or a bare 500.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createFeeds } from '../../src/feeds/routes.ts'
import { createServer } from '../../src/server.ts'
import { withChange } from '../support/changed-rows.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill } from '../support/fill.ts'

const folder = mkdtempSync(join(tmpdir(), 'mw-damaged-rows-'))
const file = join(folder, 'store.sqlite')
let store: Store
beforeAll(async () => {
  store = await fill({ path: file })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const app = () => {
  const given = { store, clock: stoppedClock(), version: '0.0.0', baseUrl: 'http://127.0.0.1', sources: cards }
  return createServer({ ...given, routers: [createFeeds(given)] })
}

const withDamage = (table: string, column: string, value: string, run: () => Promise<void>): Promise<void> =>
  withChange(file, table, `${column} = ? where ${column} is not null`, [value], run)

const broken = '{"cut'
const places: [table: string, column: string, value: string, address: string][] = [
  ['documents', 'parsed', broken, '/windows'],
  ['documents', 'parsed', broken, '/api/v1/states/XVD'],
  ['labels', 'evidence', broken, '/api/v1/recommendations?limit=200'],
  ['review_windows', 'body', broken, '/feeds/calendar.ics'],
  ['review_windows', 'body', broken, '/api/v1/review-windows'],
  ['changes', 'after', broken, '/api/v1/changes'],
]
it.each(places)('%s.%s as %s is told by %s as damage', async (table, column, value, address) => {
  await withDamage(table, column, value, async () => {
    const { status, body, text } = await request(app()).get(address)
    expect([status, body.type ?? text]).toEqual([503, expect.anything()])
    if (/^\/(api|feeds)/.test(address)) expect(body.type).toBe('/problems/damaged')
    else expect(text).toContain('which is damaged')
    expect(text).not.toContain('cut')
  })
  await request(app()).get(address).expect(200)
})

it('a page says so in the language of its reader', async () => {
  await withDamage('documents', 'parsed', broken, async () => {
    const asked = (language: string) => request(app()).get(`/windows?lang=${language}`).expect(503)
    expect((await asked('fr')).text).toContain('est endommagée')
    expect((await asked('es')).text).toContain('está dañada')
  })
})
