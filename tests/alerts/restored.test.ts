// A date that is back: everybody who was told that it ended is told that it stands again, by every way.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Opened, openDatabase } from '../../db/sqlite/open.ts'
import { spread } from '../../src/alerts/choice.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { newList } from '../../src/alerts/local/list.ts'
import { watch } from '../../src/alerts/local/watch.ts'
import { exportWorld } from '../../src/alerts/local/world.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { windowChangeItem } from '../../src/feeds/window-changes.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { announcement, noFacts } from '../domain/windows/build.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { type Bench, createBench, subscribe } from './support/fixtures.ts'

const first = announcement('CAT', 'review_submission', {
  state: 'KEN',
  session: 87,
  dueOn: '2027-04-13',
  readOn: '2027-01-05',
})
let pipeline: TestPipeline
let bench: Bench
let folder: string
let opened: Opened
const send = async () => {
  await runAlerts(bench.ctx)
  await runDeliveries(bench.ctx)
}
const announce = async (at: string, announcements: AnnouncementFact[]) => {
  pipeline.clock.set(`${at}T06:00:00.000Z`)
  await pipeline.store.facts.load({ ...noFacts, announcements }, at)
  expect((await updateWindows(pipeline)).result).toBe('green')
  await send()
}
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-restored-'))
  pipeline = await testPipeline({ path: join(folder, 'a.sqlite') })
  opened = openDatabase(join(folder, 'a.sqlite'))
  bench = createBench({ store: pipeline.store.alerts, clock: pipeline.clock }, opened)
})
afterEach(async () => {
  opened.raw.close()
  await pipeline.close()
  rmSync(folder, { recursive: true, force: true })
})

it('reaches mail in three languages, webhook, feed and watch list', async () => {
  await announce('2027-01-05', [first])
  for (const language of ['en', 'fr', 'es'] as const)
    await subscribe(bench, { states: ['KEN'], cadence: 'at_once', leads: [7], language })
  const hook = await subscribe(
    bench,
    { states: ['KEN'], cadence: 'at_once', leads: [7] },
    { hook: 'https://hooks.ngo.org/a' },
  )
  await announce('2027-01-20', [])
  expect(bench.mails.splice(0).map(({ text }) => /CANCELLED|ANNULÉ|CANCELADO/.exec(text)?.[0])).toEqual([
    'CANCELLED',
    'ANNULÉ',
    'CANCELADO',
  ])
  // one of them asks for another State by now, and another for nothing but leaves what was told
  const other = { ...hook.choice, states: ['TGO'] }
  await bench.store.subscriptions.change(hook.number, other, 'at_once', spread(other), {
    today: '2027-01-21',
    monday: '2027-01-25',
  })
  bench.posts.length = 0
  await announce('2027-01-21', [first])
  const texts = bench.mails.splice(0).map(({ text }) => text)
  expect(texts[0]).toContain('STANDS AGAIN: Kenya')
  expect(texts[0]).toContain('That notice is withdrawn')
  expect(texts[0]).toContain('Last day: 13 April 2027')
  expect(texts[0]).not.toContain('Earlier date')
  expect(texts[1]).toContain('RÉTABLI')
  expect(texts[2]).toContain('VIGENTE DE NUEVO')
  expect(texts).toHaveLength(3)
  expect(bench.posts).toHaveLength(1)
  expect(JSON.parse(bench.posts[0]!.body)).toMatchObject({ type: 'date.restored', data: { stands: true } })

  const change = (await pipeline.store.changes.since(0, 1000)).at(-1)!
  expect(change.kind).toBe('restored')
  const item = windowChangeItem({ ...change, id: 'urn:uuid:1', arrivedAt: change.at } as never, 'en', 'https://x.org')
  expect(item.title).toMatch(/^Stands again: Kenya/)

  const world = await exportWorld({
    store: pipeline.store,
    alerts: pipeline.store.alerts,
    today: '2027-01-21',
    dataVersion: 'v',
    closed: {},
    failing: [],
  })
  const seen = watch({ ...newList({ states: ['KEN'] }), started: true }, world, '2027-01-21')
  expect(seen.alerts.map((a) => a.view.heading.split(':')[0])).toEqual(
    expect.arrayContaining(['CANCELLED', 'STANDS AGAIN']),
  )
  pipeline.clock.set('2027-01-22T06:00:00.000Z')
  await send()
  expect([bench.mails, bench.posts.slice(1)], 'once').toEqual([[], []])
})
