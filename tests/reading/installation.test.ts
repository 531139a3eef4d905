// A whole installation, with its store counted: deliveries and the world file ask for runs and changes, and load no document.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import request from 'supertest'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type AppContext, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { createReading } from '../../src/reading/reading.ts'
import { createAlerting, deliver } from '../../src/run/alerting.ts'
import { stoppedClock } from '../support/clock.ts'
import { type Calls, countedStore } from '../support/counted-store.ts'
import { fill } from '../support/fill.ts'

let ctx: AppContext
let taken: () => Calls
let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-counted-'))
  const settings = readSettings({
    MECHANISM_WATCH_DATA: folder,
    MECHANISM_WATCH_LOG: 'silent',
    MECHANISM_WATCH_KEY: '7'.repeat(64),
  })
  const empty = await openContext(settings, { clock: stoppedClock() })
  await empty.store.close()
  const counted = countedStore(await fill())
  taken = counted.taken
  const { store } = counted
  const reading = createReading(store)
  ctx = { ...empty, store, reading, shown: { ...empty.shown, store, reading }, close: () => store.close() }
})
afterEach(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Nouns that hold the texts: a question to one of them costs as much as the installation holds. Facts are small, and kept. */
const nouns = ['documents', 'recommendations', 'captures', 'labels', 'reviews', 'states']
const texts = (calls: Calls) => Object.keys(calls).filter((name) => nouns.includes(name.split('.')[0]!))

it('deliveries load no document, whatever is held', async () => {
  for (let turn = 0; turn < 3; turn++)
    expect(await deliver(ctx, createAlerting(ctx))).toMatchObject({ result: 'green' })
  const calls = taken()
  expect(texts(calls)).toEqual([])
  // nothing is due: no message asks for the last days of the sessions
  expect(calls['facts.read']).toBeUndefined()
  expect(calls).toMatchObject({ 'runs.start': 3, 'runs.latest': 3, 'changes.newest': 3 })
})

it('the world file is made once until something is written', async () => {
  const app = await createApp(ctx, createAlerting(ctx))
  const first = await request(app).get('/world.json').expect(200)
  const made = taken()
  expect([texts(made), made['facts.read']]).toEqual([[], 1])
  const second = await request(app).get('/world.json').expect(200)
  expect(second.headers['etag']).toBe(first.headers['etag'])
  expect(Object.keys(taken())).toEqual(['meta.revision'])
  await deliver(ctx, createAlerting(ctx))
  taken()
  await request(app).get('/world.json').expect(200)
  expect(taken()['windows.calendar']).toBe(1)
})
