// A database that a check found to be damaged: no program is given rows of it, each page says so, and a sound one is shown as before.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import request from 'supertest'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFeeds } from '../../src/feeds/routes.ts'
import { checkDatabase } from '../../src/run/check.ts'
import { createServer } from '../../src/server.ts'
import { cards, fill } from '../support/fill.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

let folder: string
let ctx: TestPipeline
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-known-damage-'))
  const path = join(folder, 'mechanism-watch.sqlite')
  await (await fill({ path })).close()
  ctx = await testPipeline({ path })
  ctx.clock.set((await ctx.store.meta.newestInstant())!)
})
afterEach(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const app = () => {
  const { store, clock } = ctx
  const given = { store, clock, version: '0.0.0', baseUrl: 'http://127.0.0.1', sources: cards }
  return createServer({ ...given, routers: [createFeeds(given)] })
}
/** Changes rows as a disk would, and has the whole checked. */
async function damage(statement: string): Promise<void> {
  const raw = new Database(join(folder, 'mechanism-watch.sqlite'))
  expect(raw.prepare(statement).run().changes).toBeGreaterThan(0)
  raw.close()
  const { result } = await checkDatabase(ctx as never)
  expect(result).toBe('red')
}

const lists = [
  'recommendations',
  'documents',
  'review-windows',
  'changes',
  'states',
  'recommendations.csv',
  'documents.jsonl',
]
const forPrograms = [
  ...lists.map((name) => `/api/v1/${name}`),
  ...['calendar.ics', 'windows.atom', 'windows.json', 'recommendations.json'].map((name) => `/feeds/${name}`),
]
const ofTheService = [
  '/api/v1/sources',
  '/api/v1/problems',
  '/api/v1/openapi.json',
  '/healthz',
  '/readyz',
  '/api/v1/healthz',
]
const notices = {
  en: 'The database of this server is damaged.',
  fr: 'La base de données de ce serveur est endommagée.',
  es: 'La base de datos de este servidor está dañada.',
}

it('a sound database is shown without a notice', async () => {
  expect((await checkDatabase(ctx as never)).result).toBe('green')
  for (const address of forPrograms) await request(app()).get(address).expect(200)
  expect((await request(app()).get('/states').expect(200)).text).not.toContain(notices.en)
})

it('where rows are missing, no list, feed or export is made, and every page says so in its language', async () => {
  // no row that is left says anything wrong
  await damage(`delete from labels where rowid = (select min(rowid) from labels)`)
  for (const address of forPrograms) {
    const { body } = await request(app()).get(address).expect(503)
    expect(body.type, address).toBe('/problems/damaged')
  }
  for (const address of ofTheService) await request(app()).get(address).expect(200)
  await request(app()).options('/api/v1/recommendations').expect(204)
  for (const [language, words] of Object.entries(notices))
    for (const page of ['/', '/states', '/states/XVE', '/nothing'])
      expect((await request(app()).get(`${page}?lang=${language}`)).text, page).toContain(words)
})

it('where subscriptions alone are damaged, readers are shown everything', async () => {
  await damage(`insert into alert_events (id, due_on, body) values ('due:1', '2103-05-13', '{}')`)
  for (const address of forPrograms) await request(app()).get(address).expect(200)
  expect((await request(app()).get('/readyz')).body.heldBack).toContain('database_damaged')
  expect((await request(app()).get('/states')).text).not.toContain(notices.en)
})
