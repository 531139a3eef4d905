// What the API answers to each query: status and number of rows, and the refusals.
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { serve } from './support.ts'

let app: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  app = await serve()
})

// XVD is invented and counts only where it is asked for; XVE has 3 recommendations, XVF 4
const found: [query: string, total: number][] = [
  ['recommendations', 7],
  ['recommendations?state=XVE', 3],
  ['recommendations?state=xve', 3],
  ['recommendations?state=XE', 3],
  ['recommendations?state=Norland', 3],
  ['recommendations?state=royaume+de+norlande,KESTRIA', 7],
  ['recommendations?recommendingState=R%C3%A9publique+de+Valdorie', 1],
  ['recommendations?mechanism=cat&topic=Criminalisation', 2],
  ['recommendations?position=NOTED', 1],
  ['recommendations?from=2098', 4],
  ['recommendations?from=2098-02', 0],
  ['recommendations?to=2097', 3],
  ['recommendations?to=2097-04', 0],
  ['recommendations?to=2097-05', 3],
  ['recommendations?state=XVE,XVF', 7],
  ['recommendations?state=XVE&state=XVF', 7],
  ['recommendations?state=XVD', 5],
  ['recommendations?state=KEN', 0],
  ['recommendations?mechanism=CAT', 3],
  ['recommendations?mechanism=CAT,UPR', 7],
  ['recommendations?topic=criminalisation', 2],
  ['recommendations?topic=criminalisation&state=XVD', 3],
  ['recommendations?subtag=limitation_periods', 1],
  ['recommendations?position=noted', 1],
  ['recommendations?recommendingState=XVD', 1],
  ['recommendations?cycle=9', 4],
  ['recommendations?cycle=8', 0],
  ['recommendations?from=2098-01-01', 4],
  ['recommendations?to=2097-12-31', 3],
  ['recommendations?symbol=CAT/C/XVE/CO/3', 3],
  ['recommendations?symbol=cat/c/xve/co/3', 3],
  ['recommendations?q=detention', 1],
  ['recommendations?q=safeguards&state=XVF', 3],
  ['recommendations?language=fr', 0],
  ['documents', 2],
  ['documents?state=XVD', 2],
  ['documents?type=concluding_observations', 1],
  ['documents?mechanism=UPR&cycle=9', 1],
  ['review-windows', 2],
  ['review-windows?certainty=official', 1],
  ['review-windows?state=XVD', 1],
  ['review-windows?kind=stakeholder_submission&mechanism=UPR', 1],
  ['review-windows?dueFrom=2101-01-01&dueTo=2110-01-01', 1],
  ['review-windows?purpose=act', 1],
  ['review-windows?purpose=act,duties', 2],
  ['review-windows?purpose=act&kind=stakeholder_submission,review_session', 1],
  ['review-windows?purpose=outcomes', 0],
  ['sources', 1],
]

describe('found', () => {
  it.each(found)('%s → %i', async (query, total) => {
    const answer = await request(app).get(`/api/v1/${query}`).expect(200)
    expect(answer.body.total).toBe(total)
    expect(answer.body.data).toHaveLength(total)
    expect(answer.body.links).toEqual({ self: expect.stringContaining('/api/v1/'), next: null })
    if (!query.includes('XVD,') && !query.includes('state=XVD'))
      for (const row of answer.body.data) expect(row.invented ?? false).toBe(false)
  })
})

