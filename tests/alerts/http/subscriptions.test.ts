// The subscription pages through HTTP: opt-in, the secret link, leaving, no enumeration, no trace.

import * as cheerio from 'cheerio'
import express from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { runDeliveries } from '../../../src/alerts/deliver.ts'
import { disableAddress } from '../../../src/alerts/http/actions.ts'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { pageWords } from '../../../src/alerts/http/words.ts'
import { runAlerts } from '../../../src/alerts/raise.ts'
import { englishIn } from '../../support/english.ts'
import { type Bench, createBench, putWindows, subscribe, vault, windowOf } from '../support/fixtures.ts'

const publicName = async () => [{ address: '93.184.216.34', family: 4 as const }]
function serve(given: Partial<Parameters<typeof createSubscriptions>[0]> = {}) {
  const bench = createBench(given)
  const work: Promise<void>[] = []
  const app = express().use(
    '/subscriptions',
    createSubscriptions({
      ...bench.ctx,
      hookRules: { resolve: publicName },
      background: (w) => void work.push(w),
      limits: { mails: 1000, asking: 1000, all: 1000 },
      ...given,
    }),
  )
  const mailsAfter = async () => {
    await Promise.all(work.splice(0))
    await runDeliveries(bench.ctx)
    return bench.mails.splice(0)
  }
  return { bench, app, mailsAfter }
}
const pathIn = (text: string, kind: string) =>
  new RegExp(`https://dates.example.org(/subscriptions/${kind}\\?\\S+)`).exec(text)?.[1] ?? ''
const rows = (bench: Bench) => (bench.raw.prepare('select count(*) as n from subscriptions').get() as { n: number }).n
const form = (app: express.Express, path: string, fields: Record<string, string | string[]>) =>
  request(app).post(path).type('form').send(fields)

/** Asks and confirms; gives the path of the secret link. */
async function optIn(
  app: express.Express,
  mailsAfter: () => Promise<{ text: string }[]>,
  fields: Record<string, unknown> = {},
) {
  await request(app)
    .post('/subscriptions')
    .send({ mail: 'person@ngo.example.org', ...fields })
    .expect(202)
  const [mail] = await mailsAfter()
  const token = new URL(`https://x${pathIn(mail!.text, 'confirm')}`).searchParams.get('token')!
  const { body } = await request(app).post('/subscriptions/confirm').send({ token }).expect(200)
  return { token: body.token as string, confirmToken: token, body }
}

