// Secrets of a webhook: each signs for a day after it was replaced, and a captured message is refused when it is old.
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { rotateSecret, sendTest } from '../../../src/alerts/http/actions.ts'
import { type Bench, createBench, subscribe, vault } from '../support/fixtures.ts'

afterEach(() => void vi.useRealTimers())

async function createHook() {
  const bench = createBench()
  const person = await subscribe(bench, {}, { hook: 'https://hooks.ngo.org/' })
  const row = async () => (await bench.store.subscriptions.byNumber(person.number))!
  return { bench, person, row, acting: { ctx: bench.ctx, vault } }
}

/** Moves the clock of the server and that of the receiver. */
function at(bench: Bench, instant: string) {
  bench.at(instant)
  vi.useFakeTimers({ now: new Date(instant), toFake: ['Date'] })
}

describe('the secret of a webhook', () => {
  it('signs for 24 hours after it was replaced, however often it is replaced meanwhile', async () => {
    const { bench, person, row, acting } = await createHook()
    /** Versions that sign a message of now. */
    const signing = async () => {
      await sendTest(acting, await row())
      await runDeliveries(bench.ctx)
      const { headers, body } = bench.posts.at(-1)!
      return [1, 2, 3, 4].filter((version) => {
        try {
          return Boolean(new Webhook(vault.hookSecret(person.id, version)).verify(body, headers))
        } catch {
          return false
        }
      })
    }
    at(bench, '2027-01-05T08:00:00Z')
    expect(await signing()).toEqual([1])
    await rotateSecret(acting, await row())
    at(bench, '2027-01-05T10:00:00Z')
    await rotateSecret(acting, await row())
    at(bench, '2027-01-06T07:59:00Z')
    expect(await signing()).toEqual([1, 2, 3])
    at(bench, '2027-01-06T08:01:00Z')
    expect(await signing()).toEqual([2, 3])
    at(bench, '2027-01-06T10:01:00Z')
    expect(await signing()).toEqual([3])
    await rotateSecret(acting, await row())
    expect((await row()).secretRotations).toEqual(['2027-01-06T10:01:00.000Z'])
  })

  it('is replaced five times a day at most', async () => {
    const { bench, row, acting } = await createHook()
    for (let i = 0; i < 5; i++) await rotateSecret(acting, await row())
    await expect(rotateSecret(acting, await row())).rejects.toMatchObject({ kinds: ['rotatedOften'] })
    expect((await row()).secretVersion).toBe(6)
    bench.at('2027-01-05T08:00:00Z')
    await rotateSecret(acting, await row())
    expect((await row()).secretVersion).toBe(7)
  })

  it('lets nobody use a captured message: five minutes later, or with another time, the library refuses it', async () => {
    const { bench, person, row, acting } = await createHook()
    at(bench, '2027-01-05T08:00:00Z')
    await sendTest(acting, await row())
    await runDeliveries(bench.ctx)
    const { headers, body } = bench.posts.at(-1)!
    const verify = (more: Record<string, string> = {}) =>
      new Webhook(vault.hookSecret(person.id, 1)).verify(body, { ...headers, ...more })
    at(bench, '2027-01-05T08:04:00Z')
    // within the time the signature is right: the receiver drops the id that it had
    expect(verify()).toMatchObject({ type: 'test' })
    at(bench, '2027-01-05T08:06:00Z')
    expect(() => verify()).toThrow('too old')
    const later = { 'webhook-timestamp': String(Math.floor(Date.now() / 1000)) }
    expect(() => verify(later)).toThrow('No matching signature')
    // sent from ahead of the receiver's clock
    at(bench, '2027-01-05T07:50:00Z')
    expect(() => verify()).toThrow('too new')
    expect(() => verify({ 'webhook-id': 'msg_another', ...later })).toThrow()
  })
})
