// A corrigendum from its bytes to the footnote: what it corrects is cited with it, and it is found, given and known.
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveDraft } from '../../src/cite/resolve/resolve.ts'
import type { createServer } from '../../src/server.ts'
import { e5, type Invented } from '../scrapers/cat-concluding-observations/invented.ts'
import type { TestPipeline } from '../support/pipeline.ts'
import { served } from '../support/served.ts'

const base = 'CAT/C/XVD/CO/3'
const corrigendum: Invented = {
  symbol: `${base}/Corr.1`,
  cover: ['United Nations', `${base}/Corr.1`, 'Distr.: General', '1 July 2099', 'Original: English'],
  title: [
    'Committee against Torture',
    'Concluding observations on the third periodic report of Valdoria',
    'Corrigendum',
  ],
  lines: [
    '1. Paragraph 9 (b)',
    'For (1) read (2).',
    '2. Paragraph 11',
    'For 9 read 10.',
    '3. Paragraph 12',
    'For 7 read 8.',
  ],
}

let ctx: TestPipeline
let app: ReturnType<typeof createServer>
let hashes: string[]
beforeAll(async () => {
  ;({ ctx, app, hashes } = await served([e5, corrigendum]))
}, 60_000)
afterAll(() => ctx.close())

const expected = `${base}, as corrected by ${base}/Corr.1, para. 9 (b) (ii).`

describe('a corrigendum', () => {
  it('stands in the footnote of a paragraph, by document and by recommendation, in files and on the page', async () => {
    const one = await request(app).get(`/api/v1/citations?symbol=${base}&paragraph=9(b)(ii)`).expect(200)
    expect(one.body.styles[0].text).toBe(expected)
    const { body } = await request(app).get(`/api/v1/documents/${base}`).expect(200)
    const { id } = body.units.find(({ paragraph }: { paragraph: string }) => paragraph === '9(b)(ii)')
    const cited = await request(app).get(`/api/v1/recommendations/${id}/citations`).expect(200)
    expect(cited.body.styles[0].text).toBe(expected)
    expect((await request(app).get(`/recommendations/${id}`).expect(200)).text).toContain(expected)
    const listed = await request(app).get(`/api/v1/recommendations?symbol=${base}&state=XVD`).expect(200)
    expect(listed.body.data.find((one: { id: string }) => one.id === id).citations.un).toBe(expected)
    const rows = await request(app).get(`/annex?id=${id}&format=md&style=un`).expect(200)
    expect(String(rows.text ?? rows.body)).toContain(`as corrected by ${base}/Corr.1`)
    const ris = await request(app).get(`/api/v1/recommendations/${id}/citations/ris`).expect(200)
    expect(String(ris.text ?? ris.body)).toContain(`N1  - Corrected by: ${base}/Corr.1`)
  })

  it('is itself given, and named to whoever has it', async () => {
    await request(app).get(`/archive/${hashes[1]}`).expect(200)
    const { body } = await request(app).get(`/api/v1/files/${hashes[1]}`).expect(200)
    expect(body.captures).toMatchObject([{ symbol: `${base}/Corr.1`, version: null, current: false }])
  })

  it('is read back by the resolver: the corrected document agrees, and the corrigendum alone is known', async () => {
    const draft = [expected, `${base}/Corr.1.`, `${base}/Corr.2.`].map((text, at) => ({
      where: 'footnote' as const,
      note: String(at + 1),
      text,
      offset: 0,
      calls: [],
    }))
    const { answers } = await resolveDraft(draft, ctx.store, { mechanisms: ['CAT'], style: 'un', limit: 10 })
    const said = answers.map(({ note, symbol, verdict }) => [note, symbol, verdict])
    expect(said.filter(([note]) => note === '1')[0]).toEqual(['1', base, 'ok'])
    expect(said.slice(-2)).toEqual([
      ['2', `${base}/Corr.1`, 'known_but_not_held'],
      ['3', `${base}/Corr.2`, 'not_held'],
    ])
    expect(answers[0]?.document?.corrigenda).toEqual([`${base}/Corr.1`])
  })
})
