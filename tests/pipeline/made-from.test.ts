// Windows that are known to stand are not computed again, and are wherever anything differs that they were made from.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PipelineContext } from '../../src/pipeline/context.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { announcement, document, duty, noFacts, session, turn } from '../domain/windows/build.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

const facts = {
  ...noFacts,
  sessions: [session('UPR', 53, { opens: '2026-11-02', closes: '2026-11-13' })],
  uprTurns: [turn('KEN', 4, 53)],
}
const observations = document('CAT/C/KEN/CO/9', {
  type: 'concluding_observations',
  session: 82,
  adoptionDates: ['2025-05-02'],
  followUp: duty('40', '2026-05-02'),
})

let ctx: TestPipeline
let computed = 0
let documents = [observations]
const watched = (code: string | null): PipelineContext => ({
  ...ctx,
  code,
  store: {
    ...ctx.store,
    documents: { ...ctx.store.documents, dates: async () => documents },
    windows: {
      ...ctx.store.windows,
      // only windows that were computed are written
      replace: async (...given) => {
        computed++
        return ctx.store.windows.replace(...given)
      },
    },
  },
})
/** Runs the stage and tells whether the windows were computed. */
const run = async (code: string | null = 'one') => {
  const before = computed
  const report = await updateWindows(watched(code))
  return { isComputed: computed > before, report, windows: await ctx.store.windows.all({ invented: true }) }
}

beforeEach(async () => {
  ctx = await testPipeline()
  ctx.clock.set('2025-09-20T08:00:00.000Z')
  documents = [observations]
  await ctx.store.facts.load(facts, 'one')
})
afterEach(() => ctx.close())

it('are not computed again, and the run says the same', async () => {
  const first = await run()
  expect(first.isComputed).toBe(true)
  const second = await run()
  expect(second.isComputed).toBe(false)
  expect(second.windows).toEqual(first.windows)
  const anew = await run(null)
  expect(anew.isComputed).toBe(true)
  expect(second.report).toEqual(anew.report)
})

it('says again that official dates disagree', async () => {
  const first = announcement('CAT', 'review_submission', {
    state: 'KEN',
    session: 83,
    dueOn: '2025-10-14',
    readOn: '2025-03-01',
  })
  const second = { ...first, dueOn: '2025-10-21', readOn: '2025-03-10' }
  await ctx.store.facts.load({ ...facts, announcements: [first, second] }, 'two')
  const [one, other] = [await run(), await run()]
  expect([one.isComputed, other.isComputed]).toEqual([true, false])
  expect(one.report.result).toBe('yellow')
  expect(other.report.faults).toEqual(one.report.faults)
})

describe('are computed again, as by code that keeps nothing, after', () => {
  const later = session('UPR', 53, { opens: '2026-11-09', closes: '2026-11-20' })
  const changes: Record<string, () => unknown> = {
    'another day': () => ctx.clock.set('2025-09-21T08:00:00.000Z'),
    'other facts': () => ctx.store.facts.load({ ...facts, sessions: [later] }, 'two'),
    'a new document': () => {
      documents = [observations, { ...observations, symbol: 'CAT/C/TGO/CO/4', states: ['TGO'] }]
    },
    'a document read anew': () => {
      documents = [{ ...observations, followUp: duty('40', '2026-06-30') }]
    },
    'a document withdrawn': () => {
      documents = []
    },
    'windows that are not those it left': async () =>
      ctx.store.windows.replace((await ctx.store.windows.all()).slice(1), [], '2025-09-20T09:00:00.000Z'),
  }
  it.each(Object.keys(changes))('%s', async (name) => {
    await run()
    expect((await run()).isComputed, 'before').toBe(false)
    await changes[name]!()
    const { isComputed, windows } = await run()
    expect(isComputed).toBe(true)
    expect((await run()).isComputed, 'and then known to stand').toBe(false)
    expect((await run(null)).windows).toEqual(windows)
  })

  it('another code, and by code of no sure name', async () => {
    await run()
    expect((await run('two')).isComputed).toBe(true)
    expect((await run(null)).isComputed).toBe(true)
    expect((await run(null)).isComputed).toBe(true)
  })
})
