// What is held back is public: nobody learns from it whether an address is known, by asking for its link while mail is down.
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { expect, it } from 'vitest'
import { openStore } from '../../db/sqlite/store.ts'
import type { MailChannel } from '../../src/alerts/channels.ts'
import { resendLink } from '../../src/alerts/http/actions.ts'
import { createMailChannel } from '../../src/alerts/mail/channel.ts'
import { readSmtpFault } from '../../src/alerts/mail/smtp-fault.ts'
import { createReading } from '../../src/reading/reading.ts'
import { deliver } from '../../src/run/alerting.ts'
import { testPipeline } from '../support/pipeline.ts'
import { createBench, subscribe, vault } from './support/fixtures.ts'

const refused = () => Promise.reject(readSmtpFault(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })))
const down: MailChannel = { send: refused, check: refused }
const up: MailChannel = { send: async () => undefined, check: async () => undefined }

async function createInstallation() {
  const bench = createBench()
  await subscribe(bench, {}, { mail: 'known@ngo.example.org' })
  const ctx = await testPipeline()
  const store = await openStore({ path: ':memory:' })
  const clock = bench.ctx.clock
  const app = { ...ctx, store, clock, reading: createReading(store) } as never
  let minute = 0
  /** A run of deliveries, five minutes after the one before; what the pages then say. */
  const run = async (mail: MailChannel, isHourly = false) => {
    minute += 5
    bench.at(new Date(Date.UTC(2027, 0, 5, 8, minute)).toISOString())
    const { result, faults } = await deliver(app, { ...bench.ctx, mail }, { isHourly })
    const shown = (await createReading(store).heldBack(clock)).map(({ fault }) => fault)
    return { shown, result, faults: faults.map(({ fault }) => fault) }
  }
  const ask = (mail: string) => resendLink({ ctx: bench.ctx, vault }, mail, null)
  return { bench, run, ask, close: () => Promise.all([store.close(), ctx.close()]) }
}

it('an outage begins and ends on the pages at the same runs, whichever address is asked for', async () => {
  const seen = []
  for (const address of ['known@ngo.example.org', 'nobody@ngo.example.org']) {
    const { run, ask, close } = await createInstallation()
    const shown = []
    for (const [mail, isHourly] of [
      [down, false],
      [down, true],
      [down, false],
      [up, false],
      [up, false],
      [down, false],
      [up, false],
    ] as const) {
      await ask(address)
      shown.push((await run(mail, isHourly)).shown)
    }
    seen.push(shown)
    await close()
  }
  expect(seen[0]).toEqual(seen[1])
  expect(seen[0]).toEqual([[], ['mail_down'], ['mail_down'], [], [], [], []])
})

it('its operator sees in the run that a link could not be mailed', async () => {
  const { run, ask, close } = await createInstallation()
  await ask('known@ngo.example.org')
  expect(await run(down)).toEqual({ shown: [], result: 'yellow', faults: ['mail_down'] })
  await close()
})

it('a webhook that takes a message does not end an outage, and a server that takes us but no mail of ours is one', async () => {
  const { bench, run, close } = await createInstallation()
  const hook = await subscribe(bench, {}, { hook: 'https://hooks.ngo.org/' })
  const message = (id: string, subscription: number, channel: 'mail' | 'webhook', kind: 'note' | 'test') =>
    bench.store.deliveries.add({ id, subscription, channel, kind, slot: id, createdAt: '2027-01-05T08:00:00.000Z' })
  expect((await run(down, true)).shown).toEqual(['mail_down'])
  await message('t', hook.number, 'webhook', 'test')
  expect((await run(down)).shown).toEqual(['mail_down'])
  await message('n', 1, 'mail', 'note')
  const picky: MailChannel = { ...down, check: up.check! }
  expect((await run(picky)).shown).toEqual(['mail_down'])
  expect((await run(picky)).shown, 'it waits to be sent again').toEqual(['mail_down'])
  for (let i = 0; i < 20; i++) await run(up)
  expect((await run(up)).shown).toEqual([])
  await close()
})

it('the server is greeted, and no mail is sent for it', async () => {
  let mails = 0
  const server = new SMTPServer({
    authOptional: true,
    onMailFrom: (_address, _session, done) => {
      mails++
      done()
    },
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.server.address() as AddressInfo
  const there = createMailChannel({ url: `smtp://127.0.0.1:${port}` })
  expect(await there.check()).toBeUndefined()
  expect(mails).toBe(0)
  there.close()
  await new Promise<void>((done) => server.close(done))
  const away = createMailChannel({ url: `smtp://127.0.0.1:${port}` })
  await expect(away.check()).rejects.toMatchObject({ name: 'ChannelDownError' })
  away.close()
})
