// The weekly sweep of the schedule: bodies that nothing names go once they are old, and the run says how many.
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type AppContext, databasePath, openContext } from '../../src/context.ts'
import { readSettings } from '../../src/env.ts'
import { createAlerting } from '../../src/run/alerting.ts'
import { sweepOrphans } from '../../src/run/check.ts'
import { startSchedule } from '../../src/run/schedule.ts'
import { capture } from '../support/capture.ts'

const jobs = vi.hoisted(() => new Map<string, () => void>())
vi.mock('node-cron', () => ({
  schedule: (_: string, job: () => void, { name }: { name: string }) => {
    jobs.set(name, job)
    return { stop: () => undefined }
  },
}))

const started = vi.hoisted((): string[] => [])
vi.mock('../../src/run/jobs.ts', () => ({
  createJobs: () => ({
    run: async (words: string[]) => void started.push(words.join(' ')),
    stop: async () => undefined,
  }),
}))

let folder: string
let ctx: AppContext
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mw-schedule-'))
  ctx = await openContext(readSettings({ MECHANISM_WATCH_DATA: join(folder, 'data'), MECHANISM_WATCH_LOG: 'silent' }))
})
afterEach(async () => {
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = async (words: string) => (await ctx.archive.put(new TextEncoder().encode(words))).sha256
const fileOf = (sha256: string) => join(folder, 'data', 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const sweep = async () => {
  const schedule = startSchedule(ctx, createAlerting(ctx))
  jobs.get('sweep')!()
  // the first job under way is let end
  await new Promise((resolve) => setImmediate(resolve))
  await schedule.stop()
  return (await ctx.store.runs.latest()).find(({ last }) => last.sourceId === 'archive')!.last
}

it('takes old bodies that no capture names, and nothing else', async () => {
  const [named, old, young] = [await put('named'), await put('old'), await put('young')]
  await ctx.store.captures.add(capture({ key: 'named', sha256: named }))
  const past = new Date(Date.now() - 2 * 3_600_000)
  for (const sha256 of [named, old]) utimesSync(fileOf(sha256), past, past)
  started.length = 0
  expect(await sweep()).toMatchObject({ stage: 'sweep', result: 'green', counts: { swept: 1 } })
  expect(started, 'the database is checked at the start').toEqual(['db check --database'])
  expect([named, old, young].map((sha256) => existsSync(fileOf(sha256)))).toEqual([true, false, true])
  expect(await sweep()).toMatchObject({ result: 'green', counts: {} })
})

it('takes nothing under a clock that cannot be believed', async () => {
  const old = await put('old')
  utimesSync(fileOf(old), new Date(0), new Date(0))
  await ctx.store.meta.trustInstant('2099-01-01T06:00:00.000Z')
  expect(await sweep()).toMatchObject({ result: 'red', faults: [{ fault: 'clock_behind' }] })
  expect(existsSync(fileOf(old))).toBe(true)
})

it('the command takes nothing under it either', async () => {
  const young = await put('young')
  await ctx.store.captures.add(capture({ key: 'named', sha256: await put('named') }))
  const [bodies, file] = [ctx.archive, databasePath(ctx.settings)]
  await ctx.store.meta.trustInstant(new Date().toISOString())
  await expect(
    sweepOrphans(bodies, { path: file, url: null }, new Date('2099-01-01T06:00:00.000Z'), true),
  ).rejects.toThrow('Set the clock')
  expect(existsSync(fileOf(young))).toBe(true)
  expect(await sweepOrphans(bodies, { path: file, url: null }, new Date(Date.now() + 2 * 3_600_000))).toBe(1)
})
