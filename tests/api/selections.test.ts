// A whole search or basket at once through HTTP: what each file holds, what it says it leaves out, and what is refused.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { selectionFormats } from '../../src/domain/selection-query.ts'
import { serve } from './support.ts'

let app: Express
beforeAll(async () => {
  app = await serve({ many: 40 })
})

const ask = (format: string, query: Record<string, string>) =>
  request(app).get(`/api/v1/recommendations.${format}`).query(query)
const idsOf = async (query: Record<string, string>): Promise<string[]> => {
  const { body } = await request(app).get('/api/v1/recommendations').query(query)
  return body.data.map(({ id }: { id: string }) => id)
}

describe('records for a reference manager', () => {
  it('has one record for each row of the filter', async () => {
    const { headers, text } = await ask('ris', { state: 'XVF' }).expect(200)
    expect(text.match(/^TY {2}- RPRT\r$/gm)).toHaveLength(41)
    expect(headers['content-disposition']).toBe('attachment; filename=citations-41.ris')
    expect(headers['content-type']).toContain('application/x-research-info-systems')
    expect(headers['x-total-count']).toBe('41')
  })

  it('gives CSL-JSON that is one list, and BibTeX with a key for each entry', async () => {
    const json = JSON.parse((await ask('csl-json', { state: 'XVF' }).expect(200)).text)
    expect(new Set(json.map(({ id }: { id: string }) => id)).size).toBe(41)
    const { text } = await ask('bib', { state: 'XVF' }).expect(200)
    expect(new Set(text.match(/^@techreport\{[\w-]+,$/gm)).size).toBe(41)
  })

  it('says in links, count and name that rows are left out, and goes on where it ended', async () => {
    const first = await ask('ris', { state: 'XVF', limit: '30' }).expect(200)
    expect(first.headers['content-disposition']).toContain('citations-30-of-41.ris')
    expect(first.headers['x-total-count']).toBe('41')
    const next = /<([^>]+)>; rel="next"/.exec(first.headers['link']!)![1]!
    const second = await request(app).get(next).expect(200)
    expect(second.text.match(/^TY {2}-/gm)).toHaveLength(11)
    expect(second.headers['link']).not.toContain('rel="next"')
    expect(second.headers['content-disposition']).toContain('citations-11-of-41.ris')
  })
})

describe('an annex', () => {
  it('keeps to the ids of a basket, in any format, and names an id that is none', async () => {
    const [one, two] = await idsOf({ state: 'XVF', limit: '2' })
    const { text } = await ask('md', { id: `${two},${one},u0000000000000000` }).expect(200)
    expect(text.match(/^\| \d+ \|/gm)).toHaveLength(2)
    expect(text).toContain('No recommendation has the id u0000000000000000')
    expect(text).toContain('recommendations picked one by one')
  })

  it('takes words as the search does', async () => {
    const { text } = await ask('md', { q: 'recommendation number 7', state: 'XVF' }).expect(200)
    expect(text).toContain('Invented recommendation number 7 on safeguards')
    expect(text).toContain('words: recommendation number 7')
  })

  it('says on its cover that it holds a part, with the address of the next', async () => {
    const { text } = await ask('md', { state: 'XVF', limit: '3' }).expect(200)
    expect(text).toContain('3 of 41; the others are not in this file')
    expect(text).toMatch(/\*\*The next part\*\*: \S+after=/)
  })

  it('prints what stands in a text as text', async () => {
    const { text } = await ask('html', { state: 'XVF', q: 'quoted' }).expect(200)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;')
    expect(text).not.toContain('<script')
    const md = await ask('md', { state: 'XVF', q: 'quoted' }).expect(200)
    expect(md.text).toContain('\\<script\\>alert(1)\\</script\\>')
  })
})

describe('refuses', () => {
  it.each<[string, Record<string, string>, string]>([
    ['docx', { id: 'u0000000000000000', state: 'XVD' }, 'give ids or a filter, not both'],
    ['ris', { id: '../x' }, 'an id of a recommendation is expected, as its address on the pages has it'],
    ['docx', { limit: '301' }, 'a file of this format holds at most 300 rows'],
    ['ris', { limit: '2001' }, 'limit'],
    ['md', { style: 'harvard' }, 'style'],
    ['md', { facets: 'state' }, 'unknown parameter'],
  ])('%s %o', async (format, query, words) => {
    const { body } = await ask(format, query).expect(400)
    expect(JSON.stringify(body)).toContain(words)
  })
})

it.each(selectionFormats)('%s of nothing is a whole file', async (format) => {
  const { headers } = await ask(format, { state: 'XVD', symbol: 'CAT/C/XVE/CO/3' }).expect(200)
  expect(headers['content-disposition']).toContain('-0.')
})
