// One who asks for very many mails: a customer of a provider is bounded, and those who have a subscription still get their link.
import express from 'express'
import request from 'supertest'
import { expect, it } from 'vitest'
import { openStore } from '../../../db/sqlite/store.ts'
import { neutralChoice } from '../../../src/alerts/choice.ts'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { askFor, resendLink } from '../../../src/alerts/http/actions.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { createReading } from '../../../src/reading/reading.ts'
import { deliver } from '../../../src/run/alerting.ts'
import { testPipeline } from '../../support/pipeline.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

it('one customer, with very many IPv6 networks, gets the mails of four visitors an hour', async () => {
  const bench = createBench()
  const app = express().set('trust proxy', 1).use('/subscriptions', createSubscriptions(bench.ctx))
  let person = 0
  const ask = async (address: string) =>
    (
      await request(app)
        .post('/subscriptions')
        .set('X-Forwarded-For', address)
        .send({ mail: `p${person++}@ngo.example.org` })
    ).status
  const statuses = []
  for (let network = 1; network <= 8; network++)
    for (let i = 0; i < 4; i++) statuses.push(await ask(`2001:db8:77:${network}::1`))
  expect(statuses.filter((status) => status === 202)).toHaveLength(20)
  expect(statuses.slice(0, 20)).not.toContain(429)
  expect(await ask('2001:db8:78:1::1')).toBe(202)
  expect(await ask('203.0.113.7')).toBe(202)
})

it('a day that is used up leaves room for who has a subscription, and the operator is told', async () => {
  const bench = createBench()
  const known = await subscribe(bench, {}, { mail: 'known@ngo.example.org' })
  const crowd = await subscribe(bench, {}, { mail: 'crowd@ngo.example.org' })
  const put = bench.raw.prepare(
    `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, created_at)
     values (?, ?, 'mail', 'confirm', ?, 'sent', 1, '', ?)`,
  )
  const at = bench.ctx.clock.now().toISOString()
  bench.raw.transaction(() => {
    for (let i = 0; i < 2000; i++) put.run(`f${i}`, crowd.number, `f${i}`, at)
  })()
  const acting = { ctx: bench.ctx, vault }
  await askFor(acting, { mail: 'new@ngo.example.org', hook: null, choice: neutralChoice })
  await resendLink(acting, known.mail, null)
  await runDeliveries(bench.ctx)
  expect(bench.mails.map(({ to }) => to)).toEqual([known.mail])
  const ctx = await testPipeline()
  const store = await openStore({ path: ':memory:' })
  const app = { ...ctx, store, clock: bench.ctx.clock, reading: createReading(store) } as never
  expect(await deliver(app, bench.ctx)).toMatchObject({ result: 'yellow', faults: [{ fault: 'mails_limit' }] })
  await Promise.all([store.close(), ctx.close()])
})
