// The words of a restricted document stand on no surface; a text that is only known from a register says how to get it.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../db/store.ts'
import { createServer } from '../../src/server.ts'
import { stoppedClock } from '../support/clock.ts'
import { fill, keep } from '../support/fill.ts'
import { inventedObservations, unit } from '../support/parsed.ts'

let app: Express
let store: Store
let documentId: string
const draft = (words: string) =>
  inventedObservations({
    symbol: 'CAT/C/XVE/R.4',
    version: 'restricted',
    states: ['XVE'],
    followUp: { paragraph: '9', due: '2100-01-01', quote: 'concealed quote', paragraphs: [] },
    units: [unit('8', words, { stem: 'concealed stem', joinedText: 'concealed whole', footnotes: ['concealed note'] })],
  })

beforeAll(async () => {
  store = await fill()
  documentId = await keep(store, draft('concealed words'), false)
  // read again with other words: the change row holds both
  await keep(store, draft('concealed words, changed'), false)
  app = createServer({ store, clock: stoppedClock(), version: '9.9', baseUrl: '' })
})

describe('a restricted document', () => {
  it('keeps its words to itself', async () => {
    const [row] = await store.documents.units(documentId)
    const addresses = [
      '/api/v1/documents/CAT/C/XVE/R.4',
      `/api/v1/recommendations/${row!.id}`,
      '/api/v1/recommendations?state=XVE',
      '/api/v1/recommendations.csv?state=XVE',
      '/api/v1/changes?limit=500',
      '/documents/CAT/C/XVE/R.4',
      `/recommendations/${row!.id}`,
      '/states/XVE',
      '/states/XVE/criminalisation',
      '/search?state=XVE',
    ]
    for (const address of addresses) {
      const answer = await request(app).get(address).expect(200)
      expect(answer.text, address).not.toContain('concealed')
    }
    const { body } = await request(app).get(`/api/v1/recommendations/${row!.id}`)
    expect(body).toMatchObject({ text: null, textStatus: 'restricted', quotable: false })
    expect((await request(app).get(`/recommendations/${row!.id}`)).text).toContain('its text is not published here')
  })
})
