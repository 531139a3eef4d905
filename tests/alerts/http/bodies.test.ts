// What is not read is refused: bodies of other types, parameters given twice, wrong types of fields, methods that are not taken.
import express, { type Express } from 'express'
import request from 'supertest'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSubscriptions } from '../../../src/alerts/http/index.ts'
import { problemHandler } from '../../../src/http/problem.ts'
import { type Bench, createBench, subscribe, vault } from '../support/fixtures.ts'

const limits = { mails: 1000, asking: 1000, all: 1000 }
let bench: Bench
let app: Express
let id: string
beforeEach(async () => {
  bench = createBench()
  app = express()
    .use('/subscriptions', createSubscriptions({ ...bench.ctx, limits }))
    .use(problemHandler())
  id = (await subscribe(bench)).id
})
const stands = async () => (await bench.store.subscriptions.byId(id)) !== null
const leave = () => `/subscriptions/leave?token=${vault.token('leave', id)}`

const taken: Record<string, string> = {
  '': 'GET, HEAD, POST, OPTIONS',
  '/narrow': 'GET, HEAD, OPTIONS',
  '/resend': 'POST, OPTIONS',
  '/confirm': 'GET, HEAD, POST, OPTIONS',
  '/leave': 'GET, HEAD, POST, OPTIONS',
  '/manage': 'GET, HEAD, OPTIONS',
  '/export': 'GET, HEAD, OPTIONS',
  '/events': 'GET, HEAD, OPTIONS',
  '/change': 'POST, OPTIONS',
  '/resume': 'POST, OPTIONS',
  '/test': 'POST, OPTIONS',
  '/rotate': 'POST, OPTIONS',
  '/replay': 'POST, OPTIONS',
}
describe('methods', () => {
  it.each(Object.entries(taken))('of %s are those that Allow names, and no others', async (path, allow) => {
    for (const method of ['get', 'head', 'post', 'put', 'delete', 'patch', 'options'] as const) {
      const { status, headers } = await request(app)[method](`/subscriptions${path}`)
      if (method === 'options') expect([status, headers.allow]).toEqual([204, allow])
      else if (allow.includes(method.toUpperCase())) expect(status, method).not.toBe(405)
      else expect([status, headers.allow], method).toEqual([405, allow])
    }
  })
  it('of an address that is none are none', async () => {
    await request(app).put('/subscriptions/nowhere').expect(404)
  })
})

const posts = Object.keys(taken).filter((path) => taken[path]!.includes('POST'))
describe('a body', () => {
  it.each(posts)('of a type that %s does not read is 415, and nothing is done', async (path) => {
    const token = vault.token('manage', id)
    for (const type of ['text/plain', 'application/octet-stream', 'application/xml']) {
      const answer = await request(app).post(`/subscriptions${path}`).type(type).send(JSON.stringify({ token }))
      expect([answer.status, answer.body.type], type).toEqual([415, '/problems/not-supported'])
    }
    await request(app).post(`/subscriptions${path}`).field('token', token).expect(415)
    expect(await stands()).toBe(true)
  })
  it.each([
    ['a form', (one: request.Test) => one.type('form').send('List-Unsubscribe=One-Click')],
    ['parts', (one: request.Test) => one.field('List-Unsubscribe', 'One-Click')],
    [
      'a form of another charset',
      (one: request.Test) =>
        one.type('application/x-www-form-urlencoded; charset=us-ascii').send('List-Unsubscribe=One-Click'),
    ],
    ['plain text', (one: request.Test) => one.type('text/plain').send('List-Unsubscribe=One-Click')],
    ['nothing', (one: request.Test) => one],
  ])('of one click, sent as %s, leaves', async (_, send) => {
    await send(request(app).post(leave())).expect(200)
    expect(await stands()).toBe(false)
  })
})

