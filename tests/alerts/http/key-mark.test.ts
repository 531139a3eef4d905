// The mark of the key in the database: a wrong key is known by it whatever the rows hold, and a right one though its only row is damaged.
import express, { type Express } from 'express'
import request from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { claimKey } from '../../../src/alerts/key.ts'
import { createVault } from '../../../src/alerts/vault.ts'
import { type Bench, createBench, key, subscribe, vault } from '../support/fixtures.ts'

const otherKey = Buffer.alloc(32, 9).toString('base64')
const other = createVault(otherKey)
const limits = { mails: 1000, asking: 1000, all: 1000 }
let bench: Bench
let ids: string[]
beforeEach(async () => {
  bench = createBench()
  ids = []
  for (let i = 0; i < 3; i++) ids.push((await subscribe(bench)).id)
})
const appWith = (over: Partial<Bench['ctx']>): Express =>
  express().use('/subscriptions', createSubscriptions({ ...bench.ctx, limits, ...over }))
const rows = () => bench.raw.prepare('select count(*) from subscriptions').pluck().get()
const mark = () => bench.raw.prepare("select value from meta where key = 'key mark'").pluck().get()
const posts = ['', '/resend', '/confirm', '/leave', '/change', '/resume', '/test', '/rotate', '/replay']
const gets = ['', '/narrow', '/confirm', '/leave', '/manage', '/export', '/events']
const addresses = [...gets.map((path) => ['get', path] as const), ...posts.map((path) => ['post', path] as const)]

describe('a wrong key', () => {
  it.each(['en', 'fr', 'es'] as const)(
    'answers 503 to everything in %s, and erases and adds nothing',
    async (language) => {
      const app = appWith({ vault: other })
      for (const [method, path] of addresses) {
        const token = vault.token(path === '/confirm' ? 'confirm' : 'leave', ids[0]!)
        const sent = request(app)[method](`/subscriptions${path}?token=${token}&language=${language}`)
        const answer = await (method === 'post' ? sent.type('form').send({ mail: 'new@ngo.example.org', token }) : sent)
        expect([answer.status, answer.headers['retry-after']], `${method} ${path}`).toEqual([503, '3600'])
        expect(answer.text.replace(/&#39;/g, "'"), `${method} ${path}`).toContain(pageWords(language).wrongKey)
      }
      expect(rows()).toBe(3)
    },
  )
  it('answers 503 to the one click of a mail program, however it is sent, and to a program', async () => {
    const app = appWith({ vault: other })
    const address = `/subscriptions/leave?token=${vault.token('leave', ids[0]!)}`
    await request(app).post(address).type('form').send('List-Unsubscribe=One-Click').expect(503)
    await request(app).post(address).field('List-Unsubscribe', 'One-Click').expect(503)
    const { status, body } = await request(app).post('/subscriptions').send({ mail: 'new@ngo.example.org' })
    expect([status, body.detail]).toEqual([503, pageWords('en').wrongKey])
    expect(rows()).toBe(3)
    await request(appWith({})).post(address).type('form').send('List-Unsubscribe=One-Click').expect(200)
    expect(rows()).toBe(2)
  })
  it('is found also where an earlier version noted no mark and one of the rows is damaged', async () => {
    bench.raw.exec("update subscriptions set mail_sealed = '1.damaged' where number = 1")
    expect(await claimKey(bench.store, other)).toBe(false)
    expect(mark()).toBeUndefined()
    expect(await claimKey(bench.store, vault)).toBe(true)
  })
  it('is found by the mark, also where most rows were sealed with it', async () => {
    expect(await claimKey(bench.store, vault)).toBe(true)
    for (const id of ids)
      bench.raw.prepare('update subscriptions set mail_sealed = ? where id = ?').run(other.seal('a@b.example', id), id)
    expect(await claimKey(bench.store, other)).toBe(false)
    expect(await claimKey(bench.store, vault)).toBe(true)
  })
  it('is not the one whose only row is damaged: its holder still leaves', async () => {
    await claimKey(bench.store, vault)
    bench.raw.exec("delete from subscriptions where number > 1; update subscriptions set mail_sealed = '1.damaged'")
    const address = `/subscriptions/leave?token=${vault.token('leave', ids[0]!)}`
    await request(appWith({})).post(address).type('form').send('List-Unsubscribe=One-Click').expect(200)
    expect(rows()).toBe(0)
  })
  it('is none where nobody subscribes any more', async () => {
    expect(await claimKey(bench.store, vault)).toBe(true)
    bench.raw.exec('delete from subscriptions')
    expect(await claimKey(bench.store, other)).toBe(true)
    expect(mark()).toBe(other.keyMark())
  })
})

it('the mark is neither the key nor made of what links, look-ups and secrets of webhooks are made of', async () => {
  await claimKey(bench.store, vault)
  const kept = Buffer.from(String(mark()), 'base64url')
  expect(kept).toHaveLength(32)
  expect(kept.equals(Buffer.from(key, 'base64'))).toBe(false)
  expect(createVault(kept.toString('base64')).token('leave', 'x')).not.toBe(vault.token('leave', 'x'))
  expect(createVault(key).keyMark()).toBe(mark())
})

describe('without', () => {
  it('a mail server leaving works all the same', async () => {
    const app = appWith({ mail: null })
    const address = `/subscriptions/leave?token=${vault.token('leave', ids[0]!)}`
    expect((await request(app).get(address)).status).toBe(200)
    await request(app).post(address).type('form').send('List-Unsubscribe=One-Click').expect(200)
    expect(rows()).toBe(2)
    await request(app).post('/subscriptions').send({ mail: 'new@ngo.example.org' }).expect(503)
  })
  it('a key a link is answered “not done”', async () => {
    const address = `/subscriptions/leave?token=${vault.token('leave', ids[0]!)}`
    const answer = await request(appWith({ vault: null }))
      .post(address)
      .type('form')
      .send({})
    expect(answer.status).toBe(503)
    expect(answer.text).toContain(pageWords('en').wrongKey)
  })
})
