// Requests that somebody else makes in a person's name: from a page of another site, or for the same address at the same time.
import express from 'express'
import request from 'supertest'
import { describe, expect, it, vi } from 'vitest'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { createBench, subscribe, vault } from '../support/fixtures.ts'

const mail = 'person@ngo.example.org'
const ours = 'https://dates.example.org'
const serve = (hasRoom = true, isInPlace = true) => {
  const bench = createBench({ hasRoom: async () => hasRoom, isInPlace: async () => isInPlace })
  const work: Promise<void>[] = []
  const app = express().use(
    '/subscriptions',
    createSubscriptions({
      ...bench.ctx,
      background: (one) => void work.push(one),
      limits: { mails: 5, asking: 60, all: 600, betweenMs: 1 },
    }),
  )
  const mails = async () => {
    await Promise.all(work.splice(0))
    await runDeliveries(bench.ctx)
    return bench.mails.splice(0)
  }
  return { app, bench, mails }
}

describe('a form', () => {
  it.each<[string, Record<string, string>, number]>([
    ['of another site', { Origin: 'https://news.example', 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['of another site, in an older browser', { Origin: 'https://news.example' }, 403],
    ['of ours', { Origin: 'https://dates.example.org', 'Sec-Fetch-Site': 'same-origin' }, 202],
    ['of ours, in an older browser', { Origin: 'https://dates.example.org' }, 202],
    ['of ours, whose origin the browser keeps to itself', { Origin: 'null', Referer: `${ours}/subscriptions` }, 202],
    ['of ours, in a browser that sends a referrer alone', { Referer: `${ours}/subscriptions` }, 202],
    ['of a page that the reader opened', { 'Sec-Fetch-Site': 'none' }, 202],
    ['of another host of the same domain', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['of a sandboxed frame', { Origin: 'null' }, 403],
    ['of another site, by its referrer alone', { Referer: 'https://news.example/page' }, 403],
    ['of another site, by its referrer, without an origin', { Origin: 'null', Referer: 'https://news.example/' }, 403],
    ['of an origin that begins as ours', { Origin: `${ours}.evil.example` }, 403],
    ['of an origin that cannot be read', { Origin: 'https://127.0.0.1:4711.evil.example' }, 403],
    ['of an origin with nothing in it', { Origin: 'https://' }, 403],
    ['of a program', {}, 202],
  ])('%s is answered with its status', async (_, headers, status) => {
    const { app, mails } = serve()
    await request(app).post('/subscriptions').set(headers).type('form').send({ mail }).expect(status)
    expect(await mails()).toHaveLength(status === 202 ? 1 : 0)
  })
  it.each(['en', 'fr', 'es'] as const)('of another site is told so in %s', async (language) => {
    const { app } = serve()
    const sent = request(app).post('/subscriptions').set('Sec-Fetch-Site', 'cross-site').set('Accept', 'text/html')
    expect((await sent.type('form').send({ mail, language })).text).toContain(pageWords(language).otherSite)
  })
  it('with a secret link of ours passes without a referrer, for its page sends none; a named other site never does', async () => {
    const { app, bench } = serve()
    const { id } = await subscribe(bench)
    const token = vault.token('manage', id)
    const send = (headers: Record<string, string>) =>
      request(app).post('/subscriptions/resume').set(headers).type('form').send({ token })
    await send({ Origin: 'null' }).expect(303)
    await send({ Origin: 'null', Referer: 'https://news.example/' }).expect(403)
    await send({ Origin: 'https://news.example' }).expect(403)
    const policyOf = async (path: string) => (await request(app).get(path)).headers['referrer-policy']
    expect(await policyOf('/subscriptions')).toBe('same-origin')
    expect(await policyOf(`/subscriptions/manage?token=${token}`)).toBe('no-referrer')
  })
  it('of a mail provider, for leaving with one click, leaves from wherever it comes', async () => {
    const { app, bench } = serve()
    const { id } = await subscribe(bench)
    await request(app)
      .post(`/subscriptions/leave?token=${vault.token('leave', id)}`)
      .set({ Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' })
      .type('form')
      .send('List-Unsubscribe=One-Click')
      .expect(200)
    expect(await bench.store.subscriptions.byId(id)).toBeNull()
  })
})

describe('of two requests for one address', () => {
  const linkIn = (text: string) => /\/subscriptions\/confirm\?\S+/.exec(text)![0]
  it('the page of confirming says that there is another', async () => {
    const { app, mails } = serve()
    const shown = async (cadence: string) => {
      await request(app).post('/subscriptions').send({ mail, cadence }).expect(202)
      return (
        await request(app)
          .get(linkIn((await mails())[0]!.text))
          .set('Accept', 'text/html')
      ).text
    }
    expect(await shown('weekly')).not.toContain(pageWords('en').confirmOthers)
    expect(await shown('daily')).toContain(pageWords('en').confirmOthers)
  })
  it('none can choose silence, by JSON or by the form', async () => {
    const { app, mails } = serve()
    await request(app).post('/subscriptions').send({ mail, cadence: 'off' }).expect(400)
    expect(await mails()).toEqual([])
    for (const path of ['/subscriptions', '/subscriptions/narrow'])
      expect((await request(app).get(path)).text).not.toContain('value="off"')
  })
})

it.each(['/subscriptions', '/subscriptions/resend'])(
  '%s is not answered as done where the disk is full',
  async (path) => {
    const { app, mails } = serve(false)
    const { status, body } = await request(app).post(path).send({ mail })
    expect([status, body.detail]).toEqual([503, pageWords('en').notStored])
    expect(await mails()).toEqual([])
  },
)

it.each(['/subscriptions', '/subscriptions/resend'])(
  '%s is not answered as done where the database is no longer in its place',
  async (path) => {
    const { app, mails } = serve(true, false)
    const { status, body } = await request(app).post(path).send({ mail })
    expect([status, body.detail]).toEqual([503, pageWords('en').gone])
    expect(await mails()).toEqual([])
  },
)

describe('under a clock that cannot be believed', () => {
  const wrong = (accept = 'application/json') => {
    const bench = createBench({ isClockRight: async () => false })
    const app = express().use('/subscriptions', createSubscriptions(bench.ctx))
    return { bench, post: (path: string, body: object) => request(app).post(path).set('Accept', accept).send(body) }
  }
  it.each(['en', 'fr', 'es'] as const)(
    'nothing is taken, confirmed or changed, and it says so in %s',
    async (language) => {
      const { bench, post } = wrong('text/html')
      const { id } = await subscribe(bench)
      const before = await bench.store.subscriptions.list(0, 10)
      const token = vault.token('manage', id)
      const confirming = vault.token('confirm', id)
      for (const [path, body] of [
        ['', { mail }],
        ['/resend', { mail }],
        ['/confirm', { token: confirming }],
        ['/change', { token, cadence: 'daily' }],
        ['/rotate', { token }],
        ['/test', { token }],
        ['/replay', { token, since: '2020-01-01' }],
      ] as const) {
        const { status, text } = await post(`/subscriptions${path}`, { ...body, language }).type('form')
        expect([path, status]).toEqual([path, 503])
        expect(text).toContain(pageWords(language).wrongClock)
      }
      expect(await bench.store.subscriptions.list(0, 10)).toEqual(before)
      await runDeliveries(bench.ctx)
      expect(bench.mails).toEqual([])
    },
  )
  it('a link for leaving leaves', async () => {
    const { bench, post } = wrong()
    const { id } = await subscribe(bench)
    await post('/subscriptions/leave', { token: vault.token('leave', id) }).expect(200)
    expect(await bench.store.subscriptions.byId(id)).toBeNull()
  })
})

describe('while another command holds the database', () => {
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
  it('a request that was answered is done when it is free again', async () => {
    const { app, bench, mails } = serve()
    const adding = vi.spyOn(bench.store.subscriptions, 'add').mockRejectedValueOnce(busy).mockRejectedValueOnce(busy)
    await request(app).post('/subscriptions').send({ mail }).expect(202)
    expect(await mails()).toHaveLength(1)
    expect(adding).toHaveBeenCalledTimes(3)
  })
  it.each(['SQLITE_BUSY', 'SQLITE_FULL'])(
    'leaving says that nothing was done (%s), and the link still leaves',
    async (code) => {
      const { app, bench } = serve()
      const { id } = await subscribe(bench)
      const error = Object.assign(new Error('it cannot be'), { code })
      vi.spyOn(bench.store.subscriptions, 'erase').mockRejectedValueOnce(error).mockRejectedValueOnce(error)
      const leave = () =>
        request(app)
          .post('/subscriptions/leave')
          .send({ token: vault.token('leave', id) })
      const page = await leave().type('form').set('Accept', 'text/html').expect(503)
      expect(page.text).toContain(pageWords('en')[code === 'SQLITE_BUSY' ? 'inUse' : 'notStored'])
      expect((await leave()).status).not.toBe(200)
      expect(await bench.store.subscriptions.byId(id)).not.toBeNull()
      await leave().expect(200)
      expect(await bench.store.subscriptions.byId(id)).toBeNull()
    },
  )
})
