// The outbox: each event raises one alert per subscription and lead, once, and a message takes what may go out.
import { describe, expect, it } from 'vitest'
import type { NewEvent } from '../../../db/alerts-store.ts'
import type { NewChange } from '../../../db/store.ts'
import { inventedObservations } from '../../support/parsed.ts'
import { days, delivery, due, follow, latestDay, match, now, putWindows, waitingBy, window } from './alerts-support.ts'
import { flag, type OpenStore, openEach } from './support.ts'

const bands = [
  { from: 0, to: 7 },
  { from: 8, to: 30 },
]

export function alertsOutboxContract(open: OpenStore): void {
  describe('alerts: outbox', () => {
    const its = openEach(open)
    const outbox = () => its.store.alerts.alerts

    /** each: the window, whether it enters a band on 1 June 2099 */
    const entering: [string, Parameters<typeof window>[0], number[]][] = [
      ['a day in 24 days', {}, [30]],
      ['a day in 7 days', { dueOn: '2099-06-08' }, [7]],
      ['a day in 31 days', { dueOn: '2099-07-02' }, []],
      ['yesterday', { dueOn: '2099-05-31' }, []],
      ['a month, not a day', { dueOn: '2099-06', precision: 'month' }, []],
      ['an estimate', { certainty: 'estimate' }, []],
      ['a rule', { certainty: 'rule' }, [30]],
      ['a session that opens in 7 days', { kind: 'review_session', opensOn: '2099-06-08', dueOn: '2099-06-25' }, [7]],
    ]
    it.each(entering)('tells which windows enter a band: %s', async (_, over, expected) => {
      await putWindows(its.store, window(over))
      expect((await outbox().entering(days.today, bands)).map(({ band }) => band)).toEqual(expected)
    })

    it('raises a window once per band and for those who asked, and marks it as gone through', async () => {
      await putWindows(its.store, window())
      const who = {
        state: await follow(its.store.alerts, 'state'),
        kind: await follow(its.store.alerts, 'kind', [match({ kind: 'periodic_report_due', mechanism: 'CAT' })]),
        everywhere: await follow(its.store.alerts, 'everywhere', [match({ state: '*' })]),
        elsewhere: await follow(its.store.alerts, 'elsewhere', [match({ state: 'XVF' })]),
        other: await follow(its.store.alerts, 'other', [match({ mechanism: 'UPR' })]),
        nearer: await follow(its.store.alerts, 'nearer', [match({ lead: 7, told: 7 })]),
        both: await follow(its.store.alerts, 'both', [match(), match({ lead: 28, told: 28 })]),
      }
      expect(await outbox().raiseWindow(due(), 30, 24, [30], days)).toBe(3)
      expect(await waitingBy(its.store.alerts, who)).toMatchObject({ state: 1, kind: 1, everywhere: 1, both: 0 })
      expect(await outbox().raiseWindow(due(), 30, 24, [30], days), 'again').toBe(0)
      expect(await outbox().entering(days.today, bands)).toEqual([])
      expect(await waitingBy(its.store.alerts, who)).toMatchObject({ elsewhere: 0, other: 0, nearer: 0 })
      expect((await outbox().log(who.state, null, 9))[0]).toMatchObject({
        lead: 30,
        dueOn: '2099-06-25',
        raisedOn: days.today,
        delivery: null,
        current: window(),
        body: { kind: 'due' },
      })
    })

    it('raises invented windows for webhooks that named their State alone', async () => {
      const invented = window({ key: 'XVD:CAT:x:1', state: 'XVD', invented: true })
      await putWindows(its.store, invented)
      const hook = { channel: 'webhook', hookSealed: 'sealed' } as const
      const who = {
        mail: await follow(its.store.alerts, 'mail', [match({ state: 'XVD' })]),
        hook: await follow(its.store.alerts, 'hook', [match({ state: 'XVD' })], hook),
        all: await follow(its.store.alerts, 'all', [match({ state: '*' })], hook),
      }
      await outbox().raiseWindow(due(invented), 30, 24, [30], days)
      expect(await waitingBy(its.store.alerts, who)).toEqual({ mail: 0, hook: 1, all: 0 })
    })

    it('goes through the changes once, in their order, and raises them for those who asked for changes', async () => {
      const moved: NewChange = {
        at: now,
        kind: 'moved',
        subject: 'window',
        subjectId: window().key,
        state: 'XVE',
        mechanism: 'CAT',
        symbol: null,
        before: null,
        after: null,
        invented: false,
      }
      await its.store.windows.replace([window()], [moved, { ...moved, kind: 'confirmed' }], now)
      const number = await follow(its.store.alerts, 'one', [match({ lead: -1, told: -1 })])
      const [first, second] = await outbox().changes(9)
      expect([first!.change.kind, first!.window?.key, second!.change.kind]).toEqual([
        'moved',
        window().key,
        'confirmed',
      ])
      const event: NewEvent = {
        id: 'moved',
        dueOn: '2099-06-25',
        fallsOn: '2099-06-25',
        body: { kind: 'moved', window: window(), before: { opensOn: null, dueOn: null, certainty: null }, at: now },
      }
      expect(await outbox().raiseChange(first!.change.id, event, days)).toBe(1)
      expect((await outbox().changes(9)).map(({ change }) => change.kind)).toEqual(['confirmed'])
      expect(await outbox().raiseChange(second!.change.id, null, days)).toBe(0)
      expect(await outbox().changes(9)).toEqual([])
      expect(await waitingBy(its.store.alerts, { number })).toEqual({ number: 1 })
      expect((await outbox().changesSince(now)).map(({ kind }) => kind)).toEqual(['moved', 'confirmed'])
    })

    it('tells of a document only when all its units have labels, by topic, and then takes it off the queue', async () => {
      await its.put(inventedObservations())
      for (const { change } of await outbox().changes(9)) await outbox().raiseChange(change.id, null, days)
      const number = await follow(its.store.alerts, 'one', [
        match({ lead: -2, told: -2, state: 'XVD', kind: 'criminalisation' }),
      ])
      expect(await outbox().arrivals(9)).toEqual([])
      const units = await its.store.labels.unclassified('1', 9)
      await its.store.labels.replace(
        units.map(({ id, unitType }) => ({ unitId: id, labels: unitType === 'recommendation' ? [flag] : [] })),
        '1',
      )
      const [arrived] = await outbox().arrivals(9)
      expect(arrived!.arrivals).toMatchObject([
        { symbol: 'CAT/C/XVD/CO/3', topic: 'criminalisation', recommendations: 3, states: ['XVD'], invented: false },
      ])
      expect(await outbox().arrivedSince(now.slice(0, 10))).toHaveLength(1)
      const arrival = arrived!.arrivals[0]!
      const event: NewEvent = { id: 'arrived', dueOn: '', fallsOn: '', body: { kind: 'arrived', arrival } }
      expect(await outbox().raiseArrivals(arrived!.documentId, [event], days)).toBe(1)
      expect(await outbox().arrivals(9)).toEqual([])
      expect(await waitingBy(its.store.alerts, { number })).toEqual({ number: 1 })
    })

    it('puts what waits into one message per slot, and never makes an empty one', async () => {
      await putWindows(its.store, window())
      const number = await follow(its.store.alerts, 'one')
      await outbox().raiseWindow(due(), 30, 24, [30], days)
      expect(await outbox().waiting(days.today, latestDay)).toEqual([
        {
          subscription: number,
          channel: 'mail',
          cadence: 'at_once',
          isFree: true,
          urgent: false,
          regular: true,
        },
      ])
      expect(await outbox().gather(delivery('first', number), days.today, latestDay)).toBe(true)
      expect(await outbox().waiting(days.today, latestDay)).toEqual([])
      expect(await outbox().gather(delivery('second', number), days.today, latestDay), 'nothing is left').toBe(false)
      expect(await its.store.alerts.deliveries.get('second')).toBeNull()
      expect(await outbox().gather(delivery('third', number, { slot: 'first' }), days.today, latestDay)).toBe(false)
      expect((await its.store.alerts.deliveries.alerts('first')).map(({ event }) => event)).toEqual([due().id])
    })

    it('holds a weekly digest until Monday, and frees it when the cadence changes', async () => {
      await putWindows(its.store, window())
      const number = await follow(its.store.alerts, 'one', [match()], { cadence: 'weekly' })
      await outbox().raiseWindow(due(), 30, 24, [30], days)
      expect(await outbox().waitingFor(number, days.today, latestDay)).toEqual([])
      expect(await outbox().waitingFor(number, days.monday, latestDay)).toHaveLength(1)
      // the day before Monday is the last one that is in time
      const near = window({ occasion: 'near', dueOn: days.monday })
      await putWindows(its.store, window(), near)
      await outbox().raiseWindow(due(near), 30, 7, [30], days)
      expect(await outbox().waiting(days.today, latestDay)).toMatchObject([{ subscription: number, urgent: true }])
      expect(await outbox().waitingFor(number, days.today, latestDay, { before: days.monday })).toHaveLength(1)
      await its.store.alerts.subscriptions.change(number, { states: ['XVE'] }, 'daily', [match()], days)
      expect(await outbox().waitingFor(number, days.today, latestDay)).toHaveLength(2)
    })

    it('prunes what was sent and whose day is past, once a day', async () => {
      await putWindows(its.store, window())
      const number = await follow(its.store.alerts, 'one')
      await outbox().raiseWindow(due(), 30, 24, [30], days)
      await outbox().gather(delivery('sent', number), days.today, latestDay)
      expect([await outbox().prune('2099-06-10'), await outbox().prune('2099-08-01')]).toEqual([0, 1])
      expect(await outbox().prune('2099-08-01')).toBe(0)
      expect(await outbox().log(number, null, 9)).toEqual([])
      expect(await outbox().dated('2099-06-01', '2099-06-30'), 'windows are not its business').toEqual([window()])
    })
  })
}