const refused: [query: string, status: number, parameter: string | null, said: RegExp][] = [
  ['recommendations?sate=KEN', 400, 'sate', /unknown parameter; known are state, mechanism/],
  ['recommendations?state=Kenyaa', 400, 'state', /did you mean Kenya \(KEN\)\?/],
  ['recommendations?state=ZZZ', 400, 'state', /no State has the code or name ZZZ/],
  ['recommendations?state=', 400, 'state', /./],
  ['recommendations?mechanism=XYZ', 400, 'mechanism', /CAT/],
  ['recommendations?topic=nonsense', 400, 'topic', /criminalisation/],
  ['recommendations?position=rejected', 400, 'position', /noted/],
  ['recommendations?from=2025-02-30', 400, 'from', /no such day/],
  ['recommendations?from=yesterday', 400, 'from', /YYYY-MM-DD/],
  ['recommendations?from=2025-02-03&to=2025-02-02', 400, 'to', /before/],
  ['review-windows?purpose=act&kind=periodic_report_due', 400, 'kind', /none of these kinds serves the purpose/],
  ['recommendations?symbol=hello', 400, 'symbol', /not a document symbol/],
  ['recommendations?limit=0', 400, 'limit', /./],
  ['recommendations?limit=501', 400, 'limit', /500/],
  ['recommendations?limit=1e2', 400, 'limit', /whole number/],
  ['recommendations?limit=5&limit=6', 400, 'limit', /more than once/],
  ['recommendations?after=nonsense', 400, 'after', /cursor/],
  ['recommendations?q=%22%22', 400, 'q', /no word between these quotation marks/],
  ['recommendations?q=torture+OR', 400, 'q', /needs a word after it/],
  ['recommendations?highlight=yes', 400, 'highlight', /true/],
  ['recommendations?__proto__=x', 400, '__proto__', /unknown parameter/],
  ['recommendations/unknown', 404, null, /no recommendation has the id unknown/],
  ['recommendations/x?state=KEN', 400, 'state', /this address takes none/],
  ['documents/CAT/C/XVD/CO/9', 404, null, /CAT\/C\/XVD\/CO\/9/],
  ['documents/CAT/C/XVD/CO/3?language=fr', 404, null, /language fr/],
  ['documents?topic=criminalisation', 400, 'topic', /unknown parameter/],
  ['documents/%E0%A4%A', 400, null, /cannot be decoded/],
  ['review-windows?certainty=sure', 400, 'certainty', /official/],
  ['states/ZZZ', 404, null, /ZZZ/],
  ['changes?since=abc', 400, 'since', /whole number/],
  ['nothing', 404, null, /no such address/],
]

describe('refused', () => {
  it.each(refused)('%s → %i', async (query, status, parameter, said) => {
    const answer = await request(app).get(`/api/v1/${query}`).expect(status)
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(answer.body).toMatchObject({ status, type: expect.stringMatching(/^\/problems\//) })
    expect(answer.body.requestId).toBe(answer.headers['x-request-id'])
    expect(answer.body.detail).toMatch(said)
    if (parameter) expect(answer.body.errors[0].parameter).toBe(parameter)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  const near: [query: string, meant: string | undefined][] = [
    ['recommendations?sate=KEN', 'state'],
    ['recommendations?Recomending_State=KEN', 'recommendingState'],
    ['recommendations?qwertz=1', undefined],
    ['recommendations?state=Kenyaa', 'Kenya (KEN)'],
    ['recommendations?topic=criminalization', 'criminalisation'],
    ['review-windows?kind=stakeholder-submision', 'stakeholder_submission'],
    ['recommendations?position=suported', 'supported'],
    ['recommendations?position=zzz', undefined],
  ]
  it.each(near)('%s asks: did you mean %s?', async (query, meant) => {
    const { body } = await request(app).get(`/api/v1/${query}`).expect(400)
    expect(body.errors[0].didYouMean?.[0]).toBe(meant)
    expect(body.detail.includes('did you mean')).toBe(meant !== undefined)
  })

  it('says nothing in the words of the validator', async () => {
    const wrong = [
      'limit=0',
      'limit=501',
      'mechanism=x',
      'highlight=x',
      'from=x',
      'symbol=a',
      `q=${'a'.repeat(301)}`,
      'after=',
    ]
    for (const query of wrong) {
      const { body } = await request(app).get(`/api/v1/recommendations?${query}`).expect(400)
      expect(body.detail, query).not.toMatch(/Invalid|Too (small|big)|expected (string|number|one of)|>=|<=/)
    }
    const { body } = await request(app).get('/api/v1/citations').expect(400)
    expect(body.errors).toEqual([{ parameter: 'symbol', message: 'is missing: give it' }])
  })

  it('names a type that is a page, in the language of the reader, and in a list', async () => {
    const { body } = await request(app).get('/api/v1/recommendations?x=1').expect(400)
    for (const language of ['en', 'fr', 'es']) {
      const page = await request(app).get(body.type).set('Accept-Language', language).expect(200)
      expect(page.text).toContain(body.type)
    }
    const kinds = (await request(app).get('/api/v1/problems').expect(200)).body.data
    const all = (await request(app).get('/problems?lang=fr').expect(200)).text
    for (const { type, title } of kinds) {
      expect((await request(app).get(`${type}?lang=en`).expect(200)).text).toContain(title)
      expect(all).toContain(`href="${type}?lang=fr"`)
    }
    await request(app).get('/problems/no-such-kind').expect(404)
  })

  it('refuses to write', async () => {
    for (const method of ['post', 'put', 'delete', 'patch'] as const) {
      const answer = await request(app)[method]('/api/v1/recommendations').expect(405)
      expect(answer.headers['allow']).toBe('GET, HEAD, OPTIONS')
    }
  })
})
