// A wrong clock and a mass of ends: nothing is derived, nothing is sent, and a person says when to go on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordRun } from '../../src/pipeline/run.ts'
import { acceptClock } from '../../src/pipeline/trusted-clock.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createReading } from '../../src/reading/reading.ts'
import { announcement, noFacts } from '../domain/windows/build.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

const states = ['KEN', 'TGO', 'FRA', 'BRA', 'PER', 'CHL', 'NOR', 'SWE', 'ITA', 'ESP', 'PRT', 'POL']
const announced = states.map((state) =>
  announcement('CAT', 'review_submission', { state, session: 87, dueOn: '2027-04-13', readOn: '2027-01-05' }),
)
const submissions = async () =>
  (await ctx.store.windows.all()).filter(
    ({ kind, certainty }) => kind === 'review_submission' && certainty === 'official',
  )
const heldBack = async () => (await createReading(ctx.store).heldBack(ctx.clock)).map(({ fault }) => fault)
const noted = async () => (await ctx.store.changes.since(0, 10_000)).length

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
  ctx.clock.set('2027-01-05T06:00:00.000Z')
  await ctx.store.facts.load({ ...noFacts, announcements: announced }, 'all')
  expect(await updateWindows(ctx)).toMatchObject({ result: 'green' })
  expect(await submissions()).toHaveLength(states.length)
})
afterEach(() => ctx.close())

describe('a wrong clock', () => {
  it.each([
    ['2020-01-01T00:00:00.000Z', 'clock_behind'],
    ['2028-01-01T00:00:00.000Z', 'clock_ahead'],
  ])('%s: nothing changes, again and again, until the clock is right', async (wrong, fault) => {
    const [windows, changes] = [await ctx.store.windows.all(), await noted()]
    ctx.clock.set(wrong)
    for (const _ of [1, 2]) {
      expect(await updateWindows(ctx)).toMatchObject({ result: 'red', faults: [{ fault }] })
      expect(await heldBack()).toEqual([fault])
    }
    expect(await ctx.store.windows.all()).toEqual(windows)
    expect(await noted()).toBe(changes)
    ctx.clock.set('2027-01-05T08:00:00.000Z')
    expect((await updateWindows(ctx)).result).toBe('green')
    expect(await heldBack()).toEqual([])
    expect(await noted()).toBe(changes)
  })

  it('goes on after a year once a person says that the clock is right', async () => {
    ctx.clock.set('2028-01-05T06:00:00.000Z')
    expect((await updateWindows(ctx)).result).toBe('red')
    await acceptClock(ctx)
    expect((await updateWindows(ctx)).result).toBe('green')
  })

  it('is judged by runs and changes where an earlier version left no instant', async () => {
    const fresh = await testPipeline()
    const id = await fresh.store.runs.start('windows', 'windows', '2026-11-01T06:00:00.000Z')
    await fresh.store.runs.finish(id, {
      finishedAt: '2026-11-01T07:00:00.000Z',
      result: 'green',
      counts: {},
      faults: [],
      routes: {},
    })
    expect(await fresh.store.meta.newestInstant()).toBe('2026-11-01T07:00:00.000Z')
    fresh.clock.set('2020-01-01T00:00:00.000Z')
    const report = await recordRun(fresh, 'a', 'parse', async () => {})
    expect(report.result, 'what needs no date goes on').toBe('green')
    expect(await updateWindows(fresh)).toMatchObject({ result: 'red', faults: [{ fault: 'clock_behind' }] })
    await fresh.close()
  })
})

describe('a mass of dates that end at once', () => {
  it('is held back, while what else changed is taken, until a person accepts it', async () => {
    const moved = { ...announced[0]!, status: 'moved' as const, dueOn: '2027-05-01', readOn: '2027-01-06' }
    await ctx.store.facts.load({ ...noFacts, announcements: [announced[0]!, moved] }, 'one')
    const before = await noted()
    for (const changes of [1, 0]) {
      const run = await updateWindows(ctx)
      expect(run).toMatchObject({ result: 'red', faults: [{ fault: 'mass_cancellation' }], counts: { held_back: 11 } })
      expect(run.counts['changes'] ?? 0).toBe(changes)
    }
    expect(await noted()).toBe(before + 1)
    expect((await submissions()).map(({ dueOn }) => dueOn)).toHaveLength(12)
    expect(await heldBack()).toEqual(['mass_cancellation'])
    const accepted = await updateWindows(ctx, { acceptCancellations: true })
    expect(accepted).toMatchObject({ result: 'green', counts: { changes: 11 } })
    expect(await submissions()).toHaveLength(1)
    expect(await heldBack()).toEqual([])
    await ctx.store.facts.load({ ...noFacts, announcements: announced }, 'all again')
    await updateWindows(ctx)
    const kinds = (await ctx.store.changes.since(0, 10_000)).slice(-12).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'restored')).toHaveLength(11)
  })
})
