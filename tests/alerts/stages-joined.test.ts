// From an announced date to a mail: facts, the windows stage as it is, alerts, deliveries; the announcement moves and is cancelled.
import { describe, expect, it } from 'vitest'
import { choiceSchema } from '../../src/alerts/choice.ts'
import { runDeliveries } from '../../src/alerts/deliver.ts'
import { activate, askFor } from '../../src/alerts/http/actions.ts'
import { newList } from '../../src/alerts/local/list.ts'
import { watch } from '../../src/alerts/local/watch.ts'
import { exportWorld, readWorld, writeWorld } from '../../src/alerts/local/world.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import type { AnnouncementFact } from '../../src/domain/facts.ts'
import { updateWindows } from '../../src/pipeline/windows.ts'
import { announcement, noFacts } from '../domain/windows/build.ts'
import { testPipeline } from '../support/pipeline.ts'
import { createBench, vault } from './support/fixtures.ts'

describe('a date that is announced, moved and cancelled', () => {
  it('reaches a subscriber and a watch list alike', async () => {
    const pipeline = await testPipeline()
    const bench = createBench({ store: pipeline.store.alerts, clock: pipeline.clock }, { raw: null } as never)
    const announce = async (at: string, announcements: AnnouncementFact[]) => {
      pipeline.clock.set(`${at}T06:00:00.000Z`)
      await pipeline.store.facts.load({ ...noFacts, announcements }, at)
      const report = await updateWindows(pipeline)
      expect(report.result).toBe('green')
      await runAlerts(bench.ctx)
      await runDeliveries(bench.ctx)
      return bench.mails.splice(0).map((mail) => mail.text)
    }
    const first = announcement('CAT', 'review_submission', {
      state: 'KEN',
      session: 87,
      dueOn: '2027-04-13',
      readOn: '2027-01-05',
    })
    pipeline.clock.set('2027-01-05T06:00:00.000Z')
    await askFor(
      { ctx: bench.ctx, vault },
      {
        mail: 'p@ngo.example.org',
        hook: null,
        choice: choiceSchema.parse({ states: ['KEN'], cadence: 'at_once', leads: [90, 7] }),
      },
    )
    await activate({ ctx: bench.ctx, vault }, (await bench.store.subscriptions.byNumber(1))!)
    await runDeliveries(bench.ctx)
    bench.mails.length = 0

    expect(await announce('2027-01-05', [first])).toEqual([])
    const [reminder] = await announce('2027-01-13', [first])
    expect(reminder).toContain('Kenya – Committee against Torture')
    expect(reminder).toContain('Last day: 13 April 2027, whole day, Geneva – 90 days left')
    const moved = { ...first, status: 'moved' as const, dueOn: '2027-06-01', readOn: '2027-02-01' }
    const [news, ...more] = await announce('2027-02-01', [first, moved])
    expect(more).toEqual([])
    expect(news).toContain('MOVED: Kenya')
    expect(news).toContain('Earlier date: 13 April 2027. It no longer stands.')
    expect(news).toContain('Last day: 1 June 2027')
    const off = { ...moved, status: 'cancelled' as const, dueOn: null, readOn: '2027-02-20' }
    const [end] = await announce('2027-02-20', [first, moved, off])
    expect(end).toContain('CANCELLED: Kenya')
    expect(end).toContain('Earlier date: 1 June 2027')
    expect(await announce('2027-02-21', [first, moved, off])).toEqual([])

    const { world } = readWorld(
      writeWorld(
        await exportWorld({
          store: pipeline.store,
          alerts: pipeline.store.alerts,
          today: '2027-02-21',
          dataVersion: 'v',
          closed: {},
          failing: [],
        }),
      ),
    )
    const seen = watch({ ...newList({ states: ['KEN'] }), started: true }, world, '2027-02-21')
    expect(seen.rows.map((a) => a.view.heading.split(':')[0])).toEqual(['CANCELLED'])
    expect(watch(newList({ states: ['TGO'] }), world, '2027-02-21').alerts).toEqual([])
    await pipeline.close()
  })
})
