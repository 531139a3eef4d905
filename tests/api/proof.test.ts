// The proof of a text: its hash is that of the words which the API gives, and a concern has one too.
import { createHash } from 'node:crypto'
import request from 'supertest'
import { expect, it } from 'vitest'
import { serve } from './support.ts'

it('the hash is that of the verbatim text, for every paragraph of a document', async () => {
  const app = await serve()
  const { body: document } = await request(app).get('/api/v1/documents/CAT/C/XVD/CO/3').expect(200)
  expect(document.units.length).toBeGreaterThan(2)
  for (const unit of document.units) {
    const { body } = await request(app).get(`/api/v1/recommendations/${unit.id}/proof`).expect(200)
    expect(body.textSha256).toBe(createHash('sha256').update(unit.text, 'utf8').digest('hex'))
    expect([body.symbol, body.page, body.capture.sha256]).toEqual(['CAT/C/XVD/CO/3', 1, document.versions[0].sha256])
  }
  await request(app).get('/api/v1/recommendations/none/proof').expect(404)
})
