// The stage of the windows: official dates that contradict each other make its run yellow, and both stay to be seen.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DocumentDates } from '../../src/domain/windows.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { announcement, document, duty, noFacts, session, turn } from '../domain/windows/build.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'

let ctx: TestPipeline
beforeEach(async () => {
  ctx = await testPipeline()
  ctx.clock.set('2025-03-20T08:00:00.000Z')
})
afterEach(() => ctx.close())

const report = document('A/HRC/59/15', {
  mechanism: 'UPR',
  type: 'report_of_the_working_group',
  workingGroupSession: 48,
  workingGroupSessionOpens: '2025-01-20',
  workingGroupSessionCloses: '2025-01-31',
  distributionDate: '2025-03-14',
  cycle: 4,
})
const facts = {
  ...noFacts,
  sessions: [session('UPR', 48, { opens: '2025-01-20', closes: '2025-01-31' })],
  uprTurns: [turn('KEN', 4, 48)],
}
const withDocuments = (rows: DocumentDates[]) => ({
  ...ctx,
  store: { ...ctx.store, documents: { ...ctx.store.documents, dates: async () => rows } },
})
const sessionWindow = async () => {
  const windows = await ctx.store.windows.all({ states: ['KEN'] })
  return windows.find(({ key }) => key === 'KEN:UPR:review_session:cycle-4')
}

it('a report that agrees with the facts changes nothing and is green', async () => {
  await ctx.store.facts.load(facts, 'one')
  await updateWindows(withDocuments([]))
  const before = await sessionWindow()
  const run = await updateWindows(withDocuments([report]))
  expect(run.result).toBe('green')
  expect(run.counts['changes'] ?? 0).toBe(0)
  expect(await sessionWindow()).toMatchObject({ opensOn: before!.opensOn, dueOn: before!.dueOn, certainty: 'official' })
})

it('a report that prints the days of the Council is an alarm: the official date stays, and no change is told', async () => {
  await ctx.store.facts.load(facts, 'one')
  await updateWindows(withDocuments([]))
  const wrong = { ...report, workingGroupSessionOpens: '2025-06-16', workingGroupSessionCloses: '2025-07-11' }
  const run = await updateWindows(withDocuments([wrong]))
  expect(run.result).toBe('yellow')
  expect(run.faults).toMatchObject([{ fault: 'official_dates_disagree', where: 'KEN:UPR:review_session:cycle-4' }])
  expect(run.faults[0]!.message).toContain('sources disagree: session from 2025-06-16 to 2025-07-11 (A/HRC/59/15')
  expect(run.counts['changes'] ?? 0).toBe(0)
  expect(await sessionWindow()).toMatchObject({ opensOn: '2025-01-20', dueOn: '2025-01-31', certainty: 'official' })
})

it.each([
  ['announced', 'yellow'],
  ['moved', 'green'],
] as const)('two announcements that disagree, the second %s: %s', async (status, result) => {
  const first = announcement('CAT', 'review_submission', {
    state: 'KEN',
    session: 83,
    dueOn: '2025-06-14',
    readOn: '2025-03-01',
  })
  const second = { ...first, status, dueOn: '2025-06-21', readOn: '2025-03-10' }
  await ctx.store.facts.load({ ...noFacts, announcements: [first, second] }, 'one')
  expect((await updateWindows(ctx)).result).toBe(result)
})

it('a day that is announced against a printed one, and was not called moved, replaces nothing: both stand, in doubt', async () => {
  const observations = document('CAT/C/KEN/CO/9', {
    type: 'concluding_observations',
    session: 82,
    adoptionDates: ['2025-05-02'],
    followUp: duty('40', '2026-05-02'),
  })
  await ctx.store.facts.load(noFacts, 'one')
  await updateWindows(withDocuments([observations]))
  const row = announcement('CAT', 'follow_up_information_due', {
    state: 'KEN',
    dueOn: '2026-06-15',
    readOn: '2025-06-01',
  })
  await ctx.store.facts.load({ ...noFacts, announcements: [row] }, 'two')
  expect((await updateWindows(withDocuments([observations]))).result).toBe('yellow')
  const windows = await ctx.store.windows.all({ states: ['KEN'] })
  const window = windows.find(({ kind }) => kind === 'follow_up_information_due')!
  expect(window).toMatchObject({ dueOn: '2026-06-15', supersedes: null, contradictedBy: [{ words: '2026-05-02' }] })
  const changes = await ctx.store.changes.since(0, 100)
  expect(changes.filter(({ subjectId }) => subjectId === window.key).map(({ kind }) => kind)).toEqual([
    'created',
    'in_doubt',
  ])
})
