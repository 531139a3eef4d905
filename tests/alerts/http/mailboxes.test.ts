// A mailbox is one however it is spelled, a visitor has few mails, a link is exact, and a change touches what it names.
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { disableAddress } from '../../../src/alerts/http/actions.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

function serve(limits: { mails: number; asking: number; all: number } | undefined) {
  const bench = createBench()
  const work: Promise<void>[] = []
  const app = express().use(
    '/subscriptions',
    createSubscriptions({
      ...bench.ctx,
      background: (w) => void work.push(w),
      ...(limits && { limits }),
    }),
  )
  const ask = async (mail: string) => (await request(app).post('/subscriptions').send({ mail })).status
  const mailsAfter = async () => {
    await Promise.all(work.splice(0))
    await runDeliveries(bench.ctx)
    return bench.mails.splice(0).map(({ to }) => to)
  }
  return { bench, app, ask, mailsAfter }
}
const open = { mails: 1000, asking: 1000, all: 1000 }

describe('one mailbox', () => {
  it('gets three mails a day, whatever tag, dots, case or domain of its provider are written', async () => {
    const { ask, mailsAfter } = serve(open)
    const spellings = [
      'v.ictim@gmail.com',
      'victim+1@gmail.com',
      'VIC.TIM@googlemail.com',
      'victim@gmail.com',
      'victim++x+y@gmail.com',
      'v.i.c.t.i.m+z@GoogleMail.com',
    ]
    for (const mail of spellings) expect(await ask(mail)).toBe(202)
    // as typed; the domain as it is resolved
    expect(await mailsAfter()).toEqual(['v.ictim@gmail.com', 'victim+1@gmail.com', 'VIC.TIM@googlemail.com'])
    for (const tag of ['', '+1', '+2', '+3', '+']) expect(await ask(`victim${tag}@ngo.example.org`)).toBe(202)
    expect(await mailsAfter()).toHaveLength(3)
  })

  it.each([
    [['v-ic@proton.me', 'v_ic@pm.me', 'vic@protonmail.com', 'v.i.c@protonmail.ch']],
    [['v-ic@yandex.ru', 'v.ic@ya.ru', 'vic@narod.ru', 'vic+1@yandex.kz']],
    [['vic@yahoo.com', 'vic-a@yahoo.com', 'vic-b@yahoo.com', 'vic-c+1@yahoo.com']],
    [['a@vic.fastmail.com', 'b@vic.fastmail.com', 'vic@fastmail.com', 'c@x.vic.fastmail.com']],
  ])('gets three mails by the rules of its provider: %j', async (spellings) => {
    const { ask, mailsAfter } = serve(open)
    for (const mail of spellings) expect(await ask(mail)).toBe(202)
    expect(await mailsAfter()).toHaveLength(3)
  })

  it('is found by an operator however the report of a mail server spells it', async () => {
    const bench = createBench()
    await subscribe(bench, {}, { mail: 'person@xn--bcher-kva.example.org' })
    const acting = { ctx: bench.ctx, vault }
    expect(await disableAddress(acting, 'person@other.example.org', 'came back')).toBe(false)
    expect(await disableAddress(acting, 'Person@BÜCHER.example.org', 'came back')).toBe(true)
  })

  it('is not taken for its neighbour: dots count where the provider does not read over them', async () => {
    const { ask, mailsAfter } = serve(open)
    const others = ['a.b@ngo.example.org', 'ab@ngo.example.org', 'a.bc@ngo.example.org', '+ab@ngo.example.org']
    for (const mail of others) expect(await ask(mail)).toBe(202)
    expect(await mailsAfter()).toEqual(others)
  })

  it('has no invisible characters, quotes or stray dots', async () => {
    const { ask, mailsAfter } = serve(open)
    const hidden = [0x34f, 0xfe0f, 0x3164, 0x1160, 0x115f, 0xffa0, 0x17b4, 0x180b, 0xe0100, 0x200b, 0xad]
    for (const code of hidden) expect(await ask(`vic${String.fromCodePoint(code)}tim@ngo.example.org`)).toBe(400)
    for (const mail of ['"victim"@ngo.example.org', '.victim@ngo.example.org', 'vic..tim@x.org', 'victim.@x.org'])
      expect(await ask(mail)).toBe(400)
    expect(await mailsAfter()).toEqual([])
  })
})

describe('one visitor', () => {
  it('has five mails an hour; mistyped forms are not counted', async () => {
    const { ask, mailsAfter } = serve(undefined)
    for (let i = 0; i < 6; i++) expect(await ask('mistyped')).toBe(400)
    const statuses = []
    for (let i = 0; i < 7; i++) statuses.push(await ask(`p${i}@ngo.example.org`))
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429])
    expect(await mailsAfter()).toHaveLength(5)
  })
})

describe('a link', () => {
  it('is exact: nothing before, within or after it', () => {
    const token = vault.token('manage', 'AAAABBBBCCCCDDDD')
    expect(vault.readToken('manage', token)).toBe('AAAABBBBCCCCDDDD')
    for (const other of [`${token}A`, `${token}=`, `${token}.x`, `${token} `, `${token}!`, ` ${token}`, `${token}\n`])
      expect(vault.readToken('manage', other), JSON.stringify(other)).toBeNull()
    expect(vault.readToken('manage', token.slice(0, -1))).toBeNull()
  })
})

describe('a change', () => {
  async function changing() {
    const served = serve(open)
    const choice = { leads: [7], cadence: 'daily' as const, language: 'fr' as const }
    const { id } = await subscribe(served.bench, choice)
    const token = vault.token('manage', id)
    const send = (fields: object) =>
      request(served.app)
        .post('/subscriptions/change')
        .send({ token, ...fields })
    const now = async () =>
      (await request(served.app).get(`/subscriptions/export?token=${token}`).expect(200)).body.choice
    return { ...served, send, now, token }
  }

  it('of one field leaves the others as they are', async () => {
    const { send, now } = await changing()
    const before = await now()
    expect(before).toMatchObject({ leads: [7], cadence: 'daily', language: 'fr' })
    await send({ cadence: 'weekly' }).expect(200)
    expect(await now()).toEqual({ ...before, cadence: 'weekly' })
    await send({ states: ['KEN'] }).expect(400)
    await send({ states: ['KEN'], understood: true }).expect(200)
    // what was understood once is not asked again for another field
    await send({ cadence: 'daily' }).expect(200)
    expect(await now()).toEqual({ ...before, states: ['KEN'] })
    await send({ states: null }).expect(200)
    expect(await now()).toEqual(before)
  })

  it('of an address, of nothing, of an unknown field, or by a form that is not whole is refused', async () => {
    const { send, now, app, token } = await changing()
    const before = await now()
    const { body } = await send({ mail: 'bob@ngo.example.org' }).expect(400)
    expect(body.errors[0].message).toContain('ask for a new subscription')
    await send({ hook: 'https://hooks.ngo.org/1', cadence: 'weekly' }).expect(400)
    await send({}).expect(400)
    await send({ cadense: 'weekly' }).expect(400)
    await request(app).post('/subscriptions/change').type('form').send({ token, cadence: 'weekly' }).expect(400)
    expect(await now()).toEqual(before)
  })
})
