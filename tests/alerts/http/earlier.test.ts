// Subscriptions of a version that neither counted by mailbox nor composed addresses: none is lost, each is found, every link works.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Channel } from '../../../db/alerts-store.ts'
import { openDatabase } from '../../../db/sqlite/open.ts'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { disableAddress } from '../../../src/alerts/http/actions.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { databaseAt } from '../../support/database-at.ts'
import { type Bench, createBench, vault } from '../support/fixtures.ts'

/** Steps before the one that counts by mailbox. */
const before = 6
const hook = 'https://hooks.example.org/1'
const rows: [id: string, mail: string, channel: Channel, status: string][] = [
  ['idn', 'Person@Bücher.example.org', 'mail', 'active'],
  ['plain', 'office@ngo.example.org', 'mail', 'active'],
  ['stopped', 'stopped@ngo.example.org', 'mail', 'disabled'],
  ['waiting', 'ｗaiting@ngo.example.org', 'mail', 'pending'],
  ['hook', 'Person@Bücher.example.org', 'webhook', 'active'],
]

let folder: string
let bench: Bench
let app: express.Express
let opened: ReturnType<typeof openDatabase>
const work: Promise<void>[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mw-earlier-'))
  const path = join(folder, 'old.sqlite')
  const old = databaseAt(path, before)
  rows.forEach(([id, mail, channel, status], index) => {
    const ownHook = channel === 'webhook' ? hook : null
    old
      .prepare(
        `insert into subscriptions (number, id, lookup, channel, mail_sealed, hook_sealed, status, choice, cadence,
           secret_version, revision, expanded, notices, notices_since, created_at) values (?, ?, ?, ?, ?, ?, ?, '{}', 'weekly', 1, 1, 1, 1, ?, ?)`,
      )
      .run(
        index + 1,
        id,
        vault.lookup(channel, mail, ownHook),
        channel,
        vault.seal(mail, id),
        ownHook === null ? null : vault.seal(ownHook, id),
        status,
        '2027-01-03T06:00:00.000Z',
        '2027-01-03T06:00:00.000Z',
      )
    old
      .prepare(
        `insert into deliveries (id, subscription, channel, kind, slot, state, attempts, next_at, created_at)
         values (?, ?, 'mail', 'confirm', 'confirm', 'sent', 1, '', '2027-01-03T06:00:00.000Z')`,
      )
      .run(`d-${id}`, index + 1)
  })
  old.close()
  opened = openDatabase(path)
  bench = createBench({}, opened)
  app = express().use(
    '/subscriptions',
    createSubscriptions({
      ...bench.ctx,
      hookRules: { resolve: async () => [{ address: '93.184.216.34', family: 4 }] },
      background: (one) => void work.push(one),
    }),
  )
})
afterEach(() => {
  opened.raw.close()
  rmSync(folder, { recursive: true, force: true })
})

const post = (path: string, body: object) => request(app).post(`/subscriptions${path}`).send(body)
const mailsAfter = async () => {
  await Promise.all(work.splice(0))
  await runDeliveries(bench.ctx)
  return bench.mails.splice(0)
}
const count = (table: string) => bench.raw.prepare(`select count(*) from ${table}`).pluck().get()

describe('a subscription of an earlier version', () => {
  it('is kept with its messages', () => {
    expect(bench.raw.prepare('select id, status from subscriptions order by number').all()).toEqual(
      rows.map(([id, , , status]) => ({ id, status })),
    )
    expect(count('deliveries')).toBe(rows.length)
  })

  it.each(rows)('%s: its links show and erase it', async (id, mail, _, status) => {
    const { body } = await request(app)
      .get(`/subscriptions/manage?token=${vault.token('manage', id)}`)
      .set('Accept', 'application/json')
      .expect(200)
    expect(body).toMatchObject({ mail, status })
    await post(`/leave?token=${vault.token('leave', id)}`, {}).expect(200)
    expect(count('subscriptions')).toBe(rows.length - 1)
  })

  it('that waits is confirmed by its link', async () => {
    await post('/confirm', { token: vault.token('confirm', 'waiting') }).expect(200)
  })

  it.each([
    ['person@bücher.example.org', ['idn']],
    ['PERSON@xn--bcher-kva.example.org', ['idn']],
    ['waiting@ngo.example.org', ['waiting']],
    ['nobody@ngo.example.org', []],
  ])('is found by %s, with the same answer for all', async (mail, ids) => {
    const { status, body } = await post('/resend', { mail })
    expect([status, Object.keys(body)]).toEqual([202, ['message']])
    const mails = await mailsAfter()
    expect(mails.map(({ text }) => ids.find((id) => text.includes(`=${id}.`)))).toEqual(ids)
  })

  it('is found when its holder asks anew: no second one is made, and both channels are counted together', async () => {
    for (const mail of ['person@bücher.example.org', 'person@xn--bcher-kva.example.org'])
      for (const own of [null, hook]) await post('', { mail, ...(own ? { hook: own } : {}) }).expect(202)
    expect((await mailsAfter()).length).toBe(3)
    expect(count('subscriptions')).toBe(rows.length)
  })

  it('is stopped by its address when mails come back', async () => {
    expect(await disableAddress({ ctx: bench.ctx, vault }, 'person@xn--bcher-kva.example.org', 'came back')).toBe(true)
  })
})
