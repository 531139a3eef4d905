// A text that a revision has replaced: whoever cites it is told, by the resolver, the API, files and the command's record.
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveDraft } from '../../src/cite/resolve/resolve.ts'
import { sayAnswer } from '../../src/cite/resolve/say.ts'
import type { createServer } from '../../src/server.ts'
import { e5 } from '../scrapers/cat-concluding-observations/invented.ts'
import type { TestPipeline } from '../support/pipeline.ts'
import { served } from '../support/served.ts'

const base = 'CAT/C/XVD/CO/3'
const revised = { ...e5, symbol: `${base}/Rev.1`, cover: e5.cover.map((line) => line.replace(base, `${base}/Rev.1`)) }

let ctx: TestPipeline
let app: ReturnType<typeof createServer>
beforeAll(async () => {
  ;({ ctx, app } = await served([e5, revised]))
}, 60_000)
afterAll(() => ctx.close())

describe('a text that was replaced', () => {
  it('is told with its citation and in files for reference managers', async () => {
    const one = await request(app).get(`/api/v1/citations?symbol=${base}&paragraph=12`).expect(200)
    expect(one.body.replacedBy).toBe(`${base}/Rev.1`)
    const ris = await request(app).get(`/api/v1/citations/ris?symbol=${base}&paragraph=12`).expect(200)
    expect(String(ris.text ?? ris.body)).toContain(`N1  - Replaced by: ${base}/Rev.1`)
    const other = await request(app).get(`/api/v1/citations?symbol=${base}/Rev.1&paragraph=12`).expect(200)
    expect(other.body.replacedBy).toBeNull()
  })

  it.each(['en', 'fr', 'es'] as const)('is told by the resolver, once (%s)', async (language) => {
    const draft = [{ where: 'footnote' as const, note: '1', text: `${base}, para. 12.`, offset: 0, calls: [] }]
    const { answers } = await resolveDraft(draft, ctx.store, { mechanisms: ['CAT'], style: 'un', limit: 10 })
    const [answer] = answers
    expect([answer?.verdict, answer?.document?.replacedBy]).toEqual(['ok', `${base}/Rev.1`])
    const said = sayAnswer(answer!, language)
    expect(said.filter((sentence) => sentence.includes(`${base}/Rev.1`))).toHaveLength(1)
  })
})
