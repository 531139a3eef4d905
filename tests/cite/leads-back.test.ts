// A footnote of ours leads back to its row: each style that names the paragraph, for each way that a number is printed.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecommendationRow } from '../../db/store.ts'
import { citationStyles, cite } from '../../src/cite/cite.ts'
import { citableOfRow } from '../../src/cite/of-row.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { cards, fill, keep } from '../support/fill.ts'
import { inventedReport, unit } from '../support/parsed.ts'

const symbol = 'A/HRC/990/85'
const inferred = { unitType: 'upr_recommendation', numberStatus: 'inferred' } as const
const answer = { value: 'supported', words: 'enjoys the support', sourceParagraph: '12' } as const
const units = [
  unit('85', 'The following recommendations were made:', { number: '85', unitType: 'upr_lead_in' }),
  unit('85.7', 'Invented recommendation under a number of its own', inferred),
  unit('85.8', 'Invented recommendation with an answer in another document', {
    ...inferred,
    positions: [{ ...answer, sourceSymbol: `${symbol}/Add.1` }],
  }),
  unit('85.9', 'Invented recommendation with an answer in the same document', {
    ...inferred,
    positions: [{ ...answer, sourceSymbol: symbol }],
  }),
  unit('86.7', 'Invented recommendation as it is printed', { number: '86.7', unitType: 'upr_recommendation' }),
  unit('86 bis.7', 'Invented recommendation of an inserted paragraph', inferred),
  unit('87(b)(ii)', 'Invented recommendation with letters', { unitType: 'recommendation' }),
]
// APA names the paragraph in the running text, without the symbol
const styles = citationStyles.filter(({ id }) => !id.startsWith('apa')).map(({ id }) => id)

let app: Express
let rows: RecommendationRow[]
beforeAll(async () => {
  const store = await fill({})
  await keep(store, inventedReport({ symbol, symbolAsPrinted: symbol, units }), false)
  rows = (await store.recommendations.find({}, { limit: 100 })).rows.filter(({ path }) => path !== null)
  app = createServer({ store, clock: stoppedClock(), version: '0.0.0', baseUrl: '', sources: cards })
})

const recognised = async (q: string) =>
  (await request(app).get('/api/v1/recommendations').query({ q }).expect(200)).body.search.recognised

describe.each(styles)('a footnote in the style %s', (style) => {
  it('leads to its recommendation', async () => {
    expect(rows.filter(({ document }) => document.symbol === symbol)).toHaveLength(6)
    for (const row of rows) {
      const footnote = cite(citableOfRow(row), style).text
      const [first] = await recognised(footnote)
      expect([footnote, first?.links.recommendation]).toEqual([footnote, `/api/v1/recommendations/${row.id}`])
      await request(app).get(first.links.recommendation).expect(200)
    }
  })
})

it('the paragraph over several recommendations is offered as a place of its document', async () => {
  const [first] = await recognised(`${symbol}, para. 85.`)
  expect(first).toMatchObject({ paragraph: '85', links: { self: `/api/v1/documents/${symbol}`, recommendation: null } })
  const found = await request(app)
    .post('/find')
    .type('form')
    .send({ q: `${symbol}, para. 85.` })
  expect(found.headers['location']).toBe(`/documents/${symbol}?go=85`)
  const query = { q: `${symbol}, para. 85`, state: 'XVD' }
  const page = await request.agent(app).post('/search').type('form').send(query).redirects(1)
  expect(page.text).toContain(`"/documents/${symbol}?go=85"`)
})

it('the box of the first page leads to the recommendation', async () => {
  const row = rows.find(({ path }) => path === '85.7')!
  const found = await request(app)
    .post('/find')
    .type('form')
    .send({ q: `${symbol}, para. 85, recommendation 7` })
  expect(found.headers['location']).toBe(`/recommendations/${row.id}`)
})
