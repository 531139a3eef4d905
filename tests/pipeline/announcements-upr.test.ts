// Pages of the UPR and the Council → announcements → windows of the States under review.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { calendars } from '../../scrapers/index.ts'
import { generalDates } from '../../src/domain/windows/sessions.ts'
import { collectAnnouncements } from '../../src/pipeline/announcements.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { localHttp } from '../scrapers/http/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { type TestPipeline, testPipeline } from '../support/pipeline.ts'
import type { Calendar } from '../support/replica/calendar.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { uprMutations } from '../support/replica/mutations-calendar.ts'

const firstDay = '2098-12-01T08:00:00.000Z'
let ctx: TestPipeline
let replica: Replica
let calendar: Calendar

beforeEach(async () => {
  ctx = await testPipeline()
  ctx.clock.set(firstDay)
  replica = await createReplica({ documents: 0 })
  calendar = replica.calendar
})
afterEach(async () => {
  await ctx.close()
  await replica.close()
})

async function on(instant: string) {
  ctx.clock.set(instant)
  const http = localHttp({ retries: 0, idleLimitMs: 250, timeLimitMs: 700, clock: stoppedClock(instant) })
  const upr = calendars.find(({ mechanism }) => mechanism === 'UPR')!
  return collectAnnouncements(ctx, upr, http, replica.bases)
}
const facts = () => ctx.store.facts.read()
const told = async () =>
  [
    ...new Set(
      (await facts()).announcements.map((row) =>
        [row.mechanism, row.session, row.kind, row.opensOn, row.dueOn, row.evidence].join(' ').trim(),
      ),
    ),
  ].sort()

const truth = [
  'HRC 145 session 2099-09-14 2099-10-06',
  'UPR 147 session 2099-11-02 2099-11-13',
  'UPR 147 stakeholder_submission  2099-04-08 official',
  'UPR 148 stakeholder_submission  2099-06-20 official',
]

describe('pages of the UPR and the Council', () => {
  it('give deadlines by session and the days of sessions to come, of these two bodies alone', async () => {
    const report = await on(firstDay)
    expect(report, JSON.stringify(report.faults)).toMatchObject({ result: 'green', counts: { listings: 5 } })
    expect(await told()).toEqual(truth)
  })

  it('are in the calendar of sessions, and in the windows of a State in that session, official', async () => {
    await on(firstDay)
    const turn = {
      // windows are for the Members: an invented session of a real one
      state: 'KEN',
      cycle: 9,
      workingGroupSession: 147,
      sessionOpens: null,
      sessionCloses: null,
      stakeholderDeadline: null,
      note: null,
      evidence: 'official' as const,
      source: 'invented',
      confidence: 'sure',
    }
    await ctx.store.facts.load({ ...(await facts()), announcements: [], uprTurns: [turn] }, 'with a turn')
    await updateWindows(ctx)
    const window = (await ctx.store.windows.all({ invented: true })).find(({ key }) =>
      key.startsWith('KEN:UPR:stakeholder_submission'),
    )
    expect(window).toMatchObject({ dueOn: '2099-04-08', certainty: 'official', readOn: '2098-12-01' })
    expect(window!.source).toContain('/en/hr-bodies/upr/ngos-nhris')
    expect(generalDates(await facts()).find(({ key }) => key === 'HRC:session:145')).toMatchObject({
      opensOn: '2099-09-14',
      dueOn: '2099-10-06',
      certainty: 'official',
    })
  })

  it('that call a deadline tentative give an estimate', async () => {
    calendar.pages.push((html, kind) =>
      kind === 'submissions' ? html.replace('Deadline', 'Tentative deadline') : html,
    )
    await on(firstDay)
    expect(await told()).toContain('UPR 147 stakeholder_submission  2099-04-08 estimate')
  })

  it('in sentences are read as in a table', async () => {
    calendar.pages.push((html, kind) =>
      kind === 'submissions'
        ? html.replace(
            /<table>.*<\/table>/s,
            '<ul><li>147th session (2-13 November 2099): deadline 8 April 2099</li><li>The deadline for the 148th session is 20 June 2099.</li></ul>',
          )
        : html,
    )
    expect(await on(firstDay)).toMatchObject({ result: 'green' })
    expect(await told()).toEqual(truth)
  })

  it.each(uprMutations)('$page, $name: $what → $fault, no wrong row', async ({ page, fault, apply }) => {
    apply(calendar)
    const report = await on(firstDay)
    expect([...new Set(report.faults.map((one) => one.fault))]).toEqual([fault])
    for (const row of await told()) expect(truth).toContain(row)
    // the other page of the Council still has its sessions, and the page of deadlines too
    if (page === 'council') expect(await told()).toContain('HRC 145 session 2099-09-14 2099-10-06')
  })

  it.each(uprMutations.filter(({ fault }) => fault === 'row_unread'))(
    '$page, $name, a day later: what was held stands',
    async ({ apply }) => {
      await on(firstDay)
      apply(calendar)
      expect(await on('2098-12-02T08:00:00.000Z')).toMatchObject({ result: 'yellow' })
      expect(await told()).toEqual(truth)
      expect((await facts()).announcements.filter(({ unlistedOn }) => unlistedOn)).toEqual([])
    },
  )
})
