// Subscriptions: asked for once, confirmed, changed, limited, disabled and erased without a trace.
import { describe, expect, it } from 'vitest'
import {
  ask,
  days,
  delivery,
  due,
  follow,
  later,
  latest,
  match,
  now,
  putWindows,
  subscription,
  waitingBy,
  window,
} from './alerts-support.ts'
import { type OpenStore, openEach } from './support.ts'

export function alertsSubscriptionsContract(open: OpenStore): void {
  describe('alerts: subscriptions', () => {
    const its = openEach(open)

    it('are added once, pending, with their confirmation, and read back as they were given', async () => {
      const { alerts } = its.store
      const number = await ask(alerts, 'one')
      const confirmation = { id: 'again', channel: 'mail', kind: 'confirm', slot: 'again', createdAt: now } as const
      const taken = subscription('other', { lookup: 'lookup of one' })
      expect(await alerts.subscriptions.add(taken, confirmation), 'the look-up is taken').toBe(false)
      expect(await alerts.subscriptions.byId('other')).toBeNull()
      const row = await alerts.subscriptions.byLookup('lookup of one')
      expect(row).toEqual(await alerts.subscriptions.byNumber(number))
      expect(row).toMatchObject({
        id: 'one',
        status: 'pending',
        choice: { states: ['XVE'] },
        hookSealed: null,
        notices: 1,
      })
      expect((await alerts.deliveries.recent(number, 9)).map(({ kind, state }) => [kind, state])).toEqual([
        ['confirm', 'queued'],
      ])
    })

    it('are activated once, change their choice only while pending, and come back after they were disabled', async () => {
      const { subscriptions, deliveries } = its.store.alerts
      const number = await ask(its.store.alerts, 'one')
      await subscriptions.changePending(number, { states: ['XVD'] }, 'weekly')
      expect(await subscriptions.activate(number, [match()], now)).toBe(true)
      expect(await subscriptions.activate(number, [match()], later)).toBe(false)
      await subscriptions.changePending(number, { states: ['XVF'] }, 'daily')
      expect(await subscriptions.byNumber(number)).toMatchObject({
        status: 'active',
        choice: { states: ['XVD'] },
        cadence: 'weekly',
        confirmedAt: now,
      })
      await subscriptions.disable(number, 'bounced', delivery('note', number, { kind: 'note' }))
      expect(await subscriptions.byNumber(number)).toMatchObject({ status: 'disabled', note: 'bounced' })
      expect((await deliveries.recent(number, 9)).map(({ id, state }) => [id, state]).sort()).toEqual([
        ['confirm one', 'failed'],
        ['note', 'queued'],
      ])
      expect(await subscriptions.activate(number, [match()], later)).toBe(true)
      expect(await subscriptions.byNumber(number)).toMatchObject({ status: 'active', note: null, confirmedAt: now })
    })

    it('wait to be expanded after each change of their choice', async () => {
      const { subscriptions, alerts } = its.store.alerts
      const number = await ask(its.store.alerts, 'one')
      const waiting = async () => (await subscriptions.unexpanded(9)).map(({ id }) => id)
      expect(await waiting()).toEqual([])
      await subscriptions.activate(number, [match()], now)
      expect(await waiting()).toEqual(['one'])
      await alerts.raiseFor(number, (await subscriptions.byNumber(number))!.revision, [], days)
      expect(await waiting()).toEqual([])
      await subscriptions.change(number, { states: ['XVD'] }, 'daily', [match({ state: 'XVD' })], days)
      expect(await waiting()).toEqual(['one'])
    })

    it('are sent no more notices than the limit, until its time is over', async () => {
      const { subscriptions } = its.store.alerts
      const number = await ask(its.store.alerts, 'one')
      const notice = (id: string, since: string) =>
        subscriptions.notice(delivery(id, number, { kind: 'known', createdAt: later }), { since, most: 2 })
      expect([await notice('a', now), await notice('b', now)], 'the confirmation counts').toEqual([true, false])
      expect(await notice('c', later)).toBe(true)
      expect((await its.store.alerts.deliveries.get('b')) ?? null).toBeNull()
    })

    it('drop what waits when they stop, and leave no trace when they are erased', async () => {
      const { alerts, subscriptions, deliveries } = its.store.alerts
      await putWindows(its.store, window())
      const [off, gone] = [await follow(its.store.alerts, 'off'), await follow(its.store.alerts, 'gone')]
      await alerts.raiseWindow(due(), 30, 24, [30], days)
      expect(await waitingBy(its.store.alerts, { off, gone })).toEqual({ off: 1, gone: 1 })
      await subscriptions.change(off, { states: ['XVE'] }, 'off', [], days)
      expect(await subscriptions.erase(gone)).toBe(true)
      expect(await subscriptions.erase(gone)).toBe(false)
      expect(await waitingBy(its.store.alerts, { off, gone })).toEqual({ off: 0, gone: 0 })
      expect([await deliveries.recent(gone, 9), await alerts.log(gone, null, 9)]).toEqual([[], []])
      expect(await its.store.check()).toEqual([])
    })

    it('that nobody confirmed are erased after their time, and are counted by status', async () => {
      const { subscriptions } = its.store.alerts
      await ask(its.store.alerts, 'old')
      await ask(its.store.alerts, 'new', { createdAt: later })
      await follow(its.store.alerts, 'active')
      expect(await subscriptions.counts()).toEqual({ pending: 2, active: 1 })
      expect(await subscriptions.erasePending(later)).toBe(1)
      expect(await subscriptions.counts()).toEqual({ pending: 1, active: 1 })
      await subscriptions.rotateSecret((await subscriptions.byId('new'))!.number, latest)
      expect(await subscriptions.byId('new')).toMatchObject({ secretVersion: 2, secretRotatedAt: latest })
    })
  })
}
