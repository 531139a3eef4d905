// Calendar pages → announcements → windows: a row that does not read is left out, and a date that moved keeps the old one.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { calendars } from '../../scrapers/index.ts'
import { collectAnnouncements } from '../../src/pipeline/announcements.ts'
import { parse } from '../../src/pipeline/parse.ts'
import type { RunReport } from '../../src/pipeline/run.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { createReading } from '../../src/reading/reading.ts'
import { localHttp } from '../scrapers/http/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { inventedObservations } from '../support/parsed.ts'
import { collect, fakeHttp, fakeSource, listing, type TestPipeline, testPipeline } from '../support/pipeline.ts'
import { type Calendar, createCalendar } from '../support/replica/calendar.ts'
import { createReplica, type Replica } from '../support/replica/index.ts'
import { calendarMutations } from '../support/replica/mutations-calendar.ts'

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

const limits = { retries: 0, idleLimitMs: 250, timeLimitMs: 700 }

/** Collects as on a day. */
async function on(instant: string, options: { acceptFewer?: boolean } = {}) {
  ctx.clock.set(instant)
  const http = localHttp({ ...limits, clock: stoppedClock(instant) })
  return collectAnnouncements(ctx, calendars[0]!, http, replica.bases, options)
}

const faultsOf = ({ faults }: RunReport): string[] =>
  [...new Set(faults.map(({ fault }) => fault))].filter((fault) => fault !== 'nothing_fetched')

const rows = async () => (await ctx.store.facts.read()).announcements
const told = async () =>
  (await rows()).map((row) => [row.state, row.session, row.kind, row.status, row.opensOn, row.dueOn].join(' ')).sort()

const truth = [
  ' 151 attendance_registration announced  ',
  ' 151 session announced 2099-04-13 2099-05-08',
  ' 152 session announced 2099-07-06 2099-07-31',
  'XVD  periodic_report_due announced  2099-05-13',
  'XVD 151 review_day announced 2099-04-14 2099-04-15',
  'XVD 151 session announced  ',
  'XVE  follow_up_information_due announced  2099-07-24',
  'XVF  periodic_report_due announced  2100-11-30',
  'XVF 151 review_day announced 2099-04-20 2099-04-21',
  'XVF 151 session announced  ',
  'XVG  list_of_issues announced  2099-08-01',
]

describe('calendar pages', () => {
  it('give the announcements of the Committee, with quote, address and day of reading', async () => {
    const report = await on(firstDay)
    expect(report, JSON.stringify(report.faults)).toMatchObject({
      sourceId: 'treaty-body-calendar',
      result: 'green',
      counts: { listings: 11, added: 11, moved: 0, new: 4 },
    })
    expect(await told()).toEqual(truth)
    expect((await rows()).find(({ state }) => state === 'XVD')).toMatchObject({
      quote: 'Nowhere | Valdoria | CAT | Second periodic report | 13 May 2099',
      source: `${replica.bases.treatyBodies}MasterCalendar.aspx?Lang=en`,
      readOn: '2098-12-01',
    })
    const known = (await ctx.store.captures.find('treaty-body-calendar', 'deadlines'))!
    expect(new TextDecoder().decode(await ctx.archive.get(known.sha256))).toContain('13 May 2099')
    expect(
      replica.asked.filter(({ path }) => path.includes('SessionID=7110')),
      'a session that is over',
    ).toEqual([])
  })

  it('read again, unchanged, add nothing but the day of reading; loading the files leaves them alone', async () => {
    await on(firstDay)
    const facts = await ctx.store.facts.read()
    expect(await on('2098-12-02T08:00:00.000Z')).toMatchObject({ result: 'green', counts: { added: 0, moved: 0 } })
    await ctx.store.facts.load({ ...facts, announcements: [] }, 'other files')
    expect(await told()).toEqual(truth)
    expect(new Set((await rows()).map(({ readOn }) => readOn))).toEqual(new Set(['2098-12-02']))
  })

  it('in other columns, each under its own header, are read the same', async () => {
    calendar.pages.push((html, kind) =>
      kind === 'deadlines'
        ? html.replace(/<t([dh])>([^<]*)<\/t[dh]><t[dh]>([^<]*)<\/t[dh]>/g, '<t$1>$3</t$1><t$1>$2</t$1>')
        : html,
    )
    calendar.counter = false
    expect(await on(firstDay)).toMatchObject({ result: 'green' })
    expect(await told()).toEqual(truth)
  })

  it.each(calendarMutations)(
    '$page, $name: $what → $fault, and what was held stands',
    async ({ page, fault, apply }) => {
      await on(firstDay)
      const before = await rows()
      apply(calendar)
      const report = await on('2098-12-02T08:00:00.000Z')
      // after a challenge the whole folder of the site rests for a day
      expect(report.result).toBe(fault === 'challenged' ? 'red' : fault === 'none' ? 'green' : 'yellow')
      expect(faultsOf(report), report.faults[0]?.message).toEqual(fault === 'none' ? [] : [fault])
      const ofPage = (row: (typeof before)[number]) =>
        page === 'deadlines'
          ? row.session === null
          : page === 'sessions'
            ? row.session !== null && row.state === null && row.kind === 'session'
            : row.state !== null && row.session !== null
      // a page that cannot be read changes nothing; on one that can, every other row is read again
      if (!['row_unread', 'none'].includes(fault)) expect((await rows()).filter(ofPage)).toEqual(before.filter(ofPage))
      expect((await rows()).filter(({ unlistedOn }) => unlistedOn)).toEqual([])
      expect(await told(), 'and nothing else came').toEqual(truth)
    },
  )

  it.each(calendarMutations)('$page, $name, on the first day of all: no wrong row', async ({ fault, apply }) => {
    apply(calendar)
    const report = await on(firstDay)
    expect(faultsOf(report)).toEqual(fault === 'none' ? [] : [fault])
    const came = await told()
    for (const row of came) expect(truth).toContain(row)
    // one row that does not read loses its own State or session, and no other
    if (['row_unread', 'none'].includes(fault)) expect(came.length).toBeGreaterThan(truth.length - 7)
  })

  it('are red where none can be read', async () => {
    calendar.answers.push((_, response) => {
      response.status(404).end()
      return true
    })
    expect(await on(firstDay)).toMatchObject({ result: 'red' })
    expect(await rows()).toEqual([])
  })

  it('that lose most of their dates at once are not believed, until told that it is true', async () => {
    await on(firstDay)
    calendar.deadlines = calendar.deadlines.slice(0, 2)
    const report = await on('2098-12-02T08:00:00.000Z')
    expect(report).toMatchObject({ result: 'yellow', faults: [{ fault: 'suspicious_empty' }] })
    expect((await rows()).filter(({ unlistedOn }) => unlistedOn)).toEqual([])
    await on('2098-12-03T08:00:00.000Z', { acceptFewer: true })
    expect((await rows()).filter(({ unlistedOn }) => unlistedOn === '2098-12-03').length).toBe(3)
    expect(await told()).toEqual(truth)
  })
})