describe('opting in', () => {
  it('takes a mail, a link in it, and a button; nothing is sent before', async () => {
    const { bench, app, mailsAfter } = serve()
    putWindows(bench.raw, [windowOf({ dueOn: '2027-01-10' })])
    const page = await request(app).get('/subscriptions').expect(200)
    expect(page.text).toContain('own machine')
    expect(page.text).not.toMatch(/<script|https?:\/\//)
    await form(app, '/subscriptions', { mail: 'person@ngo.example.org', language: 'en', cadence: 'at_once' }).expect(
      202,
    )
    const [confirmation, ...rest] = await mailsAfter()
    expect(rest).toEqual([])
    expect(confirmation!.subject).toBe('Please confirm')
    await runAlerts(bench.ctx)
    expect(await mailsAfter()).toEqual([])
    const path = pathIn(confirmation!.text, 'confirm')
    // a scanner follows the link, twice
    await request(app).get(path).expect(200)
    const shown = await request(app).get(path).expect(200)
    expect((await bench.store.subscriptions.counts()).active).toBeUndefined()
    expect(shown.text).toContain('method="post"')
    const token = new URL(`https://x${path}`).searchParams.get('token')!
    const sent = await form(app, '/subscriptions/confirm', { token }).expect(303)
    const managed = await request(app).get(sent.headers.location!).expect(200)
    // the address of the page is the secret link
    expect(sent.headers.location).toMatch(/^\/subscriptions\/manage\?token=\S+&language=en&done=confirmed$/)
    expect(managed.text).toContain('person@ngo.example.org')
    expect(managed.text).toContain('Confirmed: the reminders are on.')
    await runAlerts(bench.ctx)
    expect((await mailsAfter()).map((m) => m.subject)).toEqual(['What is known now'])
  })

  it('is neutral by default; less than everything needs the warning to be ticked', async () => {
    const { bench, app, mailsAfter } = serve()
    const { body } = await optIn(app, mailsAfter)
    expect(body.choice).toEqual({
      states: null,
      mechanisms: null,
      kinds: null,
      purposes: null,
      topics: [],
      leads: [180, 90, 30, 14, 7, 1],
      cadence: 'weekly',
      language: 'en',
      planning: false,
    })
    const narrow = {
      mail: 'other@ngo.example.org',
      states: ['KEN', 'TGO'],
      cadence: 'daily',
      language: 'en',
      leads: ['30', '7'],
    }
    const refused = await form(app, '/subscriptions', narrow).expect(400)
    expect(refused.text).toContain('says what you work on')
    expect(rows(bench)).toBe(1)
    await form(app, '/subscriptions', { ...narrow, understood: 'yes' }).expect(202)
    const [mail] = await mailsAfter()
    expect(`${mail!.subject}${mail!.text}${mail!.html}`).not.toMatch(/Kenya|KEN|Togo/)
  })

  it.each([
    // [body, part of the problem]
    [{ mail: 'nobody' }, 'not a mail address'],
    [{ mail: 'a@b.org\r\nBcc: c@d.org' }, 'not a mail address'],
    [{ mail: 'a\u202eb@c.org' }, 'not a mail address'],
    [{ mail: 'a\u200db@c.org' }, 'not a mail address'],
    [{ mail: 'a\u0000@b.org' }, 'not a mail address'],
    [{ mail: 'a@１.2.3.4' }, 'not a mail address'],
    [{ mail: 'a@b%2eorg.org' }, 'not a mail address'],
    [{ mail: ['a@b.org', 'c@d.org'] }, 'not a mail address'],
    [{ mail: 'a@b.org', states: ['ZZZ'], understood: true }, 'One of the States is not known'],
    [{ mail: 'a@b.org', kinds: ['nonsense'], understood: true }, 'kind'],
    [{ mail: 'a@b.org', leads: [5] }, '365, 180'],
    [{ mail: 'a@b.org', stats: ['KEN'] }, 'stats'],
    [{ mail: 'a@b.org', hook: 'https://127.0.0.1/' }, 'network address'],
    [{ mail: 'a@b.org', hook: 'http://hooks.ngo.org/' }, 'only https'],
  ])('refuses %j', async (body, part) => {
    const { app, bench } = serve()
    const answer = await request(app).post('/subscriptions').send(body).expect(400)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.text).toContain(part)
    expect(rows(bench)).toBe(0)
  })

  it('is forgotten after seven days without confirmation', async () => {
    const { app, bench, mailsAfter } = serve()
    await form(app, '/subscriptions', { mail: 'person@ngo.example.org', cadence: 'weekly' })
    await mailsAfter()
    bench.at('2027-01-12T08:00:00Z')
    await runAlerts(bench.ctx)
    expect(rows(bench)).toBe(0)
  })
})

