// A server that was started with another key: nothing is answered as done, nothing is taken under it, and the run is red.
import { randomBytes } from 'node:crypto'
import express from 'express'
import request from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import { type DeliveryFault, runDeliveries } from '../../../src/alerts/deliver.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { createVault } from '../../../src/alerts/vault.ts'
import { type Bench, createBench, type Person, subscribe, vault } from '../support/fixtures.ts'

const wrong = createVault(randomBytes(32).toString('base64'))
let bench: Bench
let people: Person[]
beforeEach(async () => {
  bench = createBench()
  people = []
  for (let i = 0; i < 10; i++) people.push(await subscribe(bench, {}, { mail: `${i}@ngo.example.org` }))
})
const serve = (key = wrong) => express().use('/subscriptions', createSubscriptions({ ...bench.ctx, vault: key }))
const counts = () => bench.store.subscriptions.counts()

describe('under another key', () => {
  it.each<[string, 'get' | 'post', () => string, object]>([
    ['leaving with one click', 'post', () => `/leave?token=${vault.token('leave', people[3]!.id)}`, {}],
    ['a link of the person', 'get', () => `/manage?token=${vault.token('manage', people[3]!.id)}`, {}],
    ['a new request', 'post', () => '', { mail: 'new@ngo.example.org' }],
    ['asking for the link', 'post', () => '/resend', { mail: '3@ngo.example.org' }],
    ['a link that was never one', 'post', () => '/leave?token=x.y', {}],
  ])('%s is not answered as done', async (_, method, path, body) => {
    const app = serve()
    const address = `/subscriptions${path()}`
    const sent = () => (method === 'get' ? request(app).get(address) : request(app).post(address))
    const program = await sent()
      .set('Accept', 'application/json')
      .send(method === 'get' ? undefined : body)
    expect([program.status, program.body.detail]).toEqual([503, pageWords('en').wrongKey])
    for (const language of ['en', 'fr', 'es'] as const) {
      const page = await sent().set({ Accept: 'text/html', 'Accept-Language': language }).type('form').send(body)
      expect(page.status).toBe(503)
      expect(page.text).toContain(pageWords(language).wrongKey)
    }
    expect(await counts()).toEqual({ active: 10 })
  })

  it('each run says so, though nothing is due, and loses nothing', async () => {
    const told: DeliveryFault[] = []
    await runDeliveries({ ...bench.ctx, vault: wrong }, undefined, (fault) => void told.push(fault))
    expect(told.map(({ fault, asked }) => [fault, asked ?? false])).toEqual([['wrong_key', false]])
    expect(await counts()).toEqual({ active: 10 })
  })
})

it('the right key goes on, though some rows are damaged or of another key', async () => {
  bench.raw.exec("update subscriptions set mail_sealed = '1.damaged' where number in (1, 9)")
  await request(serve(vault))
    .post(`/subscriptions/leave?token=${vault.token('leave', people[3]!.id)}`)
    .expect(200)
  expect(await counts()).toEqual({ active: 9 })
})