describe('windows from calendar pages', () => {
  const key = 'XVD:CAT:periodic_report_due'
  const windows = async () => {
    await updateWindows(ctx)
    return (await ctx.store.windows.all({ invented: true })).filter((window) => window.key.startsWith(key))
  }
  const changes = async () =>
    (await ctx.store.changes.newest({ limit: 100, invented: true })).filter(
      ({ subjectId, kind }) => subjectId.startsWith(key) && kind !== 'created',
    )

  beforeEach(async () => {
    const symbol = 'CAT/C/XVD/CO/1'
    const source = fakeSource({
      list: async function* () {
        yield listing(symbol)
      },
      // an old text, that prints no day of the next report and no session
      parse: async () =>
        inventedObservations({
          symbol,
          symbolAsPrinted: symbol,
          distributionDate: '2095-06-01',
          adoptionDates: [],
          nextReport: null,
          session: null,
          sessionOpens: null,
          sessionCloses: null,
        }),
    })
    const { address } = listing(symbol).routes[0]!
    const words = '1. Words. 2. More words. 3. Other words. '.repeat(20)
    await collect(ctx, source, {
      http: fakeHttp({ [address]: { body: `<html><body>${symbol} ${words}</body></html>` } }),
    })
    await parse(ctx, source)
  })

  it('are official, and say where and when that was read', async () => {
    await on(firstDay)
    const official = (await windows()).find(({ dueOn }) => dueOn === '2099-05-13')
    expect(official).toMatchObject({ certainty: 'official', readOn: '2098-12-01', supersedes: null })
    expect(official!.source).toContain('MasterCalendar.aspx')
    expect(official!.quote).toContain('13 May 2099')
    await on('2098-12-02T08:00:00.000Z')
    await windows()
    expect(await changes(), 'an unchanged page changes nothing').toEqual([])
  })

  it('move with the page, also into another year, and keep the old date', async () => {
    await on(firstDay)
    await windows()
    calendar.deadlines[0]!.due = '3 Feb 2100'
    expect(await on('2098-12-05T08:00:00.000Z')).toMatchObject({ result: 'green', counts: { moved: 1 } })
    const [moved] = (await windows()).filter(({ dueOn }) => dueOn !== null)
    expect(moved).toMatchObject({ dueOn: '2100-02-03', supersedes: { dueOn: '2099-05-13', certainty: 'official' } })
    expect(await changes()).toMatchObject([
      {
        kind: 'moved',
        before: { dueOn: '2099-05-13' },
        after: { dueOn: '2100-02-03', supersedes: { dueOn: '2099-05-13' } },
      },
    ])
    await on('2098-12-06T08:00:00.000Z')
    await windows()
    expect((await changes()).length, 'the day after it is no news').toBe(1)
  })

  it('stay when the row is gone before its day, and say so', async () => {
    await on(firstDay)
    await windows()
    calendar.deadlines.shift()
    const report = await on('2098-12-05T08:00:00.000Z')
    expect(report).toMatchObject({ result: 'yellow', faults: [{ fault: 'withdrawn' }] })
    const [kept] = (await windows()).filter(({ dueOn }) => dueOn !== null)
    expect(kept).toMatchObject({ dueOn: '2099-05-13', readOn: '2098-12-01' })
    expect(kept!.basis).toContain('no longer on that page on 2098-12-05')
    expect(await changes()).toEqual([])
    calendar.deadlines.unshift(createCalendar().deadlines[0]!)
    expect(await on('2098-12-09T08:00:00.000Z')).toMatchObject({ result: 'green' })
    expect((await windows()).find(({ dueOn }) => dueOn !== null)!.basis).not.toContain('no longer')
  })

  it('of an older report leave the day of the next one alone, also when they move', async () => {
    const symbol = 'CAT/C/XVD/CO/2'
    const source = fakeSource({
      list: async function* () {
        yield listing('CAT/C/XVD/CO/1')
        yield listing(symbol)
      },
      parse: async () =>
        inventedObservations({
          symbol,
          symbolAsPrinted: symbol,
          distributionDate: '2098-06-01',
          nextReport: { paragraph: '31', due: '2102-05-13', quote: 'by 13 May 2102' },
        }),
    })
    const words = '1. Words. 2. More words. 3. Other words. '.repeat(20)
    const { address } = listing(symbol).routes[0]!
    const http = fakeHttp({ [address]: { body: `<html><body>${symbol} ${words}</body></html>` } })
    await collect(ctx, source, { http, acceptFewer: true })
    await parse(ctx, source)
    await on(firstDay)
    const days = async () => (await windows()).flatMap(({ dueOn }) => dueOn ?? []).sort()
    expect(await days()).toEqual(['2099-05-13', '2102-05-13'])
    calendar.deadlines[0]!.due = '3 Feb 2100'
    await on('2098-12-05T08:00:00.000Z')
    expect(await days()).toEqual(['2100-02-03', '2102-05-13'])
    expect(await changes()).toMatchObject([{ kind: 'moved', before: { dueOn: '2099-05-13' } }])
  })

  it('of a session follow its days, and list the State', async () => {
    await on(firstDay)
    await updateWindows(ctx)
    const submissions = async () =>
      (await ctx.store.windows.all({ invented: true })).find(
        ({ key: own }) => own.startsWith('XVD:CAT:concluding_observations_published') && own.endsWith('151'),
      )
    expect(await submissions()).toMatchObject({ dueOn: '2099-05-08', certainty: 'rule' })
    calendar.sessions[1] = { ...calendar.sessions[1]!, opens: '2099-04-14', closes: '2099-05-15' }
    expect(await on('2098-12-05T08:00:00.000Z')).toMatchObject({ result: 'green', counts: { moved: 1 } })
    await updateWindows(ctx)
    expect(await submissions()).toMatchObject({ dueOn: '2099-05-15', supersedes: { dueOn: '2099-05-08' } })
  })

  it('of a dialogue are official, with the address to register at and the procedure of the State', async () => {
    await on(firstDay)
    await updateWindows(ctx)
    const own = async (kind: string) =>
      (await ctx.store.windows.all({ invented: true })).find(({ key: one }) => one === `XVD:CAT:${kind}:session-151`)
    expect(await own('review_day')).toMatchObject({
      opensOn: '2099-04-14',
      dueOn: '2099-04-15',
      certainty: 'official',
      readOn: '2098-12-01',
      source: expect.stringContaining('SessionDetails1.aspx?SessionID=7123&Lang=en'),
    })
    expect(await own('attendance_registration')).toMatchObject({
      certainty: 'unknown',
      source: 'https://indico.un.org/event/9900151/',
      readOn: '2098-12-01',
    })
    const { standings } = await createReading(ctx.store).procedure()
    expect(standings.filter(({ state }) => state?.startsWith('XV'))).toMatchObject([
      { state: 'XVD', what: 'simplified_reporting', session: 151, evidence: 'official' },
      { state: 'XVF', what: 'standard_reporting', session: 151, evidence: 'official' },
    ])
  })
})
