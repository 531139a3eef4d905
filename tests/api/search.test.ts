// What the API says beside the answer to words: marks, other names, what was recognised, what to try instead; order and facets.
import type { Express } from 'express'
import request from 'supertest'
import { beforeAll, describe, expect, it } from 'vitest'
import { serve } from './support.ts'

let app: Express
beforeAll(async () => {
  app = await serve({ many: 30 })
})
const ask = async (query: Record<string, string>) =>
  (await request(app).get('/api/v1/recommendations').query(query).expect(200)).body

describe('beside words', () => {
  it('stands nothing without them', async () => {
    expect(await ask({ state: 'XVE' })).not.toHaveProperty('search')
  })
  it('stands which names were searched too, and which words were left out', async () => {
    const { search } = await ask({ q: 'the OPCAT' })
    expect(search.alsoSearched[0].words).toBe('OPCAT')
    expect(search.alsoSearched[0].names).toContain('Protocolo Facultativo de la Convención contra la Tortura')
    expect(search.leftOut).toEqual(['the'])
    expect((await ask({ q: '"the OPCAT"' })).search).toMatchObject({ alsoSearched: [], leftOut: [] })
  })
  it('stands the State, in any of three languages', async () => {
    const { search } = await ask({ q: 'tortura Kenia' })
    expect(search.recognised[0]).toMatchObject({
      kind: 'state',
      state: 'KEN',
      typed: 'Kenia',
      links: { self: '/api/v1/recommendations?state=KEN&q=tortura' },
    })
  })
  it('stands the document and the recommendation of a footnote', async () => {
    const { body } = await request(app).get('/api/v1/documents/CAT/C/XVE/CO/3').expect(200)
    const unit = body.units.find((one: { unitType: string }) => one.unitType === 'recommendation')
    const q = `Committee against Torture, CAT/C/XVE/CO/3, para. ${unit.paragraph.replace('(', ' (')}.`
    const [offer] = (await ask({ q })).search.recognised
    expect(offer).toMatchObject({ symbol: 'CAT/C/XVE/CO/3', paragraph: unit.paragraph, held: true })
    expect(offer.links.recommendation).toBe(`/api/v1/recommendations/${unit.id}`)
    expect((await ask({ q: 'CAT/C/XVE/CO/77' })).search.recognised[0]).toMatchObject({
      held: false,
      links: { self: null },
    })
  })
  it('stands what to try where nothing is found', async () => {
    const { total, search } = await ask({ q: 'saffeguards', state: 'XVF' })
    expect([total, search.instead.spellings]).toEqual([
      0,
      [{ typed: 'saffeguards', nearest: 'safeguards', q: 'safeguards', total: 30 }],
    ])
    const both = (await ask({ q: 'saffeguards detentoin', state: 'XVD' })).search.instead
    expect(both.spellings).toMatchObject([{ nearest: 'safeguards detention', q: 'safeguards detention' }])
    const two = (await ask({ q: 'safeguards zymurgy', state: 'XVF' })).search.instead
    expect(two.withoutWord).toEqual([{ typed: 'zymurgy', q: 'safeguards', total: 30 }])
    const three = (await ask({ q: 'safeguards', state: 'XVF', mechanism: 'SRT' })).search.instead
    expect(three.withoutFilter).toContainEqual({ parameter: 'mechanism', total: 30 })
    expect((await ask({ q: 'safeguards' })).search.instead).toBeNull()
  })
  it('stands what empties words that are near each other, or neighbours', async () => {
    const near = (await ask({ q: '(safeguards OR custody) NEAR/1 "zymurgy row"', state: 'XVF' })).search.instead
    expect(near.withoutWord).toEqual([{ typed: '"zymurgy row"', q: '(safeguards OR custody)', total: 30 }])
    const distance = (await ask({ q: 'invented NEAR/1 "on safeguards"', state: 'XVF' })).search.instead
    expect(distance.withoutWord[0]).toEqual({ typed: 'NEAR/1', q: 'invented AND "on safeguards"', total: 30 })
    const order = (await ask({ q: '"safeguards on"', state: 'XVF' })).search.instead
    expect(order.withoutWord).toEqual([{ typed: '" "', q: 'safeguards on', total: 30 }])
    const beside = (await ask({ q: '"safeguards on" number', state: 'XVF' })).search.instead
    expect(beside.withoutWord).toContainEqual({ typed: '" "', q: 'safeguards on AND number', total: 30 })
    const misspelt = (await ask({ q: '"on saffeguards"', state: 'XVF' })).search.instead
    expect(misspelt.spellings).toMatchObject([{ nearest: 'safeguards', q: '"on safeguards"', total: 30 }])
  })
  it('stands no spelling for the name of a State', async () => {
    const { search } = await ask({ q: 'Corea del Sur' })
    expect(search.recognised).toMatchObject([{ kind: 'state', state: 'KOR' }])
    expect(search.instead.spellings).toEqual([])
  })
  it('marks words in a snippet that is escaped', async () => {
    const { data } = await ask({ q: 'safeguard', highlight: 'true', state: 'XVF' })
    for (const row of data) {
      expect(row.highlight.html).toMatch(/<mark>safeguards<\/mark>/i)
      for (const { start, end } of row.highlight.places)
        expect(row.text.slice(start, end).toLowerCase()).toBe('safeguards')
      expect(row.highlight.html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
    }
    expect((await ask({ q: 'safeguard' })).data[0]).not.toHaveProperty('highlight')
  })
})

describe('order', () => {
  it.each(['relevance', 'newest', 'oldest'])('%s gives every row once, page by page', async (sort) => {
    const all = (await ask({ q: 'safeguards', state: 'XVF', sort, limit: '500' })).data.map(
      (row: { id: string }) => row.id,
    )
    const seen: string[] = []
    let next: string | null = `/api/v1/recommendations?q=safeguards&state=XVF&sort=${sort}&limit=7`
    while (next) {
      const { body }: { body: { data: { id: string }[]; links: { next: string | null } } } = await request(app)
        .get(next)
        .expect(200)
      seen.push(...body.data.map((row) => row.id))
      next = body.links.next
    }
    expect(seen).toEqual(all)
    expect(new Set(seen).size).toBe(30)
  })
  it('by relevance needs words, and a cursor of its own', async () => {
    await request(app).get('/api/v1/recommendations?sort=relevance').expect(400)
    const { links } = await ask({ q: 'safeguards', limit: '2', sort: 'newest' })
    await request(app).get(links.next.replace('sort=newest', 'sort=relevance')).expect(400)
  })
})

describe('facets', () => {
  it('count what the other filters leave, as asking for each would', async () => {
    const facets = 'state,mechanism,topic,position,cycle,language,type,year,recommendingState,region,subtag'
    const query = { state: 'XVE,XVF', mechanism: 'UPR', q: 'torture OR safeguards' }
    const answer = (await ask({ ...query, facets })).facets as Record<string, { value: string; count: number }[]>
    expect(Object.keys(answer).sort()).toEqual(facets.split(',').sort())
    expect(answer['mechanism']!.map(({ value }) => value).sort()).toEqual(['CAT', 'UPR'])
    for (const [parameter, values] of Object.entries(answer))
      for (const { value, count } of values)
        expect((await ask({ ...query, [parameter]: value })).total, `${parameter}=${value}`).toBe(count)
  })
  it('are named, and come without words or filters too', async () => {
    const { facets } = await ask({ facets: 'mechanism' })
    expect(facets.mechanism[0]).toEqual({ value: 'UPR', name: 'Universal Periodic Review', count: 31 })
    await request(app).get('/api/v1/recommendations?facets=colour').expect(400)
  })
})

describe('a region', () => {
  it('is a filter of every list of States', async () => {
    for (const path of ['recommendations', 'documents', 'review-windows']) {
      await request(app).get(`/api/v1/${path}?region=african`).expect(200)
      await request(app).get(`/api/v1/${path}?region=atlantis`).expect(400)
    }
    const answer = await request(app).get('/api/v1/documents?region=african&state=NOR').expect(400)
    expect(answer.body.errors[0].message).toMatch(/none of these States is in the region/)
  })
})
