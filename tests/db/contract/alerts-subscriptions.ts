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
  roomy,
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
      expect(await alerts.subscriptions.add(taken, confirmation, roomy), 'the look-up is taken').toBe(false)
      expect(await alerts.subscriptions.byId('other')).toBeNull()
      const row = await alerts.subscriptions.byLookup('lookup of one')
      expect(row).toEqual(await alerts.subscriptions.byNumber(number))
      expect(row).toMatchObject({
        id: 'one',
        status: 'pending',
        choice: { states: ['XVE'] },
        hookSealed: null,
      })
      expect((await alerts.deliveries.recent(number, 9)).map(({ kind, state }) => [kind, state])).toEqual([
        ['confirm', 'queued'],
      ])
    })

    it('are activated once, keep the choice of their request, and come back after they were disabled', async () => {
      const { subscriptions, deliveries } = its.store.alerts
      const number = await ask(its.store.alerts, 'one')
      expect(await subscriptions.activate(number, [match()], now)).toBe(true)
      expect(await subscriptions.activate(number, [match()], later)).toBe(false)
      expect(await subscriptions.byNumber(number)).toMatchObject({
        status: 'active',
        choice: { states: ['XVE'] },
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
      await alerts.raiseFor(number, (await subscriptions.byNumber(number))!.revision, [], days, null)
      expect(await waiting()).toEqual([])
      await subscriptions.change(number, { states: ['XVD'] }, 'daily', [match({ state: 'XVD' })], days)
      expect(await waiting()).toEqual(['one'])
    })

    it('are sent no more notices than the limit, until its time is over', async () => {
      const { subscriptions } = its.store.alerts
      const number = await ask(its.store.alerts, 'one')
      const notice = (id: string, since: string) =>
        subscriptions.notice(delivery(id, number, { kind: 'known', createdAt: later }), { since, each: 2, all: 99 })
      expect([await notice('a', now), await notice('b', now)], 'the confirmation counts').toEqual([true, false])
      expect(await notice('c', later)).toBe(true)
      expect((await its.store.alerts.deliveries.get('b')) ?? null).toBeNull()
    })

    it('count the mails to one mailbox by whatever way, and those to all', async () => {
      const { subscriptions } = its.store.alerts
      const limit = { since: now, each: 3, all: 5 }
      const add = (name: string, mailbox: string) =>
        subscriptions.add(
          subscription(name, { mailbox, lookup: name, address: name }),
          { id: `c ${name}`, channel: 'mail', kind: 'confirm', slot: 'confirm', createdAt: now },
          limit,
        )
      const added = []
      for (const name of ['a', 'b', 'c', 'd']) added.push(await add(name, 'one box'))
      expect(added).toEqual([true, true, true, false])
      expect([await add('e', 'other'), await add('f', 'third'), await add('g', 'fourth')]).toEqual([true, true, false])
      expect(await subscriptions.byId('g')).toBeNull()
    })

    it('are of one key: of two processes that begin with different ones, the first to add a row decides', async () => {
      const { subscriptions } = its.store.alerts
      const add = (name: string, keyMark: string) =>
        subscriptions.add(
          subscription(name, { lookup: name, address: name, keyMark }),
          { id: `c ${name}`, channel: 'mail', kind: 'confirm', slot: 'confirm', createdAt: now },
          { since: now, each: 9, all: 9 },
        )
      // both found nobody, and the second wrote its mark last
      await subscriptions.noteKey('first key')
      await subscriptions.noteKey('second key')
      expect([await add('a', 'first key'), await add('b', 'second key')]).toEqual([true, false])
      expect(await subscriptions.keyMark()).toBe('first key')
      expect(await subscriptions.byId('b')).toBeNull()
    })

    it('wait beside other requests for the same address until one is confirmed', async () => {
      const { subscriptions } = its.store.alerts
      const same = { address: 'one address' }
      const [first, second] = [
        await ask(its.store.alerts, 'first', { ...same, lookup: 'request 1', choice: { states: ['XVD'] } }),
        await ask(its.store.alerts, 'second', { ...same, lookup: 'request 2', choice: { states: ['XVF'] } }),
      ]
      const other = await ask(its.store.alerts, 'other')
      expect((await subscriptions.pending('one address')).map(({ number }) => number)).toEqual([first, second])
      expect(await subscriptions.byLookup('one address')).toBeNull()
      expect(await subscriptions.activate(first, [match()], now)).toBe(true)
      expect(await subscriptions.byLookup('one address')).toMatchObject({ number: first, choice: { states: ['XVD'] } })
      expect([await subscriptions.byNumber(second), await subscriptions.activate(second, [match()], now)]).toEqual([
        null,
        false,
      ])
      // a request that was made meanwhile does not displace the confirmed one
      const late = await ask(its.store.alerts, 'late', { ...same, lookup: 'request 3' })
      expect(await subscriptions.activate(late, [match()], now)).toBe(false)
      expect(await subscriptions.byNumber(other)).not.toBeNull()
    })

    it('are counted by the host that they post to, and so is what is sent there again', async () => {
      const { subscriptions, deliveries } = its.store.alerts
      const [one, two] = [
        await follow(its.store.alerts, 'one', [match()], { hookHost: 'h' }),
        await follow(its.store.alerts, 'two', [match()], { hookHost: 'h' }),
      ]
      await ask(its.store.alerts, 'waiting', { hookHost: 'h' })
      const apart = await follow(its.store.alerts, 'apart', [match()], { hookHost: 'other' })
      const mail = await follow(its.store.alerts, 'mail')
      expect(await Promise.all([one, apart, mail].map((number) => subscriptions.sameHost(number)))).toEqual([1, 0, 0])
      await deliveries.add(delivery('again', two, { kind: 'replay', createdAt: later }))
      await deliveries.add(delivery('first', two, { kind: 'alerts', createdAt: later }))
      expect([await deliveries.replays(one, now), await deliveries.replays(two, now)]).toEqual([1, 1])
      expect(await deliveries.replays(apart, now)).toBe(0)
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
      const { number } = (await subscriptions.byId('new'))!
      expect(await subscriptions.rotateSecret(number, 1, [latest])).toBe(true)
      // of two at the same time one counts
      expect(await subscriptions.rotateSecret(number, 1, [latest])).toBe(false)
      expect(await subscriptions.byId('new')).toMatchObject({ secretVersion: 2, secretRotations: [latest] })
    })
  })
}
