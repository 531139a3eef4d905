// The clock of the machine jumps while messages are raised and sent: no letter counts days by it, none goes out twice, none is missing.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '../../db/sqlite/open.ts'
import { alert } from '../../src/run/alerting.ts'
import { testPipeline } from '../support/pipeline.ts'
import { createBench, noteCreated, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const day = 86_400_000
const start = Date.parse('2027-04-13T07:00:00Z')
const due = ['2027-05-13', '2027-05-20', '2028-04-12', '2028-05-20']

/** Everything that goes out where the clock jumps by `by` after it was read `calls` times, and after it was put right. */
async function told(calls: number, by: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mw-jump-'))
  const path = join(folder, 'a.sqlite')
  const opened = openDatabase(path)
  const filling = createBench({}, opened)
  filling.at('2027-04-12T07:00:00Z')
  for (const person of ['a', 'b', 'c'])
    await subscribe(filling, { states: ['XVD'], leads: [30, 7], cadence: 'at_once' }, { mail: `${person}@ngo.example` })
  const windows = due.map((dueOn, at) => windowOf({ dueOn, occasion: `CO/${at}` }))
  putWindows(opened.raw, windows)
  for (const window of windows) noteCreated(opened.raw, window, '2027-04-13T06:00:00.000Z')
  opened.raw.close()

  const ctx = await testPipeline({ path })
  let [read, hasJumped] = [0, true]
  const clock = { now: () => new Date(start + (hasJumped && read++ >= calls ? by : 0)), set() {} }
  Object.assign(ctx, { clock })
  await ctx.store.meta.trustInstant(new Date(start).toISOString())
  const bench = createBench({ store: ctx.store.alerts, clock, dataVersion: async () => 'one' })
  const mails = () => bench.mails.map(({ to, subject, text }) => `${to} ${subject}\n${text.replace(/https:\S+/g, '')}`)
  const [, sent] = await alert(ctx as never, bench.ctx)
  const meanwhile = mails()
  const faults = sent!.faults.map(({ fault }) => fault)
  hasJumped = false
  await alert(ctx as never, bench.ctx)
  const all = mails()
  await ctx.close()
  rmSync(folder, { recursive: true, force: true })
  return { meanwhile, all, read, faults }
}

it('by a year, or back by a year or hours, wherever it is read: each message is the one of the day, and arrives once', async () => {
  const sound = await told(Number.POSITIVE_INFINITY, 0)
  expect(sound.meanwhile.length, 'the attack has something to spoil').toBeGreaterThanOrEqual(3)
  const wanted = [...sound.all].sort()
  const noticed = new Set<string>()
  // a year ahead spoils most; the others every third time
  for (const [by, each] of [
    [366 * day, 1],
    [-366 * day, 3],
    [-2 * 3_600_000, 3],
  ] as const)
    for (let calls = 1; calls <= sound.read; calls += each) {
      const { meanwhile, all, faults } = await told(calls, by)
      const where = `by ${by / day} days at the ${calls}th reading`
      for (const mail of meanwhile) expect(wanted, where).toContain(mail)
      expect([...all].sort(), where).toEqual(wanted)
      for (const fault of faults) noticed.add(fault)
    }
  expect([...noticed]).toEqual(expect.arrayContaining(['clock_ahead', 'clock_behind']))
})

it('by a day or a month, which a run that begins then believes: no message goes out twice', async () => {
  const sound = await told(Number.POSITIVE_INFINITY, 0)
  for (const by of [day, 31 * day])
    for (let calls = 1; calls <= sound.read; calls += 4) {
      const { all } = await told(calls, by)
      expect(new Set(all).size, `by ${by / day} days at the ${calls}th reading`).toBe(all.length)
      expect(all.length).toBeGreaterThanOrEqual(sound.all.length)
    }
})