describe('a parameter', () => {
  it('that stands twice, or differently in the address and the body, is refused, and nothing is erased', async () => {
    const token = vault.token('leave', id)
    for (const one of [
      request(app).post(`${leave()}&token=${token}`),
      request(app).post('/subscriptions/leave').type('form').send(`token=${token}&token=${token}`),
      request(app).post('/subscriptions/leave?token=other').type('form').send({ token }),
      request(app).post('/subscriptions').type('form').send('mail=a@ngo.example.org&mail=b@ngo.example.org'),
    ])
      expect((await one).status).toBe(400)
    expect(await stands()).toBe(true)
  })
  it('that stands beside a link for leaving and says something else is refused, and so is a name of JSON that stands twice', async () => {
    const other = vault.token('leave', (await subscribe(bench)).id)
    const token = vault.token('leave', id)
    const json = (address: string, body: string) =>
      request(app).post(address).set('Content-Type', 'application/json').send(body)
    for (const one of [
      request(app).post(leave()).type('form').send({ token: other }),
      json(leave(), JSON.stringify({ token: other })),
      request(app).post(leave()).type('form').send('token=x&token=y'),
      json('/subscriptions/leave', `{"token":"garbage","token":"${token}"}`),
      json(leave(), `{"token":"${token}","tok\\u0065n":"${token}"}`),
      json('/subscriptions', '{"mail":"a@ngo.example.org","mail":"b@ngo.example.org"}'),
      json('/subscriptions', '{"mail":"a@ngo.example.org","leads":[7],"x":{"y":1,"y":2}}'),
    ])
      expect((await one).status).toBe(400)
    expect(await stands()).toBe(true)
    await request(app).post(leave()).type('form').send({ token }).expect(200)
    expect(await stands()).toBe(false)
  })
  it.each(['utf-16', 'utf-16le', 'utf-16be', 'utf-32', 'utf-7'])(
    'of JSON in %s, in which a name that stands twice would not be seen, is refused with what to send',
    async (charset) => {
      const text = Buffer.from(`{"token":"garbage","token":"${vault.token('leave', id)}"}`, 'utf16le')
      for (const body of [text, Buffer.from(text).swap16()])
        for (const mark of [Buffer.alloc(0), Buffer.from([0xfe, 0xff]), Buffer.from([0xff, 0xfe])]) {
          const { status } = await request(app)
            .post('/subscriptions/leave')
            .set('Content-Type', `application/json; charset=${charset}`)
            .serialize((given) => given)
            .send(Buffer.concat([mark, body]))
          expect(status).toBe(415)
        }
      expect(await stands()).toBe(true)
    },
  )
  it.each([
    ['a broken JSON', 'application/json', '{"token":'],
    ['JSON that is not UTF-8', 'application/json; charset=utf-16', '{"token":"x"}'],
    ['a charset that is none', 'application/json; charset=none', '{}'],
    ['too much', 'application/x-www-form-urlencoded', `a=${'b'.repeat(40_000)}`],
  ])('with %s behind a link for leaving: one click leaves', async (_what, type, body) => {
    await request(app).post(leave()).set('Content-Type', type).send(body).expect(200)
    expect(await stands()).toBe(false)
  })
  it('that is missing erases nothing and says so', async () => {
    await request(app).post('/subscriptions/leave').type('form').send({}).expect(404)
  })
  it.each([
    ['hook', []],
    ['hook', {}],
    ['hook', 5],
    ['hook', ''],
    ['hook', false],
    ['understood', 'maybe'],
    ['mail', ['a@ngo.example.org']],
    ['language', ['en']],
    ['cadence', 7],
  ])('%s of the type of %j is refused', async (name, value) => {
    const sent = { mail: 'person@ngo.example.org', [name]: value }
    const { status, body } = await request(app).post('/subscriptions').send(sent)
    expect([status, body.errors?.[0].parameter]).toEqual([400, expect.stringContaining(name)])
    expect(bench.raw.prepare('select count(*) as n from subscriptions').get()).toEqual({ n: 1 })
  })
  it('hook is not given by an empty field of a form, nor by null', async () => {
    await request(app)
      .post('/subscriptions')
      .type('form')
      .send({ mail: 'a@ngo.example.org', hook: '', cadence: 'weekly' })
      .expect(202)
    await request(app).post('/subscriptions').send({ mail: 'b@ngo.example.org', hook: null }).expect(202)
  })
})

it.each([
  ['/subscriptions', '{"mail":"a@ngo.example.org","__proto__":{"cadence":"off"}}'],
  ['/subscriptions/change', '{"token":"x","__proto__":{"states":["KEN"]}}'],
  ['/subscriptions/change', '{"token":["x"]}'],
  ['/subscriptions/leave', '{"token":5}'],
])('%s refuses %s: no field is taken from it', async (path, text) => {
  const { status } = await request(app).post(path).type('json').send(text)
  expect(status).toBe(400)
})
