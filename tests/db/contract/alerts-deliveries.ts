// Deliveries: one slot, one message; a claim changes one row, is lost after its lease, and decides who may end it.
import { describe, expect, it } from 'vitest'
import { ask, delivery, later, latest, now } from './alerts-support.ts'
import { type OpenStore, openEach } from './support.ts'

const leaseEnd = '2099-06-01T06:05:00.000Z'

export function alertsDeliveriesContract(open: OpenStore): void {
  describe('alerts: deliveries', () => {
    const its = openEach(open)
    const deliveries = () => its.store.alerts.deliveries
    const claim = (name: string, at = now, until = leaseEnd) => deliveries().claim('mail', at, latest, until, name)
    const queued = async () => {
      const number = await ask(its.store.alerts, 'one')
      return { number, id: 'confirm one' }
    }

    it('take a slot once', async () => {
      const { number } = await queued()
      const add = (id: string, slot: string) => deliveries().add(delivery(id, number, { slot }))
      expect([await add('a', 'daily:1'), await add('b', 'daily:1'), await add('c', 'daily:2')]).toEqual([
        true,
        false,
        true,
      ])
      expect(await deliveries().counts()).toEqual({ queued: 3 })
    })

    it('are claimed by one, again after the lease, and ended by the holder of the claim alone', async () => {
      const { id } = await queued()
      expect(await claim('first')).toMatchObject({ id, state: 'sending', attempts: 1 })
      expect(await claim('second')).toBeNull()
      expect(await claim('third', later), 'the lease is over').toMatchObject({ id, attempts: 2 })
      const ends = [
        await deliveries().sent(id, 'first', later),
        await deliveries().failed(id, 'first', 'x'),
        await deliveries().retry(id, 'first', later, 'x', true),
        await deliveries().sent(id, 'third', later),
        await deliveries().sent(id, 'third', later),
      ]
      expect(ends).toEqual([false, false, false, true, false])
      expect(await deliveries().get(id)).toMatchObject({ state: 'sent', sentAt: later, error: null })
      expect(await claim('fourth', latest)).toBeNull()
    })

    it('that are tried again wait for their instant, and count the attempt only where it was one', async () => {
      const { id } = await queued()
      await claim('first')
      expect(await deliveries().retry(id, 'first', later, 'server is down', false)).toBe(true)
      expect(await deliveries().get(id)).toMatchObject({ state: 'queued', attempts: 0, error: 'server is down' })
      expect(await claim('second')).toBeNull()
      expect(await claim('third', later)).toMatchObject({ attempts: 1 })
      expect(await deliveries().failed(id, 'third', 'no such address')).toBe(true)
      expect(await deliveries().counts()).toEqual({ failed: 1 })
    })

    it('that failed and wait are told apart by whether anybody could ask for them', async () => {
      const { id, number } = await queued()
      await claim('first')
      await deliveries().retry(id, 'first', later, 'server is down', false)
      expect(await deliveries().waitsAfterFailure(), 'a confirmation').toBe(false)
      await deliveries().add(delivery('planned', number))
      expect(await deliveries().waitsAfterFailure(), 'not tried yet').toBe(false)
      await claim('second')
      await deliveries().retry('planned', 'second', later, 'server is down', false)
      expect(await deliveries().waitsAfterFailure()).toBe(true)
    })

    it('of one channel are not claimed for the other', async () => {
      await queued()
      expect(await deliveries().claim('webhook', now, latest, leaseEnd, 'x')).toBeNull()
    })

    it('written under a clock that had jumped ahead are taken at once', async () => {
      const { id } = await queued()
      await claim('first')
      await deliveries().retry(id, 'first', '2150-01-01T00:00:00.000Z', 'x', true)
      expect(await claim('second', later)).toMatchObject({ id })
    })

    it('go out oldest first, and are listed newest first', async () => {
      const { number } = await queued()
      await deliveries().add(delivery('later', number, { createdAt: later }))
      await deliveries().add(
        delivery('replay', number, { kind: 'replay', createdAt: leaseEnd, replayOf: 'confirm one' }),
      )
      expect((await deliveries().recent(number, 2)).map(({ id }) => id)).toEqual(['later', 'replay'])
      const taken = [await claim('a', later, latest), await claim('b', later, latest), await claim('c', later, latest)]
      expect(taken.map((row) => row?.id)).toEqual(['confirm one', 'replay', 'later'])
      expect(await deliveries().get('replay')).toMatchObject({ replayOf: 'confirm one' })
    })
  })
}