describe('nobody learns whether an address is known', () => {
  it('from asking or from asking for the link again', async () => {
    const { app, mailsAfter, bench } = serve()
    await optIn(app, mailsAfter)
    const pick = (r: request.Response) => {
      const { date: _date, ...headers } = r.headers as Record<string, string>
      return { status: r.status, text: r.text, headers }
    }
    for (const path of ['/subscriptions', '/subscriptions/resend']) {
      const known = pick(await form(app, path, { mail: 'PERSON@ngo.example.org ' }))
      const unknown = pick(await form(app, path, { mail: 'nobody@ngo.example.org' }))
      expect(known).toEqual(unknown)
    }
    const mails = await mailsAfter()
    // the known one is told twice, the unknown one is asked to confirm once and has no link to be sent
    expect(mails.map((m) => [m.to, m.subject]).sort()).toEqual([
      ['nobody@ngo.example.org', 'Please confirm'],
      ['nobody@ngo.example.org', 'Please confirm'],
      ['person@ngo.example.org', 'Your link'],
      ['person@ngo.example.org', 'Your link'],
    ])
    expect(rows(bench)).toBe(2)
  })

  it('and nobody without the link changes a choice', async () => {
    const { app, mailsAfter } = serve()
    const { token } = await optIn(app, mailsAfter)
    await request(app).post('/subscriptions').send({ mail: 'person@ngo.example.org', cadence: 'daily' }).expect(202)
    await mailsAfter()
    const { body } = await request(app).get(`/subscriptions/manage?token=${token}`).set('accept', 'application/json')
    expect(body.choice.cadence).toBe('weekly')
  })

  it('nor floods a mailbox', async () => {
    const { app, mailsAfter } = serve()
    for (let i = 0; i < 10; i++) await form(app, '/subscriptions', { mail: 'person@ngo.example.org' }).expect(202)
    expect((await mailsAfter()).length).toBeLessThanOrEqual(3)
  })

  it('nor by spellings of the address or other channels', async () => {
    const { app, mailsAfter } = serve()
    const asked: Record<string, string>[] = [
      { mail: 'person@bücher.example.org' },
      { mail: 'PERSON@BÜCHER.example.org', cadence: 'daily' },
      { mail: 'person@xn--bcher-kva.example.org', language: 'fr' },
      { mail: 'ｐerson@bücher.example.org', hook: 'https://hooks.ngo.org/1' },
      { mail: 'person@bücher.example.org', hook: 'https://hooks.ngo.org/2' },
    ]
    for (const fields of asked) await form(app, '/subscriptions', fields).expect(202)
    for (const fields of asked) await form(app, '/subscriptions/resend', fields).expect(202)
    const mails = await mailsAfter()
    expect(mails.length).toBe(3)
    for (const { to } of mails) expect(to).toMatch(/^person@xn--bcher-kva\.example\.org$/i)
  })

  it('and no request of a stranger changes what a link confirms, which works once', async () => {
    const { app, mailsAfter, bench } = serve()
    const mail = 'person@ngo.example.org'
    await form(app, '/subscriptions', { mail, cadence: 'daily' }).expect(202)
    await form(app, '/subscriptions', { mail, cadence: 'daily' }).expect(202)
    const tokens = (await mailsAfter()).map(
      ({ text }) => new URL(`https://x${pathIn(text, 'confirm')}`).searchParams.get('token')!,
    )
    expect(tokens.length).toBe(2)
    const { body } = await request(app).post('/subscriptions/confirm').send({ token: tokens[0] }).expect(200)
    expect(body.choice.cadence).toBe('daily')
    for (const token of tokens) await request(app).post('/subscriptions/confirm').send({ token }).expect(404)
    expect(rows(bench)).toBe(1)
  })

  it('and a link for confirming expires, also where no run has erased its request', async () => {
    const { app, mailsAfter, bench } = serve()
    await form(app, '/subscriptions', { mail: 'person@ngo.example.org' }).expect(202)
    const [mail] = await mailsAfter()
    const token = new URL(`https://x${pathIn(mail!.text, 'confirm')}`).searchParams.get('token')!
    bench.at('2027-01-12T08:00:00Z')
    await request(app).post('/subscriptions/confirm').send({ token }).expect(404)
    expect(await bench.store.subscriptions.counts()).toEqual({ pending: 1 })
  })

  it('and askers are limited', async () => {
    const { app } = serve({ limits: { mails: 100, asking: 2, all: 100 } })
    const statuses = []
    for (let i = 0; i < 4; i++)
      statuses.push((await form(app, '/subscriptions', { mail: `p${i}@ngo.example.org` })).status)
    expect(statuses).toEqual([202, 202, 429, 429])
  })

  it('but nobody keeps others of the same network from leaving', async () => {
    const { app, mailsAfter, bench } = serve({ limits: { mails: 5, asking: 5, all: 3 } })
    await optIn(app, mailsAfter)
    const { id } = bench.raw.prepare('select id from subscriptions').get() as { id: string }
    const leave = `/subscriptions/leave?token=${vault.token('leave', id)}`
    for (const status of [200, 429]) await request(app).get('/subscriptions').expect(status)
    await form(app, '/subscriptions/leave?token=abc.def', {}).expect(429)
    await form(app, '/subscriptions/leave', { token: vault.token('confirm', id) }).expect(429)
    await request(app).get(leave).expect(200)
    await form(app, leave, { 'List-Unsubscribe': 'One-Click' }).expect(200)
    expect(rows(bench)).toBe(0)
  })

  it('a link for leaving that was cut or altered is never answered as done', async () => {
    const { app, mailsAfter, bench } = serve()
    const { confirmToken } = await optIn(app, mailsAfter)
    const row = bench.raw.prepare('select id from subscriptions').get() as { id: string }
    const whole = vault.token('leave', row.id)
    for (const token of [whole.slice(0, -1), `${whole}.`, `${whole}=`, whole.slice(1), 'x', '', confirmToken]) {
      const address = `/subscriptions/leave?token=${token}`
      for (const language of ['en', 'fr', 'es'] as const) {
        const words = pageWords(language)
        const opened = await request(app).get(`${address}&language=${language}`).set('Accept', 'text/html').expect(404)
        const clicked = await form(app, `${address}&language=${language}`, { 'List-Unsubscribe': 'One-Click' })
        expect(clicked.status).toBe(404)
        for (const { text } of [opened, clicked]) {
          expect(text).toContain(words.notLeft)
          expect(text).not.toContain(words.erase)
        }
      }
      // one click in a form of the kind that some providers send, as plain text, compressed by nobody knows what
      for (const headers of [
        { 'Content-Type': 'multipart/form-data; boundary=x' },
        { 'Content-Type': 'text/plain' },
        { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Encoding': 'unknown' },
        { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-7' },
      ]) {
        const oneClick = await request(app)
          .post(address)
          .set({ Accept: 'text/html', ...headers })
          .send('--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n')
        expect([oneClick.status, oneClick.text.includes(pageWords('en').notLeft)]).toEqual([404, true])
      }
      const program = await request(app).post('/subscriptions/leave').send({ token }).expect(404)
      expect(program.body.detail).toBe(pageWords('en').notLeft)
    }
    expect(rows(bench)).toBe(1)
    // a second click of the right link says that it is erased, and it is
    const texts = []
    for (const _ of [1, 2]) texts.push((await form(app, `/subscriptions/leave?token=${whole}`, {}).expect(200)).text)
    expect(texts[0]).toBe(texts[1])
    expect(rows(bench)).toBe(0)
  })
})

describe('the secret link', () => {
  it('shows, changes, exports and erases', async () => {
    const { app, mailsAfter, bench } = serve()
    const { token } = await optIn(app, mailsAfter)
    const change = { token, states: ['KEN'], cadence: 'daily', language: 'fr', leads: ['30'] }
    await form(app, '/subscriptions/change', change).expect(400)
    const sent = await form(app, '/subscriptions/change', { ...change, understood: 'yes' }).expect(303)
    const changed = await request(app).get(sent.headers.location!).expect(200)
    expect(changed.text).toContain('Kenya')
    expect(changed.text).toContain('C’est fait')
    const opened = await request(app).get(`/subscriptions/manage?token=${token}`).expect(200)
    expect(opened.text).not.toContain('C’est fait')
    const exported = await request(app).get(`/subscriptions/export?token=${token}`).expect(200)
    expect(exported.headers['content-disposition']).toBe('attachment; filename=dates.json')
    expect(exported.body).toMatchObject({
      mail: 'person@ngo.example.org',
      choice: { states: ['KEN'], cadence: 'daily', language: 'fr' },
    })
    await form(app, '/subscriptions/leave', { token }).expect(200)
    for (const table of ['subscriptions', 'subscription_matches', 'alerts', 'deliveries'])
      expect(bench.raw.prepare(`select count(*) as n from ${table}`).get()).toEqual({ n: 0 })
    await request(app).get(`/subscriptions/manage?token=${token}`).expect(404)
  })

  it('of one kind is none of another', async () => {
    const { app, mailsAfter, bench } = serve()
    const { confirmToken, token } = await optIn(app, mailsAfter)
    const row = bench.raw.prepare('select id from subscriptions').get() as { id: string }
    await request(app).get(`/subscriptions/manage?token=${confirmToken}`).expect(404)
    await request(app)
      .get(`/subscriptions/manage?token=${vault.token('leave', row.id)}`)
      .expect(404)
    await form(app, '/subscriptions/confirm', { token }).expect(404)
    await request(app)
      .get(`/subscriptions/manage?token=${token.slice(0, -2)}xx`)
      .expect(404)
  })

  it.each(['fr', 'es'])(
    'every page keeps the language of its address, in links and forms, and offers the others: %s',
    async (language) => {
      const { app, mailsAfter, bench } = serve()
      await optIn(app, mailsAfter)
      const row = bench.raw.prepare('select id from subscriptions').get() as { id: string }
      const token = vault.token('manage', row.id)
      for (const path of [
        '?',
        'narrow?',
        `manage?token=${token}&language=en&`,
        'confirm?token=x&',
        `leave?token=${token}&`,
      ]) {
        const { text } = await request(app).get(`/subscriptions/${path}lang=${language}`).set('Accept-Language', 'en')
        const $ = cheerio.load(text)
        expect($('html').attr('lang'), path).toBe(language)
        const ways = [...$('a[href^="/"]:not([hreflang])').toArray(), ...$('form').toArray()]
        for (const way of ways) expect($(way).attr('href') ?? $(way).attr('action')).toContain(`lang=${language}`)
        const others = $('nav a[hreflang]')
          .map((_, link) => $(link).attr('href'))
          .get()
        expect(others).toHaveLength(2)
        expect(others.every((href) => !path.includes('token') || href.includes('token='))).toBe(true)
        $('[lang=en], [hreflang], code').remove()
        $('option, input').remove()
        expect(englishIn($('body').text()), $('body').text()).toEqual([])
      }
    },
  )

  it('GET never leaves', async () => {
    const { app, mailsAfter, bench } = serve()
    await optIn(app, mailsAfter)
    const row = bench.raw.prepare('select id from subscriptions').get() as { id: string }
    const page = await request(app)
      .get(`/subscriptions/leave?token=${vault.token('leave', row.id)}`)
      .expect(200)
    expect(page.text).toContain('<form method="post" action="/subscriptions/leave?lang=en">')
    await request(app)
      .head(`/subscriptions/leave?token=${vault.token('leave', row.id)}`)
      .expect(200)
    expect(rows(bench)).toBe(1)
  })

  it('is on no cached page, and no referrer leaves it', async () => {
    const { app, mailsAfter } = serve()
    const { token } = await optIn(app, mailsAfter)
    const { headers, text } = await request(app).get(`/subscriptions/manage?token=${token}`)
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    expect(headers['set-cookie']).toBeUndefined()
    expect(text.length).toBeLessThan(100_000)
  })
})

describe('what is stored', () => {
  it('holds no address in clear, in any table or log', async () => {
    const { app, mailsAfter, bench } = serve({
      mail: { send: async () => Promise.reject(Object.assign(new Error('550 <person@ngo.example.org> unknown'), {})) },
    })
    await request(app)
      .post('/subscriptions')
      .send({ mail: 'person@ngo.example.org', hook: 'https://hooks.ngo.org/secret-path' })
    await mailsAfter()
    const bytes = bench.raw.serialize().toString('latin1')
    expect(bytes).not.toMatch(/person@|ngo\.example|secret-path/i)
    expect(bench.notes.join()).not.toMatch(/person@|secret-path/)
  })
  it('can be stopped by an operator for an address that bounced', async () => {
    const { app, mailsAfter, bench } = serve()
    await optIn(app, mailsAfter)
    expect(await disableAddress({ ctx: bench.ctx, vault }, 'person@ngo.example.org', 'bounced')).toBe(true)
    expect(await bench.store.subscriptions.counts()).toEqual({ disabled: 1 })
  })
})

describe('webhooks', () => {
  const hook = 'https://hooks.ngo.org/here'
  it('are confirmed by mail, tested, replayed under the same id, rotated, resumed', async () => {
    const { app, mailsAfter, bench } = serve()
    putWindows(bench.raw, [windowOf({ dueOn: '2027-01-10' })])
    const { token, body } = await optIn(app, mailsAfter, { hook, cadence: 'at_once' })
    expect(body).toMatchObject({ channel: 'webhook', hook, secret: expect.stringMatching(/^whsec_/) })
    await runAlerts(bench.ctx)
    await runDeliveries(bench.ctx)
    expect(bench.posts).toHaveLength(1)
    await request(app).post('/subscriptions/test').send({ token }).expect(200)
    await request(app).post('/subscriptions/replay').send({ token, since: '2027-01-01' }).expect(200)
    await request(app).post('/subscriptions/replay').send({ token, since: 'once' }).expect(400)
    await runDeliveries(bench.ctx)
    expect(bench.posts).toHaveLength(3)
    const [first, ...rest] = bench.posts
    const replayed = rest.find((post) => post.headers['webhook-id'] === first!.headers['webhook-id'])
    expect(replayed!.body).toBe(first!.body)
    const log = await request(app).get(`/subscriptions/events?token=${token}`).expect(200)
    expect(log.body.rows).toHaveLength(1)
    const rotated = await request(app).post('/subscriptions/rotate').send({ token }).expect(200)
    expect(rotated.body.secret).not.toBe(body.secret)
    const row = (await bench.store.subscriptions.byNumber(1))!
    await bench.store.subscriptions.disable(row.number, 'gone', null)
    await request(app).post('/subscriptions/resume').send({ token }).expect(200)
    expect(await bench.store.subscriptions.counts()).toEqual({ active: 1 })
  })
})

it('the page of confirming a webhook names its host to who holds the link, and to nobody else', async () => {
  const { app, mailsAfter } = serve()
  const mail = 'person@ngo.example.org'
  const shown = async (hook: string | null, more = '') => {
    await request(app).post('/subscriptions').send({ mail, hook }).expect(202)
    const link = pathIn((await mailsAfter())[0]!.text, 'confirm')
    return (
      await request(app)
        .get(link.replace('token=', `token=${more}`))
        .expect(200)
    ).text
  }
  expect(await shown('https://hooks.ngo.org/secret-path')).toMatch(/posted to a webhook.*<strong>hooks\.ngo\.org</)
  expect(await shown('https://hooks.ngo.org/secret-path', 'x')).not.toMatch(/webhook|hooks\.ngo\.org/)
  expect(await shown(null)).not.toContain('webhook')
})

it('one host is not posted to by any number of subscriptions', async () => {
  const { app, mailsAfter, bench } = serve()
  const hook = 'https://hooks.ngo.org/'
  for (let i = 0; i < 50; i++) await subscribe(bench, {}, { hook: `${hook}${i}` })
  await request(app)
    .post('/subscriptions')
    .send({ mail: 'person@ngo.example.org', hook: `${hook}one-more` })
    .expect(202)
  const [mail] = await mailsAfter()
  const token = new URL(`https://x${pathIn(mail!.text, 'confirm')}`).searchParams.get('token')!
  const answer = await request(app).post('/subscriptions/confirm').send({ token }).expect(409)
  expect(answer.body.errors[0].message).toContain('Too many subscriptions post to this host')
  expect(await bench.store.subscriptions.counts()).toEqual({ active: 50, pending: 1 })
})

describe('a server without a key', () => {
  it.each([{ vault: null }, { mail: null }])('says so: %j', async (given) => {
    const { app } = serve(given)
    expect((await request(app).get('/subscriptions').expect(503)).text).toContain('sends no messages')
    await request(app).post('/subscriptions').send({ mail: 'a@b.org' }).expect(503)
  })
})

it('pages speak three languages', async () => {
  const { app, bench } = serve()
  await subscribe(bench, {})
  expect((await request(app).get('/subscriptions').set('accept-language', 'fr')).text).toContain('Rappels')
  expect((await request(app).get('/subscriptions/narrow').set('accept-language', 'es')).text).toContain('Elija de qué')
  const narrow = await request(app).get('/subscriptions/narrow?language=fr')
  expect(narrow.text).toContain('lang="fr"')
  expect(narrow.text.length).toBeLessThan(100_000)
})
