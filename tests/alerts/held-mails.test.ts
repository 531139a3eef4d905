// When no mail goes out the operator is told, each time, until one goes out; a damaged row is set aside once.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { AlertsContext } from '../../src/alerts/context.ts'
import { type DeliveryFault, runDeliveries } from '../../src/alerts/deliver.ts'
import { createMailChannel } from '../../src/alerts/mail/channel.ts'
import { readSmtpFault } from '../../src/alerts/mail/smtp-fault.ts'
import { runAlerts } from '../../src/alerts/raise.ts'
import { createVault } from '../../src/alerts/vault.ts'
import { createReading } from '../../src/reading/reading.ts'
import { deliver } from '../../src/run/alerting.ts'
import { stoppedClock } from '../support/clock.ts'
import { testPipeline } from '../support/pipeline.ts'
import { type Bench, createBench, putWindows, subscribe, windowOf } from './support/fixtures.ts'

const otherKey = Buffer.alloc(32, 9).toString('base64')
let bench: Bench
beforeEach(async () => {
  bench = createBench()
  putWindows(bench.raw, [windowOf()])
  bench.at('2027-05-10T07:00:00Z')
  for (let i = 0; i < 4; i++) await subscribe(bench, { cadence: 'at_once' }, { mail: `${i}@ngo.example.org` })
  await runAlerts(bench.ctx)
})

/** The faults of one run of deliveries. */
const faultsOf = async (over: Partial<AlertsContext> = {}): Promise<DeliveryFault['fault'][]> => {
  const faults: DeliveryFault[] = []
  await runDeliveries({ ...bench.ctx, ...over }, undefined, (fault) => void faults.push(fault))
  return faults.map(({ fault }) => fault)
}

describe('a run of deliveries tells', () => {
  it('of a mail server that is not there', async () => {
    const mail = createMailChannel({ url: 'smtp://127.0.0.1:1' })
    expect(await faultsOf({ mail })).toEqual(['mail_down'])
    mail.close()
  })
  it('of a key that opens nobody, and loses nothing', async () => {
    expect(await faultsOf({ vault: createVault(otherKey) })).toContain('wrong_key')
    expect(await bench.store.subscriptions.counts()).toEqual({ active: 4 })
    bench.at('2027-05-11T07:00:00Z')
    expect(await faultsOf()).toEqual([])
    expect(bench.mails).toHaveLength(4)
  })
  it('of settings that are missing', async () => {
    expect(await faultsOf({ mail: null })).toEqual(['mail_not_set'])
    expect(await faultsOf({ vault: null })).toEqual(['mail_not_set'])
  })
  it.each([
    ['an address', "mail_sealed = '1.damaged'"],
    [
      'an address by one letter',
      "mail_sealed = substr(mail_sealed, 1, 29) || iif(substr(mail_sealed, 30, 1) = 'A', 'B', 'A') || substr(mail_sealed, 31)",
    ],
    ['a choice', "choice = '{\"lead'"],
    ['a choice of another form', 'choice = \'{"leads":7}\''],
  ])('of %s that is damaged, once, and sends the others', async (_, set) => {
    bench.raw.exec(`update subscriptions set ${set} where number = 1`)
    expect(await faultsOf()).toEqual(['subscription_damaged'])
    expect(bench.mails).toHaveLength(3)
    const row = bench.raw.prepare('select status, note from subscriptions where number = 1').get()
    expect(row).toEqual({ status: 'disabled', note: '2027-05-10: the row of the subscription is damaged' })
    bench.at('2027-05-11T07:00:00Z')
    expect(await faultsOf()).toEqual([])
  })
  it('of a new subscription under a wrong key, and sets no other aside', async () => {
    const vault = createVault(otherKey)
    const { id } = bench.raw.prepare('select id from subscriptions where number = 4').get() as { id: string }
    bench.raw
      .prepare('update subscriptions set mail_sealed = ? where number = 4')
      .run(vault.seal('new@ngo.example.org', id))
    expect(await faultsOf({ vault })).toContain('wrong_key')
    expect(await bench.store.subscriptions.counts()).toEqual({ active: 4 })
  })
})

describe('what is held back', () => {
  let ctx: Awaited<ReturnType<typeof testPipeline>>
  beforeEach(async () => {
    ctx = await testPipeline()
  })
  afterEach(() => ctx.close())
  it('stays red, and on status and readyz, until a mail goes out', async () => {
    const store = await openStore({ path: ':memory:' })
    const clock = stoppedClock('2027-05-10T07:00:00Z')
    const app = { ...ctx, store, clock, reading: createReading(store) } as never
    const refuse = {
      send: () => Promise.reject(readSmtpFault(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))),
    }
    const held = async () => (await createReading(store).heldBack(clock)).map(({ fault }) => fault)
    const down = await deliver(app, { ...bench.ctx, mail: refuse })
    expect(down).toMatchObject({ result: 'red', faults: [{ fault: 'mail_down', where: 'alerts' }] })
    expect(await held()).toEqual(['mail_down'])
    expect(await deliver(app, { ...bench.ctx, mail: refuse }), 'all messages rest').toMatchObject({ result: 'red' })
    clock.set(bench.at('2027-05-11T07:00:00Z').toISOString())
    expect(await deliver(app, bench.ctx)).toMatchObject({ result: 'green', counts: { sent: 4 } })
    expect(await held()).toEqual([])
    await store.close()
  })
})

describe('what is kept of an answer of a mail server', () => {
  const sentence =
    '451 4.2.2 user Tempy.SecretName at domain X.EXAMPLE.ORG over quota; tempy.secretname%x.example.org mailbox tempy.secretname'
  it('is its numbers', () => {
    const given = { code: 'EENVELOPE', responseCode: 451, response: sentence, command: 'RCPT TO' }
    const { message } = readSmtpFault(Object.assign(new Error(`Can't send mail: ${sentence}`), given))
    expect(message).toBe('the mail server did not take the mail (451 4.2.2)')
  })
  it('in no column of the database', async () => {
    const mail = {
      send: () =>
        Promise.reject(readSmtpFault(Object.assign(new Error(sentence), { responseCode: 451, response: sentence }))),
    }
    const kept = () => JSON.stringify(bench.raw.prepare('select error from deliveries').all())
    await faultsOf({ mail })
    expect(kept()).toContain('451 4.2.2')
    expect(kept()).not.toMatch(/secretname|x\.example/i)
    const other = { send: () => Promise.reject(new Error(sentence)) }
    bench.at('2027-05-11T07:00:00Z')
    await faultsOf({ mail: other })
    expect(kept()).not.toMatch(/secretname|x\.example/i)
  })
})
