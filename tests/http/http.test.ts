// What every room answers with: problems, limits, links and tags, asked through HTTP.
import express, { type Express, type RequestHandler } from 'express'
import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { RequestRefusedError } from '../../src/domain/errors.ts'
import { QueryError } from '../../src/domain/queries.ts'
import { openToAll } from '../../src/http/open.ts'
import { ProblemError, problemHandler, problemTitles, readOnly, unknownAddress } from '../../src/http/problem.ts'
import { problemShape } from '../../src/http/problem-shape.ts'
import { pageLinksOf, sendJson, sendPage } from '../../src/http/reply.ts'

type Line = { given: unknown; words: string }
const serve = (handler: RequestHandler, lines: Line[] = []): Express => {
  const log = { error: (given: unknown, words: string) => lines.push({ given, words }) }
  const room = express.Router().use(openToAll, readOnly).get('/here', handler).use(unknownAddress)
  return express()
    .use('/room', room)
    .use(problemHandler(log as never))
}
const throws = (error: unknown): RequestHandler => {
  return () => {
    throw error
  }
}

/** each: what was thrown → status, kind, detail; a fault of ours tells nothing of itself */
const thrown: [string, unknown, number, string, RegExp][] = [
  ['a problem', new ProblemError('not-ready', 'the database is away'), 503, 'not-ready', /^the database is away$/],
  ['a kind that is not in the table', new ProblemError('unheard-of', 'x'), 500, 'unheard-of', /^x$/],
  [
    'a query',
    new QueryError([{ parameter: 'limit', message: 'too large' }], ['limit', 'state']),
    400,
    'bad-parameter',
    /limit/,
  ],
  ['a refusal', new RequestRefusedError('after', 'not a cursor'), 400, 'bad-parameter', /^after: not a cursor$/],
  ['an address', new URIError('bad %'), 400, 'malformed', /cannot be decoded/],
  ['a body', Object.assign(new Error('secret words'), { status: 400 }), 400, 'malformed', /cannot be decoded/],
  ['an error of ours', new TypeError('secret words'), 500, 'fault', /^the request could not be answered$/],
  // a stored row that does not read is named by the store: these are bugs
  [
    'a text of ours that is no JSON',
    new SyntaxError('secret words'),
    500,
    'fault',
    /^the request could not be answered$/,
  ],
  [
    'a statement of ours that is wrong',
    Object.assign(new Error('no such column: secret'), { code: 'SQLITE_ERROR' }),
    500,
    'fault',
    /^the request could not be answered$/,
  ],
  ['no error at all', 'secret words', 500, 'fault', /^the request could not be answered$/],
]

it.each(['SQLITE_CORRUPT_ROW', 'SQLITE_NOTADB', 'XX001', 'XX002'])('damage is told as such: %s', async (code) => {
  const answer = await request(serve(throws(Object.assign(new Error('secret words'), { code })))).get('/room/here')
  expect(answer.status).toBe(503)
  expect(problemShape.parse(answer.body)).toMatchObject({ type: '/problems/damaged' })
  expect(answer.text).not.toContain('secret')
})

describe('problems', () => {
  it.each(thrown)('%s', async (_, error, status, kind, detail) => {
    const lines: Line[] = []
    const answer = await request(serve(throws(error), lines)).get('/room/here?q=words')
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(problemShape.parse(answer.body)).toMatchObject({
      type: `/problems/${kind}`,
      instance: '/room/here',
      requestId: '-',
      status,
    })
    expect(answer.body.detail).toMatch(detail)
    expect(answer.text).not.toContain('secret')
    // only faults of ours are logged, by their kind and place and never by their words
    expect(lines.length).toBe(kind === 'fault' ? 1 : 0)
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  it('name each fault of a query, and what the address understands', async () => {
    const problems = [
      { parameter: 'limit', message: 'too large' },
      { parameter: 'sort', message: 'unknown parameter' },
    ]
    const { body } = await request(serve(throws(new QueryError(problems, ['limit', 'state'])))).get('/room/here')
    expect([body.errors, body.known]).toEqual([problems, ['limit', 'state']])
  })

  it.each([
    ['get', '/room/elsewhere', 404, undefined],
    ['post', '/room/here', 405, 'GET, HEAD, OPTIONS'],
    ['delete', '/room/elsewhere', 405, 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is %s', async (method, path, status, allow) => {
    const answer = await request(serve(() => undefined))[method](path)
    expect([answer.status, answer.headers['allow']]).toEqual([status, allow])
    expect(answer.headers['access-control-allow-origin']).toBe('*')
  })

  it('have a status, a title and a meaning each', () => {
    for (const [kind, { status, title, meaning }] of Object.entries(problemTitles))
      expect([status >= 400, title.length > 3, meaning.endsWith('.')], kind).toEqual([true, true, true])
  })
})

describe('answers', () => {
  it('are answered 304 to their own tag, and to no other', async () => {
    const app = serve((_, res) => sendJson(res, { a: 1 }))
    const first = await request(app).get('/room/here').expect(200)
    expect(first.headers['etag']).toMatch(/^"[\w-]{27}"$/)
    await request(app).get('/room/here').set('If-None-Match', first.headers['etag']!).expect(304)
    await request(app).get('/room/here').set('If-None-Match', '"other"').expect(200)
    await request(app).head('/room/here').expect(200).expect('ETag', first.headers['etag']!)
    await request(app).options('/room/here').expect(204).expect('Access-Control-Max-Age', '86400')
  })

  /** each: query, changes → of the next page; null is the last page */
  const links: [string, Record<string, string> | null, string | null][] = [
    ['', { after: 'x' }, '?after=x'],
    ['?state=XVD,XVE&limit=2', { after: 'a b' }, '?state=XVD,XVE&limit=2&after=a+b'],
    ['?after=old&limit=2', { after: 'new' }, '?limit=2&after=new'],
    ['?state=XVD&state=XVE', { after: 'x' }, '?state=XVD&state=XVE&after=x'],
    ['?q=%26%3D%2B', { after: 'x' }, '?q=%26%3D%2B&after=x'],
    ['?limit=2', null, null],
  ]
  it.each(links)('of %s link to the next page by %j', async (query, next, expected) => {
    const base = 'https://example.org'
    const app = serve((req, res) => sendPage(res, [1], 9, pageLinksOf(req, base, next), { more: true }))
    const { body, headers } = await request(app).get(`/room/here${query}`).expect(200)
    const self = `${base}/room/here${query}`
    const following = expected === null ? null : `${base}/room/here${expected}`
    expect(body).toEqual({ data: [1], total: 9, links: { self, next: following }, more: true })
    expect(headers['link']).toBe(`<${self}>; rel="self"${following === null ? '' : `, <${following}>; rel="next"`}`)
  })
})
